import type { Page } from '../pages/open.js';
import { replace, take, type Fault } from './fault.js';

type Holder = (view: Page['window']) => object;

const own: Holder = (view) => view;
const onNavigator: Holder = ({ navigator }) => navigator;

/** What some browsers do not have, and on what it would be. */
const missing: readonly (readonly [name: string, holder: Holder, ...members: string[]])[] = [
  ['sealing by passphrase', ({ crypto }) => crypto, 'subtle'],
  ['a voice to read aloud', own, 'speechSynthesis', 'SpeechSynthesisUtterance'],
  ['sharing with other apps', onNavigator, 'share', 'canShare'],
  ['a clipboard', onNavigator, 'clipboard'],
  ['IntersectionObserver', own, 'IntersectionObserver'],
  ['ResizeObserver', own, 'ResizeObserver'],
  ['dialogs that open above the page', (view) => view.HTMLDialogElement.prototype, 'showModal', 'show', 'close'],
  ['popovers', (view) => view.HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover', 'popover'],
  ['Intl.Segmenter', ({ Intl }) => Intl, 'Segmenter'],
  ['AbortSignal.timeout and AbortSignal.any', (view) => view.AbortSignal, 'timeout', 'any'],
  ['structuredClone', own, 'structuredClone'],
  ['requestIdleCallback and the scheduler', own, 'requestIdleCallback', 'scheduler'],
  ['animations by script', (view) => view.Element.prototype, 'animate', 'getAnimations'],
  ['view transitions', (view) => view.Document.prototype, 'startViewTransition'],
  ['PerformanceObserver', own, 'PerformanceObserver'],
  ['addresses for files made in the page', (view) => view.URL, 'createObjectURL', 'revokeObjectURL'],
  ['printing', own, 'print'],
  ['requests that outlast the page', onNavigator, 'sendBeacon'],
];

/** Elsewhere the test itself could not work; each is one that some browser or some privacy tool takes away or empties. */
export const missingFaults: readonly Fault[] = [
  ...missing.map(([name, holder, ...members]): Fault => ({
    name: `a browser without ${name}`,
    first: (view) => members.forEach((member) => take(holder(view), member)),
  })),
  {
    name: 'a browser without sheets that several roots share',
    first(view) {
      for (const { prototype } of [view.Document, view.ShadowRoot]) Reflect.deleteProperty(prototype, 'adoptedStyleSheets');
      take(view.CSSStyleSheet.prototype, 'replace');
    },
  },
  {
    name: 'a page that is not served over https',
    first(view) {
      replace(view, 'isSecureContext', false);
      take(view.crypto, 'subtle');
      for (const name of ['clipboard', 'share', 'locks', 'storage', 'serviceWorker']) take(view.navigator, name);
    },
  },
  {
    name: 'a canvas that a privacy tool keeps shut',
    first(view) {
      replace(view.HTMLCanvasElement.prototype, 'getContext', () => null);
      replace(view.HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
      replace(view.HTMLCanvasElement.prototype, 'toDataURL', () => 'data:,');
    },
  },
  {
    name: 'media queries that never match, and cannot be listened to',
    first: (view) => replace(view, 'matchMedia', (media: string) => ({ media, matches: false })),
  },
  {
    name: 'a clipboard, a voice and a share sheet that refuse',
    first(view) {
      const refusal = (): Promise<never> => Promise.reject(new view.DOMException('denied', 'NotAllowedError'));
      replace(view.navigator, 'clipboard', { writeText: refusal, write: refusal });
      replace(view.navigator, 'share', refusal);
      replace(view.navigator, 'canShare', () => true);
      replace(view, 'speechSynthesis', { getVoices: () => [], speak: () => undefined, cancel: () => undefined });
    },
  },
  {
    name: 'observers that never call back',
    first(view) {
      class Silent {
        observe(): void {}
        unobserve(): void {}
        disconnect(): void {}
      }
      replace(view, 'ResizeObserver', Silent);
      replace(view, 'IntersectionObserver', Silent);
    },
  },
];
