import { html, nothing, type TemplateResult } from 'lit';
import type { PauseWords } from '../../content/en/pause.js';
import { privateField } from '../../controllers/private-field.js';
import { Takeaway } from '../../controllers/takeaway.js';
import { fillIn } from '../../domain/fill-in.js';
import { takeawayRow } from '../../pieces/takeaway.js';
import type { PauseElement } from './pause.js';

type When = keyof PauseWords['space']['times'];

/** The line of whoever takes space and says so, with a time that they pick. It is copied and never sent. */
export class PauseSpace {
  readonly #host: PauseElement;
  readonly #takeaway: Takeaway;
  /** Nothing is promised before they pick. */
  #when?: When;
  /** A time in the visitor's own words. */
  #own = '';

  constructor(host: PauseElement) {
    this.#host = host;
    this.#takeaway = new Takeaway(host, () => host.wording.current.takeaway);
  }

  /** Puts everything back to how it first stood. */
  letGo(): void {
    this.#when = undefined;
    this.#own = '';
    this.#takeaway.status.say('');
  }

  render(): TemplateResult {
    const words = this.#host.wording.current;
    const { line, back, when, times, own } = words.space;
    const time = this.#when === 'own' ? this.#own.trim() : this.#when && times[this.#when];
    const text = time ? `${line} ${fillIn(back, { when: time })}` : line;
    return html`<p class="large line" part="line" id="line">${text}</p>
      <fieldset class="controls" aria-describedby="line">
        <legend class="small quiet">${when}</legend>
        <div class="row">
          ${(Object.keys(times) as When[]).map(
            (id) =>
              html`<label class="chip"
                ><input
                  type="radio"
                  name="when"
                  .checked=${id === this.#when}
                  @change=${() => this.#onWhen(id)}
                  ${privateField()}
                />${times[id]}</label
              >`,
          )}
        </div>
      </fieldset>
      ${
        this.#when === 'own'
          ? html`<label class="own small controls"
                >${own}<input
                  type="text"
                  part="field"
                  aria-describedby="privacy"
                  .value=${this.#own}
                  @input=${this.#onOwn}
                  ${privateField()}
                />
              </label>
              <p class="small quiet measure controls" id="privacy">${words.privacy}</p>`
          : nothing
      }
      <div>${takeawayRow(words.takeaway, this.#takeaway, { text: () => text, act: () => this.#host.act('copy') })}</div>`;
  }

  #onWhen(when: When): void {
    this.#when = when;
    this.#takeaway.status.say('');
    this.#host.act('when');
  }

  readonly #onOwn = (event: Event): void => {
    this.#own = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}
