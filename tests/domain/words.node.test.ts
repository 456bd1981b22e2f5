import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { fillIn } from '../../src/domain/fill-in.js';
import { mergeWords, type WordNode } from '../../src/domain/words.js';

const builtIn = { title: 'A title', count: '{n} of {all}', list: ['one', 'two'], group: { a: 'A', deep: { b: 'B' } } };

/** Every word of a tree with its path. */
function leaves(node: WordNode, path = ''): [string, string | readonly string[]][] {
  if (typeof node === 'string' || Array.isArray(node)) return [[path, node as string]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key));
}

describe('mergeWords', () => {
  it('has the built-in shape whatever is laid over it, and no empty word', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ title: fc.jsonValue(), group: fc.jsonValue(), list: fc.jsonValue(), __proto__: fc.jsonValue() }),
        ),
        (override) => {
          const { words } = mergeWords(builtIn, override);
          expect(leaves(words as WordNode).map(([path]) => path)).toEqual(leaves(builtIn as WordNode).map(([path]) => path));
          for (const [, word] of leaves(words)) expect(String(word).trim()).not.toBe('');
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        },
      ),
    );
  });

  it('takes every right word and leaves every other one', () => {
    const paths = leaves(patternExplainer);
    fc.assert(
      fc.property(
        fc.nat(paths.length - 1),
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== '' && !/[{}]/.test(text)),
        (index, text) => {
          const [path] = paths[index]!;
          const override = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), text);
          const { words, problems } = mergeWords(patternExplainer, override);
          expect(problems).toEqual([]);
          for (const [other, word] of leaves(words)) {
            expect(word).toBe(other === path ? text : paths.find(([name]) => name === other)![1]);
          }
        },
      ),
    );
  });

  it('names what is wrong by its path', () => {
    const { words, problems } = mergeWords(builtIn, {
      title: 3,
      strange: 'x',
      list: [],
      group: { deep: { b: ' ' } },
      count: '{n} of {total}',
    });
    expect(words).toEqual(builtIn);
    expect(problems.map(({ path }) => path).sort()).toEqual(['count', 'group.deep.b', 'list', 'strange', 'title']);
  });

  it('takes prototype keys for what they are: no words of this widget', () => {
    const { words, problems } = mergeWords(builtIn, JSON.parse('{"__proto__": {"title": "x"}, "constructor": "x"}'));
    expect(words).toEqual(builtIn);
    expect(problems).toHaveLength(2);
  });

  it('knows when no built-in word is left', () => {
    expect(mergeWords(builtIn, builtIn).complete).toBe(true);
    expect(mergeWords(builtIn, { ...builtIn, title: undefined }).complete).toBe(false);
  });
});

describe('fillIn', () => {
  it('puts values in as they are', () => {
    expect(fillIn('{n} of {all}, $& {strange}', { n: 1, all: '<b>$1</b>' })).toBe('1 of <b>$1</b>, $& {strange}');
  });
});
