import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededChance } from '../../src/domain/chance.js';
import { changeChoice, passPrompt, promptInView, startWalk, stepBack, stepForward, type DeckWalk } from '../../src/domain/deck-walk.js';
import { choosePrompts, type Deck, type Depth } from '../../src/domain/deck.js';

const deck: Deck = {
  themes: ['a', 'b'].map((id) => ({ id, label: id })),
  prompts: Array.from({ length: 12 }, (_, index) => ({
    id: `p${index}`,
    theme: index % 2 ? 'a' : 'b',
    depth: ((index % 3) + 1) as Depth,
    text: `${index}?`,
  })),
};
const everything = { themes: [], pace: 'deep' as const };

function walkThrough(walk: DeckWalk): string[] {
  const ids: string[] = [];
  for (let now = walk; promptInView(now); now = stepForward(now)) ids.push(promptInView(now)!.id);
  return ids;
}

describe('a walk through a deck', () => {
  it('shows each prompt once and then ends', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const ids = walkThrough(startWalk(deck, everything, seededChance(seed)));
        expect(ids).toHaveLength(12);
        expect(new Set(ids).size).toBe(12);
      }),
    );
  });

  it('comes back to what was seen, in the same order', () => {
    const first = startWalk(deck, everything, seededChance(1));
    const third = stepForward(stepForward(first));
    expect(promptInView(stepBack(stepBack(third)))).toBe(promptInView(first));
    expect(promptInView(stepForward(stepBack(third)))).toBe(promptInView(third));
    expect(stepBack(first)).toEqual(first);
  });

  it('comes back from the end of a round', () => {
    let walk = startWalk(deck, everything, seededChance(1));
    while (promptInView(walk)) walk = stepForward(walk);
    expect(promptInView(stepBack(walk))).toBe(walk.seen.at(-1));
  });

  it('never shows again what was passed on, whatever a visitor does', () => {
    const step = fc.constantFrom(stepForward, stepBack, passPrompt);
    fc.assert(
      fc.property(fc.integer(), fc.array(step, { maxLength: 40 }), (seed, steps) => {
        let walk = startWalk(deck, everything, seededChance(seed));
        for (const next of steps) {
          walk = next(walk);
          const view = promptInView(walk);
          if (view) expect(walk.passed.has(view.id)).toBe(false);
          const all = [...walk.seen, ...walk.ahead].map(({ id }) => id);
          expect(new Set([...all, ...walk.passed]).size).toBe(12);
          expect(all.length).toBe(new Set(all).size);
        }
        const again = startWalk(deck, everything, seededChance(seed), walk.passed);
        expect(walkThrough(again).some((id) => walk.passed.has(id))).toBe(false);
      }),
    );
  });

  it('keeps the prompt in view when the choice changes and still holds it', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(11), fc.constantFrom('gentle' as const, 'steady' as const), (seed, steps, pace) => {
        let walk = startWalk(deck, everything, seededChance(seed));
        for (let count = 0; count < steps; count += 1) walk = stepForward(walk);
        const choice = { themes: ['a'], pace };
        const changed = changeChoice(walk, deck, choice, seededChance(seed));
        const fits = choosePrompts(deck, choice.themes, choice.pace).map(({ id }) => id);
        const view = promptInView(walk);
        if (view && fits.includes(view.id)) expect(promptInView(changed)).toBe(view);
        for (const { id } of [...changed.seen, ...changed.ahead]) expect(fits).toContain(id);
      }),
    );
  });
});
