import { statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';
import { read, repositoryFiles } from './sources.js';

const textFiles = repositoryFiles().filter((file) => !/\.(png|jpg|webp|avif|woff2?|ico)$/.test(file));

it('no file names a machine’s folders', () => {
  // A folder of a user, or of whoever builds here; a path such as the one to a site's front page is none.
  const folder = /(?<![\w.])\/(root|work|Users|home\/\w+)\/[\w.]|\b[A-Z]:\\Users\b/;
  const found = textFiles.flatMap((file) => {
    const match = folder.exec(read(file));
    return match ? [`${file} names ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

it('the lock file names no registry, so that any may be used', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.entries(packages).flatMap(([name, { resolved }]) => (resolved ? [name] : []))).toEqual([]);
});

it('every script that a shell runs may be run', () => {
  const file = '.ci/run';
  expect(read(file)).toMatch(/^#!\/usr\/bin\/env bash\n/);
  expect(read(file)).toContain('set -euo pipefail');
  expect(read(file)).toContain('npm ci && npm test');
  expect(statSync(path.join(root, file)).mode & 0o111).toBe(0o111);
});
