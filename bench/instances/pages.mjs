import { bundle } from '../bundle.mjs';

/** The two kinds of card that are put on a page many times. */
export const ways = {
  ours: { tag: 'attune-reflection-card', script: '/dist/elements/reflection-card.js' },
  lit: { tag: 'reference-card', script: '/instances/lit.js' },
};
export const sizes = [1, 100, 1000];

const page = (script) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Many cards</title><link rel="icon" href="data:,"></head><body><main></main><script type="module" src="${script}"></script></body></html>`;

export async function instancesFiles() {
  const files = new Map([['/instances/lit.js', await bundle('bench/references/lit/instances.mjs')]]);
  for (const [way, { script }] of Object.entries(ways)) files.set(`/instances/${way}`, page(script));
  return files;
}
