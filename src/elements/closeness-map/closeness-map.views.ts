import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ClosenessMapWords } from '../../content/en/closeness-map.js';
import { privateField } from '../../controllers/private-field.js';
import { callDot, pairWith, type Dot } from '../../domain/closeness-dots.js';
import { pointOf, size, type Place } from '../../domain/closeness-map.js';
import { contrast, describePlace, stepOf } from '../../domain/closeness-words.js';
import { fillIn } from '../../domain/fill-in.js';
import { slider, sliderEnds } from '../../pieces/slider.js';

/** Where a dot waits that was not moved yet. */
export const middle: Place = { worry: 0.5, unease: 0.5 };

/** What may be felt where a dot lies; before it is moved, how to move it. */
export function sentenceFor(words: ClosenessMapWords, dot: Dot): string {
  return dot.place ? describePlace(words, callDot(words, dot).who, dot.place) : words.start;
}

/** What lies between the dot in hand and another one. */
export function besideLine(words: ClosenessMapWords, dots: readonly Dot[], inHand: Dot): string {
  const [first, second] = pairWith(dots, inHand);
  if (!first || !second) return '';
  const { kind, isFirstLighter } = contrast(first.place, second.place);
  const [one, other] = [callDot(words, first).who, callDot(words, second).who];
  const line = fillIn(words.beside[kind], isFirstLighter ? { one, other } : { one: other, other: one });
  return kind === 'same' ? line : `${line} ${words.beside.insight}`;
}

/**
 * The field with its dots, the one in hand on top. The sliders and the words say what it shows.
 * @param start a pointer came down anywhere on the field
 * @param choose before that, it came down on a dot
 */
export function field(
  words: ClosenessMapWords,
  dots: readonly Dot[],
  inHand: Dot,
  start: (event: PointerEvent) => void,
  choose: (dot: Dot) => void,
): TemplateResult {
  const [closeness, staying] = [words.closeness.steps, words.staying.steps];
  return html`<div class="map" part="map" aria-hidden="true">
    <span class="trust">${staying.at(-1)}</span>
    <span class="hard">${closeness[0]}</span>
    <svg viewBox="-9 -9 118 118" @pointerdown=${start}>
      ${[...dots.filter((dot) => dot.place && dot !== inHand), inHand].map((dot) => {
        const { x, y } = pointOf(dot.place ?? middle, size);
        return svg`<g class="dot ${dot.place ? '' : 'controls'}" @pointerdown=${() => choose(dot)}>
          <circle class="disc ${dot.kind === 'me' ? 'near' : `far ${dot.kind}`}" cx=${x} cy=${y} r="8" />
          <g transform="translate(${x} ${y})"><text dy="0.35em">${callDot(words, dot).mark}</text></g>
        </g>`;
      })}
    </svg>
    <span class="easy">${closeness.at(-1)}</span>
    <span class="worry">${staying[0]}</span>
  </div>`;
}

/** Whose dot it is, and a name for it. */
export function chooser(
  words: ClosenessMapWords,
  dots: readonly Dot[],
  inHand: Dot,
  choose: (dot: Dot) => void,
  onName: (event: Event) => void,
): TemplateResult {
  return html`<fieldset class="chips controls" part="dots">
      <legend class="small quiet">${words.choose}</legend>
      ${dots.map(
        (dot) =>
          html`<label class="chip"
            ><input type="radio" name="dot" .checked=${dot === inHand} @change=${() => choose(dot)} ${privateField()} /><span id=${dot.kind}
              >${callDot(words, dot).label}</span
            ></label
          >`,
      )}
    </fieldset>
    ${
      inHand.kind === 'me' || inHand.kind === 'wish'
        ? nothing
        : html`<label class="chips small controls"
            >${words.name}<input
              type="text"
              part="field"
              maxlength="40"
              aria-describedby="privacy"
              .value=${inHand.name ?? ''}
              @change=${onName}
              ${privateField()}
            /><span class="quiet" id="privacy">${words.privacy}</span></label
          >`
    }`;
}

/**
 * One slider for each dimension, so that nothing asks for dragging. Both run the way the drawing does. Whose they are is read
 * from the chooser: session recorders mask a name in a text, and not in an attribute.
 */
export function sliders(words: ClosenessMapWords, dot: Dot, onSlide: (place: Place) => void, onSlid: () => void): TemplateResult {
  const place = dot.place ?? middle;
  const one = (dimension: keyof Place, { label, steps }: { label: string; steps: string[] }): TemplateResult => {
    const value = 1 - place[dimension];
    return html`<div>
      <p class="small">${label}</p>
      ${slider({
        id: dimension,
        label,
        value: 8 * value,
        most: 8,
        valueText: dot.place ? stepOf(steps, value) : words.unset,
        onMove: (moved) => onSlide({ ...place, [dimension]: 1 - moved / 8 }),
        onRest: onSlid,
      })}
      ${sliderEnds(steps)}
    </div>`;
  };
  return html`<div class="sliders controls" part="sliders" role="group" aria-labelledby=${dot.kind}>
    ${one('unease', words.closeness)} ${one('worry', words.staying)}
  </div>`;
}

/** What each dot says, where there is more than the one whose words stand in view. */
export function dotList(words: ClosenessMapWords, dots: readonly Dot[]): unknown {
  if (dots.length < 2) return nothing;
  return html`<ul class="list" part="list" role="list" aria-label=${words.list}>
    ${dots.map((dot) => html`<li class="measure"><b aria-hidden="true">${callDot(words, dot).mark}</b> ${sentenceFor(words, dot)}</li>`)}
  </ul>`;
}
