import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';

const folder = 'tests/frameworks';

/** Runs a compiler of this package, and gives what it says. */
function run(tool: string, ...options: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(path.join(root, 'node_modules/.bin', tool), options, { cwd: root }, (_, said) => resolve(said.trim()));
  });
}

// Each folder holds a right use, whose handlers take their types from ours, and a wrong one, whose lines are marked as refused.
it.each([
  ['React', 'tsc', 'react'],
  ['Preact', 'tsc', 'preact'],
  ['Solid', 'tsc', 'solid'],
  ['Vue', 'vue-tsc', 'vue'],
])('%s takes what is right, and refuses what is wrong', async (_, tool, name) => {
  expect(await run(tool, '-p', `${folder}/${name}`)).toBe('');
});

it('Svelte takes what is right, and refuses what is wrong', async () => {
  const said = await run('svelte-check', '--workspace', `${folder}/svelte`, '--tsconfig', './tsconfig.json', '--output', 'machine');
  expect(said).toMatch(/COMPLETED [1-9]\d* FILES/);
  const refused = [...said.matchAll(/^\d+ (?:ERROR|WARNING) "(.+?)" (\d+):/gm)].map(([, file, line]) => `${file}, line ${line}`);
  // Its template takes no mark, so each line with a tag is to be refused.
  const lines = readFileSync(path.join(root, folder, 'svelte/Wrong.svelte'), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) => (line.startsWith('<attune-') ? [`Wrong.svelte, line ${index + 1}`] : []));
  expect(wrong.length).toBeGreaterThan(3);
  expect(refused).toEqual(wrong);
});
