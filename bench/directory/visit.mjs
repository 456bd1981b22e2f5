import { openPage, rest } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';
import { watchDirectory } from './in-page.mjs';
import { TaskTrace } from './task-trace.mjs';

/** What is typed: its first letter, then the rest, and then all of it is taken away at once. */
export const typed = 'grief';

/**
 * Opens one page, types, clears, presses a filter, and tells the milliseconds of each. The processor is slowed for the ratios;
 * the data comes from this machine without a delay, since it would be the same for every way.
 */
export async function visit(browser, address, people, isSlow) {
  const { viewport } = profiles.desktop;
  return openPage(browser, { viewport, slowdown: isSlow ? profiles.phone.slowdown : 1 }, async (page) => {
    await page.evaluateOnNewDocument(watchDirectory);
    // A trace costs time itself, and is for the absolute times alone.
    const tasks = isSlow ? undefined : await TaskTrace.start(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const ready = await page.evaluate((count) => window.bench.ready(count), people);
    // What a page does after its first list is its own affair until it rests.
    await rest(800);
    const counts = await page.evaluate(() => window.bench.counts());
    await page.evaluate(() => window.bench.focusSearch());
    const keys = [];
    for (const letter of typed) keys.push(await press(page, letter));
    const { found } = await page.evaluate(() => window.bench.counts());
    await page.evaluate(() => window.bench.focusSearch());
    const clear = await press(page, 'Backspace');
    const after = await page.evaluate(() => window.bench.counts());
    if (after.found !== people || found === people || !found) throw new Error(`${address}: the search found ${found}, then ${after.found}`);
    await page.evaluate(() => window.bench.focusFilter());
    await rest(200);
    const filter = await press(page, 'Space', 'click');
    const left = await page.evaluate(() => window.bench.counts());
    if (left.found === people || !left.found) throw new Error(`${address}: the filter left ${left.found}`);
    const data = await page.evaluate(() => window.bench.data());
    await tasks?.stop();
    const presses = { first: [keys[0]], next: keys.slice(1), clearing: [clear], filter: [filter] };
    return {
      ready,
      counts,
      data,
      waits: inEach(presses, ({ pressed, seen }) => seen - pressed),
      ...(tasks && { works: inEach(presses, (one) => tasks.during(one)), block: tasks.block(data, keys[0]) }),
    };
  });
}

/** Of each kind of press the longest. */
function inEach(presses, read) {
  return Object.fromEntries(Object.entries(presses).map(([kind, all]) => [kind, Math.max(...all.map(read))]));
}

/** One press, and when it came and was answered. */
export async function press(page, key, type = 'keydown') {
  await page.evaluate((kind) => window.bench.watchNext(kind), type);
  await page.keyboard.press(key);
  const times = await page.evaluate(() => window.bench.next);
  await rest(200);
  return times;
}
