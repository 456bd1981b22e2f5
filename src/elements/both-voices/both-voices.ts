import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { bothVoices, type BothVoicesWords } from '../../content/en/both-voices.js';
import { LightChildren } from '../../controllers/light-children.js';
import { privateField } from '../../controllers/private-field.js';
import { Release } from '../../controllers/release.js';
import { Takeaway } from '../../controllers/takeaway.js';
import { WordsController } from '../../controllers/words.js';
import { drawing, meetBoth, middle, most, placeCircles, wordAt, type Answer, type Setting } from '../../domain/both-voices.js';
import { fillIn } from '../../domain/fill-in.js';
import { careFoot, supportAnchor, uneaseLine } from '../../pieces/care.js';
import { drawCircles } from '../../pieces/circles.js';
import { heading } from '../../pieces/heading.js';
import { slider, sliderEnds } from '../../pieces/slider.js';
import { takeawayRow } from '../../pieces/takeaway.js';
import { circles } from '../../styles/circles.js';
import { disclosure } from '../../styles/disclosure.js';
import { fields, ranges } from '../../styles/fields.js';
import { AttuneElement } from '../attune-element.js';
import { BothVoicesActionEvent, type BothVoicesControl } from './both-voices.events.js';
import { bothVoicesStyles } from './both-voices.styles.js';

const pulls = ['stay', 'space'] as const;

/**
 * @summary Two pulls, “stay with me” and “not too close”, each as strong as it is today, at a distance that is bearable
 * today. What is said back meets both; neither wins, and the widget sends none of it.
 *
 * @tag attune-both-voices
 * @tagname attune-both-voices
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words.
 *
 * @fires {BothVoicesActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it.
 * @csspart meant - The line that says what is meant by a pull.
 * @csspart scene - The drawing, with the sliders around it.
 * @csspart circles - The drawing of two circles.
 * @csspart pull - One pull, or the distance, with its slider.
 * @csspart answer - What is said back, and what invites to hear it.
 * @csspart arrangement - The chosen distance as an arrangement, in large type.
 * @csspart hear - The filled button.
 * @csspart echo - What a visitor wrote, said back.
 * @csspart writing - What opens to write in.
 * @csspart field - A field in it.
 * @csspart takeaway - The row of what can be taken along.
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
export class BothVoicesElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, ranges, fields, disclosure, bothVoicesStyles];

  static override properties: PropertyDeclarations = { heading: {} };

  /** The widget's heading. */
  declare heading: string | undefined;

  /** @internal */
  readonly wording = new WordsController<BothVoicesWords>(this, 'bothVoices', bothVoices, () => ({ heading: this.heading }));

  /** What the visitor has set; a slider that nobody touched stands in the middle and says so. */
  #set: Partial<Setting> = {};
  /** The setting that is answered. It follows when a slider has come to rest, so that an answer is heard once. */
  #answered?: Setting;
  /** What each pull is trying to keep the visitor from. */
  #written: Partial<Record<(typeof pulls)[number], string>> = {};
  #resting?: ReturnType<typeof setTimeout>;
  readonly #takeaway = new Takeaway(this, () => this.wording.current.takeaway);

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => {
      clearTimeout(this.#resting);
      this.#set = {};
      this.#written = {};
      this.#answered = undefined;
      this.#takeaway.status.text = '';
      this.renderRoot.querySelector('details')?.removeAttribute('open');
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
    this.#settle();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { care } = this;
    const { stay, space } = placeCircles(this.#setting);
    const answer = this.#answered && meetBoth(this.#answered, words);
    const echoes = pulls
      .filter((pull) => this.#written[pull])
      .map((pull) => fillIn(words.echo, { pull: words.pulls[pull], text: this.#written[pull]! }));
    return html`
      ${heading(this.level, words.heading)}
      <p class="intro quiet measure" part="intro">${words.intro}</p>
      <p class="small quiet measure" part="meant">${words.meant} ${supportAnchor(care, words.meantLink)}.</p>
      <div class="scene" part="scene" ${privateField()}>
        ${drawCircles(stay, space, drawing.width, drawing.height)}
        <ul role="list">
          ${pulls.map((pull) => this.#renderSlider(pull, words.strength, words.strengths, words.pulls[pull]))}
          ${this.#renderSlider('distance', words.distance, words.distances)}
        </ul>
      </div>
      <div class="answer" part="answer" ${privateField()}>
        <div aria-live="polite" aria-atomic="true">${answer ? this.#renderAnswer(answer) : html`<p>${words.invite}</p>`}</div>
        ${echoes.map((echo) => html`<p class="small quiet" part="echo">${echo}</p>`)}
        ${
          answer
            ? this.#renderTakeaway([...answer.lines, ...echoes])
            : html`<button type="button" class="do controls" part="hear" @click=${this.#onHear}>${words.hear}</button>`
        }
      </div>
      ${this.#renderWriting()} ${uneaseLine(care)} ${careFoot(care)}
    `;
  }

  #renderSlider(id: keyof Setting, question: string, scale: readonly string[], name = ''): TemplateResult {
    const value = this.#set[id];
    const word = value === undefined ? '' : wordAt(scale, value);
    return html`<li class=${id} part="pull">
      ${name && html`<p class="large">${name}</p>`}
      <p class="small">${question}</p>
      ${slider({
        id,
        label: `${name} ${question}`,
        value: value ?? middle,
        most,
        valueText: word || this.wording.current.unset,
        onMove: (moved) => {
          this.#set = { ...this.#set, [id]: moved };
          this.requestUpdate();
        },
        onRest: this.#onRest,
      })}
      ${word ? html`<p class="small"><b>${word}</b></p>` : sliderEnds(scale)}
    </li>`;
  }

  #renderAnswer({ lines, isHardDay }: Answer): unknown {
    const [today, arrangement, small] = lines;
    // A new element where anything differs: a screen reader hears one change, not one for each line.
    return keyed(
      lines.join(),
      html`<div>
        <p>${today}</p>
        <p class="small quiet">${this.wording.current.between}</p>
        <p class="large" part="arrangement">${arrangement}</p>
        <p>${small} ${isHardDay ? supportAnchor(this.care) : nothing}</p>
      </div>`,
    );
  }

  /** @param lines what was said, a line each */
  #renderTakeaway(lines: readonly string[]): TemplateResult {
    const words = this.wording.current;
    const setting = this.#setting;
    const title = words.heading;
    const foot = words.care.general;
    const [left, right] = pulls.map((pull) => `${words.pulls[pull]}: ${wordAt(words.strengths, setting[pull])}`) as [string, string];
    const below = `${words.distance} ${wordAt(words.distances, setting.distance)}`;
    const text = [left, right, below, ...lines].join('\n');
    return takeawayRow(words.takeaway, this.#takeaway, {
      text: () => text,
      picture: () => ({ svg: this.renderRoot.querySelector('svg')!, title, around: { above: '', left, right, below }, lines, foot }),
      page: () => ({ title, lang: this.wording.lang, sections: [{ heading: words.between, text }], foot }),
      act: this.#act,
    });
  }

  #renderWriting(): TemplateResult {
    const words = this.wording.current;
    return html`<details class="controls" part="writing">
      <summary @click=${() => this.#act('write')}>${words.write}</summary>
      <p class="small quiet measure">${words.writeMore}</p>
      <p class="small quiet measure" id="privacy">${words.privacy}</p>
      <div class="row">
        ${pulls.map(
          (pull) =>
            html`<label
              >${words.pulls[pull]}: ${words.keepFrom}
              <input
                type="text"
                part="field"
                aria-describedby="privacy"
                @input=${(event: Event) => {
                  this.#written[pull] = (event.target as HTMLInputElement).value.trim();
                  this.requestUpdate();
                }}
                ${privateField()}
            /></label>`,
        )}
      </div>
    </details>`;
  }

  get #setting(): Setting {
    return { stay: middle, space: middle, distance: middle, ...this.#set };
  }

  readonly #act = (control: BothVoicesControl): void => void this.dispatchEvent(new BothVoicesActionEvent(control));

  /** A slider has changed. Each press of a key is a change: told one by one, they could be counted. */
  readonly #onRest = (): void => {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#act('slider');
      this.#settle();
    }, 500);
  };

  /** Answers the sliders as they stand now, once there was an answer. */
  #settle(): void {
    if (this.#answered) this.#answered = this.#setting;
    this.requestUpdate();
  }

  readonly #onHear = async (): Promise<void> => {
    this.#act('hear');
    // Whoever asks has said that all of them stand as they are meant to.
    this.#set = this.#answered = this.#setting;
    this.requestUpdate();
    await this.updateComplete;
    // The button is gone; this slider stands right before the answer.
    this.renderRoot.querySelector<HTMLElement>('#distance')?.focus();
  };
}
