import type { BothVoicesWords } from '../content/en/both-voices.js';
import type { Circle } from './circles.js';
import { fillIn } from './fill-in.js';

/** Where the three sliders stand, each a whole number from 0 to `most`: how strong each pull is, and how far apart they are. */
export interface Setting {
  stay: number;
  space: number;
  distance: number;
}

export const most = 6;
export const middle = 3;

/** The size of the drawing; it holds both circles at any setting. */
export const drawing = { width: 220, height: 84 };

/** The item of an even scale, of any length, that a slider's value stands for. */
export function wordAt<T>(scale: readonly T[], value: number): T {
  return scale[Math.round((value / most) * (scale.length - 1))]!;
}

/**
 * Both circles in the middle of the drawing: larger the stronger a pull is, and apart in measure of their sizes, from
 * half of what would make them touch, so that neither ever holds the other whole, to 1.7 times that.
 */
export function placeCircles({ stay, space, distance }: Setting): { stay: Circle; space: Circle } {
  const [left, right] = [16 + 4 * stay, 16 + 4 * space];
  const apart = (left + right) * (0.5 + distance / 5);
  const x = (drawing.width - apart + left - right) / 2;
  const y = drawing.height / 2;
  return { stay: { x, y, radius: left }, space: { x: x + apart, y, radius: right } };
}

export interface Answer {
  /**
   * How both pulls are today; the chosen distance, as an arrangement between the two; and one small thing that honours
   * both, or a pause where both are strong.
   */
  lines: readonly [today: string, arrangement: string, small: string];
  isHardDay: boolean;
}

const strengths = ['faint', 'clear', 'strong'] as const;
const distances = ['near', 'halfway', 'far'] as const;
const fuller = ['space', 'even', 'stay'] as const;

/** What is said back to both at this setting. No pull wins, and no distance is the right one. */
export function meetBoth(setting: Setting, { today, arrangements, smallThing, small, pause }: BothVoicesWords): Answer {
  const [stay, space] = [wordAt(strengths, setting.stay), wordAt(strengths, setting.space)];
  const distance = wordAt(distances, setting.distance);
  const isHardDay = stay === 'strong' && space === 'strong';
  const which = fuller[1 + Math.sign(strengths.indexOf(stay) - strengths.indexOf(space))]!;
  const thing = isHardDay ? pause : fillIn(smallThing, { thing: small[distance][which] });
  return { lines: [today[stay][space], arrangements[distance], thing], isHardDay };
}
