import { css, html, nothing, type TemplateResult } from 'lit';
import { firstPair } from '../../content/en/reframe.js';
import { reframePairs } from '../../content/en/reframe-pairs.js';
import { beats } from '../../domain/reframe.js';
import { supportAnchor } from '../../pieces/care.js';
import type { ReframeElement } from './reframe.js';

/** Without script: the other pairs after the first, which is whole already as it is on paper. */
export function still(element: ReframeElement): TemplateResult {
  const { list, wording } = element;
  const isBuiltIn = list[0] === wording.builtIn('firstPair', firstPair);
  const [, ...others] = isBuiltIn ? wording.builtIn('reframePairs', reframePairs).pairs : list;
  const { deep } = wording.current;
  return html`${others.map(
    (pair) =>
      html`<div class="beats">
        ${pair.deep ? html`<p class="deep small measure" part="deep">${deep} ${supportAnchor(element.care)}.</p>` : nothing}
        ${beats.map((beat) => element.renderBeat(pair, beat))}
      </div>`,
  )}`;
}

export const stillStyles = css`
  .still {
    gap: 2em;
  }
  @media (scripting: none) {
    .paper {
      display: grid;
    }
    [part='rest'] {
      display: none;
    }
  }
`;
