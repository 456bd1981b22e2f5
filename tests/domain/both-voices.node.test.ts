import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothVoices as words } from '../../src/content/en/both-voices.js';
import { drawing, meetBoth, middle, most, placeCircles, wordAt, type Answer, type Setting } from '../../src/domain/both-voices.js';
import { lensPath } from '../../src/domain/circles.js';

const step = fc.integer({ min: 0, max: most });
const setting = fc.record({ stay: step, space: step, distance: step });
const steps = Array.from({ length: most + 1 }, (_, index) => index);
const everySetting: Setting[] = steps.flatMap((stay) =>
  steps.flatMap((space) => steps.map((distance) => ({ stay, space, distance }) satisfies Setting)),
);

describe('a scale', () => {
  it('of any length has its first word at one end, its last at the other, and goes one way between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (length) => {
        const scale = Array.from({ length }, (_, index) => index);
        const met = steps.map((value) => wordAt(scale, value));
        expect(met[0]).toBe(0);
        expect(met.at(-1)).toBe(length - 1);
        expect(met).toEqual(met.toSorted((one, other) => one - other));
      }),
    );
  });

  it('has a word of its own for each step, in the words that are built in', () => {
    for (const scale of [words.strengths, words.distances]) expect(new Set(steps.map((value) => wordAt(scale, value))).size).toBe(most + 1);
    expect(wordAt(words.distances, middle)).toBe('halfway');
  });
});

describe('the two circles', () => {
  it('stay in the drawing, with room for their line', () => {
    fc.assert(
      fc.property(setting, (at) => {
        for (const { x, y, radius } of Object.values(placeCircles(at))) {
          expect(x - radius).toBeGreaterThanOrEqual(1);
          expect(x + radius).toBeLessThanOrEqual(drawing.width - 1);
          expect(y - radius).toBeGreaterThanOrEqual(1);
          expect(y + radius).toBeLessThanOrEqual(drawing.height - 1);
        }
      }),
    );
  });

  it('change places where the pulls do', () => {
    fc.assert(
      fc.property(setting, ({ stay, space, distance }) => {
        const one = placeCircles({ stay, space, distance });
        const other = placeCircles({ stay: space, space: stay, distance });
        expect(other.space.x).toBeCloseTo(drawing.width - one.stay.x);
        expect(other.stay.x).toBeCloseTo(drawing.width - one.space.x);
        expect([other.space.radius, other.stay.radius]).toEqual([one.stay.radius, one.space.radius]);
      }),
    );
  });

  it('overlap where they are near and are apart where they are far, and neither holds the other whole', () => {
    fc.assert(
      fc.property(setting, (at) => {
        const { stay, space } = placeCircles(at);
        expect(space.x - stay.x).toBeGreaterThan(Math.abs(stay.radius - space.radius));
        const isOverlap = lensPath(stay, space) !== '';
        if (at.distance < 2) expect(isOverlap).toBe(true);
        if (at.distance > 4) expect(isOverlap).toBe(false);
      }),
    );
  });

  it('are larger the stronger a pull is, and further apart the further they are set', () => {
    fc.assert(
      fc.property(setting, fc.constantFrom('stay', 'space', 'distance' as const), (at, which) => {
        fc.pre(at[which] < most);
        const [less, more] = [placeCircles(at), placeCircles({ ...at, [which]: at[which] + 1 })];
        if (which === 'distance') expect(more.space.x - more.stay.x).toBeGreaterThan(less.space.x - less.stay.x);
        else expect(more[which].radius).toBeGreaterThan(less[which].radius);
      }),
    );
  });
});

describe('what is said back', () => {
  const leaves = (tree: object): string[] =>
    Object.values(tree).flatMap((node: string | object) => (typeof node === 'string' ? node : leaves(node)));
  const answers = everySetting.map((at): [Setting, Answer] => [at, meetBoth(at, words)]);

  it('is whole at every setting, and every sentence is said at one', () => {
    for (const [at, { lines }] of answers) {
      for (const sentence of lines) expect(sentence, JSON.stringify(at)).toMatch(/^[“A-Z][^{}]+[.”]$/);
    }
    expect(new Set(answers.map(([, { lines }]) => lines[0]))).toEqual(new Set(leaves(words.today)));
    expect(new Set(answers.map(([, { lines }]) => lines[1]))).toEqual(new Set(leaves(words.arrangements)));
    const things = leaves(words.small).map((thing) => words.smallThing.replace('{thing}', thing));
    expect(new Set(answers.map(([, { lines }]) => lines[2]))).toEqual(new Set([...things, words.pause]));
  });

  it('names the distance that was chosen, whatever the pulls are', () => {
    fc.assert(
      fc.property(setting, setting, (one, other) => {
        expect(meetBoth({ ...one, distance: other.distance }, words).lines[1]).toBe(meetBoth(other, words).lines[1]);
      }),
    );
    expect(answers.filter(([{ distance }]) => distance === 0).every(([, { lines }]) => lines[1].startsWith('Near'))).toBe(true);
    expect(answers.filter(([{ distance }]) => distance === most).every(([, { lines }]) => lines[1].startsWith('Far'))).toBe(true);
  });

  it('names both pulls at every setting', () => {
    for (const sentence of leaves(words.today)) {
      const namesBoth = /\bboth\b/i.test(sentence) || (/someone to stay/.test(sentence) && /room/.test(sentence));
      expect(namesBoth, sentence).toBe(true);
    }
  });

  it('offers a pause in place of a thing to do where both are strong, and only there', () => {
    for (const [{ stay, space }, { isHardDay, lines }] of answers) {
      expect(isHardDay).toBe(stay >= 5 && space >= 5);
      expect(lines[2] === words.pause).toBe(isHardDay);
    }
  });
});
