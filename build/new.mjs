import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filesOf } from './new-files.mjs';
import { root, widgets } from './widgets.mjs';

/** `npm run new small-steps`: stamps the files of a widget, and names it at both doors and among the stories. */
const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) stop('Please name the widget by its tag without the prefix: npm run new small-steps.');
if (widgets.includes(name)) stop(`There is a widget of this name already: src/elements/${name}.`);

const names = {
  name,
  pascal: name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase()),
  camel: name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  words: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '),
};
const files = filesOf(names);
for (const file of Object.keys(files)) if (existsSync(path.join(root, file))) stop(`${file} is there already; nothing was written.`);
for (const [file, text] of Object.entries(files)) await write(file, text);
await nameAtTheDoors();
console.log(
  `Written:\n${Object.keys(files).join('\n')}\n\nNamed in src/auto.ts, src/index.ts, src/tools/prerender/widgets.ts and stories/all.ts. Next: npm run build, then npm run measure.`,
);

async function nameAtTheDoors() {
  const { pascal, camel } = names;
  await change('src/auto.ts', (text) => insert(text, `import './define/${name}.js';`, /^import '\.\/define\//));
  await change('src/index.ts', (text) => {
    const element = `export { ${pascal}Element } from './elements/${name}/${name}.js';`;
    const events = `export { ${pascal}ActionEvent, type ${pascal}Control } from './elements/${name}/${name}.events.js';`;
    const both = insert(text, `${element}\n${events}`, /^export .* from '\.\/elements\//);
    return insert(both, `export type { ${pascal}Words } from './content/en/${name}.js';`, /^export type .*Words } from '\.\/content\//);
  });
  await change('src/tools/prerender/widgets.ts', (text) =>
    insert(text, `  'attune-${name}': { define: () => import('../../define/${name}.js') },`, /^ {2}},$/),
  );
  await change('stories/all.ts', (text) =>
    insert(text, `import * as ${camel} from './${name}.stories.js';`, /^import \* as /).replace(
      /(= \[[^\]]*?),?\s*(\]\.flatMap)/,
      `$1, ${camel}$2`,
    ),
  );
}

/** Puts a line after the last one of its kind. */
function insert(text, line, kind) {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => kind.test(one));
  if (last < 0) stop(`There is no line of this kind to stand beside: ${kind}.`);
  lines.splice(last + 1, 0, line);
  return lines.join('\n');
}

async function change(file, edit) {
  await write(file, edit(await readFile(path.join(root, file), 'utf8')));
}

async function write(file, text) {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
