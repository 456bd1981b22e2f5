import { html, nothing, type TemplateResult } from 'lit';
import type { ReframeWords } from '../../content/en/reframe.js';
import { privateField } from '../../controllers/private-field.js';
import type { Takeaway } from '../../controllers/takeaway.js';
import { fillIn } from '../../domain/fill-in.js';
import type { Pair } from '../../domain/reframe.js';
import { heading } from '../../pieces/heading.js';
import { takeawayRow, type TakeawayControl } from '../../pieces/takeaway.js';

/** A thread of dots that shows how many pairs there are; it opens into the list to pick from. */
export function thread(
  words: ReframeWords,
  pairs: readonly Pair[],
  at: number,
  kept: readonly Pair[],
  lang: string | typeof nothing,
  pick: (to: number) => void,
): TemplateResult {
  const onPick = ({ currentTarget }: Event, to: number): void => {
    (currentTarget as Element).closest('details')!.open = false;
    pick(to);
  };
  return html`<details class="controls" part="list">
    <summary>
      <span class="dots" aria-hidden="true"
        >${pairs.map((pair, index) => html`<i class="${index === at ? 'at' : ''} ${kept.includes(pair) ? 'own' : ''}"></i>`)}</span
      >
      <span>${fillIn(words.list, { at: at + 1, count: pairs.length })}</span>
    </summary>
    <ul role="list">
      ${pairs.map(
        ({ text }, to) =>
          html`<li>
            <button
              type="button"
              class="plain"
              lang=${lang}
              aria-current=${to === at ? 'true' : nothing}
              @click=${(event: Event) => onPick(event, to)}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What sounds like the visitor, together, with the ways to take it along. */
export function keptList(
  words: ReframeWords,
  level: number,
  lang: string,
  kept: readonly Pair[],
  takeaway: Takeaway,
  act: (control: TakeawayControl) => void,
): unknown {
  if (!kept.length) return nothing;
  const sections = kept.map(({ text, inside, learned, say }) => ({ heading: text, text: [inside, learned, say].join('\n') }));
  return html`<section class="kept" part="kept">
    ${heading(level, words.kept, 'subheading', 'label')}
    <p class="small quiet measure">${words.privacy}</p>
    <ul role="list" ${privateField()}>
      ${kept.map(
        ({ text, say }) =>
          html`<li>
            <p class="quiet">${text}</p>
            <p><q>${say}</q></p>
          </li>`,
      )}
    </ul>
    ${takeawayRow(words.takeaway, takeaway, {
      text: () => sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n'),
      page: () => ({ title: words.kept, lang, sections, foot: words.intro }),
      act,
    })}
  </section>`;
}
