import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lensPath } from '../../src/domain/circles.js';
import { patternIds, patternPlaces, pointOf } from '../../src/domain/closeness-map.js';
import { formatEntries, restoreEntries, writeEntry, type Entry } from '../../src/domain/journal.js';
import { readJson } from '../../src/domain/json.js';
import { tabAfterKey } from '../../src/domain/keys.js';
import { chooseLocale, safeLocale } from '../../src/domain/locale.js';
import { splitNames } from '../../src/domain/names.js';
import { chooseOption, chooseWhole } from '../../src/domain/options.js';

describe('options', () => {
  it('fall back to the first and say so', () => {
    expect(chooseOption('DAILY ', ['deck', 'daily'])).toEqual({ value: 'daily', known: true });
    expect(chooseOption('weekly', ['deck', 'daily'])).toEqual({ value: 'deck', known: false });
    expect(chooseOption(null, ['deck', 'daily'])).toEqual({ value: 'deck', known: true });
    expect(chooseWhole('3', 2, 6, 2)).toEqual({ value: 3, known: true });
    for (const wrong of ['1', '7', '2.5', 'three', '']) expect(chooseWhole(wrong, 2, 6, 2), wrong).toEqual({ value: 2, known: false });
    expect(splitNames(' Needs, self needs ')).toEqual(['needs', 'self']);
  });
});

describe('locales', () => {
  it('are found by tag, then by language', () => {
    expect(chooseLocale('en-GB', ['en', 'es'])).toBe('en');
    expect(chooseLocale('ES', ['en', 'es'])).toBe('es');
    expect(chooseLocale('de', ['en', 'es'])).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (lang) => {
        expect(() => new Intl.DateTimeFormat(safeLocale(lang))).not.toThrow();
      }),
    );
  });
});

describe('readJson', () => {
  it('recognises what a classic editor does to it', () => {
    const reading = readJson('{"a": "b",</p>\n<p>"c": "d"}');
    expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining('your editor has put paragraphs') });
    expect(readJson('{"a": "<p>fine</p>"}')).toEqual({ ok: true, value: { a: '<p>fine</p>' } });
    // What is wrong here is the comma: the paragraph was meant.
    expect(readJson('{"a": "\\"<p>", "b": "fine</p>",}')).toMatchObject({ reason: expect.stringContaining('it is not JSON') });
  });

  it.each([
    ['paragraphs', '{"a": "b",<br />\n"c": "d"}'],
    ['paragraphs', '<p>{"a": "b"}</p>'],
    ['paragraphs', '{"a": "b",</p>\n<p style="text-align: left;">"c": "d"}'],
    ['paragraphs', '{"a": "one</p>\n<p>two"}'],
    ['paragraphs', '{"a": "b",<BR class="x">"c": "d"}'],
    ['changed the quotes', '{“a”: “b”}'],
    ['changed the quotes', '{"a": „b“}'],
    ['changed the quotes', '[“a”]'],
    ['changed the quotes', '{&#8220;a&#8221;: &#8220;b&#8221;}'],
    ['changed the quotes', '{&quot;a&quot;: &quot;b&quot;}'],
    ['it is not JSON', '{"a": "“b”",}'],
  ])('says %s of %s', (said, text) => {
    expect(readJson(text)).toMatchObject({ ok: false, reason: expect.stringContaining(said) });
  });

  it.each([
    ['a string without an end', `{"a": "${'x'.repeat(20_000_000)}`],
    ['quotes without an end', `{"a": "${'\\"'.repeat(100_000)}`],
    ['quotes without an end on a line', `{"a": "${'\\"'.repeat(100_000)}\n`],
    ['markup in a string that is cut off', `{"a": "${'<p>fine</p>'.repeat(5000)}`],
  ])('is told at once what is wrong in much: %s', (_, text) => {
    const begin = performance.now();
    expect(readJson(text)).toMatchObject({ ok: false, reason: expect.stringContaining('it is not JSON') });
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

describe('tabs by key', () => {
  it('go round, and the other way from right to left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), fc.boolean(), (count, start, rtl) => {
        const at = start % count;
        const next = tabAfterKey('ArrowRight', at, count, rtl)!;
        expect(tabAfterKey('ArrowLeft', next, count, rtl)).toBe(at);
        expect(tabAfterKey('ArrowLeft', at, count, !rtl)).toBe(next);
        expect(tabAfterKey('Home', at, count, rtl)).toBe(0);
        expect(tabAfterKey('End', at, count, rtl)).toBe(count - 1);
        for (const key of ['a', 'Tab', 'ArrowDown', 'constructor']) expect(tabAfterKey(key, at, count, rtl)).toBeUndefined();
      }),
    );
  });
});

describe('the journal', () => {
  const entry = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), prompt: fc.string(), text: fc.string() });
  const write = (list: readonly Entry[]): Entry[] => list.reduce<Entry[]>((all, one) => writeEntry(all, one), []);

  it('holds one entry a prompt and no blank ones', () => {
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const entries = write(list);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { text } of entries) expect(text.trim()).not.toBe('');
      }),
    );
  });

  it('loses nothing by an undo: neither what was deleted nor what was written since', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (first, later) => {
        const before = write(first);
        const now = write(later);
        const restored = restoreEntries(now, before);
        for (const one of now) expect(restored).toContainEqual(one);
        for (const { id } of before) expect(restored.some((one) => one.id === id)).toBe(true);
        expect(new Set(restored.map(({ id }) => id)).size).toBe(restored.length);
      }),
    );
  });

  it('reads as plain text', () => {
    expect(
      formatEntries([
        { id: 'a', prompt: 'Why?', text: ' So. ' },
        { id: 'b', prompt: 'How?', text: 'Thus.' },
      ]),
    ).toBe('Why?\n\nSo.\n\n\nHow?\n\nThus.\n');
  });
});

describe('the drawing', () => {
  it('has a lens where two circles overlap, and only there', () => {
    const circle = fc.record({
      x: fc.integer({ min: 0, max: 50 }),
      y: fc.integer({ min: 0, max: 50 }),
      radius: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(circle, circle, (a, b) => {
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        const overlaps = distance < a.radius + b.radius && distance > Math.abs(a.radius - b.radius);
        expect(lensPath(a, b) !== '').toBe(overlaps);
        expect(lensPath(a, b)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('has every pattern inside the map, ease to the right and trust upward', () => {
    for (const id of patternIds) {
      const { x, y } = pointOf(patternPlaces[id], 100);
      expect(Math.min(x, y)).toBeGreaterThan(0);
      expect(Math.max(x, y)).toBeLessThan(100);
    }
    expect(pointOf({ worry: 0, unease: 0 }, 100)).toEqual({ x: 100, y: 0 });
  });
});
