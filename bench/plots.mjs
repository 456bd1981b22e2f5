import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Of each way every round as a dot, and the median as a line, on one scale; as a file of SVG that stands by itself. */
export function plotRounds({ title, unit, rows, log = false }) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const ways = [...new Set(rows.map(({ way }) => way))];
  const color = ({ isOwn }) => (isOwn ? '#0f766e' : '#8a8f98');
  const plot = Plot.plot({
    document,
    width: 760,
    height: 90 + ways.length * 30,
    marginLeft: 290,
    marginTop: 20,
    marginBottom: 60,
    style: { background: 'white', color: '#1d2b2a', fontSize: '13px' },
    x: {
      grid: true,
      label: `${title}, ${unit} →`,
      labelOffset: 50,
      // The least and the most stand within the scale rather than on its edge.
      nice: true,
      labelAnchor: 'right',
      type: log ? 'log' : 'linear',
      ...(log ? {} : { zero: true }),
    },
    y: { label: null, domain: ways },
    marks: [
      Plot.dot(rows, { x: 'value', y: 'way', fill: color, fillOpacity: 0.45, r: 4 }),
      Plot.tickX(rows, Plot.groupY({ x: 'median' }, { x: 'value', y: 'way', stroke: (row) => color(row), strokeWidth: 3, inset: 3 })),
    ],
  });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', `${title}, in ${unit}, by way`);
  // A name that a machine made is another at every run.
  return `${plot.outerHTML.replaceAll(/plot-[\da-f]{6,}/g, 'plot')}\n`;
}
