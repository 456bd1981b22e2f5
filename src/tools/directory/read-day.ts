import { readDay } from '../../domain/read-day.js';
import type { Reading } from './cells.js';

/** Which comes first where a day is written in numbers alone. */
export type DayOrder = 'day' | 'month';

const advice = 'write it as 2026-11-25';
const monthNames = 'january february march april may june july august september october november december'.split(' ');

interface Numbers {
  first: number;
  second: number;
  year: string;
}

/** “11/25/2026” and “25-11-2026”: which number is the month is not said. */
function numbersOf(cell: string): Numbers | undefined {
  const [, first, , second, year] = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(withoutTime(cell)) ?? [];
  return year ? { first: Number(first), second: Number(second), year } : undefined;
}

const withoutTime = (cell: string): string => cell.trim().replace(/(?:T|,?\s+)\d{1,2}:\d\d(:\d\d)?.*$/, '');

/** What a day says of the order in which its numbers stand; undefined where they leave it open. */
function orderOf({ first, second }: Numbers): DayOrder | undefined {
  if (first > 12) return 'day';
  return second > 12 ? 'month' : undefined;
}

/** What the days of a column say of their order: one settles the others; none where two speak against each other. */
export function settleOrder(cells: readonly string[]): DayOrder | undefined {
  const orders = new Set(cells.flatMap((cell) => numbersOf(cell) ?? []).flatMap((numbers) => orderOf(numbers) ?? []));
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** A day as people write it, as YYYY-MM-DD. */
export function readDate(cell: string, order: DayOrder | undefined): Reading<string> {
  const text = withoutTime(cell);
  const numbers = numbersOf(cell);
  if (numbers) {
    const { first, second, year } = numbers;
    const own = orderOf(numbers) ?? order;
    if (!own && first !== second) return { reason: `can be two days; ${advice}` };
    return own === 'day' ? dayFrom(year, second, first) : dayFrom(year, first, second);
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return { reason: `has a year of two digits; ${advice}` };
  const [, yearFirst, , m, d] = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (yearFirst) return dayFrom(yearFirst, Number(m), Number(d));
  const [, dotted, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (year) return dayFrom(year, Number(month), Number(dotted));
  return readNamedMonth(text);
}

/** “Nov 25, 2026”, “25 November 2026”, “25-Nov-2026”. */
function readNamedMonth(text: string): Reading<string> {
  const words = text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const named = words.map((word) => (word.length > 2 ? monthNames.findIndex((name) => name.startsWith(word)) : -1));
  const at = named.findIndex((month) => month >= 0);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [date, year] = numbers;
  const others = words.filter((word, index) => index !== at && !/^(\d+|st|nd|rd|th|of|mon|tue|wed|thu|fri|sat|sun)$/.test(word));
  if (at < 0 || others.length || numbers.length !== 2 || date!.length > 2 || year!.length !== 4) return { reason: `is no day; ${advice}` };
  return dayFrom(year!, named[at]! + 1, Number(date));
}

function dayFrom(year: string, month: number, date: number): Reading<string> {
  const value = [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return readDay(value) === undefined ? { reason: `is no day; ${advice}` } : { value };
}
