import { describe, expect, it } from 'vitest';
import { readApproach, readOpenings, readTelehealth, readYesNo, splitLines, splitList } from '../../../src/tools/directory/cells.js';
import { readAges } from '../../../src/tools/directory/read-ages.js';
import { readDate, settleOrder } from '../../../src/tools/directory/read-day.js';
import { readFee } from '../../../src/tools/directory/read-fee.js';
import { readLanguage, readLanguages } from '../../../src/tools/directory/read-language.js';
import { chooseRegion, readCountry, regionsOf, settleCountry } from '../../../src/tools/directory/read-region.js';

/** What was read, or nothing where a reason was given instead. */
const valueOf = <T>(reading: { value: T } | { reason: string }): T | undefined => ('value' in reading ? reading.value : undefined);

describe('a list in a cell', () => {
  it.each([
    ['grief; closeness, and distance', ['grief', 'closeness, and distance']],
    ['grief, trauma , sleep', ['grief', 'trauma', 'sleep']],
    ['- grief\n- trauma\n', ['grief', 'trauma']],
    ['IFS (certified, 2020), EMDR', ['IFS (certified, 2020)', 'EMDR']],
    ['grief | | n/a', ['grief']],
    [' ', []],
  ])('%j', (cell, parts) => expect(splitList(cell)).toEqual(parts));

  it('keeps its commas where they are part of an entry', () => {
    expect(splitLines('PhD, University of Somewhere')).toEqual(['PhD, University of Somewhere']);
  });
});

describe('yes and no', () => {
  it.each(['yes', 'Y', 'x', '✓', 'TRUE', 'Yes, two places', '1'])('%j is yes', (cell) => expect(valueOf(readYesNo(cell))).toBe(true));
  it.each(['no', 'N', '-', 'FALSE', '0', 'No (ask)'])('%j is no', (cell) => expect(valueOf(readYesNo(cell))).toBe(false));
  it.each(['maybe', 'ask', 'nobody knows', 'exactly'])('%j is neither', (cell) => expect(valueOf(readYesNo(cell))).toBe(undefined));

  it.each([
    ['Online and in person', true],
    ['hybrid', true],
    ['in person only', false],
    ['In-person', false],
    ['not online', false],
    ['No in-person, online only', true],
    ['no', false],
    ['no video', false],
    ['x', true],
    ['Tuesdays', undefined],
  ])('telehealth %j', (cell, wanted) => expect(valueOf(readTelehealth(cell))).toBe(wanted));
});

describe('whether there is room', () => {
  it.each([
    ['open', 'open'],
    ['Yes', 'open'],
    ['yes – 3 spots', 'open'],
    ['2', 'open'],
    ['Accepting new clients', 'open'],
    ['limited availability', 'open'],
    ['Currently full, waitlist open', 'waiting-list'],
    ['wait list', 'waiting-list'],
    ['0', 'closed'],
    ['FULL', 'closed'],
    ['not accepting', 'closed'],
    ['no openings', 'closed'],
    ['no waitlist, open now', 'open'],
    ['none', 'closed'],
    // What may be one day is not open.
    ['opening soon', undefined],
    ['available from January', undefined],
    ['ask me', undefined],
  ])('%j', (cell, wanted) => expect(valueOf(readOpenings(cell))).toBe(wanted));
});

describe('a day', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    ['2026-11-25T10:00:00Z', '2026-11-25'],
    ['2026/11/5', '2026-11-05'],
    ['25.11.2026', '2026-11-25'],
    ['5. 1. 2026', '2026-01-05'],
    ['11/25/2026 9:30', '2026-11-25'],
    ['25-11-2026', '2026-11-25'],
    ['7/7/2026', '2026-07-07'],
    ['Nov 25, 2026', '2026-11-25'],
    ['Wed, 25th of November 2026', '2026-11-25'],
    ['25-Nov-2026', '2026-11-25'],
    ['3/4/2026', undefined],
    ['11/25/26', undefined],
    ['25-Nov-26', undefined],
    ['2026-02-30', undefined],
    ['31/31/2026', undefined],
    ['11.25.2026', undefined],
    ['soon', undefined],
    ['Monday', undefined],
    ['maybe 25, 2026', undefined],
    ['2026', undefined],
  ])('%j', (cell, wanted) => expect(valueOf(readDate(cell, undefined))).toBe(wanted));

  it('is settled by another one of its column, and by none where two speak against each other', () => {
    expect(settleOrder(['3/4/2026', '11/25/2026'])).toBe('month');
    expect(settleOrder(['3/4/2026', '25/11/2026', ''])).toBe('day');
    expect(settleOrder(['11/25/2026', '25/11/2026'])).toBe(undefined);
    expect(valueOf(readDate('3/4/2026', 'month'))).toBe('2026-03-04');
    expect(valueOf(readDate('3/4/2026', 'day'))).toBe('2026-04-03');
    // What it says itself goes before what others say.
    expect(valueOf(readDate('25/11/2026', 'month'))).toBe('2026-11-25');
  });
});

describe('ages', () => {
  it.each([
    ['18+', { from: 18 }],
    ['12-17', { from: 12, to: 17 }],
    ['12 – 17 years', { from: 12, to: 17 }],
    ['Adults', { from: 18 }],
    ['teens, adults', { from: 12 }],
    ['Children (6 to 10), preteens, teens', { from: 6, to: 17 }],
    ['Teens; adults 18+', { from: 12 }],
    ['18 and over', { from: 18 }],
    ['ages 14 and up', { from: 14 }],
    ['over 16', { from: 16 }],
    ['from 16 to 65', { from: 16, to: 65 }],
    ['adults 18-65+', { from: 18 }],
    ['under 12', { from: 0, to: 11 }],
    ['up to 17', { from: 0, to: 17 }],
    ['adults, couples', { from: 18 }],
    ['older adults', { from: 65 }],
    ['All ages', { from: 0 }],
    // One range would say that teenagers are seen too.
    ['children, adults', undefined],
    ['17-12', undefined],
    ['6 months - 5', undefined],
    ['not under 18', undefined],
    ['over 18 and under 65', undefined],
    ['couples', undefined],
    ['adults, dragons', undefined],
    ['soon', undefined],
  ])('%j', (cell, wanted) => {
    expect(valueOf(readAges(cell))).toEqual(wanted);
  });
});

describe('a fee', () => {
  it.each([
    ['$120–180', undefined, { from: 120, to: 180, currency: 'USD' }],
    ['$120-$180 per session', undefined, { from: 120, to: 180, currency: 'USD' }],
    ['120 USD', undefined, { from: 120, to: 120, currency: 'USD' }],
    ['£60', undefined, { from: 60, to: 60, currency: 'GBP' }],
    ['90,50 €', undefined, { from: 90.5, to: 90.5, currency: 'EUR' }],
    ['1.200,00 EUR', undefined, { from: 1200, to: 1200, currency: 'EUR' }],
    ['$1,200', undefined, { from: 1200, to: 1200, currency: 'USD' }],
    ['$150 (50 min)', undefined, { from: 150, to: 150, currency: 'USD' }],
    ['1 session $120; 90-min $180', undefined, { from: 120, to: 180, currency: 'USD' }],
    ['$150 PER SESSION', undefined, { from: 150, to: 150, currency: 'USD' }],
    ['CA$140', 'US', { from: 140, to: 140, currency: 'CAD' }],
    ['$140', 'AU', { from: 140, to: 140, currency: 'AUD' }],
    ['$140', 'GB', { from: 140, to: 140, currency: 'USD' }],
    ['from $90', undefined, { from: 90, currency: 'USD' }],
    ['$90+', undefined, { from: 90, currency: 'USD' }],
    ['up to $90', undefined, { to: 90, currency: 'USD' }],
    ['£60, sliding scale', undefined, { from: 60, to: 60, currency: 'GBP', slidingScale: true }],
    ['120', 'IE', { from: 120, to: 120, currency: 'EUR' }],
    ['120', undefined, undefined],
    ['ask', 'US', undefined],
    ['1.2.3.4', 'US', undefined],
  ])('%j in %s', (cell, country, wanted) => expect(valueOf(readFee(cell, country))).toEqual(wanted));

  it('takes its currency from the heading where it has none', () => {
    expect(valueOf(readFee('120', 'US', 'Fee (GBP)'))).toEqual({ from: 120, to: 120, currency: 'GBP' });
    expect(valueOf(readFee('120', undefined, 'Fee in £'))).toEqual({ from: 120, to: 120, currency: 'GBP' });
  });
});

describe('an approach', () => {
  it.each([
    ['IFS (certified by IFS Institute)', { name: 'IFS', level: 'certified', by: 'IFS Institute' }],
    ['EMDR (trained)', { name: 'EMDR', level: 'trained' }],
    ['EMDR (Level 2 trained)', { name: 'EMDR', level: 'trained' }],
    ['AEDP (Informed)', { name: 'AEDP', level: 'informed' }],
    ['CBT (trauma-informed)', { name: 'CBT (trauma-informed)' }],
    ['EMDR (not yet certified)', { name: 'EMDR (not yet certified)' }],
    ['trauma-informed yoga', { name: 'trauma-informed yoga' }],
  ])('%j', (part, wanted) => expect(readApproach(part)).toEqual(wanted));
});

describe('a language', () => {
  it.each([
    ['Spanish', 'es'],
    ['ESPAÑOL', 'es'],
    ['Español', 'es'],
    ['Chinese (Mandarin)', 'zh'],
    ['American Sign Language', 'ase'],
    ['Spanish (fluent)', 'es'],
    // Somebody who says “a little” does not say that they can hold a session in it.
    ['Spanish (a little)', 'Spanish (a little)'],
    ['es-MX', 'es-MX'],
    ['Klingonish', 'Klingonish'],
  ])('%j', (part, wanted) => expect(readLanguage(part)).toBe(wanted));
});

it('are two languages with a stroke or a word between them, where both are known', () => {
  expect(readLanguages('English/Spanish')).toEqual(['en', 'es']);
  expect(readLanguages('English and Farsi')).toEqual(['en', 'fa']);
  expect(readLanguages('English/Klingonish')).toEqual(['English/Klingonish']);
});

describe('a place', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['U.K.', 'GB'],
    ['Scotland', 'GB'],
    ['usa', 'US'],
    ['Brasil', 'BR'],
    // Countries that are gone, and what is none.
    ['DD', undefined],
    ['EU', undefined],
    ['XX', undefined],
    ['Atlantis', undefined],
  ])('the country %j', (text, wanted) => expect(readCountry(text)).toBe(wanted));

  it.each([
    ['TX', undefined, 'US-TX'],
    ['texas', undefined, 'US-TX'],
    ['Washington, D.C.', undefined, 'US-DC'],
    ['Québec', undefined, 'CA-QC'],
    ['us-tx', undefined, 'US-TX'],
    ['US-ZZ', undefined, undefined],
    ['CA', 'US', 'US-CA'],
    ['CA', 'CA', 'CA'],
    ['WA', 'AU', 'AU-WA'],
    ['United Kingdom', 'US', 'GB'],
    // California or Canada, Delaware or Germany: nobody’s to decide.
    ['CA', undefined, undefined],
    ['DE', 'GB', undefined],
    ['WA', undefined, undefined],
    ['Georgia', undefined, undefined],
    ['Georgia', 'US', 'US-GA'],
  ])('%j in %s', (text, country, wanted) => expect(chooseRegion(regionsOf(text), country)).toBe(wanted));

  it('is a state of the country whose states stand beside it, where these can be of no other', () => {
    expect(settleCountry(['CA', 'TX', 'United Kingdom'])).toBe('US');
    expect(settleCountry(['CA', 'WA'])).toBe(undefined);
    expect(settleCountry(['TX', 'Ontario'])).toBe(undefined);
    // Whoever writes US-TX for Texas writes DE for Germany.
    expect(settleCountry(['US-TX', 'DE'])).toBe(undefined);
  });
});
