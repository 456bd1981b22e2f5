import { watchFrames } from './in-page.mjs';

/** Opens a page in a fresh profile of the one browser, played as one of the visitors, and closes it after `use`. */
export async function openPage(browser, { slowdown, viewport, network }, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(300_000);
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(watchFrames);
    const session = await page.createCDPSession();
    // The processor’s time on the main thread rather than the clock’s: what else runs on this machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (network) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', network);
    }
    if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
    return await use(page, session);
  } finally {
    await context.close();
  }
}

export const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds of work on the main thread so far: all of it, and what it was. */
export async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { main: read('TaskDuration'), script: read('ScriptDuration'), layout: read('LayoutDuration'), style: read('RecalcStyleDuration') };
}

/** Bytes of the heaps of script and of Blink, after what is no longer needed has gone. */
export async function heapOf(session) {
  // What only a finaliser frees goes at the collection after the one that finds it.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize, blink: embedderHeapUsedSize };
}
