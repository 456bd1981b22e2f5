import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDirectory } from '../../../src/domain/directory/index-directory.js';
import { facets, type DirectoryQuery, type Facet } from '../../../src/domain/directory/query.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { anyChosen, anyRoster, dayText, has, hasChosen, indexAll, offered, plain, today } from './roster-reference.js';

const byNumber = (a: number, b: number): number => a - b;
const everything: DirectoryQuery = { text: '', chosen: {} };

/** Changes of so many letters lie between two words: one more, one less, another one, two that changed places. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + Number(one[i - 1] !== other[j - 1]),
        isSwapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      );
    }
  }
  return rows[one.length]![other.length]!;
}

const split = (text: string): string[] =>
  plain(text)
    .replace(/’/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether all words of a text are in what is told of a person, looked up word for word. */
function hasText({ name, ...person }: Therapist, text: string, forgiving: boolean): boolean {
  const own = [
    name,
    ...['', ' '].map((joint) => name.replace(/[-’]/g, joint)),
    ...(person.knowsAbout ?? []),
    ...(person.approaches ?? []).map((one) => one.name),
    ...(person.identities ?? []),
    ...(person.insurance?.names ?? []),
    ...(person.offices ?? []).map((one) => one.addressLocality!),
    person.description ?? '',
  ].flatMap(split);
  const isFound = (typed: string): boolean =>
    own.some(
      (word) =>
        word.startsWith(typed) ||
        (forgiving && typed.length > 3 && Array.from(word, (_, at) => word.slice(0, at + 1)).some((begin) => distance(typed, begin) < 2)),
    );
  return split(text).every(isFound);
}

/** The people who fit, by going through them all. */
function find(people: readonly Therapist[], { text, chosen }: DirectoryQuery): number[] {
  const forgiving = !people.some((person) => hasText(person, text, false));
  return [...people.keys()].filter((place) => hasText(people[place]!, text, forgiving) && hasChosen(people[place]!, chosen));
}

/** Words that are there, beginnings of them, slips, and words that are not there. */
const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc
    .array(
      fc.constantFrom('nguyen', 'Ana', 'gri', 'greif', 'g', 'depresion', 'brien', 'O’Brien', 'annamarie', 'constuctor', 'proto', 'xyzzy'),
      {
        maxLength: 2,
      },
    )
    .map((words) => words.join(' ')),
);
const anyQuery: fc.Arbitrary<DirectoryQuery> = fc.record({ text: anyText, chosen: anyChosen });

describe('a directory', () => {
  it('finds those who fit, counts who has room, and counts each choice as if it were the one that is chosen', () => {
    fc.assert(
      fc.property(anyRoster(), anyQuery, (people, query) => {
        const index = indexAll(people);
        const answer = index.answer(query);
        const fit = find(people, query);
        expect(index.size).toBe(people.length);
        expect([...answer.people].sort(byNumber)).toEqual(fit);
        expect(answer.open).toBe(fit.filter((place) => has(people[place]!, 'openings', 'open')).length);
        for (const facet of facets)
          for (const { value, count } of answer.choices[facet])
            expect(count, `${facet}: ${value}`).toBe(find(people, { ...query, chosen: { ...query.chosen, [facet]: [value] } }).length);
      }),
      { numRuns: 300 },
    );
  });

  it('offers what anybody has, even where it would leave nobody, most common first', () => {
    fc.assert(
      fc.property(anyRoster(), anyQuery, (people, query) => {
        const { choices } = indexAll(people).answer(query);
        const whole = indexAll(people).answer(everything).choices;
        for (const facet of facets) {
          const values = choices[facet].map(({ value }) => value);
          expect(values).toEqual(whole[facet].map(({ value }) => value));
          const counts = whole[facet].map(({ count }) => count);
          expect(counts).toEqual([...counts].sort((a, b) => b - a));
          expect(counts.every(Boolean)).toBe(true);
          if (facet !== 'fee') expect(values.map(plain).sort()).toEqual(offered(people, facet).map(plain).sort());
        }
      }),
    );
  });

  it('offers fees up to which everybody who named one is covered, and a few only', () => {
    fc.assert(
      fc.property(anyRoster(), (people) => {
        const fees = indexAll(people).answer(everything).choices.fee;
        for (const currency of ['USD', 'GBP']) {
          const asked = people.filter(({ fee }) => fee?.currency === currency && fee.from !== undefined);
          const ceilings = fees.filter(({ value }) => value.startsWith(currency));
          expect(Math.max(0, ...ceilings.map(({ count }) => count))).toBe(asked.length);
          expect(ceilings.length).toBeLessThanOrEqual(12);
        }
        expect(fees.find(({ value }) => value === 'sliding')?.count ?? 0).toBe(people.filter(({ fee }) => fee?.slidingScale).length);
      }),
    );
  });

  it('says what to lift: what, taken away alone, leaves somebody, and whom', () => {
    fc.assert(
      fc.property(anyRoster(30), anyQuery, (people, query) => {
        const lifts = indexAll(people).lifts(query);
        const asked = (['text', ...facets] as const).filter((part) =>
          part === 'text' ? split(query.text).length : query.chosen[part]?.length,
        );
        const expected = asked
          .map((part) => ({
            part,
            count: find(people, part === 'text' ? { ...query, text: '' } : { ...query, chosen: { ...query.chosen, [part]: [] } }).length,
          }))
          .filter(({ count }) => count);
        expect(lifts).toHaveLength(expected.length);
        expect(lifts).toEqual(expect.arrayContaining(expected));
        const counts = lifts.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });

  it('gives as reasons what was asked for and is there', () => {
    fc.assert(
      fc.property(anyRoster(20), anyQuery, (people, query) => {
        const index = indexAll(people);
        for (const place of index.answer(query).people) {
          const reasons = index.reasons(place, query);
          const asked = facets.flatMap((facet) => (query.chosen[facet] ?? []).map((value) => ({ facet, value })));
          const wanted = asked.filter(({ facet, value }) => has(people[place]!, facet, value));
          expect(reasons.filter((reason) => 'facet' in reason)).toEqual(wanted);
          for (const reason of reasons)
            if ('text' in reason) {
              expect(JSON.stringify(people[place])).toContain(JSON.stringify(reason.text).slice(1, -1));
              expect(split(query.text).some((word) => hasText({ id: '', name: reason.text }, word, true))).toBe(true);
            }
        }
      }),
    );
  });

  it('names the field in which a word was found, the sentence of a description, and nothing for a name', () => {
    const person = {
      id: 'a',
      name: 'Grace Hale',
      knowsAbout: ['low mood', 'grief'],
      description: 'I go slowly. Grief takes its time! Yes.',
    };
    const index = indexAll([person]);
    expect(index.reasons(0, { text: 'greif', chosen: {} })).toEqual([{ text: 'grief' }]);
    expect(index.reasons(0, { text: 'slow', chosen: {} })).toEqual([{ text: 'I go slowly' }]);
    expect(index.reasons(0, { text: 'time mood', chosen: {} })).toEqual([{ text: 'Grief takes its time' }, { text: 'low mood' }]);
    expect(index.reasons(0, { text: 'hale grace', chosen: {} })).toEqual([]);
  });

  it('goes on with more people as if they had been there from the start, and leaves the earlier index as it was', () => {
    fc.assert(
      fc.property(anyRoster(), fc.array(fc.nat({ max: 70 }), { maxLength: 3 }), anyQuery, (people, cuts, query) => {
        let index = indexAll([]);
        const earlier = [...cuts, people.length].sort(byNumber).map((cut) => {
          const some = people.slice(0, cut);
          index = indexAll(some, index);
          return { some, index, answer: index.answer(query) };
        });
        expect(index.answer(query)).toEqual(indexAll(people).answer(query));
        for (const { some, index: one, answer } of earlier) {
          const { people: found, open } = one.answer(query);
          expect({ found, open }).toEqual({ found: answer.people, open: answer.open });
          for (const facet of facets.filter((name) => name !== 'fee'))
            expect(one.answer(query).choices[facet]).toEqual(answer.choices[facet]);
          expect([...found].sort(byNumber)).toEqual(find(some, query));
        }
      }),
    );
  });

  it('begins anew on another day, and where the first people are not the same any more', () => {
    const ana = { id: 'a', name: 'Ana' };
    const before = indexAll([ana, { id: 'b', name: 'Ben' }]);
    const index = indexAll([ana, { id: 'c', name: 'Cem' }], before);
    expect([index.answer({ text: 'ben', chosen: {} }).people, index.answer({ text: 'cem', chosen: {} }).people]).toEqual([[], [1]]);
    expect(indexAll([ana], before).answer(everything).people).toEqual([0]);

    const open: Therapist = { id: 'o', name: 'Oya', openings: { status: 'open', checked: dayText(today) } };
    const steps = indexDirectory([open], { today: today + 31, before: indexAll([open]) });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.answer(everything).open).toBe(0);
  });

  it('takes in what an earlier round had begun and left', () => {
    const people = Array.from({ length: 450 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}`, knowsAbout: [`subject ${at % 7}`] }));
    const before = indexAll(people.slice(0, 50));
    const left = indexDirectory(people, { today, before });
    left.next();
    const other = indexDirectory(people.slice(0, 400), { today, before });
    other.next();
    left.next();
    expect(indexAll(people, before).answer(everything)).toEqual(indexAll(people).answer(everything));
    let step = other.next();
    while (!step.done) step = other.next();
    expect(step.value.answer(everything)).toEqual(indexAll(people.slice(0, 400)).answer(everything));
  });

  it('pauses after every few people', () => {
    const people = Array.from({ length: 1000 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));
    const steps = indexDirectory(people, { today });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(10);
  });

  it('shows a choice as it was first written', () => {
    const index = indexAll(['Grief', 'GRIEF', 'grïef'].map((subject, at) => ({ id: `p${at}`, name: 'A', knowsAbout: [subject] })));
    const chosen = (facet: Facet, value: string) => index.answer({ text: '', chosen: { [facet]: [value] } }).people.length;
    expect(index.answer(everything).choices.specialty).toEqual([{ value: 'Grief', count: 3 }]);
    expect([chosen('specialty', 'GRÍEF'), chosen('specialty', 'Greif'), chosen('approach', 'Grief')]).toEqual([3, 0, 0]);
  });

  it('finds who may work where the visitor is, by the very licence', () => {
    const licensed = (region: string, telehealth?: boolean): Therapist => ({
      id: region,
      name: region,
      licences: [{ region }],
      telehealth,
    });
    const index = indexAll([licensed('US-TX', true), licensed('US', true), licensed('GB', true), licensed('GB')]);
    const from = (region: string): readonly number[] => index.answer({ text: '', chosen: { telehealth: [region] } }).people;
    expect([from('US-TX'), from('US'), from('GB'), from('US-WA')]).toEqual([[0], [1], [2], []]);
  });
});
