import type { CalendarDay } from '../calendar-day.js';
import { openingsOf, type OpeningsNow } from './freshness.js';
import type { Therapist } from './therapist.js';

/** Who comes first. What nobody said is asked about, as what may have changed is. */
const ranks: Readonly<Record<OpeningsNow, number>> = { open: 0, ask: 1, 'waiting-list': 2, closed: 3 };

/** A person's place in the fair order; smaller comes first. */
export type FairPlace = number;

/**
 * The fair order: whoever has room first, and among equals by a lot that is drawn anew each day, so that nobody is first by the
 * alphabet. A lot belongs to a person and a day and not to a list: those who come later fall into place.
 */
export function fairPlace(person: Therapist, today: CalendarDay): FairPlace {
  return ranks[openingsOf(person, today) ?? 'ask'] + lot(`${today} ${person.id}`);
}

/** A number from 0 (included) to 1 (excluded) that a text gives, the same each time (FNV-1a, then mixed as in MurmurHash3). */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
