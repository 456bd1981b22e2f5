/** Contrast as WCAG counts it, and the pairs of colours that a widget is made of. */

export type Color = readonly [red: number, green: number, blue: number];

/** The relative luminance of a colour whose parts go from 0 to 255. */
export function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio as it is shown: cut, not rounded, so that 6.99 is never called 7. */
export function showRatio(ratio: number): string {
  return (Math.floor(ratio * 10 + 1e-9) / 10).toFixed(1);
}

export interface Pair {
  label: string;
  /** What is measured, as a widget's own properties name it; `page` is the practice's own ground. */
  front: string;
  ground: string;
  least: number;
}

export const pairs: readonly Pair[] = [
  { label: 'Text on your page', front: '--_ink', ground: 'page', least: 7 },
  { label: 'Text on a card', front: '--_ink', ground: '--_surface', least: 7 },
  { label: 'Quiet text on your page', front: '--_quiet', ground: 'page', least: 7 },
  { label: 'Quiet text on a card', front: '--_quiet', ground: '--_surface', least: 7 },
  { label: 'Text on a tint', front: '--_ink', ground: '--_tint-strong', least: 7 },
  { label: 'Links on your page', front: '--_accent', ground: 'page', least: 7 },
  { label: 'Links on a card', front: '--_accent', ground: '--_surface', least: 7 },
  { label: 'Words on the filled button', front: '--_on-accent', ground: '--_accent', least: 7 },
  { label: 'The ring around what has focus', front: '--_accent', ground: 'page', least: 3 },
  { label: 'Edges of fields and buttons', front: '--_edge', ground: '--_surface', least: 3 },
  { label: 'Edges on your page', front: '--_edge', ground: 'page', least: 3 },
  { label: 'Second colour, drawn', front: '--_clay', ground: '--_surface', least: 3 },
];

export type Scheme = 'light' | 'dark';

/** The ratio of each pair, in their order. */
export type Measured = Record<Scheme, readonly number[]>;
