/**
 * A command for the tests: forced colours and whatever media feature the DevTools protocol can set, as a list; or paper, as
 * `{ media: 'print' }`. Chromium alone has it.
 */
export function emulateColors() {
  // What one connection has set, only the same one takes back.
  const clients = new WeakMap();
  return {
    name: 'emulate-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.type !== 'puppeteer' || process.env.ATTUNE_ENGINE === 'firefox') return false;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      await client.send('Emulation.setEmulatedMedia', Array.isArray(payload) ? { features: payload } : payload);
      return true;
    },
  };
}

/**
 * A command for the tests: what the page holds after everything that can be let go was let go. Chromium alone has it.
 */
export function countObjects() {
  const clients = new WeakMap();
  return {
    name: 'count-objects',
    async executeCommand({ command, session }) {
      if (command !== 'count-objects') return undefined;
      if (session.browser.type !== 'puppeteer' || process.env.ATTUNE_ENGINE === 'firefox') return false;
      const page = session.browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      // What a first collection frees, a later one can free more for.
      for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return { nodes, listeners: jsEventListeners, heap: usedSize };
    },
  };
}

/** A command for the tests: a page with the first view of its widgets written into it, by what was built. */
export function prerenderPages() {
  return {
    name: 'prerender-pages',
    async executeCommand({ command, payload }) {
      if (command !== 'prerender') return undefined;
      const { prerender } = await import('../dist/lib/tools/prerender/prerender.js');
      return prerender(payload, { base: '/dist/' });
    },
  };
}
