import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { define, root, widgets } from './widgets.mjs';

const contentFolder = 'src/content/en/';

/** The files of words that a module reaches, and what else it reaches, as the build sees it. */
export async function reach(entry, options = {}) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    logLevel: 'silent',
    write: false,
    metafile: true,
    define,
    ...options,
  });
  return { inputs: Object.keys(metafile.inputs), code: outputFiles[0].contents };
}

/** Which words belong to which widget; what two of them say stands under `shared`. */
export async function filesOfWords() {
  const owners = new Map();
  for (const name of widgets) {
    const { inputs } = await reach(`src/define/${name}.ts`);
    for (const file of inputs.filter((input) => input.startsWith(contentFolder))) {
      owners.set(file, [...(owners.get(file) ?? []), name]);
    }
  }
  const groups = Object.fromEntries([...widgets, 'shared'].map((name) => [name, []]));
  for (const [file, names] of owners) groups[names.length > 1 || file.endsWith('/care.ts') ? 'shared' : names[0]].push(file);
  for (const [name, files] of Object.entries(groups)) {
    // The widget's own file first, then what it brings along.
    files.sort((a, b) => Number(b.endsWith(`/${name}.ts`)) - Number(a.endsWith(`/${name}.ts`)) || a.localeCompare(b));
  }
  return groups;
}

/** Everything that one file of words exports. */
export async function readWords(file) {
  const folder = path.join(root, '.cache/words');
  await mkdir(folder, { recursive: true });
  const outfile = path.join(folder, `${path.basename(file, '.ts')}.${randomUUID()}.mjs`);
  await build({ absWorkingDir: root, entryPoints: [file], bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'silent' });
  try {
    return { ...(await import(pathToFileURL(outfile).href)) };
  } finally {
    await rm(outfile);
  }
}

/** Words, blanked: the same shape, every text empty. What is left when a bundle is built with these is not words. */
export function blank(value) {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(blank);
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, blank(item)])) : value;
}

/** An esbuild plugin that puts blanked words in place of the words. */
export function withoutWords() {
  return {
    name: 'without-words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]content[\\/]en[\\/][^\\/]+\.ts$/ }, async ({ path: file }) => {
        const exported = await readWords(file);
        const contents = Object.entries(exported).map(([name, value]) => `export const ${name} = ${JSON.stringify(blank(value))};`);
        return { contents: contents.join('\n'), loader: 'js' };
      });
    },
  };
}
