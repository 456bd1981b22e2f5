import { watchViews } from '../core/in-page.mjs';
import { ways } from '../core/pages.mjs';
import { openPage, rest } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';

/** Microseconds between two looks at what the main thread is doing. */
const interval = 100;

/** Opens the page with scripts that kept their names, and hands over Chromium’s profile of it until a moment after it is ready. */
export async function visit(browser, origin) {
  const { marks, rendersItself } = ways['one file'];
  return openPage(browser, profiles.desktop, async (page, session) => {
    await page.evaluateOnNewDocument(watchViews, { marks, rendersItself });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await session.send('Profiler.start');
    await page.goto(`${origin}/profile/page`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => window.bench.views);
    await rest(300);
    const { profile } = await session.send('Profiler.stop');
    return profile;
  });
}
