/** Runs in the page that is measured, before its own scripts; it is sent there as text. */
export function watchFrames() {
  const shifts = [];
  const tasks = [];
  const watch = (type, list) => new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({ type, buffered: true });
  watch('layout-shift', shifts);
  watch('longtask', tasks);

  window.bench = {
    /** A message that is posted in a frame’s callback comes after that frame was laid out and painted. */
    painted: () =>
      new Promise((resolve) => {
        window.requestAnimationFrame(() => {
          const { port1, port2 } = new window.MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      }),
    /** Everything that moved by itself since the page was asked for. */
    shift: () => shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
    /** What of each long task is over 50 ms, in which the page answers nobody. */
    blocking: () => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    /** What the page asked for beside itself. */
    requests: () => {
      const files = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http'));
      return { requests: files.length, bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
    },
  };
}
