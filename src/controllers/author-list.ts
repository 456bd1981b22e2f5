import { readJson } from '../domain/json.js';
import { jsonTextsIn, type IsData } from './light-children.js';
import { warnAuthor } from './warnings.js';

/** The first JSON inside the tag that is data of the widget; one that can't be read is told of with the words. */
export function dataIn(host: Element, isData: IsData): unknown {
  for (const text of jsonTextsIn(host)) {
    const reading = readJson(text);
    if (reading.ok && isData(reading.value)) return reading.value;
  }
  return undefined;
}

/** The text of an element that an author wrote, as it reads: without the line breaks and indents of its source. */
export function textIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Tells the author what is wrong in a list of theirs, the first few by their paths, and what is shown now. */
export function warnOfList(element: Element, name: string, problems: readonly string[], isUsed: boolean): void {
  const more = problems.length > 5 ? `; and ${problems.length - 5} more` : '';
  const now = isUsed ? 'The rest is used.' : 'Another list stands in.';
  if (problems.length) warnAuthor(element, `${name}: ${problems.slice(0, 5).join('; ')}${more}. ${now}`);
}
