import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/journal.js';
import { isEntries, mergeEntries, readRecordAs } from '../../src/domain/kept-journal.js';

const words = fc.constantFrom('one', 'two', 'three', 'one two', 'three one');
/** Entries as a journal has them: one for each prompt, none blank. */
const journal = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: words }), { selector: ({ id }) => id })
  .map((entries) => entries.map(({ id, text }): Entry => ({ id, prompt: `${id}?`, text })));
const textIn = (entries: readonly Entry[], id: string): string => entries.find((entry) => entry.id === id)?.text ?? '';
const byId = (entries: readonly Entry[]): Map<string, string> =>
  new Map(entries.map(({ id, text }) => [id, text.split('\n\n').sort().join()]));
const ids = ['a', 'b', 'c', 'd'];

describe('mergeEntries', () => {
  it('loses no word that either side has written since they met', () => {
    fc.assert(
      fc.property(journal, journal, journal, (base, mine, theirs) => {
        const merged = mergeEntries(base, mine, theirs);
        for (const side of [mine, theirs])
          for (const { id, text } of side) if (text !== textIn(base, id)) expect(textIn(merged, id)).toContain(text);
      }),
    );
  });

  it('takes away what one side has deleted and the other has left as it was', () => {
    fc.assert(
      fc.property(journal, journal, journal, (base, mine, theirs) => {
        const merged = mergeEntries(base, mine, theirs);
        for (const { id, text } of base) {
          const left = [mine, theirs].map((side) => textIn(side, id));
          if (left.includes('') && left.every((one) => !one || one === text)) expect(textIn(merged, id)).toBe('');
        }
      }),
    );
  });

  it('makes the same of it from either side', () => {
    fc.assert(
      fc.property(journal, journal, journal, (base, mine, theirs) => {
        expect(byId(mergeEntries(base, mine, theirs))).toEqual(byId(mergeEntries(base, theirs, mine)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(journal, journal, journal, (base, mine, theirs) => {
        const merged = mergeEntries(base, mine, theirs);
        expect(byId(mergeEntries(base, merged, theirs))).toEqual(byId(merged));
        expect(mergeEntries(theirs, merged, theirs)).toEqual(merged);
        expect(mergeEntries(merged, merged, merged)).toEqual(merged);
      }),
    );
  });

  it('invents nothing, and has one entry a prompt and no blank one', () => {
    fc.assert(
      fc.property(journal, journal, journal, (base, mine, theirs) => {
        const merged = mergeEntries(base, mine, theirs);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        for (const { id, text } of merged) {
          expect(text).not.toBe('');
          for (const piece of text.split('\n\n')) expect([textIn(mine, id), textIn(theirs, id)]).toContain(piece);
        }
        for (const id of ids) if (!textIn(mine, id) && !textIn(theirs, id)) expect(textIn(merged, id)).toBe('');
      }),
    );
  });

  it('keeps the order of the side that has changed', () => {
    fc.assert(
      fc.property(journal, journal, (base, changed) => {
        expect(mergeEntries(base, changed, base)).toEqual(changed);
        expect(mergeEntries(base, base, changed)).toEqual(changed);
      }),
    );
  });
});

describe('a record on the device', () => {
  const sealed = { iterations: 600_000, salt: new Uint8Array(16), iv: new Uint8Array(12), data: new Uint8Array(40) };

  it('is read in both kinds', () => {
    const open = { version: 1, entries: [{ id: 'a', prompt: 'a?', text: 'one' }] };
    expect(readRecordAs(open)).toBe(open);
    expect(readRecordAs({ version: 1, sealed })).toEqual({ version: 1, sealed });
  });

  it('is left alone where a later version has written it', () => {
    for (const version of [2, 1.5, 99]) expect(readRecordAs({ version, whatever: true })).toBe('newer');
  });

  it('is never taken for readable when it is not', () => {
    const wrong: unknown[] = [
      { version: 1 },
      { version: 1, entries: {} },
      { version: 1, entries: [{ id: 'a', prompt: 'a?' }] },
      { version: 0, entries: [] },
      { version: '2', entries: [] },
      { version: 1, sealed: null },
      { version: 1, sealed: { ...sealed, iterations: 0 } },
      { version: 1, sealed: { ...sealed, iv: 'text' } },
      { version: 1, sealed: null, entries: [] },
    ];
    for (const record of wrong) expect(readRecordAs(record), JSON.stringify(record)).toBe('unreadable');
    fc.assert(
      fc.property(fc.anything(), (record) => {
        const kept = readRecordAs(record);
        if (typeof kept === 'object' && 'entries' in kept) expect(isEntries(kept.entries)).toBe(true);
      }),
    );
  });
});
