import type { TemplateResult } from 'lit';
import { drawCircles } from '../../pieces/circles.js';

/** A step as two circles: another one nears, or a small one stands beside. Half of it leaves more room, or asks for less. */
export function drawStep(needsSomeone: boolean, isHalf = false): TemplateResult {
  const far = needsSomeone ? { x: isHalf ? 42 : 32, y: 12, radius: 10 } : { x: 27, y: 12, radius: isHalf ? 3 : 5 };
  return drawCircles({ x: 11, y: 12, radius: 10 }, far, 53, 24);
}
