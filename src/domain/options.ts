/** The value if it is one of those allowed, else the first of them, which is the default. */
export function chooseOption<T extends string>(
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): { value: T; known: boolean } {
  if (value === undefined || value === null || value === '') return { value: allowed[0], known: true };
  const found = allowed.find((option) => option === value.trim().toLowerCase());
  return found === undefined ? { value: allowed[0], known: false } : { value: found, known: true };
}

/** A whole number from `least` to `most`, else `fallback`. */
export function chooseWhole(value: unknown, least: number, most: number, fallback: number): { value: number; known: boolean } {
  if (value === undefined || value === null) return { value: fallback, known: true };
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? { value: number, known: true } : { value: fallback, known: false };
}
