import { bundleNamed } from '../bundle.mjs';
import { ways } from '../core/pages.mjs';
import { readProfile } from './read-profile.mjs';
import { report } from './report.mjs';
import { visit } from './visit.mjs';

/** Where the main thread’s time goes on a page with the three core widgets, by Chromium’s own sampling. */
let map;
export const profile = {
  async files() {
    const built = await bundleNamed('src/auto.ts');
    map = built.map;
    const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three widgets</title><link rel="icon" href="data:,"><script type="module" src="/profile/attune.js"></script></head><body>${ways['one file'].body.join('')}</body></html>`;
    return new Map([
      ['/profile/attune.js', built.code],
      ['/profile/page', page],
    ]);
  },
  async warm(open) {
    await open(visit);
  },
  async round(open) {
    return readProfile(await open(visit), map);
  },
  report,
};
