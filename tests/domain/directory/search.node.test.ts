import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isNearly, wordsOf } from '../../../src/domain/directory/fold-text.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { indexAll } from './roster-reference.js';

const people = (...names: string[]): Therapist[] => names.map((name, at) => ({ id: `p${at}`, name }));
const find = (list: readonly Therapist[], text: string): readonly number[] =>
  [...indexAll(list).answer({ text, chosen: {} }).people].sort((a, b) => a - b);

describe('folding', () => {
  it('folds once: what is folded stays as it is, whatever the letter', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('folds text of several languages in the same way however it is composed and written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(wordsOf(text)).toEqual(wordsOf(foldText(text)));
        for (const word of wordsOf(text)) expect(word).not.toMatch(/[\s,.!?'’]/);
      }),
    );
  });

  it.each([
    ['Nguyễn', 'nguyen'],
    ['Đặng', 'dang'],
    ['STRASSE', 'straße'],
    ['Søren Ægir', 'soren aegir'],
    ['Łukasz', 'lukasz'],
    ['İbrahim IŞIK', 'ibrahim ışık'],
    ['ＡＢＣ１', 'abc1'],
    ['ΟΔΥΣΣΕΥΣ', 'Οδυσσεύς'],
    ['O’Brien', "o'brien"],
    ['Kaʻana', 'kaana'],
    ['שָׁלוֹם', 'שלום'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['یکتا', 'يكتا'],
    ['Mül\u00adler', 'muller'],
    ['\u200fכהן', 'כהן'],
    ['ﬁona', 'fiona'],
    ['Ｊｏｓé', 'jose'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
    expect(foldText(one)).not.toBe('');
  });

  it('keeps vowels that other scripts write as marks', () => {
    expect(foldText('राम')).not.toBe(foldText('रीमा'));
    expect(wordsOf('रीमा देवी')).toHaveLength(2);
  });

  it('parts words by spaces and signs, signs of Chinese and Japanese from each other, and lets emoji stand', () => {
    expect(wordsOf('  Anna-Marie, (the) 2nd ')).toEqual(['anna', 'marie', 'the', '2nd']);
    expect(wordsOf('王小明')).toEqual(['王', '小', '明']);
    expect(wordsOf('さくら')).toHaveLength(3);
    expect(wordsOf('김민수')).toHaveLength(3);
    expect(wordsOf('🌿 Sol 🇧🇪👩🏽‍⚕️')).toEqual(['🌿', 'sol', '🇧🇪', '👩', '⚕']);
    expect(wordsOf('… - “” ’')).toEqual([]);
  });

  it('keeps a text plain where it is plain', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\d]+( [a-z\d]+)*$/), (text) => {
        expect(wordsOf(text)).toEqual(text.split(' '));
      }),
    );
  });
});

describe('one slip', () => {
  const letter = fc.constantFrom(...'abcé');
  const word = fc.string({ unit: letter, maxLength: 7 });
  /** All that one slip makes of a word. */
  const slips = (text: string): Set<string> =>
    new Set(
      [...text, ''].flatMap((_, at) => [
        text,
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
        ...[...'abcé'].flatMap((other) => [text.slice(0, at) + other + text.slice(at), text.slice(0, at) + other + text.slice(at + 1)]),
      ]),
    );

  it('is forgiven in the beginning of a word, and two are not', () => {
    fc.assert(
      fc.property(word, word, (typed, own) => {
        const beginnings = [...own, ''].map((_, at) => own.slice(0, at));
        expect(isNearly(typed, own)).toBe(beginnings.some((begin) => slips(begin).has(typed)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('searching', () => {
  const list = people(
    'Ana Nguyễn',
    'Ana nguyên',
    'An Nguyen',
    'Ángel Núñez',
    'שרה כהן',
    'محمد علي',
    '🌿 Sol',
    '王小明',
    '김민수',
    'Anna-Marie O’Brien',
  );

  it.each([
    ['nguyen', [0, 1, 2]],
    ['NGUYÊN', [0, 1, 2]],
    ['Nguyễn', [0, 1, 2]],
    ['nguyễn ana', [0, 1]],
    ['ngyuen', [0, 1, 2]],
    ['nguyenn', [0, 1, 2]],
    ['guyen', [0, 1, 2]],
    ['nguzen an', [0, 1, 2]],
    ['nugeyn', []],
    ['nunez', [3]],
    ['ángel nuñ', [3]],
    ['כהן', [4]],
    ['כהן שרה', [4]],
    ['مُحَمَّد', [5]],
    ['\u202bمحمد\u202c', [5]],
    ['🌿', [6]],
    ['小明', [7]],
    ['明', [7]],
    ['민수', [8]],
    ['기', [8]],
    ['annamarie', [9]],
    ['anna marie', [9]],
    ['brien', [9]],
    ['obrien', [9]],
    ["o'brien", [9]],
    ['o brien', [9]],
    ['xna', []],
  ])('%s', (text, found) => {
    expect(find(list, text)).toEqual(found);
  });

  it('takes a slip for one only where the words as they were typed find nobody', () => {
    const two = people('Marta', 'Marla');
    expect(find(two, 'mart')).toEqual([0]);
    expect(find(two, 'marta')).toEqual([0]);
    expect(find(two, 'marsa')).toEqual([0, 1]);
  });

  it('takes signs for what they are, and asks for nothing where there are signs alone', () => {
    for (const text of ['', '   ', '.*', '(', '[', '\\', '$^', '???', '’']) expect(find(list, text)).toHaveLength(list.length);
    for (const text of ['__proto__', 'constructor', 'toString', 'a.*z']) expect(find(list, text)).toEqual([]);
    expect(find(people('Constructor', '__proto__', 'hasOwnProperty'), 'proto')).toEqual([1]);
    expect(find(people('Constructor', '__proto__', 'hasOwnProperty'), 'constructor')).toEqual([0]);
  });

  it('finds nobody else for any text than whoever has its words, and bears every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(find(list, text).every((place) => place < list.length)).toBe(true);
        expect(find([...list, { id: 'x', name: text.slice(0, 200) }], text)).toContain(list.length);
      }),
    );
  });

  it('goes by the beginning of what is much too long', () => {
    const many = people(...Array.from({ length: 2000 }, (_, at) => `Person ${at.toString(36)}`));
    const index = indexAll(many);
    const start = performance.now();
    expect(index.answer({ text: 'person '.repeat(1_000_000), chosen: {} }).people).toHaveLength(2000);
    expect(index.answer({ text: Array.from({ length: 100_000 }, (_, at) => at.toString(36)).join(' '), chosen: {} }).people).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('remembers no more than the last words, and answers the same in whatever order it was asked', () => {
    const texts = fc.array(fc.constantFrom('ana', 'an', 'ana ngu', 'ngyuen', 'ngyuen ana', 'x', '', 'sol'), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (all) => {
        const index = indexAll(list);
        for (const text of all) expect(index.answer({ text, chosen: {} })).toEqual(indexAll(list).answer({ text, chosen: {} }));
      }),
    );
  });
});
