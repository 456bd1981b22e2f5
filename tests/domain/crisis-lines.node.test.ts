import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crisisLines, crisisLineSources } from '../../src/content/en/crisis-lines.js';
import { dialOf, groupLines, isLate, regions, type CrisisLine, type Need } from '../../src/domain/crisis-lines.js';
import { smsLink, telLink } from '../../src/domain/dial.js';

const rows = regions.flatMap((region) => crisisLines[region].lines.map((line) => ({ region, ...line })));
const needs: Need[] = ['crisis', 'unsafe', 'lgbtq', 'youth', 'veterans'];
const everything = JSON.stringify(crisisLines);

describe('the table', () => {
  it.each(rows.flatMap(({ region, name, call, text }) => [call, text].flatMap((number) => (number ? [{ region, name, number }] : []))))(
    'dials what it shows: $region $name $number',
    ({ number }) => {
      const dial = dialOf(number);
      expect(number).toMatch(/^\d[\d -]+\d$/);
      expect(dial).toBe(number.replace(/\D/g, ''));
      expect([telLink(dial), smsLink(dial)]).toEqual([`tel:${dial}`, `sms:${dial}`]);
    },
  );

  it('dials these, and no other', () => {
    const dials = (of: 'call' | 'text'): Record<string, string[]> =>
      Object.fromEntries(
        regions.map((region) => [region, crisisLines[region].lines.flatMap((line) => (line[of] ? dialOf(line[of]) : []))]),
      );
    expect(dials('call')).toEqual({
      us: ['988', '18007997233', '18664887386', '988'],
      ca: ['988', '18006686868'],
      gb: ['116123', '08082000247', '08088010327', '08009995428'],
      ie: ['116123', '1800341900', '1800816588', '1800929539'],
      au: ['131114', '1800737732'],
      nz: ['1737', '0800456450', '0800733843'],
      intl: [],
    });
    expect(dials('text')).toEqual({
      us: ['988', '741741', '88788', '678678', '838255'],
      ca: ['988', '686868'],
      gb: ['85258'],
      ie: [],
      au: ['0477131114', '0458737732'],
      nz: ['1737'],
      intl: [],
    });
  });

  it.each(rows)(
    'has for $region $name a way, a site where it was read, and the day',
    ({ name, call, text, chat, site, source, checked, region }) => {
      expect(call ?? text ?? site).toBeDefined();
      for (const address of [chat, site, source]) if (address) expect(new URL(`https://${address}`).href).toContain(address);
      const read = source ?? (chat ?? site)!.split('/')[0]!;
      const named = crisisLineSources.filter((one) => one.startsWith(region.toUpperCase()) && one.includes(name));
      expect(named.some((one) => [...one.matchAll(/https:\/\/(?:www\.)?([^/]+)/g)].some(([, host]) => host === read))).toBe(true);
      expect(new Date(checked).toISOString().slice(0, 10)).toBe(checked);
    },
  );

  it.each(regions.filter((region) => region !== 'intl'))('has lines for a crisis and for people unsafe with someone: %s', (region) => {
    const groups = groupLines(crisisLines[region].lines).map(([need]) => need);
    expect(groups[0]).toBe('crisis');
    expect(groups).toContain('unsafe');
  });

  it('has the emergency numbers', () => {
    expect(Object.fromEntries(regions.map((region) => [region, crisisLines[region].emergency]))).toEqual({
      us: ['911'],
      ca: ['911'],
      gb: ['999'],
      ie: ['112', '999'],
      au: ['000'],
      nz: ['111'],
      intl: ['112'],
    });
  });

  it('keeps a word with its number', () => {
    expect(rows.flatMap(({ word, text }) => (word ? [[word, text]] : []))).toEqual([
      ['HOME', '741741'],
      ['START', '88788'],
      ['START', '678678'],
      ['CONNECT', '686868'],
      ['SHOUT', '85258'],
    ]);
  });

  it('says what to press and to text where that is known', () => {
    const notes = rows.flatMap(({ name, note }) => (/\b(press|text)\b/i.test(note ?? '') ? [[name, note]] : []));
    expect(notes).toEqual([
      ['988 Suicide & Crisis Lifeline', 'In Spanish: press 2, or text AYUDA to 988.'],
      ['Veterans Crisis Line', 'Call 988, then press 1.'],
    ]);
  });

  it('never says what is over, nor that 116 123 answers everywhere', () => {
    expect(everything).not.toMatch(/press 3/i);
    expect(rows.filter(({ call }) => call === '116 123').map(({ region, name }) => `${region} ${name}`)).toEqual([
      'gb Samaritans',
      'ie Samaritans',
    ]);
    expect(JSON.stringify(crisisLines.intl)).not.toContain('116');
  });

  it('writes no short code as an international number', () => {
    expect(everything).not.toMatch(/\+\d/);
  });
});

describe('isLate', () => {
  const day = (date: string): number => Date.parse(date) / 86_400_000;

  it('is so from the 180th day on', () => {
    expect(isLate({ checked: '2026-11-24' }, day('2026-11-24'))).toBe(false);
    expect(isLate({ checked: '2026-11-24' }, day('2026-11-24') + 179)).toBe(false);
    expect(isLate({ checked: '2026-11-24' }, day('2027-05-23'))).toBe(true);
    expect(day('2027-05-23') - day('2026-11-24')).toBe(180);
  });

  it('stays so', () => {
    const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: -1000, max: 10_000 }), (checked, later) => {
        const text = checked.toISOString().slice(0, 10);
        expect(isLate({ checked: text }, day(text) + later)).toBe(later >= 180);
      }),
    );
  });
});

describe('groupLines', () => {
  const line = fc.record({
    name: fc.string(),
    needs: fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1 }) as unknown as fc.Arbitrary<CrisisLine['needs']>,
    checked: fc.constant<string>('2026-11-24'),
  });

  it('shows each line once, those that are asked for first, and each group in its own order', () => {
    fc.assert(
      fc.property(fc.array(line), fc.option(fc.constantFrom(...needs), { nil: undefined }), (lines, asked) => {
        const groups = groupLines(lines, asked);
        const shown = groups.flatMap(([, group]) => group);
        expect(shown).toHaveLength(lines.length);
        expect(new Set(shown)).toEqual(new Set(lines));
        expect(new Set(groups.map(([need]) => need)).size).toBe(groups.length);
        for (const [need, group] of groups) {
          expect(group.length).toBeGreaterThan(0);
          for (const one of group) expect(one.needs).toContain(need);
          expect(group.map((one) => lines.indexOf(one))).toEqual(group.map((one) => lines.indexOf(one)).sort((a, b) => a - b));
        }
        const isAsked = ({ needs: own }: CrisisLine): boolean => own.includes(asked!);
        if (lines.some(isAsked)) expect(groups[0]).toEqual([asked, lines.filter(isAsked)]);
      }),
    );
  });

  it('without a need goes by the first of each', () => {
    expect(groupLines(crisisLines.us.lines).map(([need]) => need)).toEqual(['crisis', 'unsafe', 'lgbtq', 'veterans']);
    expect(groupLines(crisisLines.us.lines, 'youth').map(([need]) => need)).toEqual(['youth', 'crisis', 'unsafe', 'veterans']);
  });
});
