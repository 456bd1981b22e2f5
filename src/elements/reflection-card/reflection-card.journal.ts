import { html, nothing } from 'lit';
import type { ReflectionCardWords } from '../../content/en/reflection-card.js';
import { Journal } from '../../controllers/journal.js';
import { isKeptBefore } from '../../controllers/kept-before.js';
import { LatePart } from '../../controllers/late-part.js';
import { privateField } from '../../controllers/private-field.js';
import type { StatusLine } from '../../controllers/status-line.js';
import type { Takeaway } from '../../controllers/takeaway.js';
import type { Prompt } from '../../domain/deck.js';
import { formatEntries } from '../../domain/journal.js';
import { fillIn } from '../../domain/fill-in.js';
import { icon } from '../../pieces/icons.js';
import { takeawayButtons } from '../../pieces/takeaway.js';
import { writingField } from '../../pieces/writing.js';
import type { AttuneElement } from '../attune-element.js';
import type { ReflectionCardControl } from './reflection-card.events.js';
import type { KeepingPanel } from './reflection-card.keeping.js';

/** What the desk needs of the card it belongs to. */
export interface Desk {
  readonly words: ReflectionCardWords;
  /** The language that the card speaks, for paper. */
  readonly lang: string;
  /** Tells the page that a control was used. */
  act(control: ReflectionCardControl): void;
  /** The line that says what was done and what failed. */
  readonly status: StatusLine;
  /** What takes words along; its status line is this one. */
  readonly takeaway: Takeaway;
}

/** Writing under a card: the page that opens there, and the list of what was written, with the ways to take it along. */
export class JournalDesk {
  readonly #host: AttuneElement;
  readonly #desk: Desk;
  readonly #journal: Journal;
  /** Keeping on the device, brought when it is asked for, or where something may be kept from before. */
  readonly #keeping: LatePart<KeepingPanel>;
  #hasLooked = false;
  #open = false;

  constructor(host: AttuneElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#journal = new Journal(host);
    this.#keeping = new LatePart(host, async () => {
      const { KeepingPanel } = await import('./reflection-card.keeping.js');
      const panel = new KeepingPanel(host, desk, this.#journal);
      await panel.kept.look();
      return panel;
    });
  }

  /** The page that opens under a prompt; open under one card, it stays open under the next. */
  renderPage(prompt: Prompt): unknown {
    const { journal, privacy } = this.#desk.words;
    const keeping = this.#keeping.current;
    return html`<details class="writing controls" part="writing" .open=${this.#open} @toggle=${this.#onToggle}>
      <summary>${icon('write')}${journal.open}</summary>
      <p class="quiet small measure" id="privacy">${keeping?.kept.isKeeping ? keeping.words.privacy : privacy}</p>
      ${writingField({
        label: `${journal.label}: ${prompt.text}`,
        value: this.#journal.textFor(prompt.id),
        rows: 5,
        onWrite: (text) => this.#journal.write({ id: prompt.id, prompt: prompt.text, text }),
      })}
    </details>`;
  }

  /** Everything that was written. */
  renderList(): unknown {
    const { words, lang, takeaway } = this.#desk;
    const { journal } = words;
    const { entries } = this.#journal;
    if (!entries.length) return nothing;
    const sections = entries.map(({ prompt, text }) => ({ heading: prompt, text }));
    return html`<details class="written" part="written">
      <summary class="controls">${fillIn(journal.list, { count: entries.length })}</summary>
      <ul role="list">
        ${entries.map(
          ({ id, prompt, text }) =>
            html`<li>
              <p class="quiet small">${prompt}</p>
              <p class="entry" ${privateField()}>${text}</p>
              <button
                type="button"
                class="plain small controls"
                aria-label=${fillIn(journal.removeLabel, { prompt })}
                @click=${() => this.#onRemove(id)}
              >
                ${journal.remove}
              </button>
            </li>`,
        )}
      </ul>
      <div class="row controls" @focusin=${takeaway.bring} @pointerenter=${takeaway.bring}>
        ${takeawayButtons({ ...words.takeaway, copy: journal.copy }, takeaway, {
          text: () => formatEntries(entries),
          file: { name: journal.fileName, label: journal.save },
          page: () => ({ title: journal.printTitle, lang, sections }),
          act: (control) => this.#desk.act(control),
        })}
        <button type="button" class="plain small" @click=${this.#onRemoveAll}>${journal.removeAll}</button>
      </div>
    </details>`;
  }

  /** Keeping on the device: the panel, and before it is here what it is called. */
  renderKeeping(): unknown {
    const { words } = this.#desk;
    const panel = this.#keeping.current;
    if (!this.#hasLooked) void this.#look();
    return html`<details
      class="choice keep controls"
      part="keeping"
      @toggle=${this.#onKeepingToggle}
      @focusin=${this.#keeping.bring}
      @pointerenter=${this.#keeping.bring}
    >
      <summary>${panel?.label ?? words.journal.keep}</summary>
      ${panel?.render() ?? html`<p class="small" role="status">${this.#keeping.failed ? words.takeaway.saveFailed : nothing}</p>`}
    </details>`;
  }

  /** The way back after something was deleted. It stays until it is used or something else is deleted. */
  renderUndo(): unknown {
    return this.#journal.canUndo || this.#keeping.current?.kept.canUndo
      ? html`<button type="button" class="plain undo" @click=${this.#onUndo}>${this.#desk.words.journal.undo}</button>`
      : nothing;
  }

  /** Lets go of everything that was written and opened; the device keeps what it has. */
  release(): void {
    this.#open = false;
    this.#journal.empty();
    this.#keeping.current?.release();
  }

  async #look(): Promise<void> {
    this.#hasLooked = true;
    if (await isKeptBefore().catch(() => false)) void this.#keeping.bring();
  }

  readonly #onKeepingToggle = (event: Event): void => {
    if (!(event.currentTarget as HTMLDetailsElement).open) return;
    this.#desk.act('keeping');
    void this.#keeping.bring();
  };

  readonly #onToggle = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === this.#open) return;
    this.#open = open;
    if (open) this.#desk.act('write');
  };

  #onRemove(id: string): void {
    this.#journal.remove(id);
    this.#afterRemoval('delete', this.#desk.words.journal.removed);
  }

  readonly #onRemoveAll = (): void => {
    this.#journal.removeAll();
    this.#afterRemoval('delete-all', this.#desk.words.journal.removedAll);
  };

  readonly #onUndo = async (): Promise<void> => {
    this.#desk.act('undo');
    if (this.#journal.canUndo) this.#journal.undo();
    else if (!(await this.#keeping.current?.undo())) return;
    this.#desk.status.say(this.#desk.words.journal.restored);
    void this.#focus('.written summary, .keep summary');
  };

  /** The button that was pressed is gone, so focus goes to the way back. */
  #afterRemoval(control: ReflectionCardControl, status: string): void {
    this.#desk.act(control);
    this.#desk.status.say(status);
    void this.#focus('.undo');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
