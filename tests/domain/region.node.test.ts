import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '../../src/domain/crisis-lines.js';
import { guessRegion } from '../../src/domain/region.js';

/** What the engine itself knows of countries and their clocks. */
const clocksOf = (country: string): string[] => {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[]; timeZones?: string[] };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
};
const countries = regions.filter((region) => region !== 'intl');
const all = Intl.supportedValuesOf('timeZone');

describe('guessRegion', () => {
  it.each(['gb', 'ie', 'nz'])('knows every clock of %s', (country) => {
    expect(clocksOf(country).length).toBeGreaterThan(0);
    for (const clock of clocksOf(country)) expect(guessRegion([], clock), clock).toBe(country);
  });

  it.each(countries)('never takes a clock of %s for that of another country', (country) => {
    for (const clock of clocksOf(country)) expect([country, undefined], clock).toContain(guessRegion(['en-GB', 'en-AU'], clock));
  });

  it.each([
    ['us', 'America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage Pacific/Honolulu'],
    ['us', 'America/Indianapolis America/Indiana/Vevay'],
    ['ca', 'America/Toronto America/Winnipeg America/Regina America/Edmonton America/Vancouver America/Halifax America/St_Johns'],
    ['au', 'Australia/Sydney Australia/Perth Australia/Eucla Australia/Lord_Howe'],
    ['gb', 'Europe/London Europe/Belfast'],
  ])('knows the clocks that most people in %s have', (country, clocks) => {
    for (const clock of clocks.split(' ')) expect(guessRegion([], clock), clock).toBe(country);
  });

  it('guesses nothing for every other clock in the world, whatever the language', () => {
    const ours = new Set(countries.flatMap(clocksOf));
    const others = all.filter((clock) => !ours.has(clock));
    expect(others.length).toBeGreaterThan(300);
    expect(others.filter((clock) => guessRegion(['en-US', 'en-GB', 'en-CA'], clock))).toEqual([]);
  });

  it('goes by the language where the clock names no place, but not by en-US', () => {
    for (const clock of ['UTC', 'Etc/UTC', 'Etc/GMT+5', 'GMT', undefined]) {
      expect(guessRegion(['en-NZ'], clock), clock).toBe('nz');
      expect(guessRegion(['de-DE', 'fr-CA', 'en-GB'], clock), clock).toBe('ca');
      expect(guessRegion(['en-US', 'en'], clock), clock).toBeUndefined();
      expect(guessRegion([], clock), clock).toBeUndefined();
    }
    expect(guessRegion(['cat', 'en-CAN', 'ga-Latn-IE'], 'UTC')).toBe('ie');
  });

  it('gives one of the countries or nothing, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.option(fc.oneof(fc.string(), fc.constantFrom(...all)), { nil: undefined }),
        (languages, clock) => {
          expect([...countries, undefined]).toContain(guessRegion(languages, clock));
        },
      ),
    );
  });
});
