import type { ClosenessMapWords } from '../content/en/closeness-map.js';
import type { Place } from './closeness-map.js';
import { fillIn } from './fill-in.js';

/** Whom a dot is about: oneself in general, someone, or where one would like to be. */
export type Kind = keyof ClosenessMapWords['people'];

export interface Dot {
  kind: Kind;
  /** A name of the visitor's own. */
  name?: string;
  /** Missing until the dot is moved: it is not drawn then, and nothing is said of it. */
  place?: Place;
  /** What it was before it was taken away. */
  taken?: Pick<Dot, 'name' | 'place'>;
}

export interface PlacedDot extends Dot {
  place: Place;
}

export function isPlaced(dot: Dot): dot is PlacedDot {
  return dot.place !== undefined;
}

/** What a dot is called: as a label, by the letters on it, and at the beginning of a sentence. */
export function callDot({ people, named }: ClosenessMapWords, { kind, name }: Dot): ClosenessMapWords['people'][Kind] {
  if (!name) return people[kind];
  // A letter and the marks that belong to it are one.
  const mark = /(\P{M}\p{M}*){1,2}/u.exec(name)![0];
  return { label: name, mark, who: fillIn(named, { name }) };
}

/** A dot and the one it is looked at beside: that which was placed before it, for the first one the second. A wish is beside nobody. */
export function pairWith(dots: readonly Dot[], dot: Dot): PlacedDot[] {
  const people = dots.filter(isPlaced).filter(({ kind }) => kind !== 'wish');
  const at = people.findIndex((other) => other === dot);
  return at < 0 ? [] : people.slice(Math.max(0, at - 1)).slice(0, 2);
}
