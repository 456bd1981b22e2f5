/** What `record.js` writes down on a page. */
export interface Record {
  messages: string[];
  errors: string[];
  violations: string[];
  shifts: number[];
}

export interface Page {
  window: Window & typeof globalThis & { record: Record; Attune?: unknown; hacked?: boolean };
  document: Document;
  record: Record;
  frame: HTMLIFrameElement;
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as { modules: { declarations: { tagName?: string }[] }[] };

/** The tag of every widget. */
export const tags: readonly string[] = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));

const frames: HTMLIFrameElement[] = [];

/** Opens a page of this folder, or another of this server, in a frame of this size. */
export async function openPage(address: string, { width = 700, height = 560 } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`;
  const url = new URL(address, new URL('/tests/pages/', location.href));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url.href;
  document.body.prepend(frame);
  frames.push(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  // A page that failed to load would pass every test that looks for something bad.
  if (window.location.href !== url.href || !window.record) throw new Error(`${address} did not open`);
  return { window, document: window.document, record: window.record, frame };
}

/** Opens a page that is this text, with the recorder first. */
export const openText = (text: string): Promise<Page> =>
  openWhole(`<!doctype html><html lang="en"><title>A page</title><script src="/tests/pages/record.js"></script>${text}`);

/** Opens a page that is this text and nothing else; it brings the recorder itself. */
export async function openWhole(text: string, { width = 700, height = 560 } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = text;
  document.body.prepend(frame);
  frames.push(frame);
  await loaded;
  const window = frame.contentWindow as Page['window'];
  return { window, document: window.document, record: window.record, frame };
}

/** Takes the pages away again. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Waits until something is there, and gives it. */
export async function until<T>(look: () => T | null | undefined | false, what = 'what was expected', timeout = 8000): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`${what} did not come`);
    await pause(20);
  }
}

export const pause = (time: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, time));

/** Whether a widget stands there whole: registered, drawn, with words. */
export function isFinished(element: Element | null | undefined): boolean {
  return Boolean(
    element?.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim() && element.getBoundingClientRect().height > 60,
  );
}

/** Waits for the widgets of a page, and a moment longer for whatever comes after. */
export async function finished({ document }: Page): Promise<void> {
  for (const tag of tags) {
    // The loader brings what comes near the window.
    document.querySelector(tag)!.scrollIntoView();
    await until(() => isFinished(document.querySelector(tag)), tag);
  }
  document.documentElement.scrollTop = 0;
  await pause(300);
}

/** What a page has fetched, by its path. */
export function requestsOf({ window }: Page): string[] {
  return window.performance.getEntriesByType('resource').map(({ name }) => {
    const url = new URL(name);
    return url.origin === location.origin ? url.pathname : name;
  });
}

/** Everything that this origin keeps on the device. */
export async function kept({ window }: Page): Promise<string> {
  const databases = await window.indexedDB.databases();
  const caches = 'caches' in window ? await window.caches.keys() : [];
  return JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }, window.document.cookie, databases, caches]);
}

export const isChromium = 'userAgentData' in navigator || /Chrome\//.test(navigator.userAgent);
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);
