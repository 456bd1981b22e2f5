import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { locales, root, version, widgets } from '../../build/widgets.mjs';
import { read } from './sources.js';

interface Package {
  version: string;
  files: string[];
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
}
const pkg = JSON.parse(read('package.json')) as Package;
/** The frameworks that have types of their own, and the tags that all of them read. */
const typed = ['preact', 'react', 'solid', 'svelte', 'tags', 'vue'];
/** The doors with a star that don't lead to widgets. */
const starred: Record<string, string[]> = {
  './types/*': typed,
  './words/*.js': locales,
  './schema/*.json': ['directory', 'deck', 'words'].map((name) => `${name}.schema`),
};

describe('the package', () => {
  it('is clean by publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg as never))).toEqual([]);
  });

  it('has types that are right, by attw', () => {
    // A page script without exports has no types to be right or wrong, and neither have sheets and JSON.
    const untyped = Object.keys(pkg.exports).filter((door) => /\.(css|json)$|classic/.test(door));
    const options = ['--pack', '.', '--profile', 'esm-only', '--no-color', '--exclude-entrypoints', ...untyped];
    try {
      execFileSync('node_modules/.bin/attw', options, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      expect.fail(String((error as { stdout: string }).stdout));
    }
  });

  it('has JSX types that are right by themselves', () => {
    const options = [
      '--noEmit',
      '--strict',
      '--types',
      'node',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    try {
      execFileSync('node_modules/.bin/tsc', [...options, '--ignoreConfig', 'dist/jsx.d.ts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    } catch (error) {
      expect.fail(String((error as { stdout: string }).stdout));
    }
  });

  it('leads every export to a file', () => {
    for (const [door, target] of Object.entries(pkg.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        for (const name of starred[door] ?? (door.includes('*') ? widgets : [''])) {
          expect(existsSync(path.join(root, file.replace('*', name))), `${door} to ${file.replace('*', name)}`).toBe(true);
        }
      }
    }
  });

  it('says which files do something when they are imported, and no other', () => {
    const patterns = pkg.sideEffects.map(
      (glob) => new RegExp(`^${glob.replace('./', '').replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`),
    );
    const does = (file: string): boolean => patterns.some((pattern) => pattern.test(file));
    const built = ['auto.js', 'attune.js', 'attune.classic.js', 'attune.loader.js', 'attune.css', 'frame.js', 'frame-page.js'].map(
      (file) => `dist/${file}`,
    );
    const each = widgets.flatMap((name) => [`dist/define/${name}.js`, `dist/elements/${name}.js`, `src/define/${name}.ts`]);
    const chunks = readdirSync(path.join(root, 'dist/chunks')).map((file) => `dist/chunks/${file}`);
    expect([...built, ...each, ...chunks, 'src/auto.ts'].filter((file) => !does(file))).toEqual([]);
    const words = locales.flatMap((lang) => [`dist/words/${lang}.js`, `dist/lib/words/${lang}.js`]);
    expect(words.filter((file) => !does(file))).toEqual([]);
    const quiet = readdirSync(path.join(root, 'dist/lib'), { recursive: true, encoding: 'utf8' })
      .map((file) => `dist/lib/${file}`)
      .filter((file) => !words.includes(file));
    expect([...quiet, 'dist/index.js', 'src/index.ts', 'src/host/define.ts'].filter(does)).toEqual([]);
  });

  it('carries an integrity hash of each file, and all that was promised', () => {
    const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    const files = readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)))
      .filter((file) => file !== 'integrity.json' && file !== '.stamp');
    expect(Object.keys(hashes).sort()).toEqual(files.sort());
    for (const [file, hash] of Object.entries(hashes)) {
      expect(hash, file).toBe(
        `sha384-${createHash('sha384')
          .update(readFileSync(path.join(root, 'dist', file)))
          .digest('base64')}`,
      );
    }
    const promised = [
      'frame.html',
      'frame.js',
      'attune.js',
      'attune.loader.js',
      'attune.classic.js',
      'attune.css',
      'index.js',
      'index.d.ts',
      'custom-elements.json',
    ];
    promised.push('vscode.html-custom-data.json', 'web-types.json', 'jsx.d.ts', 'words.html');
    promised.push(...widgets.flatMap((name) => [`elements/${name}.js`, `define/${name}.js`, `define/${name}.d.ts`]));
    promised.push(...locales.flatMap((lang) => [`words/${lang}.js`, `words/${lang}.d.ts`]));
    promised.push(...widgets.flatMap((name) => [`react/${name}.js`, `react/${name}.d.ts`]), ...typed.map((name) => `types/${name}.d.ts`));
    expect(promised.filter((file) => !(file in hashes))).toEqual([]);
  });
});

describe('in bare Node', () => {
  const ask = (code: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();

  it('the npm door gives the classes and registers nothing', () => {
    const tags = JSON.stringify(widgets.map((name) => `attune-${name}`));
    const code = `const door = await import('attune-elements');
      console.log(JSON.stringify([door.version, ${tags}.some((tag) => globalThis.customElements?.get(tag)), typeof document]));`;
    expect(JSON.parse(ask(code))).toEqual([version, false, 'undefined']);
  });

  it.each([...widgets.map((name) => `define/${name}`), 'auto'])('%s can be imported', (door) => {
    expect(ask(`await import('attune-elements/${door}'); console.log('fine')`)).toBe('fine');
  });

  it('the version stands in package.json alone', () => {
    expect(pkg.version).toBe(version);
    expect(read('src/version.ts')).not.toContain(version);
    expect(read('dist/lib/version.js')).toContain(version);
  });
});
