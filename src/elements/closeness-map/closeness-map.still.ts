import { css, html, type TemplateResult } from 'lit';
import { fillIn } from '../../domain/fill-in.js';
import { heading } from '../../pieces/heading.js';
import type { ClosenessMapElement } from './closeness-map.js';

/** Without script: what may be felt in each part of the map. */
export function still({ wording, level }: ClosenessMapElement): TemplateResult {
  const { places, closeness, people } = wording.current;
  const groups = [
    [closeness.steps[0], places.hard],
    [closeness.steps[2], places.between],
    [closeness.steps[4], places.easy],
  ] as const;
  return html`${groups.map(
    ([label, sentences]) =>
      html`<div>
        ${heading(level + 1, label, 'subheading', 'label')}
        <ul role="list">
          ${sentences.map((sentence) => html`<li class="measure">${fillIn(sentence, { who: people.me.who })}</li>`)}
        </ul>
      </div>`,
  )}`;
}

export const stillStyles = css`
  @media (scripting: none) {
    .said .large {
      display: none;
    }
    .said {
      min-block-size: 0 !important;
    }
  }
`;
