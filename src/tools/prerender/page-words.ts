import type { LocaleWords } from '../../content/locale-words.js';
import { chooseLocale } from '../../domain/locale.js';
import { addWords } from '../../elements/attune-element.js';

/** Every language by its folder, without English, which is in every widget; every build and test run puts them in place of this name. */
declare const __ATTUNE_LOCALES__: readonly string[];

/** Gives the widgets the words of a page's language, where we have them. */
export async function bringWords(lang: string | undefined): Promise<void> {
  const found = chooseLocale(lang ?? 'en', __ATTUNE_LOCALES__);
  if (!found) return;
  const { words } = (await import(/* @vite-ignore */ `../../content/${found}/index.js`)) as { words: LocaleWords };
  addWords(found, words);
}
