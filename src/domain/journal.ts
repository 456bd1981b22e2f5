/** What a visitor wrote under a prompt. It lives in the widget and goes nowhere by itself. */
export interface Entry {
  /** The prompt's id. */
  id: string;
  /** The prompt's text as it stood when it was written under. */
  prompt: string;
  text: string;
}

/** Puts an entry in, in the order of first writing; blank text takes it out. */
export function writeEntry(entries: readonly Entry[], entry: Entry): Entry[] {
  if (!entry.text.trim()) return entries.filter(({ id }) => id !== entry.id);
  return entries.some(({ id }) => id === entry.id) ? entries.map((old) => (old.id === entry.id ? entry : old)) : [...entries, entry];
}

/** The same as plain text, for a file, the clipboard or paper. */
export function formatEntries(entries: readonly Entry[]): string {
  return entries.map(({ prompt, text }) => `${prompt}\n\n${text.trim()}\n`).join('\n\n');
}

/** Puts back what was deleted, each where it stood, without touching what was written since. */
export function restoreEntries(now: readonly Entry[], before: readonly Entry[]): Entry[] {
  const current = new Map(now.map((entry) => [entry.id, entry]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((entry) => current.get(entry.id) ?? entry), ...now.filter(({ id }) => !known.has(id))];
}
