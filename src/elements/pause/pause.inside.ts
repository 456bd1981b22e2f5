import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { mask } from '../../controllers/mask.js';
import { fillIn } from '../../domain/fill-in.js';
import type { Cue } from '../../domain/pause.js';
import { statusLine } from '../../pieces/takeaway.js';
import { choices } from '../../styles/choices.js';
import { fields } from '../../styles/fields.js';
import { PauseCourse, type Moment, type Way } from './pause.course.js';
import type { PauseControl } from './pause.events.js';
import type { PauseElement } from './pause.js';
import { PauseSpace } from './pause.space.js';

/** What the widget shows around its buttons. */
export interface PauseFace {
  moment: Moment;
  /** Which of the four moments this is, from 1 to 4; 0 outside of them. */
  at: number;
  /** A few words in large type, and a few more. */
  text: string;
  more: string;
  /** The word in the circle where it is not the moment's name. */
  word?: string;
  /** How much of the pause the arc shows, from 0 to 1. */
  share: number;
  /** Whether the circle stands, or comes to stand, at the height of a breath. */
  isFull: boolean;
}

/** Everything after the first press: the way through the pause, and what can be done in each of its moments. */
export class PauseInside implements ReactiveController {
  readonly #host: PauseElement;
  readonly #course: PauseCourse;
  readonly #space: PauseSpace;
  #hadFocus = false;

  constructor(host: PauseElement) {
    this.#host = host;
    this.#course = new PauseCourse(host);
    this.#space = new PauseSpace(host);
    for (const { styleSheet } of [choices, fields]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    // Session recorders would show what is chosen.
    mask(host.shadowRoot!.querySelector('.stage')!);
    host.addController(this);
  }

  get isBegun(): boolean {
    return this.#course.moment !== 'rest';
  }

  begin(): void {
    this.#course.enter('notice');
  }

  /** Puts everything back to how it first stood. */
  letGo(): void {
    this.#space.letGo();
    this.#course.way = 'look';
    this.#course.enter('rest');
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const { breath, arc } = this.#course;
    const { style } = shadowRoot!.querySelector<HTMLElement>('.circle')!;
    // As long as the breath and the moment; what comes to rest takes the time that the sheet names.
    style.setProperty('--_breath', breath ? `${breath.cueLeft}s` : '');
    style.setProperty('--_arc', arc.left ? `${arc.left}s` : '');
    // What was pressed may be gone: focus goes to what stands in its place.
    if (this.#hadFocus && !shadowRoot?.activeElement) shadowRoot?.querySelector<HTMLElement>('.stage :is(input, button)')?.focus();
  }

  face(): PauseFace {
    const words = this.#host.wording.current;
    const { moment, way, at, breath, arc } = this.#course;
    const { text, more } = moment === 'settle' || moment === 'stay' ? words.ways[way] : words.moments[moment];
    const count = (Object.entries(this.#host.settings.breath) as [Cue, number][]).flatMap(([cue, seconds]) =>
      seconds ? `${words.cues[cue]} ${seconds}` : [],
    );
    return {
      moment,
      at,
      text,
      more: fillIn(more, { breath: count.join(', ') }),
      word: breath && words.cues[breath.cue],
      share: arc.share,
      isFull: Boolean(breath && breath.cue !== 'out'),
    };
  }

  renderSpace(): unknown {
    return this.#course.moment === 'space' ? this.#space.render() : nothing;
  }

  renderActions(): unknown {
    const words = this.#host.wording.current;
    const { moment, isTimed, isHeld } = this.#course;
    const button = (label: string, press: () => void, className = 'plain'): TemplateResult =>
      html`<button type="button" class=${className} @click=${press}>${label}</button>`;
    const stop = button(words.stop, this.#onStop);
    if (isTimed)
      return html`${button(moment === 'ask' ? words.goOnOrPass : words.goOn, this.#onGoOn, 'do')}
        <button type="button" class="plain" aria-pressed=${isHeld} @click=${this.#onLonger}>${words.longer}</button>
        ${stop}`;
    if (moment === 'which') return [choiceRow(words.settle, this.#onSettle), stop];
    if (moment === 'choose') return [choiceRow(words.choices, (choice) => this.#go('choose', choice)), stop];
    if (moment === 'went' || moment === 'after')
      return choiceRow(words.answers, (answer) => this.#go('answer', answer === 'harder' ? answer : 'done'));
    if (moment === 'space') return button(words.space.done, () => this.#go('done', 'after'), 'do');
    return button(words.again, () => this.#go('begin', 'notice'));
  }

  /** The line that says that a moment waits. */
  renderStatus(): unknown {
    const { at, isHeld } = this.#course;
    return at ? statusLine(isHeld ? this.#host.wording.current.held : '') : nothing;
  }

  readonly onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#course.at) this.#onStop();
  };

  #go(control: PauseControl, moment: Moment): void {
    this.#course.enter(moment);
    this.#host.act(control);
  }

  readonly #onStop = (): void => this.#go('stop', 'stopped');

  readonly #onGoOn = (): void => {
    this.#course.goOn();
    this.#host.act('go-on');
  };

  readonly #onLonger = (): void => {
    this.#course.isHeld = !this.#course.isHeld;
    this.#host.act('longer');
  };

  readonly #onSettle = (way: Way | 'pass'): void => {
    if (way !== 'pass') this.#course.way = way;
    this.#go('settle', way === 'pass' ? 'ask' : 'settle');
  };
}

/** Answers of equal weight. */
function choiceRow<Id extends string>(labels: Readonly<Record<Id, string>>, choose: (id: Id) => void): TemplateResult[] {
  return (Object.entries(labels) as [Id, string][]).map(
    ([id, label]) => html`<button type="button" class="chip" part="choice" @click=${() => choose(id)}>${label}</button>`,
  );
}
