import { html, type TemplateResult } from 'lit';
import { privateField } from '../controllers/private-field.js';

export interface Slider {
  id: string;
  /** Its name for a screen reader. It stands in an attribute, so nothing that a visitor wrote belongs in it. */
  label: string;
  /** A whole number from 0 to `most`. */
  value: number;
  most: number;
  /** What its place means, in words. */
  valueText: string;
  onMove: (value: number) => void;
  /** It has come to rest. */
  onRest: () => void;
}

/** A slider that speaks words, and tells the page nothing of where it stands. */
export function slider({ id, label, value, most, valueText, onMove, onRest }: Slider): TemplateResult {
  return html`<input
    type="range"
    class="controls"
    id=${id}
    max=${most}
    aria-label=${label}
    aria-valuetext=${valueText}
    .value=${String(value)}
    @input=${(event: Event) => onMove((event.target as HTMLInputElement).valueAsNumber)}
    @change=${onRest}
    ${privateField()}
  />`;
}

/** The words for both ends of a slider, under it; a screen reader hears them as its value. */
export function sliderEnds(words: readonly string[]): TemplateResult {
  return html`<p class="ends small quiet controls" aria-hidden="true"><span>${words[0]}</span> <span>${words.at(-1)}</span></p>`;
}
