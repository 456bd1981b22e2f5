import type { Ages } from '../../domain/directory/therapist.js';
import type { Reading } from './cells.js';

/** A range of ages with both ends; the upper one may be endless. */
type Range = readonly [from: number, to: number];

/** What ages are called, the narrower words first; each says as much as the widget’s own filter means by it. */
const bands: readonly (readonly [RegExp, Range])[] = [
  [/\b(older|elders?|elderly|seniors?|geriatric)\b/, [65, Infinity]],
  [/\b(young|emerging) adults?\b|\bcollege\b/, [18, 25]],
  [/\bpre-?teens?\b|\btweens?\b/, [9, 12]],
  [/\b(infants?|toddlers?)\b/, [0, 3]],
  [/\b(child|children|kids?)\b/, [0, 11]],
  [/\b(teens?|teenagers?|adolescents?|youth)\b/, [12, 17]],
  [/\badults?\b/, [18, Infinity]],
  [/\b(all|any|every)\b/, [0, Infinity]],
];

/** Who is seen, and not how old they are; it may stand in the same column. */
const noAges = /^(couples?|famil(y|ies)|groups?|individuals?|parents?)$/;

const wanted = 'is no range of ages, such as 18+, 12-17 or “teens, adults”';

/** “18+”, “12-17”, “teens, adults”, “children (6 to 10)”, “all ages”. */
export function readAges(cell: string): Reading<Ages> {
  // “over 18 and under 65”, “not under 18”: what is not said part by part.
  if (/\b(no|not|except|without)\b/i.test(cell) || (/\b(under|below)\b/i.test(cell) && /\b(over|above)\b/i.test(cell)))
    return { reason: wanted };
  const parts = cell
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/(\d)\s*(?:years?|yrs?|y\.?o\.?)\b\.?/g, '$1')
    .replace(/\s*(?:\band|\bor|&)\s*(?:up|over|older|above)\b/g, '+')
    .replace(/\b(?:years old|years of age|ages?|aged)\b/g, ' ')
    .split(/[,;|/&\n]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part && !noAges.test(part));
  const ranges = parts.map(rangeOf).filter((range) => range !== undefined);
  if (!ranges.length || ranges.length < parts.length) return { reason: wanted };
  return join(ranges);
}

function rangeOf(part: string): Range | undefined {
  const text = part || 'all';
  const [, under] = /\b(?:under|below|younger than)\s*(\d{1,3})$/.exec(text) ?? [];
  if (under) return [0, Math.max(0, Number(under) - 1)];
  const [, upTo] = /^(?:up to|to|0?-)\s*(\d{1,3})$/.exec(text) ?? [];
  if (upTo) return [0, Number(upTo)];
  const [, over] = /\b(?:over|from|above)\s*(\d{1,3})$/.exec(text) ?? [];
  if (over) return [Number(over), Infinity];
  const [, least, most, plus] = /^\D*(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?\s*(\+)?\s*\)?$/.exec(text) ?? [];
  if (least) return [Number(least), plus ? Infinity : Number(most ?? least)];
  return /\d/.test(text) ? undefined : bands.find(([word]) => word.test(text))?.[1];
}

/** One range of all; a directory has no other, so one with a gap in it would say what is not so. */
function join(ranges: readonly Range[]): Reading<Ages> {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  let [from, to] = sorted[0]!;
  for (const [start, end] of sorted) {
    if (start > to + 1) return { reason: `leaves out the ages from ${to + 1} to ${start - 1}; one range without a gap can be shown` };
    to = Math.max(to, end);
    from = Math.min(from, start);
  }
  if (to < from) return { reason: 'ends before it begins' };
  return { value: { from, ...(to < Infinity ? { to } : {}) } };
}
