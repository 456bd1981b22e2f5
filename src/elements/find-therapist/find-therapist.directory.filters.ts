import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { privateField } from '../../controllers/private-field.js';
import { readCeiling } from '../../domain/directory/facets.js';
import type { DirectoryAnswer, DirectoryQuery, Facet, FacetChoice } from '../../domain/directory/query.js';
import { fillIn } from '../../domain/fill-in.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';

/** Choices that a group shows before it is asked for all of them. */
const few = 8;
/** The groups that stand open from the first. */
const openFirst: readonly Facet[] = ['openings', 'specialty'];
/** As people ask: whether there is room, what it is about, and then the rest. */
const order: readonly Facet[] = ['openings', 'specialty', 'approach', 'place', 'insurance', 'fee', 'language', 'ages', 'identity'];
const bands = ['child', 'teen', 'adult', 'older'];

export interface FiltersGround {
  choose(facet: Facet, values: readonly string[]): void;
  update(): void;
}

/** What the list can be narrowed by: a select for where the visitor is, and groups of checkboxes, each with its count. */
export class FiltersView {
  readonly #ground: FiltersGround;
  readonly #open = new Set<Facet>(openFirst);
  readonly #long = new Set<Facet>();

  constructor(ground: FiltersGround) {
    this.#ground = ground;
  }

  release(): void {
    this.#long.clear();
  }

  render({ chosen }: DirectoryQuery, { choices }: DirectoryAnswer, names: DirectoryNames): TemplateResult {
    return html`${this.#renderRegions(chosen.telehealth?.[0] ?? '', choices.telehealth, names)}
    ${order.map((facet) => (choices[facet].length ? this.#renderGroup(facet, chosen[facet] ?? [], choices[facet], names) : nothing))}`;
  }

  #renderRegions(chosen: string, choices: readonly FacetChoice[], names: DirectoryNames): unknown {
    if (!choices.length) return nothing;
    const { words } = names;
    const sorted = choices.map((choice) => ({ ...choice, name: names.region(choice.value) })).sort((a, b) => a.name.localeCompare(b.name));
    return html`<div class="region" part="group">
      <label for="region">${words.facets.telehealth}</label>
      <div class="pick">
        <select
          id="region"
          aria-describedby="region-note"
          .value=${live(chosen)}
          @change=${({ target }: Event) => {
            const { value } = target as HTMLSelectElement;
            this.#ground.choose('telehealth', value ? [value] : []);
          }}
          ${privateField()}
        >
          <option value="">${words.anywhere}</option>
          ${sorted.map(
            ({ value, count, name }) =>
              html`<option value=${value} ?selected=${value === chosen} ?disabled=${!count && value !== chosen}>
                ${name} (${names.number(count)})
              </option>`,
          )}
        </select>
      </div>
      <p id="region-note" class="small quiet">${words.video}</p>
    </div>`;
  }

  #renderGroup(facet: Facet, chosen: readonly string[], choices: readonly FacetChoice[], names: DirectoryNames): unknown {
    const { words } = names;
    const name = words.facets[facet];
    const sorted = inOrder(facet, choices);
    const isLong = this.#long.has(facet);
    // What is chosen is always in sight, or it could not be taken back.
    const shown = isLong ? sorted : sorted.filter(({ value }, index) => index < few || chosen.includes(value));
    return html`<details
      class="group"
      part="group"
      ?open=${this.#open.has(facet)}
      @toggle=${({ target }: Event) => {
        if ((target as HTMLDetailsElement).open) this.#open.add(facet);
        else this.#open.delete(facet);
      }}
    >
      <summary>
        <span aria-hidden="true"
          >${name}${chosen.length ? html` <span class="quiet">(${names.number(chosen.length)})</span>` : nothing}</span
        ><span class="unseen">${chosen.length ? fillIn(words.chosen, { name, count: names.number(chosen.length) }) : name}</span>
      </summary>
      <fieldset aria-describedby=${facet === 'identity' ? 'identity-note' : nothing}>
        <legend class="unseen">${name}</legend>
        ${facet === 'identity' ? html`<p id="identity-note" class="small quiet">${words.identities}</p>` : nothing}
        ${shown.map((choice) => this.#renderChoice(facet, chosen, choice, names))}
      </fieldset>
      ${
        sorted.length > few
          ? html`<button
              type="button"
              class="plain small"
              aria-expanded=${isLong}
              @click=${() => {
                if (isLong) this.#long.delete(facet);
                else this.#long.add(facet);
                this.#ground.update();
              }}
            >
              ${isLong ? words.fewer : fillIn(words.all, { count: names.number(sorted.length) })}<span class="unseen"> (${name})</span>
            </button>`
          : nothing
      }
    </details>`;
  }

  #renderChoice(facet: Facet, chosen: readonly string[], { value, count }: FacetChoice, names: DirectoryNames): unknown {
    const isChosen = chosen.includes(value);
    // It stays in reach of the keyboard, so that it can be read that it would leave nobody.
    const isOff = !count && !isChosen;
    return html`<label class="choice"
      ><input
        type="checkbox"
        .checked=${live(isChosen)}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${(event: Event) => {
          if (isOff) event.preventDefault();
        }}
        @change=${() => this.#ground.choose(facet, isChosen ? chosen.filter((other) => other !== value) : [...chosen, value])}
        ${privateField()}
      /><bdi>${names.choice(facet, value)}</bdi> <span class="number small">${names.number(count)}</span></label
    >`;
  }
}

/** Most common first, as they come; what has an order of its own keeps that. */
function inOrder(facet: Facet, choices: readonly FacetChoice[]): readonly FacetChoice[] {
  const rank = ({ value }: FacetChoice): number => (facet === 'ages' ? bands.indexOf(value) : (readCeiling(value)?.amount ?? 0));
  return facet === 'ages' || facet === 'fee' ? [...choices].sort((a, b) => rank(a) - rank(b)) : choices;
}
