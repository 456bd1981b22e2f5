import { findTherapistDirectory } from '../../content/en/find-therapist-directory.js';
import { layOwnerWords } from '../../controllers/owner-words.js';
import { DirectoryNames } from './find-therapist.directory.names.js';
import type { FindTherapistElement } from './find-therapist.js';

/** The directory's words with the owner's over them, and the names that go with their language; made anew when these change. */
export class DirectoryNaming {
  #names?: DirectoryNames;
  #from: unknown[] = [];

  current(host: FindTherapistElement, parts: Readonly<Record<string, string>>): DirectoryNames {
    const { current, lang } = host.wording;
    const from = [current.directory, lang, parts];
    if (this.#names && from.every((one, index) => one === this.#from[index])) return this.#names;
    this.#from = from;
    const { words } = layOwnerWords(host, findTherapistDirectory, [], { directory: current.directory }, () => false);
    return (this.#names = new DirectoryNames(words.directory, lang, parts));
  }
}
