import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readRecordAs } from '../domain/kept-journal.js';
import { readRecord, removeDatabase, replaceRecord } from './device-record.js';
import type { Journal } from './journal.js';
import { databaseName } from './kept-before.js';
import { faultOf, KeptSession, type Fault, type News } from './kept-session.js';
import { holdPassphrase } from './sealing.js';

/**
 * How things stand: nothing is kept; words are kept as they are written; words are kept from before and not shown; what is
 * kept can't be read; the browser keeps nothing.
 */
export type Keeping = 'off' | 'open' | 'shut' | 'newer' | 'unreadable' | 'blocked';

/** What came of something that was tried. */
export type Outcome = Fault | 'on' | 'opened' | 'locked' | 'removed';

/** How long what is written may wait for the device, in milliseconds: a page that is left in a hurry takes that much with it. */
const wait = 300;
/** The same for words that are sealed, which takes the device some work each time. */
const waitSealed = 2000;

/** Keeps a journal on the visitor's device from when the visitor turns that on, and no other words than those of the page. */
export class KeptJournal implements ReactiveController {
  keeping: Keeping = 'off';
  /** Whether it takes a passphrase to open what is kept. */
  isSealed = false;
  readonly #host: ReactiveControllerHost;
  readonly #journal: Journal;
  readonly #tell: (fault?: Fault) => void;
  #session?: KeptSession;
  #timer?: ReturnType<typeof setTimeout>;
  #channel?: BroadcastChannel;
  /** What failed the last time, so that it is told once. */
  #fault?: Fault;
  /** What was removed unopened, for the way back. */
  #removed: unknown;

  /** @param tell hears of what fails while a visitor writes, and when that is over; what they press answers by itself */
  constructor(host: ReactiveControllerHost, journal: Journal, tell: (fault?: Fault) => void) {
    this.#host = host;
    this.#journal = journal;
    this.#tell = tell;
    journal.onChange = this.#onChange;
    host.addController(this);
  }

  /** Whether all that is written goes to the device. */
  get isKeeping(): boolean {
    return this.keeping === 'open' && !this.#fault;
  }

  /** Whether what was removed by starting over can be brought back: not into a place where other words are kept now. */
  get canUndo(): boolean {
    return this.keeping === 'off' && this.#removed !== undefined;
  }

  hostConnected(): void {
    try {
      this.#channel = new BroadcastChannel(databaseName);
      this.#channel.onmessage = this.#onNews;
    } catch {
      // Where there is none, other tabs are not heard of; a write still notices what they have written.
    }
    document.addEventListener('visibilitychange', this.#saveNow);
  }

  hostDisconnected(): void {
    this.#saveNow();
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#saveNow);
  }

  /** Looks what is on the device, without showing it. */
  async look(): Promise<void> {
    let kept: Keeping = 'blocked';
    let isSealed = false;
    try {
      const record = await readRecord();
      const read = record === undefined ? 'off' : readRecordAs(record);
      isSealed = typeof read === 'object' && 'sealed' in read;
      kept = typeof read === 'object' ? 'shut' : read;
    } catch {
      // It stays blocked.
    }
    // Opened meanwhile: what was seen before that is over.
    if (this.#session) return;
    this.isSealed = isSealed;
    this.#set(kept);
  }

  /** Turns keeping on, or opens what is kept from before and goes on keeping. */
  async begin(passphrase?: string): Promise<Outcome> {
    const done = this.keeping === 'shut' ? 'opened' : 'on';
    const key = passphrase === undefined ? undefined : await holdPassphrase(passphrase);
    this.#session = new KeptSession(this.#journal.entries, key, (news) => this.#channel?.postMessage(news));
    const fault = await this.#meet();
    if (fault) {
      this.#end();
      await this.look();
      return fault;
    }
    this.isSealed = Boolean(key);
    this.#set('open');
    return done;
  }

  /** Takes the words off the page and forgets the passphrase; once all of them are on the device. */
  async lock(): Promise<Outcome> {
    while (this.#session && !this.#session.isMet) {
      const fault = await this.#meet();
      if (fault) return fault;
    }
    this.release();
    return 'locked';
  }

  /** Ends keeping: what is on the device goes, what is on the page stays. */
  stop(): Promise<Outcome> {
    this.#session?.end();
    this.#end();
    return this.#remove();
  }

  /** Removes what is kept and was not opened; it can be brought back for as long as the page is open. */
  async startOver(): Promise<Outcome> {
    // Nothing stands for what is no record of ours: it can't be brought back.
    this.#removed = (await readRecord().catch(() => undefined)) ?? undefined;
    return this.#remove();
  }

  /** @returns why it could not be brought back; it is held on to then */
  async undoStartOver(): Promise<Fault | undefined> {
    try {
      if (!(await replaceRecord(undefined, this.#removed))) return 'elsewhere';
      this.#removed = undefined;
      return undefined;
    } catch (error) {
      return faultOf(error);
    } finally {
      await this.look();
    }
  }

  /** Lets go of the words and of the passphrase at once; the device keeps what it has. */
  release(): void {
    const saving = this.#saveDue();
    this.#end();
    this.#removed = undefined;
    this.#journal.empty();
    if (this.keeping !== 'open') return;
    this.#set('shut');
    void saving.then(() => this.look());
  }

  async #remove(): Promise<Outcome> {
    try {
      await removeDatabase();
      this.#channel?.postMessage('changed' satisfies News);
      return 'removed';
    } catch {
      return 'blocked';
    } finally {
      await this.look();
    }
  }

  async #meet(): Promise<Fault | 'locked' | undefined> {
    const session = this.#session;
    const fault = await session?.meet();
    // Let go of meanwhile.
    if (!session || session !== this.#session) return 'locked';
    this.#journal.take(session.mine);
    return (this.#fault = fault);
  }

  readonly #onChange = (): void => {
    if (!this.#session) return;
    const isRemoval = this.#journal.entries.length < this.#session.mine.length;
    this.#session.mine = this.#journal.entries;
    if (isRemoval) void this.#save();
    else this.#timer ??= setTimeout(this.#saveNow, this.#session.isSealed ? waitSealed : wait);
  };

  readonly #saveNow = (): void => void this.#saveDue();

  async #saveDue(): Promise<void> {
    if (this.#timer) await this.#save();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const before = this.#fault;
    const fault = await this.#meet();
    if (fault === before || fault === 'locked') return;
    // A full or blocked storage may take the words with the next try; from anything else this page keeps away.
    if (fault && fault !== 'full' && fault !== 'blocked') {
      this.#end();
      await this.look();
    }
    this.#tell(fault === 'wrong' ? 'elsewhere' : fault);
  }

  readonly #onNews = ({ data }: MessageEvent<News>): void => {
    if (data === 'emptied') this.#session?.drop();
    void (this.#session ? this.#save() : this.look());
  };

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#session = this.#fault = undefined;
  }

  #set(keeping: Keeping): void {
    this.keeping = keeping;
    this.#host.requestUpdate();
  }
}
