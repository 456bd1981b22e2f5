/** What a test does to time, and to whether a page is in front. */

/** Lets the page be hidden, or come back. */
export function hidePage(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A clock that a test can push forward; it runs on by itself as before. */
export interface PushedClock {
  push(seconds: number): void;
  letGo(): void;
}

export function takeClock(): PushedClock {
  const now = performance.now.bind(performance);
  let ahead = 0;
  performance.now = () => now() + ahead;
  return {
    push: (seconds) => void (ahead += seconds * 1000),
    letGo: () => void Reflect.deleteProperty(performance, 'now'),
  };
}
