import { attuneScripts, attuneSheets, partsOf } from './attune-files.js';
import type { PageToCheck } from './input.js';
import { readPage } from './page.js';
import { otherScripts } from './script-rules.js';
import { placedWidgets } from './tag-rules.js';
import { deckOf } from './words-rules.js';

/** How many of a site's other scripts are looked into, where none is ours by its name. */
const mostOthers = 20;

/**
 * The files that a check of this page wants and does not have yet. Asked again with what has come, it names what that brings
 * in turn, and nothing once there is no more.
 */
export function filesToAsk(input: PageToCheck): URL[] {
  const { widgets, files } = input;
  const page = readPage(input.html, input.address);
  if (!page.address) return [];
  const scripts = attuneScripts(page, widgets);
  const placed = placedWidgets(page, widgets);
  const decks = placed.flatMap((one) => deckOf(page, one) ?? []);
  const tags = new Set(placed.flatMap(({ known }) => (known ? [known.tag] : [])));
  const wanted = [...scripts.map(({ address }) => address), ...attuneSheets(page).map(({ address }) => address), ...decks];
  if (!scripts.length && tags.size) wanted.push(...otherScripts(page, scripts).slice(0, mostOthers));
  for (const script of scripts) wanted.push(...partsOf(script, files?.get(script.address.href)?.text ?? '', tags));
  const byAddress = new Map(wanted.filter(({ protocol }) => /^https?:$/.test(protocol)).map((url) => [url.href, url]));
  return [...byAddress.values()].filter(({ href }) => !files?.has(href));
}
