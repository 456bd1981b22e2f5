import type { Page } from '../pages/open.js';
import { refuse, replace, take, type Fault } from './fault.js';

const names = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

/** Every write is taken, and its transaction then ends without it. */
function breakOff(view: Page['window']): void {
  const { put } = view.IDBObjectStore.prototype;
  replace(view.IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    const request = put.apply(this, given);
    this.transaction.abort();
    return request;
  });
}

export const storageFaults: readonly Fault[] = [
  {
    name: 'storage that throws as soon as somebody looks at it',
    kept: 'blocked',
    first(view) {
      for (const name of names) refuse(view, name, new view.DOMException('blocked', 'SecurityError'));
      refuse(view.Document.prototype, 'cookie', new view.DOMException('blocked', 'SecurityError'));
    },
  },
  {
    name: 'no storage at all',
    kept: 'blocked',
    first: (view) => names.forEach((name) => take(view, name)),
  },
  {
    name: 'a database that does not open',
    kept: 'blocked',
    first(view) {
      replace(view.IDBFactory.prototype, 'open', () => {
        throw new view.DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
      });
    },
  },
  {
    name: 'a browser that does not list its databases',
    kept: 'blocked',
    first: (view) => take(view.IDBFactory.prototype, 'databases'),
  },
  {
    name: 'no room left on the device',
    kept: 'full',
    first(view) {
      const full = new view.DOMException('full', 'QuotaExceededError');
      replace(view.Storage.prototype, 'setItem', () => {
        throw full;
      });
      // A database says so later, by breaking off the transaction with this error.
      breakOff(view);
      Object.defineProperty(view.IDBTransaction.prototype, 'error', { configurable: true, get: () => full });
    },
  },
  {
    name: 'a transaction that is broken off',
    kept: 'blocked',
    first: breakOff,
  },
  {
    name: 'no channel to other tabs',
    first: (view) => take(view, 'BroadcastChannel'),
  },
  {
    name: 'a channel to other tabs that is refused',
    first(view) {
      replace(
        view,
        'BroadcastChannel',
        class {
          constructor() {
            throw new view.DOMException('blocked', 'SecurityError');
          }
        },
      );
    },
  },
];
