import { chooseOption, chooseWhole } from '../domain/options.js';
import { warnAuthor } from './warnings.js';

/** An attribute's value if it is one of those allowed, else the first of them, with one warning to the author. */
export function readOption<T extends string>(element: Element, name: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  const chosen = chooseOption(value, allowed);
  if (!chosen.known) warnAuthor(element, `${name}="${value}" is not known; it can be ${allowed.join(', ')}. "${chosen.value}" is used.`);
  return chosen.value;
}

/** An attribute's value if it is a whole number in the range, else the fallback, with one warning to the author. */
export function readWhole(element: Element, name: string, value: unknown, least: number, most: number, fallback: number): number {
  const chosen = chooseWhole(value, least, most, fallback);
  if (!chosen.known) warnAuthor(element, `${name} is not a whole number from ${least} to ${most}; ${fallback} is used.`);
  return chosen.value;
}
