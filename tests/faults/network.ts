import type { Page } from '../pages/open.js';
import { replace, type Fault } from './fault.js';

const fetched =
  '<attune-reflection-card deck-src="/rude/deck.json"></attune-reflection-card><attune-find-therapist layout="directory" src="/rude/deck.json"></attune-find-therapist>';
/** With a deck and a list from somewhere, beside the widgets that ask for nothing. */
const withFiles = (markup: string): string => markup + fetched;

const fetching = (view: Page['window'], answer: (signal?: AbortSignal | null) => Promise<Response>): void =>
  replace(view, 'fetch', (_: unknown, { signal }: RequestInit = {}) => answer(signal));

export const networkFaults: readonly Fault[] = [
  {
    name: 'a device that is offline',
    around: withFiles,
    first(view) {
      Object.defineProperty(view.navigator, 'onLine', { configurable: true, get: () => false });
      fetching(view, () => Promise.reject(new view.TypeError('Failed to fetch')));
    },
  },
  {
    name: 'a network so slow that nothing arrives',
    around: withFiles,
    first(view) {
      fetching(
        view,
        (signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new view.DOMException('aborted', 'AbortError')));
          }),
      );
    },
  },
  {
    name: 'a connection that breaks off in the middle of a file',
    around: withFiles,
    first(view) {
      const half = (): ReadableStream =>
        new view.ReadableStream({
          start(controller) {
            controller.enqueue(new view.TextEncoder().encode('{ "prompts": ['));
            setTimeout(() => controller.error(new view.TypeError('network error')), 50);
          },
        });
      fetching(view, () => Promise.resolve(new view.Response(half())));
    },
  },
  {
    name: 'a Wi-Fi that answers everything with its own page',
    around: withFiles,
    first: (view) => fetching(view, () => Promise.resolve(new view.Response('<!doctype html><title>Sign in</title>'))),
  },
  {
    name: 'a browser without fetch',
    around: withFiles,
    first: (view) => replace(view, 'fetch', undefined),
  },
  {
    name: 'a connection that comes and goes',
    around: withFiles,
    then(view) {
      for (const name of ['offline', 'online', 'offline']) view.dispatchEvent(new view.Event(name));
    },
  },
];
