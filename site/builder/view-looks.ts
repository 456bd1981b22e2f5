import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pairs, showRatio, type Measured } from './contrast.js';
import { lookDefault, readPair, toHex, writePair } from './looks.js';
import type { Look } from './manifest.js';
import type { Store } from './store.js';
import { asItComes, colorView, helpText } from './view-fields.js';

/** Colours and shape, from the custom properties that the manifest names. */
export function looksView(store: Store, measured: Measured | undefined): TemplateResult {
  const { looks } = store.widget;
  const isPair = (look: Look): boolean => lookDefault(look.name).kind === 'pair';
  const grounds = looks.filter(isPair);
  const set = grounds.filter(({ name }) => store.settings.looks[name]);
  return html`
    ${looks.filter((look) => !isPair(look)).map((look) => lookView(store, look))}
    ${
      grounds.length
        ? html`<fieldset class="grounds">
            <legend>Backgrounds and text</legend>
            <p class="help">
              Only if the widget has to stand on colours of your own. Set all of them, each for light and for dark, or none.
            </p>
            ${
              set.length && set.length < grounds.length
                ? html`<p class="note">
                    Still to set:
                    ${grounds
                      .filter((look) => !set.includes(look))
                      .map(({ label }) => label.toLowerCase())
                      .join(', ')}.
                    With some of them missing, text may become hard to read.
                  </p>`
                : nothing
            }
            ${grounds.map((look) => pairView(store, look))}
          </fieldset>`
        : nothing
    }
    ${measured ? contrastView(measured) : html`<p class="help">The contrast shows here once the preview is there.</p>`}
  `;
}

function lookView(store: Store, { name, label, help }: Look): TemplateResult {
  const id = `look-${name}`;
  const { kind, byDefault } = lookDefault(name);
  const value = store.typed.looks[name] ?? '';
  const set = (text: string): void => store.setLook(name, text);
  const onInput = ({ target }: Event): void => set((target as HTMLInputElement).value);
  const usual = byDefault[0]!;
  const isInvalid = kind !== 'color' && value.trim() !== '' && store.settings.looks[name] === undefined;
  // What a range stands at, its slider says by itself: said by the output too, it would be heard twice.
  const control =
    kind === 'color'
      ? colorView(id, label, { value, byDefault: usual, set }, `${id}-help`)
      : kind === 'length'
        ? html`<span class="range">
            <input
              type="range"
              id=${id}
              aria-describedby=${`${id}-help`}
              min=${name === 'radius' ? 0 : 0.5}
              max="2"
              step="0.125"
              aria-valuetext=${value || usual}
              .value=${live(String(parseFloat(value || usual)))}
              @input=${({ target }: Event) => {
                const chosen = `${(target as HTMLInputElement).value}em`;
                set(chosen === usual ? '' : chosen);
              }}
            />
            <output for=${id} aria-live="off">${value || usual}</output>
          </span>`
        : html`<input
            type="text"
            id=${id}
            list="faces"
            aria-describedby=${`${id}-help`}
            aria-invalid=${isInvalid ? 'true' : nothing}
            autocomplete="off"
            spellcheck="false"
            placeholder=${usual}
            .value=${live(value)}
            @input=${onInput}
          />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    <p class="help" id=${`${id}-help`}>
      ${isInvalid ? html`<span class="usual note">No browser understands this, so it is not used.</span>` : nothing} ${helpText(help)}
    </p>
  </div>`;
}

function pairView(store: Store, { name, label, help }: Look): TemplateResult {
  const { byDefault } = lookDefault(name);
  const value = store.typed.looks[name] ?? '';
  const [light, dark] = readPair(value) ?? (byDefault.map(toHex) as [string, string]);
  const input = (scheme: string, shown: string, write: (color: string) => string): TemplateResult =>
    html`<label
      ><input
        type="color"
        .value=${live(shown)}
        @input=${({ target }: Event) => store.setLook(name, write((target as HTMLInputElement).value))}
      />
      <span><span class="unseen">${label}, </span>${scheme}</span></label
    >`;
  return html`<div class="pair">
    <p><strong>${label}</strong> <span class="help">${helpText(help)}</span></p>
    ${input('light', light, (color) => writePair(color, dark))} ${input('dark', dark, (color) => writePair(light, color))}
    ${value ? asItComes(label, () => store.setLook(name, '')) : nothing}
  </div>`;
}

/** Every pair by its number and a word, so that nothing is said by colour alone. */
function contrastView(measured: Measured): TemplateResult {
  const schemes = ['light', 'dark'] as const;
  const faint = pairs.flatMap(({ label, least }, index) =>
    schemes.filter((scheme) => measured[scheme][index]! < least).map((scheme) => `${label}, ${scheme}`),
  );
  return html`<div class="contrast">
    <p class="verdict" role="status">
      ${
        faint.length
          ? html`<strong>${faint.length} of ${pairs.length * 2} pairs ${faint.length > 1 ? 'are' : 'is'} too faint</strong> to read with
              ease. Put backgrounds and text back as they come, or see whether the background of your page, by the preview, is right.`
          : html`<strong>Every pair reads well</strong>, in light and in dark.`
      }
    </p>
    <details>
      <summary>The contrast of each pair</summary>
      <table>
        <caption>
          Measured in the preview, on the background of your page. 1 is the same colour twice, 21 is black on white.
        </caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Needs</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            ({ label, least }, index) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${least}</td>
                ${schemes.map((scheme) => {
                  const ratio = measured[scheme][index]!;
                  const isGood = ratio >= least;
                  return html`<td class=${isGood ? 'good' : 'faint'}>
                    ${showRatio(ratio)} <span>${isGood ? 'good' : 'too faint'}</span>
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
  </div>`;
}
