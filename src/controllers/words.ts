import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocaleWords } from '../content/locale-words.js';
import { AttuneErrorEvent } from './events.js';
import { jsonTextsIn, type IsData } from './light-children.js';
import { LocaleController } from './locale.js';

type Host = ReactiveControllerHost & Element & { hasUpdated: boolean; words?: unknown };
type Lay = typeof import('./owner-words.js').layOwnerWords;

/** What lays an owner's words over ours; brought once, for the first widget on the page that has such words. */
let lay: Lay | undefined;

/**
 * A widget's words in the language of the page, with the owner's over them: first those of JSON scripts inside the tag,
 * then those of the `words` property, then those of attributes.
 */
export class WordsController<T extends object> implements ReactiveController {
  /** The words as they are shown. */
  current: T;
  /** What the page is written in. */
  readonly locale: LocaleController;
  /** The language the words are in where that is not the page's, so that the wrapper says it. */
  markedLang: string | undefined;

  readonly #host: Host;
  readonly #name: string;
  readonly #english: T;
  readonly #attributes: () => Partial<T>;
  readonly #isData: IsData;
  #json: readonly string[] = [];
  /** What the words were laid from the last time. */
  #laidFrom: unknown[] = [];
  #laid: { words: T; complete: boolean };

  /**
   * @param name what they are called among all words of a language
   * @param attributes the words that attributes set, undefined or blank where one is not set
   */
  constructor(host: Host, name: string, english: T, attributes: () => Partial<T>, isData: IsData = () => false) {
    this.#host = host;
    this.#name = name;
    this.#english = english;
    this.#attributes = attributes;
    this.#isData = isData;
    this.current = english;
    this.#laid = { words: english, complete: false };
    this.locale = new LocaleController(host);
    host.addController(this);
  }

  /** Reads the JSON scripts inside the tag again. */
  readChildren(): void {
    const texts = jsonTextsIn(this.#host);
    if (texts.join() === this.#json.join()) return;
    this.#json = texts;
    this.#host.requestUpdate();
  }

  /** What the first view waits for, so that built-in words never flash before others; undefined where it need not wait. */
  get late(): Promise<unknown> | undefined {
    const words = this.#host.hasUpdated ? undefined : this.locale.coming;
    const laying = lay || !(this.#json.length || this.#host.words) ? undefined : this.#bringLay();
    return words || laying ? Promise.all([words, laying]) : undefined;
  }

  #bringLay(): Promise<void> {
    return import('./owner-words.js').then(
      ({ layOwnerWords }) => void (lay = layOwnerWords),
      () => {
        // It is not asked for again; the built-in words stand in.
        lay = (_, words) => ({ words, complete: false });
        this.#host.dispatchEvent(new AttuneErrorEvent('part-unreachable'));
      },
    );
  }

  /** The language that the words are in. */
  get lang(): string {
    return this.markedLang ?? this.locale.lang;
  }

  /** What is built in under a name, in the language of the words: a deck, the words of a late part. */
  builtIn<K extends keyof LocaleWords>(name: K, english: LocaleWords[K]): LocaleWords[K] {
    return this.locale.words?.[name] ?? english;
  }

  hostUpdate(): void {
    const { found, words } = this.locale;
    const { words: property } = this.#host;
    const own = (words as Partial<Record<string, unknown>> | undefined)?.[this.#name] as T | undefined;
    const builtIn = own ?? this.#english;
    const from = [builtIn, property, this.#json, lay];
    if (from.some((part, index) => part !== this.#laidFrom[index])) {
      this.#laidFrom = from;
      this.#laid = lay?.(this.#host, builtIn, this.#json, property, this.#isData) ?? { words: builtIn, complete: false };
    }
    const set = Object.entries(this.#attributes()).filter(([, word]) => (word as string | undefined)?.trim());
    this.current = { ...this.#laid.words, ...Object.fromEntries(set) };
    this.markedLang = found === 'en' || own || this.#laid.complete ? undefined : 'en';
  }
}
