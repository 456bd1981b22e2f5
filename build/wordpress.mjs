import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { readWords } from './content.mjs';
import { elementsOf, makeManifest } from './manifest.mjs';
import { root, version } from './widgets.mjs';

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
    ...(/(^|-)(href|src)$/.test(name) ? { kind: 'address' } : {}),
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

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const link = (href, text) => `<a href="${escape(href)}">${escape(text)}</a>`;

/** By region, what a visitor reads where the script does not come: the emergency number, then lines for any crisis and for safety. */
async function supportLines() {
  const { crisisLines } = await readWords('src/content/en/crisis-lines.ts');
  const { supportNow: words } = await readWords('src/content/en/support-now.ts');
  const dial = (number) => number.replace(/[ -]/g, '');
  const site = (address) => link(`https://${address}`, address);
  const waysOf = ({ call, text, word, chat, site: page, hours }) => [
    ...(call ? [link(`tel:${dial(call)}`, `${words.call} ${call}`)] : []),
    ...(text ? [link(`sms:${dial(text)}`, `${word ? words.textWord.replace('{word}', word) : words.text} ${text}`)] : []),
    ...(chat ? [`${words.chat} ${site(chat)}`] : []),
    ...(page ? [`${words.site} ${site(page)}`] : []),
    ...(hours ? [words.hours[hours]] : []),
  ];
  const htmlOf = ({ emergency, lines }) => {
    const known = lines.filter(({ needs }) => needs.includes('crisis') || needs.includes('unsafe'));
    const items = known.map((line) => {
      const about = line.note ? ` (${escape(line.note.replace(/\.$/, ''))})` : '';
      return `${escape(line.name)}${about}: ${waysOf(line).join(' · ')}`;
    });
    const numbers = emergency.map((number) => link(`tel:${number}`, number)).join(', ');
    const first = `${words.danger} ${lines.length ? words.call : words.elsewhere} ${numbers}.`;
    // Breaks alone: a shortcode may stand inside a paragraph, which ends where another one or a list begins.
    return [first, ...items, `${words.directory} ${site('findahelpline.com')}`].join('<br>');
  };
  return Object.fromEntries(Object.entries(crisisLines).map(([region, lines]) => [region.toUpperCase(), htmlOf(lines)]));
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
