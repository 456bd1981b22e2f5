import { html, nothing, type TemplateResult } from 'lit';
import { firstMessages } from '../../content/en/find-therapist-messages.js';
import { heading } from '../../pieces/heading.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Without script: the first messages, to be read and written off. */
export function still({ wording, level, layout }: FindTherapistElement): TemplateResult | typeof nothing {
  if (layout === 'inline') return nothing;
  const { open, intro, messages } = wording.current.first;
  return html`${heading(level + 1, open, 'subheading', 'label')}
    <p class="small quiet">${intro}</p>
    <ul role="list">
      ${(messages.length ? messages : firstMessages).map((message) => html`<li class="measure">${message}</li>`)}
    </ul>`;
}
