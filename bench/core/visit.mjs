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

/** A page that is measured against ours has to say the same words. */
export function checkWords(visits) {
  const own = new Set(visits['one file'].words);
  for (const way of ['vanilla', 'lit', 'react', 'preact', 'prerendered', 'loader', 'sheet']) {
    const said = visits[way].words;
    const strange = [...new Set(said)].filter((word) => !own.has(word));
    const missing = [...own].filter((word) => !said.includes(word));
    if (strange.length || missing.length || Math.abs(said.length - visits['one file'].words.length) > 2)
      throw new Error(
        `${way} does not say what ours says: ${strange.join(', ')} too many, ${missing.join(', ')} missing, ${said.length} words to ours ${visits['one file'].words.length}.`,
      );
  }
}
