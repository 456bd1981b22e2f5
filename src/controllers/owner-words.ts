import { readJson } from '../domain/json.js';
import { mergeWords } from '../domain/words.js';
import type { IsData } from './light-children.js';
import { warnAuthor } from './warnings.js';

/** How many mistakes are named one by one. */
const named = 20;

/**
 * Lays an owner's words over the built-in ones: those of JSON scripts inside the tag, then those of the `words` property.
 * What is wrong is named by its path in one warning. Only pages that bring words of their own load this.
 */
export function layOwnerWords<T extends object>(
  host: Element,
  builtIn: T,
  jsonTexts: readonly string[],
  property: unknown,
  isData: IsData,
): { words: T; complete: boolean } {
  const layers: unknown[] = [];
  for (const text of jsonTexts) {
    const reading = readJson(text);
    if (!reading.ok) warnAuthor(host, `could not read the JSON inside the tag: ${reading.reason}. The built-in words stand in.`);
    else if (!isData(reading.value)) layers.push(reading.value);
  }
  if (property !== undefined && property !== null) layers.push(property);

  let words = builtIn;
  let complete = false;
  const problems: string[] = [];
  for (const layer of layers) {
    const merged = mergeWords(words, layer);
    words = merged.words;
    complete ||= merged.complete;
    problems.push(...merged.problems.map(({ path, reason }) => `${path} ${reason}`));
  }
  const more = problems.length > named ? `; and ${problems.length - named} more` : '';
  if (problems.length) warnAuthor(host, `words: ${problems.slice(0, named).join('; ')}${more}. The built-in words stand in.`);
  return { words, complete };
}
