import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as choose from '../../../src/domain/directory/choose.js';
import type { ChooseAnswers, ChooseFacet, ChooseQuestion, Choice } from '../../../src/domain/directory/choose.js';
import { readCeiling, valuesOf } from '../../../src/domain/directory/facets.js';
import { foldText } from '../../../src/domain/directory/fold-text.js';
import { openingsOf } from '../../../src/domain/directory/freshness.js';
import { indexDirectory } from '../../../src/domain/directory/index-directory.js';
import { fairPlace } from '../../../src/domain/directory/order.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { finish } from '../../../src/tools/directory/finish.js';

/** 25 November 2026. */
const today = 20782;

const makeQuestions = (people: Therapist[]): ChooseQuestion[] =>
  choose.makeQuestions(people, finish(indexDirectory(people, { today })).answer({ text: '', chosen: {} }).choices);
const choosePeople = (people: Therapist[], answers: ChooseAnswers, day: number): Choice =>
  finish(choose.choosePeople(people, answers, day));

const some = (...values: string[]): fc.Arbitrary<string[]> => fc.subarray(values);
const person = fc.record(
  {
    name: fc.constantFrom('Ada', 'Nguyễn An', '🙂', 'שרה'),
    telehealth: fc.boolean(),
    licences: some('US-TX', 'US-CA', 'GB').map((regions) => regions.map((region) => ({ region }))),
    offices: some('Austin', 'AUSTIN', 'Leeds').map((towns) => towns.map((addressLocality) => ({ addressLocality }))),
    knowsAbout: some('grief', 'Grief', 'closeness', '__proto__', 'constructor'),
    approaches: some('IFS', 'ifs', 'AEDP').map((names) => names.map((name) => ({ name }))),
    insurance: some('Example Health', 'Sample Mutual').map((names) => ({ names })),
    fee: fc.record(
      { currency: fc.constantFrom('USD', 'GBP'), from: fc.integer({ min: 0, max: 400 }), slidingScale: fc.boolean() },
      { requiredKeys: ['currency'] },
    ),
    knowsLanguage: some('en', 'es-MX', 'es', 'Nahuatl'),
    identities: some('Black', 'trans', 'Deaf'),
    openings: fc.record(
      {
        status: fc.constantFrom('open' as const, 'waiting-list' as const, 'closed' as const),
        checked: fc.constantFrom('2026-11-20', '2026-02-31', '2025-01-01', '2027-01-01'),
      },
      { requiredKeys: ['status'] },
    ),
  },
  { requiredKeys: ['name'] },
);
const roster = (min = 0, max = 30): fc.Arbitrary<Therapist[]> =>
  fc.array(person, { minLength: min, maxLength: max }).map((people) => people.map((one, index) => ({ id: `p${index}`, ...one })));

/** A roster, and answers of which each is one of the choices that it offers. */
const asked = (min?: number): fc.Arbitrary<{ people: Therapist[]; answers: ChooseAnswers }> =>
  roster(min).chain((people) => {
    const fields = makeQuestions(people).flatMap((question) => question.fields);
    return fc
      .tuple(
        ...fields.map(({ facet, values }) =>
          // An empty place says how somebody would meet, and not where.
          fc
            .subarray([...(facet === 'telehealth' || facet === 'place' ? [''] : []), ...values])
            .map((chosen): [ChooseFacet, string[]] => [facet, chosen]),
        ),
      )
      .map((entries) => ({ people, answers: Object.fromEntries(entries) }));
  });

/** Whether a person has a value, told the slow way. */
function has(one: Therapist, facet: ChooseFacet, value: string): boolean {
  const own = valuesOf[facet](one, today);
  const ceiling = facet === 'fee' ? readCeiling(value) : undefined;
  if (!value) return facet === 'telehealth' ? Boolean(one.telehealth) : own.length > 0;
  if (!ceiling) return own.some((mine) => foldText(mine) === foldText(value));
  const least = one.fee?.from ?? one.fee?.to;
  return one.fee?.currency === ceiling.currency && least !== undefined && least <= ceiling.amount;
}

const musts = ['telehealth', 'place', 'language', 'insurance', 'fee'] as const;
const wishes = ['specialty', 'approach', 'identity'] as const;
const broken = (one: Therapist, answers: ChooseAnswers): ChooseFacet[] =>
  musts.filter((facet) => answers[facet]?.length && !answers[facet].some((value) => has(one, facet, value)));

describe('the questions', () => {
  it('are five at most, and each can tell people apart', () => {
    fc.assert(
      fc.property(roster(), (people) => {
        const questions = makeQuestions(people);
        expect(questions.length).toBeLessThanOrEqual(5);
        for (const { id, fields } of questions) {
          for (const { facet, values } of fields) if (facet !== 'telehealth' && facet !== 'place') expect(values, facet).not.toEqual([]);
          const values = fields.flatMap(({ facet, values: offered }) => ['', ...offered].map((value) => ({ facet, value })));
          const tells = values.filter(({ facet, value }) => {
            const count = people.filter((one) => has(one, facet, value)).length;
            return count > 0 && count < people.length;
          });
          expect(tells.length, id).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('offer nothing that nobody has, nothing twice, and no wish that everybody grants', () => {
    fc.assert(
      fc.property(roster(1), (people) => {
        for (const { facet, values } of makeQuestions(people).flatMap(({ fields }) => fields)) {
          expect(new Set(values.map(foldText)).size).toBe(values.length);
          for (const value of values) {
            const count = people.filter((one) => has(one, facet, value)).length;
            expect(count, `${facet} ${value}`).toBeGreaterThan(0);
            if (wishes.some((wish) => wish === facet)) expect(count, `${facet} ${value}`).toBeLessThan(people.length);
          }
        }
      }),
    );
  });

  it('are none where nobody says anything, and where all say the same', () => {
    expect(makeQuestions([])).toEqual([]);
    const same: Therapist = { id: 'a', name: 'Ada', knowsAbout: ['grief'], telehealth: true, licences: [{ region: 'GB' }] };
    expect(makeQuestions([same, { ...same, id: 'b' }])).toEqual([]);
  });

  it('offer both ways of meeting as soon as one of them tells people apart', () => {
    const people: Therapist[] = [
      { id: 'a', name: 'Ada', telehealth: true, offices: [{ addressLocality: 'Leeds' }] },
      { id: 'b', name: 'Bo', offices: [{ addressLocality: 'Leeds' }] },
    ];
    expect(makeQuestions(people)).toEqual([
      {
        id: 'meeting',
        fields: [
          { facet: 'telehealth', values: [] },
          { facet: 'place', values: ['Leeds'] },
        ],
      },
    ]);
  });

  it('keep an insurance that everybody takes among the choices, since somebody may look for it', () => {
    const people = ['a', 'b'].map((id, index) => ({ id, name: id, insurance: { names: ['Example Health', ...(index ? ['Other'] : [])] } }));
    expect(makeQuestions(people)[0]?.fields[0]?.values).toEqual(['Example Health', 'Other']);
  });

  it('offer the most common first, and no more than ten to tick', () => {
    const people = Array.from({ length: 20 }, (_, index) => ({
      id: `${index}`,
      name: 'N',
      knowsAbout: Array.from({ length: 20 - index }, (__, topic) => `topic ${topic}`).slice(0, 19 - index),
    }));
    const [question] = makeQuestions(people);
    expect(question?.fields[0]?.values).toEqual(Array.from({ length: 10 }, (_, topic) => `topic ${topic}`));
  });
});

it('people are chosen in slices, so that a page with many people stays answerable', () => {
  const people = Array.from({ length: 1000 }, (_, index) => ({ id: `${index}`, name: 'N', knowsAbout: [`topic ${index % 3}`] }));
  expect([...choose.choosePeople(people, {}, today)].length).toBeGreaterThanOrEqual(4);
});

describe('the people', () => {
  it('are three, or all where there are fewer than eight, and nobody twice', () => {
    fc.assert(
      fc.property(asked(), ({ people, answers }) => {
        const { people: chosen, isEverybody } = choosePeople(people, answers, today);
        expect(isEverybody).toBe(people.length < 8);
        expect(chosen.length).toBe(people.length < 8 ? people.length : 3);
        expect(new Set(chosen.map((one) => one.person.id)).size).toBe(chosen.length);
      }),
    );
  });

  it('are shown for reasons that are true of them and were asked for, all of those', () => {
    fc.assert(
      fc.property(asked(1), ({ people, answers }) => {
        for (const { person: one, reasons } of choosePeople(people, answers, today).people) {
          const expected = (Object.entries(answers) as [ChooseFacet, string[]][]).flatMap(([facet, values]) =>
            values.filter((value) => has(one, facet, value)).map((value) => `${facet} ${value}`),
          );
          if (openingsOf(one, today) === 'open') expected.push('openings open');
          expect(reasons.map(({ facet, value }) => `${facet} ${value}`).sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  it('never break silently what has to fit, nor while three are left who don’t', () => {
    fc.assert(
      fc.property(asked(1), ({ people, answers }) => {
        const { people: chosen, isEverybody } = choosePeople(people, answers, today);
        for (const { person: one, misses } of chosen) {
          expect(misses.map(({ facet }) => facet)).toEqual(broken(one, answers));
          for (const { facet, values } of misses) expect(values).toEqual(answers[facet]);
        }
        const fit = people.filter((one) => !broken(one, answers).length).length;
        expect(chosen.filter(({ misses }) => !misses.length).length).toBe(isEverybody ? fit : Math.min(3, fit));
        // Who fits in all comes before who does not.
        const firstMiss = chosen.findIndex(({ misses }) => misses.length);
        if (firstMiss >= 0) expect(chosen.slice(firstMiss).every(({ misses }) => misses.length)).toBe(true);
      }),
    );
  });

  it('come by the fair order where everything is passed: who has room first', () => {
    fc.assert(
      fc.property(roster(1), (people) => {
        const { people: chosen } = choosePeople(people, {}, today);
        const fair = people.toSorted((one, other) => fairPlace(one, today) - fairPlace(other, today)).map(({ id }) => id);
        expect(chosen.map((one) => one.person.id)).toEqual(fair.slice(0, chosen.length));
        const open = people.filter((one) => openingsOf(one, today) === 'open').length;
        const shown = chosen.filter((one) => openingsOf(one.person, today) === 'open').length;
        expect(shown).toBe(Math.min(open, chosen.length));
      }),
    );
  });

  it('are the same in whatever order the data has them', () => {
    fc.assert(
      fc.property(asked(1), fc.nat(), ({ people, answers }, turn) => {
        const turned = [...people.slice(turn % people.length), ...people.slice(0, turn % people.length)];
        const ids = (list: Therapist[]): string[] => choosePeople(list, answers, today).people.map((one) => one.person.id);
        expect(ids(turned)).toEqual(ids(people));
      }),
    );
  });

  const open = { status: 'open', checked: '2026-11-20' } as const;
  const crowd = (...first: Partial<Therapist>[]): Therapist[] =>
    Array.from({ length: 9 }, (_, index) => ({ id: `${index}`, name: `N${index}`, ...first[index] }));
  const ids = (people: Therapist[], answers: ChooseAnswers): string[] =>
    choosePeople(people, answers, today).people.map((one) => one.person.id);

  it('with what was wished for come before those who only have room, and of those the ones with room first', () => {
    const people = crowd({ openings: open }, { knowsAbout: ['grief'] }, { knowsAbout: ['grief'], openings: open });
    expect(ids(people, { specialty: ['grief'] })).toEqual(['2', '1', '0']);
  });

  it('who are full come last, whatever speaks for them', () => {
    const full = { status: 'closed', checked: '2026-11-20' } as const;
    const people = crowd({ knowsAbout: ['grief'], openings: full });
    expect(ids(people, { specialty: ['grief'] })).not.toContain('0');
  });

  it('who are full come after those with room as soon as something has to be let go of', () => {
    const full = { status: 'closed', checked: '2026-11-20' } as const;
    const people = Array.from({ length: 8 }, (_, index) => ({
      id: `${index}`,
      name: 'N',
      knowsLanguage: index < 3 ? ['es'] : [],
      openings: index < 3 ? full : open,
    }));
    const answers = { language: ['es'], insurance: ['Example Health'] };
    expect(ids(people, { language: ['es'] }).sort()).toEqual(['0', '1', '2']);
    expect(ids(people, answers).filter((id) => Number(id) < 3)).toEqual([]);
  });

  it('let go of the fee before the language, and of that before the licence', () => {
    const people = crowd(
      { telehealth: true, licences: [{ region: 'GB' }] },
      { telehealth: true, licences: [{ region: 'GB' }], knowsLanguage: ['es'] },
      { knowsLanguage: ['es'], fee: { currency: 'GBP', from: 20 } },
    );
    const answers = { telehealth: ['GB'], language: ['es'], fee: ['GBP-50'] };
    expect(ids(people, answers)).toEqual(['1', '0', '2']);
    expect(choosePeople(people, answers, today).people.map(({ misses }) => misses.map(({ facet }) => facet))).toEqual([
      ['fee'],
      ['language', 'fee'],
      ['telehealth'],
    ]);
  });

  it('change with the day', () => {
    const people = Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, name: 'N' }));
    const days = [0, 1, 2].map((later) =>
      choosePeople(people, {}, today + later)
        .people.map((one) => one.person.id)
        .join(),
    );
    expect(new Set(days).size).toBe(3);
  });
});
