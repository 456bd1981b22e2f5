import { html, type TemplateResult } from 'lit';

/** A heading whose rank is data: an element's name in a template can't be, so the role carries it. */
export function heading(level: number, content: unknown, className = 'heading', part = 'heading'): TemplateResult {
  return html`<p class=${className} part=${part} role="heading" aria-level=${level}>${content}</p>`;
}
