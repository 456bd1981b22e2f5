/** What stands in the browser's databases, looked at from outside of the library. */

export async function databasesOnDevice(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '');
}

/** Everything in every store of every database, as values. */
export async function recordsOnDevice(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const name of await databasesOnDevice()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      found.push(...(await answer(database.transaction(store).objectStore(store).getAll())));
    }
    database.close();
  }
  return found;
}

/** The same as one text: keys and strings as they are, bytes as the letters that they would be. */
export async function textOnDevice(): Promise<string> {
  const asText = (value: unknown): string => {
    if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
    if (value && typeof value === 'object')
      return Object.entries(value)
        .flatMap(([key, part]) => [key, asText(part)])
        .join(' ');
    return String(value);
  };
  return (await recordsOnDevice()).map(asText).join('\n');
}

/** Puts a record where the library keeps its own, as an earlier or a later version, or a fault, would have left it. */
export async function putOnDevice(record: unknown): Promise<void> {
  const opening = indexedDB.open('attune-elements');
  opening.onupgradeneeded = () => opening.result.createObjectStore('journal');
  const database = await answer(opening);
  await answer(database.transaction('journal', 'readwrite').objectStore('journal').put(record, 'entries'));
  database.close();
}

export async function clearDevice(): Promise<void> {
  for (const name of await databasesOnDevice()) await answer(indexedDB.deleteDatabase(name));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}
