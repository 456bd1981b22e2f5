import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawPair } from './circles.js';
import { patternIds, patternPlaces, pointOf, type PatternId } from '../domain/closeness-map.js';

export interface MapWords {
  hard: string;
  easy: string;
  trust: string;
  worry: string;
  related: string;
}

const size = 100;

/** How far apart the two circles stand at each pattern's place: held off, clung to, both at once, at ease. */
const distances: Readonly<Record<PatternId, number>> = { avoidant: 25, anxious: 7, disorganized: 20, secure: 13 };

/**
 * The two dimensions of closeness as a small square without grid or walls, and the two circles where a pattern often
 * lies. Disorganized has no place of its own: a dotted region says what it is related to.
 * @param label what the picture says, for screen readers
 */
export function miniMap(words: MapWords, at: PatternId, label: string): TemplateResult {
  const { x, y } = pointOf(patternPlaces[at], size);
  const apart = distances[at] / 2;
  return html`<div class="map" part="map" role="img" aria-label=${label}>
    <span class="end trust" aria-hidden="true">${words.trust}</span>
    <span class="end hard" aria-hidden="true">${words.hard}</span>
    <svg viewBox="0 0 ${size} ${size}" aria-hidden="true">
      ${patternIds.map((id) => {
        const dot = pointOf(patternPlaces[id], size);
        return id === at || id === 'disorganized' ? nothing : svg`<circle class="other" cx=${dot.x} cy=${dot.y} r="2.2" />`;
      })}
      ${at === 'disorganized' ? svg`<circle class="region" cx=${x} cy=${y} r="21" />` : svg`<circle class="glow" cx=${x} cy=${y} r="21" />`}
      ${drawPair({ x: x - apart, y, radius: 9 }, { x: x + apart, y, radius: 9 })}
    </svg>
    <span class="end easy" aria-hidden="true">${words.easy}</span>
    <span class="end worry" aria-hidden="true">${words.worry}</span>
    ${at === 'disorganized' ? html`<span class="related" aria-hidden="true">${words.related}</span>` : nothing}
  </div>`;
}
