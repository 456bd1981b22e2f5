import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import esbuild from 'rollup-plugin-esbuild';
import { ownCopies } from './build/own-copies.mjs';
import { chunkList, facades, noWordsBeside, oneLit, quietLit, wordsBeside, wordsEntry } from './build/rollup-plugins.mjs';
import { define, locales, widgets } from './build/widgets.mjs';

/** `npm run build` fills a folder beside dist and then puts it in dist's place. */
const dist = process.env.ATTUNE_DIST ?? 'dist';
const definitions = Object.fromEntries(widgets.map((name) => [name, `src/define/${name}.ts`]));

const typescript = esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', define });
const pagePlugins = [
  nodeResolve({ exportConditions: ['production', 'default'] }),
  typescript,
  // A space between two words may stand at the edge of a template: spaces become one, and never none. A shape of a drawing
  // that is not closed would swallow what comes after it.
  literalsHtmlCssMinifier({ failOnError: true, options: { minifyOptions: { conservativeCollapse: true, keepClosingSlash: true } } }),
  oneLit(),
  quietLit(),
];
const smallest = { compress: { passes: 3, unsafe_arrows: true, ecma: 2020 }, format: { comments: false } };
const minified = terser({ ...smallest, module: true });
// `module: true` would drop the global of a classic script.
const minifiedClassic = terser({ ...smallest, module: false, toplevel: false });

/** For each tag its files: learnt from the build of the single widgets, read by that of the loader, which comes after it. */
const chunks = {};
const copies = ownCopies(widgets);

/** Where a module of the npm build goes: the doors keep their names, everything behind them stands in lib. */
const npmName = ({ name }) => (/^(index|auto)$|^define\//.test(name) ? `${name}.js` : `lib/${name}.js`);

/** What rollup only warns of would be a broken page here. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

/** What frames need: the script beside them, and that of the page inside. Neither holds a widget. */
const frames = ['frame', 'frame-page'].map((name) => ({
  input: `src/${name}.ts`,
  plugins: pagePlugins,
  output: { file: `${dist}/${name}.js`, format: 'iife', plugins: [minifiedClassic] },
  onwarn,
}));

/** The words of each other language: of the same, in the same script, whatever asks for them. */
const words = locales.map((lang) => ({
  input: 'attune:words',
  plugins: [wordsEntry(lang), ...pagePlugins],
  output: { file: `${dist}/words/${lang}.js`, format: 'iife', plugins: [minifiedClassic] },
  onwarn,
}));

/** In this order: the loader needs what the one before it has learnt. */
export default [
  {
    input: [
      'src/index.ts',
      'src/auto.ts',
      ...Object.values(definitions),
      'src/tools/cli.ts',
      'src/tools/prerender/prerender.ts',
      'src/tools/prerender/element-sheet.ts',
      ...locales.map((lang) => `src/content/${lang}/index.ts`),
      'src/controllers/locale.ts',
      'src/controllers/offer-words.ts',
    ],
    external: /^(lit|@lit-labs\/ssr|commander|csv-parse|linkedom|parse5|read-excel-file)($|\/)|^node:/,
    plugins: [nodeResolve(), typescript],
    output: { dir: dist, preserveModules: true, preserveModulesRoot: 'src', entryFileNames: npmName, plugins: [noWordsBeside()] },
    onwarn,
  },
  {
    input: 'src/auto.ts',
    plugins: pagePlugins,
    // One file whatever is imported late: what only some visitors use is simply there.
    output: [
      { file: `${dist}/attune.js`, format: 'es', inlineDynamicImports: true, plugins: [wordsBeside('words/'), minified] },
      {
        file: `${dist}/attune.classic.js`,
        format: 'iife',
        name: 'Attune',
        inlineDynamicImports: true,
        plugins: [wordsBeside('words/'), minifiedClassic],
      },
    ],
    onwarn,
  },
  {
    input: definitions,
    plugins: [copies, ...pagePlugins, facades(chunks)],
    output: {
      dir: dist,
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Small as it is, what brings another language is no part of a page in English.
      manualChunks: (id) => (/[\\/]words-file\.ts$/.test(id) ? 'words-file' : copies.chunkOf(id)),
      experimentalMinChunkSize: 1500,
      // A part that is asked for late needs no list of its own files: they are on the page already.
      hoistTransitiveImports: false,
      plugins: [wordsBeside('../words/'), minified],
    },
    onwarn,
  },
  {
    input: 'src/host/loader.ts',
    plugins: [chunkList(chunks), ...pagePlugins],
    output: { file: `${dist}/attune.loader.js`, format: 'es', plugins: [minified] },
    onwarn,
  },
  ...frames,
  ...words,
];
