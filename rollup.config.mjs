import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const widgets = readdirSync('src/define').map((file) => path.basename(file, '.ts'));
const definitions = Object.fromEntries(widgets.map((name) => [name, `src/define/${name}.ts`]));

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define: { __ATTUNE_VERSION__: JSON.stringify(version) } });
const pagePlugins = [nodeResolve({ exportConditions: ['production', 'default'] }), typescript, literalsHtmlCssMinifier(), oneLit()];
const smallest = { compress: { passes: 3, unsafe_arrows: true, ecma: 2020 }, format: { comments: false } };
const minified = terser({ ...smallest, module: true });
// `module: true` would drop the global of a classic script.
const minifiedClassic = terser({ ...smallest, module: false, toplevel: false });

/** For each tag its files, learnt from the build of the single widgets; the loader is built after it and reads them here. */
const chunks = {};

/** Two copies of lit-html on one page do not know each other's templates, so a build with two fails. */
function oneLit() {
  return {
    name: 'one-lit',
    generateBundle(_, bundle) {
      const copies = new Set(
        Object.values(bundle).flatMap((file) => Object.keys(file.modules ?? {}).filter((id) => /lit-html[\\/](?:node[\\/])?(?:development[\\/])?lit-html\.js$/.test(id))),
      );
      if (copies.size > 1) this.error(`more than one lit-html: ${[...copies].join(', ')}`);
    },
  };
}

/** `elements/<name>.js`: a stable name over the files of one widget, all of them named so that they start together. */
function facades() {
  return {
    name: 'facades',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (!file.isEntry) continue;
        const files = [file.fileName, ...file.imports];
        chunks[`attune-${file.name}`] = files;
        this.emitFile({ type: 'asset', fileName: `elements/${file.name}.js`, source: files.map((name) => `import"../${name}";`).join('') + '\n' });
      }
    },
  };
}

function chunkList() {
  return {
    name: 'chunk-list',
    resolveId: (id) => (id === 'attune:chunks' ? '\0attune:chunks' : null),
    load: (id) => (id === '\0attune:chunks' ? `export const chunks = ${JSON.stringify(chunks)}` : null),
  };
}

/** Where a module of the npm build goes: the doors keep their names, everything behind them stands in lib. */
const npmName = ({ name }) => (name === 'index' || name.startsWith('define/') ? `${name}.js` : `lib/${name}.js`);

export default [
  {
    input: ['src/index.ts', ...Object.values(definitions)],
    external: /^lit($|\/)/,
    plugins: [nodeResolve(), typescript],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', entryFileNames: npmName },
  },
  {
    input: 'src/auto.ts',
    // What only some visitors use is brought when it is asked for; in the one file it is simply there.
    plugins: pagePlugins,
    output: [
      { file: 'dist/attune.js', format: 'es', inlineDynamicImports: true, plugins: [minified] },
      { file: 'dist/attune.classic.js', format: 'iife', name: 'Attune', inlineDynamicImports: true, plugins: [minifiedClassic] },
    ],
  },
  {
    input: definitions,
    plugins: [...pagePlugins, facades()],
    output: {
      dir: 'dist',
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      plugins: [minified],
    },
  },
  {
    input: 'src/host/loader.ts',
    plugins: [chunkList(), ...pagePlugins],
    output: { file: 'dist/attune.loader.js', format: 'es', plugins: [minified] },
  },
];
