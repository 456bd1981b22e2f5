import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { smallSteps } from '../../src/content/en/small-steps.js';
import { calendarFile, type CalendarEntry } from '../../src/domain/calendar-file.js';

const day = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const two = (most: number): fc.Arbitrary<string> => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const time = fc.tuple(two(23), two(59)).map((parts) => parts.join(':'));
/** Any text that a file can hold: also marks that the format means something by, lines, and characters of four octets. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\\n', '🫖', 'ß', ': ', '"')),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  day,
  time,
  title: text.filter((title) => title.trim() !== ''),
  isWeekly: fc.boolean(),
  note: fc.option(
    text.filter((note) => note.trim() !== ''),
    { nil: undefined },
  ),
});
const made = new Date('2026-11-24T09:05:07.089Z');
const plain: CalendarEntry = { day: '2027-03-04', time: '18:30', title: smallSteps.calendar.title, isWeekly: false };

const read = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventOf = (file: string): ICAL.Component => read(file).getFirstSubcomponent('vevent')!;
/** What is left of a text in a calendar: lines end in one way, and marks that steer a printer are none. */
const kept = (given: string): string => given.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');

describe('calendarFile', () => {
  it('is what it was, line by line', () => {
    expect(calendarFile({ ...plain, isWeekly: true, note: 'Stay; then go, or not.' }, made, 'one-two').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//calendar//EN',
      'BEGIN:VEVENT',
      'UID:one-two',
      'DTSTAMP:20261124T090507Z',
      'DTSTART:20270304T183000',
      'DURATION:PT10M',
      'RRULE:FREQ=WEEKLY',
      'SUMMARY:A few minutes for me',
      'DESCRIPTION:Stay\\; then go\\, or not.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read back by a calendar as it was meant', () => {
    fc.assert(
      fc.property(entry, fc.uuid(), (given, uid) => {
        const component = eventOf(calendarFile(given, made, uid));
        const event = new ICAL.Event(component);
        expect(event.summary).toBe(kept(given.title));
        expect(event.description ?? undefined).toBe(given.note && kept(given.note));
        expect(event.uid).toBe(uid);
        expect(event.startDate.toString()).toBe(`${given.day}T${given.time}:00`);
        expect(event.duration.toSeconds()).toBe(600);
        expect(event.isRecurring()).toBe(given.isWeekly);
        expect(component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-11-24T09:05:07Z');
        expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
        expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      }),
    );
  });

  it('floats: it is at that time wherever the visitor is', () => {
    const property = eventOf(calendarFile(plain, made, 'u')).getFirstProperty('dtstart')!;
    expect(property.getParameter('tzid')).toBeUndefined();
    expect((property.getFirstValue() as ICAL.Time).zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('comes again on the same weekday for as long as it is left there', () => {
    const event = new ICAL.Event(eventOf(calendarFile({ ...plain, isWeekly: true }, made, 'u')));
    const times = event.iterator();
    expect([times.next(), times.next(), times.next()].map(String)).toEqual([
      '2027-03-04T18:30:00',
      '2027-03-11T18:30:00',
      '2027-03-18T18:30:00',
    ]);
    expect(eventOf(calendarFile(plain, made, 'u')).getFirstProperty('rrule')).toBeNull();
  });

  it('has lines of at most 75 octets, each whole, and ends each the one way', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const octets = new TextEncoder().encode(calendarFile(given, made, 'u'));
        const lines: number[][] = [[]];
        for (const [index, octet] of octets.entries()) {
          if (octet === 10) expect(octets[index - 1]).toBe(13);
          if (octet === 13) expect(octets[index + 1]).toBe(10);
          else if (octet === 10) lines.push([]);
          else lines.at(-1)!.push(octet);
        }
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          // Throws where a character was cut in two.
          new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(line));
        }
      }),
    );
  });

  it('holds nothing that was not given', () => {
    const properties = eventOf(calendarFile(plain, made, 'u')).getAllProperties();
    const names = properties.map(({ name }) => name);
    expect(names.sort()).toEqual(['class', 'dtstamp', 'dtstart', 'duration', 'summary', 'transp', 'uid']);
    expect(calendarFile(plain, made, 'u')).not.toMatch(/attune|http|@/i);
  });

  it('lets no text begin a line of its own', () => {
    fc.assert(
      fc.property(text, (note) => {
        const file = calendarFile({ ...plain, note: `${note}\r\nATTENDEE:mailto:a@b.c\nEND:VEVENT` }, made, 'u');
        expect(read(file).getAllSubcomponents()).toHaveLength(1);
        expect(eventOf(file).getFirstProperty('attendee')).toBeNull();
      }),
    );
  });
});
