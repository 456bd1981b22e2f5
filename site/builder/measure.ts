import { contrast, pairs, type Color, type Measured, type Scheme } from './contrast.js';

/**
 * The contrast of every pair, light and dark, as a canvas paints the colours that a widget computes.
 * @param root the top of the widget's shadow tree, where its colours are mixed
 * @param page the ground of the page around
 */
export function measure(root: Element, page: Readonly<Record<Scheme, string>>): Measured | undefined {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);

  /** One colour over another, so that what is see-through counts as it is seen. */
  const paint = (...layers: string[]): Color => {
    canvas.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const compute = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const measureIn = (scheme: Scheme): number[] => {
    probe.style.colorScheme = scheme;
    return pairs.map(({ front, ground }) => {
      const under = ground === 'page' ? [page[scheme]] : [page[scheme], compute(ground)];
      return contrast(paint(...under), paint(...under, compute(front)));
    });
  };
  const measured = { light: measureIn('light'), dark: measureIn('dark') };
  probe.remove();
  return measured;
}
