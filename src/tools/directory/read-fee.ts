import type { Fee } from '../../domain/directory/therapist.js';
import type { Reading } from './cells.js';

const currencies = new Set(Intl.supportedValuesOf('currency'));
const euros = new Set('AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));
const ofCountries: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  GB: 'GBP',
  CH: 'CHF',
  NO: 'NOK',
  SE: 'SEK',
  DK: 'DKK',
  ZA: 'ZAR',
  IN: 'INR',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  BR: 'BRL',
  IL: 'ILS',
  JP: 'JPY',
};
const withDollars = new Set(['US', 'CA', 'AU', 'NZ', 'SG', 'HK', 'MX']);
const signs: readonly (readonly [RegExp, string])[] = [
  [/US\s?\$/, 'USD'],
  [/CA?\s?\$/, 'CAD'],
  [/AU?\s?\$/, 'AUD'],
  [/NZ\s?\$/, 'NZD'],
  [/£/, 'GBP'],
  [/€/, 'EUR'],
  [/₹/, 'INR'],
  [/₪/, 'ILS'],
];

/** The currency that a text names, by its code beside a number, its sign, or its code elsewhere. */
export function currencyOf(text: string, country: string | undefined): string | undefined {
  const known = (code: string | undefined): string | undefined =>
    code && currencies.has(code.toUpperCase()) ? code.toUpperCase() : undefined;
  const [, before, after] = /\b([A-Z]{3})\s?\d|\d\s?([A-Z]{3})\b/.exec(text) ?? [];
  const sign = signs.find(([form]) => form.test(text))?.[1];
  const elsewhere = /\b(?:usd|eur|gbp|cad|aud|nzd|chf)\b/i.exec(text)?.[0] ?? /(?:^|\()([A-Z]{3})(?:$|\))/.exec(text)?.[1];
  const dollars = text.includes('$') ? (country && withDollars.has(country) ? ofCountries[country] : 'USD') : undefined;
  return known(before ?? after) ?? sign ?? known(elsewhere) ?? dollars;
}

const ofCountry = (country: string | undefined): string | undefined => country && (euros.has(country) ? 'EUR' : ofCountries[country]);

/**
 * “$120–180”, “90 EUR”, “£60, sliding scale”, “from $90”, “$150 (50 min)”.
 * @param heading what stands above the column: it may name the currency
 */
export function readFee(cell: string, country: string | undefined, heading = ''): Reading<Fee> {
  const slides = /sliding|reduced|income/i.test(cell);
  const text = cell.replace(/\d+\s*[-–]?\s*(?:min(?:ute)?s?|hours?|hrs?|h)\b\.?|\b\d\s+sessions?\b/gi, ' ');
  const amounts = [...text.matchAll(/\d[\d.,’' ]*/g)].map(([amount]) => readAmount(amount));
  if ((!amounts.length && !slides) || amounts.some(Number.isNaN)) return { reason: 'is no price, such as $120 or $120–180' };
  const currency = currencyOf(cell, country) ?? currencyOf(heading, country) ?? ofCountry(country);
  if (!currency) return { reason: 'names no currency; write it as $120 or 120 USD' };
  const from = Math.min(...amounts);
  const to = Math.max(...amounts);
  const isOpen = /^\s*(?:from|starting|starts)\b|\d\s*\+/i.test(text);
  const isLimit = /^\s*(?:up to|max)/i.test(text);
  return {
    value: {
      ...(amounts.length && !isLimit ? { from } : {}),
      ...(amounts.length && (!isOpen || to > from) ? { to } : {}),
      currency,
      ...(slides ? { slidingScale: true } : {}),
    },
  };
}

/** “1,200” and “1.200” are thousands, “12,50” and “12.50” are not; of two marks the last is that of the decimals. */
function readAmount(amount: string): number {
  const text = amount.replace(/[’' ]/g, '').replace(/[.,]+$/, '');
  const [, whole, , decimals = ''] = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return whole ? Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) : NaN;
}
