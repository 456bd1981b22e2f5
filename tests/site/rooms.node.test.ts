import { expect, it } from 'vitest';
import { importsOf, repositoryFiles } from '../house/sources.js';

/** What is decided without a page; the rest draws it. */
const pure = [
  'manifest',
  'settings',
  'words',
  'fragment',
  'contrast',
  'markup',
  'fallback',
  'given',
  'snippets',
  'snippet-notes',
  'guides',
  'messages',
];
const fileOf = (name: string): string => `site/builder/${name}.ts`;

it('what the snippet builder decides knows nothing of a page', () => {
  const files = repositoryFiles().filter((file) => file.startsWith('site/builder/'));
  expect(files).toEqual(expect.arrayContaining(pure.map(fileOf)));
  const faults = pure
    .flatMap((name) => importsOf(fileOf(name)))
    .filter(({ to }) => !pure.map(fileOf).includes(to) && !/^src\/(content|domain|version)\b/.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);
  expect(faults).toEqual([]);
});
