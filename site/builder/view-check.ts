import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Finding, Severity } from '../../src/tools/check/finding.js';
import type { Manifest } from './manifest.js';

const severities: Record<Severity, string> = { wrong: 'Wrong', warning: 'Please look at this', note: 'Good to know' };

/** Check my page: its source is pasted here, read here, and sent nowhere. What reads it is brought when it is asked for. */
export class CheckView {
  readonly #manifest: Manifest;
  readonly #render: () => void;
  #source = '';
  #address = '';
  #findings: readonly Finding[] | undefined;
  #news = '';
  /** Whether there was nothing to check. */
  #isMissing = false;

  constructor(manifest: Manifest, render: () => void) {
    this.#manifest = manifest;
    this.#render = render;
  }

  render(): TemplateResult {
    return html`
      <p class="summary">
        Something does not show, or you would like to be sure that all is well? Open your page, show its source (Ctrl and U; on a Mac ⌥, ⌘
        and U), copy all of it, and paste it here. It is read in your browser and sent nowhere.
      </p>
      <div class="checking">
        <div class="field">
          <label for="source">The source of your page</label>
          <textarea
            id="source"
            aria-describedby=${this.#isMissing ? 'check-news' : nothing}
            aria-invalid=${this.#isMissing ? 'true' : nothing}
            rows="8"
            spellcheck="false"
            autocomplete="off"
            .value=${live(this.#source)}
            @input=${({ target }: Event) => {
              this.#source = (target as HTMLTextAreaElement).value;
              if (!this.#isMissing) return;
              this.#isMissing = false;
              this.#say('');
            }}
          ></textarea>
        </div>
        <div class="field">
          <label for="address">Its address, if you like</label>
          <input
            type="text"
            inputmode="url"
            id="address"
            aria-describedby="address-help"
            placeholder="https://www.example.com/page"
            autocomplete="off"
            spellcheck="false"
            .value=${live(this.#address)}
            @input=${({ target }: Event) => {
              this.#address = (target as HTMLInputElement).value;
            }}
          />
          <p class="help" id="address-help">With it, the check can tell your own files from those of others. The address is not opened.</p>
        </div>
        <p class="row">
          <button type="button" class="do" @click=${() => this.#check()}>Check</button>
          <span role="status" id="check-news">${this.#news}</span>
        </p>
      </div>
      ${
        this.#findings
          ? html`<h3 id="found">What was found</h3>
              <ol class="findings" role="list" aria-labelledby="found">
                ${this.#findings.map(
                  ({ severity, message, advice, line }) =>
                    html`<li class=${severity}>
                      <p class="severity">${severities[severity]}${line ? html`, <span>line ${line}</span>` : nothing}</p>
                      <p>${message}</p>
                      ${advice ? html`<p class="help">${advice}</p>` : nothing}
                    </li>`,
                )}
              </ol>`
          : nothing
      }
      <p class="help">
        This looks at the source alone. Somebody with a terminal can have the files and the server’s answers checked too:
        <code>npx attune-elements check https://www.example.com/page</code>
      </p>
    `;
  }

  async #check(): Promise<void> {
    this.#findings = undefined;
    this.#isMissing = !this.#source.trim();
    this.#say(this.#isMissing ? 'Please paste the source of your page first.' : 'Reading …');
    if (this.#isMissing) return document.getElementById('source')!.focus();
    try {
      const { check } = await import('./checking.js');
      const findings = check(this.#source, this.#address, this.#manifest);
      this.#findings = findings;
      const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
      this.#say(`${count('wrong')} wrong, ${count('warning')} to look at, ${count('note')} good to know.`);
    } catch {
      this.#say('The check could not be loaded. Please see whether you are online, and try once more.');
    }
  }

  #say(news: string): void {
    this.#news = news;
    this.#render();
  }
}
