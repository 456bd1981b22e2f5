import { readJson } from '../../domain/json.js';
import { mergeWords } from '../../domain/words.js';
import { builtInWords, ownLists } from './built-in-words.js';
import { answerOf } from './file-rules.js';
import { placeOf, type Finding } from './finding.js';
import type { FetchedFile } from './input.js';
import { nearest } from './nearest.js';
import { attribute, inside, textIn, toUrl, type Page } from './page.js';
import type { Placed } from './tag-rules.js';

/** What is wrong in an owner's words and lists, which a browser tells in its console alone. */
export function checkWords(page: Page, placed: readonly Placed[], files: ReadonlyMap<string, FetchedFile>): Finding[] {
  return placed.flatMap((one) => [...checkInside(one), ...checkDeck(page, one, files)]);
}

function checkInside({ element, tag, known }: Placed): Finding[] {
  if (!known) return [];
  const scripts = inside(element).filter(
    (script) => script.tagName === 'script' && attribute(script, 'type')?.trim().toLowerCase() === 'application/json',
  );
  return scripts.flatMap((script): Finding[] => {
    const reading = readJson(textIn(script));
    if (!reading.ok) return [];
    const place = placeOf(script);
    const { value } = reading;
    if (isList(tag, value)) return problemsIn(tag, value, `The list inside <${tag}>`, place);
    const builtIn = builtInWords[tag] ?? {};
    return mergeWords(builtIn, value).problems.map(({ path, reason }): Finding => {
      const meant = reason.includes('no word') ? nearestWord(builtIn, path) : undefined;
      return {
        code: 'unknown-word',
        severity: 'warning',
        message: `In the words inside <${tag}>, “${path}” ${reason}. The built-in word stands in.`,
        advice: meant ? `Did you mean “${meant}”?` : 'Every word by its name stands on words.html, in the folder with the script.',
        ...place,
      };
    });
  });
}

/** A list by itself, or a group that has one. */
function isList(tag: string, value: unknown): boolean {
  const key = ownLists[tag]?.key;
  return key !== undefined && (Array.isArray(value) || (typeof value === 'object' && value !== null && key in value));
}

function problemsIn(tag: string, data: unknown, where: string, place: Pick<Finding, 'line' | 'column'>): Finding[] {
  return (ownLists[tag]?.problemsOf(data) ?? []).slice(0, 5).map((problem) => ({
    code: 'list-entry',
    severity: 'warning',
    message: `${where}: ${problem}. What is wrong is left out.`,
    advice: 'Write each entry as the examples in the README are.',
    ...place,
  }));
}

/** The word at the same place in the tree whose name is nearest. */
function nearestWord(builtIn: object, path: string): string | undefined {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let group: unknown = builtIn;
  for (const key of keys) group = typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[key] : undefined;
  const meant = typeof group === 'object' && group !== null ? nearest(last, Object.keys(group)) : undefined;
  return meant && [...keys, meant].join('.');
}

/** The address of a deck, if this widget has one. */
export function deckOf(page: Page, { element, tag, isPlace }: Placed): URL | undefined {
  return tag === 'attune-reflection-card' ? toUrl(attribute(element, isPlace ? 'data-deck-src' : 'deck-src'), page.base) : undefined;
}

function checkDeck(page: Page, one: Placed, files: ReadonlyMap<string, FetchedFile>): Finding[] {
  const address = deckOf(page, one);
  const file = address && files.get(address.href);
  if (!address || !file) return [];
  const place = placeOf(one.element);
  const otherSite = page.address !== undefined && address.origin !== page.address.origin;
  const shut =
    otherSite && file.allowOrigin !== '*' && file.allowOrigin !== page.address?.origin
      ? `${address.host} does not let other sites read it`
      : undefined;
  const reading = readJson(file.text ?? '');
  const reason = answerOf(file) ?? shut ?? (reading.ok ? undefined : reading.reason);
  if (!reason) return reading.ok ? problemsIn(one.tag, reading.value, `The list of questions at ${address.href}`, place) : [];
  return [
    {
      code: 'deck-unreadable',
      severity: 'wrong',
      message: `The list of questions at ${address.href} can’t be read, so the built-in questions stand in: ${reason}.`,
      advice: 'Correct deck-src, or the file that it names.',
      ...place,
    },
  ];
}
