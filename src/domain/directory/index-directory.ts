import type { CalendarDay } from '../calendar-day.js';
import { allBits, andBits, countBits, emptyBits, hasBit, setBits, type Bits } from './bits.js';
import { isWithin, readCeiling, valuesOf } from './facets.js';
import { foldText, isNearly, wordsOf } from './fold-text.js';
import { fairPlace } from './order.js';
import {
  facets,
  type DirectoryAnswer,
  type DirectoryIndex,
  type DirectoryQuery,
  type Facet,
  type FacetChoice,
  type Lift,
  type Reason,
} from './query.js';
import type { Therapist } from './therapist.js';

/** People that are taken in before the caller may breathe. */
const slice = 20;
/** Shorter words are taken as they are: one slip in three letters leaves too little. */
const shortestForgiven = 4;
/** What is typed is shorter; what is longer was pasted, and its beginning tells enough. */
const longestText = 200;

/** A word, a name or a choice of a facet: how it was first written, and the places of those who have it. */
interface Shelf {
  readonly value: string;
  readonly places: number[];
}
/** By what each is told apart. */
type Shelves = Map<string, Shelf>;

/** What grows as people are taken in. An index reads it up to its own size, so that an earlier one stays as it was. */
interface Store {
  readonly people: Therapist[];
  readonly fair: number[];
  /** The places in the fair order: a new list each time. */
  order: readonly number[];
  readonly words: Shelves;
  readonly names: Shelves;
  readonly shelves: Readonly<Record<Facet, Shelves>>;
}

/** What can be found by typing, apart from the name; a description by its sentences. */
function textsOf(person: Therapist): string[] {
  const { honorificSuffix, jobTitle, worksFor, description, knowsAbout, approaches, identities, insurance, offices } = person;
  return [
    ...(knowsAbout ?? []),
    ...(approaches ?? []).map(({ name }) => name),
    ...(identities ?? []),
    ...(insurance?.names ?? []),
    ...(offices ?? []).flatMap(({ addressLocality = '', postalCode = '' }) => [addressLocality, postalCode]),
    jobTitle ?? '',
    honorificSuffix ?? '',
    worksFor ?? '',
    ...(description?.match(/[^.!?\n]+/g) ?? []),
  ].filter((text) => text.trim());
}

/** A name is found joined and parted, too: “annemarie” finds Anne-Marie, and “brien” finds O’Brien. */
const nameWords = (name: string): string[] => [
  ...wordsOf(name),
  ...(/[\p{Pd}'’ʼʻ]/u.test(name) ? ['', ' '].flatMap((joint) => wordsOf(name.replace(/[\p{Pd}'’ʼʻ]/gu, joint))) : []),
];

/** What a whole name is known by, whatever stands first in it. */
const nameKey = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** What a function gives for a text, found once for each: many people have few texts. */
function remember<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? find(text);
    known.set(text, value);
    return value;
  };
}

/** Puts a place on its shelf; places come in their order, some of them twice. */
function put(shelves: Shelves, key: string, place: number, value = key): void {
  const shelf = shelves.get(key);
  if (!shelf) shelves.set(key, { value, places: [place] });
  else if (shelf.places.at(-1) !== place) shelf.places.push(place);
}

/**
 * Takes people in, in slices: after each the caller may let the page breathe. A visitor's words all have to be found, each as the
 * beginning of a word; only where nobody has them all may each have one slip. Whoever's name is typed in full comes first.
 * @param people all of them, in the order of the data
 * @param before an index of the first of them, which goes on
 */
export function* indexDirectory(
  people: readonly Therapist[],
  { today, before }: { today: CalendarDay; before?: DirectoryIndex },
): Generator<void, DirectoryIndex> {
  const goesOn = before instanceof Found && before.today === today && before.store.people.every((person, at) => person === people[at]);
  const store: Store = goesOn
    ? before.store
    : {
        people: [],
        fair: [],
        order: [],
        words: new Map(),
        names: new Map(),
        shelves: Object.fromEntries(facets.map((facet) => [facet, new Map()])) as unknown as Store['shelves'],
      };
  const split = remember(wordsOf);
  const fold = remember(foldText);
  // Two that go on from one index at the same time share the work.
  while (store.people.length < people.length) {
    takeIn(store, people[store.people.length]!, today, split, fold);
    if (!(store.people.length % slice)) yield;
  }
  const { fair, order } = store;
  store.order = [...order, ...[...fair.keys()].slice(order.length)].sort((a, b) => fair[a]! - fair[b]! || a - b);
  yield;
  return new Found(store, today, people.length);
}

function takeIn(store: Store, person: Therapist, today: CalendarDay, split: typeof wordsOf, fold: typeof foldText): void {
  const place = store.people.push(person) - 1;
  store.fair.push(fairPlace(person, today));
  put(store.names, nameKey(wordsOf(person.name)), place);
  for (const word of nameWords(person.name)) put(store.words, word, place);
  for (const text of textsOf(person)) for (const word of split(text)) put(store.words, word, place);
  for (const facet of facets) for (const value of valuesOf[facet](person, today)) put(store.shelves[facet], fold(value), place, value);
}

/** The places of those who ask for no more than a ceiling of the facet `fee`. */
function placesWithin(shelves: Iterable<Shelf>, value: string): number[] {
  return [...shelves].flatMap((shelf) => (isWithin(shelf.value, value) ? shelf.places : []));
}

class Found implements DirectoryIndex {
  readonly size: number;
  readonly today: CalendarDay;
  readonly store: Store;
  readonly #all: Bits;
  readonly #order: readonly number[];
  /** The choices of each facet by what they are told apart by, most common first; what is equally common by its letters. */
  readonly #shelves: ReadonlyMap<Facet, ReadonlyMap<string, Shelf>>;
  /** What the last words found, since most keystrokes leave all words but one as they were. */
  #lastWords = new Map<string, Bits>();

  constructor(store: Store, today: CalendarDay, size: number) {
    this.store = store;
    this.today = today;
    this.size = size;
    this.#all = allBits(size);
    this.#order = store.order;
    this.#shelves = new Map(
      facets.map((facet) => {
        const shelves = [...store.shelves[facet]].map(([key, shelf]): [string, Shelf] => [
          key,
          readCeiling(shelf.value) && facet === 'fee'
            ? { value: shelf.value, places: placesWithin(store.shelves.fee.values(), shelf.value) }
            : shelf,
        ]);
        return [facet, new Map(shelves.sort(([a, one], [b, other]) => other.places.length - one.places.length || (a < b ? -1 : 1)))];
      }),
    );
  }

  answer(query: DirectoryQuery): DirectoryAnswer {
    const { fit, without } = this.#fit(query);
    const people = this.#order.filter((place) => hasBit(fit, place));
    const key = nameKey(wordsIn(query.text));
    const named = key && this.store.names.get(key)?.places;
    if (named) people.sort((a, b) => Number(named.includes(b)) - Number(named.includes(a)));
    const choices = facets.map((facet): [Facet, FacetChoice[]] => {
      const base = without(facet);
      return [facet, [...this.#shelves.get(facet)!.values()].map(({ value, places }) => ({ value, count: countBits(base, places) }))];
    });
    return {
      people,
      open: countBits(fit, this.#placesOf('openings', 'open')),
      choices: Object.fromEntries(choices) as unknown as DirectoryAnswer['choices'],
    };
  }

  lifts(query: DirectoryQuery): readonly Lift[] {
    const { without } = this.#fit(query);
    return (['text', ...facets] as const)
      .filter((part) => (part === 'text' ? wordsIn(query.text).length : query.chosen[part]?.length))
      .map((part) => ({ part, count: countBits(without(part), this.#order) }))
      .filter(({ count }) => count)
      .sort((a, b) => b.count - a.count);
  }

  reasons(place: number, { text, chosen }: DirectoryQuery): readonly Reason[] {
    const person = this.store.people[place]!;
    const ofFacets = facets.flatMap((facet) =>
      (chosen[facet] ?? []).filter((value) => this.#placesOf(facet, value).includes(place)).map((value) => ({ facet, value })),
    );
    const name = nameWords(person.name);
    const texts = textsOf(person).map((own) => [own.trim(), wordsOf(own)] as const);
    /** For each word the first text that has it, unless the name tells it; without a slip, if there is one. */
    const ofText = wordsIn(text).flatMap((word) => {
      for (const fits of [begins, isForgiven]) {
        if (name.some((own) => fits(word, own))) return [];
        const found = texts.find(([, words]) => words.some((own) => fits(word, own)));
        if (found) return [found[0]];
      }
      return [];
    });
    return [...ofFacets, ...[...new Set(ofText)].slice(0, 2).map((own) => ({ text: own }))];
  }

  #placesOf(facet: Facet, value: string): readonly number[] {
    const shelves = this.#shelves.get(facet)!;
    return (shelves.get(foldText(value)) ?? { places: placesWithin(facet === 'fee' ? shelves.values() : [], value) }).places;
  }

  /** Who has all that was asked for, and who had it but for one part. */
  #fit({ text, chosen }: DirectoryQuery): { fit: Bits; without: (left: 'text' | Facet) => Bits } {
    const parts = new Map<'text' | Facet, Bits>([['text', this.#findText(text)]]);
    for (const facet of facets) {
      const values = chosen[facet] ?? [];
      // Any of the choices of a facet will do.
      const any = emptyBits(this.size);
      for (const value of values) setBits(any, this.#placesOf(facet, value), this.size);
      if (values.length) parts.set(facet, any);
    }
    const all = (left?: string): Bits => [...parts].reduce((rest, [part, bits]) => (part === left ? rest : andBits(rest, bits)), this.#all);
    const fit = all();
    return { fit, without: (left) => (parts.has(left) ? all(left) : fit) };
  }

  #findText(text: string): Bits {
    const words = wordsIn(text);
    const last = this.#lastWords;
    // Only what this text has asked for is worth keeping.
    this.#lastWords = new Map();
    const find = (fits: typeof isNearly): Bits =>
      words.reduce((rest, word) => {
        // Whoever lacks one word needs no other: a long text that was pasted costs no more than a short one.
        if (isEmpty(rest)) return rest;
        const key = `${fits === begins}${word}`;
        const bits = last.get(key) ?? this.#findWord(word, fits);
        this.#lastWords.set(key, bits);
        return andBits(rest, bits);
      }, this.#all);
    const exact = find(begins);
    return isEmpty(exact) ? find(isForgiven) : exact;
  }

  #findWord(typed: string, fits: typeof isNearly): Bits {
    const bits = emptyBits(this.size);
    for (const [word, { places }] of this.store.words) if (fits(typed, word)) setBits(bits, places, this.size);
    return bits;
  }
}

const wordsIn = (text: string): string[] => [...new Set(wordsOf(text.slice(0, longestText)))];

const isEmpty = (bits: Bits): boolean => !bits.some(Boolean);

const begins = (typed: string, word: string): boolean => word.startsWith(typed);

const isForgiven = (typed: string, word: string): boolean =>
  typed.length < shortestForgiven ? begins(typed, word) : isNearly(typed, word);
