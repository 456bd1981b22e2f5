import type { CalendarDay } from './calendar-day.js';

/** A day that is written as YYYY-MM-DD, or undefined where there is no such day. */
export function readDay(text: string | undefined): CalendarDay | undefined {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A date such as 2026-02-31 rolls over, or is none; neither is the day that was written.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? undefined : time / 86_400_000;
}
