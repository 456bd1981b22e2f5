import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, widgets } from './widgets.mjs';

/**
 * Writes `attune.css`: what a tag takes up before its script has come, so that nothing below it moves. The tag is a container
 * for as long as it is undefined, and a float without width inside it holds the height, by the width of the column and not
 * of the window. What an author put inside the tag flows beside that float as if it were not there.
 *
 * Where scripts are off no widget comes, and no room is kept.
 *
 * The heights come from `npm run measure`: `[least width in em, em, share of the width in %]`.
 */
export async function writePageSheet(dist) {
  const heights = JSON.parse(await readFile(path.join(root, 'build/heights.json'), 'utf8'));
  const waiting = widgets.map((name) => `attune-${name}:not(:defined)`);
  // Without content there is no float, so its height need not say again that the tag is undefined.
  const floats = widgets.map((name) => `attune-${name}:before`);
  const sheet = [
    `${waiting.join()}{display:flow-root;container-type:inline-size;contain-intrinsic-inline-size:40em}`,
    `:is(${waiting.join()}):before{content:"";float:left}`,
  ];
  const rules = new Map();
  for (const [index, name] of widgets.entries()) {
    for (const [width, base, share] of heights[name] ?? []) {
      const height = share ? `calc(${base}em + ${share}cqi)` : `${base}em`;
      rules.set(width, `${rules.get(width) ?? ''}${floats[index]}{height:${height}}`);
    }
  }
  for (const [width, text] of [...rules].sort(([one], [other]) => one - other)) {
    sheet.push(width ? `@container(width>=${width}em){${text}}` : text);
  }
  await writeFile(path.join(dist, 'attune.css'), `@media(scripting:enabled){${sheet.join('')}}\n`);
}
