/** The four beats of a pair, in the order in which they open: what others see, the inside, what it learned, what to say. */
export const beats = ['text', 'inside', 'learned', 'say'] as const;

export type Beat = (typeof beats)[number];

/** Something people do, from outside and from inside. */
export interface Pair extends Readonly<Record<Beat, string>> {
  /** Whether it touches what hurts, so that support stands beside it. */
  readonly deep?: boolean;
}

/** Where a visitor is among the pairs. A value; each step gives a new one. */
export interface Way {
  readonly at: number;
  /** How many beats of the pair are open; none at rest. */
  readonly open: number;
}

export const firstSight: Way = { at: 0, open: 1 };

export function openBeat({ at, open }: Way): Way {
  return { at, open: Math.min(open + 1, beats.length) };
}

/** Another pair, as others see it. After the last there is a rest, and after that the first. */
export function turnTo(at: number, count: number): Way {
  return at < count ? { at, open: 1 } : { at: 0, open: 0 };
}

/** Nothing is open; going on opens the same pair again. */
export function rest({ at }: Way): Way {
  return { at, open: 0 };
}
