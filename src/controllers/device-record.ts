import { databaseName, isKeptBefore } from './kept-before.js';

/**
 * One record in a database of its own. Plain IndexedDB: a library that holds a connection open makes the database by looking
 * for it, and keeps another tab from deleting it. Everything here rejects where the browser keeps nothing.
 */
const storeName = 'journal';
const key = 'entries';

type Answer<T> = (value: T) => void;

/** The record; undefined where there is none. Looking makes nothing. */
export async function readRecord(): Promise<unknown> {
  if (!(await isKeptBefore())) return undefined;
  return use('readonly', (store, answer) => {
    const reading = store.get(key);
    reading.onsuccess = () => answer(reading.result);
  });
}

/**
 * Puts another record, or none, in the place of the one that was read, in one transaction.
 * @returns false where another tab was quicker, and nothing was done
 */
export async function replaceRecord(known: unknown, next: unknown): Promise<boolean> {
  const done = await use<boolean>('readwrite', (store, answer) => {
    const reading = store.get(key);
    reading.onsuccess = () => {
      const isKnown = sameRecord(reading.result, known);
      if (isKnown && next) store.put(next, key);
      else if (isKnown) store.delete(key);
      answer(isKnown);
    };
  });
  if (done && !next) await removeDatabase();
  return done;
}

/** Takes the database away with all that is in it, whatever that is. */
export function removeDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase(databaseName);
    removing.onsuccess = () => resolve();
    removing.onerror = () => reject(removing.error!);
  });
}

export function sameRecord(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Uses the store in one transaction of whatever version the database has, and lets go of it. */
function use<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore, answer: Answer<T>) => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const opening = indexedDB.open(databaseName);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => reject(opening.error!);
    opening.onsuccess = () => {
      const database = opening.result;
      let answer = null as T;
      const end = (settle: () => void) => (): void => {
        database.close();
        settle();
      };
      // A database of another making has no such store: its record is nothing that can be read.
      if (!database.objectStoreNames.contains(storeName)) return end(() => resolve(answer))();
      const transaction = database.transaction(storeName, mode);
      transaction.oncomplete = end(() => resolve(answer));
      transaction.onabort = end(() => reject(transaction.error!));
      act(transaction.objectStore(storeName), (value) => (answer = value));
    };
  });
}
