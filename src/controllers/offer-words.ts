import type { LocaleWords } from '../content/locale-words.js';
import { version } from '../version.js';

/** What a file of words tells the page, and what a widget asks the files that are there already. */
export const given = 'attune-words';
export const wanted = 'attune-words-wanted';

/** Words on their way to the scripts of ours on a page. */
export interface Offer {
  readonly lang: string;
  readonly words: LocaleWords;
  readonly version: string;
}

/** Gives words to every script of ours on the page, now and whenever one asks: a file of words needs no global. */
export function offerWords(lang: string, words: LocaleWords): void {
  if (typeof document === 'undefined') return;
  const offer = (): void => {
    document.dispatchEvent(new CustomEvent<Offer>(given, { detail: { lang, words, version } }));
  };
  document.addEventListener(wanted, offer);
  offer();
}
