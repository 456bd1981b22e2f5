import { FhirGathering } from '../domain/directory/read-fhir.js';
import type { PageReading } from './directory-source.js';
import type { AttuneErrorCode } from './events.js';
import { inSlices } from './in-slices.js';

/** More is no directory that a visitor's device could hold, or a chain without an end. */
const most = { pages: 500, people: 20_000 };

/** Gathers the pages of a FHIR search, and says which one comes next. */
export class FhirPages {
  readonly #first: URL;
  readonly #gathering = new FhirGathering();
  readonly #seen = new Set<string>();
  #total?: number;

  /** @param first the address of the first page: those that follow have to be on the same server */
  constructor(first: string) {
    this.#first = new URL(first);
  }

  /** @returns everybody so far; undefined where it was ended early */
  async take(bundle: unknown, address: string, signal: AbortSignal): Promise<PageReading | undefined> {
    const reading = await inSlices(this.#gathering.take(bundle, { base: address }), signal);
    if (!reading) return undefined;
    const { therapists: people, problems, unreadable } = reading;
    const { total } = bundle as { total?: unknown };
    if (typeof total === 'number') this.#total = total;
    const page: PageReading = { people, problems, total: this.#total };
    const end = (code: AttuneErrorCode, reason: string, next?: string): PageReading => ({ ...page, next, fault: { code, reason } });
    if (unreadable) return end('directory-unreadable', unreadable, address);
    this.#seen.add(address);
    if (!reading.next) return page;
    const next = URL.canParse(reading.next, address) ? new URL(reading.next, address) : undefined;
    // Behind a proxy a server may not know that it is asked by https.
    if (next?.host === this.#first.host && next.protocol === 'http:') next.protocol = this.#first.protocol;
    // Another server would have to be trusted by the visitor as much as the one that the site's owner named.
    if (next?.origin !== this.#first.origin) return end('directory-refused', 'its next page is on another server, which is not asked');
    if (this.#seen.has(next.href)) return end('directory-endless', 'its pages lead back to one that was read already');
    if (this.#seen.size >= most.pages || people.length >= most.people)
      return end('directory-endless', `it goes on after ${this.#seen.size} pages and ${people.length} people`);
    return { ...page, next: next.href };
  }
}
