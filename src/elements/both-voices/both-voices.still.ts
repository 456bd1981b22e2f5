import { css, html, type TemplateResult } from 'lit';
import { fillIn } from '../../domain/fill-in.js';
import { heading } from '../../pieces/heading.js';
import type { BothVoicesElement } from './both-voices.js';

/** Without script: the pulls as they are, and an arrangement for each distance. */
export function still({ wording, level }: BothVoicesElement): TemplateResult {
  const { between, arrangements, smallThing, small } = wording.current;
  return html`${heading(level + 1, between, 'subheading', 'label')}
    <ul role="list">
      ${(['near', 'halfway', 'far'] as const).map(
        (distance) =>
          html`<li class="measure">
            <p>${arrangements[distance]}</p>
            <p class="small quiet">${fillIn(smallThing, { thing: small[distance].even })}</p>
          </li>`,
      )}
    </ul>`;
}

export const stillStyles = css`
  @media (scripting: none) {
    .scene .small,
    .answer,
    .distance {
      display: none;
    }
  }
`;
