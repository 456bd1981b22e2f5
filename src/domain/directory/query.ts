/** By what a directory can be narrowed. Within one of them any choice may fit, and all of them together have to. */
export const facets = [
  /** Telehealth: where the visitor is, as the licences of those who work from afar have it. */
  'telehealth',
  /** The town of an office. */
  'place',
  /** What the person works with. */
  'specialty',
  'approach',
  'insurance',
  /** `sliding`, or the most that a session may cost: one of a few round amounts with their currency, "USD-150". */
  'fee',
  'language',
  'identity',
  /** `child` (under 12), `teen` (12 to 17), `adult` (18 to 64), `older` (65 and more). */
  'ages',
  /** `open` (and lately said so) or `waiting-list`. */
  'openings',
] as const;

export type Facet = (typeof facets)[number];

/** What a visitor has asked for. */
export interface DirectoryQuery {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** One choice of a facet, and how many people there would be with it, given all that is chosen in the other facets and the text. */
export interface FacetChoice {
  readonly value: string;
  readonly count: number;
}

export interface DirectoryAnswer {
  /**
   * The places in the list of those who fit, in the fair order: with room for someone new first, then by the day's chance. Before
   * all comes whoever’s whole name is the text that was asked for.
   */
  readonly people: readonly number[];
  /** How many of them have room for someone new, and lately said so. */
  readonly open: number;
  /** Every choice that anybody in the directory has, those that would leave nothing with a count of 0; most common first. */
  readonly choices: Readonly<Record<Facet, readonly FacetChoice[]>>;
}

/** A part of what was asked that, lifted alone, would leave somebody; the one that leaves most comes first. */
export interface Lift {
  readonly part: 'text' | Facet;
  readonly count: number;
}

/** Why a person is shown: a choice that was asked for and that they have, or a field in which the text was found. */
export type Reason = { readonly facet: Facet; readonly value: string } | { readonly text: string };

/** Finds people in a directory. Made in slices, so that a page stays answerable meanwhile. */
export interface DirectoryIndex {
  readonly size: number;
  answer(query: DirectoryQuery): DirectoryAnswer;
  /** What could be lifted where nobody fits. */
  lifts(query: DirectoryQuery): readonly Lift[];
  /** @param place the person's place in the list */
  reasons(place: number, query: DirectoryQuery): readonly Reason[];
}
