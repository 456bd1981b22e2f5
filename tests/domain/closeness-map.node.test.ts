import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closenessMap as words } from '../../src/content/en/closeness-map.js';
import { callDot, pairWith, type Dot, type Kind } from '../../src/domain/closeness-dots.js';
import { distanceAt, placeAt, pointOf, size, type Place } from '../../src/domain/closeness-map.js';
import { contrast, describePlace, stepOf } from '../../src/domain/closeness-words.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = fc.record<Place>({ worry: share, unease: share });
const who = 'With Sam';
const describeAt = (at: Place): string => describePlace(words, who, at);

/** Everywhere a slider can lead, and the whole of the field as finely as a pointer sees it. */
const everywhere = (count: number): Place[] =>
  Array.from({ length: (count + 1) ** 2 }, (_, index) => ({
    worry: Math.floor(index / (count + 1)) / count,
    unease: (index % (count + 1)) / count,
  }));

describe('what follows a dot', () => {
  it('is a whole sentence about this person, wherever it lies', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(describeAt(at)).toMatch(/^With Sam, [^{}]+\.$/);
        expect(describeAt(at)).not.toMatch(/undefined|\s{2}|\.\./);
      }),
    );
  });

  it('never names a pattern or a type of person', () => {
    for (const at of everywhere(16)) {
      expect(describeAt(at)).not.toMatch(/anxi|avoid|secur|disorgani|fearful|preoccup|dismiss|attach|pattern|style|type|score|normal/i);
    }
  });

  it('says that it may be so, in each of its sentences that tells of an experience', () => {
    for (const at of everywhere(8)) expect(describeAt(at)).toMatch(/\b(may|can)\b/);
  });

  it('has words of its own for each of nine regions, and further ones towards each edge', () => {
    const all = new Set(everywhere(16).map(describeAt));
    expect(new Set([...all].map((text) => /^[^.]+/.exec(text)![0])).size).toBe(9);
    expect(all.size).toBe(25);
  });

  it('changes by one band at a time', () => {
    const count = 64;
    const bands = (value: number): [number, number] => [stepOf([0, 1, 2], value), stepOf([-1, 0, 0, 0, 1], value)];
    for (let index = 0; index < count; index += 1) {
      const [before, after] = [bands(index / count), bands((index + 1) / count)];
      before.forEach((band, at) => expect(Math.abs(after[at]! - band)).toBeLessThanOrEqual(1));
      const [text, next] = [index, index + 1].map((value) => describeAt({ worry: 0.5, unease: value / count }));
      expect(text === next).toBe(before.join() === after.join());
    }
  });

  it('is even ground: both halves of each dimension have as many steps, and no place has no words', () => {
    for (let index = 0; index <= 8; index += 1) {
      expect(stepOf([0, 1, 2, 3, 4], index / 8)).toBe(4 - stepOf([0, 1, 2, 3, 4], 1 - index / 8));
      expect(stepOf([0, 1, 2], index / 8)).toBe(2 - stepOf([0, 1, 2], 1 - index / 8));
    }
  });

  it('meets the place where closeness feels like a lot and losing it does too', () => {
    expect(describeAt({ worry: 0.75, unease: 0.75 })).toBe(
      'With Sam, closeness may feel like a lot, and losing it may too. Both can be true at once.',
    );
    expect(describeAt({ worry: 1, unease: 1 })).toContain(`${words.strong.hard} ${words.strong.worry}`);
  });

  it('takes an owner’s scales of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 9 }), share, (steps, value) => {
        expect(steps).toContain(stepOf(steps, value));
        expect(stepOf(steps, 0)).toBe(steps[0]);
        expect(stepOf(steps, 1)).toBe(steps.at(-1));
      }),
    );
  });
});

describe('what lies between two', () => {
  it('is the same whichever is asked about first', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [there, back] = [contrast(one, other), contrast(other, one)];
        expect(back.kind).toBe(there.kind);
        if (there.kind !== 'same') expect(back.isFirstLighter).toBe(!there.isFirstLighter);
      }),
    );
  });

  it('calls near places alike, and far ones never', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [near, calm] = [Math.abs(one.unease - other.unease) < 0.2, Math.abs(one.worry - other.worry) < 0.2];
        expect(contrast(one, other).kind === 'same').toBe(near && calm);
        expect(contrast(one, one).kind).toBe('same');
      }),
    );
  });

  it('names the one with whom it is easier, and the one with whom worry is smaller', () => {
    const [easy, hard] = [
      { worry: 0.5, unease: 0.1 },
      { worry: 0.5, unease: 0.9 },
    ];
    expect(contrast(easy, hard)).toEqual({ kind: 'closeness', isFirstLighter: true });
    expect(contrast(hard, easy)).toEqual({ kind: 'closeness', isFirstLighter: false });
    const [calm, worried] = [
      { worry: 0.1, unease: 0.5 },
      { worry: 0.9, unease: 0.5 },
    ];
    expect(contrast(calm, worried)).toEqual({ kind: 'staying', isFirstLighter: true });
    expect(contrast({ worry: 0.1, unease: 0.1 }, { worry: 0.9, unease: 0.9 })).toEqual({ kind: 'both', isFirstLighter: true });
    expect(contrast({ worry: 0.9, unease: 0.1 }, { worry: 0.1, unease: 0.9 })).toEqual({ kind: 'crossed', isFirstLighter: true });
  });
});

describe('dots', () => {
  const at = (kind: Kind, name?: string): Dot => ({ kind, name, place: { worry: 0.5, unease: 0.5 } });

  it('are six, and the wish beside them', () => {
    expect(Object.keys(words.people)).toHaveLength(7);
    expect(new Set(Object.values(words.people).map(({ mark }) => mark)).size).toBe(7);
  });

  it('are called by their own name in every place, and by two letters with the marks that belong to them', () => {
    expect(callDot(words, at('friend', 'Sam'))).toEqual({ label: 'Sam', mark: 'Sa', who: 'With Sam' });
    expect(callDot(words, at('friend'))).toBe(words.people.friend);
    expect(callDot(words, at('friend', 'e\u0301a\u0300b')).mark).toBe('e\u0301a\u0300');
    expect(callDot(words, at('friend', '😀😀😀')).mark).toBe('😀😀');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => {
        const called = callDot(words, at('other', name));
        expect(called.label).toBe(name);
        expect(called.who).toContain(name);
      }),
    );
  });

  it('are looked at beside the one before, and a wish or one that has no place beside nobody', () => {
    const [me, waiting, friend, wish]: Dot[] = [at('me'), { kind: 'partner' }, at('friend'), at('wish')];
    const dots = [me!, waiting!, friend!, wish!];
    expect(pairWith(dots, me!)).toEqual([me, friend]);
    expect(pairWith(dots, friend!)).toEqual([me, friend]);
    expect(pairWith(dots, wish!)).toEqual([]);
    expect(pairWith(dots, waiting!)).toEqual([]);
    expect(pairWith([me!], me!)).toEqual([me]);
  });
});

describe('the field', () => {
  it('leads from a place to a point and back', () => {
    fc.assert(
      fc.property(place, (from) => {
        const { x, y } = pointOf(from, size);
        const back = placeAt({ x: (x + 9) / 118, y: (y + 9) / 118 });
        expect(back.worry).toBeCloseTo(from.worry, 9);
        expect(back.unease).toBeCloseTo(from.unease, 9);
      }),
    );
  });

  it('draws in what lies beyond the edge', () => {
    const far = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(far, far, (x, y) => {
        for (const value of Object.values(placeAt({ x, y }))) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
    expect(placeAt({ x: 2, y: -1 })).toEqual({ worry: 0, unease: 0 });
  });

  it('parts the two circles with unease, and lets worry hold on', () => {
    fc.assert(
      fc.property(place, share, (from, more) => {
        const farther = distanceAt({ ...from, unease: Math.max(from.unease, more) });
        const nearer = distanceAt({ ...from, worry: Math.max(from.worry, more) });
        expect(farther).toBeGreaterThanOrEqual(distanceAt(from));
        expect(nearer).toBeLessThanOrEqual(distanceAt(from));
        expect(distanceAt(from)).toBeGreaterThan(0);
      }),
    );
  });
});
