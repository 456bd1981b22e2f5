import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pause, type PauseWords } from '../../content/en/pause.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readWhole } from '../../controllers/options.js';
import { privateField } from '../../controllers/private-field.js';
import { Release } from '../../controllers/release.js';
import { warnAuthor } from '../../controllers/warnings.js';
import { WordsController } from '../../controllers/words.js';
import { fillIn } from '../../domain/fill-in.js';
import { calmBreath, readBreath, type Breath, type Cue } from '../../domain/pause.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { statusLine } from '../../pieces/takeaway.js';
import { choices } from '../../styles/choices.js';
import { circles } from '../../styles/circles.js';
import { fields } from '../../styles/fields.js';
import { AttuneElement } from '../attune-element.js';
import { PauseCourse, type Moment, type Way } from './pause.course.js';
import { PauseActionEvent, type PauseControl } from './pause.events.js';
import { pauseStyles } from './pause.styles.js';
import { PauseSpace } from './pause.space.js';
import { choiceRow, drawPause } from './pause.views.js';

/** Seconds in which the circle and the arc come to rest. */
const calming = 0.8;

/**
 * @summary A pause in four moments for whoever notices that they pull away: notice, settle, ask, choose. It starts when it
 * is asked to, waits for as long as it is asked to, and stops at any time.
 *
 * @tag attune-pause
 * @tagname attune-pause
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words.
 *
 * @fires {PauseActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart circle - The circle, with the word in it.
 * @csspart word - The word in the circle.
 * @csspart progress - Which of the four moments this is.
 * @csspart text - The sentence in large type.
 * @csspart more - The line under it.
 * @csspart actions - The row of buttons.
 * @csspart choice - One of several answers.
 * @csspart line - The line to send when taking space.
 * @csspart field - The field for a time of one's own.
 * @csspart takeaway - The way to copy the line.
 * @csspart status - The line that says what was done.
 * @csspart unease - The line about people who are not safe to be near.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The ground that the circle is mixed with.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings and large text.
 */
export class PauseElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, choices, circles, fields, pauseStyles];

  static override properties: PropertyDeclarations = { heading: {}, seconds: {}, breath: {} };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** How many seconds the moments take that pass by themselves, all together, from 30 to 600. @default 90 */
  declare seconds: number | string | undefined;
  /** The seconds of a breath in, held and out. In and out take 2 to 12, the hold 0 to 12. @default '4 0 6' */
  declare breath: string | undefined;

  /** @internal */
  readonly wording = new WordsController<PauseWords>(this, { en: pause }, () => ({ heading: this.heading }));

  readonly #course = new PauseCourse(this, () => ({ seconds: this.#seconds, breath: this.#breath }));
  readonly #space = new PauseSpace(this);
  #hadFocus = false;

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => {
      this.#space.letGo();
      this.#course.way = 'look';
      this.#course.enter('rest');
    });
  }

  /** Tells the page that a control was used. @internal */
  act(control: PauseControl): void {
    this.dispatchEvent(new PauseActionEvent(control));
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { breath, arc } = this.#course;
    const { style } = this.renderRoot.querySelector<HTMLElement>('.circle')!;
    style.setProperty('--_breath', `${breath?.cueLeft ?? calming}s`);
    style.setProperty('--_arc', `${arc.left ?? calming}s`);
    // What was pressed may be gone: focus goes to what stands in its place.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>('.stage :is(input, button)')?.focus();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { care } = this;
    const { moment, at, breath, arc, isHeld } = this.#course;
    const name = Object.values(words.names)[at - 1];
    const progress = html`<p class="small quiet" part="progress"><span class="unseen">${name}</span> ${fillIn(words.progress, { at })}</p>`;
    // A new element for each moment, so that a screen reader hears it once and whole.
    const said = keyed(moment, html`<div class="said">${name ? progress : nothing} ${this.#renderSaid()}</div>`);
    return html`
      ${heading(this.level, words.heading)}
      <div class="stage" @keydown=${this.#onKey} ${privateField()}>
        <div class="circle" part="circle" aria-hidden="true">
          ${drawPause(arc.share, Boolean(breath && breath.cue !== 'out'))}
          <span class="large" part="word">${breath ? words.cues[breath.cue] : name}</span>
        </div>
        <div aria-live="polite" aria-atomic="true">${said}</div>
        ${moment === 'space' ? this.#space.render() : nothing}
        <div class="row controls" part="actions">${this.#renderActions()}</div>
        ${name ? statusLine(isHeld ? words.held : '') : nothing}
      </div>
      ${at === 1 || at === 2 ? nothing : uneaseLine(care)} ${careFoot(care, name && words.louder)}
    `;
  }

  get #seconds(): number {
    return readWhole(this, 'seconds', this.seconds, 30, 600, 90);
  }

  get #breath(): Breath {
    const breath = readBreath(this.breath);
    if (!breath) warnAuthor(this, `breath="${this.breath}" is not a breath to follow, such as "4 0 6" (in, held, out), which is used.`);
    return breath ?? calmBreath;
  }

  /** A few words in large type, and a few more. */
  #renderSaid(): TemplateResult {
    const words = this.wording.current;
    const { moment, way } = this.#course;
    const { text, more } = moment === 'settle' || moment === 'stay' ? words.ways[way] : words.moments[moment];
    const breath = this.#breath;
    const cues = (Object.keys(breath) as Cue[]).filter((cue) => breath[cue]).map((cue) => `${words.cues[cue]} ${breath[cue]}`);
    return html`<p class="large" part="text">${text}</p>
      <p class="quiet measure" part="more">${fillIn(more, { seconds: this.#seconds, breath: cues.join(', ') })}</p>`;
  }

  #renderActions(): unknown {
    const words = this.wording.current;
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
    return moment === 'rest' ? button(words.begin, this.#onBegin, 'do') : button(words.again, this.#onBegin);
  }

  #go(control: PauseControl, moment: Moment): void {
    this.#course.enter(moment);
    this.act(control);
  }

  readonly #onBegin = (): void => this.#go('begin', 'notice');

  readonly #onStop = (): void => this.#go('stop', 'stopped');

  readonly #onGoOn = (): void => {
    this.#course.goOn();
    this.act('go-on');
  };

  readonly #onLonger = (): void => {
    this.#course.isHeld = !this.#course.isHeld;
    this.act('longer');
  };

  readonly #onSettle = (way: Way | 'pass'): void => {
    if (way !== 'pass') this.#course.way = way;
    this.#go('settle', way === 'pass' ? 'ask' : 'settle');
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#course.at) this.#onStop();
  };
}
