import { isText, longestText, readList, type ListReading } from './author-list.js';
import { beats, type Pair } from './reframe.js';
import { seenText } from './seen-text.js';

/**
 * Reads pairs that an author wrote: `{pairs: [{text, inside, learned, say, deep?}]}`, or just the list. One without all of
 * its beats is left out; where `deep` can't be read, the pair counts as deep.
 */
export function readPairs(data: unknown): ListReading<Pair> {
  return readList(data, 'pairs', (entry, _, tell) => {
    const { deep = false } = entry;
    const wrong = beats.filter((beat) => !isText(entry[beat]) || entry[beat].length > longestText);
    for (const beat of wrong) tell(`${beat} is missing, not text or longer than ${longestText} characters`);
    if (typeof deep !== 'boolean') tell('deep is not true or false');
    if (wrong.length) return undefined;
    // The rest of an entry is nobody’s, and may be nested without end.
    const [text, inside, learned, say] = beats.map((beat) => seenText(entry[beat] as string)) as [string, string, string, string];
    return { text, inside, learned, say, deep: deep !== false };
  });
}
