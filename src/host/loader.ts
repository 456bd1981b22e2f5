import { chunks } from 'attune:chunks';
import { watchPlaces } from './places.js';
import { watchTree } from './watch-tree.js';

/**
 * The loader: finds the tags and places on a page, now and whenever it changes, and brings each widget's files when its tag
 * comes near the viewport (`loading="eager"`: at once). Nothing but our own tags is touched.
 */
const started = new Map<string, Promise<unknown>>();
const waiting = new WeakMap<Element, () => void>();

const viewport = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      viewport.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: '300px' },
);

/** Starts a widget's files together, each by its own address, so that none waits for another to name it. */
function bring(tag: string): Promise<unknown> {
  let bringing = started.get(tag);
  if (!bringing) {
    const files = chunks[tag] ?? [];
    bringing = customElements.get(tag)
      ? Promise.resolve()
      : Promise.all(files.map((file) => import(new URL(file, import.meta.url).href))).catch((error: unknown) => {
          // A later tag may try again (in Firefox once the page is loaded anew); what stands inside the tags goes on being shown.
          started.delete(tag);
          console.warn(`<${tag}> could not be loaded`, error);
        });
    started.set(tag, bringing);
  }
  return bringing;
}

/** Resolves with the widget's files once the element is near the viewport. */
function prepare(tag: string, element: Element): Promise<unknown> {
  if (!chunks[tag]) return Promise.resolve();
  // What is here already has nothing to wait for: a place on a page that a router brings is filled at once.
  if (customElements.get(tag) || (element.getAttribute('loading') ?? element.getAttribute('data-loading')) === 'eager') return bring(tag);
  return new Promise<void>((resolve) => {
    waiting.set(element, resolve);
    viewport.observe(element);
  }).then(() => bring(tag));
}

/** Watches a tree: the page itself, or the open shadow root of another component. */
export function watch(root: Document | ShadowRoot): void {
  if (!watchPlaces(root, prepare)) return;
  const selector = Object.keys(chunks)
    .map((tag) => `${tag}:not(:defined)`)
    .join();
  watchTree(root, selector, (element) => void prepare(element.localName, element));
}

watch(document);
