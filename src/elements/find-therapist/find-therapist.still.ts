import { html, nothing, type TemplateResult } from 'lit';
import { firstMessages } from '../../content/en/find-therapist-messages.js';
import { readLink } from '../../domain/links.js';
import { heading } from '../../pieces/heading.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Without script: the people of a directory as the links that stand inside the tag, and the first messages to be written off. */
export function still(host: FindTherapistElement): TemplateResult | typeof nothing {
  const { wording, level, layout } = host;
  if (layout === 'inline') return nothing;
  const { open, intro, messages } = wording.current.first;
  return html`${layout === 'directory' ? listPeople(host) : nothing} ${heading(level + 1, open, 'subheading', 'label')}
    <p class="small quiet">${intro}</p>
    <ul role="list">
      ${(messages.length ? messages : wording.builtIn('firstMessages', firstMessages)).map((message) => html`<li class="measure">${message}</li>`)}
    </ul>`;
}

function listPeople(host: FindTherapistElement): unknown {
  const people = [...host.querySelectorAll('a[href]')].flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    const name = link.textContent?.trim();
    // The practice’s own link is nobody’s.
    return name && address !== host.getAttribute('href') && readLink(address, host.ownerDocument.baseURI)
      ? html`<li><a href=${address} rel="noopener" referrerpolicy="no-referrer">${name}</a></li>`
      : [];
  });
  return people.length
    ? html`<ul role="list">
        ${people}
      </ul>`
    : nothing;
}
