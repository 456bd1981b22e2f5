import { dataIn, warnOfList } from '../../controllers/author-list.js';
import { isListOf } from '../../controllers/light-children.js';
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
  const pairs = [...host.querySelectorAll('dt')].map((term) => {
    const texts = [term.textContent];
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) texts.push(next.textContent);
    const pair: Record<string, unknown> = { deep: term.hasAttribute('data-deep') };
    for (const [index, beat] of beats.entries()) pair[beat] = texts[index]?.replace(/\s+/g, ' ');
    return pair;
  });
  return pairs.length ? pairs : undefined;
}
