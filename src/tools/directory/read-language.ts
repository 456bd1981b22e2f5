import { foldText } from '../../domain/directory/fold-text.js';
import { splitBrackets } from './cells.js';

/** Languages that have no code of two letters, or that people call by another name than Intl. */
const more: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  'chinese (mandarin)': 'zh',
  cantonese: 'yue',
  'chinese (cantonese)': 'yue',
  farsi: 'fa',
  tagalog: 'fil',
  filipino: 'fil',
  hawaiian: 'haw',
  hmong: 'hmn',
  'haitian creole': 'ht',
  kreyol: 'ht',
  gaelic: 'gd',
  irish: 'ga',
  asl: 'ase',
  'american sign language': 'ase',
  bsl: 'bfi',
  'british sign language': 'bfi',
  auslan: 'asf',
};

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const tags = new Map<string, string>();
for (const tag of letters.flatMap((a) => letters.map((b) => a + b))) {
  const name = Intl.getCanonicalLocales(tag)[0] === tag && inEnglish.of(tag);
  if (!name) continue;
  // “Spanish”, and “español” as its speakers call it; the name in English goes before another language’s own.
  const own = foldText(new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag) ?? '');
  if (own && !tags.has(own)) tags.set(own, tag);
  tags.set(foldText(name), tag);
}
for (const [name, tag] of Object.entries(more)) tags.set(name, tag);

/** A tag of a language by its name; what has none stays as it was written. */
export const readLanguage = (part: string): string => tagOf(part) ?? part;

/** The languages of one entry: “English/Spanish” and “English and Spanish” are two. */
export function readLanguages(part: string): string[] {
  const parts = tagOf(part) ? [part] : part.split(/\s*(?:[/&]|\band\b)\s*/i);
  return parts.every(tagOf) ? parts.map(readLanguage) : [readLanguage(part)];
}

function tagOf(part: string): string | undefined {
  const { before, inside = '' } = splitBrackets(part);
  const isWell = /^(native|fluent|bilingual|first language|mother tongue|professional)$/i.test(inside);
  return tags.get(foldText(part)) ?? (isWell ? tags.get(foldText(before)) : undefined);
}
