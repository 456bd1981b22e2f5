import { html, svg, type TemplateResult } from 'lit';
import { privateField } from '../../controllers/private-field.js';
import { field, type Stand, type Who } from '../../domain/parts-walk.js';

/** The circles from the back to the front, and the list of who they are: each name is on a button that reaches over its circle. */
export function drawScene(
  stands: readonly Stand[],
  labelOf: (who: Who) => string,
  open: Who | undefined,
  press: (who: Who) => void,
): TemplateResult {
  return html`<div class="scene">
    <svg
      class="circles"
      part="circles"
      viewBox="0 0 ${field.width} ${field.height}"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      ${stands.toReversed().map(({ who, x, radius }) => svg`<circle class="disc ${who === 'you' ? 'near' : 'far'} ${who}" cx=${x} cy=${field.line} r=${radius} />`)}
    </svg>
    <ul class="small" part="list">
      ${stands
        .filter(({ radius }) => radius)
        .map(
          ({ who }) =>
            html`<li>
              <button type="button" class="plain" part="name" aria-expanded=${who === open} @click=${() => press(who)}>
                ${labelOf(who)}
              </button>
            </li>`,
        )}
    </ul>
  </div>`;
}

/** One of several answers to what the line with the id `ask` asks. */
export function chooseOne(
  choices: Readonly<Record<string, string>>,
  chosen: string | undefined,
  choose: (choice: string) => void,
): TemplateResult {
  return html`<div class="chips controls" part="choices" role="radiogroup" aria-labelledby="ask">
    ${Object.entries(choices).map(
      ([choice, label]) =>
        html`<label class="chip"
          ><input
            type="radio"
            name="choice"
            .checked=${choice === chosen}
            @change=${() => choose(choice)}
            ${privateField()}
          />${label}</label
        >`,
    )}
  </div>`;
}
