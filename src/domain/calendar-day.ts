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

/** A day that is written as YYYY-MM-DD, or undefined where there is no such day. */
export function readDay(text: string | undefined): CalendarDay | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A date such as 2026-02-31 rolls over, or is none; neither is the day that was written.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time / dayLength;
}
