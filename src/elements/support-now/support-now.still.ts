import { css, html, nothing, type TemplateResult } from 'lit';
import { crisisLines } from '../../content/en/crisis-lines.js';
import { calendarDay } from '../../domain/calendar-day.js';
import { regions } from '../../domain/crisis-lines.js';
import { heading } from '../../pieces/heading.js';
import type { SupportNowElement } from './support-now.js';
import { lineViews } from './support-now.views.js';

/** Without script nobody is asked for a country: where the page names none, the lines of each are there. */
export function still(element: SupportNowElement): TemplateResult | typeof nothing {
  const { wording, level, shownRegion } = element;
  if (!shownRegion.origin) return nothing;
  const words = wording.current;
  const today = calendarDay(new Date());
  const all = wording.builtIn('crisisLines', crisisLines);
  return html`${regions
    .filter((region) => region !== shownRegion.region && all[region].lines.length)
    .map((region) => {
      const { emergency, lines } = all[region];
      const { number, item } = lineViews(words, wording.lang, today, emergency, () => {});
      return html`<div>
        ${heading(level + 1, words.regions[region], 'subheading', 'label')}
        <p>${words.danger} ${emergency.map((dial) => number('tel', dial, words.call, words.emergency, 'way'))}</p>
        <ul role="list">
          ${lines.map(item)}
        </ul>
      </div>`;
    })}`;
}

export const stillStyles = css`
  .still {
    gap: 2em;
  }
  @media (scripting: none) {
    /* The way out is a link, and what the strip keeps opens without script. */
    [part='exit'],
    [part='more'] > .controls {
      display: flex !important;
    }
    /* What leaving can’t do holds without script too. */
    .top + .controls {
      display: block !important;
    }
    /* There is nothing to choose a country from. */
    [part='more'] > .controls span span {
      display: none;
    }
    .lines:has(li)::before {
      content: attr(aria-label);
      font-weight: 500;
    }
    .dots {
      display: none;
    }
  }
`;
