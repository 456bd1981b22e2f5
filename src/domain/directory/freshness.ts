import type { CalendarDay } from '../calendar-day.js';
import { readDay } from '../read-day.js';
import type { DayText, Therapist } from './therapist.js';

/** Days for which “open” is believed; who is full and who is not changes fast. */
const openingsHold = 30;
/** Days for which the insurances are believed; contracts end with a quarter. */
const insuranceHolds = 90;

/** Whether what was said on that day may still be taken for true. A day to come is a slip, and says nothing. */
function holds(checked: DayText | undefined, today: CalendarDay, days: number): boolean {
  const day = readDay(checked);
  // A visitor east of the practice is a day ahead of it, one west of it a day behind.
  return day !== undefined && day - today <= 1 && today - day <= days;
}

/** Whether there is room: `ask` where somebody said “open” and nobody knows if it still is. */
export type OpeningsNow = 'open' | 'ask' | 'waiting-list' | 'closed';

export function openingsOf({ openings }: Therapist, today: CalendarDay): OpeningsNow | undefined {
  if (openings?.status !== 'open') return openings?.status;
  return holds(openings.checked, today, openingsHold) ? 'open' : 'ask';
}

/** Whether what is said of insurances has to be confirmed. */
export function isInsuranceStale({ insurance }: Therapist, today: CalendarDay): boolean {
  return Boolean(insurance) && !holds(insurance?.checked, today, insuranceHolds);
}

/** Whether nobody has room for someone new, as they have said themselves. */
export function areAllFull(people: readonly Therapist[]): boolean {
  return people.length > 0 && people.every(({ openings }) => openings && openings.status !== 'open');
}
