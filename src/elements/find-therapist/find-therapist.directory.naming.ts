import { findTherapistDirectory, type DirectoryWords } from '../../content/en/find-therapist-directory.js';
import { LateWords } from '../../controllers/late-words.js';
import { DirectoryNames } from './find-therapist.directory.names.js';
import type { FindTherapistElement } from './find-therapist.js';

const none = {};

/** The directory's words, and the names that go with their language; made anew when these change. */
export class DirectoryNaming {
  readonly #host: FindTherapistElement;
  readonly #words: LateWords<'directory', DirectoryWords>;
  #names?: DirectoryNames;
  #from: unknown[] = [];

  constructor(host: FindTherapistElement) {
    this.#host = host;
    this.#words = new LateWords(
      host,
      'directory',
      () => host.wording.builtIn('findTherapistDirectory', findTherapistDirectory),
      () => host.wording.current.directory,
    );
  }

  /** @param english the names of parts of countries, where the people have some */
  current(english: Readonly<Record<string, string>> | undefined): DirectoryNames {
    const { wording } = this.#host;
    const { lang } = wording;
    const parts = english ? wording.builtIn('regionNames', english) : none;
    const words = this.#words.current;
    const from = [words, lang, parts];
    if (this.#names && from.every((one, index) => one === this.#from[index])) return this.#names;
    this.#from = from;
    return (this.#names = new DirectoryNames(words, lang, parts));
  }
}
