import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { choiceInWords, type Field } from './manifest.js';
import { toHex } from './looks.js';

/** Help as it stands in the manifest, with what it marks as code set as code. */
export function helpText(text: string): unknown {
  return text.split('`').map((piece, index) => (index % 2 ? html`<code>${piece}</code>` : piece));
}

export interface FieldState {
  value: string;
  /** What holds where nothing is typed. */
  byDefault: string;
  /** What the widget does not understand about it. */
  fault?: string | undefined;
  set: (value: string) => void;
}

/** One attribute as a field: what it is called, the control that fits, and what it does. */
export function fieldView(field: Field, state: FieldState): TemplateResult {
  const id = `set-${field.name}`;
  if (field.kind === 'choice' && field.choices.length <= 4) return radiosView(field, id, state);
  return html`<div class="field">
    ${
      field.kind === 'boolean'
        ? html`<label class="check">${controlFor(field, id, state)} <span>${field.label}</span></label>`
        : html`<label for=${id}>${field.label}</label>${controlFor(field, id, state)}`
    }
    ${helpFor(field, id, state)}
  </div>`;
}

function helpFor({ help }: Field, id: string, { value, byDefault, fault }: FieldState): TemplateResult {
  return html`<p class="help" id=${`${id}-help`}>
    ${fault ? html`<span class="usual note">${fault}</span>` : nothing}
    ${helpText(help)}${value && byDefault && value !== byDefault ? html` <span class="usual">As it comes: ${byDefault}</span>` : nothing}
  </p>`;
}

function controlFor(field: Field, id: string, { value, byDefault, fault, set }: FieldState): unknown {
  const onInput = ({ target }: Event): void => set((target as HTMLInputElement).value);
  const help = `${id}-help`;
  const isInvalid = fault ? 'true' : nothing;
  switch (field.kind) {
    case 'choice':
      return html`<select id=${id} aria-describedby=${help} .value=${live(value || byDefault)} @change=${onInput}>
        ${field.choices.map((choice) => html`<option value=${choice} .selected=${choice === (value || byDefault)}>${choiceInWords(choice)}</option>`)}
      </select>`;
    case 'boolean':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${help}
        .checked=${live(value !== '')}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? 'true' : '')}
      />`;
    case 'number':
      return html`<input
        type="number"
        id=${id}
        aria-describedby=${help}
        aria-invalid=${isInvalid}
        min=${field.least ?? nothing}
        max=${field.most ?? nothing}
        step="1"
        placeholder=${byDefault}
        .value=${live(value)}
        @input=${onInput}
      />`;
    case 'day':
      return html`<input type="date" id=${id} aria-describedby=${help} .value=${live(value)} @input=${onInput} />`;
    case 'color':
      return colorView(id, field.label, { value, byDefault, set }, help);
    default:
      // A word that comes as a sentence is changed where a sentence can be read.
      if (byDefault.length > 44) {
        return html`<textarea
          id=${id}
          rows="3"
          aria-describedby=${help}
          aria-invalid=${isInvalid}
          placeholder=${byDefault}
          .value=${live(value)}
          @input=${onInput}
        ></textarea>`;
      }
      return html`<input
        type=${{ phone: 'tel', email: 'email', address: 'text', text: 'text' }[field.kind]}
        inputmode=${field.kind === 'address' ? 'url' : nothing}
        id=${id}
        aria-describedby=${help}
        aria-invalid=${isInvalid}
        autocomplete="off"
        spellcheck=${field.kind === 'text' ? 'true' : 'false'}
        placeholder=${field.kind === 'address' && !byDefault ? 'https://… or /contact' : byDefault}
        .value=${live(value)}
        @input=${onInput}
      />`;
  }
}

function radiosView(field: Field, id: string, state: FieldState): TemplateResult {
  const chosen = state.value || state.byDefault;
  return html`<fieldset class="field" aria-describedby=${`${id}-help`}>
    <legend>${field.label}</legend>
    <div class="radios">
      ${field.choices.map(
        (choice) =>
          html`<label
            ><input type="radio" name=${id} value=${choice} .checked=${live(choice === chosen)} @change=${() => state.set(choice)} />
            <span>${choiceInWords(choice)}</span></label
          >`,
      )}
    </div>
    ${helpFor(field, id, { ...state, value: chosen === state.byDefault ? '' : chosen, byDefault: choiceInWords(state.byDefault) })}
  </fieldset>`;
}

/** A colour by the browser’s own picker, and by its six digits. */
export function colorView(id: string, label: string, { value, byDefault, set }: FieldState, help: string | undefined): TemplateResult {
  const isInvalid = value !== '' && !CSS.supports('color', value);
  const fault = isInvalid ? `${id}-fault` : '';
  return html`<span class="color">
    <input
      type="color"
      aria-label=${`${label}, by eye`}
      .value=${live(toHex(value && !isInvalid ? value : byDefault))}
      @input=${({ target }: Event) => set((target as HTMLInputElement).value)}
    />
    <input
      type="text"
      id=${id}
      aria-describedby=${`${fault} ${help ?? ''}`.trim() || nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      autocomplete="off"
      spellcheck="false"
      placeholder=${toHex(byDefault)}
      .value=${live(value)}
      @input=${({ target }: Event) => set((target as HTMLInputElement).value.trim())}
    />
    ${value ? asItComes(label, () => set('')) : nothing}
    ${fault ? html`<span class="note" id=${fault}>This is no colour yet, so it is not used. Write it as in #14584c.</span>` : nothing}
  </span>`;
}

/** Takes a colour back. The button goes with it, so the focus goes on to the colour. */
export function asItComes(label: string, takeBack: () => void): TemplateResult {
  return html`<button
    type="button"
    class="quiet-button"
    @click=${({ currentTarget }: Event) => {
      const color = (currentTarget as Element).parentElement!.querySelector<HTMLElement>('[type="color"]')!;
      takeBack();
      color.focus();
    }}
  >
    Put it back<span class="unseen">: ${label}</span>
  </button>`;
}
