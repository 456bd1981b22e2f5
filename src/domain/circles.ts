export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** The outline of what two circles share, as SVG path data; empty where they only touch, are apart, or one holds the other. */
export function lensPath(a: Circle, b: Circle): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= a.radius + b.radius || distance <= Math.abs(a.radius - b.radius)) return '';
  // From a's middle along the line to b: where the chord through both crossings stands, and half of its length.
  const along = (distance ** 2 + a.radius ** 2 - b.radius ** 2) / (2 * distance);
  const half = Math.sqrt(a.radius ** 2 - along ** 2);
  const [ux, uy] = [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const foot = { x: a.x + along * ux, y: a.y + along * uy };
  const from = `${round(foot.x - half * uy)} ${round(foot.y + half * ux)}`;
  const to = `${round(foot.x + half * uy)} ${round(foot.y - half * ux)}`;
  // An arc is the larger part of its circle where the chord lies beyond that circle's own middle.
  const [wideA, wideB] = [along < 0 ? 1 : 0, distance - along < 0 ? 1 : 0];
  return `M${from}A${a.radius} ${a.radius} 0 ${wideA} 0 ${to}A${b.radius} ${b.radius} 0 ${wideB} 0 ${from}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
