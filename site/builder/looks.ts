import { tokens } from '../../src/styles/tokens.js';

/** How each custom property is set by a form: what it is by default is read from the sheet that uses it. */
export type LookKind = 'color' | 'pair' | 'length' | 'text';

export interface LookDefault {
  kind: LookKind;
  /** For colours, the one in light and the one in dark. */
  byDefault: readonly string[];
}

/** Grounds and text stand in both schemes as they are given; of other colours the widgets make both shades from one. */
const inBoth = new Set(['paper', 'surface', 'ink']);

const defaults = new Map(
  [...tokens.cssText.matchAll(/var\(--attune-([\w-]+), (.+)\);/g)].map(([, name, value]) => [name!, readDefault(name!, value!)]),
);

function readDefault(name: string, value: string): LookDefault {
  const colors = /^light-dark\((.+\)), (.+\))\)$/.exec(value);
  if (colors) return { kind: inBoth.has(name) ? 'pair' : 'color', byDefault: [colors[1]!, colors[2]!] };
  // What another property decides has no value of its own to show.
  return { kind: /^[\d.]+em$/.test(value) ? 'length' : 'text', byDefault: [/^var\(/.test(value) ? '' : value] };
}

export function lookDefault(name: string): LookDefault {
  return defaults.get(name) ?? { kind: 'text', byDefault: [''] };
}

/** `light-dark(#fff, #111)` as its two colours; a single colour stands for both. */
export function readPair(value: string): readonly [light: string, dark: string] | undefined {
  const [, light, dark] = /^light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)$/i.exec(value) ?? [];
  if (light && dark) return [light, dark];
  return isHex(value) ? [value, value] : undefined;
}

export const writePair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

export const isHex = (value: string): boolean => /^#[\da-f]{6}$/i.test(value);

/** Whether a browser takes this for the property that it stands for. */
export function isValueOf(name: string, value: string): boolean {
  const property = { color: 'color', pair: 'color', length: 'border-radius', text: 'font-family' }[lookDefault(name).kind];
  return CSS.supports(property, value);
}

const digits = new Map<string, string>();

/** The six digits of any colour that a browser knows, as its own picker wants them. */
export function toHex(color: string): string {
  if (isHex(color)) return color.toLowerCase();
  const known = digits.get(color);
  if (known) return known;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  const hex = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  digits.set(color, hex);
  return hex;
}
