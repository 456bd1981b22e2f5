import { watchViews } from '../core/in-page.mjs';
import { ways } from '../core/pages.mjs';
import { watchDirectory } from '../directory/in-page.mjs';
import { press, typed } from '../directory/visit.mjs';
import { openPage, rest } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';

/** Microseconds between two looks at what the main thread is doing. */
const interval = 100;
/** How large a directory is searched, and how often. */
export const people = 10_000;
export const searches = 4;

/** Opens the page with scripts that kept their names, and hands over Chromium’s profile of it until a moment after it is ready. */
export async function profileLoad(browser, origin) {
  const { marks, rendersItself } = ways['one file'];
  return openPage(browser, profiles.desktop, async (page, session) => {
    await page.evaluateOnNewDocument(watchViews, { marks, rendersItself });
    await start(session);
    await page.goto(`${origin}/profile/page`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => window.bench.views);
    await rest(300);
    return stop(session);
  });
}

/** The same of words that are typed into the search of a large directory and taken away again. */
export async function profileSearch(browser, origin) {
  return openPage(browser, profiles.desktop, async (page, session) => {
    await page.evaluateOnNewDocument(watchDirectory);
    await page.goto(`${origin}/profile/directory`, { waitUntil: 'domcontentloaded' });
    await page.evaluate((count) => window.bench.ready(count), people);
    await rest(800);
    await start(session);
    for (let times = 0; times < searches; times += 1) {
      await page.evaluate(() => window.bench.focusSearch());
      for (const letter of typed) await press(page, letter);
      await page.evaluate(() => window.bench.focusSearch());
      await press(page, 'Backspace');
    }
    return stop(session);
  });
}

async function start(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
}

async function stop(session) {
  const { profile } = await session.send('Profiler.stop');
  return profile;
}
