import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/domain/read-day.js';
import { areAllFull, isInsuranceStale, openingsOf } from '../../../src/domain/directory/freshness.js';
import type { Openings, Therapist } from '../../../src/domain/directory/therapist.js';
import { dayText, today } from './roster-reference.js';

const person = (rest: Partial<Therapist>): Therapist => ({ id: 'p', name: 'Ana', ...rest });
const said = (status: Openings['status'], checked?: string): Therapist => person({ openings: { status, checked } });

describe('a day', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        expect(readDay(dayText(day))).toBe(day);
      }),
    );
    expect(readDay('1970-01-02')).toBe(1);
  });

  it.each([
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '+002026-01-01',
    'today',
    '',
  ])('is none where none is written: %s', (text) => expect(readDay(text)).toBeUndefined());
});

describe('what was said', () => {
  it('of room is believed for thirty days, and asked about before and after', () => {
    const now = (days: number): string | undefined => openingsOf(said('open', dayText(today + days)), today);
    expect([now(0), now(-30), now(-31), now(-4000)]).toEqual(['open', 'open', 'ask', 'ask']);
    // Somewhere it is tomorrow already.
    expect([now(1), now(2)]).toEqual(['open', 'ask']);
    expect(openingsOf(said('open'), today)).toBe('ask');
    expect(openingsOf(said('open', '2026-02-31'), today)).toBe('ask');
  });

  it('of no room is believed whatever the day', () => {
    for (const status of ['waiting-list', 'closed'] as const)
      for (const checked of [undefined, 'soon', dayText(today - 400)]) expect(openingsOf(said(status, checked), today)).toBe(status);
    expect(openingsOf(person({}), today)).toBeUndefined();
  });

  it('of insurances is believed for ninety days', () => {
    const isStale = (checked?: string): boolean => isInsuranceStale(person({ insurance: { names: ['Nettle Health'], checked } }), today);
    expect([isStale(dayText(today)), isStale(dayText(today - 90))]).toEqual([false, false]);
    expect([isStale(dayText(today - 91)), isStale(dayText(today + 2)), isStale(), isStale('2026')]).toEqual([true, true, true, true]);
    expect(isInsuranceStale(person({}), today)).toBe(false);
  });

  it('of all is full only where each has said so', () => {
    expect(areAllFull([said('closed'), said('waiting-list')])).toBe(true);
    expect(areAllFull([said('closed'), said('open', '2020-01-01')])).toBe(false);
    expect(areAllFull([said('closed'), person({})])).toBe(false);
    expect(areAllFull([])).toBe(false);
  });
});
