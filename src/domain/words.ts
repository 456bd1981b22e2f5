import { seenText } from './seen-text.js';

/**
 * Words are a tree of strings, lists of strings and groups. An owner overrides any of them with a partial tree
 * of the same shape; whatever does not fit is reported by its path and the built-in word stands.
 */
export type WordTree = { readonly [key: string]: WordNode };
export type WordNode = string | readonly string[] | WordTree;

/** The shape of an override: every key may be missing. */
export type PartialWords<T> = {
  [K in keyof T]?: T[K] extends string ? string : T[K] extends readonly string[] ? readonly string[] : PartialWords<T[K]>;
};

export interface WordProblem {
  /** Where in the words it is, e.g. `themes.needs`. */
  path: string;
  /** What is wrong there, as the end of a sentence. */
  reason: string;
}

export interface MergedWords<T> {
  words: T;
  problems: WordProblem[];
  /** True when no built-in word is left, so that the whole is in the owner's language. */
  complete: boolean;
}

/** Longer than any word of ours, several times; and longer than any list of them. */
const longestWord = 2000;
const longestList = 100;

const placeholder = /\{(\w+)\}/g;

/** Lays an owner's words over the built-in ones. Never throws, never changes its arguments. */
export function mergeWords<T extends object>(builtIn: T, override: unknown): MergedWords<T> {
  const problems: WordProblem[] = [];
  let kept = 0;

  const merge = (own: WordNode, given: unknown, path: string): WordNode => {
    if (given === undefined) {
      kept += 1;
      return own;
    }
    const wrong = (reason: string): WordNode => {
      problems.push({ path: path || 'words', reason });
      kept += 1;
      return own;
    };
    if (typeof own === 'string') {
      if (typeof given !== 'string') return wrong(`is ${nameType(given)}, not text`);
      if (given.length > longestWord) return wrong(`is longer than ${longestWord} characters`);
      if (!seenText(given).trim()) return wrong('is empty');
      const known = placeholdersOf(own);
      const strange = [...placeholdersOf(given)].filter((name) => !known.has(name));
      return strange.length ? wrong(`has {${strange[0]}}, which stands for nothing here`) : seenText(given);
    }
    if (Array.isArray(own)) {
      const fits =
        Array.isArray(given) &&
        given.length > 0 &&
        given.length <= longestList &&
        given.every((item) => typeof item === 'string' && item.length <= longestWord && seenText(item).trim());
      return fits ? (given as string[]).map(seenText) : wrong(`is ${nameType(given)}, not a list of up to ${longestList} texts`);
    }
    if (given === null || typeof given !== 'object' || Array.isArray(given)) return wrong(`is ${nameType(given)}, not a group of words`);
    const group = own as WordTree;
    // A group that is empty has its words come late; what stands for them is looked at then.
    if (!Object.keys(group).length) return given as WordTree;
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(group, key)) problems.push({ path: join(path, key), reason: 'is no word of this widget' });
    }
    return Object.fromEntries(
      Object.entries(group).map(([key, value]) => [
        key,
        merge(value, Object.hasOwn(given, key) ? (given as Record<string, unknown>)[key] : undefined, join(path, key)),
      ]),
    );
  };

  const words = merge(builtIn as unknown as WordTree, override, '') as unknown as T;
  return { words, problems, complete: kept === 0 };
}

function placeholdersOf(word: string): Set<string> {
  return new Set([...word.matchAll(placeholder)].map((match) => match[1]!));
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function nameType(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a group' : `a ${typeof value}`;
}
