import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { firstPair, reframe, type ReframeWords } from '../../content/en/reframe.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { OwnList } from '../../controllers/own-list.js';
import { isListOf } from '../../controllers/list-data.js';
import { privateField } from '../../controllers/private-field.js';
import { Release } from '../../controllers/release.js';
import { Takeaway } from '../../controllers/takeaway.js';
import { WordsController } from '../../controllers/words.js';
import { beats, firstSight, openBeat, rest, turnTo, type Beat, type Pair, type Way } from '../../domain/reframe.js';
import { careFoot, supportAnchor, uneaseLine } from '../../pieces/care.js';
import { drawCircles } from '../../pieces/circles.js';
import { heading } from '../../pieces/heading.js';
import { statusLine } from '../../pieces/takeaway.js';
import { choices } from '../../styles/choices.js';
import { circles } from '../../styles/circles.js';
import { disclosure } from '../../styles/disclosure.js';
import { AttuneElement } from '../attune-element.js';
import { ReframeActionEvent, type ReframeControl } from './reframe.events.js';
import { reframeStyles } from './reframe.styles.js';

/** How each beat is set: what others see in quiet ink, the inside large. */
const looks: Readonly<Record<Beat, string>> = { text: 'lead quiet', inside: 'large', learned: '', say: 'lead' };

/**
 * @summary What people do when closeness is hard, one thing at a time: what others see, what may be inside, what it may once
 * have learned, and what one could say instead. A visitor opens one line after another and may keep what sounds familiar.
 *
 * @tag attune-reframe
 * @tagname attune-reframe
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words, or pairs (a list, or a group
 *   with `pairs`). A `<dl>` is read as pairs too: each `<dt>` what others see, then three `<dd>`; `data-deep` marks a deep one.
 *
 * @fires {ReframeActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it: this explains, and does not excuse.
 * @csspart page - The pair in view, with its buttons.
 * @csspart circles - The drawing of two circles.
 * @csspart label - The small word above a line.
 * @csspart text - What others may see.
 * @csspart inside - What may be inside, in large type.
 * @csspart learned - What you may once have learned.
 * @csspart say - What one could say.
 * @csspart rest - What stands there when a visitor stops.
 * @csspart deep - The line that says that a pair goes deep.
 * @csspart actions - The row of buttons.
 * @csspart next - The filled button.
 * @csspart keep - The box that keeps a pair.
 * @csspart list - The list of all pairs behind the dots.
 * @csspart kept - What was kept.
 * @csspart takeaway - The row of ways to take it along.
 * @csspart status - The line that says what was done.
 * @csspart unease - The line about people who are not safe to be near.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The ground of surfaces.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings and large text.
 */
export class ReframeElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, choices, disclosure, reframeStyles];

  static override properties: PropertyDeclarations = { heading: {}, pairs: { attribute: false } };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** Pairs of your own: a list of `{text, inside, learned, say, deep?}`, in place of the built-in ones. */
  declare pairs: readonly Pair[] | undefined;

  /** @internal */
  readonly wording = new WordsController<ReframeWords>(this, 'reframe', reframe, () => ({ heading: this.heading }), isListOf('pairs'));

  /** Where the visitor is, and what sounds like them: held here for as long as the page is open, and nowhere else. */
  #way: Way = firstSight;
  /** By place, so that they are the same in another language. */
  #kept: readonly number[] = [];
  /** The other pairs and what goes with several of them, brought when a visitor comes near. */
  readonly #late = new LatePart(this, () => import('./reframe.late.js'));
  /** The author's own pairs. */
  readonly #own = new OwnList<Pair, typeof import('./reframe.late.js')>(
    () => this.pairs ?? this.querySelector('dt, script'),
    this.#late,
    ({ readOwnPairs }) => readOwnPairs(this),
    () => this.#startAfresh(),
  );
  /** Copies the line to say; its status line is that of the page. */
  readonly #line = new Takeaway(this, () => this.wording.current.takeaway);
  /** Takes along what was kept. */
  readonly #together = new Takeaway(this, () => this.wording.current.takeaway);

  constructor() {
    super();
    new LightChildren(this, () => {
      this.wording.readChildren();
      this.requestUpdate();
    });
    new Release(this, () => this.#startAfresh());
  }

  /** The first view waits for an author's own pairs, so that the built-in ones never flash before them. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#own.read()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override get waits(): boolean {
    return Boolean(this.pairs && !this.#late.asked) || super.waits;
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { care } = this;
    const { at, open } = this.#way;
    const pairs = this.list;
    // Apart when it is seen from outside, touching when it can be said.
    const apart = 4 * (beats.length - open);
    return html`
      ${heading(this.level, words.heading)}
      <p class="intro quiet measure" part="intro">${words.intro}</p>
      <section class="page" part="page" @focusin=${this.#bring} @pointerenter=${this.#bring}>
        ${drawCircles({ x: 11, y: 12, radius: 10 }, { x: 31 + apart, y: 12, radius: 10 }, 58, 24)}
        <div class="beats" aria-live="polite">
          ${
            open
              ? // Each pair has a place of its own, so that another one is new to a screen reader and is heard as a whole.
                pairs.map((pair, index) =>
                  index === at
                    ? html`${beats.slice(0, open).map((beat) => this.renderBeat(pair, beat))}
                      ${pair.deep ? html`<p class="deep small measure" part="deep">${words.deep} ${supportAnchor(care)}.</p>` : nothing}`
                    : nothing,
                )
              : html`<p class="large" part="rest">${words.rest}</p>`
          }
        </div>
        <div class="beats paper">${beats.slice(open).map((beat) => this.renderBeat(pairs[at]!, beat))}</div>
        ${this.#renderActions(pairs[at]!)}
      </section>
      ${this.#late.current?.keptList(words, this.level + 1, this.wording.lang, this.#keptPairs, this.#together, this.#act)}
      ${uneaseLine(care)} ${careFoot(care)}
    `;
  }

  /** The pairs that are here. @internal */
  get list(): readonly Pair[] {
    const { wording } = this;
    const late = this.#late.current;
    return (
      this.#own.entries ?? (late ? wording.builtIn('reframePairs', late.reframePairs).pairs : [wording.builtIn('firstPair', firstPair)])
    );
  }

  get #keptPairs(): readonly Pair[] {
    const { list } = this;
    return this.#kept.map((at) => list[at]!);
  }

  /** The language of a pair where it is not that of the words: an author's own pairs are in that of the page. */
  get #lang(): string | typeof nothing {
    return this.#own.entries && this.wording.markedLang ? this.wording.locale.lang : nothing;
  }

  /** @internal */
  renderBeat(pair: Pair, beat: Beat): unknown {
    return html`<div class="beat ${beat}">
      <p class="small quiet" part="label">${this.wording.current.labels[beat]}</p>
      <p class="measure ${looks[beat]}" part=${beat} lang=${this.#lang}>${beat === 'say' ? html`<q>${pair.say}</q>` : pair[beat]}</p>
    </div>`;
  }

  #renderActions(pair: Pair): unknown {
    const words = this.wording.current;
    const way = this.#way;
    const late = this.#late.current;
    const quiet = (label: string, press: () => unknown): unknown =>
      html`<button type="button" class="plain" @click=${press}>${label}</button>`;
    return html`<div class="row controls" part="actions">
        <button type="button" class="do" part="next" @click=${this.#onNext}>${words.steps[beats[way.open - 1] ?? 'rest']}</button>
        ${
          way.open && way !== firstSight
            ? html`<label class="chip" part="keep"
                  ><input
                    type="checkbox"
                    .checked=${this.#kept.includes(way.at)}
                    @change=${() => this.#onKeep(way.at)}
                    ${privateField()}
                  />${words.keep}</label
                >
                ${way.open === beats.length ? quiet(words.copyLine, () => this.#copy(pair)) : nothing}
                ${quiet(words.pass, () => this.#goOn('pass'))} ${quiet(words.stop, () => this.#step('stop', rest(way)))}
                ${way.at ? quiet(words.back, () => this.#turn('back', way.at - 1)) : nothing}`
            : nothing
        }
      </div>
      ${statusLine(this.#line.status.text)}
      ${way === firstSight ? nothing : late?.thread(words, this.list, way.at, this.#keptPairs, this.#lang, (to) => this.#turn('pick', to))}`;
  }

  readonly #act = (control: ReframeControl): void => {
    this.dispatchEvent(new ReframeActionEvent(control));
  };

  readonly #bring = (): unknown => this.#own.entries ?? this.#late.bring();

  readonly #turn = (control: 'back' | 'pick', to: number): void => {
    void this.#step(control, turnTo(to, this.list.length));
  };

  readonly #onNext = (): void => {
    const way = this.#way;
    if (way.open === beats.length) void this.#goOn('next');
    else void this.#step(way.open ? 'open' : 'go-on', openBeat(way));
  };

  #onKeep(at: number): void {
    this.#act('keep');
    this.#kept = this.#kept.includes(at) ? this.#kept.filter((other) => other !== at) : [...this.#kept, at];
    this.requestUpdate();
  }

  #copy({ say }: Pair): void {
    this.#act('copy');
    void this.#line.copy(say);
  }

  /** On to the next pair, once the others are here. */
  async #goOn(control: 'next' | 'pass'): Promise<void> {
    const way = this.#way;
    await this.#bring();
    // Pressed twice while the others were on their way, it is one step all the same.
    if (way !== this.#way) return;
    if (this.#late.current) return this.#step(control, turnTo(this.#way.at + 1, this.list.length));
    this.#act(control);
    this.#line.status.say(this.wording.current.notLoaded);
  }

  /** One step, told to the page. What was pressed keeps the focus; where it is gone, the filled button has it. */
  async #step(control: ReframeControl, way: Way): Promise<void> {
    this.#act(control);
    void this.#bring();
    this.#way = way;
    this.#line.status.say('');
    await this.updateComplete;
    if (control === 'open') return;
    if (control === 'pick' || !(way.at && way.open)) this.renderRoot.querySelector<HTMLElement>('.do')?.focus();
    // A page that has become shorter may have gone up, out of sight.
    this.renderRoot.querySelector('.page')?.scrollIntoView({ block: 'nearest' });
  }

  #startAfresh(): void {
    this.#way = firstSight;
    this.#kept = [];
    this.#line.status.text = this.#together.status.text = '';
  }
}
