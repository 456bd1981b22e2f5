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

/** Where a place is drawn on a square of this size: ease of closeness to the right, trust that they stay upward. */
export function pointOf(place: Place, size: number): { x: number; y: number } {
  return { x: (1 - place.unease) * size, y: place.worry * size };
}
