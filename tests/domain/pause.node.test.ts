import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calmBreath,
  ordinals,
  placeInPause,
  planPause,
  readBreath,
  shareOf,
  type Breath,
  type PausePlace,
  type TimedMoment,
} from '../../src/domain/pause.js';

const breaths = fc.record({
  in: fc.integer({ min: 2, max: 12 }),
  hold: fc.integer({ min: 0, max: 12 }),
  out: fc.integer({ min: 2, max: 12 }),
});
const wholes = fc.integer({ min: 30, max: 600 });
const timed: readonly TimedMoment[] = ['notice', 'settle', 'ask', 'stay'];
const cycleOf = (breath: Breath): number => breath.in + breath.hold + breath.out;

describe('a written breath', () => {
  it.each([
    ['4 0 6', { in: 4, hold: 0, out: 6 }],
    [' 4, 7 ,8 ', { in: 4, hold: 7, out: 8 }],
    ['2.5 0 12', { in: 2.5, hold: 0, out: 12 }],
  ])('is read from "%s"', (value, breath) => expect(readBreath(value)).toEqual(breath));

  it.each([undefined, '', '  '])('is the calm one where nothing is written: %s', (value) => expect(readBreath(value)).toEqual(calmBreath));

  it.each([
    '4 6',
    '4 0 6 1',
    '1 0 6',
    '4 0 13',
    '4 -1 6',
    '4 13 6',
    '4 0',
    'in hold out',
    '4 0 NaN',
    '4 0 Infinity',
    'four',
    '4-0-6',
    '0 0 0',
  ])('is none in "%s"', (value) => expect(readBreath(value)).toBeUndefined());

  it('comes back as it was written, whatever it is', () => {
    fc.assert(fc.property(breaths, (breath) => void expect(readBreath(`${breath.in} ${breath.hold} ${breath.out}`)).toEqual(breath)));
  });

  it('is never one that nobody can follow', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double(), fc.string())), (parts) => {
        const breath = readBreath(parts.join(' '));
        if (!breath) return;
        expect(Math.min(breath.in, breath.out)).toBeGreaterThanOrEqual(2);
        expect(breath.hold).toBeGreaterThanOrEqual(0);
        expect(Math.max(breath.in, breath.hold, breath.out)).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('the plan of a pause', () => {
  it('takes the whole time, or as little more as one breath needs', () => {
    fc.assert(
      fc.property(wholes, breaths, (seconds, breath) => {
        const { notice, settle, ask } = planPause(seconds, breath);
        const longest = Math.max(seconds, cycleOf(breath) + seconds * 0.4);
        expect(notice + settle + ask).toBeGreaterThanOrEqual(seconds - 1e-9);
        expect(notice + settle + ask).toBeLessThanOrEqual(longest + 1e-9);
      }),
    );
  });

  it('settles and stays for whole breaths, one at least, and gives every moment some time', () => {
    fc.assert(
      fc.property(wholes, breaths, (seconds, breath) => {
        const plan = planPause(seconds, breath);
        for (const moment of ['settle', 'stay'] as const) {
          expect(plan[moment] % cycleOf(breath)).toBe(0);
          expect(plan[moment]).toBeGreaterThan(0);
        }
        expect(plan.notice).toBeGreaterThan(4);
        expect(plan.ask).toBeGreaterThan(plan.notice);
        expect(plan.stay).toBeLessThanOrEqual(60);
        expect(plan.stay).toBeGreaterThan(60 - cycleOf(breath));
      }),
    );
  });

  it('is by default a minute and a half with five breaths in it', () => {
    expect(planPause(90, calmBreath)).toEqual({ notice: 16, settle: 50, ask: 24, stay: 60 });
  });
});

describe('the place in a pause', () => {
  const moments = fc.constantFrom(...timed);

  /** Goes through a moment as a clock would: from each change to the next. */
  function walk(seconds: number, breath: Breath, moment: TimedMoment): PausePlace[] {
    const plan = planPause(seconds, breath);
    const places: PausePlace[] = [];
    let elapsed = 0;
    do {
      const place = placeInPause(plan, breath, moment, elapsed);
      places.push(place);
      expect(place.cueLeft).toBeGreaterThan(0);
      elapsed += Math.min(place.cueLeft, place.left || Infinity);
    } while (places.at(-1)!.left > 0 && places.length < 1000);
    return places;
  }

  it('is a number at any time, and never past its bounds', () => {
    fc.assert(
      fc.property(wholes, breaths, moments, fc.double({ min: 0, max: 1e6, noNaN: true }), (seconds, breath, moment, elapsed) => {
        const plan = planPause(seconds, breath);
        const { cue, cueLeft, left, passed } = placeInPause(plan, breath, moment, elapsed);
        for (const number of [cueLeft, left, passed]) expect(Number.isFinite(number)).toBe(true);
        expect(cueLeft).toBeGreaterThan(0);
        expect(cueLeft).toBeLessThanOrEqual(breath[cue]);
        expect(left).toBeCloseTo(Math.max(0, plan[moment] - elapsed), 6);
        expect(passed).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('goes forward only, within a moment and from one to the next, and every press takes it further', () => {
    fc.assert(
      fc.property(wholes, breaths, (seconds, breath) => {
        const way = [
          ...walk(seconds, breath, 'notice').map(({ passed }) => shareOf('notice', passed)),
          shareOf('which'),
          ...walk(seconds, breath, 'settle').map(({ passed }) => shareOf('settle', passed)),
          ...walk(seconds, breath, 'ask').map(({ passed }) => shareOf('ask', passed)),
          shareOf('choose'),
          1,
        ];
        for (const [index, share] of way.entries()) if (index) expect(share).toBeGreaterThanOrEqual(way[index - 1]! - 1e-9);
        // The arc travels to another place at each step, so that it always starts afresh from where it is.
        const ends = [0.2, shareOf('which'), 0.45, 0.7, shareOf('choose'), 1];
        expect(new Set(ends).size).toBe(ends.length);
        expect(timed.slice(0, 3).map((moment) => shareOf(moment, 1))).toEqual([0.2, 0.45, 0.7].map((end) => expect.closeTo(end)));
      }),
    );
  });

  it('has the phases of the breath in turn, each as long as it is set, and settling ends with a breath out', () => {
    fc.assert(
      fc.property(wholes, breaths, (seconds, breath) => {
        const places = walk(seconds, breath, 'settle').slice(0, -1);
        const turn = (['in', 'hold', 'out'] as const).filter((cue) => breath[cue] > 0);
        for (const [index, { cue, cueLeft }] of places.entries()) {
          expect(cue).toBe(turn[index % turn.length]);
          expect(cueLeft).toBe(breath[cue]);
        }
        expect(places.at(-1)!.cue).toBe('out');
        const whole = places.reduce((sum, { cueLeft }) => sum + cueLeft, 0);
        expect(whole).toBe(planPause(seconds, breath).settle);
      }),
    );
  });

  it('counts the four moments', () => {
    expect([...new Set(Object.values(ordinals))].sort()).toEqual([1, 2, 3, 4]);
  });
});
