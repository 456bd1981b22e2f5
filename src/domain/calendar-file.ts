/** What stands in a calendar, by the clock where the visitor is. */
export interface CalendarEntry {
  /** As a date field gives it: `2027-03-04`. */
  day: string;
  /** As a time field gives it: `18:30`. */
  time: string;
  title: string;
  /** Whether it comes again every week. */
  isWeekly: boolean;
  /** More than the title, where the visitor wants it there. */
  note?: string;
}

/** The most octets that one line may have, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A calendar file (RFC 5545) with one entry of a few minutes. It holds nothing but what is given: no zone, no place, no
 * link, nobody to invite. It is marked private and blocks no time.
 * @param made when the file was made
 * @param uid what tells the entry from all others
 */
export function calendarFile({ day, time, title, isWeekly, note }: CalendarEntry, made: Date, uid: string): string {
  const digits = (text: string): string => text.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${digits(made.toISOString())}`,
    `DTSTART:${digits(`${day}T${time}`)}00`,
    'DURATION:PT10M',
    isWeekly && 'RRULE:FREQ=WEEKLY',
    `SUMMARY:${escape(title)}`,
    note && `DESCRIPTION:${escape(note)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => (line ? `${fold(line)}\r\n` : '')).join('');
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line that is too long, between characters and never inside one. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    octets += new TextEncoder().encode(character).length;
    if (octets > longestLine) {
      folded += '\r\n ';
      octets = 1 + new TextEncoder().encode(character).length;
    }
    folded += character;
  }
  return folded;
}
