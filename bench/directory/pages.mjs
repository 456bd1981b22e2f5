import { makeRoster } from '../../build/rosters/people.mjs';
import { bundle } from '../bundle.mjs';

const page = (script, tag) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A directory</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script><body>${tag}`;
const own = (people) => `<attune-find-therapist layout="directory" src="/directory/${people}.json"></attune-find-therapist>`;

/** The pages that are measured: what each is called, and how it loads. */
const pages = {
  'one file': (people) => page('/dist/attune.js', own(people)),
  loader: (people) => page('/dist/attune.loader.js', own(people)),
  lit: (people) => page('/directory/lit.js', `<reference-directory src="/directory/${people}.json"></reference-directory>`),
};

export const ways = Object.keys(pages);
export const sizes = [50, 1_000, 10_000];
export const addressOf = (way, people) => `/directory/${encodeURIComponent(way)}/${people}`;
const dataOf = (people) => `/directory/${people}.json`;

/** Invented people as a file. */
export const rosterOf = (people) => JSON.stringify(makeRoster({ people, today: new Date().toISOString().slice(0, 10) }));

export async function directoryFiles() {
  const files = new Map([['/directory/lit.js', await bundle('bench/references/lit/directory.mjs')]]);
  for (const people of sizes) {
    files.set(dataOf(people), rosterOf(people));
    for (const [way, write] of Object.entries(pages)) files.set(addressOf(way, people), write(people));
  }
  return files;
}
