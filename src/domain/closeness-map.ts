/**
 * A place on the two dimensions of adult attachment: worry about being left, and unease with closeness, each from 0
 * (little) to 1 (much). The dimensions: Brennan, Clark & Shaver 1998; Fraley, Waller & Brennan 2000.
 */
export interface Place {
  worry: number;
  unease: number;
}

export type PatternId = 'avoidant' | 'anxious' | 'disorganized' | 'secure';

export const patternIds = ['avoidant', 'anxious', 'disorganized', 'secure'] as const satisfies readonly [PatternId, ...PatternId[]];

/**
 * Where the literature draws each pattern (Bartholomew & Horowitz 1991), as the middle of a soft region. Disorganized
 * attachment of infant research has no place on this map; what is drawn for it is the related fearful region of adults.
 */
export const patternPlaces: Readonly<Record<PatternId, Place>> = {
  secure: { worry: 0.24, unease: 0.24 },
  anxious: { worry: 0.76, unease: 0.24 },
  avoidant: { worry: 0.24, unease: 0.76 },
  disorganized: { worry: 0.76, unease: 0.76 },
};

export interface Point {
  x: number;
  y: number;
}

/** Where a place is drawn on a square of this size: ease of closeness to the right, trust that they stay upward. */
export function pointOf(place: Place, size: number): Point {
  return { x: (1 - place.unease) * size, y: place.worry * size };
}

/** The side of the square on which dots lie, and the ground around it, so that a dot at the edge is whole. */
export const size = 100;
const ground = 9;

/** The place at a point of the whole ground, which runs from 0 to 1; what lies beyond the square is drawn in. */
export function placeAt({ x, y }: Point): Place {
  const inside = (value: number): number => Math.min(1, Math.max(0, (value * (size + 2 * ground) - ground) / size));
  return { worry: inside(y), unease: inside(1 - x) };
}

/** How far apart the two circles stand for a place: the more unease, the farther; the more worry, the closer they hold on. */
export function distanceAt({ worry, unease }: Place): number {
  return 13 + 12 * unease - 6 * worry;
}
