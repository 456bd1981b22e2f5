import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { kindOf, readDirectory } from '../domain/directory/read-directory.js';
import type { DirectoryReading, RecordProblem, Therapist } from '../domain/directory/therapist.js';
import { readLink } from '../domain/links.js';
import { AttuneErrorEvent, type AttuneErrorCode } from './events.js';
import { fetchJson } from './fetch-json.js';
import type { FhirPages } from './fhir-pages.js';
import { breathe, inSlices } from './in-slices.js';
import { LightChildren } from './light-children.js';
import { warnAuthor } from './warnings.js';

/** A time for each piece that arrives, since the whole may be long on its way; a size that a phone can still hold. */
const limits = {
  time: 20_000,
  isPerPiece: true,
  size: 50 * 2 ** 20,
  accept: 'application/json, application/ld+json, application/fhir+json',
};

/** Why reading ended early. */
export interface SourceFault {
  code: AttuneErrorCode;
  /** For the author: the end of a sentence. */
  reason: string;
}

/** What is known after one page of a directory: everybody so far, and where it goes on. */
export interface PageReading extends Pick<DirectoryReading, 'problems' | 'next'> {
  people: readonly Therapist[];
  total?: number;
  fault?: SourceFault;
}

type Host = ReactiveControllerHost & Element;

/**
 * Where the people of a directory come from: the address in `src`, the JSON-LD of the page (`src="page"`), else the data or
 * the links inside the tag, which also stand in where an address brings nobody. What came stays, whatever comes after it.
 */
export class DirectorySource implements ReactiveController {
  people: readonly Therapist[] = [];
  /** `none`: there is nothing to read. `stopped`, `failed`: there may be more people than these. */
  state: 'none' | 'loading' | 'done' | 'stopped' | 'failed' = 'none';
  /** Why it failed. */
  fault?: AttuneErrorCode;
  /** About how many people there are in all, where the server says so. */
  total?: number;
  readonly #host: Host;
  readonly #onPeople: () => void;
  /** What is followed; null before anything is. */
  #src: string | undefined | null = null;
  /** The address that is read next: where another try goes on. */
  #next?: string;
  /** What gathers the pages of a FHIR search, once one of them has come. */
  #pages?: FhirPages;
  #problems: RecordProblem[] = [];
  #request?: AbortController;
  /** What was inside the tag when the people came from there. */
  #inside?: string;
  #told = this.people;
  #toldAt = 0;

  /** @param onPeople hears that there are other people now */
  constructor(host: Host, onPeople: () => void) {
    this.#host = host;
    this.#onPeople = onPeople;
    host.addController(this);
    new LightChildren(host, () => {
      if (this.#inside !== undefined && this.#inside !== host.innerHTML) this.#begin();
    });
  }

  hostConnected(): void {
    if (this.state === 'loading') this.#begin();
  }

  hostDisconnected(): void {
    this.#request?.abort();
  }

  /** Reads from this place from now on; the one that is followed already is not read twice. */
  follow(src: string | null | undefined): void {
    const place = src?.trim() || undefined;
    if (isServer || place === this.#src) return;
    this.#src = place;
    this.#next = this.total = undefined;
    if (this.people.length) this.people = [];
    this.#begin();
  }

  /** Ends what is under way and keeps what came. */
  stop(): void {
    if (this.state === 'loading') this.#end('stopped');
  }

  /** Goes on where it was stopped or failed; what stands in the page is read again. */
  retry(): void {
    if (/stopped|failed/.test(this.state) || this.#src === 'page') this.#begin();
  }

  #begin(): void {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    this.state = 'loading';
    this.fault = undefined;
    // Out of the page it waits until it is back.
    if (this.#host.isConnected) void this.#read(signal);
    this.#tell();
  }

  async #read(signal: AbortSignal): Promise<void> {
    const address = this.#readAddress();
    this.#inside = address || this.#src === 'page' ? undefined : this.#host.innerHTML;
    if (!this.#next) {
      this.#next = address;
      this.#pages = undefined;
      this.#problems = [];
    }
    let page: PageReading | undefined;
    do {
      page = await (this.#next ? this.#fetch(this.#next, signal) : this.#readHere(signal)).catch(() =>
        this.#broken('part-unreachable', 'a script of the widget could not be loaded'),
      );
      if (signal.aborted) return;
      this.people = page?.people ?? [];
      this.total = page?.total;
      // What stands here is all there is.
      this.#next = address && page?.next;
      this.#problems = this.#problems.concat(page?.problems ?? []);
      // Of many quick pages not each is worth showing.
      if (!this.#told.length || performance.now() > this.#toldAt + 400) this.#tell();
    } while (this.#next && !page?.fault);
    if (address && page?.fault && !this.people.length) {
      // Whoever stands inside the tag is better than nobody.
      this.people = (await this.#readHere(signal).catch(() => undefined))?.people ?? [];
      if (signal.aborted) return;
    }
    this.#end(page?.fault ? 'failed' : page ? 'done' : 'none', page?.fault);
  }

  #end(state: DirectorySource['state'], fault?: SourceFault): void {
    this.#request?.abort();
    this.state = state;
    this.fault = fault?.code;
    this.#tell();
    if (this.#problems.length) void this.#tellProblems(this.#problems);
    if (!fault) return;
    warnAuthor(this.#host, `directory: ${fault.reason}.`);
    this.#host.dispatchEvent(new AttuneErrorEvent(fault.code));
  }

  #tell(): void {
    if (this.#told !== this.people) {
      this.#told = this.people;
      this.#toldAt = performance.now();
      this.#onPeople();
    }
    this.#host.requestUpdate();
  }

  /** Few directories have any, and so few load what tells of them. */
  async #tellProblems(problems: readonly RecordProblem[]): Promise<void> {
    const part = await import('../domain/directory/tell-problems.js').catch(() => undefined);
    if (part) warnAuthor(this.#host, `directory: ${part.tellProblems(problems)}`);
  }

  /** The address that is followed, where it is one. */
  #readAddress(): string | undefined {
    const src = this.#src;
    if (!src || src === 'page') return undefined;
    const address = readLink(src, this.#host.baseURI);
    if (address && /^(https?|file):/.test(address)) return address;
    warnAuthor(this.#host, `src="${src}" is no address of a directory; what is inside the tag stands in.`);
    return undefined;
  }

  async #fetch(address: string, signal: AbortSignal): Promise<PageReading | undefined> {
    const fetched = await fetchJson(address, { ...limits, signal });
    if (!fetched) return undefined;
    if (!fetched.ok) {
      const { status, fault, reason } = fetched;
      const name = status === 401 || status === 403 ? 'refused' : status === 404 || status === 410 ? 'missing' : fault;
      return this.#broken(`directory-${name}`, reason);
    }
    // Making values of a text is one block, and nothing else may make it longer.
    await breathe();
    return this.#gather(fetched.value, address, signal);
  }

  /** Reads what stands in the page or inside the tag. */
  async #readHere(signal: AbortSignal): Promise<PageReading | undefined> {
    const { dataInPage, dataInTag } = await import('./directory-here.js');
    const data = await (this.#src === 'page' ? dataInPage : dataInTag)(this.#host);
    return data ? this.#gather(data, this.#host.baseURI, signal) : undefined;
  }

  /** Makes people of data, whatever its shape; undefined where reading was ended early. */
  async #gather(data: unknown, address: string, signal: AbortSignal): Promise<PageReading | undefined> {
    const kind = kindOf(data);
    if (kind === 'fhir') {
      const { FhirPages } = await import('./fhir-pages.js');
      this.#pages ??= new FhirPages(address);
      return this.#pages.take(data, address, signal);
    }
    const read = kind === 'schema-org' ? (await import('../domain/directory/read-schema-org.js')).readSchemaOrg : readDirectory;
    const reading = await inSlices(read(data, { base: address }), signal);
    if (!reading) return undefined;
    const { therapists: people, problems, unreadable } = reading;
    return unreadable ? this.#broken('directory-unreadable', unreadable) : { people, problems };
  }

  /** Keeps what came, and where another try goes on. */
  #broken(code: AttuneErrorCode, reason: string): PageReading {
    return { people: this.people, problems: [], total: this.total, next: this.#next, fault: { code, reason } };
  }
}
