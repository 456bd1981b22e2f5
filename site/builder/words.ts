import { mergeWords } from '../../src/domain/words.js';
import type { Widget } from './manifest.js';
import type { WordValue } from './settings.js';

/** A widget's words as the build wrote them down: texts, lists of texts, and groups of both. */
export interface Words {
  readonly [key: string]: string | readonly string[] | Words;
}

/** Each word by its path, in the order of the source. */
export function leavesOf(words: Words, before = ''): Map<string, WordValue> {
  const leaves = new Map<string, WordValue>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string' || isList(value)) leaves.set(before + key, value);
    else for (const [path, leaf] of leavesOf(value, `${before}${key}.`)) leaves.set(path, leaf);
  }
  return leaves;
}

const isList = (value: readonly string[] | Words): value is readonly string[] => Array.isArray(value);

/** The changed words as the partial tree that a widget reads, or nothing where none is changed. */
export function treeOf(changed: Readonly<Record<string, WordValue>>): Words | undefined {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(changed)) {
    const keys = path.split('.');
    const last = keys.pop()!;
    let group = tree;
    for (const key of keys) group = (group[key] ??= {}) as Record<string, unknown>;
    group[last] = value;
  }
  return Object.keys(tree).length ? (tree as Words) : undefined;
}

/**
 * The attributes that stand for one of the widget’s own words: unset, the built-in word holds. One that says what holds
 * unset has only its name in common with a word.
 */
export function wordAttributes(widget: Widget, words: Words): Set<string> {
  const fields = widget.fields.filter(
    ({ name, kind, help, byDefault }) => kind === 'text' && !byDefault && !/unset/i.test(help) && typeof words[name] === 'string',
  );
  return new Set(fields.map(({ name }) => name));
}

/** What to say, kindly, about one changed word; nothing where all is well. */
export function notesOn(builtIn: WordValue, given: WordValue): string[] {
  const notes: string[] = [];
  const [before, after] = [builtIn, given].map((value) => (typeof value === 'string' ? value : value.join('\n'))) as [string, string];
  const { problems } = mergeWords({ word: builtIn }, { word: given });
  for (const { reason } of problems) notes.push(`This word ${reason}. The built-in word stays.`);
  const missing = [...before.matchAll(/\{\w+\}/g)].map(([name]) => name).filter((name) => !after.includes(name));
  if (missing.length) notes.push(`${missing.join(' and ')} is filled in on the page. Without it, visitors will not see it.`);
  if (after.length > Math.max(before.length * 1.6, before.length + 24)) {
    notes.push('This is a good deal longer than the word it replaces. Please look at it on a phone.');
  }
  return notes;
}

/** Lines about safety, support and privacy, which a practice may say in other words and should not leave out. */
export function isCare(path: string): boolean {
  return /(^|\.)(care|privacy|unease|danger|exit|late|about|locking|stopping|safe)(\.|$)/.test(path);
}
