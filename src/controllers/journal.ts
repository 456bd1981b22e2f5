import type { ReactiveControllerHost } from 'lit';
import { restoreEntries, writeEntry, type Entry } from '../domain/journal.js';

/** What a visitor wrote, held for as long as the page is open, with one step of undo. By itself it is kept nowhere else. */
export class Journal {
  entries: readonly Entry[] = [];
  /** Hears of each change that a visitor makes here. */
  onChange?: () => void;
  /** What stood before the last deletion, until the next change that can't be undone with it. */
  #before?: readonly Entry[];
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  textFor(id: string): string {
    return this.entries.find((entry) => entry.id === id)?.text ?? '';
  }

  write(entry: Entry): void {
    this.#set(writeEntry(this.entries, entry));
  }

  remove(id: string): void {
    this.#before = this.entries;
    this.#set(this.entries.filter((entry) => entry.id !== id));
  }

  removeAll(): void {
    this.#before = this.entries;
    this.#set([]);
  }

  undo(): void {
    if (!this.#before) return;
    this.#set(restoreEntries(this.entries, this.#before));
    this.#before = undefined;
  }

  /** Shows what comes from elsewhere. */
  take(entries: readonly Entry[]): void {
    this.entries = entries;
    this.#host.requestUpdate();
  }

  /** Lets go of everything, with no way back. */
  empty(): void {
    this.#before = undefined;
    this.take([]);
  }

  #set(entries: readonly Entry[]): void {
    this.take(entries);
    this.onChange?.();
  }
}
