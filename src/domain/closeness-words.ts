import type { ClosenessMapWords } from '../content/en/closeness-map.js';
import type { Place } from './closeness-map.js';
import { fillIn } from './fill-in.js';

/** What lies between two places, as a key of the words for it. */
export type Contrast = 'same' | 'closeness' | 'staying' | 'both' | 'crossed';

/** Places that lie nearer than this along a dimension are called alike. */
const alike = 0.2;

/** The one of these steps, from little to much, that a value from 0 to 1 falls on. */
export function stepOf<T>(steps: readonly T[], value: number): T {
  return steps[Math.min(steps.length - 1, Math.floor(value * steps.length))]!;
}

/**
 * What may be felt at a place, in sentences of their own: one by how both dimensions go together, then one for each along
 * which the place lies near an edge.
 * @param who the phrase that the first sentence begins with
 */
export function describePlace({ places, strong }: ClosenessMapWords, who: string, { unease, worry }: Place): string {
  const together = stepOf(stepOf([places.easy, places.between, places.hard], unease), worry);
  const edges = [stepOf([strong.easy, '', '', '', strong.hard], unease), stepOf([strong.trust, '', '', '', strong.worry], worry)];
  return [fillIn(together, { who }), ...edges.filter(Boolean)].join(' ');
}

/** What differs between two places, and which of them is the lighter one there; the same whichever is asked about first. */
export function contrast(one: Place, other: Place): { kind: Contrast; isFirstLighter: boolean } {
  const [nearer, calmer] = [other.unease - one.unease, other.worry - one.worry];
  const [isNear, isCalm] = [Math.abs(nearer) < alike, Math.abs(calmer) < alike];
  if (isNear) return { kind: isCalm ? 'same' : 'staying', isFirstLighter: isCalm || calmer > 0 };
  return { kind: isCalm ? 'closeness' : nearer * calmer > 0 ? 'both' : 'crossed', isFirstLighter: nearer > 0 };
}
