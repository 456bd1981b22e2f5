import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core';

const { axe } = globalThis as unknown as { axe: { run(context: Element, options: RunOptions): Promise<AxeResults> } };

export type Scheme = 'light' | 'dark';

/** Lets the page of the test stand in one colour scheme, on the ground that such a page has. */
export function paintPage(scheme: Scheme): void {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.background = scheme === 'dark' ? 'oklch(0.22 0.012 200)' : 'oklch(0.985 0.008 85)';
  document.documentElement.lang = 'en';
  document.title ||= 'Test';
}

/**
 * What axe finds in an element, each as one line: every rule of WCAG A to AAA and the best practices, with enhanced
 * contrast, and whatever contrast it could not make out.
 */
export async function findFaults(element: Element): Promise<string[]> {
  await stillness();
  const results = await axe.run(element, {
    resultTypes: ['violations', 'incomplete'],
    rules: {
      'color-contrast-enhanced': { enabled: true },
      // These speak of whole pages; a widget is a part of one.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  const unsure = results.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  // Letters in a drawing are beyond it, whatever they stand on: `contrastInDrawing` measures them.
  const isFault = ({ html }: { html: string }): boolean => !html.startsWith('<text');
  return [...results.violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.filter(isFault).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The contrast of the letters in a drawing with the shape that they stand on, which comes before them. */
export function contrastInDrawing(letters: SVGTextElement): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const [one, other] = [letters, (letters.previousElementSibling ?? letters.parentElement!.previousElementSibling)!].map((element) => {
    context.fillStyle = getComputedStyle(element).fill;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(one, other) / Math.min(one, other);
}

/** Waits until nothing on the page moves. */
export async function stillness(): Promise<void> {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  await Promise.all(roots.flatMap((root) => root.getAnimations()).map(({ finished }) => finished.catch(() => undefined)));
}

/** Every element of a tree, through open shadow roots, that a visitor can act on. */
export function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches('a[href], button, input, textarea, select, summary') ? [element] : []),
    ...(element.shadowRoot ? controlsIn(element.shadowRoot) : []),
  ]);
}

/** What the page says on the console, and to whoever listens for errors, while something is done. */
export async function listen(action: () => unknown): Promise<{ warnings: string[]; errors: string[] }> {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  const onError = (event: ErrorEvent): number => errors.push(event.message);
  console.warn = (...values: unknown[]) => warnings.push(values.map(String).join(' '));
  console.error = (...values: unknown[]) => errors.push(values.map(String).join(' '));
  addEventListener('error', onError);
  try {
    await action();
  } finally {
    Object.assign(console, { warn, error });
    removeEventListener('error', onError);
  }
  return { warnings, errors };
}

/** What the page keeps, as one text: empty where nothing is kept. */
export async function whatIsKept(): Promise<string> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)]
    .join(' ')
    .trim();
}

/**
 * The addresses that the page has asked for since a moment (`performance.now()`), without the modules of these tests: a late
 * part comes from beside the others. That the built files ask for nothing else is tested in `tests/pages/canary.test.ts`.
 */
export function requestsSince(moment: number): string[] {
  const modules = new RegExp(`^${location.origin}/(src|node_modules)/[^?#]+\\.[jt]s$`);
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime, name }) => startTime >= moment && !modules.test(name))
    .map(({ name }) => name);
}

/** Waits until something holds; says what did not. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  // Long for a busy machine: a passphrase is derived over 600,000 rounds.
  const end = performance.now() + 15_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The control of a widget that has this name for a visitor. */
export function control(host: Element, name: string | RegExp): HTMLElement {
  const found = controlsIn(host.shadowRoot!).find((element) => {
    const text = (element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return (typeof name === 'string' ? text === name : name.test(text)) && element.checkVisibility();
  });
  if (!found) throw new Error(`no control named ${String(name)}`);
  return found;
}

/** A part of a widget, as a site would name it with ::part(). */
export function part(host: Element, name: string): HTMLElement | null {
  return host.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

/** What a visitor reads in a part. */
export function textOf(host: Element, name: string): string {
  return part(host, name)?.innerText.trim() ?? '';
}
