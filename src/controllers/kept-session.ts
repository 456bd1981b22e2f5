import type { Entry } from '../domain/journal.js';
import { isEntries, mergeEntries, readRecordAs, sameEntries, type KeptRecord } from '../domain/kept-journal.js';
import { readRecord, replaceRecord, sameRecord } from './device-record.js';
import { seal, unseal } from './sealing.js';

/** Why page and device did not meet. Nothing on either side has changed then. */
export type Fault =
  | 'full'
  | 'blocked'
  | 'newer'
  | 'unreadable'
  /** The passphrase is not the one that it was sealed with. */
  | 'wrong'
  /** It is gone, or sealed where it was open, or the other way round. */
  | 'elsewhere';

/** Whether there is no room for what was to be written, or no way to write at all. */
export function faultOf(error: unknown): Fault {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** What a write has left on the device, as the other tabs hear it. */
export type News = 'changed' | 'emptied';

/** One stretch of keeping, from when it is turned on or opened until it ends: the page’s entries, and those on the device. */
export class KeptSession {
  /** What stands on the page. */
  mine: readonly Entry[];
  /** What page and device had in common the last time, and the record that it stood in. */
  #seen: readonly Entry[] = [];
  #record: unknown;
  #isOver = false;
  readonly #passphrase?: CryptoKey;
  readonly #onWritten: (news: News) => void;

  constructor(mine: readonly Entry[], passphrase: CryptoKey | undefined, onWritten: (news: News) => void) {
    this.mine = mine;
    this.#passphrase = passphrase;
    this.#onWritten = onWritten;
  }

  get isSealed(): boolean {
    return Boolean(this.#passphrase);
  }

  /** Whether all that stands on the page is on the device too. */
  get isMet(): boolean {
    return sameEntries(this.mine, this.#seen);
  }

  /** Nothing is written from now on. */
  end(): void {
    this.#isOver = true;
  }

  /** Brings page and device together. Never throws, and may be asked again before it is done. */
  async meet(): Promise<Fault | undefined> {
    try {
      for (;;) {
        const record = await readRecord();
        const theirs = await this.#read(record);
        if (typeof theirs === 'string') return theirs;
        const { mine } = this;
        const merged = mergeEntries(this.#seen, mine, theirs);
        const isNews = !sameEntries(merged, theirs);
        const next = isNews ? await this.#write(merged) : record;
        if (this.#isOver) return undefined;
        // Where nothing is kept yet, nothing is written too, to see whether it could be. Where another tab was quicker: once more.
        if ((isNews || !record) && !(await replaceRecord(record, next))) continue;
        this.#seen = merged;
        this.#record = next;
        // What was written on the page meanwhile stands over it.
        this.mine = mergeEntries(mine, this.mine, merged);
        if (isNews) this.#onWritten(next ? 'changed' : 'emptied');
        return undefined;
      }
    } catch (error) {
      return faultOf(error);
    }
  }

  /** All was deleted in another tab: what had met the device goes, and what had not stays. */
  drop(): void {
    this.mine = mergeEntries(this.#seen, this.mine, []);
    this.#seen = [];
    this.#record = undefined;
  }

  async #read(record: unknown): Promise<readonly Entry[] | Fault> {
    if (sameRecord(record, this.#record)) return this.#seen;
    if (record === undefined) return 'elsewhere';
    const kept = readRecordAs(record);
    if (typeof kept === 'string') return kept;
    if ('sealed' in kept !== this.isSealed) return 'elsewhere';
    if (!('sealed' in kept)) return kept.entries;
    const entries: unknown = await unseal(kept.sealed, this.#passphrase!).then(JSON.parse, () => 'wrong');
    return entries === 'wrong' || isEntries(entries) ? entries : 'unreadable';
  }

  async #write(entries: readonly Entry[]): Promise<KeptRecord | undefined> {
    // Nothing is kept as nothing, and not as an empty list.
    if (!entries.length) return undefined;
    return this.#passphrase ? { version: 1, sealed: await seal(JSON.stringify(entries), this.#passphrase) } : { version: 1, entries };
  }
}
