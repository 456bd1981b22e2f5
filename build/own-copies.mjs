import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { core, define, root } from './widgets.mjs';

/**
 * Small modules that several widgets need, but not most of them (a recipe of styles, a template), go into each one's own file
 * as a copy: a page with one widget then loads what that widget needs and nothing else, in one file less. What most widgets
 * need stands in a file that they share, and so does whatever keeps something for all of them.
 */
export function ownCopies(widgets) {
  let uses;
  const ownerOf = (id) => {
    const [, owner] = splitMark(id);
    if (owner) return owner;
    const [one, other] = uses.get(id)?.ever ?? [];
    return other ? undefined : one;
  };
  const isNeededBySeveral = (id) => Boolean(uses.get(id)?.atOnce.size && uses.get(id).ever.size > 1);
  const isCopied = (id) => isNeededBySeveral(id) && !isShared(id, uses, widgets) && !keepsSomething(id);
  return {
    name: 'own-copies',
    async buildStart() {
      uses = await findUses(widgets);
    },
    async resolveId(source, importer, options) {
      if (!importer) return null;
      const [file] = splitMark(importer);
      const resolved = await this.resolve(source, file, { ...options, skipSelf: true });
      const owner = resolved && !resolved.external && isCopied(resolved.id) && ownerOf(importer);
      return owner ? { ...resolved, id: addMark(resolved.id, owner) } : resolved;
    },
    load: (id) => (splitMark(id)[1] ? readFile(splitMark(id)[0], 'utf8') : null),
    /** For rollup's `manualChunks`. */
    chunkOf: (id) => (isShared(id, uses, widgets) || (isNeededBySeveral(id) && keepsSomething(id)) ? 'shared' : undefined),
  };
}

/** Whether a module holds something for all widgets of a page, a variable or an empty collection at its top, and so can't be there twice. */
const keepsSomething = (id) =>
  /[\\/]node_modules[\\/]/.test(id)
    ? /[\\/]lit-html[\\/]lit-html\.js$/.test(id)
    : /^(export )?(let |const \w+(: .+)? = new (Weak)?(Map|Set)(<.+>)?\(\))/m.test(readFileSync(id, 'utf8'));

/** What most widgets need, or all of the core ones; copies of that would cost a page with several more than they spare others. */
const isShared = (id, uses, { length }) => {
  const users = uses.get(id)?.atOnce ?? new Set();
  // With a single widget there is nobody to share with yet; the base class says what all of them stand on.
  return (
    users.size > length * 0.7 ||
    core.every((name) => users.has(name)) ||
    (users.size > 0 && /[\\/]elements[\\/]attune-element\.ts$/.test(id))
  );
};

const addMark = (id, owner) => id.replace(/(\.\w+)$/, `~${owner}$1`);
const splitMark = (id) => {
  const [, name, owner, extension] = /^(.+)~([\w-]+)(\.\w+)$/.exec(id) ?? [];
  return name ? [name + extension, owner] : [id];
};

/** By module, the widgets that need it: at once, and with all that they may ask for later. */
async function findUses(widgets) {
  const uses = new Map();
  for (const name of widgets) {
    const entry = `src/define/${name}.ts`;
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      conditions: ['production'],
      logLevel: 'silent',
      define,
    });
    for (const [kind, isFollowed] of [
      ['atOnce', (kindOfImport) => kindOfImport === 'import-statement'],
      ['ever', () => true],
    ]) {
      const reached = new Set([entry]);
      for (const file of reached) for (const next of metafile.inputs[file].imports) if (isFollowed(next.kind)) reached.add(next.path);
      for (const file of reached) {
        const id = path.join(root, file);
        if (!uses.has(id)) uses.set(id, { atOnce: new Set(), ever: new Set() });
        uses.get(id)[kind].add(name);
      }
    }
  }
  return uses;
}
