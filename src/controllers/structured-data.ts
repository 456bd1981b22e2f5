import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Therapist } from '../domain/directory/therapist.js';
import { scriptSafe, writeJsonLd } from '../domain/directory/write-json-ld.js';
import type { DirectorySource } from './directory-source.js';
import { AttuneErrorEvent } from './events.js';
import { inSlices } from './in-slices.js';

/** What tells our script from the site’s own. */
const mark = 'data-attune-directory';
/** How many people are written before the page may answer. */
const atOnce = 100;

type Host = ReactiveControllerHost & Element;

/** What our directories say of their people in the head of one page: in a single script, however many directories there are. */
interface PageData {
  rosters: Map<Host, readonly Therapist[]>;
  script?: HTMLScriptElement;
  writing?: AbortController;
}

const pages = new WeakMap<Document, PageData>();

/**
 * Writes the people of a directory into the head of the page, for search engines: once they are all here, and for as long as
 * the element is there. What stands in the page already, under `src="page"` or inside the tag, is not said twice.
 */
export class StructuredData implements ReactiveController {
  readonly #host: Host;
  readonly #source: Pick<DirectorySource, 'people' | 'state'>;
  readonly #isWanted: () => boolean;
  #people?: readonly Therapist[];
  #page?: Document;
  #isBlocked = false;

  constructor(host: Host, source: Pick<DirectorySource, 'people' | 'state'>, isWanted: () => boolean) {
    this.#host = host;
    this.#source = source;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { people, state } = this.#source;
    const isWanted = this.#host.isConnected && this.#isWanted() && !this.#host.querySelector('script[type="application/ld+json"]');
    // While others come, those who were there stay.
    this.#say(isWanted ? (state === 'loading' ? this.#people : people) : undefined);
  }

  hostDisconnected(): void {
    this.#say(undefined);
  }

  #say(people: readonly Therapist[] | undefined): void {
    if (people === this.#people || this.#isBlocked) return;
    this.#people = people;
    if (this.#page) this.#change(this.#page);
    this.#page = people?.length ? this.#host.ownerDocument : undefined;
    if (this.#page) this.#change(this.#page, people);
  }

  #change(page: Document, people?: readonly Therapist[]): void {
    const data = pages.get(page) ?? { rosters: new Map<Host, readonly Therapist[]>() };
    pages.set(page, data);
    if (people) data.rosters.set(this.#host, people);
    else data.rosters.delete(this.#host);
    data.writing?.abort();
    if (data.rosters.size) void this.#write(page, data);
    else data.script?.remove();
  }

  async #write(page: Document, data: PageData): Promise<void> {
    const { signal } = (data.writing = new AbortController());
    const text = await inSlices(textOf(data.rosters), signal);
    // The site itself, or another copy of this library, may have written it.
    if (text === undefined || signal.aborted || [...page.querySelectorAll(`script[${mark}]`)].some((one) => one !== data.script)) return;
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.setAttribute(mark, '');
    try {
      script.textContent = text;
    } catch {
      this.#isBlocked = true;
      data.rosters.delete(this.#host);
      this.#host.dispatchEvent(new AttuneErrorEvent('structured-data-blocked'));
      return;
    }
    data.script?.remove();
    data.script = page.head.appendChild(script);
  }
}

/** The JSON-LD of everybody, once also where two directories of a page have the same people; some at a time. */
function* textOf(rosters: ReadonlyMap<Host, readonly Therapist[]>): Generator<void, string> {
  const people = new Map<string, Therapist>();
  for (const roster of rosters.values()) {
    for (const person of roster) {
      people.set(rosters.size > 1 ? JSON.stringify(person) : person.id, person);
      yield;
    }
  }
  const everybody = [...people.values()];
  const texts: string[] = [];
  for (let at = 0; at < everybody.length; at += atOnce) {
    texts.push(scriptSafe(writeJsonLd({ therapists: everybody.slice(at, at + atOnce) })));
    yield;
  }
  return texts.length > 1 ? `[${texts.join()}]` : texts[0]!;
}
