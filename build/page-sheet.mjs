import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, widgets } from './widgets.mjs';

/**
 * Writes `attune.css`: what a tag takes up before its script has come, so that nothing below it moves. The tag becomes a
 * container for as long as it is undefined, and a float without width inside it holds the height, by the width of the column
 * and not of the window. What an author put inside the tag flows beside that float as if it were not there.
 *
 * The heights come from `npm run measure`, in em, as steps of [least width, height].
 */
export async function writePageSheet(dist) {
  const heights = JSON.parse(await readFile(path.join(root, 'build/heights.json'), 'utf8'));
  const waiting = (name) => `attune-${name}:not(:defined)`;
  const all = widgets.map(waiting);
  let sheet = `${all.join()}{display:flow-root;container-type:inline-size;contain-intrinsic-inline-size:40em}`;
  const steps = new Map();
  for (const name of widgets) {
    for (const [width, height] of heights[name] ?? []) {
      steps.set(width, [...(steps.get(width) ?? []), `${waiting(name)}:before{content:"";float:left;height:${height}em}`]);
    }
  }
  for (const [width, rules] of [...steps].sort(([a], [b]) => a - b)) {
    sheet += width
      ? `@container(width>=${width}em){${rules.map((rule) => rule.replace('content:"";float:left;', '')).join('')}}`
      : rules.join('');
  }
  await writeFile(path.join(dist, 'attune.css'), `${sheet}\n`);
}
