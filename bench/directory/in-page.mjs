/** Runs in the page that is measured, after `watchFrames`; it is sent there as text. */
export function watchDirectory() {
  const parses = [];
  const parse = JSON.parse;
  // The one block that may be long is told apart from all others.
  JSON.parse = (...given) => {
    const start = performance.now();
    const value = parse(...given);
    if (given[0].length > 10_000) parses.push({ start, time: performance.now() - start });
    return value;
  };

  const { painted } = window.bench;
  const rootOf = () => document.querySelector('attune-find-therapist, reference-directory')?.shadowRoot;
  const found = () => /[\d,]+/.exec(rootOf()?.querySelector('.found')?.textContent ?? '')?.[0].replaceAll(',', '');
  const filters = 'input[type="checkbox"]:not([aria-disabled])';

  Object.assign(window.bench, {
    /** Resolves with the time since the page was asked for, once everybody is counted and somebody is shown. */
    async ready(people) {
      while (found() !== String(people) || !rootOf().querySelector('article')) await painted();
      return performance.now();
    },
    focusSearch() {
      const field = rootOf().querySelector('input[type="search"]');
      field.focus();
      field.select();
    },
    /** The first filter that leaves somebody: opened, if it is behind a disclosure, and under the keyboard. */
    async focusFilter() {
      for (const group of rootOf().querySelectorAll('.filters details')) group.open = true;
      await painted();
      rootOf().querySelector(filters).focus();
      await painted();
    },
    /** Tells of the next event of a kind when it came, and when the frame that answers it was painted. */
    watchNext(type) {
      window.bench.next = new Promise((resolve) => {
        const start = () => {
          const pressed = performance.now();
          void painted().then((seen) => resolve({ pressed, seen }));
        };
        window.addEventListener(type, start, { capture: true, once: true });
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
  });
}
