import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LocaleWords } from '../content/locale-words.js';
import { chooseLocale } from '../domain/locale.js';
import { AttuneErrorEvent } from './events.js';

type Host = ReactiveControllerHost & Element;

/** The languages whose words can be brought from beside the script; a build for pages puts them in. */
const built: readonly string[] = (import.meta as { readonly wordsIn?: readonly string[] }).wordsIn ?? [];

/** The words that are here, by language; English is in every widget. */
const here = new Map<string, LocaleWords>();

/** Everyone who follows `lang`, and what watches the trees that they stand in for as long as there is anyone. */
const followers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Gives the widgets the words of a language; those that stand in it already change to them. */
export function addWords(lang: string, words: LocaleWords): void {
  if (here.get(lang) === words) return;
  here.set(lang, words);
  followers.forEach((follower) => follower.update());
}

/** The `lang` of the nearest ancestor, through shadow roots, and the words that go with it; follows every change. */
export class LocaleController implements ReactiveController {
  /** The language tag as the page has it; `en` where it has none. */
  lang = 'en';
  /** What a first view waits for. */
  coming?: Promise<unknown>;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Which language the widget's words can be in by now; undefined where it would have to be another than the page's. */
  get found(): string | undefined {
    return chooseLocale(this.lang, ['en', ...here.keys()]);
  }

  /** All words of that language, unless it is English. */
  get words(): LocaleWords | undefined {
    return here.get(this.found!);
  }

  hostConnected(): void {
    // A server has no page around the tag: whoever renders there sets `lang`.
    if (isServer) return;
    observer ??= new MutationObserver(() => followers.forEach((follower) => follower.refresh()));
    // A tree that is watched already is watched once all the same.
    for (const root of rootsOf(this.#host)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    followers.add(this);
    this.refresh();
  }

  hostDisconnected(): void {
    followers.delete(this);
    if (followers.size) return;
    observer?.disconnect();
    // The next to come makes another: in Chromium, one that is used over and over grows.
    observer = undefined;
  }

  update(): void {
    this.#host.requestUpdate();
  }

  refresh(): void {
    const lang = langOf(this.#host) || 'en';
    if (lang === this.lang) return;
    this.lang = lang;
    this.update();
    const found = chooseLocale(lang, built);
    if (this.found || !found) return;
    this.coming = import('./words-file.js')
      .then(({ bringWords }) => bringWords(found, this.#host, here, addWords))
      .catch(() => this.#host.dispatchEvent(new AttuneErrorEvent('part-unreachable')))
      .then(() => (this.coming = undefined));
  }
}

function langOf(start: Element): string {
  for (let element: Element | null = start; element;) {
    const closest: Element | null = element.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? '';
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}
