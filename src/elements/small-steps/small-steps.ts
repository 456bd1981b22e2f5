import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { smallSteps, type SmallStepsWords } from '../../content/en/small-steps.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { OwnList } from '../../controllers/own-list.js';
import { isListOf } from '../../controllers/list-data.js';
import { Release } from '../../controllers/release.js';
import { Takeaway } from '../../controllers/takeaway.js';
import { WordsController } from '../../controllers/words.js';
import { chooseStep, firstView, type Step, type StepWay } from '../../domain/small-steps.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { choices } from '../../styles/choices.js';
import { circles } from '../../styles/circles.js';
import { fields } from '../../styles/fields.js';
import { AttuneElement } from '../attune-element.js';
import { drawStep } from './small-steps.drawing.js';
import { SmallStepsActionEvent, type SmallStepsControl } from './small-steps.events.js';
import { smallStepsStyles } from './small-steps.styles.js';

/**
 * @summary Small practices that each fit into a day, each with a smaller version one press away. One that lets somebody
 * closer first asks whether that person is safe to be close to. The chosen one can go into a calendar, under a neutral name.
 *
 * @tag attune-small-steps
 * @tagname attune-small-steps
 *
 * @slot - Not shown once the widget is ready. A list (`<ul>` or `<ol>`) is read as the steps; an item of a list inside an item is
 *   its smaller version; `data-needs-someone` on an item or a list marks what lets somebody closer. A
 *   `<script type="application/json">` holds words, or steps (a list, or a group with `steps`).
 *
 * @fires {SmallStepsActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart text - The line under it.
 * @csspart list - A list of steps.
 * @csspart choice - The button of one step.
 * @csspart circles - The drawing of two circles.
 * @csspart step - The chosen step, come forward, and the questions before and after it.
 * @csspart title - Its heading, and the headings of the lists.
 * @csspart actions - A row of buttons.
 * @csspart check - One of the plain checks.
 * @csspart calendar - What opens to put the step into a calendar.
 * @csspart takeaway - The row of ways to take the step along.
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
export class SmallStepsElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, choices, fields, smallStepsStyles];

  static override properties: PropertyDeclarations = { heading: {} };

  /** The widget's heading. */
  declare heading: string | undefined;

  /** @internal */
  readonly wording = new WordsController<SmallStepsWords>(
    this,
    'smallSteps',
    smallSteps,
    () => ({ heading: this.heading }),
    isListOf('steps'),
  );

  /** Where the visitor is. It is held here, for as long as the page is open, and nowhere else. @internal */
  way: StepWay = firstView;
  /** @internal */
  readonly takeaway = new Takeaway(this, () => this.wording.current.takeaway);

  /** What comes after the list, and what reads an author's own list. */
  readonly #late = new LatePart(this, () => import('./small-steps.views.js'));
  /** The author's own steps. */
  readonly #own = new OwnList<Step, typeof import('./small-steps.views.js')>(
    () => this.querySelector('li, script'),
    this.#late,
    ({ readOwnSteps }) => readOwnSteps(this),
  );

  constructor() {
    super();
    new LightChildren(this, () => {
      this.wording.readChildren();
      this.requestUpdate();
    });
    new Release(this, () => this.#stand(firstView));
  }

  /** The language of a step where it is not that of the widget's words. @internal */
  langOf(step: Step): string | typeof nothing {
    return this.wording.markedLang && this.#own.entries?.includes(step) ? this.wording.locale.lang : nothing;
  }

  /** Tells the page that a control was used. @internal */
  readonly act = (control: SmallStepsControl): void => void this.dispatchEvent(new SmallStepsActionEvent(control));

  /** Goes to another view and takes focus along: in the list to the step that was chosen, else to the heading. @internal */
  async go(control: SmallStepsControl, way: StepWay): Promise<void> {
    this.act(control);
    await this.#late.bring();
    if (this.#late.failed) return;
    // A visitor who has gone on elsewhere meanwhile is not called back.
    const isElsewhere = document.activeElement !== document.body && !this.matches(':focus-within');
    this.#stand(way);
    await this.updateComplete;
    if (isElsewhere) return;
    const title = this.renderRoot.querySelector<HTMLElement>('[part~="title"]');
    if (title) title.tabIndex = -1;
    ((way.at === 'list' && this.renderRoot.querySelector<HTMLElement>('#chosen')) || title)?.focus();
  }

  /** The first view waits for an author's own steps, so that the built-in ones never flash before them. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#own.read()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override renderWidget(): unknown {
    const { care, way } = this;
    return html`
      ${heading(this.level, this.wording.current.heading)}
      ${way.at === 'list' ? this.#renderList() : this.#late.current?.renderView(this, this.level + 1)}
      ${way.at === 'support' ? nothing : uneaseLine(care)} ${careFoot(care)}
    `;
  }

  #renderList(): unknown {
    const words = this.wording.current;
    const { bring, failed } = this.#late;
    const { isAlone } = this.way;
    const alone = Object.values(words.alone).map((step): Step => ({ ...step, needsSomeone: false }));
    const together = Object.values(words.together).map((step): Step => ({ ...step, needsSomeone: true }));
    const steps = this.#own.entries ?? [...alone, ...together];
    const own = steps.filter(({ needsSomeone }) => !needsSomeone);
    return html`<div @focusin=${bring} @pointerenter=${bring}>
      <p class="text quiet measure" part="text">${words.intro}</p>
      ${this.#renderSteps(words.aloneLabel, own.length || !isAlone ? own : alone)}
      ${
        isAlone
          ? html`<button type="button" class="plain controls" @click=${() => this.go('all', firstView)}>${words.showAll}</button>`
          : this.#renderSteps(
              words.togetherLabel,
              steps.filter(({ needsSomeone }) => needsSomeone),
            )
      }
      <p class="small" role="status">${failed ? words.notLoaded : nothing}</p>
    </div>`;
  }

  #renderSteps(label: string, steps: readonly Step[]): unknown {
    if (!steps.length) return nothing;
    const words = this.wording.current;
    const { step: chosen } = this.way;
    return html`${heading(this.level + 1, label, 'subheading quiet', 'title')}
      <ul role="list" part="list">
        ${steps.map(
          (step) =>
            html`<li lang=${this.langOf(step)}>
              <button
                type="button"
                class="choice controls"
                part="choice"
                id=${step.text === chosen?.text ? 'chosen' : nothing}
                @click=${() => this.go('choose', chooseStep(this.way, step))}
              >
                ${drawStep(step.needsSomeone)}<span>${step.text}</span>
              </button>
              <p class="paper">${step.text} <span class="quiet">${words.half}: ${step.smaller ?? words.smallest}</span></p>
            </li>`,
        )}
      </ul>`;
  }

  #stand(way: StepWay): void {
    this.way = way;
    this.takeaway.status.say('');
  }
}
