import { html, LitElement, unsafeCSS } from 'lit';
import look from '../look.css';
import * as words from '../words.mjs';

/** What the three elements have in common. */
export class Reference extends LitElement {
  static styles = unsafeCSS(look);
}

export const rank = (level, text, name = 'heading') => html`<p class=${name} role="heading" aria-level=${level}>${text}</p>`;

export const supportLink = (label) =>
  html`<a class="support" href=${words.supportHref} rel="noopener" referrerpolicy="no-referrer"
    >${label}<span class="unseen"> (${words.supportOutside})</span></a
  >`;

export const foot = () => html`<div class="foot small quiet"><span>${words.general}</span> ${supportLink(words.support)}</div>`;
