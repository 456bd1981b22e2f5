import path from 'node:path';

/** Two copies of lit-html on one page do not know each other's templates, so a build with two fails. */
export function oneLit() {
  return {
    name: 'one-lit',
    buildEnd(error) {
      if (error) return;
      const copies = [...this.getModuleIds()].filter((id) => /lit-html[\\/](?:node[\\/])?(?:development[\\/])?lit-html\.js$/.test(id));
      if (copies.length > 1) this.error(`more than one lit-html: ${copies.join(', ')}`);
    },
  };
}

/**
 * `elements/<name>.js`: a stable name over the files of one widget, all of them named so that they start together. The same
 * lists go into `chunks`, for the loader.
 */
export function facades(chunks) {
  return {
    name: 'facades',
    generateBundle(_, bundle) {
      for (const entry of Object.values(bundle)) {
        if (!entry.isEntry) continue;
        const files = filesOf(entry, bundle);
        chunks[`attune-${entry.name}`] = files;
        const source = `${files.map((file) => `import"../${file}";`).join('')}\n`;
        this.emitFile({ type: 'asset', fileName: `elements/${entry.name}.js`, source });
      }
    },
  };
}

/** A chunk and all that it needs at once, itself first. */
function filesOf(chunk, bundle) {
  const files = new Set([chunk.fileName]);
  for (const name of files) for (const needed of bundle[name].imports) files.add(needed);
  return [...files];
}

/** What the loader imports as `attune:chunks`. */
export function chunkList(chunks) {
  const name = '\0attune:chunks';
  return {
    name: 'chunk-list',
    resolveId: (id) => (id === 'attune:chunks' ? name : null),
    load: (id) => (id === name ? `export const chunks = ${JSON.stringify(chunks)}` : null),
  };
}

/**
 * Three files a widget at most: its own, what most widgets need at once (Lit among it), and what several do. A part that one
 * widget alone needs, or that is only ever asked for late, stays where it is.
 */
export function sharedBy(widgets) {
  let uses;
  return (id, graph) => {
    uses ??= countUses(widgets, graph);
    const { atOnce = 0, ever = 0 } = uses.get(id) ?? {};
    if (atOnce > widgets.length / 2 || (atOnce && isGround(id))) return 'shared';
    return atOnce && ever > 1 ? 'several' : undefined;
  };
}

/** With a single widget there is nobody to share with yet; the base class says what all of them stand on. */
const isGround = (id) => /[\\/]elements[\\/]attune-element\.ts$/.test(id);

/** By module, how many widgets need it: at once, and with all that they may ask for later. */
function countUses(widgets, { getModuleIds, getModuleInfo }) {
  const uses = new Map();
  const entries = [...getModuleIds()].filter((id) => widgets.includes(path.basename(id, '.ts')) && /[\\/]src[\\/]define[\\/]/.test(id));
  const reach = (entry, next) => {
    const reached = new Set([entry]);
    for (const id of reached) for (const other of next(getModuleInfo(id))) reached.add(other);
    return reached;
  };
  const count = (kind, reached) => {
    for (const id of reached) uses.set(id, { ...uses.get(id), [kind]: (uses.get(id)?.[kind] ?? 0) + 1 });
  };
  for (const entry of entries) {
    count(
      'atOnce',
      reach(entry, ({ importedIds }) => importedIds),
    );
    count(
      'ever',
      reach(entry, ({ importedIds, dynamicallyImportedIds }) => [...importedIds, ...dynamicallyImportedIds]),
    );
  }
  return uses;
}
