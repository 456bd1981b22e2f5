import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, median, ratiosOf, spread, verdict } from '../../bench/statistics.mjs';

const time = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const times = fc.array(time, { minLength: 1, maxLength: 30 });

describe('the median', () => {
  it('has at most half of the values on either side, in whatever order they come', () => {
    fc.assert(
      fc.property(times, fc.integer(), (values, seed) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        const turned = values.map((_, index) => values[(index + Math.abs(seed)) % values.length]!);
        expect(median(turned)).toBe(middle);
      }),
    );
  });

  it('lies between the least and the most', () => {
    fc.assert(
      fc.property(times, (values) => {
        const { median: middle, least, most } = spread(values);
        expect(least <= middle && middle <= most).toBe(true);
        expect(values).toContain(least);
        expect(values).toContain(most);
      }),
    );
  });

  it('leaves what it is given as it was', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('ratios', () => {
  it('are of pairs: what slows a whole round changes none', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time, fc.integer({ min: 1, max: 64 })), { minLength: 1 }), (rounds) => {
        const plain = ratiosOf(
          rounds.map(([own]) => own),
          rounds.map(([, reference]) => reference),
        );
        const slowed = ratiosOf(
          rounds.map(([own, , slow]) => own * slow),
          rounds.map(([, reference, slow]) => reference * slow),
        );
        for (const [index, ratio] of slowed.entries()) expect(Math.abs(ratio / plain[index]! - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('are 1 where neither took anything, and without bound where only the reference took nothing', () => {
    expect(ratiosOf([0, 5], [0, 0])).toEqual([1, Infinity]);
  });
});

describe('a verdict', () => {
  it('lets two of seven rounds fall on the wrong side, and none of a single one', () => {
    expect([1, 3, 4, 7, 14].map(allowed)).toEqual([0, 0, 1, 2, 4]);
    expect(verdict([1, 1, 1, 1, 1, 2, 2], 1)).toEqual({ wrong: 2, rounds: 7, isMet: true });
    expect(verdict([1, 1, 1, 1, 2, 2, 2], 1)).toEqual({ wrong: 3, rounds: 7, isMet: false });
  });

  it('counts what is no number as wrong', () => {
    expect(verdict([NaN], 1).isMet).toBe(false);
  });

  it('is never made worse by a larger budget', () => {
    fc.assert(
      fc.property(times, time, time, (values, budget, more) => {
        expect(verdict(values, budget + more).wrong).toBeLessThanOrEqual(verdict(values, budget).wrong);
      }),
    );
  });
});
