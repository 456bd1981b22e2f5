/** A set of places in a list, a bit each. */
export type Bits = Uint32Array;

export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function allBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  if (size % 32) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

/** Puts places in; those at or after the end are left out. */
export function setBits(bits: Bits, places: readonly number[], size: number): Bits {
  for (const place of places) if (place < size) bits[place >>> 5]! |= 1 << (place & 31);
  return bits;
}

export const hasBit = (bits: Bits, place: number): boolean => Boolean(bits[place >>> 5]! & (1 << (place & 31)));

export function andBits(a: Bits, b: Bits): Bits {
  const both = a.slice();
  for (let at = 0; at < both.length; at += 1) both[at]! &= b[at]!;
  return both;
}

/** How many of these places are in. */
export function countBits(bits: Bits, places: readonly number[]): number {
  let count = 0;
  for (const place of places) count += (bits[place >>> 5]! >>> (place & 31)) & 1;
  return count;
}
