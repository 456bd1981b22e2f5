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

export const andBits = (a: Bits, b: Bits): Bits => a.map((word, at) => word & b[at]!);

/** How many are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) {
    let word = a[at]! & b[at]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
