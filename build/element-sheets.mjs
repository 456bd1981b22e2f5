import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { widgets } from './widgets.mjs';

/** Writes `elements/<name>.css`, the sheets of pre-rendered pages; by the modules for npm, so those are built by now. */
export async function writeElementSheets(dist) {
  const { elementSheet } = await import(pathToFileURL(path.join(dist, 'lib/tools/prerender/element-sheet.js')).href);
  await mkdir(path.join(dist, 'elements'), { recursive: true });
  for (const name of widgets) {
    const { code } = await transform(await elementSheet(`attune-${name}`), { loader: 'css', minify: true, target: 'esnext' });
    await writeFile(path.join(dist, `elements/${name}.css`), code);
  }
}
