/** Longer work in one piece would make a page late for its next frame on a slow machine. */
const sliceTime = 8;

/**
 * Lets the page answer before more is done: a message waits its turn behind whatever else has to be done. A timer would wait
 * longer, and a whole second in a hidden page; `scheduler.yield` would go before the site's own timers.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/**
 * Does what a generator does, a few milliseconds at a time, so that the page stays answerable meanwhile. What fits into the
 * first slice is there at the next microtask.
 * @returns what the generator returns, or undefined where the work was ended early
 */
export async function inSlices<T>(steps: Iterator<unknown, T>, signal: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + sliceTime;
    while (performance.now() < end) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await breathe();
    if (signal.aborted) return undefined;
  }
}
