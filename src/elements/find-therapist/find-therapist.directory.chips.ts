import { html, type TemplateResult } from 'lit';
import { facets, type DirectoryQuery, type Facet } from '../../domain/directory/query.js';
import { fillIn } from '../../domain/fill-in.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';

export interface Chip {
  facet: Facet;
  value: string;
}

/** What is chosen, one by one, in the order of the facets. */
export function chipsOf({ chosen }: DirectoryQuery): Chip[] {
  return facets.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
}

/** What is chosen, each to be taken away, and all of it at once. */
export function renderChips(
  chips: readonly Chip[],
  names: DirectoryNames,
  drop: (chips: readonly Chip[], index: number) => void,
  clear: () => void,
): TemplateResult {
  const { words } = names;
  return html`<ul class="chips controls" role="list" aria-label=${words.active} part="chips">
    ${chips.map(({ facet, value }, index) => {
      const what = names.choice(facet, value);
      return html`<li>
        <button type="button" class="chip small" part="chip" aria-label=${fillIn(words.lift, { what })} @click=${() => drop(chips, index)}>
          <span><bdi>${what}</bdi></span>
        </button>
      </li>`;
    })}
    <li><button type="button" class="plain small" @click=${clear}>${words.clear}</button></li>
  </ul>`;
}
