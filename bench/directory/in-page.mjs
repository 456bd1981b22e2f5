/** Everything in `watchPage` runs in the page that is measured, before its own scripts. */
/** What a page needs to tell how long it took; it is sent there as text. */
export function watchPage() {
  const parses = [];
  const parse = JSON.parse;
  // The one block that may be long is told apart from all others.
  JSON.parse = (...given) => {
    const start = performance.now();
    const value = parse(...given);
    if (given[0].length > 10_000) parses.push({ start, time: performance.now() - start });
    return value;
  };

  const rootOf = () => document.querySelector('attune-find-therapist, reference-directory')?.shadowRoot;
  const found = () => /[\d,]+/.exec(rootOf()?.querySelector('.found')?.textContent ?? '')?.[0].replaceAll(',', '');
  /** A message that is posted in a frame’s callback comes after that frame was laid out and painted. */
  const painted = () =>
    new Promise((resolve) => {
      window.requestAnimationFrame(() => {
        const { port1, port2 } = new window.MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });

  window.bench = {
    /** Resolves with the time since the page was asked for, once everybody is counted and somebody is shown. */
    async ready(people) {
      while (found() !== String(people) || !rootOf().querySelector('article')) await painted();
      return performance.now();
    },
    focus() {
      const field = rootOf().querySelector('input[type="search"]');
      field.focus();
      field.select();
    },
    /** Tells of the next key when it was pressed, and when the frame that answers it was painted. */
    watchKey() {
      window.bench.key = new Promise((resolve) => {
        const start = () => {
          const pressed = performance.now();
          void painted().then((seen) => resolve({ pressed, seen }));
        };
        window.addEventListener('keydown', start, { capture: true, once: true });
      });
    },
    counts() {
      const rows = [...rootOf().querySelectorAll('article')];
      const elements = rows.slice(0, 20).reduce((sum, row) => sum + 1 + row.querySelectorAll('*').length, 0);
      return { rows: rows.length, elements: elements / Math.min(20, rows.length), found: Number(found()) };
    },
    /** The time from which the data was there, and how long it took to make values of it. */
    data() {
      const [entry] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json'));
      return { there: entry.responseEnd, parse: Math.max(0, ...parses.map(({ time }) => time)), parses };
    },
  };
}
