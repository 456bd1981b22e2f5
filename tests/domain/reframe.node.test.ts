import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reframePairs } from '../../src/content/en/reframe-pairs.js';
import { firstPair } from '../../src/content/en/reframe.js';
import { readPairs } from '../../src/domain/pair-list.js';
import { beats, firstSight, openBeat, rest, turnTo, type Pair, type Way } from '../../src/domain/reframe.js';

const { pairs } = reframePairs;

type Step = (way: Way, count: number) => Way;
const steps: readonly Step[] = [
  openBeat,
  rest,
  (way, count) => turnTo(way.at + 1, count),
  (way, count) => turnTo(Math.max(0, way.at - 1), count),
];

describe('the way', () => {
  const walks = fc.record({ count: fc.integer({ min: 1, max: 40 }), walk: fc.array(fc.constantFrom(...steps), { maxLength: 60 }) });

  it('stays on a pair that there is, with none to four beats open, whatever the steps', () => {
    fc.assert(
      fc.property(walks, ({ count, walk }) => {
        let way = firstSight;
        for (const step of walk) {
          way = step(way, count);
          expect(way.at).toBeGreaterThanOrEqual(0);
          expect(way.at).toBeLessThan(count);
          expect(way.open).toBeGreaterThanOrEqual(0);
          expect(way.open).toBeLessThanOrEqual(beats.length);
        }
      }),
    );
  });

  it('comes by every pair once, each as others see it, then rests, and goes on with the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 4 }), (count, opened) => {
        const seen: number[] = [];
        let way = firstSight;
        do {
          expect(way.open).toBe(1);
          seen.push(way.at);
          for (let times = 0; times < opened; times += 1) way = openBeat(way);
          way = turnTo(way.at + 1, count);
        } while (way.open);
        expect(seen).toEqual(Array.from({ length: count }, (_, index) => index));
        expect(openBeat(way)).toEqual(firstSight);
      }),
    );
  });

  it('opens one beat after another, and comes back from a rest to the same pair', () => {
    const second = turnTo(1, 3);
    expect([1, 2, 3, 4].map((times) => Array.from({ length: times }).reduce<Way>(openBeat, second).open)).toEqual([2, 3, 4, 4]);
    expect(openBeat(rest(openBeat(second)))).toEqual(second);
  });
});

describe('readPairs', () => {
  const whole: Pair = { text: 'a', inside: 'b', learned: 'c', say: 'd' };

  it('never throws, whatever the data, and gives pairs that can be shown', () => {
    const strange = fc.record({
      text: fc.jsonValue(),
      inside: fc.jsonValue(),
      learned: fc.jsonValue(),
      say: fc.string(),
      deep: fc.jsonValue(),
    });
    const data = fc.oneof(fc.anything(), fc.array(fc.oneof(strange, fc.constant(whole))), fc.record({ pairs: fc.array(strange) }));
    fc.assert(
      fc.property(data, (given) => {
        const { entries, problems } = readPairs(given);
        if (!entries.length) expect(problems.length).toBeGreaterThan(0);
        for (const pair of entries) {
          for (const beat of beats) expect(pair[beat].trim()).not.toBe('');
          expect(typeof pair.deep).toBe('boolean');
        }
      }),
    );
  });

  it('takes every whole pair, in order, from a list and from a group', () => {
    const text = fc.string({ minLength: 1, maxLength: 600 }).filter((one) => one.trim() !== '');
    const list = fc.array(fc.record({ text, inside: text, learned: text, say: text, deep: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(list, (given) => {
        const expected = given.map((pair) => ({ ...pair, text: pair.text.trim() }));
        for (const data of [given, { pairs: given }]) expect(readPairs(data)).toEqual({ entries: expected, problems: [] });
      }),
    );
  });

  it('names what is wrong by its path, leaves such a pair out and keeps the rest', () => {
    const { inside, ...halfway } = whole;
    expect(inside).toBe('b');
    const { entries, problems } = readPairs({
      pairs: [whole, halfway, 'only text', { ...whole, say: 'x'.repeat(601) }, { ...whole, learned: ' ' }, { ...whole, deep: 'yes' }, 7],
    });
    expect(entries).toEqual([
      { ...whole, deep: false },
      { ...whole, deep: true },
    ]);
    expect(problems).toEqual([
      'pairs[1].inside is missing, not text or longer than 600 characters',
      'pairs[2].inside is missing, not text or longer than 600 characters',
      'pairs[2].learned is missing, not text or longer than 600 characters',
      'pairs[2].say is missing, not text or longer than 600 characters',
      'pairs[3].say is missing, not text or longer than 600 characters',
      'pairs[4].learned is missing, not text or longer than 600 characters',
      'pairs[5].deep is not true or false',
      'pairs[6].text is missing or not text',
    ]);
  });
});

describe('the built-in pairs', () => {
  it('are twelve or more, whole, each different in what others see', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(12);
    expect(readPairs(reframePairs)).toEqual({ entries: pairs.map((pair) => ({ deep: false, ...pair })), problems: [] });
    for (const beat of beats) expect(new Set(pairs.map((pair) => pair[beat])).size).toBe(pairs.length);
  });

  it('begin with a light one, which is that of the first view', () => {
    expect(pairs[0]).toBe(firstPair);
    expect(firstPair.deep).toBe(undefined);
    expect(pairs.filter(({ deep }) => deep).length).toBeGreaterThan(0);
  });

  it('say of the inside what may be, and of what was learned only a general “that”', () => {
    for (const { inside, learned } of pairs.slice(1)) {
      expect(inside).toMatch(/\bmay\b/);
      expect(learned).toMatch(/^That /);
    }
  });

  it('say nothing that begs, promises to stay, or puts it on the other', () => {
    for (const { say } of pairs) expect(say).not.toMatch(/\b(please|beg|forgive|promise|always|never|don’t leave|you (made|make) me)\b/i);
  });
});
