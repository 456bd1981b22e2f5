import type { CalendarDay } from '../calendar-day.js';
import { openingsOf } from './freshness.js';
import type { Facet } from './query.js';
import type { Ages, Therapist } from './therapist.js';

/** The ages by which people look for someone, in years. */
const bands: Readonly<Record<string, readonly [from: number, to: number]>> = {
  child: [0, 11],
  teen: [12, 17],
  adult: [18, 64],
  older: [65, Infinity],
};

function bandsOf({ from = 0, to = Infinity }: Ages): string[] {
  return Object.keys(bands).filter((band) => from <= bands[band]![1] && to >= bands[band]![0]);
}

/** The least round amount (1, 1.5, 2, 3, 5, 10, 15 …) that is not under this one. */
function roundUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(amount, 1)));
  return [1, 1.5, 2, 3, 5].map((step) => step * power).find((step) => step >= amount) ?? 10 * power;
}

/** What a person has in each facet, as a choice is called. A fee is told by the least round amount that covers it. */
export const valuesOf: Readonly<Record<Facet, (person: Therapist, today: CalendarDay) => readonly string[]>> = {
  telehealth: ({ telehealth, licences = [] }) => (telehealth ? licences.map(({ region }) => region) : []),
  place: ({ offices = [] }) =>
    offices.flatMap(({ addressLocality, addressRegion }) =>
      addressLocality ? (addressRegion ? `${addressLocality}, ${addressRegion}` : addressLocality) : [],
    ),
  specialty: ({ knowsAbout = [] }) => knowsAbout,
  approach: ({ approaches = [] }) => approaches.map(({ name }) => name),
  insurance: ({ insurance }) => insurance?.names ?? [],
  fee: ({ fee }) => {
    const least = fee?.from ?? fee?.to;
    return [...(fee?.slidingScale ? ['sliding'] : []), ...(fee && least !== undefined ? [`${fee.currency}-${roundUp(least)}`] : [])];
  },
  // “es-MX” is found by those who look for “es”.
  language: ({ knowsLanguage = [] }) => knowsLanguage.map((tag) => (/^[a-z]{2,3}(-|$)/.test(tag) ? tag.split('-')[0]! : tag)),
  identity: ({ identities = [] }) => identities,
  ages: ({ ages }) => (ages ? bandsOf(ages) : []),
  openings: (person, today) => {
    const now = openingsOf(person, today);
    return now === 'open' || now === 'waiting-list' ? [now] : [];
  },
};

/** The currency and the amount of a choice of the facet `fee`, or undefined for `sliding`. */
export function readCeiling(value: string): { currency: string; amount: number } | undefined {
  const [currency, amount] = value.split('-');
  return amount === undefined ? undefined : { currency: currency!, amount: Number(amount) };
}

/** Whether what one choice of the facet `fee` asks is within another; the sliding scale is within itself alone. */
export function isWithin(own: string, value: string): boolean {
  const [asked, ceiling] = [readCeiling(own), readCeiling(value)];
  return ceiling ? asked?.currency === ceiling.currency && asked.amount <= ceiling.amount : own === value;
}
