import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readJson } from '../domain/json.js';
import { chooseLocale } from '../domain/locale.js';
import { mergeWords, type PartialWords } from '../domain/words.js';
import { jsonTextsIn } from './light-children.js';
import { LocaleController } from './locale.js';
import { warnAuthor } from './warnings.js';

/** A JSON in the tag that is data of the widget rather than words, e.g. a deck of prompts. */
export type IsData = (value: unknown) => boolean;

type Host = ReactiveControllerHost & Element & { words?: unknown };

/**
 * A widget's words in the language of the page, with the owner's over them: first those of JSON scripts inside the tag,
 * then those of the `words` property, then those of attributes. What is wrong is named by its path in one warning.
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
  readonly #attributes: () => PartialWords<T>;
  readonly #isData: IsData;
  #json: unknown[] = [];
  #signature: unknown[] = [];

  /**
   * @param builtIn words by language; `en` always
   * @param attributes the words that attributes set, `undefined` where one is not set
   */
  constructor(
    host: Host,
    builtIn: Readonly<Record<string, T>> & { en: T },
    attributes: () => PartialWords<T>,
    isData: IsData = () => false,
  ) {
    this.#host = host;
    this.#builtIn = builtIn;
    this.#attributes = attributes;
    this.#isData = isData;
    this.current = builtIn.en;
    this.locale = new LocaleController(host);
    host.addController(this);
  }

  /** Reads the JSON scripts inside the tag again. */
  readChildren(): void {
    const values: unknown[] = [];
    for (const text of jsonTextsIn(this.#host)) {
      const reading = readJson(text);
      if (!reading.ok) warnAuthor(this.#host, `could not read the JSON inside the tag: ${reading.reason}. The built-in words stand in.`);
      else if (!this.#isData(reading.value)) values.push(reading.value);
    }
    this.#json = values;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const attributes = this.#attributes();
    const signature = [this.locale.lang, this.#host.words, this.#json, ...Object.values(attributes)];
    if (signature.length === this.#signature.length && signature.every((part, index) => part === this.#signature[index])) return;
    this.#signature = signature;

    const found = chooseLocale(this.locale.lang, Object.keys(this.#builtIn));
    let words = this.#builtIn[found ?? 'en'] ?? this.#builtIn.en;
    let complete = false;
    const problems: string[] = [];
    for (const layer of [...this.#json, this.#host.words, attributes]) {
      if (layer === undefined || layer === null) continue;
      const merged = mergeWords(words, layer);
      words = merged.words;
      complete ||= merged.complete;
      if (layer !== attributes) problems.push(...merged.problems.map(({ path, reason }) => `${path} ${reason}`));
    }
    this.current = words;
    this.markedLang = found || complete ? undefined : 'en';
    if (problems.length) warnAuthor(this.#host, `words: ${problems.join('; ')}. The built-in words stand in.`);
  }
}
