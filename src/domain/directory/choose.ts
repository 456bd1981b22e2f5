import type { CalendarDay } from '../calendar-day.js';
import { isWithin, valuesOf } from './facets.js';
import { foldText } from './fold-text.js';
import { openingsOf } from './freshness.js';
import { fairPlace } from './order.js';
import type { DirectoryAnswer, Facet, FacetChoice } from './query.js';
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

/** People that are looked at before the caller may breathe. */
const slice = 200;

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

/** What each question asks for. */
const plan: Readonly<Record<ChooseQuestion['id'], readonly ChooseFacet[]>> = {
  meeting: ['telehealth', 'place'],
  bringing: ['specialty'],
  working: ['approach'],
  fitting: ['insurance', 'fee'],
  sharing: ['language', 'identity'],
};

/**
 * The questions that can tell the people of a directory apart, at most five.
 * @param choices every choice in the directory with how many people have it, as its index counts them where nothing was asked
 */
export function makeQuestions(people: readonly Therapist[], choices: DirectoryAnswer['choices']): ChooseQuestion[] {
  return (Object.entries(plan) as [ChooseQuestion['id'], readonly ChooseFacet[]][]).flatMap(([id, facets]) => {
    const fields = makeFields(people, facets, choices);
    return fields.length ? { id, fields } : [];
  });
}

function makeFields(people: readonly Therapist[], facets: readonly ChooseFacet[], choices: DirectoryAnswer['choices']): ChooseField[] {
  const isTelling = ({ count }: Pick<FacetChoice, 'count'>): boolean => count < people.length;
  const asked = facets.flatMap((facet) => {
    const ways = isWay(facet) ? people.filter((person) => valuesHeld(person, facet).length).length : 0;
    const counts = choices[facet];
    return ways || counts.length ? { facet, counts, tells: counts.some(isTelling) || (isWay(facet) && isTelling({ count: ways })) } : [];
  });
  const telling = asked.filter(({ tells }) => tells);
  // How to meet is one question: where one way tells people apart, the other one is an answer too.
  const kept = telling.length && asked.some(({ facet }) => isWay(facet)) ? asked : telling;
  return kept.map(({ facet, counts }) => {
    // What everybody takes or speaks may be what a visitor looks for; what everybody works with tells nobody apart.
    const offered = isWish(facet) ? counts.filter(isTelling).slice(0, mostOffered) : counts;
    return { facet, values: offered.map(({ value }) => value) };
  });
}

const isWay = (facet: ChooseFacet): boolean => facet === 'telehealth' || facet === 'place';
const isWish = (facet: ChooseFacet): boolean => (wishes as readonly ChooseFacet[]).includes(facet);

/** What a person has under a facet; an empty value first where it is a way to meet. */
function valuesHeld(person: Therapist, facet: ChooseFacet): readonly string[] {
  // None of these facets asks for the day.
  const values = valuesOf[facet](person, 0);
  const hasWay = facet === 'telehealth' ? person.telehealth : facet === 'place' && values.length;
  return hasWay ? ['', ...values] : values;
}

type Fold = (text: string) => string;

/** Folds each text once: many people have few values. */
function foldOnce(): Fold {
  const folded = new Map<string, string>();
  return (text) => {
    let key = folded.get(text);
    if (key === undefined) folded.set(text, (key = foldText(text)));
    return key;
  };
}

/**
 * Three people to begin with. What has to fit is let go of only where fewer than three are left, and then named. Of those, who
 * has room for someone new comes first, then who has most of what was wished for; what is left is the day's chance.
 */
export function* choosePeople(people: readonly Therapist[], answers: ChooseAnswers, today: CalendarDay): Generator<void, Choice> {
  const isEverybody = people.length < fewPeople;
  const granted = readGranted(answers);
  const ranked: { person: Therapist; rank: number }[] = [];
  for (const person of people) {
    if (ranked.length % slice === slice - 1) yield;
    ranked.push({ person, rank: rankOf(person, granted, answers, today) });
  }
  const chosen = ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, isEverybody ? undefined : 3)
    .map(({ person }) => ({
      person,
      reasons: [
        ...reasonOrder.flatMap((facet) => granted(person, facet).map((value) => ({ facet, value }))),
        ...(openingsOf(person, today) === 'open' ? [{ facet: 'openings', value: 'open' } as const] : []),
      ],
      misses: missesOf(person, granted, answers).map((facet) => ({ facet, values: answers[facet]! })),
    }));
  return { people: chosen, isEverybody };
}

/** What of that which was asked for under a facet a person has. */
type Granted = (person: Therapist, facet: ChooseFacet) => readonly string[];

function readGranted(answers: ChooseAnswers): Granted {
  const fold = foldOnce();
  return (person, facet) => {
    const asked = answers[facet];
    if (!asked?.length) return [];
    const held = valuesHeld(person, facet);
    return asked.filter((value) =>
      facet === 'fee' ? held.some((own) => isWithin(own, value)) : held.some((own) => fold(own) === fold(value)),
    );
  };
}

const missesOf = (person: Therapist, granted: Granted, answers: ChooseAnswers): readonly ChooseFacet[] =>
  musts.filter((facet) => answers[facet]?.length && !granted(person, facet).length);

/** A number to compare people by; the smaller comes first. */
function rankOf(person: Therapist, granted: Granted, answers: ChooseAnswers, today: CalendarDay): number {
  const misses = missesOf(person, granted, answers);
  const place = fairPlace(person, today);
  const room = Math.floor(place);
  let asked = 0;
  let has = 0;
  for (const facet of wishes) {
    asked += answers[facet]?.length ?? 0;
    has += granted(person, facet).length;
  }
  const digits: readonly (readonly [digit: number, base: number])[] = [
    [Number(misses.length > 0), 2],
    // Nobody can be seen where the other has no licence, nor in a place out of reach.
    [Number(misses.some(isWay)), 2],
    // Full is full, whatever else speaks for somebody.
    [Math.max(0, room - 1), 4],
    // The heaviest outweighs all that are lighter.
    [musts.reduce((sum, facet) => sum * 2 + Number(misses.includes(facet)), 0), 2 ** musts.length],
    // Room by itself is no reason where something was wished for and nothing of it is there.
    [Number(asked > 0 && !has), 2],
    [room, 4],
    [asked - has, wishes.length * mostOffered + 1],
  ];
  return digits.reduce((sum, [digit, base]) => sum * base + digit, 0) + place - room;
}
