import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflectionDeck } from '../../src/content/en/reflection-deck.js';
import { calendarDay, timeToMidnight } from '../../src/domain/calendar-day.js';
import { seededChance } from '../../src/domain/chance.js';
import { choosePrompts, dailyPrompt, depthOfPace, paces, readDeck, shuffleDeck, type Prompt } from '../../src/domain/deck.js';

const depth = fc.constantFrom(1 as const, 2 as const, 3 as const);
const prompts = fc
  .uniqueArray(fc.record({ theme: fc.constantFrom('a', 'b', 'c'), depth, text: fc.string({ minLength: 1 }) }), {
    maxLength: 40,
    selector: (p) => p.text,
  })
  .map((list) => list.map((prompt, index): Prompt => ({ ...prompt, id: `p${index}` })));
const idsOf = (list: readonly Prompt[]): string[] => list.map(({ id }) => id);

describe('shuffleDeck', () => {
  it('gives each prompt once before any comes again', () => {
    fc.assert(
      fc.property(prompts, fc.integer(), (list, seed) => {
        expect(idsOf(shuffleDeck(list, seededChance(seed))).sort()).toEqual(idsOf(list).sort());
      }),
    );
  });

  it('never begins a round with the prompt seen last', () => {
    fc.assert(
      fc.property(prompts, fc.integer(), (list, seed) => {
        fc.pre(list.length > 1);
        const last = list[Math.abs(seed) % list.length]!.id;
        expect(shuffleDeck(list, seededChance(seed), last)[0]!.id).not.toBe(last);
      }),
    );
  });
});

describe('dailyPrompt', () => {
  it('goes no deeper than 2, and comes from the deck', () => {
    fc.assert(
      fc.property(prompts, fc.integer({ min: -1000, max: 60_000 }), (list, day) => {
        const prompt = dailyPrompt(list, day);
        if (list.every((one) => one.depth === 3)) expect(prompt).toBeUndefined();
        else expect(list.filter((one) => one.depth < 3)).toContain(prompt);
      }),
    );
  });

  it('shows each prompt once in as many days as there are, and never the same on two days running', () => {
    fc.assert(
      fc.property(prompts, fc.integer({ min: 0, max: 500 }), (list, round) => {
        const candidates = list.filter((one) => one.depth < 3);
        fc.pre(candidates.length > 2);
        const first = round * candidates.length;
        const days = Array.from({ length: candidates.length + 1 }, (_, index) => dailyPrompt(list, first + index)!.id);
        expect(new Set(days.slice(0, -1)).size).toBe(candidates.length);
        for (let index = 1; index < days.length; index += 1) expect(days[index]).not.toBe(days[index - 1]);
      }),
    );
  });

  it('is the same all day in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'UTC', 'America/New_York', 'Pacific/Pago_Pago']) {
        process.env.TZ = zone;
        fc.assert(
          fc.property(
            fc.integer({ min: 2020, max: 2090 }),
            fc.integer({ min: 0, max: 11 }),
            fc.integer({ min: 1, max: 28 }),
            fc.integer({ min: 0, max: 23 }),
            (year, month, date, hour) => {
              const number = Date.UTC(year, month, date) / 86_400_000;
              expect(calendarDay(new Date(year, month, date, hour, 59, 59))).toBe(number);
            },
          ),
          { numRuns: 60 },
        );
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('changes at the next local midnight', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }), (moment) => {
        const wait = timeToMidnight(moment);
        expect(wait).toBeGreaterThan(0);
        expect(calendarDay(new Date(moment.getTime() + wait))).toBe(calendarDay(moment) + 1);
        expect(calendarDay(new Date(moment.getTime() + wait - 1))).toBe(calendarDay(moment));
      }),
    );
  });
});

describe('choosePrompts', () => {
  it('keeps to the themes and the pace', () => {
    fc.assert(
      fc.property(prompts, fc.subarray(['a', 'b', 'c']), fc.constantFrom(...paces), (list, themes, pace) => {
        const chosen = choosePrompts({ themes: [], prompts: list }, themes, pace);
        const fits = (one: Prompt): boolean => one.depth <= depthOfPace(pace) && (themes.length === 0 || themes.includes(one.theme));
        expect(chosen).toEqual(list.filter(fits));
      }),
    );
  });
});

describe('readDeck', () => {
  it('never throws, whatever the data, and gives prompts that can be shown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ prompts: fc.jsonValue(), themes: fc.jsonValue() })), (data) => {
        const { deck, problems } = readDeck(data, 'ours');
        if (!deck) expect(problems.length).toBeGreaterThan(0);
        for (const prompt of deck?.prompts ?? []) {
          expect(prompt.text.trim()).not.toBe('');
          expect([1, 2, 3]).toContain(prompt.depth);
          expect(deck!.themes.map(({ id }) => id)).toContain(prompt.theme);
        }
        expect(new Set(idsOf(deck?.prompts ?? [])).size).toBe(deck?.prompts.length ?? 0);
      }),
    );
  });

  it('names what is wrong by its path and keeps the rest', () => {
    const { deck, problems } = readDeck(
      { prompts: ['One?', { text: 7 }, { text: 'Two?', depth: 9, followUp: [] }, 'x'.repeat(601)] },
      'ours',
    );
    expect(idsOf(deck!.prompts)).toEqual(['own-1', 'own-3']);
    expect(problems).toEqual([
      'prompts[1].text is missing or not text',
      'prompts[2].followUp is not text',
      'prompts[2].depth is not 1, 2 or 3',
      'prompts[3].text is longer than 600 characters',
    ]);
  });
});

describe('the built-in deck', () => {
  it('has at least forty prompts over six themes, each with a follow-up', () => {
    expect(reflectionDeck.prompts.length).toBeGreaterThanOrEqual(40);
    expect(reflectionDeck.themes).toHaveLength(6);
    for (const prompt of reflectionDeck.prompts) expect(prompt.followUp.length).toBeGreaterThan(10);
    expect(new Set(idsOf(reflectionDeck.prompts)).size).toBe(reflectionDeck.prompts.length);
  });

  it('has something gentle in every theme', () => {
    for (const { id } of reflectionDeck.themes) {
      expect(choosePrompts(reflectionDeck, [id], 'gentle').length, id).toBeGreaterThanOrEqual(3);
    }
  });
});
