import { html, nothing, svg } from 'lit';
import { readCircle } from '../shapes.mjs';

/** Two circles, and where they overlap; sized by the page unless told. */
export const drawing = ({ circles, lens }, width, height, isSized = true) =>
  html`<svg viewBox="0 0 ${width} ${height}" width=${isSized ? width : nothing} height=${isSized ? height : nothing} aria-hidden="true">
    ${circles.map(readCircle).map(({ name, cx, cy, r }) => svg`<circle class=${name} cx=${cx} cy=${cy} r=${r} />`)}
    ${lens ? svg`<path class="lens" d=${lens} />` : nothing}
  </svg>`;
