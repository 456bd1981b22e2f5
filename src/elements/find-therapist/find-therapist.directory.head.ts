import type { DirectorySource } from '../../controllers/directory-source.js';
import { AttuneErrorEvent } from '../../controllers/events.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Writes the people of a directory into the page's head where the tag asks for it; few do, and what writes comes for them. */
export class PageHead {
  readonly #host: FindTherapistElement;
  readonly #source: DirectorySource;
  #isBrought = false;

  constructor(host: FindTherapistElement, source: DirectorySource) {
    this.#host = host;
    this.#source = source;
  }

  get #isAsked(): boolean {
    const { layout, src, structuredData } = this.#host;
    // What stands in the page already is not said twice.
    return Boolean(structuredData) && layout === 'directory' && src?.trim() !== 'page';
  }

  bring(): void {
    if (this.#isBrought || !this.#isAsked) return;
    this.#isBrought = true;
    void import('../../controllers/structured-data.js').then(
      ({ StructuredData }) => new StructuredData(this.#host, this.#source, () => this.#isAsked),
      () => this.#host.dispatchEvent(new AttuneErrorEvent('part-unreachable')),
    );
  }
}
