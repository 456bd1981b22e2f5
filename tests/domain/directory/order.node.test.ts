import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingsOf } from '../../../src/domain/directory/freshness.js';
import { indexDirectory } from '../../../src/domain/directory/index-directory.js';
import { fairPlace } from '../../../src/domain/directory/order.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { anyRoster, indexAll, today } from './roster-reference.js';

function orderOf(people: readonly Therapist[], day = today, text = ''): string[] {
  const steps = indexDirectory(people, { today: day });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.answer({ text, chosen: {} }).people.map((place) => people[place]!.id);
}
const equals = (count: number): Therapist[] => Array.from({ length: count }, (_, at) => ({ id: `p${at}`, name: 'Ana' }));

describe('the fair order', () => {
  it('shows everybody once: first who has room, then who may have, then who has a list, then who is full', () => {
    fc.assert(
      fc.property(anyRoster(), (people) => {
        const order = orderOf(people);
        expect([...order].sort()).toEqual(people.map(({ id }) => id).sort());
        const ranks = order.map((id) => {
          const now = openingsOf(
            people.find((person) => person.id === id)!,
            today,
          );
          return now ? { open: 0, ask: 1, 'waiting-list': 2, closed: 3 }[now] : 1;
        });
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it('is the same for everybody and all day, however the data is sorted, and whoever comes later', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(equals(40), { minLength: 40 }), fc.nat({ max: 40 }), (people, cut) => {
        const order = orderOf(people);
        expect(order).toEqual(orderOf(equals(40)));
        const first = new Set(people.slice(0, cut).map(({ id }) => id));
        expect(orderOf(people.slice(0, cut))).toEqual(order.filter((id) => first.has(id)));
      }),
    );
  });

  it('gives each the same chance to be first, each day anew', () => {
    const people = equals(10);
    const firsts = new Map(people.map(({ id }) => [id, 0]));
    const days = 3000;
    let sameAsBefore = 0;
    for (let day = today; day < today + days; day += 1) {
      const places = people.map((person) => ({ id: person.id, place: fairPlace(person, day) })).sort((a, b) => a.place - b.place);
      firsts.set(places[0]!.id, firsts.get(places[0]!.id)! + 1);
      sameAsBefore += Number(fairPlace(people[0]!, day) === fairPlace(people[0]!, day + 1));
    }
    expect(sameAsBefore).toBe(0);
    // 300 each, give or take five times the spread that chance alone has.
    for (const [id, count] of firsts) expect(Math.abs(count - days / 10), id).toBeLessThan(5 * Math.sqrt(days * 0.1 * 0.9));
  });

  it('holds in what a search finds, but for a person whose name was typed in full', () => {
    const people: Therapist[] = [
      ...equals(20).map((person) => ({ ...person, description: 'Ana Lee taught me' })),
      { id: 'lee', name: 'Ana Lée', openings: { status: 'closed' } },
    ];
    const whole = orderOf(people);
    expect(whole.at(-1)).toBe('lee');
    expect(orderOf(people, today, 'ana le')).toEqual(whole);
    for (const text of ['ana lee', 'Lee, Ana', ' ANA  LÉE ']) expect(orderOf(people, today, text)).toEqual(['lee', ...whole.slice(0, -1)]);
    expect(indexAll(people).answer({ text: 'ana lee', chosen: { openings: ['open'] } }).people).toEqual([]);
  });
});
