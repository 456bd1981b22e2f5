import { isText, longestText, readList, type ListReading } from './author-list.js';
import { seenText } from './seen-text.js';
import type { Step } from './small-steps.js';

/**
 * Reads steps that an author wrote: `{steps: [text | {text, smaller?, needsSomeone?}]}`, or just the list. Where
 * `needsSomeone` can't be read, the question comes first.
 */
export function readSteps(data: unknown): ListReading<Step> {
  return readList(data, 'steps', ({ text, smaller, needsSomeone = false }, _, tell) => {
    if (smaller !== undefined && !isText(smaller)) tell('smaller is not text');
    if (typeof needsSomeone !== 'boolean') tell('needsSomeone is not true or false');
    return {
      text,
      smaller: isText(smaller) ? seenText(smaller).trim().slice(0, longestText) : undefined,
      needsSomeone: needsSomeone !== false,
    };
  });
}
