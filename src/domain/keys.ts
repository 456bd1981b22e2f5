/**
 * Where an arrow, Home or End leads in a row of tabs, round at the ends (ARIA Authoring Practices, tabs); undefined for
 * other keys. In a row that runs from right to left the arrows follow the eye.
 */
export function tabAfterKey(key: string, at: number, count: number, isRightToLeft: boolean): number | undefined {
  const step = isRightToLeft ? -1 : 1;
  const moves: Record<string, number> = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: count - 1 };
  const target = Object.hasOwn(moves, key) ? moves[key] : undefined;
  return target === undefined ? undefined : (target + count) % count;
}
