import { watchPage } from './in-page.mjs';

/** What is typed: its first letter, then the rest, and then all of it is taken away at once. */
export const typed = 'grief';

/** Opens one page, types, clears, and tells the milliseconds of each. */
export async function visit(browser, address, people, slowdown) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(watchPage);
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    // A trace costs time itself, and is for the absolute times alone.
    const tasks = slowdown === 1 ? await TaskTrace.start(page) : undefined;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const ready = await page.evaluate((count) => window.bench.ready(count), people);
    // What a page does after its first list is its own affair until it rests.
    await rest(800);
    const counts = await page.evaluate(() => window.bench.counts());
    await page.evaluate(() => window.bench.focus());
    const keys = [];
    for (const letter of typed) keys.push(await press(page, letter));
    const { found } = await page.evaluate(() => window.bench.counts());
    await page.evaluate(() => window.bench.focus());
    const clear = await press(page, 'Backspace');
    const after = await page.evaluate(() => window.bench.counts());
    if (after.found !== people || found === people || !found) throw new Error(`${address}: the search found ${found}, then ${after.found}`);
    const data = await page.evaluate(() => window.bench.data());
    await tasks?.stop();
    const waits = [...keys, clear].map(({ pressed, seen }) => seen - pressed);
    return {
      ready,
      waits,
      counts,
      data,
      ...(tasks && { works: [...keys, clear].map((key) => tasks.during(key)), block: tasks.block(data, keys[0]) }),
    };
  } finally {
    await context.close();
  }
}

const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function press(page, key) {
  await page.evaluate(() => window.bench.watchKey());
  await page.keyboard.press(key);
  const times = await page.evaluate(() => window.bench.key);
  await rest(400);
  return times;
}

/** Every task of a page's main thread, by Chromium's own trace: `longtask` tells of none under 50 ms. */
class TaskTrace {
  #session;
  #events = [];

  static async start(page) {
    const trace = new TaskTrace();
    trace.#session = await page.createCDPSession();
    trace.#session.on('Tracing.dataCollected', ({ value }) => trace.#events.push(...value));
    await trace.#session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: {
        includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing', '__metadata'],
      },
    });
    return trace;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#session.once('Tracing.tracingComplete', resolve));
    await this.#session.send('Tracing.end');
    await ended;
  }

  /** The tasks since the page was asked for: when they began, how long they lasted, and how long the processor was at them. */
  get #tasks() {
    const start = this.#events.find(({ name, args }) => name === 'navigationStart' && /^http/.test(args?.data?.documentLoaderURL ?? ''));
    return this.#events
      .filter(({ name, pid, tid, dur }) => name === 'RunTask' && pid === start.pid && tid === start.tid && dur)
      .map(({ ts, dur, tdur }) => ({ start: (ts - start.ts) / 1000, end: (ts - start.ts + dur) / 1000, work: (tdur ?? dur) / 1000 }));
  }

  /** What the main thread had to do from a press of a key until the answer was painted. */
  during({ pressed, seen }) {
    return this.#tasks.filter(({ start, end }) => end > pressed && start < seen - 0.1).reduce((sum, { work }) => sum + work, 0);
  }

  /** The longest task after the data was there and before the first key, without the one that made values of the data. */
  block({ there, parses }, { pressed }) {
    const isParse = (task) => parses.some(({ start, time }) => task.start < start + time && task.end > start);
    const later = this.#tasks.filter((task) => task.end > there && task.end < pressed && !isParse(task));
    return { work: Math.max(0, ...later.map(({ work }) => work)), wall: Math.max(0, ...later.map(({ start, end }) => end - start)) };
  }
}
