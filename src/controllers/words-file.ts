import type { LocaleWords } from '../content/locale-words.js';
import { version } from '../version.js';
import { AttuneErrorEvent } from './events.js';
import { loadScript } from './load-script.js';
import { given, wanted, type Offer } from './offer-words.js';

/** What the builds for pages put into a script. */
interface Beside {
  /** The folder of the words of other languages, as it lies from the script. */
  readonly wordsFolder?: string;
  /** Whether the script is no module. */
  readonly isClassic?: boolean;
}

/** Milliseconds that a first view waits for words, rather than to be written twice; one that a server has written waits longer. */
const patience = 250;
const patienceOfDeclared = 10_000;

let isListening = false;

/** Asks for words that are on the page already, and takes them as well as those that come later. */
export function askForWords(take: (lang: string, words: LocaleWords) => void): void {
  if (!isListening) {
    isListening = true;
    document.addEventListener(given, (event) => {
      const offer = (event as CustomEvent<Offer>).detail;
      // Another version's have other keys.
      if (offer.version === version) take(offer.lang, offer.words);
    });
  }
  document.dispatchEvent(new Event(wanted));
}

/** Brings the words of a language; done when they are here, or when a first view should wait no longer. */
export async function bringWords(
  lang: string,
  host: Element,
  here: ReadonlyMap<string, LocaleWords>,
  take: (lang: string, words: LocaleWords) => void,
): Promise<void> {
  askForWords(take);
  if (here.has(lang)) return;
  const bringing = runFile(lang).then(() => {
    if (!here.has(lang)) host.dispatchEvent(new AttuneErrorEvent('part-unreachable'));
  });
  const time = host.shadowRoot?.childElementCount ? patienceOfDeclared : patience;
  await Promise.race([bringing, new Promise((resolve) => setTimeout(resolve, time))]);
}

/** Runs the file of a language from beside the script, which offers its words; ends well even where it does not come. */
async function runFile(lang: string): Promise<void> {
  const { href } = new URL(`${(import.meta as Beside).wordsFolder}${lang}.js`, import.meta.url);
  try {
    await import(href);
  } catch {
    // A page from a file, or without an origin, loads no module; a script it does.
    if ((import.meta as Beside).isClassic) await loadScript(href);
  }
}
