import type { Entry } from './journal.js';

/** What a passphrase has locked, and all but the passphrase that opens it. */
export interface Sealed {
  /** How often the key was derived over. */
  iterations: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/** What stands on a visitor's device: the entries, or the same sealed. */
export type KeptRecord = { version: 1; entries: readonly Entry[] } | { version: 1; sealed: Sealed };

/** Tells what a record on the device is; one of a later version is left for that version. */
export function readRecordAs(record: unknown): KeptRecord | 'newer' | 'unreadable' {
  if (!isGroup(record)) return 'unreadable';
  if (typeof record.version === 'number' && record.version > 1) return 'newer';
  const fits = record.version === 1 && ('sealed' in record ? isSealed(record.sealed) : isEntries(record.entries));
  return fits ? (record as unknown as KeptRecord) : 'unreadable';
}

export function isEntries(value: unknown): value is Entry[] {
  return (
    Array.isArray(value) &&
    value.every((entry) => isGroup(entry) && [entry.id, entry.prompt, entry.text].every((text) => typeof text === 'string'))
  );
}

export function sameEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Joins what stands on this page with what stands on the device, where another tab may have written meanwhile. What one
 * side has changed since both were the same counts; where both have changed one entry, the words of both stay.
 * @param base what both sides were the last time they met
 */
export function mergeEntries(base: readonly Entry[], mine: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
  // Where one side has not changed, the other stands as it is, order and all.
  if (sameEntries(mine, base)) return theirs;
  if (sameEntries(theirs, base)) return mine;
  const textIn = (entries: readonly Entry[], id: string): string => entries.find((entry) => entry.id === id)?.text ?? '';
  const known = new Set(mine.map(({ id }) => id));
  return [...mine, ...theirs.filter(({ id }) => !known.has(id))].flatMap((entry) => {
    const text = mergeTexts(textIn(base, entry.id), textIn(mine, entry.id), textIn(theirs, entry.id));
    return text ? { ...entry, text } : [];
  });
}

/** A text that is gone is an empty one: words win over their deletion by somebody who has not seen them. */
function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base) return theirs;
  if (theirs === base || mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`;
}

function isSealed(value: unknown): boolean {
  return isGroup(value) && [value.salt, value.iv, value.data].every((bytes) => bytes instanceof Uint8Array) && Number(value.iterations) > 0;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
