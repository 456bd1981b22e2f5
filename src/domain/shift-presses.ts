/** How often Shift was pressed by itself, and whether it is held down now with nothing else. */
export interface ShiftPresses {
  readonly count: number;
  readonly isAlone: boolean;
}

/** What of a key's event counts; a press of the pointer has no key. */
export interface KeyMoment {
  readonly type: string;
  readonly key?: string;
  readonly repeat?: boolean;
}

export const noPresses: ShiftPresses = { count: 0, isAlone: false };

/**
 * Follows the Shift key: a press counts when the key is let go and nothing else was used meanwhile; whatever else is used
 * takes the count back to none.
 */
export function followShift({ count, isAlone }: ShiftPresses, { type, key, repeat }: KeyMoment): ShiftPresses {
  if (key !== 'Shift') return noPresses;
  if (type === 'keydown') return { count, isAlone: repeat ? isAlone : true };
  return { count: isAlone ? count + 1 : count, isAlone: false };
}
