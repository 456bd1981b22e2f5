import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { closenessMap, type ClosenessMapWords } from '../../content/en/closeness-map.js';
import { FieldDrag } from '../../controllers/field-drag.js';
import { LightChildren } from '../../controllers/light-children.js';
import { privateField } from '../../controllers/private-field.js';
import { Release } from '../../controllers/release.js';
import { Takeaway } from '../../controllers/takeaway.js';
import { WordsController } from '../../controllers/words.js';
import { callDot, isPlaced, type Dot, type Kind } from '../../domain/closeness-dots.js';
import { distanceAt, placeAt, pointOf, size } from '../../domain/closeness-map.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { drawCircles } from '../../pieces/circles.js';
import { heading } from '../../pieces/heading.js';
import { takeawayRow } from '../../pieces/takeaway.js';
import { choices } from '../../styles/choices.js';
import { circles } from '../../styles/circles.js';
import { fields, ranges } from '../../styles/fields.js';
import { miniMapStyles } from '../../styles/mini-map.js';
import { AttuneElement } from '../attune-element.js';
import { ClosenessMapActionEvent, type ClosenessMapControl } from './closeness-map.events.js';
import { closenessMapStyles } from './closeness-map.styles.js';
import { besideLine, chooser, dotList, field, middle, sentenceFor, sliders } from './closeness-map.views.js';

/**
 * @summary A map of two things that differ from person to person: how closeness feels, and whether they will stay. A visitor
 * places dots, and words follow each; it computes no type and no score.
 *
 * @tag attune-closeness-map
 * @tagname attune-closeness-map
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words.
 *
 * @fires {ClosenessMapActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it.
 * @csspart dots - The dots to choose from.
 * @csspart map - The map and the words at its four sides.
 * @csspart circles - The drawing of two circles.
 * @csspart words - The words for the dot in hand, in large type.
 * @csspart sliders - The two sliders.
 * @csspart beside - What differs between two dots.
 * @csspart field - The field for a name.
 * @csspart list - All dots in words.
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
 * @cssprop --attune-font-display - The typeface of headings and of the words for a dot.
 */
export class ClosenessMapElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, choices, fields, ranges, miniMapStyles, closenessMapStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
  };

  /** The widget's heading. */
  declare heading: string | undefined;

  /** @internal */
  readonly wording = new WordsController<ClosenessMapWords>(this, 'closenessMap', closenessMap, () => ({ heading: this.heading }));

  #dots: Dot[] = [];
  /** The dot in hand: sliders, presses and the name are about this one. */
  #dot!: Dot;
  /** Where it stood before the drag that goes on. */
  #before: Dot['place'];
  readonly #takeaway = new Takeaway(this, () => this.wording.current.takeaway);
  readonly #drag = new FieldDrag(this, {
    take: () => (this.#before = this.#dot.place),
    move: (to) => this.#change({ place: placeAt(to) }),
    drop: () => this.#onSlid(),
    putBack: () => this.#change({ place: this.#before }),
  });

  constructor() {
    super();
    this.#begin();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => {
      this.#drag.cancel();
      this.#begin();
      this.#takeaway.status.say('');
    });
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const [dots, dot, care] = [this.#dots, this.#dot, this.care];
    const apart = distanceAt(dot.place ?? middle) * 1.1;
    return html`
      ${heading(this.level, words.heading)}
      <p class="intro measure" part="intro">${words.intro}</p>
      <p class="small quiet measure">${words.noTest}</p>
      <div class="ground" ${privateField()}>
        ${field(words, dots, dot, this.#drag.start, this.#take)}
        <div class="said">
          ${drawCircles({ x: 40 - apart, y: 20, radius: 19 }, { x: 40 + apart, y: 20, radius: 19 }, 80, 40)}
          <p class="large" part="words" aria-live=${this.#drag.isGoing ? 'off' : 'polite'}>${sentenceFor(words, dot)}</p>
        </div>
        ${sliders(words, dot, this.#onSlide, this.#onSlid)}
        <div class="more">
          <p part="beside">${besideLine(words, dots, dot)}</p>
          ${chooser(words, dots, dot, this.#onChoose, this.#onName)}
          ${
            dot.place || dot.taken
              ? html`<button type="button" class="plain small controls" @click=${this.#onTake}>
                  ${dot.place ? words.remove : words.undo}
                </button>`
              : nothing
          }
        </div>
        ${dotList(words, dots.filter(isPlaced))}
      </div>
      ${dots.some(isPlaced) ? this.#renderTakeaway() : nothing} ${uneaseLine(care)} ${careFoot(care)}
    `;
  }

  #renderTakeaway(): unknown {
    const words = this.wording.current;
    const { heading: title, noTest: foot } = words;
    const [closeness, staying] = [words.closeness.steps, words.staying.steps];
    const placed = this.#dots.filter(isPlaced);
    const lines = placed.map((dot) => sentenceFor(words, dot));
    return takeawayRow(words.takeaway, this.#takeaway, {
      text: () => [title, ...lines, foot].join('\n\n'),
      picture: () => ({
        svg: this.renderRoot.querySelector<SVGSVGElement>('.map svg')!,
        title,
        around: { above: staying.at(-1)!, below: staying[0]!, left: closeness[0]!, right: closeness.at(-1)! },
        within: placed.map((dot) => ({ ...pointOf(dot.place, size), text: callDot(words, dot).mark })),
        lines,
        foot,
      }),
      page: () => ({
        title,
        lang: this.wording.lang,
        sections: placed.map((dot, index) => ({ heading: callDot(words, dot).label, text: lines[index]! })),
        foot,
      }),
      act: (control) => this.#act(control),
    });
  }

  /** The map as it first stands: a dot for everyone, none of them placed. */
  #begin(): void {
    this.#dots = (Object.keys(closenessMap.people) as Kind[]).map((kind) => ({ kind }));
    this.#dot = this.#dots[0]!;
  }

  #change(change: Partial<Dot>): void {
    Object.assign(this.#dot, change);
    this.requestUpdate();
  }

  readonly #take = (dot: Dot): void => {
    // A name that is still being written is for the dot that was in hand until now.
    this.renderRoot.querySelector<HTMLElement>('[part="field"]')?.blur();
    this.#dot = dot;
    this.requestUpdate();
  };

  readonly #onChoose = (dot: Dot): void => {
    this.#take(dot);
    this.#act('choose');
  };

  readonly #onSlide = (place: Dot['place']): void => this.#change({ place });

  /** Where it was put down, it stays: also one that waited in the middle and was pressed there. */
  readonly #onSlid = (): void => {
    this.#change({ place: this.#dot.place ?? middle });
    this.#act('move');
  };

  readonly #onName = (event: Event): void => {
    this.#change({ name: (event.target as HTMLInputElement).value.trim() });
    this.#act('name');
  };

  /** Takes the dot in hand away, or brings it back; the same button does both, so that focus stays. */
  readonly #onTake = (): void => {
    const { name, place, taken } = this.#dot;
    this.#change(place ? { name: undefined, place: undefined, taken: { name, place } } : { ...taken });
    this.#act(place ? 'remove' : 'undo');
  };

  #act(control: ClosenessMapControl): void {
    this.dispatchEvent(new ClosenessMapActionEvent(control));
  }
}
