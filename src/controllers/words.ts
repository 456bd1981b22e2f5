import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chooseLocale } from '../domain/locale.js';
import { AttuneErrorEvent } from './events.js';
import { jsonTextsIn, type IsData } from './light-children.js';
import { LocaleController } from './locale.js';

type Host = ReactiveControllerHost & Element & { words?: unknown };
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
  readonly #builtIn: Readonly<Record<string, T>> & { en: T };
  readonly #attributes: () => Partial<T>;
  readonly #isData: IsData;
  #json: readonly string[] = [];
  /** What the words were laid from the last time. */
  #laidFrom: unknown[] = [];
  #laid: { words: T; complete: boolean };

  /**
   * @param builtIn words by language; `en` always
   * @param attributes the words that attributes set, undefined or blank where one is not set
   */
  constructor(host: Host, builtIn: Readonly<Record<string, T>> & { en: T }, attributes: () => Partial<T>, isData: IsData = () => false) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#attributes = attributes;
    this.#isData = isData;
    this.current = builtIn.en;
    this.#laid = { words: builtIn.en, complete: false };
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

  /** What the first view waits for, so that built-in words never flash before the owner's; undefined where it need not wait. */
  get late(): Promise<void> | undefined {
    if (lay || !(this.#json.length || this.#host.words)) return undefined;
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

  hostUpdate(): void {
    const { lang } = this.locale;
    const { words: property } = this.#host;
    const found = chooseLocale(lang, Object.keys(this.#builtIn));
    const builtIn = this.#builtIn[found ?? 'en'] ?? this.#builtIn.en;
    const from = [builtIn, property, this.#json, lay];
    if (from.some((part, index) => part !== this.#laidFrom[index])) {
      this.#laidFrom = from;
      this.#laid = lay?.(this.#host, builtIn, this.#json, property, this.#isData) ?? { words: builtIn, complete: false };
    }
    const set = Object.entries(this.#attributes()).filter(([, word]) => (word as string | undefined)?.trim());
    this.current = { ...this.#laid.words, ...Object.fromEntries(set) };
    this.markedLang = found || this.#laid.complete ? undefined : 'en';
  }
}
