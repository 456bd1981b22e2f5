import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { reflectionCard, type ReflectionCardWords } from '../../content/en/reflection-card.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { isListOf } from '../../controllers/list-data.js';
import { readOption } from '../../controllers/options.js';
import { Release } from '../../controllers/release.js';
import { WordsController } from '../../controllers/words.js';
import type { Pace } from '../../domain/deck.js';
import { careFoot } from '../../pieces/care.js';
import { drawCircles } from '../../pieces/circles.js';
import { heading } from '../../pieces/heading.js';
import { circles } from '../../styles/circles.js';
import { AttuneElement } from '../attune-element.js';
import { ReflectionCardActionEvent, type ReflectionCardControl } from './reflection-card.events.js';
import { reflectionCardStyles } from './reflection-card.styles.js';
import type { CardTable } from './reflection-card.table.js';
import type { Face } from './reflection-card.way.js';

/**
 * @summary A card with one question at a time, for slowing down and asking oneself with curiosity. A visitor goes on, back,
 * passes or stops, and may write under a card; the widget sends none of it.
 *
 * @tag attune-reflection-card
 * @tagname attune-reflection-card
 *
 * @slot - Not shown once the card is ready. A list (`<ul>` or `<ol>`) is read as the deck, a heading above a list as the
 *   theme of its prompts. A `<script type="application/json">` holds words, or a deck (a list, or a group with `prompts`).
 *
 * @fires {ReflectionCardActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The card goes on.
 *
 * @csspart root - The whole widget.
 * @csspart card - The card.
 * @csspart heading - The widget's heading.
 * @csspart circles - The drawing of two circles.
 * @csspart theme - The small word above a prompt.
 * @csspart prompt - The prompt, and what stands in its place on the other cards.
 * @csspart follow-up - The gentle second step under a prompt.
 * @csspart depth - The line that says that a prompt goes deeper.
 * @csspart actions - The row of buttons under a prompt.
 * @csspart next - The filled button.
 * @csspart writing - The page to write on.
 * @csspart field - The field on it.
 * @csspart choice - The panel to choose themes and depth.
 * @csspart keeping - The panel to keep what is written on the device.
 * @csspart passphrase - The field for a passphrase on it.
 * @csspart written - The list of what was written.
 * @csspart status - The line that says what was done.
 * @csspart unease - The line about people who are not safe to be near.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The card's own ground.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings and prompts.
 */
export class ReflectionCardElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, reflectionCardStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    mode: {},
    pace: {},
    themes: {},
    journal: {},
    deckSrc: { attribute: 'deck-src' },
  };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** `deck` goes through the cards; `daily` shows one a day, the same for every visitor. @default 'deck' */
  declare mode: 'deck' | 'daily' | undefined;
  /** The deepest cards that are shown. A visitor can always choose a gentler pace. @default 'gentle' */
  declare pace: Pace | undefined;
  /** The ids of the themes that are offered, with spaces between them. Unset: all. */
  declare themes: string | undefined;
  /**
   * Whether a visitor can write under a card: `page` holds it for as long as the page is open, `device` lets the visitor turn
   * on keeping it in the browser, `off` offers none. @default 'page'
   */
  declare journal: 'page' | 'device' | 'off' | undefined;
  /** The address of a deck of your own, as JSON. */
  declare deckSrc: string | undefined;

  /** @internal */
  readonly wording = new WordsController<ReflectionCardWords>(
    this,
    'reflectionCard',
    reflectionCard,
    () => ({ heading: this.heading }),
    isListOf('prompts'),
  );

  /** The deck, the way through it and the writing, brought when a visitor begins. */
  readonly #late = new LatePart<CardTable>(this, () => import('./reflection-card.table.js').then(({ CardTable }) => new CardTable(this)));
  #shownText?: string;
  /** Turns with each card, so that its face is a new element: a screen reader hears one change, not one for each line. */
  #isOdd = false;
  /** Whether the cards let a visitor wait who has asked for them. */
  #isSlow = false;
  /** Whether a visitor has come to the card: nothing moves before that, and a card of the day says nothing by itself. */
  #touched = false;

  constructor() {
    super();
    new LightChildren(this, () => {
      this.wording.readChildren();
      this.#late.current?.readChildren();
    });
    new Release(this, () => this.#late.current?.release());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A card of the day has no opening, and an author's own deck is looked at early, so that mistakes in it are told early.
    if (!isServer && !this.#late.asked && (this.#isDaily || this.deckSrc || this.querySelector('li, script'))) void this.#late.bring();
  }

  protected override updated(): void {
    super.updated();
    this.#turn();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { care } = this;
    const table = this.#late.current;
    const face = table?.face() ?? this.#firstFace();
    const { depth = 1, next } = face;
    // The nearer, the deeper a card goes.
    const gap = { 1: 3, 2: 1, 3: -2 }[depth];
    const dir = face.lang ? 'auto' : nothing;
    const live = this.#isDaily && !this.#touched ? 'off' : 'polite';
    if (face.text !== this.#shownText) this.#isOdd = !this.#isOdd;
    const faceNow = html`<div class="face">
      ${face.label ? html`<p class="theme small quiet" part="theme" lang=${face.labelLang ?? nothing}>${face.label}</p>` : nothing}
      <p class="large prompt" part="prompt" lang=${face.lang ?? nothing} dir=${dir}>${face.text}</p>
      ${face.more ? html`<p class="follow-up quiet measure" part="follow-up" lang=${face.lang ?? nothing} dir=${dir}>${face.more}</p>` : nothing}
      ${table?.renderDepth()}
    </div>`;
    return html`
      <section class="card" part="card" @focusin=${this.#meet} @pointerenter=${this.#meet}>
        ${heading(this.level, words.heading)}
        <div class="corner">${drawCircles({ x: 19 - gap / 2, y: 12, radius: 10 }, { x: 39 + gap / 2, y: 12, radius: 10 }, 58, 24)}</div>
        <div aria-live=${live} aria-atomic="true">${this.#isOdd ? [faceNow] : [nothing, faceNow]}</div>
        <div class="row actions controls" part="actions">
          ${next ? html`<button type="button" class="do" part="next" @click=${() => this.#press(next.control)}>${next.label}</button>` : nothing}
          ${table?.renderActions()}
        </div>
        ${table?.renderUnder()}
      </section>
      ${table?.renderBelow()} ${careFoot(care)}
    `;
  }

  get #isDaily(): boolean {
    return this.option('mode', ['deck', 'daily']) === 'daily';
  }

  /** An attribute of this element as one of the values it may have. @internal */
  option<T extends string>(name: 'mode' | 'pace' | 'journal', allowed: readonly [T, ...T[]]): T {
    return readOption(this, name, this[name], allowed);
  }

  #firstFace(): Face {
    const words = this.wording.current;
    if (this.#isDaily && !this.#late.failed) return { text: words.waiting };
    return {
      text: words.opening,
      more: this.#late.failed ? words.notLoaded : this.#isSlow ? words.waiting : words.openingMore,
      next: { control: 'begin', label: words.begin },
    };
  }

  readonly #meet = (): void => {
    this.#touched = true;
    this.requestUpdate();
    void this.#late.bring();
  };

  async #press(control: ReflectionCardControl): Promise<void> {
    this.#touched = true;
    if (control === 'begin') this.dispatchEvent(new ReflectionCardActionEvent('begin'));
    const timer = setTimeout(() => this.#wait(true), 400);
    await this.#late.bring();
    clearTimeout(timer);
    this.#wait(false);
    this.#late.current?.press(control);
  }

  #wait(isSlow: boolean): void {
    this.#isSlow = isSlow;
    this.requestUpdate();
  }

  /** Lets a new card come in softly. Nothing moves on load, and nothing at all with reduced motion. */
  #turn(): void {
    const prompt = this.renderRoot.querySelector<HTMLElement>('.prompt');
    const text = prompt?.textContent ?? '';
    const isNew = this.#touched && text !== this.#shownText;
    this.#shownText = text;
    if (!isNew || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    prompt?.parentElement?.animate?.([{ opacity: 0, translate: '0 0.4em' }, { opacity: 1 }], { duration: 260, easing: 'ease-out' });
  }
}
