import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { copyOrSelect } from './copying.js';
import { readWidgets, type Field, type Manifest } from './manifest.js';
import { ownFields } from './settings.js';
import { Store } from './store.js';
import { CheckView } from './view-check.js';
import { fieldView } from './view-fields.js';
import { looksView } from './view-looks.js';
import { Preview } from './view-preview.js';
import { SnippetView } from './view-snippet.js';
import { wordsView } from './view-words.js';
import { wordAttributes, type Words } from './words.js';

/** The snippet builder: reads what there is, then draws the page anew with each change. */
const place = document.getElementById('builder')!;

async function start(): Promise<void> {
  const [manifest, words, integrity] = await Promise.all([
    read<Manifest>('dist/custom-elements.json'),
    read<Record<string, Words>>('builder/words.json'),
    // Without it the snippets have no hashes, and say so.
    read<Record<string, string>>('dist/integrity.json').catch(() => ({})),
  ]);
  const page = new BuilderPage(manifest, words, integrity);
  place.replaceChildren();
  page.draw();
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read (${answer.status})`);
  return (await answer.json()) as T;
}

/** From its top, which the focus alone would not show of something tall. */
function showStage(): void {
  const stage = place.querySelector<HTMLElement>('.stage')!;
  stage.focus({ preventScroll: true });
  stage.scrollIntoView();
}

class BuilderPage {
  readonly #store: Store;
  readonly #preview: Preview;
  readonly #snippet: SnippetView;
  readonly #check: CheckView;
  #query = '';
  #said = '';

  constructor(manifest: Manifest, words: Record<string, Words>, integrity: Record<string, string>) {
    const draw = (): void => this.draw();
    this.#store = new Store(readWidgets(manifest), words, () => {
      this.#snippet.forget();
      this.#said = '';
      this.draw();
    });
    this.#preview = new Preview(this.#store, draw);
    this.#snippet = new SnippetView(this.#store, integrity, draw);
    this.#check = new CheckView(manifest, draw);
  }

  draw(): void {
    render(this.#render(), place);
    this.#preview.show();
  }

  #render(): TemplateResult {
    const store = this.#store;
    const { settings } = store;
    return html`
      ${store.isNewer ? html`<p class="note">This link was made by a newer builder. What this one knows of it is set below.</p>` : nothing}
      <section class="step" aria-labelledby="pick">
        <h2 id="pick"><span aria-hidden="true">1</span> Pick a widget</h2>
        <fieldset class="picker">
          <legend class="unseen">Widget</legend>
          ${store.widgets.map(
            ({ name, title }) =>
              html`<label
                ><input
                  type="radio"
                  name="widget"
                  value=${name}
                  aria-describedby=${name === settings.widget ? 'summary' : nothing}
                  .checked=${live(name === settings.widget)}
                  @change=${() => this.#choose(name)}
                />
                <span>${title}</span></label
              >`,
          )}
        </fieldset>
        <p class="summary" id="summary">${store.widget.summary}</p>
      </section>
      <section class="step" aria-labelledby="make">
        <h2 id="make"><span aria-hidden="true">2</span> Make it yours</h2>
        <div class="bench">
          <button type="button" class="quiet-button past" @click=${() => place.querySelector<HTMLElement>('.form summary')?.focus()}>
            Skip the preview
          </button>
          <div class="stage" role="group" aria-label="Preview" tabindex="-1">${this.#preview.render()}</div>
          <div class="form">${this.#renderForm()}</div>
        </div>
      </section>
      <section class="step" aria-labelledby="take">
        <h2 id="take"><span aria-hidden="true">3</span> Put it on your page</h2>
        ${this.#snippet.render()}
      </section>
      <section class="step" aria-labelledby="check">
        <h2 id="check"><span aria-hidden="true">4</span> Check your page</h2>
        ${this.#check.render()}
      </section>
      <datalist id="faces">
        ${['inherit', 'Georgia, serif', 'system-ui, sans-serif', 'Verdana, sans-serif', '"Palatino Linotype", Palatino, serif'].map((face) => html`<option value=${face}></option>`)}
      </datalist>
    `;
  }

  #renderForm(): TemplateResult {
    const store = this.#store;
    const fields = ownFields(store.widget);
    const ownWords = wordAttributes(store.widget, store.words);
    const says = fields.filter(({ shared, name, help }) => !shared && (ownWords.has(name) || /^the words\b/i.test(help)));
    const works = fields.filter((field) => !field.shared && !says.includes(field));
    const rest = fields.filter(({ shared }) => shared);
    const changed = Object.keys(store.settings.words).length;
    return html`
      ${this.#group('says', 'What it says', says, true)} ${this.#group('works', 'How it works', works, true)}
      <details open>
        <summary><h3>Colours and shape</h3></summary>
        <div class="fields">${looksView(store, this.#preview.measured)}</div>
      </details>
      <details>
        <summary>
          <h3>All its words</h3>
          ${changed ? html` <small>${changed} changed</small>` : nothing}
        </summary>
        <div class="fields">
          ${wordsView(store, this.#query, (query) => {
            this.#query = query;
            this.draw();
          })}
        </div>
      </details>
      ${this.#group('rest', 'The rest', rest, false)}
      <div class="row keep">
        <button type="button" class="quiet-button to-preview" @click=${showStage}>See the preview</button>
        <button type="button" class="quiet-button" @click=${this.#copyLink}>Copy link for a colleague</button>
        <button type="button" class="quiet-button" @click=${this.#startOver}>Start over</button>
        ${store.before ? html`<button type="button" class="quiet-button" @click=${this.#undo}>Bring it back</button>` : nothing}
      </div>
      <p class="help" role="status">${this.#said}</p>
    `;
  }

  #group(id: string, title: string, fields: readonly Field[], isOpen: boolean): unknown {
    if (!fields.length) return nothing;
    const store = this.#store;
    const ownWords = wordAttributes(store.widget, store.words);
    return html`<details ?open=${isOpen}>
      <summary><h3>${title}</h3></summary>
      <div class="fields" id=${`group-${id}`}>
        ${fields.map((field) => {
          const word = ownWords.has(field.name) ? (store.words[field.name] as string) : '';
          return fieldView(field, {
            value: store.typed.attributes[field.name] ?? '',
            byDefault: field.byDefault || word,
            // Each of these warnings begins with the name of its attribute.
            fault: this.#preview.warnings.find((warning) => warning.split(/[ =]/)[0] === field.name),
            set: (value) => store.setAttribute(field.name, value),
          });
        })}
      </div>
    </details>`;
  }

  #choose(name: string): void {
    this.#query = '';
    this.#store.choose(name);
  }

  readonly #startOver = (): void => {
    // Pressed twice, it would take away what can be brought back.
    if (!this.#store.before) this.#store.startOver();
    this.#say('The widget is as it comes again.');
  };

  readonly #undo = ({ currentTarget }: Event): void => {
    // The button goes with what it did, and the focus would go with it.
    const before = (currentTarget as Element).previousElementSibling as HTMLElement;
    this.#store.undo();
    before.focus();
    this.#say('All is as you had it.');
  };

  readonly #copyLink = async (): Promise<void> => {
    const { link } = this.#store;
    // Said anew each time.
    this.#say('');
    const isDone = await copyOrSelect(link, null);
    this.#say(
      isDone ? 'Copied. Whoever opens the link sees these settings.' : `Your browser did not allow copying. Here is the link: ${link}`,
    );
  };

  #say(news: string): void {
    this.#said = news;
    this.draw();
  }
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  render(
    html`<p class="note" role="alert">
      The builder could not start: ${reason}. Please load this page again. If that does not help, tell whoever runs it: npm start makes the
      files that it reads.
    </p>`,
    place,
  );
});
