import { breathe, inSlices } from '../../controllers/in-slices.js';
import { calendarDay, type CalendarDay } from '../../domain/calendar-day.js';
import { indexDirectory } from '../../domain/directory/index-directory.js';
import type { DirectoryAnswer, DirectoryIndex, DirectoryQuery, Lift, Reason } from '../../domain/directory/query.js';
import type { Therapist } from '../../domain/directory/therapist.js';
import { fillIn } from '../../domain/fill-in.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';

/** Who is found, and in which order: keeps an index of the people who have come so far, and asks it. */
export class DirectoryFinder {
  query: DirectoryQuery = { text: '', chosen: {} };
  /** Those whom the index knows. */
  people: readonly Therapist[] = [];
  /** The places of those who fit, as they are shown. */
  order: readonly number[] = [];
  answer!: DirectoryAnswer;
  today: CalendarDay = calendarDay(new Date());
  /** The names of parts of countries, where the people have some. */
  parts?: Readonly<Record<string, string>>;
  readonly #onChange: () => void;
  #index?: DirectoryIndex;
  #next?: readonly Therapist[];
  #isBusy = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether more people have come than can be found yet. */
  get isBehind(): boolean {
    return this.#isBusy && !this.people.length;
  }

  /**
   * Takes people in, a few milliseconds at a time.
   * @param held how many of those who are shown keep their places, since somebody may be reading
   */
  async take(people: readonly Therapist[], held: number): Promise<void> {
    this.#next = people;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#next) {
      const next: readonly Therapist[] = this.#next;
      this.#next = undefined;
      const today = calendarDay(new Date());
      const index = await inSlices(indexDirectory(next, { today, before: this.#index }), new AbortController().signal);
      if (!index) continue;
      if (next.some(({ licences = [] }) => licences.some(({ region }) => /^(US|CA)-/.test(region)))) await this.#bringParts();
      await breathe();
      const shown = this.order.slice(0, held).map((place) => this.people[place]!.id);
      this.today = today;
      this.people = next;
      this.#index = index;
      this.#answer();
      this.#hold(shown);
      // Counting all choices and drawing the first people are a block each.
      await breathe();
      this.#onChange();
    }
    this.#isBusy = false;
  }

  ask(query: DirectoryQuery): void {
    this.query = query;
    if (this.#index) this.#answer();
    this.#onChange();
  }

  wouldFind(query: DirectoryQuery): boolean {
    return Boolean(this.#index?.answer(query).people.length);
  }

  /** Every choice that anybody has, whatever is asked for. */
  countChoices(): DirectoryAnswer['choices'] {
    return this.#index!.answer({ text: '', chosen: {} }).choices;
  }

  lifts(): readonly Lift[] {
    return this.#index?.lifts(this.query) ?? [];
  }

  reasons(place: number): readonly Reason[] {
    return this.#index?.reasons(place, this.query) ?? [];
  }

  /** How many people have come, in words. */
  tellProgress(names: DirectoryNames, total: number | undefined): string {
    const { coming, soFar, soFarOf } = names.words;
    const count = this.people.length;
    if (!count) return coming;
    return fillIn(total && total > count ? soFarOf : soFar, { count: names.number(count), total: names.number(total ?? 0) });
  }

  /** How many fit, and how many of them have room. */
  tellFound(names: DirectoryNames): string {
    const { found, open, foundAndOpen } = names.words;
    const fit = names.count(found, this.order.length);
    return this.answer.open ? fillIn(foundAndOpen, { found: fit, open: names.count(open, this.answer.open) }) : fit;
  }

  tellShown(names: DirectoryNames, limit: number): string {
    const { length } = this.order;
    return fillIn(names.words.some, { shown: names.number(Math.min(limit, length)), count: names.number(length) });
  }

  #answer(): void {
    this.answer = this.#index!.answer(this.query);
    this.order = this.answer.people;
  }

  /** Leaves those who stood there at the top, whoever has come since. */
  #hold(shown: readonly string[]): void {
    if (!shown.length) return;
    const rank = new Map(shown.map((id, index) => [id, index]));
    const held = this.order.filter((place) => rank.has(this.people[place]!.id));
    held.sort((a, b) => rank.get(this.people[a]!.id)! - rank.get(this.people[b]!.id)!);
    this.order = [...held, ...this.order.filter((place) => !rank.has(this.people[place]!.id))];
  }

  async #bringParts(): Promise<void> {
    if (this.parts) return;
    // Without the names the codes stand in.
    this.parts = await import('../../content/en/region-names.js').then(
      ({ regionNames }) => regionNames,
      () => this.parts,
    );
  }
}
