import { html, type TemplateResult } from 'lit';

/** A heading, of rank 6 at the lowest, whose rank is data: an element's name in a template can't be, so the role carries it. */
export function heading(level: number, content: unknown, className = 'heading', part = 'heading'): TemplateResult {
  return html`<p class=${className} part=${part} role="heading" aria-level=${Math.min(6, level)}>${content}</p>`;
}
