import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { partsMap, type PartsMapWords } from '../../content/en/parts-map.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readOption } from '../../controllers/options.js';
import { privateField } from '../../controllers/private-field.js';
import { Release } from '../../controllers/release.js';
import { WordsController } from '../../controllers/words.js';
import {
  moves,
  needsChoice,
  questions,
  saidAt,
  say,
  sceneOf,
  standsIn,
  startOfWalk,
  stepInView,
  type Move,
  type PartsWalk,
  type Who,
} from '../../domain/parts-walk.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { choices } from '../../styles/choices.js';
import { circles } from '../../styles/circles.js';
import { AttuneElement } from '../attune-element.js';
import { PartsMapActionEvent, type PartsMapControl } from './parts-map.events.js';
import type { Notes } from './parts-map.notes.js';
import { partsMapStyles } from './parts-map.styles.js';
import { chooseOne, drawScene } from './parts-map.views.js';

/**
 * @summary A picture of three circles, you, a protector and the one it guards, and six questions asked of the protector with
 * curiosity. It goes on only where the visitor feels open toward it; the guarded one stays covered.
 *
 * @tag attune-parts-map
 * @tagname attune-parts-map
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words.
 *
 * @fires {PartsMapActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The map goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it.
 * @csspart picture - The picture with its names.
 * @csspart circles - The drawing.
 * @csspart list - The names under the circles.
 * @csspart name - One of them.
 * @csspart meaning - What the circle that was pressed means.
 * @csspart page - What is asked, beside or under the picture.
 * @csspart count - Which of the six questions it is.
 * @csspart question - What is asked.
 * @csspart more - The gentler line under a question.
 * @csspart choices - The answers to choose from.
 * @csspart field - A field to write in.
 * @csspart said - The line that answers a choice.
 * @csspart actions - The row of buttons.
 * @csspart next - The filled button.
 * @csspart notes - What was chosen and written.
 * @csspart takeaway - The row of what can be taken along.
 * @csspart status - The line that says how that went.
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
export class PartsMapElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, choices, partsMapStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    vocabulary: {},
  };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** Everyday words, or the terms of Internal Family Systems beside them. @default 'plain' */
  declare vocabulary: 'plain' | 'ifs' | undefined;

  /** @internal */
  readonly wording = new WordsController<PartsMapWords>(this, 'partsMap', partsMap, () => ({ heading: this.heading }));

  /** Where the visitor is, and all that was said on the way. @internal */
  walk: PartsWalk = startOfWalk;
  /** The fields to write in and what can be taken along, brought when a visitor comes near. */
  readonly #late = new LatePart<Notes>(this, () => import('./parts-map.notes.js').then(({ openNotes }) => openNotes(this)));
  /** The circle whose meaning is shown. */
  #open?: Who;

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => {
      this.walk = startOfWalk;
      this.#open = undefined;
    });
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { bring } = this.#late;
    const open = this.#open;
    return html`
      ${heading(this.level, words.heading)}
      <p class="intro quiet measure" part="intro">${words.intro}</p>
      <div class="pair" @focusin=${bring} @pointerenter=${bring} ${privateField()}>
        <div class="picture" part="picture">
          ${drawScene(standsIn(sceneOf(this.walk)), (who) => this.describe(who).label, open, this.#onCircle)}
          <p class="status small measure" part="meaning" role="status">${open && this.describe(open).meaning}</p>
        </div>
        <div class="page" part="page">${this.#renderStep()}</div>
      </div>
      ${careFoot(this.care, words.about)}
    `;
  }

  /** Takes another state, and tells the page which control led to it. @internal */
  change(control: PartsMapControl, walk = this.walk): void {
    this.walk = walk;
    this.requestUpdate();
    this.#late.current?.hush();
    this.dispatchEvent(new PartsMapActionEvent(control));
  }

  /** What the protector does, as the visitor has said it. @internal */
  get does(): string | undefined {
    const { choice = '', text } = saidAt(this.walk, 'choose');
    return (choice === 'own' && text?.trim()) || this.wording.current.steps.choose.choices?.[choice];
  }

  /** What a circle is called, by itself and with what more there is to say of it, and what it means. @internal */
  describe(who: Who): { name: string; label: string; meaning: string } {
    const { names, ifsNames, covered, meanings, ifsKinds } = this.wording.current;
    const isIfs = readOption(this, 'vocabulary', this.vocabulary, ['plain', 'ifs']) === 'ifs';
    const name = (isIfs ? { ...names, ...ifsNames } : names)[who];
    const more = { protector: this.does, guarded: covered, you: '', other: '' }[who];
    const meaning = meanings[who] + (isIfs && who === 'protector' ? ` ${ifsKinds}` : '');
    return { name, label: more ? `${name}: ${more}` : name, meaning };
  }

  #renderStep(): unknown {
    const words = this.wording.current;
    const step = stepInView(this.walk);
    const { name, ask, more, choices } = words.steps[step];
    const { choice } = saidAt(this.walk, step);
    const scene = sceneOf(this.walk);
    const isFirst = step === 'choose';
    const isLast = step === 'close';
    const needs = needsChoice(step);
    const nextLabel = isFirst ? words.begin : scene === 'between' ? words.steppedBack : words.moves.next;
    const quiet: readonly Move[] = isFirst ? (choice ? ['stop'] : []) : isLast ? ['again', 'back'] : ['pass', 'back', 'stop'];
    const notes = this.#late.current;
    // One template for all steps, so that what speaks by itself stays where it is.
    return html`
      <p class="small quiet" part="count">${name}</p>
      <p class="large" id="ask" part="question" role="heading" aria-level=${this.level + 1} tabindex="-1">${ask}</p>
      <p class="more quiet measure" part="more">${more}</p>
      ${choices ? chooseOne(choices, choice, (chosen) => this.change('choice', say(this.walk, { choice: chosen }))) : nothing}
      <p class="measure" part="said" role="status">${needs && choice ? words.replies[scene] : ''}</p>
      ${(questions as readonly string[]).includes(step) || choice === 'own' ? (this.#late.failed ? words.notLoaded : notes?.renderField()) : nothing}
      ${isFirst ? nothing : notes?.renderNotes(isLast)}
      <div class="row controls" part="actions">
        ${
          isLast || (needs && !choice)
            ? nothing
            : html`<button type="button" class="do" part="next" @click=${() => this.#go('next')}>${nextLabel}</button>`
        }
        ${quiet.map((move) => html`<button type="button" class="plain" @click=${() => this.#go(move)}>${words.moves[move]}</button>`)}
      </div>
      ${uneaseLine(this.care)}
    `;
  }

  readonly #onCircle = (who: Who): void => {
    this.#open = who === this.#open ? undefined : who;
    this.change('circle');
  };

  /** Goes to another step; what is asked there takes the focus, and is heard by that. */
  async #go(move: Move): Promise<void> {
    this.change(move, moves[move](this.walk));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus();
  }
}
