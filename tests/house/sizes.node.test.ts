import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { measure, overBudget } from '../../build/sizes.mjs';
import { root, widgets } from '../../build/widgets.mjs';

const rows = await measure(path.join(root, 'dist'));

describe('budgets', () => {
  it.each(rows)('$what: $bytes of $budget bytes', (row) => {
    expect(overBudget([row])).toEqual([]);
  });

  it('would tell of a row that costs too much', () => {
    expect(overBudget([{ what: 'one', files: ['a', 'b'], bytes: 11, budget: 10, mostRequests: 1 }])).toHaveLength(2);
  });
});

describe.each(widgets)('one import of %s', (name) => {
  /** What a site's bundler makes of one line. */
  const bundle = async (platform: 'browser' | 'node') =>
    build({
      stdin: { contents: `import 'attune-elements/define/${name}';`, resolveDir: root },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform,
      conditions: ['production'],
      write: false,
      metafile: true,
      logLevel: 'silent',
    });

  it('brings one lit-html, this widget and no other', async () => {
    const { inputs } = (await bundle('browser')).metafile;
    const files = Object.keys(inputs);
    expect(files.filter((file) => /lit-html\/(node\/|development\/)?lit-html\.js$/.test(file))).toHaveLength(1);
    const elements = files.map((file) => /lib\/elements\/([\w-]+)\//.exec(file)?.[1]).filter(Boolean);
    expect([...new Set(elements)]).toEqual([name]);
    expect(files.filter((file) => file.includes('dist/define/'))).toHaveLength(1);
  });

  it('registers its tag', async () => {
    // Lit brings a registry of its own to Node, so that the very bundle can be asked what it registers.
    const { outputFiles } = await bundle('node');
    const folder = await mkdtemp(path.join(root, '.cache/one-import-'));
    try {
      const file = path.join(folder, 'bundle.mjs');
      await writeFile(file, outputFiles[0]!.contents);
      const tag = `attune-${name}`;
      expect(globalThis.customElements?.get(tag)).toBeUndefined();
      await import(pathToFileURL(file).href);
      expect(globalThis.customElements.get(tag)).toBeTypeOf('function');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('page scripts', () => {
  const scripts = ['attune.js', 'attune.classic.js', 'attune.loader.js'];

  it.each(scripts)('%s stands alone and carries no sources', async (file) => {
    const text = readFileSync(path.join(root, 'dist', file), 'utf8');
    const { metafile } = await build({
      stdin: { contents: text },
      bundle: true,
      external: ['*'],
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    expect(metafile.inputs['<stdin>']!.imports).toEqual([]);
    expect(text).not.toMatch(/doi\.org|https?:\/\/[^"'`]*\/(journal|article)/);
  });

  it('attune.classic.js makes one global', () => {
    const text = readFileSync(path.join(root, 'dist/attune.classic.js'), 'utf8');
    expect(text).toMatch(/^var Attune\s*=\s*function/);
  });
});
