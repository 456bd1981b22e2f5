export type JsonReading = { ok: true; value: unknown } | { ok: false; reason: string };

/** What an editor does, it does from the beginning; a text that is made to be slow to search is as long as it can be. */
const mostSearched = 20_000;

/** Reads JSON that an author wrote by hand, and says in plain words what is wrong with it. Never throws. */
export function readJson(text: string): JsonReading {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const editor = 'your editor has ';
    const beginning = text.slice(0, mostSearched);
    // WordPress's classic editor does this to lines inside a script; within a word, a tag may be meant.
    if (/<\/?(p|br)\b/i.test(beginning.replace(/"(\\.|[^"\\\n])*("|$)/g, '')))
      return no(`${editor}put paragraphs into the JSON; keep it on one line`);
    if (/[{[,:]\s*([“”„]|&\w+;|&#\d+;)/.test(beginning)) return no(`${editor}changed the quotes in the JSON; it wants straight ones`);
    return no(`it is not JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
}

const no = (reason: string): JsonReading => ({ ok: false, reason });
