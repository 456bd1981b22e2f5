import { layOwnerWords } from './owner-words.js';

/** The words of a part that comes late, with the owner's over them; laid anew when the owner's change. */
export class LateWords<K extends string, T extends object> {
  readonly #host: Element;
  readonly #key: K;
  readonly #builtIn: Record<K, T>;
  readonly #given: () => object;
  #words: T;
  #laidFrom?: object;

  /**
   * @param builtIn the words as their file has them, in a group of this name
   * @param given what the owner wrote under the same name
   */
  constructor(host: Element, key: K, builtIn: Record<K, T>, given: () => object) {
    this.#host = host;
    this.#key = key;
    this.#builtIn = builtIn;
    this.#given = given;
    this.#words = builtIn[key];
  }

  get current(): T {
    const given = this.#given();
    if (given !== this.#laidFrom) {
      this.#laidFrom = given;
      this.#words = layOwnerWords(this.#host, this.#builtIn, [], { [this.#key]: given }, () => false).words[this.#key];
    }
    return this.#words;
  }
}
