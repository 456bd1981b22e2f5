import { css, html, type TemplateResult } from 'lit';
import { heading } from '../../pieces/heading.js';
import type { SmallStepsElement } from './small-steps.js';

/** Without script: what a step with somebody asks first. The line for people who are unsafe with someone follows it. */
export function still({ wording, level }: SmallStepsElement): TemplateResult {
  const { question, checks, stop } = wording.current;
  return html`${heading(level + 1, question.title, 'subheading quiet', 'title')}
    <p>${question.text}</p>
    <ul role="list">
      ${[checks.refuse, checks.stop, checks.fear].map((each) => html`<li class="measure">${each}</li>`)}
    </ul>
    <p class="small quiet">${stop}</p>`;
}

/** Each step with its smaller version, as on paper. */
export const stillStyles = css`
  @media (scripting: none) {
    .paper {
      display: block;
      padding-block: 0.5em;
    }
  }
`;
