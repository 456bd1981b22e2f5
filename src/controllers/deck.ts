import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDeck, type Deck } from '../domain/deck.js';
import { readLink } from '../domain/links.js';
import { dataIn, textIn, warnOfList } from './author-list.js';
import { AttuneErrorEvent, type AttuneErrorCode } from './events.js';
import { fetchJson, type FetchFault } from './fetch-json.js';
import { isListOf } from './list-data.js';
import { warnAuthor } from './warnings.js';

const limits = { time: 10_000, size: 1024 * 1024 };

const codes: Record<FetchFault, AttuneErrorCode> = {
  unreachable: 'deck-unreachable',
  timeout: 'deck-timeout',
  'too-large': 'deck-too-large',
  unreadable: 'deck-unreadable',
};

type Host = ReactiveControllerHost & Element;

/**
 * Where a card's deck comes from: the file of `deck-src`, else a JSON script in the tag, else a list in the tag, else the
 * built-in one. Whatever fails, the next one stands in.
 */
export class DeckController implements ReactiveController {
  /** True while a file is under way. */
  waiting = false;
  /** True when the file of `deck-src` could not be used. */
  failed = false;
  readonly #host: Host;
  readonly #builtIn: () => Deck;
  readonly #source: () => string | undefined;
  #fromTag?: Deck;
  #fromFile?: Deck;
  #asked?: string;
  #request?: AbortController;

  constructor(host: Host, builtIn: () => Deck, source: () => string | undefined) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#source = source;
    host.addController(this);
  }

  get deck(): Deck {
    return this.#fromFile ?? this.#fromTag ?? this.#builtIn();
  }

  /** True when the prompts are in the built-in language rather than the page's. */
  get isBuiltIn(): boolean {
    return !(this.#fromFile ?? this.#fromTag);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#request?.abort();
    // Asked again when the element comes back, unless the file is here already.
    if (this.waiting) this.#asked = undefined;
    this.waiting = false;
  }

  hostUpdate(): void {
    const source = this.#source();
    if (source === this.#asked || !this.#host.isConnected) return;
    this.#asked = source;
    this.#request?.abort();
    this.#fromFile = undefined;
    this.failed = false;
    this.waiting = false;
    if (!source?.trim()) return;
    const address = readLink(source, this.#host.ownerDocument.baseURI);
    if (!address || !/^(https?|file):/.test(address)) {
      warnAuthor(this.#host, `deck-src="${source}" is not an address that a deck can come from; the built-in deck stands in.`);
      return;
    }
    this.waiting = true;
    void this.#fetch(address);
  }

  /** Reads the deck inside the tag again. */
  readChildren(): void {
    const before = JSON.stringify(this.#fromTag);
    const deck = deckInTag(this.#host);
    if (JSON.stringify(deck) === before) return;
    this.#fromTag = deck;
    this.#host.requestUpdate();
  }

  async #fetch(address: string): Promise<void> {
    const request = (this.#request = new AbortController());
    const result = await fetchJson(address, { ...limits, signal: request.signal });
    if (!result || request.signal.aborted) return;
    this.waiting = false;
    this.#fromFile = result.ok ? read(this.#host, result.value, 'deck-src') : undefined;
    this.failed = !this.#fromFile;
    if (!result.ok) warnAuthor(this.#host, `deck-src: ${result.reason}. Another deck stands in.`);
    if (this.failed) this.#host.dispatchEvent(new AttuneErrorEvent(result.ok ? 'deck-unreadable' : codes[result.fault]));
    this.#host.requestUpdate();
  }
}

/** The deck that an author put inside the tag, as JSON or else as a list. */
export function deckInTag(host: Element): Deck | undefined {
  const data = dataIn(host, isListOf('prompts')) ?? deckFromList(host);
  return data === undefined ? undefined : read(host, data, 'the deck inside the tag');
}

function read(host: Element, data: unknown, name: string): Deck | undefined {
  const { deck, problems } = readDeck(data, '');
  warnOfList(host, name, problems, Boolean(deck));
  return deck;
}

/** A list inside the tag, each item a prompt; a heading above a list names its theme. */
function deckFromList(host: Element): unknown {
  let theme = '';
  const prompts: { text: string; theme: string }[] = [];
  for (const element of host.querySelectorAll('h1, h2, h3, h4, h5, h6, li')) {
    const text = textIn(element);
    if (!text) continue;
    if (element.localName === 'li') prompts.push({ text, theme });
    else theme = text;
  }
  return prompts.length ? { prompts } : undefined;
}
