import { css, html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../domain/parts-walk.js';
import type { PartsMapElement } from './parts-map.js';

/** Without script: every question, one under the other, and what is said to an answer beside the answers that it is said to. */
export function still({ wording }: PartsMapElement): TemplateResult {
  const { steps, replies } = wording.current;
  return html`<ul role="list">
    ${(Object.keys(steps) as Step[]).map((step) => {
      const { name, ask, more, choices } = steps[step];
      // What is no answer by itself was an invitation to write.
      const answers = Object.entries(choices ?? {}).filter(([id]) => id !== 'own' && id !== 'other');
      return html`<li class="measure">
        ${name ? html`<p class="small quiet">${name}</p>` : nothing}
        <p><b>${ask}</b></p>
        ${more ? html`<p class="more">${more}</p>` : nothing}
        ${
          step === 'feel'
            ? html`<p>${named(choices, ['curious', 'kind'])} ${replies.near}</p>
                <p>${named(choices, ['annoyed', 'scared', 'nothing'])} ${replies.between}</p>`
            : answers.length
              ? html`<p class="quiet">
                  ${answers.map(([, answer], index) => html`${index ? ' · ' : ''}${step === 'fear' ? html`<q>${answer}</q>` : answer}`)}
                </p>`
              : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** These answers, before what is said to them. */
const named = (choices: Readonly<Record<string, string>> | undefined, ids: readonly string[]): TemplateResult =>
  html`<b>${ids.map((id) => choices?.[id] ?? '').join(' · ')}:</b>`;

export const stillStyles = css`
  @media (scripting: none) {
    .page > :not(.unease) {
      display: none;
    }
    .scene li {
      padding-block-start: 36cqi;
    }
    .scene button {
      display: contents;
    }
  }
`;
