import { rosterOf } from '../directory/pages.mjs';
import { bundleForDebugging, bundleNamed } from '../bundle.mjs';
import { ways } from '../core/pages.mjs';
import { ways as cards } from '../instances/pages.mjs';
import { heldByCard } from './heap-snapshot.mjs';
import { readProfile } from './read-profile.mjs';
import { report } from './report.mjs';
import { people, profileLoad, profileSearch } from './visit.mjs';

const entries = { ours: 'src/define/reflection-card.ts', lit: 'bench/references/lit/instances.mjs' };
let map;

/** Where the main thread’s time goes with the three core widgets, and what a reflection card holds, by Chromium’s own account. */
export const profile = {
  async files() {
    const built = await bundleNamed('src/auto.ts');
    map = built.map;
    const page = (body) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Profiled</title><link rel="icon" href="data:,"><script type="module" src="/profile/attune.js"></script></head><body>${body}</body></html>`;
    const files = new Map([
      ['/profile/attune.js', built.code],
      ['/profile/page', page(ways['one file'].body.join(''))],
      ['/profile/directory', page('<attune-find-therapist layout="directory" src="/profile/people.json"></attune-find-therapist>')],
      ['/profile/people.json', rosterOf(people)],
    ]);
    for (const [way, entry] of Object.entries(entries)) {
      files.set(`/profile/${way}.js`, await bundleForDebugging(entry));
      files.set(`/profile/${way}`, `<!doctype html><body><script type="module" src="/profile/${way}.js"></script>`);
    }
    return files;
  },
  async warm(open) {
    await open(profileLoad);
  },
  async round(open) {
    const held = {};
    for (const way of Object.keys(entries)) {
      held[way] = await open((browser, origin) => heldByCard(browser, `${origin}/profile/${way}`, cards[way].tag));
    }
    return { load: readProfile(await open(profileLoad), map), search: readProfile(await open(profileSearch), map), held };
  },
  report,
};
