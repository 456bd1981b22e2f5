import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { copyOrSelect } from './copying.js';
import { frameSchemesInWords, guides, loadsInWords } from './guides.js';
import { folderOf, frameSchemes, loads, sites } from './settings.js';
import { snippetsFor, type Part } from './snippets.js';
import type { Store } from './store.js';

/** Where to paste what, for one kind of site. */
export class SnippetView {
  readonly #store: Store;
  readonly #render: () => void;
  readonly #integrity: Readonly<Record<string, string>>;
  /** What was copied last, and how it went. */
  #copied: { id: string; isDone: boolean } | undefined;

  constructor(store: Store, integrity: Readonly<Record<string, string>>, render: () => void) {
    this.#store = store;
    this.#integrity = integrity;
    this.#render = render;
  }

  render(): TemplateResult {
    const { settings, widget, words } = this.#store;
    const { site } = settings;
    const guide = guides[site];
    const parts = snippetsFor({ settings, widget, words, integrity: this.#integrity });
    return html`
      <fieldset class="sites">
        <legend>What is your site made with?</legend>
        <div class="radios">
          ${sites.map(
            (each) =>
              html`<label
                ><input
                  type="radio"
                  name="site"
                  value=${each}
                  aria-describedby=${each === site ? 'site-help' : nothing}
                  .checked=${live(each === site)}
                  @change=${() => this.#store.set({ site: each })}
                />
                <span>${guides[each].name}</span></label
              >`,
          )}
        </div>
        <p class="help" id="site-help">${guide.about}</p>
      </fieldset>
      ${site === 'react' ? nothing : this.#renderDelivery()}
      <div class="handover">
        <div class="guide">
          <h3>Step by step</h3>
          <ol>
            ${guide.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
          <h3>Which plan</h3>
          <p>
            ${guide.plan.text}
            ${guide.plan.source ? html`<small>Read on ${guide.plan.read} in copies of ${guide.plan.source}.</small>` : nothing}
          </p>
          <h3>If something is taken away</h3>
          <p>${guide.stripped}</p>
        </div>
        <div class="parts">${parts.map((part) => this.#renderPart(part))}</div>
      </div>
    `;
  }

  /** Where the files are, which of them the page loads, and whether a hash goes with it; a bundler decides that by itself. */
  #renderDelivery(): TemplateResult {
    const { settings, typed } = this.#store;
    const { site } = settings;
    const isInvalid = typed.files.trim() !== '' && !folderOf(typed.files);
    return html`<div class="delivery">
      <div class="field">
        <label for="files">Where your files are</label>
        <input
          type="text"
          inputmode="url"
          id="files"
          aria-describedby="files-help"
          aria-invalid=${isInvalid ? 'true' : nothing}
          autocomplete="off"
          spellcheck="false"
          .value=${live(typed.files)}
          @input=${({ target }: Event) => this.#store.set({ files: (target as HTMLInputElement).value })}
        />
        <p class="help" id="files-help">
          ${isInvalid ? html`<span class="usual note">This is no address of a folder, so the snippet has ${settings.files} in its place.</span>` : nothing}
          ${filesHelp(settings.files)}
        </p>
      </div>
      ${site === 'wix' ? nothing : site === 'iframe' ? this.#renderFrame() : this.#renderLoad()}
      <div class="field">
        <label class="check"
          ><input
            type="checkbox"
            aria-describedby="hashes-help"
            .checked=${live(settings.hashes)}
            @change=${({ target }: Event) => this.#store.set({ hashes: (target as HTMLInputElement).checked })}
          />
          <span>With integrity hash</span></label
        >
        <p class="help" id="hashes-help">
          Browsers then refuse a file that differs from the one you have now. When you update the files, copy the snippet again.
        </p>
      </div>
    </div>`;
  }

  #renderFrame(): TemplateResult {
    const { frame } = this.#store.settings;
    return html`<fieldset class="field">
      <legend>Your page is</legend>
      <div class="radios">
        ${frameSchemes.map(
          (scheme) =>
            html`<label
              ><input
                type="radio"
                name="frame"
                value=${scheme}
                .checked=${live(scheme === frame)}
                @change=${() => this.#store.set({ frame: scheme })}
              />
              <span>${frameSchemesInWords[scheme]}</span></label
            >`,
        )}
      </div>
      <p class="help">A frame can’t see what stands around it, so it is told.</p>
    </fieldset>`;
  }

  #renderLoad(): TemplateResult {
    const { settings } = this.#store;
    return html`<fieldset class="field">
      <legend>Which script</legend>
      <div class="radios">
        ${loads.map(
          (load) =>
            html`<label
              ><input
                type="radio"
                name="load"
                value=${load}
                aria-describedby=${load === settings.load ? 'load-help' : nothing}
                .checked=${live(load === settings.load)}
                @change=${() => this.#store.set({ load })}
              />
              <span>${loadsInWords[load].name}</span></label
            >`,
        )}
      </div>
      <p class="help" id="load-help">${loadsInWords[settings.load].help}</p>
    </fieldset>`;
  }

  #renderPart({ id, title, code, notes }: Part): TemplateResult {
    const copied = this.#copied?.id === id ? this.#copied : undefined;
    return html`<section class="part" aria-labelledby=${`part-${id}`}>
      <h3 id=${`part-${id}`}>${title}</h3>
      <pre id=${`code-${id}`}><code>${code}</code></pre>
      <p class="row">
        <button type="button" class="do" @click=${() => this.#copy(id, code)}>Copy<span class="unseen">: ${title}</span></button>
        <span role="status"
          >${copied ? (copied.isDone ? 'Copied.' : 'Your browser did not allow copying. The text is selected: press Ctrl and C, or ⌘ and C.') : ''}</span
        >
      </p>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </section>`;
  }

  async #copy(id: string, code: string): Promise<void> {
    this.#copied = undefined;
    this.#render();
    const isDone = await copyOrSelect(code, document.getElementById(`code-${id}`));
    this.#copied = { id, isDone };
    this.#render();
  }

  /** What was copied is no longer what stands there. */
  forget(): void {
    this.#copied = undefined;
  }
}

function filesHelp(folder: string): string {
  const host = URL.canParse(folder) ? new URL(folder).host : '';
  return host
    ? `Your page will load scripts from ${host}. Please make sure that it is yours, and that it lets other sites load them (CORS).`
    : 'The address of the folder that you uploaded, from the top of your site or with https://.';
}
