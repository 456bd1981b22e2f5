import { svg, html, nothing, type TemplateResult } from 'lit';
import { lensPath, type Circle } from '../domain/circles.js';

/** Two circles and the space between them, as a quiet drawing beside words (hidden from screen readers: the words say it). */
export function drawCircles(near: Circle, far: Circle, width: number, height: number): TemplateResult {
  return html`<svg class="circles" part="circles" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${drawPair(near, far)}
  </svg>`;
}

/** The two circles and what they share, to stand in a drawing. */
export function drawPair(near: Circle, far: Circle): TemplateResult<2> {
  const lens = lensPath(near, far);
  return svg`${drawDisc(near, 'near')} ${drawDisc(far, 'far')} ${lens ? svg`<path class="lens" d=${lens} />` : nothing}`;
}

function drawDisc({ x, y, radius }: Circle, role: 'near' | 'far'): TemplateResult<2> {
  return svg`<circle class="disc ${role}" cx=${x} cy=${y} r=${radius} />`;
}
