import type { CalendarDay } from './calendar-day.js';

/** Where lines are known for; `intl` stands for everywhere else. */
export const regions = ['us', 'ca', 'gb', 'ie', 'au', 'nz', 'intl'] as const;
export type Region = (typeof regions)[number];

/** What a line is for. */
export type Need = 'crisis' | 'unsafe' | 'lgbtq' | 'youth' | 'veterans';

export interface CrisisLine {
  name: string;
  /** The first is the one it is listed under. */
  needs: readonly [Need, ...Need[]];
  /** The number to call, as people there write it; it is dialled by its digits alone, with nothing put before them. */
  call?: string;
  /** The number for text messages, written in the same way. */
  text?: string;
  /** What such a message begins with, where it does; the word belongs to this number and to no other. */
  word?: string;
  /** Where its chat is. Addresses stand without their scheme, which is https. */
  chat?: string;
  /** Where it is found, if it is no line but leads to one. */
  site?: string;
  /** Set where it is not there day and night. */
  hours?: 'some';
  /** What it speaks beside English. */
  also?: 'es' | 'fr';
  /** For whom it is, and what to press. */
  note?: string;
  /** The site where it was read, if that is not its own as named above. */
  source?: string;
  /** The day on which it was read, as YYYY-MM-DD. */
  checked: string;
}

export interface RegionLines {
  /** The emergency numbers. They never expire. */
  emergency: readonly [string, ...string[]];
  lines: readonly CrisisLine[];
}

/** What is dialled of a number as people write it. Short codes stay as they are: they mean nothing in another country. */
export function dialOf(number: string): string {
  return number.replace(/[ -]/g, '');
}

/** How many days a line is trusted after it was checked. */
const trustedFor = 180;

/** Whether a line was checked so long ago that it says so. It is shown all the same: a late date is safer than no number. */
export function isLate({ checked }: Pick<CrisisLine, 'checked'>, today: CalendarDay): boolean {
  return today - Date.parse(checked) / 86_400_000 >= trustedFor;
}

/** The lines by what they are for, in the order in which they come; those for one need can be asked for first. */
export function groupLines(lines: readonly CrisisLine[], asked?: Need): [Need, CrisisLine[]][] {
  const groups = new Map<Need, CrisisLine[]>();
  const isAsked = ({ needs }: CrisisLine): boolean => needs.includes(asked!);
  for (const line of [...lines.filter(isAsked), ...lines.filter((each) => !isAsked(each))]) {
    const need = isAsked(line) ? asked! : line.needs[0];
    groups.set(need, [...(groups.get(need) ?? []), line]);
  }
  return [...groups];
}
