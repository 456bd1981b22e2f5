import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsMap as words } from '../../src/content/en/parts-map.js';
import {
  field,
  moves,
  needsChoice,
  questions,
  saidAt,
  say,
  sceneOf,
  standsIn,
  startOfWalk,
  stepInView,
  type Move,
  type PartsWalk,
  type SceneName,
} from '../../src/domain/parts-walk.js';

type Deed = { move: Move } | { choose: number } | { write: string };

const { choose, feel, fear } = words.steps;
const open = ['curious', 'kind'];

/** What a visitor may do at any step: a move, one of the answers that are offered there, a line. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ move: fc.constantFrom(...(Object.keys(moves) as Move[])) }),
  fc.record({ choose: fc.nat(5) }),
  fc.record({ write: fc.string({ maxLength: 4 }) }),
);

function act(walk: PartsWalk, done: Deed): PartsWalk {
  if ('move' in done) return moves[done.move](walk);
  if ('write' in done) return say(walk, { text: done.write });
  const offered = Object.keys(words.steps[stepInView(walk)].choices ?? {});
  return offered.length ? say(walk, { choice: offered[done.choose % offered.length]! }) : walk;
}

/** Every walk that a visitor comes through. */
function everyWalk(look: (walk: PartsWalk, before: PartsWalk, done: Deed) => void): void {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      let walk = startOfWalk;
      for (const done of deeds) {
        const before = walk;
        walk = act(walk, done);
        look(walk, before, done);
      }
    }),
    { numRuns: 400 },
  );
}

const met = (protector: string): PartsWalk => say(startOfWalk, { choice: protector });
const times = (walk: PartsWalk, count: number): PartsWalk => Array.from({ length: count }).reduce<PartsWalk>(moves.next, walk);
const atGate = (feeling?: string): PartsWalk => say(times(met('leave'), 4), { choice: feeling });

describe('a walk to a protector', () => {
  it('begins with what the visitor notices, and goes nowhere before that', () => {
    expect(stepInView(startOfWalk)).toBe('choose');
    expect(moves.next(startOfWalk)).toBe(startOfWalk);
    expect(moves.pass(startOfWalk)).toBe(startOfWalk);
  });

  it('asks the six questions in their order, and then closes', () => {
    let walk = moves.next(met('leave'));
    const seen = [];
    for (let count = 0; count < 6; count += 1) {
      seen.push(stepInView(walk));
      walk = moves.next(stepInView(walk) === 'feel' ? say(walk, { choice: 'kind' }) : walk);
    }
    expect(seen).toEqual([...questions]);
    expect(stepInView(walk)).toBe('close');
    expect(moves.next(walk)).toBe(walk);
  });

  it('begins in the room where the part goes numb, and only there', () => {
    for (const protector of Object.keys(choose.choices!)) {
      const first = moves.next(met(protector));
      expect(stepInView(first)).toBe(protector === 'numb' ? 'room' : 'find');
      if (protector !== 'numb') continue;
      expect(stepInView(moves.next(first))).toBe('find');
      expect(stepInView(moves.pass(first))).toBe('find');
    }
  });

  it('can be stopped from everywhere in one step, and taken up again where it was', () => {
    everyWalk((walk) => {
      const stopped = moves.stop(walk);
      expect(stepInView(stopped)).toBe('close');
      if (stepInView(walk) !== 'close') expect(moves.back(stopped)).toEqual(walk);
    });
  });

  it('is taken back to where it came from, and loses nothing by that', () => {
    everyWalk((walk, before) => {
      expect(moves.back(walk).said).toBe(walk.said);
      expect(moves.again(walk).said).toBe(walk.said);
      if (walk.trail.length === before.trail.length + 1) {
        expect(moves.back(walk).trail).toEqual(before.trail);
        expect(walk.said).toBe(before.said);
      }
    });
  });

  it('gets past the gate only where the visitor is curious or kind', () => {
    everyWalk((walk) => {
      const step = stepInView(walk);
      if (step !== 'befriend' && step !== 'fear') return;
      expect(walk.trail).toContain('feel');
      expect(open).toContain(saidAt(walk, 'feel').choice);
    });
    for (const feeling of [undefined, ...Object.keys(feel.choices!)]) {
      const isOpen = open.includes(feeling ?? '');
      expect(stepInView(moves.next(atGate(feeling))), feeling).toBe(isOpen ? 'befriend' : 'feel');
      expect(stepInView(moves.pass(atGate(feeling))), feeling).toBe(isOpen ? 'befriend' : 'close');
    }
  });

  it('asks once more after another part has stepped back', () => {
    for (const feeling of ['annoyed', 'scared', 'nothing']) {
      const again = moves.next(say(atGate(feeling), { text: 'a line' }));
      expect(saidAt(again, 'feel')).toEqual({ choice: undefined, text: 'a line' });
      expect(stepInView(moves.next(say(again, { choice: 'curious' })))).toBe('befriend');
    }
  });

  it('keeps what is said with the part it is said about', () => {
    const first = say(times(met('leave'), 1), { text: 'in the chest' });
    const other = say(moves.again(first), { choice: 'fight' });
    expect(saidAt(other, 'find')).toEqual({});
    expect(saidAt(say(other, { choice: 'leave' }), 'find')).toEqual({ text: 'in the chest' });
  });

  it('brings in beliefs at the last question alone', () => {
    expect(Object.entries(words.steps).flatMap(([step, { choices }]) => (choices ? [step] : []))).toEqual(['choose', 'feel', 'fear']);
    expect(Object.keys(fear.choices!).length).toBeGreaterThan(2);
    expect(questions.at(-1)).toBe('fear');
  });

  it('has words for every step and no blank one', () => {
    for (const step of ['choose', 'room', ...questions, 'close'] as const) expect(words.steps[step].ask).toBeTruthy();
    expect(questions.map((question) => words.steps[question].name)).toEqual(questions.map(() => expect.stringMatching(/\d of 6$/)));
    expect(['choose', ...questions].filter((step) => needsChoice(step as 'choose'))).toEqual(['choose', 'feel']);
  });
});

describe('where the circles stand', () => {
  const all: SceneName[] = ['apart', 'met', 'near', 'between'];
  const inView = (scene: SceneName): string[] => standsIn(scene).flatMap(({ who, radius }) => (radius ? [who] : []));
  const stand = (scene: SceneName, who: string): { left: number; right: number; x: number; radius: number } => {
    const { x, radius } = standsIn(scene).find((one) => one.who === who)!;
    return { x, radius, left: x - radius, right: x + radius };
  };

  it('answers what was said', () => {
    expect(sceneOf(startOfWalk)).toBe('apart');
    expect(sceneOf(met('numb'))).toBe('met');
    expect(sceneOf(atGate())).toBe('met');
    expect(sceneOf(atGate('kind'))).toBe('near');
    expect(sceneOf(atGate('scared'))).toBe('between');
    expect(sceneOf(moves.stop(atGate('scared')))).toBe('between');
    expect(sceneOf(moves.back(atGate('scared')))).toBe('met');
    expect(sceneOf(moves.next(atGate('scared')))).toBe('met');
  });

  it('has a protector before the one it guards, whatever is said', () => {
    everyWalk((walk) => {
      const scene = sceneOf(walk);
      expect(scene === 'apart').toBe(!saidAt(walk, 'choose').choice);
      if (scene === 'apart') return expect(inView(scene)).toEqual(['you', 'protector']);
      const [protector, guarded] = [stand(scene, 'protector'), stand(scene, 'guarded')];
      expect(protector.x).toBeLessThan(guarded.x);
      expect(protector.right).toBeGreaterThan(guarded.left);
      expect(protector.radius).toBeGreaterThan(guarded.radius);
      return expect(stand(scene, 'you').right).toBeLessThan(protector.left);
    });
  });

  it('never lets you touch the one that is guarded, and lets you come nearer only to what you are open to', () => {
    expect(stand('near', 'you').x).toBeGreaterThan(stand('met', 'you').x);
    expect(stand('between', 'you').x).toBeLessThan(stand('met', 'you').x);
    const [you, other, protector] = ['you', 'other', 'protector'].map((who) => stand('between', who));
    expect([you!.right < other!.left, other!.right < protector!.left]).toEqual([true, true]);
    expect(inView('between')).toEqual(['you', 'other', 'protector', 'guarded']);
  });

  it('stays in the field, each in a share of its own, so that the buttons over them never overlap', () => {
    for (const scene of all) {
      const who = inView(scene);
      for (const [index, one] of who.entries()) {
        const { x, radius, left, right } = stand(scene, one);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(field.width);
        expect(radius).toBeLessThanOrEqual(field.line);
        const share = field.width / who.length;
        expect(Math.floor(x / share), `${one} in ${scene}`).toBe(index);
      }
    }
  });
});
