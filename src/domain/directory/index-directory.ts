import type { CalendarDay } from '../calendar-day.js';
import { allBits, andBits, countBoth, emptyBits, hasBit, setBits, type Bits } from './bits.js';
import { readCeiling, valuesOf } from './facets.js';
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
const slice = 100;
/** Shorter words are taken as they are: one slip in three letters leaves too little. */
const shortestForgiven = 4;

/** One choice of a facet: how it is first written, and who has it. */
interface Shelf {
  value: string;
  places: number[];
}

/** The same, as it is asked. */
interface Choice {
  readonly value: string;
  readonly bits: Bits;
}
type Choices = Readonly<Record<Facet, ReadonlyMap<string, Choice>>>;

/** What grows as people are taken in. */
interface Store {
  people: Therapist[];
  fair: number[];
  words: Map<string, number[]>;
  shelves: Record<Facet, Map<string, Shelf>>;
}

/** What can be found by typing, apart from the name. */
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
    description ?? '',
  ].filter(Boolean);
}

/** A name is found as a whole too where a hyphen parts it: “annemarie” finds Anne-Marie. */
const nameWords = (name: string): string[] => [...wordsOf(name), ...wordsOf(name.replace(/[-‐‑]/g, ''))];

/**
 * Takes people in, in slices: after each the caller may let the page breathe. A visitor's words all have to be found, each as the
 * beginning of a word; only where nobody has them all may each have one slip.
 * @param people all of them, in the order of the data
 * @param before an index of the first of them, which goes on
 */
export function* indexDirectory(
  people: readonly Therapist[],
  { today, before }: { today: CalendarDay; before?: DirectoryIndex },
): Generator<void, DirectoryIndex> {
  const known = before instanceof Found && before.today === today ? before.store : undefined;
  const store: Store = known ?? {
    people: [],
    fair: [],
    words: new Map(),
    shelves: Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Store['shelves'],
  };
  for (let place = store.people.length; place < people.length; place += 1) {
    takeIn(store, people[place]!, place, today);
    if (place % slice === slice - 1) yield;
  }
  return new Found(store, today);
}

function takeIn({ people, fair, words, shelves }: Store, person: Therapist, place: number, today: CalendarDay): void {
  people.push(person);
  fair.push(fairPlace(person, today));
  for (const word of new Set([...nameWords(person.name), ...textsOf(person).flatMap(wordsOf)])) {
    const places = words.get(word);
    if (places) places.push(place);
    else words.set(word, [place]);
  }
  for (const facet of facets) {
    for (const value of valuesOf[facet](person, today)) {
      const key = foldText(value);
      const shelf = shelves[facet].get(key);
      if (!shelf) shelves[facet].set(key, { value, places: [place] });
      else if (shelf.places.at(-1) !== place) shelf.places.push(place);
    }
  }
}

class Found implements DirectoryIndex {
  readonly size: number;
  readonly today: CalendarDay;
  readonly store: Store;
  readonly #all: Bits;
  readonly #order: readonly number[];
  readonly #vocabulary: readonly string[];
  /** Each choice of each facet by its folded value, with who has it. */
  readonly #choices: Choices;
  /** What the last words found, since most keystrokes leave all words but one as they were. */
  #lastWords = new Map<string, Bits>();

  constructor(store: Store, today: CalendarDay) {
    this.store = store;
    this.today = today;
    const size = (this.size = store.people.length);
    this.#all = allBits(size);
    this.#order = store.fair.map((_, place) => place).sort((a, b) => store.fair[a]! - store.fair[b]! || a - b);
    this.#vocabulary = [...store.words.keys()].sort(byCode);
    const choices = facets.map((facet): [Facet, Map<string, Choice>] => {
      // Most common first; what is equally common has an order too, whoever came first.
      const shelves = [...store.shelves[facet]].sort(([a, { places }], [b, other]) => other.places.length - places.length || byCode(a, b));
      return [facet, new Map(shelves.map(([key, { value, places }]) => [key, { value, bits: setBits(emptyBits(size), places, size) }]))];
    });
    this.#choices = Object.fromEntries(choices) as unknown as Choices;
    this.#addUp();
  }

  answer({ text, chosen }: DirectoryQuery): DirectoryAnswer {
    const found = this.#findText(text);
    const kept = facets.map((facet) => this.#bitsOfChosen(facet, chosen[facet]));
    /** All that was asked, but for one facet. */
    const without = (left?: number): Bits =>
      kept.reduce<Bits>((rest, bits, at) => (bits && at !== left ? andBits(rest, bits) : rest), found);
    const fit = without();
    const choices = facets.map((facet, at): [Facet, FacetChoice[]] => {
      const base = kept[at] ? without(at) : fit;
      return [facet, [...this.#choices[facet].values()].map(({ value, bits }) => ({ value, count: countBoth(base, bits) }))];
    });
    const open = this.#choices.openings.get('open')?.bits;
    return {
      people: this.#order.filter((place) => hasBit(fit, place)),
      open: open ? countBoth(fit, open) : 0,
      choices: Object.fromEntries(choices) as unknown as DirectoryAnswer['choices'],
    };
  }

  lifts({ text, chosen }: DirectoryQuery): readonly Lift[] {
    const asked = facets.filter((facet) => chosen[facet]?.length);
    return [...(wordsOf(text).length ? (['text'] as const) : []), ...asked]
      .map((part) => ({
        part,
        count: this.answer(part === 'text' ? { text: '', chosen } : { text, chosen: { ...chosen, [part]: [] } }).people.length,
      }))
      .filter(({ count }) => count)
      .sort((a, b) => b.count - a.count);
  }

  reasons(place: number, { text, chosen }: DirectoryQuery): readonly Reason[] {
    const person = this.store.people[place]!;
    const ofFacets = facets.flatMap((facet) =>
      (chosen[facet] ?? [])
        .filter((value) => hasBit(this.#bitsOf(facet, value) ?? emptyBits(this.size), place))
        .map((value) => ({ facet, value })),
    );
    const inName = nameWords(person.name);
    const typed = wordsOf(text).filter((word) => !inName.some((own) => own.startsWith(word)));
    const ofText = textsOf(person).filter((own) => wordsOf(own).some((word) => typed.some((part) => word.startsWith(part))));
    return [...ofFacets, ...ofText.slice(0, 2).map((own) => ({ text: own }))];
  }

  #bitsOf(facet: Facet, value: string): Bits | undefined {
    return this.#choices[facet].get(foldText(value))?.bits;
  }

  /** Who has any of these; undefined where nothing is chosen. */
  #bitsOfChosen(facet: Facet, values: readonly string[] = []): Bits | undefined {
    if (!values.length) return undefined;
    const any = emptyBits(this.size);
    for (const value of values) this.#bitsOf(facet, value)?.forEach((word, at) => (any[at]! |= word));
    return any;
  }

  /** Whoever costs less than one amount costs less than the next, too. */
  #addUp(): void {
    const ceilings = [...this.#choices.fee.values()].flatMap((choice) => {
      const ceiling = readCeiling(choice.value);
      return ceiling ? { ...ceiling, bits: choice.bits } : [];
    });
    ceilings.sort((a, b) => a.amount - b.amount);
    ceilings.forEach(({ currency, bits }, at) => {
      const less = ceilings.slice(0, at).findLast((other) => other.currency === currency);
      less?.bits.forEach((word, index) => (bits[index]! |= word));
    });
  }

  #findText(text: string): Bits {
    const words = wordsOf(text);
    const find = (forgiving: boolean): Bits =>
      words.reduce<Bits>((rest, word) => andBits(rest, this.#findWord(word, forgiving)), this.#all);
    const exact = find(false);
    const found = countBoth(exact, exact) || !this.size ? exact : find(true);
    // Only what this text has asked for is worth keeping.
    this.#lastWords = new Map([...this.#lastWords].filter(([key]) => words.includes(key.slice(1))));
    return found;
  }

  #findWord(word: string, forgiving: boolean): Bits {
    const key = `${Number(forgiving)}${word}`;
    const last = this.#lastWords.get(key);
    if (last) return last;
    const bits = emptyBits(this.size);
    const take = (own: string): Bits => setBits(bits, this.store.words.get(own)!, this.size);
    if (forgiving && word.length >= shortestForgiven) {
      for (const own of this.#vocabulary) if (isNearly(word, own)) take(own);
    } else {
      for (let at = this.#firstFrom(word); this.#vocabulary[at]?.startsWith(word); at += 1) take(this.#vocabulary[at]!);
    }
    this.#lastWords.set(key, bits);
    return bits;
  }

  /** The place of the first word of the vocabulary that is not before this one. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#vocabulary.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#vocabulary[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
