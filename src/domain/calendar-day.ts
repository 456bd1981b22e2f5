/** A day as people name it, counted from 1 January 1970 by the calendar where the visitor is; no time zone enters it. */
export type CalendarDay = number;

const dayLength = 24 * 60 * 60 * 1000;

/** The day on the wall calendar at this moment, where the visitor is. */
export function calendarDay(moment: Date): CalendarDay {
  return Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / dayLength);
}

/** Milliseconds until the next day begins, by the visitor's own clock (a day of a clock change is 23 or 25 hours long). */
export function timeToMidnight(moment: Date): number {
  const next = new Date(moment);
  next.setHours(24, 0, 0, 0);
  return next.getTime() - moment.getTime();
}
