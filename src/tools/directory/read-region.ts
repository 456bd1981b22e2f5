import { foldText } from '../../domain/directory/fold-text.js';
import { otherNames, parts } from './regions.js';

const plain = (text: string): string => foldText(text).replace(/[^\p{L}]+/gu, '');

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that stand for no one country: unions, and those that are kept free. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The codes of today’s countries; Intl also names those of countries that are gone (“DD”), and turns them into today’s. */
const countryCodes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !noCountries.has(code) && display.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);

const countries = new Map(countryCodes.map((code) => [plain(display.of(code)!), code]));
for (const [name, code] of Object.entries(otherNames)) countries.set(plain(name), code);
// “Deutschland”, “España”: as it is called where it is.
for (const code of countryCodes) {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  const name = plain(new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? '');
  if (name && !countries.has(name)) countries.set(name, code);
}

/** The codes of each part of a country by its name and by its letters: “WA” is Washington and Western Australia. */
const partsByName = new Map<string, string[]>();
const partNames = new Map<string, string>();
for (const [country, list] of Object.entries(parts)) {
  for (const part of list.split('|')) {
    const [, code = '', name = ''] = /^(\S+) (.*)$/.exec(part) ?? [];
    const names = name.split('/');
    partNames.set(`${country}-${code}`, names[0]!);
    for (const key of [code, ...names].map(plain)) partsByName.set(key, [...(partsByName.get(key) ?? []), `${country}-${code}`]);
  }
}

/** The code of a country by its name or its letters. */
export function readCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return countryCodes.includes(code) ? code : countries.get(plain(text));
}

/** What a place may be: codes such as “US-TX” and “GB”. Letters such as “CA” name a state and a country. */
export function regionsOf(text: string): string[] {
  const code = text.trim().toUpperCase();
  const [, country = '', part] = /^([A-Z]{2})-([A-Z\d]{1,3})$/.exec(code) ?? [];
  if (part) return countryCodes.includes(country) && (!parts[country] || partNames.has(code)) ? [code] : [];
  const asCountry = readCountry(text);
  return [...(partsByName.get(plain(text)) ?? []), ...(asCountry ? [asCountry] : [])];
}

/**
 * The one that is meant of several places: the only one there is, or that of this country. What is left open is nobody’s to
 * decide: it says where somebody may practise.
 */
export function chooseRegion(regions: readonly string[], country: string | undefined): string | undefined {
  if (regions.length === 1 || !country) return regions.length === 1 ? regions[0] : undefined;
  return regions.find((one) => one.startsWith(`${country}-`)) ?? regions.find((one) => one === country);
}

/** The country whose states a column names: where some of them can only be those of one, the others are too. */
export function settleCountry(texts: readonly string[]): string | undefined {
  const sure = texts
    .filter((text) => !text.includes('-'))
    .map(regionsOf)
    .flatMap(([only, ...others]) => (only?.includes('-') && !others.length ? only.slice(0, 2) : []));
  return new Set(sure).size === 1 ? sure[0] : undefined;
}

/** “California (US-CA) or Canada (CA)”. */
export const sayRegions = (regions: readonly string[]): string =>
  regions.map((one) => `${partNames.get(one) ?? display.of(one.slice(0, 2))} (${one})`).join(' or ');
