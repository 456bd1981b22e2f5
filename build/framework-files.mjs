import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reactFiles } from './react-wrappers.mjs';
import { tagTypes } from './tag-types.mjs';
import { root } from './widgets.mjs';

/**
 * What frameworks read, made from the manifest: `types/tags.d.ts` says what each tag takes and fires, the files of
 * `build/types` say it as React, Preact, Solid, Vue and Svelte spell it, and `react/<name>.js` are components of their own.
 */
const typesFolder = path.join(root, 'build/types');

/**
 * @param {string} dist
 * @param {import('custom-elements-manifest/schema.js').CustomElement[]} elements
 */
export async function writeFrameworkFiles(dist, elements) {
  const files = { ...(await reactFiles(elements)), 'types/tags.d.ts': tagTypes(elements), 'types/tags.js': nothing };
  for (const file of await readdir(typesFolder)) {
    const text = await readFile(path.join(typesFolder, file), 'utf8');
    if (file === 'jsx.d.ts') files[file] = text;
    // Whoever imports types as a module gets one.
    else Object.assign(files, { [`types/${file}`]: text, [`types/${file.replace('.d.ts', '.js')}`]: nothing });
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await writeFile(path.join(dist, file), text);
  }
}

const nothing = '// Types alone: they stand beside this file.\nexport {};\n';
