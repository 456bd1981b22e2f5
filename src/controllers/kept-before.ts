/** The one database that the library makes on a site, and only where a visitor has turned keeping on. */
export const databaseName = 'attune-elements';

/** Whether the database is there. Asks for names alone: what is opened to see whether it is there stays there in WebKit. */
export async function isKeptBefore(): Promise<boolean> {
  // A sandbox keeps nothing, and Chromium reports an error of its own to whoever asks there.
  if (origin === 'null') throw new Error('no origin');
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === databaseName);
}
