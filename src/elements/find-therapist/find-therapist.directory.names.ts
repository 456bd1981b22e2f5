import type { DirectoryWords } from '../../content/en/find-therapist-directory.js';
import { readCeiling } from '../../domain/directory/facets.js';
import { readDay } from '../../domain/read-day.js';
import type { Facet, Reason } from '../../domain/directory/query.js';
import type { Approach, Fee, RegionCode } from '../../domain/directory/therapist.js';
import { fillIn } from '../../domain/fill-in.js';
import { safeLocale } from '../../domain/locale.js';
import { formatDay } from '../../pieces/care.js';

/** Makes words of what the data says in codes: regions, languages, amounts, days, numbers; in one language. */
export class DirectoryNames {
  readonly words: DirectoryWords;
  readonly #locale: string;
  readonly #regions: Intl.DisplayNames;
  readonly #languages: Intl.DisplayNames;
  readonly #plural: Intl.PluralRules;
  readonly #number: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;
  /** Names of parts of countries by code, where they have come. */
  readonly #parts: Readonly<Record<string, string>>;
  readonly #days = new Map<string, string>();
  /** What writes amounts, by currency: making one takes longer than a person’s whole line. */
  readonly #money = new Map<string, Intl.NumberFormat>();

  constructor(words: DirectoryWords, lang: string, parts: Readonly<Record<string, string>>) {
    this.words = words;
    this.#parts = parts;
    const locale = (this.#locale = safeLocale(lang));
    this.#regions = new Intl.DisplayNames(locale, { type: 'region' });
    this.#languages = new Intl.DisplayNames(locale, { type: 'language' });
    this.#plural = new Intl.PluralRules(locale);
    this.#number = new Intl.NumberFormat(locale);
    this.#list = new Intl.ListFormat(locale, { type: 'unit' });
  }

  number(value: number): string {
    return this.#number.format(value);
  }

  /** A number with the word that goes with it. */
  count(words: { one: string; other: string }, count: number): string {
    const word = words[this.#plural.select(count) as 'one'] ?? words.other;
    return fillIn(word, { count: this.number(count) });
  }

  list(names: readonly string[], most = Infinity): string {
    const list = this.#list.format(names.slice(0, most));
    const count = names.length - most;
    return count > 0 ? fillIn(this.words.person.andMore, { list, count: this.number(count) }) : list;
  }

  region(code: RegionCode): string {
    const part = this.#parts[code];
    if (part) return part;
    try {
      const [country, rest] = code.split('-');
      return (rest ? `${rest}, ` : '') + this.#regions.of(country!);
    } catch {
      return code;
    }
  }

  language(tag: string): string {
    try {
      return (/^[a-z]{2,3}(-|$)/i.test(tag) && this.#languages.of(tag)) || tag;
    } catch {
      return tag;
    }
  }

  /** A day as people write it, or undefined where it is none. */
  day(text: string | undefined): string | undefined {
    const day = readDay(text);
    if (!text || day === undefined) return undefined;
    const known = this.#days.get(text) ?? formatDay(new Date(text), this.#locale);
    this.#days.set(text, known);
    return known;
  }

  /** One amount, or two with a line between them. */
  money(currency: string, from: number, to = from): string {
    try {
      const isWhole = Number.isInteger(from) && Number.isInteger(to);
      const digits = isWhole ? 0 : undefined;
      const key = currency + isWhole;
      const format =
        this.#money.get(key) ??
        new Intl.NumberFormat(this.#locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
      this.#money.set(key, format);
      return from < to ? `${format.format(from)}–${format.format(to)}` : format.format(from);
    } catch {
      return `${from < to ? `${from}–` : ''}${to} ${currency}`;
    }
  }

  fee({ from, to, currency, slidingScale }: Fee): string {
    const { fee, slidingFee, sliding } = this.words.person;
    const least = from ?? to;
    if (least === undefined) return slidingScale ? sliding : '';
    return fillIn(slidingScale ? slidingFee : fee, { fee: this.money(currency, least, to) });
  }

  approach({ name, level, by }: Approach): string {
    const { levels, levelsBy } = this.words.person;
    if (by) return fillIn(levelsBy[level ?? 'none'], { name, by });
    return level ? fillIn(levels[level], { name }) : name;
  }

  /** A choice of a facet as people read it. */
  choice(facet: Facet, value: string): string {
    const { words } = this;
    if (facet === 'telehealth') return this.region(value);
    if (facet === 'language') return this.language(value);
    if (facet === 'ages' || facet === 'openings') return (words[facet] as Record<string, string>)[value] ?? value;
    if (facet !== 'fee') return value;
    const ceiling = readCeiling(value);
    return ceiling ? fillIn(words.upTo, { fee: this.money(ceiling.currency, ceiling.amount) }) : words.sliding;
  }

  /** The same in the middle of a sentence; German nouns and names keep their capitals. */
  inside(facet: Facet, value: string): string {
    const name = this.choice(facet, value);
    return facet === 'fee' || facet === 'ages' ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
  }

  reason(reason: Reason): string {
    const { reasons } = this.words;
    if ('text' in reason) return fillIn(reasons.text, { value: shorten(reason.text) });
    const { facet, value } = reason;
    if (facet === 'openings') return (reasons as Record<string, string>)[value] ?? value;
    if (facet === 'fee' && value === 'sliding') return reasons.sliding;
    return fillIn(reasons[facet], { value: this.inside(facet, value) });
  }
}

/** The beginning of a longer text, to its last whole word. */
function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90).replace(/\s\S*$/, '')} …` : text;
}
