import { seenText } from './seen-text.js';

/** One entry of an author's list: a text, and whatever else stands beside it. */
export type ListEntry = Readonly<Record<string, unknown>> & { readonly text: string };

export interface ListReading<T> {
  entries: T[];
  /** What was left out or mended, each named by its path. */
  problems: string[];
}

/** The longest text of one entry that is shown, in characters: longer ones are taken for a mistake in the data. */
export const longestText = 600;
/** The most entries that are read from a list. */
const mostEntries = 2000;

/**
 * Reads a list that an author wrote: each entry a text, or a group with `text`; the list by itself, or in a group under its
 * name. A wrong entry is left out and named; the others stand. Never throws.
 * @param read makes one entry, and tells what is wrong beside its text; one that it can't make is left out
 */
export function readList<T>(
  data: unknown,
  name: string,
  read: (entry: ListEntry, index: number, tell: (problem: string) => void) => T | undefined,
): ListReading<T> {
  const list = isRecord(data) ? data[name] : data;
  if (!Array.isArray(list)) return { entries: [], problems: [`${name} is missing or not a list`] };
  const problems: string[] = [];
  if (list.length > mostEntries) problems.push(`${name} has ${list.length} entries; the first ${mostEntries} are used`);
  const entries = list.slice(0, mostEntries).flatMap((given: unknown, index) => {
    const tell = (problem: string): void => void problems.push(`${name}[${index}].${problem}`);
    const entry: Record<string, unknown> = isRecord(given) ? given : { text: given };
    const text = typeof entry.text === 'string' ? seenText(entry.text).trim() : '';
    if (text && text.length <= longestText) return read({ ...entry, text }, index, tell) ?? [];
    tell(text ? `text is longer than ${longestText} characters` : 'text is missing or not text');
    return [];
  });
  return { entries, problems: entries.length || problems.length ? problems : [`${name} is empty`] };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
