import type { CalendarDay } from '../calendar-day.js';
import { readCeiling, valuesOf } from './facets.js';
import { foldText } from './fold-text.js';
import { openingsOf } from './freshness.js';
import { fairPlace } from './order.js';
import type { Facet } from './query.js';
import type { Therapist } from './therapist.js';

/** What a visitor is asked for. The order is that of the reasons. */
export type ChooseFacet = Exclude<Facet, 'ages' | 'openings'>;

/** What has to fit, the heaviest first: where nobody has all of it, the lighter one is let go of sooner. */
const musts = ['telehealth', 'place', 'language', 'insurance', 'fee'] as const satisfies readonly ChooseFacet[];

/** What speaks for a person, and stands in nobody's way. */
const wishes = ['specialty', 'approach', 'identity'] as const satisfies readonly ChooseFacet[];

const reasonOrder = ['telehealth', 'place', ...wishes, 'language', 'insurance', 'fee'] as const satisfies readonly ChooseFacet[];

/** How many of a list to tick are offered: the most common ones. */
const mostOffered = 10;

/** In a directory of fewer, everybody is shown. */
const fewPeople = 8;

/** One thing that is asked: the choices that somebody in the directory has, most common first. */
export interface ChooseField {
  readonly facet: ChooseFacet;
  readonly values: readonly string[];
}

export interface ChooseQuestion {
  readonly id: 'meeting' | 'bringing' | 'working' | 'fitting' | 'sharing';
  readonly fields: readonly ChooseField[];
}

/**
 * What was answered; nothing under a facet that was passed. Any of the values under one will do. An empty value of `telehealth`
 * or `place` says that the way of meeting matters, and not where.
 */
export type ChooseAnswers = Readonly<Partial<Record<ChooseFacet, readonly string[]>>>;

/** A value that was asked for and that a person has; or `openings`, which everybody would ask for. */
export interface ChooseReason {
  readonly facet: ChooseFacet | 'openings';
  readonly value: string;
}

export interface ChosenPerson {
  readonly person: Therapist;
  readonly reasons: readonly ChooseReason[];
  /** What had to fit and, by what the directory holds, does not. */
  readonly misses: readonly { readonly facet: ChooseFacet; readonly values: readonly string[] }[];
}

export interface Choice {
  /** Three, or everybody where they are few. */
  readonly people: readonly ChosenPerson[];
  readonly isEverybody: boolean;
}

/** The questions that can tell the people of a directory apart, at most five. */
export function makeQuestions(people: readonly Therapist[]): ChooseQuestion[] {
  const plan: Record<ChooseQuestion['id'], readonly ChooseFacet[]> = {
    meeting: ['telehealth', 'place'],
    bringing: ['specialty'],
    working: ['approach'],
    fitting: ['insurance', 'fee'],
    sharing: ['language', 'identity'],
  };
  const held = readHeld();
  return (Object.entries(plan) as [ChooseQuestion['id'], readonly ChooseFacet[]][])
    .map(([id, facets]) => ({ id, fields: makeFields(people, facets, held) }))
    .filter(({ fields }) => fields.length);
}

function makeFields(people: readonly Therapist[], facets: readonly ChooseFacet[], held: Held): ChooseField[] {
  const counted = facets.map((facet) => ({ facet, counts: countValues(people, facet, held) })).filter(({ counts }) => counts.length);
  const telling = counted.filter(({ counts }) => counts.some(({ count }) => count < people.length));
  // How to meet is one question: where one way tells people apart, the other one is an answer too.
  const kept = telling.length && facets.includes('place') ? counted : telling;
  return kept.map(({ facet, counts }) => {
    const sorted = counts.filter(({ value }) => value).sort((one, other) => other.count - one.count);
    // What everybody takes or speaks may be what a visitor looks for; what everybody works with tells nobody apart.
    const offered = isWish(facet) ? sorted.filter(({ count }) => count < people.length).slice(0, mostOffered) : sorted;
    return { facet, values: offered.map(({ value }) => value) };
  });
}

const isWish = (facet: ChooseFacet): boolean => (wishes as readonly ChooseFacet[]).includes(facet);

/** Every value of a facet with how many people have it; what differs in case and accents alone is one. */
function countValues(people: readonly Therapist[], facet: ChooseFacet, held: Held): { value: string; count: number }[] {
  const found = new Map<string, { value: string; count: number }>();
  for (const person of people) {
    for (const [key, value] of held(person, facet)) {
      const entry = found.get(key);
      if (entry) entry.count += 1;
      else found.set(key, { value, count: 1 });
    }
  }
  const counts = [...found.values()];
  // Whoever asks for less is within a higher ceiling too.
  return facet === 'fee'
    ? counts.map(({ value }) => ({ value, count: counts.reduce((sum, own) => sum + (isWithin(own.value, value) ? own.count : 0), 0) }))
    : counts;
}

/** What a person has under a facet, by what it is told apart by. */
type Held = (person: Therapist, facet: ChooseFacet) => ReadonlyMap<string, string>;

/** Folds each text once: many people have few values. */
function readHeld(): Held {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const known = folded.get(text) ?? foldText(text);
    folded.set(text, known);
    return known;
  };
  return (person, facet) => {
    // None of these facets asks for the day.
    const values = valuesOf[facet](person, 0);
    const hasWay = facet === 'telehealth' ? person.telehealth : facet === 'place' && values.length;
    return new Map([...(hasWay ? [''] : []), ...values].map((value) => [fold(value), value]));
  };
}

/** Whether what is asked for a session is within a ceiling. The sliding scale is within itself alone. */
function isWithin(own: string, value: string): boolean {
  const [asked, ceiling] = [readCeiling(own), readCeiling(value)];
  return ceiling ? asked?.currency === ceiling.currency && asked.amount <= ceiling.amount : own === value;
}

/**
 * Three people to begin with. What has to fit is let go of only where fewer than three are left, and then named. Of those, who
 * has room for someone new comes first, then who has most of what was wished for; what is left is the day's chance.
 */
export function choosePeople(people: readonly Therapist[], answers: ChooseAnswers, today: CalendarDay): Choice {
  const isEverybody = people.length < fewPeople;
  const held = readHeld();
  const keys = new Map(Object.values(answers).flatMap((values) => values.map((value) => [value, foldText(value)])));
  const granted = (person: Therapist): Granted => {
    const has = (facet: ChooseFacet): readonly string[] => {
      const asked = answers[facet] ?? [];
      const own = asked.length ? held(person, facet) : new Map<string, string>();
      return asked.filter((value) => (facet === 'fee' ? [...own.values()].some((one) => isWithin(one, value)) : own.has(keys.get(value)!)));
    };
    const entries = reasonOrder.map((facet) => [facet, has(facet)] as const);
    return Object.fromEntries(entries) as Granted;
  };
  const chosen = people
    .map((person) => {
      const has = granted(person);
      const misses = musts.filter((facet) => answers[facet]?.length && !has[facet].length);
      return { person, has, misses, ranks: rank(person, has, misses, answers, today) };
    })
    .sort(({ ranks: one }, { ranks: other }) => {
      const at = one.findIndex((value, index) => value !== other[index]);
      return at < 0 ? 0 : one[at]! - other[at]!;
    })
    .slice(0, isEverybody ? undefined : 3)
    .map(({ person, has, misses }) => ({
      person,
      reasons: [
        ...reasonOrder.flatMap((facet) => has[facet].map((value) => ({ facet, value }))),
        ...(openingsOf(person, today) === 'open' ? [{ facet: 'openings', value: 'open' } as const] : []),
      ],
      misses: misses.map((facet) => ({ facet, values: answers[facet]! })),
    }));
  return { people: chosen, isEverybody };
}

/** What a person has of what was asked for. */
type Granted = Readonly<Record<ChooseFacet, readonly string[]>>;

/** Numbers to compare one after the other; the smaller comes first. */
function rank(
  person: Therapist,
  has: Granted,
  misses: readonly ChooseFacet[],
  answers: ChooseAnswers,
  today: CalendarDay,
): readonly number[] {
  const count = (of: ChooseAnswers): number => wishes.reduce((sum, facet) => sum + (of[facet]?.length ?? 0), 0);
  const place = fairPlace(person, today);
  const room = Math.floor(place);
  return [
    // The heaviest outweighs all that are lighter.
    musts.reduce((sum, facet) => sum * 2 + Number(misses.includes(facet)), 0),
    // Full is full, whatever else speaks for somebody.
    Math.max(1, room),
    // Room by itself is no reason where something was wished for and nothing of it is there.
    Number(count(answers) > 0 && !count(has)),
    room,
    -count(has),
    place,
  ];
}
