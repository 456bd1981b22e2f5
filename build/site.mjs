import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { makeRoster } from './rosters/people.mjs';
import { drawPortrait, portraits } from './rosters/portraits.mjs';
import { filesOfWords, readWords } from './content.mjs';
import { define, root, widgets } from './widgets.mjs';

/** Where the snippet builder and the people of the site’s directory are put; served beside `site`, and no part of the package. */
export const siteFolder = path.join(root, '.cache/site');

/** Bundles the snippet builder, writes down the words that it offers for change, and makes up the people of the directory. */
export async function writeSite() {
  // Parts that come late have a hash in their name: those of an earlier build would stay.
  await rm(siteFolder, { recursive: true, force: true });
  await mkdir(siteFolder, { recursive: true });
  const options = { absWorkingDir: root, outdir: siteFolder, bundle: true, minify: true, target: 'es2022', define, logLevel: 'warning' };
  await Promise.all([
    build({ ...options, entryPoints: ['site/builder/builder.ts'], format: 'esm', splitting: true, conditions: ['production'] }),
    // The preview has no origin of its own, and a module would need one.
    build({ ...options, entryPoints: ['site/builder/preview.ts'], format: 'iife' }),
    writeWords(),
    writePeople(),
  ]);
}

async function writeWords() {
  const words = JSON.stringify(await wordsOfWidgets());
  await writeFile(path.join(siteFolder, 'words.json'), words);
}

/** The 400 invented people whom the site lists, as they stand on the day of the build, and the portraits that some of them have. */
async function writePeople() {
  const folder = path.join(siteFolder, 'people');
  const today = new Date().toISOString().slice(0, 10);
  const roster = makeRoster({ people: 400, today, portraits: { base: '', count: portraits } });
  await mkdir(folder, { recursive: true });
  const pictures = Array.from({ length: portraits }, (_, index) =>
    writeFile(path.join(folder, `${index + 1}.svg`), drawPortrait(index + 1)),
  );
  await Promise.all([writeFile(path.join(folder, 'therapists.json'), JSON.stringify(roster)), ...pictures]);
}

/** The words of each widget as one tree, with those that come late in their place. */
export async function wordsOfWidgets() {
  const groups = await filesOfWords();
  const all = await Promise.all(
    widgets.map(async (name) => {
      const own = groups[name].filter((file) => path.basename(file).startsWith(name));
      const exported = await Promise.all(own.map(readWords));
      const main = Object.values(exported[0] ?? {}).find(isGroupOfWords);
      const late = exported.slice(1).flatMap((file) => Object.values(file).filter(isGroup));
      return [name, onlyWords(fillEmpty(main, late))];
    }),
  );
  return Object.fromEntries(all);
}

const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every widget's own words have a heading; a deck or a pair has none. */
const isGroupOfWords = (value) => isGroup(value) && typeof value.heading === 'string';

/** A group that is empty in the source has its words in another file, under the same key. */
function fillEmpty(words, late) {
  const filled = Object.entries(words).map(([key, value]) => {
    const isEmpty = isGroup(value) && !Object.keys(value).length;
    return [key, isEmpty ? (late.find((group) => isGroup(group[key]))?.[key] ?? value) : value];
  });
  return Object.fromEntries(filled);
}

/** Texts, lists of texts, and groups of both; whatever else is in there is no word that a site can change. */
function onlyWords(value) {
  const entries = Object.entries(value).flatMap(([key, item]) => {
    if (typeof item === 'string') return [[key, item]];
    if (Array.isArray(item)) return item.every((one) => typeof one === 'string') ? [[key, item]] : [];
    return isGroup(item) ? [[key, onlyWords(item)]] : [];
  });
  return Object.fromEntries(entries);
}
