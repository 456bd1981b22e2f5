import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './widgets.mjs';

/** Writes the declarations, beside the modules they describe: the doors at their own names, all else in lib. */
export async function writeDeclarations(dist) {
  await run('node_modules/.bin/tsc', ['-p', 'build/tsconfig.declarations.json', '--outDir', path.join(dist, 'lib')]);
  await mkdir(path.join(dist, 'define'), { recursive: true });
  const lib = path.join(dist, 'lib');
  const definitions = (await readdir(path.join(lib, 'define'))).map((file) => `define/${file}`);
  for (const door of ['index.d.ts', 'auto.d.ts', 'frame.d.ts', ...definitions]) {
    await rename(path.join(lib, door), path.join(dist, door));
    const text = await readFile(path.join(dist, door), 'utf8');
    // What a door names stood beside it and now stands in lib; a definition may stay where it is.
    const moved = door.startsWith('define/')
      ? text.replace(/(['"])\.\.\/(?=[a-z])/g, '$1../lib/')
      : text.replace(/(['"])\.\/(?!define\/)(?=[a-z])/g, '$1./lib/');
    await writeFile(path.join(dist, door), moved);
  }
  await rename(path.join(lib, 'host/loader.d.ts'), path.join(dist, 'attune.loader.d.ts'));
}

/** Runs a tool and shows what it says only when it fails. */
export async function run(command, args) {
  const tool = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [tool.stdout, tool.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => tool.on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}
