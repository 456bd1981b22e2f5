import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { pause, type PauseWords } from '../../content/en/pause.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readWhole } from '../../controllers/options.js';
import { Release } from '../../controllers/release.js';
import { warnAuthor } from '../../controllers/warnings.js';
import { WordsController } from '../../controllers/words.js';
import { fillIn } from '../../domain/fill-in.js';
import { calmBreath, readBreath, type Breath } from '../../domain/pause.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { circles } from '../../styles/circles.js';
import { AttuneElement } from '../attune-element.js';
import { PauseActionEvent, type PauseControl } from './pause.events.js';
import type { PauseFace } from './pause.inside.js';
import { pauseStyles } from './pause.styles.js';

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
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, pauseStyles];

  static override properties: PropertyDeclarations = { heading: {}, seconds: {}, breath: {} };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** How many seconds the moments take that pass by themselves, all together, from 30 to 600. @default 90 */
  declare seconds: number | string | undefined;
  /** The seconds of a breath in, held and out. In and out take 2 to 12, the hold 0 to 12. @default '4 0 6' */
  declare breath: string | undefined;

  /** @internal */
  readonly wording = new WordsController<PauseWords>(this, 'pause', pause, () => ({ heading: this.heading }));

  /** What comes after the first press, brought when somebody comes near. */
  readonly #late = new LatePart(this, () => import('./pause.inside.js').then(({ PauseInside }) => new PauseInside(this)));

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => this.#late.current?.letGo());
  }

  /** How long the pause takes and how it breathes, as an owner sets it. @internal */
  get settings(): { seconds: number; breath: Breath } {
    const breath = readBreath(this.breath);
    if (!breath) warnAuthor(this, `breath="${this.breath}" is not a breath to follow, such as "4 0 6" (in, held, out), which is used.`);
    return { seconds: readWhole(this, 'seconds', this.seconds, 30, 600, 90), breath: breath ?? calmBreath };
  }

  /** Tells the page that a control was used. @internal */
  act(control: PauseControl): void {
    this.dispatchEvent(new PauseActionEvent(control));
    this.requestUpdate();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { care } = this;
    const { bring, failed, current } = this.#late;
    const inside = current?.isBegun ? current : undefined;
    const { rest } = words.moments;
    const { moment, at, text, more, word, share, isFull }: PauseFace = inside?.face() ?? {
      moment: 'rest',
      at: 0,
      text: rest.text,
      more: failed ? words.notLoaded : rest.more,
      share: 0,
      isFull: false,
    };
    const name = Object.values(words.names)[at - 1];
    const progress = html`<p class="small quiet" part="progress"><span class="unseen">${name}</span> ${fillIn(words.progress, { at })}</p>`;
    return html`
      ${heading(this.level, words.heading)}
      <div class="stage" @focusin=${bring} @pointerenter=${bring} @keydown=${inside?.onKey}>
        <div class="circle" part="circle" aria-hidden="true">
          <svg class="circles" viewBox="0 0 100 100">
            <circle class="disc far" cx="104" cy="68" r="13" />
            <circle class="ring" cx="50" cy="50" r="48" />
            <circle class="ring arc" cx="50" cy="50" r="48" pathLength="1" stroke-dasharray="1 1" stroke-dashoffset=${1 - share} />
          </svg>
          <div class="breath ${isFull ? 'full' : ''}"></div>
          <span class="large" part="word">${word ?? name}</span>
        </div>
        <div aria-live="polite" aria-atomic="true">
          ${keyed(
            // A new element for each moment, so that a screen reader hears it once and whole.
            moment,
            html`<div class="said">
              ${name ? progress : nothing}
              <p class="large" part="text">${text}</p>
              <p class="quiet measure" part="more">${fillIn(more, { seconds: this.settings.seconds })}</p>
            </div>`,
          )}
        </div>
        ${inside?.renderSpace()}
        <div class="row controls" part="actions">
          ${inside?.renderActions() ?? html`<button type="button" class="do" @click=${this.#onBegin}>${words.begin}</button>`}
        </div>
        ${inside?.renderStatus()}
      </div>
      ${at === 1 || at === 2 ? nothing : uneaseLine(care)} ${careFoot(care, name && words.louder)}
    `;
  }

  readonly #onBegin = async (): Promise<void> => {
    this.act('begin');
    await this.#late.bring();
    this.#late.current?.begin();
  };
}
