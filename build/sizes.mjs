import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { format } from 'prettier';
import { reach, withoutWords } from './content.mjs';
import { core, root, widgets } from './widgets.mjs';

/** What a page may cost, in bytes of brotli 11. A widget that is not named costs what `widget` says. */
export const budgets = {
  loader: 1.2 * 1024,
  widget: 12 * 1024,
  'reflection-card': 14 * 1024,
  directory: 18 * 1024,
  three: 20 * 1024,
  all: 48 * 1024,
  sheet: 0.5 * 1024,
  frame: 0.6 * 1024,
  'frame-page': 2.5 * 1024,
};
/**
 * Where a budget is missed today: what is held meanwhile, so that it can only shrink. Lit and the loader take 6.7 KB of a
 * widget's twelve, what every widget shares 4.4; the rest is its own words, styles and first view. The directory with its
 * readers, its request form and “help me choose” is a third of the one file.
 */
export const held = {
  'both-voices': 16.6 * 1024,
  'closeness-map': 17.8 * 1024,
  'find-therapist': 15.1 * 1024,
  directory: 36.5 * 1024,
  'parts-map': 16.2 * 1024,
  'pattern-explainer': 15.5 * 1024,
  pause: 14.9 * 1024,
  'reflection-card': 14.3 * 1024,
  reframe: 15.9 * 1024,
  'small-steps': 15.7 * 1024,
  'support-now': 17.1 * 1024,
  three: 21.7 * 1024,
  all: 86.9 * 1024,
};
/** The loader, and what it asks for. */
const mostRequests = 4;

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Every row of the ledger: the files that a page loads, their size, and what it is made of. */
export async function measure(dist) {
  const size = async (files) => {
    const sizes = await Promise.all(files.map(async (file) => brotli(await readFile(path.join(dist, file)))));
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  };
  const row = async (what, files, budget, entry) => ({
    what,
    files,
    bytes: await size(files),
    budget,
    ...(entry ? await parts(entry) : {}),
  });
  const filesOf = async (name) => {
    const text = await readFile(path.join(dist, 'elements', `${name}.js`), 'utf8');
    return [...text.matchAll(/"\.\.\/([^"]+)"/g)].map((match) => match[1]);
  };

  /** A part that is brought late, with what it stands on. */
  const filesOfPart = async (part) => {
    const chunks = await readdir(path.join(dist, 'chunks'));
    const files = new Set([`chunks/${chunks.find((file) => file.startsWith(`${part}-`))}`]);
    for (const file of files) {
      const text = await readFile(path.join(dist, file), 'utf8');
      for (const [, next] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) files.add(`chunks/${next}`);
    }
    return [...files];
  };

  const rows = [await row('the loader', ['attune.loader.js'], budgets.loader)];
  for (const name of widgets) {
    const files = ['attune.loader.js', ...(await filesOf(name))];
    const budget = budgets[name] ?? budgets.widget;
    rows.push({ ...(await row(`${name}, by the loader`, files, budget, `src/define/${name}.ts`)), held: held[name], mostRequests });
  }
  const directory = ['attune.loader.js', ...(await filesOf('find-therapist')), ...(await filesOfPart('find-therapist.directory'))];
  rows.push({
    ...(await row('find-therapist as a directory, by the loader', [...new Set(directory)], budgets.directory)),
    held: held.directory,
  });
  const present = core.filter((name) => widgets.includes(name));
  const together = new Set(['attune.loader.js', ...(await Promise.all(present.map(filesOf))).flat()]);
  rows.push({ ...(await row(`${present.join(', ')}, by the loader`, [...together], budgets.three)), held: held.three });
  rows.push({ ...(await row('all widgets, attune.js', ['attune.js'], budgets.all, 'src/auto.ts')), held: held.all });
  rows.push({ ...(await row('all widgets, attune.classic.js', ['attune.classic.js'], budgets.all)), held: held.all });
  rows.push(await row('attune.css', ['attune.css'], budgets.sheet));
  rows.push(await row('frame.js, beside frames', ['frame.js'], budgets.frame));
  rows.push(await row('the page in a frame, without its widget', ['frame.html', 'frame.css', 'frame-page.js'], budgets['frame-page']));
  return rows;
}

/** The shares of Lit and of words, by taking each away and weighing what is left; what remains is code. */
async function parts(entry) {
  // A part that is asked for late is no part of the first load, but it is one of attune.js.
  const late = entry.endsWith('auto.ts') ? [] : [keepLateOut()];
  const weigh = async (options) => brotli((await reach(entry, options)).code);
  const [whole, withoutLit, wordless] = await Promise.all([
    weigh({ plugins: late }),
    weigh({ plugins: late, external: ['lit', 'lit/*'] }),
    weigh({ plugins: [...late, withoutWords()] }),
  ]);
  return { lit: (whole - withoutLit) / whole, words: (whole - wordless) / whole };
}

function keepLateOut() {
  return {
    name: 'late',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path: name }) => (kind === 'dynamic-import' ? { path: name, external: true } : undefined));
    },
  };
}

/** The rows that cost more than they may, each as a sentence. */
export function overBudget(rows) {
  const sentences = [];
  for (const { what, files, bytes, budget: goal, held: ceiling, mostRequests: most } of rows) {
    const budget = ceiling ?? goal;
    if (bytes > budget) sentences.push(`${what}: ${bytes} bytes, ${Math.ceil(bytes - budget)} more than it may`);
    if (files.length > most) sentences.push(`${what}: ${files.length} requests, more than ${most}`);
  }
  return sentences;
}

/** The ledger as text. */
export function ledger(rows) {
  const share = (bytes, part) => (part === undefined ? '' : Math.round(bytes * part));
  const lines = rows.map(({ what, files, bytes, budget, lit, words }) => {
    const goal = Math.floor(budget);
    const code = lit === undefined ? undefined : 1 - lit - words;
    const cells = [
      what,
      files.length,
      bytes,
      share(bytes, lit),
      share(bytes, words),
      share(bytes, code),
      bytes > goal ? `${goal} (missed)` : goal,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `# Sizes

Written by \`npm run build\`. Bytes of brotli 11, each file by itself, of all that a page loads by script at first.

| what | files | bytes | of Lit | of words | of code | at most |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}

The shares are estimates: the same modules are bundled without Lit, and once more with every word blanked, and what is then
missing is given to Lit and to the words; the rest is code. Parts that are asked for late count in \`attune.js\` and
\`attune.classic.js\` alone.
`;
}

/** Writes the ledger; it changes with the commit that changes a size. */
export async function writeLedger(dist) {
  await mkdir(path.join(root, 'bench'), { recursive: true });
  await writeFile(path.join(root, 'bench/SIZES.md'), await format(ledger(await measure(dist)), { parser: 'markdown' }));
}
