import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { readWords } from './content.mjs';
import { elementsOf, makeManifest } from './manifest.mjs';
import { locales, root, version } from './widgets.mjs';

const plugin = 'attune-elements';

/** What stands in the plugin beside its own files, so that a site fetches nothing from elsewhere. */
const brought = { dist: ['attune.js', 'attune.classic.js', 'attune.css'], root: ['LICENSE', 'LICENSE-WORDS'] };

/** Writes the plugin as a folder and as the zip that WordPress takes. The page scripts stand in `dist` already. */
export async function writeWordpress(dist) {
  const folder = path.join(dist, 'wordpress', plugin);
  await cp(path.join(root, 'wordpress'), folder, { recursive: true });
  for (const file of ['attune-elements.php', 'readme.txt']) {
    const text = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), text.replace('{{version}}', version));
  }
  for (const file of brought.dist) await cp(path.join(dist, file), path.join(folder, file));
  await mkdir(path.join(folder, 'words'));
  for (const lang of locales) await cp(path.join(dist, `words/${lang}.js`), path.join(folder, `words/${lang}.js`));
  for (const file of brought.root) await cp(path.join(root, file), path.join(folder, file));
  await writeFile(path.join(folder, 'widgets.json'), `${JSON.stringify(await catalogue(), null, 1)}\n`);
  await writeZip(folder, path.join(dist, 'wordpress', `${plugin}.zip`));
}

/** The widgets as the plugin's forms want them, and the crisis lines behind the support widget. */
async function catalogue() {
  const widgets = {};
  for (const { tagName, summary, attributes } of elementsOf(makeManifest())) {
    const name = tagName.replace('attune-', '');
    widgets[name] = {
      title: capital(name.replaceAll('-', ' ')),
      summary: plain(summary),
      attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, describe(attribute)])),
    };
  }
  return { version, widgets, lines: await supportLines() };
}

function describe({ name, description, type, default: standard, inheritedFrom }) {
  const choices = choicesOf(type.text);
  return {
    description: plain(description),
    ...(standard === undefined ? {} : { default: standard.replace(/^'(.*)'$/, '$1') }),
    ...(choices ? { choices } : {}),
    ...(/\bnumber\b/.test(type.text) ? { kind: 'number' } : {}),
    ...(/(^|-)(href|src)$|^action$/.test(name) ? { kind: 'address' } : {}),
    ...(inheritedFrom ? { shared: true } : {}),
  };
}

/** The values of `'card' | 'banner'`, or of a boolean, whose attribute is left out where it is false. */
function choicesOf(type) {
  if (type === 'boolean') return ['false', 'true'];
  const values = type.split(' | ').map((value) => /^'(.*)'$/.exec(value)?.[1]);
  return values.every((value) => value !== undefined) ? values : undefined;
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Prose of a comment as a form shows it. */
const plain = (text) => text.replaceAll('`', '').replaceAll("'", '’').replace(/\s+/g, ' ').trim();

/**
 * By region, what a visitor reads where the script does not come, as the snippet builder writes it. Breaks alone: a shortcode
 * may stand inside a paragraph, which ends where another one begins.
 */
async function supportLines() {
  const { fallbackFor, writeInline } = await readWords('site/builder/fallback.ts');
  const { regions } = await readWords('src/domain/crisis-lines.ts');
  const htmlOf = (region) => fallbackFor('support-now', { region }, {}).map((line) => writeInline([line]));
  return Object.fromEntries(regions.map((region) => [region.toUpperCase(), htmlOf(region).join('<br>')]));
}

/** The same bytes for the same files, whenever and wherever they are packed. */
async function writeZip(folder, target) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files = {};
  for (const name of names) files[`${plugin}/${name.split(path.sep).join('/')}`] = await readFile(path.join(folder, name));
  await mkdir(path.dirname(target), { recursive: true });
  // The earliest day that a zip knows.
  await writeFile(target, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}
