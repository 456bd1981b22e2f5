import { dataIn, textIn, warnOfList } from '../../controllers/author-list.js';
import { isListOf } from '../../controllers/list-data.js';
import { readPairs } from '../../domain/pair-list.js';
import { beats, type Pair } from '../../domain/reframe.js';

/** The pairs that an author set as a property, or put inside the tag as JSON or as a list. Only tags with some load this. */
export function readOwnPairs(host: Element & { pairs: unknown }): readonly Pair[] | undefined {
  const data = host.pairs ?? dataIn(host, isListOf('pairs')) ?? listIn(host);
  if (!data) return undefined;
  const { entries, problems } = readPairs(data);
  warnOfList(host, 'pairs', problems, entries.length > 0);
  return entries.length ? entries : undefined;
}

/** A list of descriptions inside the tag: what others see as the term, the three other beats under it. */
function listIn(host: Element): unknown[] | undefined {
  const pairs: Record<string, unknown>[] = [];
  let lines = 0;
  for (const line of host.querySelectorAll('dt, dd')) {
    if (line.localName === 'dt') {
      pairs.push({ deep: line.hasAttribute('data-deep') });
      lines = 0;
    }
    const pair = pairs.at(-1);
    const beat = beats[lines];
    if (pair && beat) pair[beat] = textIn(line);
    lines += 1;
  }
  return pairs.length ? pairs : undefined;
}
