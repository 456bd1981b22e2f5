import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { nameInWords } from './manifest.js';
import type { WordValue } from './settings.js';
import type { Store } from './store.js';
import { isCare, leavesOf, notesOn, wordAttributes } from './words.js';

/** Every word of the widget, by its key, with the built-in one beside it. */
export function wordsView(store: Store, query: string, onQuery: (query: string) => void): TemplateResult {
  // A word that is a setting too is changed there, so that it survives every editor.
  const settings = wordAttributes(store.widget, store.words);
  const leaves = [...leavesOf(store.words)].filter(([path]) => !settings.has(path));
  const wanted = query.trim().toLowerCase();
  const found = leaves.filter(([path, word]) =>
    [path, asText(word), asText(store.typed.words[path] ?? '')].some((text) => text.toLowerCase().includes(wanted)),
  );
  return html`
    <p class="help">
      What you leave empty stays as it comes. A word in {curly brackets} is filled in on the page. All words, for review and signature:
      <a href="dist/words.html">Words for review</a>.
    </p>
    <div class="field">
      <label for="find-word">Find a word</label>
      <input
        type="search"
        id="find-word"
        autocomplete="off"
        .value=${live(query)}
        @input=${({ target }: Event) => onQuery((target as HTMLInputElement).value)}
      />
      <p class="help" role="status">${wanted ? `${found.length} of ${leaves.length} words` : `${leaves.length} words`}</p>
    </div>
    <div class="words">
      ${repeat(
        found,
        ([path]) => path,
        ([path, word]) => wordView(store, path, word),
      )}
    </div>
  `;
}

function wordView(store: Store, path: string, builtIn: WordValue): TemplateResult {
  const id = `word-${path.replaceAll('.', '-')}`;
  const typed = store.typed.words[path] ?? '';
  const isList = typeof builtIn !== 'string';
  const held = store.settings.words[path];
  const notes = held === undefined ? [] : notesOn(builtIn, held);
  const lines = Math.min(6, Math.max(1, Math.ceil(asText(builtIn).length / 44)));
  return html`<div class="field word">
    <label for=${id}>${titleOf(path)} <code>${path}</code></label>
    <textarea
      id=${id}
      rows=${isList ? Math.max(3, builtIn.length) : lines}
      aria-describedby=${`${id}-help`}
      placeholder=${asText(builtIn)}
      .value=${live(asText(typed))}
      @input=${({ target }: Event) => {
        const { value } = target as HTMLTextAreaElement;
        store.setWord(path, isList ? value.split('\n') : value);
      }}
    ></textarea>
    <div class="help" id=${`${id}-help`}>
      ${isList ? html`<p>One to a line.</p>` : nothing}
      ${isCare(path) ? html`<p>About safety or privacy: please keep what it says.</p>` : nothing}
      ${
        held !== undefined
          ? html`<p>
              As it comes: “${asText(builtIn)}”
              <button
                type="button"
                class="quiet-button"
                @click=${() => {
                  store.setWord(path, '');
                  // The button goes with what was written.
                  document.getElementById(id)?.focus();
                }}
              >
                Put it back<span class="unseen">: ${titleOf(path)}</span>
              </button>
            </p>`
          : nothing
      }
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
  </div>`;
}

const asText = (value: WordValue): string => (typeof value === 'string' ? value : value.join('\n'));

/** `journal.removeAll` as "Journal, remove all". */
function titleOf(path: string): string {
  const [first, ...rest] = path.split('.').map(nameInWords) as [string, ...string[]];
  return [first, ...rest.map((name) => name.toLowerCase())].join(', ');
}
