import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { patternExplainer, type PatternExplainerWords } from '../../content/en/pattern-explainer.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readOption } from '../../controllers/options.js';
import { Release } from '../../controllers/release.js';
import { WordsController } from '../../controllers/words.js';
import { patternIds, type PatternId } from '../../domain/closeness-map.js';
import { tabAfterKey } from '../../domain/keys.js';
import { careFoot, uneaseLine } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { circles } from '../../styles/circles.js';
import { miniMapStyles } from '../../styles/mini-map.js';
import { AttuneElement } from '../attune-element.js';
import { PatternExplainerActionEvent } from './pattern-explainer.events.js';
import { patternExplainerStyles } from './pattern-explainer.styles.js';
import { patternPage } from './pattern-explainer.views.js';

/**
 * @summary Four patterns of closeness and what each was for, with a small map that shows them without walls between: a
 * pattern is no label, and it can move.
 *
 * @tag attune-pattern-explainer
 * @tagname attune-pattern-explainer
 *
 * @slot - Not shown once the widget is ready. A `<script type="application/json">` holds words.
 *
 * @fires {PatternExplainerActionEvent} attune-action - A visitor opened a pattern; which one is not told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it.
 * @csspart tabs - The row of tabs.
 * @csspart tab - One tab.
 * @csspart page - The page of one pattern.
 * @csspart title - The name of the pattern.
 * @csspart needed - What was needed, in large type.
 * @csspart map - The small map.
 * @csspart label - A small heading on the page.
 * @csspart pair - Two texts side by side.
 * @csspart story - A rupture and its repair.
 * @csspart question - The question set apart.
 * @csspart myth - The myth and the fact.
 * @csspart names - The names that the literature uses.
 * @csspart unease - The line about people who are not safe to be near.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The ground of cards.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings and large text.
 */
export class PatternExplainerElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, miniMapStyles, patternExplainerStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    pattern: {},
  };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** The pattern that is open at first. What a visitor opens is not written back. @default 'avoidant' */
  declare pattern: PatternId | undefined;

  /** @internal */
  readonly wording = new WordsController<PatternExplainerWords>(this, 'patternExplainer', patternExplainer, () => ({
    heading: this.heading,
  }));

  #open: PatternId = patternIds[0];

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => this.#openFirst());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('pattern')) this.#openFirst();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { level, care } = this;
    return html`
      ${heading(level, words.heading)}
      <p class="intro quiet measure" part="intro">${words.intro}</p>
      <div class="tabs" part="tabs" role="tablist" aria-label=${words.tabs} @keydown=${this.#onKey}>
        ${patternIds.map(
          (id) =>
            html`<button
              type="button"
              role="tab"
              part="tab"
              id=${id}
              aria-controls="${id}-page"
              aria-selected=${String(id === this.#open)}
              tabindex=${id === this.#open ? 0 : -1}
              @click=${() => this.#choose(id)}
            >
              ${words.patterns[id].tab}
            </button>`,
        )}
      </div>
      ${patternIds.map(
        (id) =>
          html`<div
            class="page"
            part="page"
            role="tabpanel"
            id="${id}-page"
            aria-labelledby=${id}
            tabindex="0"
            ?hidden=${id !== this.#open}
          >
            ${patternPage(words, id, level, care)}
          </div>`,
      )}
      ${uneaseLine(care)} ${careFoot(care)}
    `;
  }

  #openFirst(): void {
    this.#open = readOption(this, 'pattern', this.pattern, patternIds);
  }

  #choose(id: PatternId): void {
    if (id === this.#open) return;
    this.#open = id;
    this.requestUpdate();
    this.dispatchEvent(new PatternExplainerActionEvent('pattern'));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    // The row's own direction: the words may run from left to right on a page that runs the other way.
    const { direction } = getComputedStyle(event.currentTarget as Element);
    const target = isModified ? undefined : tabAfterKey(event.key, patternIds.indexOf(this.#open), patternIds.length, direction === 'rtl');
    const id = target === undefined ? undefined : patternIds[target];
    if (!id) return;
    event.preventDefault();
    this.#choose(id);
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  };
}
