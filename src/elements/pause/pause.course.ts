import type { ReactiveController } from 'lit';
import type { PauseWords } from '../../content/en/pause.js';
import { Stopwatch } from '../../controllers/stopwatch.js';
import { ordinals, placeInPause, planPause, shareOf, type Cue, type PausePlace, type TimedMoment } from '../../domain/pause.js';
import type { PauseElement } from './pause.js';

export type Way = keyof PauseWords['ways'];
/** The moments inside the pause, and where a visitor stands before and after them. */
export type Moment = keyof PauseWords['moments'] | TimedMoment;

/** Where the moments lead that pass by themselves; every other one waits. */
const next: Readonly<Record<TimedMoment, Moment>> = { notice: 'which', settle: 'ask', ask: 'choose', stay: 'choose' };

const isTimed = (moment: Moment): moment is TimedMoment => moment in next;
const isInside = (moment: Moment): moment is keyof typeof ordinals => moment in ordinals;

/** A visitor's way through the pause: the moment they are in, and how far it has come. */
export class PauseCourse implements ReactiveController {
  moment: Moment = 'rest';
  /** How the visitor settles: by looking around, until something else is chosen. */
  way: Way = 'look';
  /** Whether a moment that would pass by itself waits for the visitor. */
  isHeld = false;
  readonly #host: PauseElement;
  readonly #watch: Stopwatch;
  /** Where the pause stands, in a moment that passes by itself. */
  #place?: PausePlace;

  constructor(host: PauseElement) {
    this.#host = host;
    this.#watch = new Stopwatch(host, () => Math.min(this.#place?.cueLeft ?? 0, this.#place?.left || Infinity));
    host.addController(this);
  }

  get isTimed(): boolean {
    return isTimed(this.moment);
  }

  /** Which of the four moments this is, from 1 to 4; 0 outside of them. */
  get at(): number {
    return isInside(this.moment) ? ordinals[this.moment] : 0;
  }

  /** What the breath does now, and for how many seconds more, where the visitor breathes with the circle. */
  get breath(): { cue: Cue; cueLeft: number } | undefined {
    return this.at === 2 && this.way === 'breathe' && this.#watch.isRunning ? this.#place : undefined;
  }

  /** How much of the pause the arc comes to show, and in how many seconds where it is on its way there. */
  get arc(): { share: number; left?: number } {
    const { moment } = this;
    if (!isInside(moment)) return { share: moment === 'rest' || moment === 'stopped' ? 0 : 1 };
    const isPassing = this.#watch.isRunning && !this.isHeld;
    return isPassing ? { share: shareOf(moment, 1), left: this.#place?.left } : { share: shareOf(moment, this.#place?.passed) };
  }

  enter(moment: Moment): void {
    this.moment = moment;
    this.isHeld = false;
    if (isTimed(moment)) this.#watch.start();
    else this.#watch.stop();
    this.#look();
    this.#host.requestUpdate();
  }

  /** Goes on to the next moment. */
  goOn(): void {
    if (isTimed(this.moment)) this.enter(next[this.moment]);
  }

  hostUpdate(): void {
    this.#look();
    if (this.#place?.left === 0 && !this.isHeld) this.goOn();
  }

  #look(): void {
    const { seconds, breath } = this.#host.settings;
    const { moment } = this;
    this.#place = isTimed(moment) ? placeInPause(planPause(seconds, breath), breath, moment, this.#watch.elapsed) : undefined;
  }
}
