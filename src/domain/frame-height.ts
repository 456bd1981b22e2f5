/** Taller than any widget becomes, and small enough to harm no page. */
const tallest = 20_000;

/** What a frame and the page around it tell each other: a height in CSS pixels, and nothing else. */
export interface HeightMessage {
  attuneHeight: number;
}

/** A message with this height, rounded up. */
export function writeHeight(height: number): HeightMessage {
  return { attuneHeight: Math.ceil(height) };
}

/** The height that a message carries, rounded up and held within bounds, or undefined where it carries none. */
export function readHeight(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { attuneHeight } = message as Partial<HeightMessage>;
  // A frame that is not displayed has no height, and none is no height to give it.
  if (!Number.isFinite(attuneHeight) || attuneHeight! <= 0) return undefined;
  return Math.min(Math.ceil(attuneHeight!), tallest);
}
