import fc from 'fast-check';
import { indexDirectory } from '../../../src/domain/directory/index-directory.js';
import { facets, type DirectoryIndex, type DirectoryQuery, type Facet } from '../../../src/domain/directory/query.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';

/** The days of these tests are counted from this one. */
export const today = Date.UTC(2026, 10, 25) / 86_400_000;
export const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Words of which some are one but for case or accents, some are names of what every object has, some are cut by signs. */
const subjects = [
  'grief',
  'Grief',
  'Dépression',
  'depression',
  '__proto__',
  'constructor',
  'toString',
  'couples (all)',
  'مَحَبّة',
  '悲しみ',
  'a.*b',
];
const names = [
  'Ana Nguyễn',
  'nguyen Ana',
  'Grace',
  'Ånders Grief',
  '李小龍',
  'שרה כהן',
  '🌿 Sol',
  'Constructor Proto',
  'Anna-Marie O’Brien',
  '',
];
const towns = ['Ghent', 'GHENT', 'São Paulo', 'Sao Paulo', '__proto__'];

const some = <T>(values: readonly T[], maxLength = 3): fc.Arbitrary<T[]> => fc.array(fc.constantFrom(...values), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const day = fc.integer({ min: -40, max: 3 }).map((days) => dayText(today + days));

const anyone: fc.Arbitrary<Omit<Therapist, 'id'>> = fc.record({
  name: fc.constantFrom(...names),
  description: maybe(fc.constantFrom('I sit with grief. Or: play!', 'Slow work, for anxious hearts', '')),
  telehealth: maybe(fc.boolean()),
  licences: maybe(some(['GB', 'US', 'US-TX', 'US-WA']).map((regions) => regions.map((region) => ({ region })))),
  offices: maybe(some(towns, 2).map((all) => all.map((addressLocality) => ({ addressLocality })))),
  knowsAbout: maybe(some(subjects)),
  approaches: maybe(some(['IFS', 'ifs', 'EMDR']).map((all) => all.map((name) => ({ name })))),
  insurance: maybe(fc.record({ names: some(['Nettle Health', 'nettle health', 'hasOwnProperty'], 2) })),
  fee: maybe(
    fc.record({
      from: maybe(fc.integer({ min: 0, max: 400 })),
      currency: fc.constantFrom('USD', 'GBP'),
      slidingScale: maybe(fc.boolean()),
    }),
  ),
  knowsLanguage: maybe(some(['en', 'es', 'es-MX', 'zh-Hant', 'Plautdietsch'])),
  identities: maybe(some(['trans', 'Trans', 'valueOf'], 2)),
  ages: maybe(
    fc
      .record({ from: maybe(fc.integer({ min: 0, max: 70 })), more: maybe(fc.integer({ min: 0, max: 30 })) })
      .map(({ from, more }) => ({ from, to: more === undefined ? undefined : (from ?? 5) + more })),
  ),
  openings: maybe(fc.record({ status: fc.constantFrom('open', 'waiting-list', 'closed'), checked: maybe(day) })),
});

export const anyRoster = (maxLength = 70): fc.Arbitrary<Therapist[]> =>
  fc.array(anyone, { maxLength }).map((people) => people.map((person, at) => ({ ...person, id: `p${at}` })));

/** Takes all in without a pause. */
export function indexAll(people: readonly Therapist[], before?: DirectoryIndex): DirectoryIndex {
  const steps = indexDirectory(people, { today, before });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** By which two spellings are one, written without haste. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const unique = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.findIndex((one) => plain(one) === plain(value)) === at);

function isFresh(checked: string | undefined): boolean {
  const age = checked === undefined ? NaN : today - Date.parse(checked) / 86_400_000;
  return age >= -1 && age <= 30;
}

/** Whether one person has one choice, by what the facets say of themselves. */
export function has(person: Therapist, facet: Facet, value: string): boolean {
  const among = (all: readonly string[] = []): boolean => all.some((one) => plain(one) === plain(value));
  const { from = 0, to = Infinity } = person.ages ?? {};
  switch (facet) {
    case 'telehealth':
      return person.telehealth === true && among(person.licences?.map(({ region }) => region));
    case 'place':
      return among(person.offices?.map(({ addressLocality }) => addressLocality!));
    case 'specialty':
      return among(person.knowsAbout);
    case 'approach':
      return among(person.approaches?.map(({ name }) => name));
    case 'insurance':
      return among(person.insurance?.names);
    case 'identity':
      return among(person.identities);
    case 'language':
      return among(person.knowsLanguage?.map((tag) => (tag.length === 2 || tag[2] === '-' ? tag.slice(0, 2) : tag)));
    case 'fee': {
      if (value === 'sliding') return person.fee?.slidingScale === true;
      const [currency, most] = value.split('-');
      return person.fee?.from !== undefined && person.fee.currency === currency && person.fee.from <= Number(most);
    }
    case 'ages': {
      if (!person.ages) return false;
      const years = { child: [0, 11], teen: [12, 17], adult: [18, 64], older: [65, 200] }[value];
      return (
        years !== undefined &&
        Array.from({ length: years[1]! - years[0]! + 1 }, (_, at) => years[0]! + at).some((age) => age >= from && age <= to)
      );
    }
    case 'openings':
      return value === 'open'
        ? person.openings?.status === 'open' && isFresh(person.openings.checked)
        : person.openings?.status === 'waiting-list' && value === 'waiting-list';
  }
}

/** Whether a person has all that was chosen: any choice of a facet, and every facet. */
export const hasChosen = (person: Therapist, chosen: DirectoryQuery['chosen']): boolean =>
  facets.every((facet) => !chosen[facet]?.length || chosen[facet].some((value) => has(person, facet, value)));

/** What a facet offers in this roster; fees apart, for their amounts are chosen by the index. */
export function offered(people: readonly Therapist[], facet: Exclude<Facet, 'fee'>): string[] {
  const pools: Record<Exclude<Facet, 'fee'>, readonly string[]> = {
    telehealth: ['GB', 'US', 'US-TX', 'US-WA'],
    place: towns,
    specialty: subjects,
    approach: ['IFS', 'EMDR'],
    insurance: ['Nettle Health', 'hasOwnProperty'],
    language: ['en', 'es', 'zh', 'Plautdietsch'],
    identity: ['trans', 'valueOf'],
    ages: ['child', 'teen', 'adult', 'older'],
    openings: ['open', 'waiting-list'],
  };
  return unique(pools[facet]).filter((value) => people.some((person) => has(person, facet, value)));
}

/** Choices of some facets; now and then one that nobody has. */
export const anyChosen: fc.Arbitrary<DirectoryQuery['chosen']> = fc.record(
  {
    telehealth: some(['GB', 'US', 'US-TX', 'US-WA'], 2),
    place: some(towns, 2),
    specialty: some([...subjects, 'nobody'], 2),
    approach: some(['IFS', 'EMDR'], 2),
    insurance: some(['Nettle Health', 'hasOwnProperty'], 2),
    fee: some(['sliding', 'USD-50', 'USD-100', 'USD-150', 'USD-300', 'GBP-200'], 2),
    language: some(['en', 'es', 'zh', 'Plautdietsch'], 2),
    identity: some(['trans', 'valueOf'], 2),
    ages: some(['child', 'teen', 'adult', 'older'], 2),
    openings: some(['open', 'waiting-list'], 2),
  },
  { requiredKeys: [] },
);
