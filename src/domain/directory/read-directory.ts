import { isRecord } from '../author-list.js';
import { readTherapist } from './read-therapist.js';
import type { DirectoryReading, RecordProblem } from './therapist.js';

/** More people than a visitor's device is asked to hold; a directory beyond that belongs on a server that searches. */
export const mostPeople = 20_000;

export type DirectoryKind = 'own' | 'schema-org' | 'fhir' | 'unknown';

/** Which of the shapes that can be read data has, told by what is in it. */
export function kindOf(data: unknown): DirectoryKind {
  const first: unknown = Array.isArray(data) ? data.find(isRecord) : data;
  if (!isRecord(first)) return 'unknown';
  if ('resourceType' in first) return 'fhir';
  if ('@type' in first || '@graph' in first || '@context' in first) return 'schema-org';
  return 'therapists' in first || 'name' in first ? 'own' : 'unknown';
}

/**
 * Reads a directory in our own shape, `{"therapists": [...]}` or the list by itself, a person at a time. A field that is wrong
 * is left out and named, a person without a name too; the others stand. Never throws.
 * @param base what addresses are relative to; without it they stay as they were written
 */
export function* readDirectory(data: unknown, { base }: { base?: string } = {}): Generator<void, DirectoryReading> {
  const list = isRecord(data) ? data.therapists : data;
  if (!Array.isArray(list)) return { therapists: [], problems: [], unreadable: 'it holds no list of people' };
  return yield* readPeople(list, base);
}

/**
 * Reads people one by one, each with an id of its own.
 * @param prepare puts a record of another shape into ours
 */
export function* readPeople<T>(
  list: readonly T[],
  base: string | undefined,
  prepare: (record: T) => unknown = (record) => record,
): Generator<void, DirectoryReading> {
  const problems: RecordProblem[] = [];
  const reading: DirectoryReading = { therapists: [], problems };
  const taken = new Set<string>();
  const unknown = new Set<string>();
  for (const [index, record] of list.entries()) {
    if (index >= mostPeople) {
      problems.push({ index, field: '', reason: `and all after it are more than the ${mostPeople} that can be shown`, lost: 'record' });
      break;
    }
    yield;
    const therapist = readTherapist(prepare(record), {
      base,
      unknown,
      tell: (field, reason, lost = 'field') => void problems.push({ index, field, reason, lost }),
    });
    if (!therapist) continue;
    while (taken.has(therapist.id)) therapist.id += `-${index + 1}`;
    taken.add(therapist.id);
    reading.therapists.push(therapist);
  }
  return reading;
}
