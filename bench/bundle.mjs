import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { define, root } from '../build/widgets.mjs';

const smallest = { module: true, compress: { passes: 3, unsafe_arrows: true, ecma: 2020 }, format: { comments: false } };

/** A sheet, as the text of it without what nobody reads. */
const sheets = {
  name: 'sheets',
  async transform(text, id) {
    if (!id.endsWith('.css')) return undefined;
    const { code } = await transform(text, { loader: 'css', minify: true });
    return `export default ${JSON.stringify(code.trim())};`;
  },
};

/** One script as one file, made as the page scripts of the library are made. */
export async function bundle(entry) {
  return (await make(entry, [terser(smallest)])).code;
}

/** The same with every function’s name, and the map back to its source. */
export const bundleNamed = (entry) => make(entry, []);

/** The same with Lit as its authors debug it, where its classes have names, too. */
export const bundleForDebugging = async (entry) => (await make(entry, [], 'development')).code;

async function make(entry, minifying, condition = 'production') {
  const built = await rollup({
    input: path.join(root, entry),
    plugins: [
      nodeResolve({ exportConditions: [condition, 'default'], browser: true }),
      sheets,
      // React asks at every turn whether it is being debugged.
      esbuild({
        target: 'es2022',
        tsconfig: path.join(root, 'tsconfig.json'),
        include: /\.[cm]?[jt]s$/,
        exclude: /\.css$/,
        define: { ...define, 'process.env.NODE_ENV': '"production"' },
      }),
      commonjs(),
      literalsHtmlCssMinifier({ failOnError: false, options: { minifyOptions: { conservativeCollapse: true, keepClosingSlash: true } } }),
    ],
    onwarn: () => {},
  });
  const { output } = await built.generate({ format: 'es', inlineDynamicImports: true, sourcemap: 'hidden', plugins: minifying });
  await built.close();
  return output[0];
}
