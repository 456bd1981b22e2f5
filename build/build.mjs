import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rollup } from 'rollup';
import { writeDeclarations } from './declarations.mjs';
import { writeElementSheets } from './element-sheets.mjs';
import { writeFramePage } from './frame-page.mjs';
import { stamp, stampFile } from './fresh.mjs';
import { writeManifest } from './manifest.mjs';
import { writePageSheet } from './page-sheet.mjs';
import { writeSchemas } from './schemas.mjs';
import { writeSite } from './site.mjs';
import { writeLedger } from './sizes.mjs';
import { root } from './widgets.mjs';
import { writeWordpress } from './wordpress.mjs';
import { writeWordsPage } from './words-page.mjs';

/**
 * `npm run build`: fills a folder beside dist and then puts it in dist's place, so that a page that is open meanwhile, or a
 * build that fails, never sees half of it.
 */
const started = Date.now();
const before = await stamp();
const dist = path.join(root, `.cache/dist-${process.pid}`);
await mkdir(dist, { recursive: true });
// Where rollup.config.mjs writes, which is read only after this.
process.env.ATTUNE_DIST = dist;

try {
  await all([
    bundle(),
    writeDeclarations(dist),
    writeManifest(dist),
    writeWordsPage(dist),
    writePageSheet(dist),
    writeFramePage(dist),
    writeSchemas(dist),
    writeSite(),
  ]);
  // A shell may run the command line by its first line.
  await chmod(path.join(dist, 'lib/tools/cli.js'), 0o755);
  await writeElementSheets(dist);
  await writeLedger(dist);
  await writeWordpress(dist);
  await writeIntegrity();
  await writeFile(path.join(dist, stampFile), before);
  await replaceDist();
} finally {
  await rm(dist, { recursive: true, force: true });
}
console.log(`Built dist in ${((Date.now() - started) / 1000).toFixed(1)} s.`);

/** Waits for every step: one that goes on writing after another has failed would hide why. */
async function all(steps) {
  const ends = await Promise.allSettled(steps);
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function bundle() {
  const { default: configurations } = await import('../rollup.config.mjs');
  for (const { output, ...input } of configurations) {
    const built = await rollup({ logLevel: 'warn', ...input });
    for (const one of [output].flat()) await built.write(one);
    await built.close();
  }
}

/** The sha384 of each file, as an `integrity` attribute wants it. */
async function writeIntegrity() {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .sort();
  const hashes = {};
  for (const file of files) {
    const hash = createHash('sha384').update(await readFile(path.join(dist, file)));
    hashes[file] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(path.join(dist, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

async function replaceDist() {
  const place = path.join(root, 'dist');
  const old = `${dist}-old`;
  await rename(place, old).catch(() => {});
  await rename(dist, place);
  await rm(old, { recursive: true, force: true });
}
