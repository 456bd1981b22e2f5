import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallSteps } from '../../src/content/en/small-steps.js';
import {
  answerAfter,
  answerChecks,
  answerQuestion,
  backToList,
  changeSize,
  checks,
  chooseStep,
  finishStep,
  firstView,
  showAlone,
  type Check,
  type Step,
  type StepWay,
} from '../../src/domain/small-steps.js';
import { readSteps } from '../../src/domain/step-list.js';

const names = Object.keys(checks) as Check[];
const answers = fc.record(
  Object.fromEntries(names.map((check) => [check, fc.constantFrom('yes', 'no', 'unsure')])) as Record<Check, fc.Arbitrary<string>>,
  { requiredKeys: [] },
);
const step = fc.record({ text: fc.string({ minLength: 1 }), needsSomeone: fc.boolean() });

/** A move of a visitor, and whether it says that the person in question is safe. */
interface Move {
  name: string;
  make: (way: StepWay) => StepWay;
  saysSafe: (way: StepWay) => boolean;
}
const never = (): boolean => false;
const isSafe = (given: Partial<Record<Check, string>>): boolean => given.refuse === 'yes' && given.stop === 'yes' && given.fear === 'no';
const move: fc.Arbitrary<Move> = fc.oneof(
  step.map((one) => ({ name: 'choose', make: (way: StepWay) => chooseStep(way, one), saysSafe: never })),
  fc.constantFrom('yes' as const, 'unsure' as const, 'no' as const, 'pass' as const).map((answer) => ({
    name: answer,
    make: (way: StepWay) => answerQuestion(way, answer),
    saysSafe: ({ at }: StepWay) => at === 'question' && answer === 'yes',
  })),
  answers.map((given) => ({
    name: JSON.stringify(given),
    make: (way: StepWay) => answerChecks(way, given),
    saysSafe: ({ at }: StepWay) => at === 'checks' && isSafe(given),
  })),
  fc.constantFrom('easy' as const, 'mixed' as const, 'much' as const).map((feeling) => ({
    name: feeling,
    make: (way: StepWay) => answerAfter(way, feeling),
    saysSafe: never,
  })),
  fc.constantFrom(showAlone, backToList, changeSize, finishStep).map((make) => ({ name: make.name, make, saysSafe: never })),
);

describe('the way to a step', () => {
  it('opens one that lets somebody closer only by “yes” or by checks that all come out safe', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let way = firstView;
        /** The choice of a step about whose person was said that they are safe. */
        let cleared = false;
        for (const { make, saysSafe } of moves) {
          const isCleared = saysSafe(way);
          const next = make(way);
          if (next.step !== way.step) cleared = false;
          cleared ||= isCleared;
          way = next;
          if (['step', 'after', 'met'].includes(way.at) && way.step!.needsSomeone) expect(cleared).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('asks again about every choice, for the person may be another', () => {
    const one: Step = { text: 'Tell someone.', needsSomeone: true };
    const open = answerQuestion(chooseStep(firstView, one), 'yes');
    expect(open.at).toBe('step');
    expect(chooseStep(backToList(open), one).at).toBe('question');
  });

  it('leads to support from “no”, from any unsafe answer, and never from safety', () => {
    const asked = chooseStep(firstView, { text: 'Tell someone.', needsSomeone: true });
    expect(answerQuestion(asked, 'no').at).toBe('support');
    const checking = answerQuestion(asked, 'unsure');
    fc.assert(
      fc.property(answers, (given) => {
        const unsafe = given.refuse === 'no' || given.stop === 'no' || given.fear === 'yes';
        const { at, isAlone } = answerChecks(checking, given);
        if (unsafe) expect(at).toBe('support');
        if (at === 'step') expect(isSafe(given)).toBe(true);
        if (at === 'list') expect(isAlone).toBe(true);
      }),
    );
  });

  it('leads to steps that need nobody else where the question is passed or nothing is sure', () => {
    const asked = chooseStep(firstView, { text: 'Tell someone.', needsSomeone: true });
    const passed = { at: 'list', isAlone: true };
    expect(answerQuestion(asked, 'pass')).toMatchObject(passed);
    expect(answerChecks(answerQuestion(asked, 'unsure'), {})).toMatchObject(passed);
  });

  it('makes a step smaller and whole again, also after it was too much', () => {
    const open = chooseStep(firstView, { text: 'Rest.', needsSomeone: false });
    expect(changeSize(open).isHalf).toBe(true);
    expect(changeSize(changeSize(open)).isHalf).toBe(false);
    expect(changeSize(answerAfter(finishStep(open), 'much'))).toMatchObject({ at: 'step', isHalf: true });
    // A new choice begins with the whole.
    expect(chooseStep(changeSize(open), { text: 'Walk.', needsSomeone: false }).isHalf).toBe(false);
  });
});

describe('readSteps', () => {
  it('never throws, whatever the data, and gives steps that can be shown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ steps: fc.jsonValue() })), (data) => {
        const { entries, problems } = readSteps(data);
        if (!entries.length) expect(problems.length).toBeGreaterThan(0);
        for (const { text, smaller, needsSomeone } of entries) {
          expect(text.trim()).not.toBe('');
          expect(smaller?.trim()).not.toBe('');
          expect(needsSomeone).toBeTypeOf('boolean');
        }
      }),
    );
  });

  it('names what is wrong by its path, keeps the rest, and asks first where it can’t tell', () => {
    const { entries, problems } = readSteps({
      steps: ['One.', 7, { text: 'Two.', smaller: [], needsSomeone: 'no' }, { smaller: 'Less.' }],
    });
    expect(entries).toEqual([
      { text: 'One.', smaller: undefined, needsSomeone: false },
      { text: 'Two.', smaller: undefined, needsSomeone: true },
    ]);
    expect(problems).toEqual([
      'steps[1].text is missing or not text',
      'steps[2].smaller is not text',
      'steps[2].needsSomeone is not true or false',
      'steps[3].text is missing or not text',
    ]);
  });
});

describe('the built-in steps', () => {
  const steps = [...Object.values(smallSteps.alone), ...Object.values(smallSteps.together)];

  it('are eight or more, each with a smaller version that is shorter', () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(new Set(steps.map(({ text }) => text)).size).toBe(steps.length);
    for (const { text, smaller } of steps) expect(smaller.length, text).toBeLessThan(text.length);
  });
});
