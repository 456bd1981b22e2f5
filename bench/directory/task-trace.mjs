/** Every task of a page's main thread, by Chromium's own trace: `longtask` tells of none under 50 ms. */
export class TaskTrace {
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
