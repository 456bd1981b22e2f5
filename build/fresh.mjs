import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from './declarations.mjs';
import { root } from './widgets.mjs';

export const stampFile = '.stamp';

/** One hash over everything that a build is made of. */
export async function stamp() {
  const hash = createHash('sha256');
  const files = ['package.json', 'rollup.config.mjs', 'tsconfig.json'];
  for (const folder of ['src', 'build', 'site/builder', 'wordpress']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile()) files.push(path.relative(root, path.join(entry.parentPath, entry.name)));
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(path.join(root, file)));
  return hash.digest('hex');
}

/** Builds unless dist was made of exactly these sources. */
export async function buildIfStale() {
  const built = await readFile(path.join(root, 'dist', stampFile), 'utf8').catch(() => '');
  const hasSite = await access(path.join(root, '.cache/site/builder.js')).then(
    () => true,
    () => false,
  );
  if (hasSite && built === (await stamp())) return;
  console.log('Building …');
  await run(process.execPath, ['build/build.mjs']);
}
