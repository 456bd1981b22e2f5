import { layOwnerWords } from './owner-words.js';

/** The words of a part that comes late, with the owner's over them; laid anew when either change. */
export class LateWords<K extends string, T extends object> {
  readonly #host: Element;
  readonly #key: K;
  readonly #builtIn: () => Readonly<Record<K, T>>;
  readonly #given: () => object;
  #words: T;
  #laidFrom: unknown[] = [];

  /**
   * @param builtIn the words as their file has them in the language of the moment, in a group of this name
   * @param given what the owner wrote under the same name
   */
  constructor(host: Element, key: K, builtIn: () => Readonly<Record<K, T>>, given: () => object) {
    this.#host = host;
    this.#key = key;
    this.#builtIn = builtIn;
    this.#given = given;
    this.#words = builtIn()[key];
  }

  get current(): T {
    const builtIn = this.#builtIn();
    const given = this.#given();
    if (builtIn !== this.#laidFrom[0] || given !== this.#laidFrom[1]) {
      this.#laidFrom = [builtIn, given];
      this.#words = layOwnerWords(this.#host, builtIn, [], { [this.#key]: given }, () => false).words[this.#key];
    }
    return this.#words;
  }
}
