import { readDay } from '../../domain/directory/freshness.js';
import type { Ages, Approach, ApproachLevel, Fee, Openings } from '../../domain/directory/therapist.js';

/** The parts of a cell: at semicolons, bars and line breaks, else at commas that stand outside of brackets. */
export function splitList(cell: string): string[] {
  const parts = /[;|\n]/.test(cell) ? cell.split(/[;|\n]+/) : cell.split(/,(?![^(]*\))/);
  return parts.map((part) => part.trim().replace(/^[-•*]\s*/, '')).filter(Boolean);
}

export function readYesNo(cell: string): boolean | undefined {
  if (/^(y|yes|true|x|✓|✔|1|both|hybrid|available)$/i.test(cell)) return true;
  return /^(n|no|none|false|0|-|–|not available)$/i.test(cell) ? false : undefined;
}

/** Which comes first where a day is written with slashes. */
export type DayOrder = 'day' | 'month';

/** What the days of a column say of the order in which they are written; undefined where none settles it. */
export function settleOrder(cells: readonly string[]): DayOrder | undefined {
  for (const cell of cells) {
    const [, a, b] = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/.exec(cell.trim()) ?? [];
    if (Number(a) > 12) return 'day';
    if (Number(b) > 12) return 'month';
  }
  return undefined;
}

/** A day as YYYY-MM-DD, or the end of a sentence that says why there is none. */
export function readDate(cell: string, order: DayOrder | undefined): { day: string } | { reason: string } {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (slashed && !order && slashed[1] !== slashed[2]) return { reason: `“${cell}” can be two days; write it as 2026-11-25` };
  const [, first, second, year] = dotted ?? slashed ?? [];
  const [date, month] = slashed && order !== 'day' ? [second, first] : [first, second];
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : cell.replace(/[T ].*$/, '');
  return readDay(day) === undefined ? { reason: `“${cell}” is no day; write it as 2026-11-25` } : { day };
}

/** “IFS (certified by the IFS Institute)”: a way of working with how far somebody was trained in it. */
export function readApproach(part: string): Approach {
  const [, name, inside = ''] = /^(.+?)\s*\(([^()]*)\)$/.exec(part) ?? [];
  const level = /certified|trained|informed/i.exec(inside)?.[0].toLowerCase() as ApproachLevel | undefined;
  if (!name || !level) return { name: part };
  const by = /\bby\s+(?:the\s+)?(.+)$/i.exec(inside)?.[1];
  return { name, level, ...(by ? { by } : {}) };
}

const bands: readonly (readonly [RegExp, Ages])[] = [
  [/child|kid/i, { from: 0, to: 11 }],
  [/teen|adolescen|youth/i, { from: 12, to: 17 }],
  [/adult/i, { from: 18 }],
  [/older|elder|senior/i, { from: 65 }],
];

/** “18+”, “12-17”, “teens, adults”, “all ages”. */
export function readAges(cell: string): Ages | undefined {
  if (/^all|any/i.test(cell)) return {};
  const numbers = [...cell.matchAll(/(\d{1,3})\s*(?:(\+)|(?:-|–|to)\s*(\d{1,3}))?/g)].map(([, from, plus, to]): Ages => ({
    from: Number(from),
    ...(plus ? {} : { to: Number(to ?? from) }),
  }));
  const words = bands.flatMap(([word, ages]) => (word.test(cell) ? ages : []));
  const all = numbers.length ? numbers : words;
  if (!all.length) return undefined;
  const from = Math.min(...all.map((ages) => ages.from ?? 0));
  const to = Math.max(...all.map((ages) => ages.to ?? Infinity));
  return { ...(from ? { from } : {}), ...(to < Infinity ? { to } : {}) };
}

const dollars: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD' };
const euros = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));

function currencyOf(cell: string, country: string | undefined): string | undefined {
  const code = /\b[A-Z]{3}\b/.exec(cell)?.[0];
  if (code) return code;
  if (cell.includes('£')) return 'GBP';
  if (cell.includes('€')) return 'EUR';
  const ofCountry = country && (dollars[country] ?? (euros.has(country) ? 'EUR' : country === 'GB' ? 'GBP' : undefined));
  return cell.includes('$') ? (dollars[country ?? ''] ?? 'USD') : ofCountry;
}

/** “$120–180”, “90 EUR”, “£60, sliding scale”. */
export function readFee(cell: string, country: string | undefined): Fee | undefined {
  const currency = currencyOf(cell, country);
  const slides = /sliding|reduced/i.test(cell);
  const amounts = [...cell.matchAll(/\d[\d.,]*/g)].map(([text]) => readAmount(text));
  if (!currency || (!amounts.length && !slides) || amounts.some(Number.isNaN)) return undefined;
  return {
    ...(amounts.length ? { from: Math.min(...amounts), to: Math.max(...amounts) } : {}),
    currency,
    ...(slides ? { slidingScale: true } : {}),
  };
}

function readAmount(text: string): number {
  const trimmed = text.replace(/[.,]+$/, '');
  // “1,200” and “1.200” are thousands; “12,50” is not.
  return Number(/^\d{1,3}([.,]\d{3})+$/.test(trimmed) ? trimmed.replace(/[.,]/g, '') : trimmed.replace(',', '.'));
}

export function readOpenings(cell: string): Openings['status'] | undefined {
  if (/wait/i.test(cell)) return 'waiting-list';
  if (/^(n|no|0|false)$|full|closed|\bnot\b|unavailable/i.test(cell)) return 'closed';
  return /^(y|yes|x|✓|✔|1|true|some)$|open|accept|available|taking/i.test(cell) ? 'open' : undefined;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const languages = new Map<string, string>();
for (const a of 'abcdefghijklmnopqrstuvwxyz') {
  for (const b of 'abcdefghijklmnopqrstuvwxyz') {
    const name = languageNames.of(a + b);
    if (name && !languages.has(name.toLowerCase())) languages.set(name.toLowerCase(), a + b);
  }
}
for (const [name, tag] of [
  ['mandarin', 'zh'],
  ['cantonese', 'yue'],
  ['farsi', 'fa'],
  ['tagalog', 'tl'],
  ['asl', 'ase'],
  ['bsl', 'bfi'],
] as const)
  languages.set(name, tag);

/** A tag of a language by its name in English; what has none stays as it was written. */
export const readLanguage = (part: string): string => languages.get(part.toLowerCase()) ?? part;
