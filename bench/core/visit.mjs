import { openPage, rest, workOf } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';
import { watchViews } from './in-page.mjs';
import { ways } from './pages.mjs';

/** How long a page is left alone after it is ready, in milliseconds, so that what it does then counts too. */
const settling = 700;

/** Opens one way’s page as one of the visitors, and tells what it took. */
export async function visit(browser, origin, way, profile) {
  const { marks, inner, rendersItself = false } = ways[way];
  return openPage(browser, profiles[profile], async (page, session) => {
    await page.evaluateOnNewDocument(watchViews, { marks, inner, rendersItself });
    await page.goto(`${origin}/core/${encodeURIComponent(way)}`, { waitUntil: 'domcontentloaded' });
    const times = await page.evaluate(() => window.bench.views);
    await rest(settling);
    const work = await workOf(session);
    const told = await page.evaluate(() => ({
      blocking: window.bench.blocking(),
      shift: window.bench.shift(),
      ...window.bench.requests(),
      ...window.bench.counts(),
    }));
    return { ...times, ...work, ...told };
  });
}

/** What is compared with ours by `attune.js`. */
const alike = ['prerendered', 'loader', 'sheet', 'vanilla', 'lit', 'shoelace', 'material', 'react', 'preact'];

/** What pages say that ours does not, or leave out: a comparison is worth something only where this is empty. */
export function differences(visits) {
  const { words } = visits['one file'];
  return alike.flatMap((way) => {
    const said = visits[way].words;
    const strange = said.filter((word) => !words.includes(word));
    const missing = words.filter((word) => !said.includes(word));
    const isSame = !strange.length && !missing.length && said.length === words.length;
    return isSame
      ? []
      : [`${way} has ${said.length} words to our ${words.length} (more: ${strange.join(' ')}; missing: ${missing.join(' ')})`];
  });
}
