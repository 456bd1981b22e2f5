export type JsonReading = { ok: true; value: unknown } | { ok: false; reason: string };

/** Reads JSON that an author wrote by hand, and says in plain words what is wrong with it. Never throws. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    // WordPress's classic editor does this to blank lines inside a script.
    if (/<\/?p>|<br\s*\/?>/i.test(text)) return { ok: false, reason: 'your editor has put paragraphs into the JSON; keep it on one line' };
    return { ok: false, reason: `it is not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
}
