import { svg, html, nothing, type TemplateResult } from 'lit';
import { lensPath, type Circle } from '../domain/circles.js';

/** Two circles and the space between them, as a quiet drawing beside words (hidden from screen readers: the words say it). */
export function drawCircles(near: Circle, far: Circle, width: number, height: number): TemplateResult {
  const lens = lensPath(near, far);
  return html`<svg class="circles" part="circles" viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${drawDisc(near, 'near')} ${drawDisc(far, 'far')} ${lens ? svg`<path class="lens" d=${lens} />` : nothing}
  </svg>`;
}

function drawDisc({ x, y, radius }: Circle, role: 'near' | 'far'): TemplateResult<2> {
  return svg`<circle class="disc ${role}" cx=${x} cy=${y} r=${radius} />`;
}
