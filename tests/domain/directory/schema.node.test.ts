import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeRoster } from '../../../build/rosters/people.mjs';
import { makeSchema, makeWordsSchema } from '../../../build/schemas.mjs';
import { wordsOfWidgets } from '../../../build/site.mjs';
import { widgets } from '../../../build/widgets.mjs';
import { readDeck } from '../../../src/domain/deck.js';
import { readDirectory } from '../../../src/domain/directory/read-directory.js';
import type { Directory, Therapist } from '../../../src/domain/directory/therapist.js';
import { mergeWords, type WordTree } from '../../../src/domain/words.js';
import { finish } from '../../../src/tools/directory/finish.js';

interface Schema {
  $ref?: string;
  type: string;
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  description?: string;
  definitions?: Record<string, Schema>;
}

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);

/** Texts that somewhere are right and elsewhere are wrong, and some that are hard to bear. */
const texts = [
  ...['2026-02-28', '2024-02-29', '2026-02-30', '26-1-1', 'US-TX', 'GB', 'us-tx', 'USD', 'GB-ENG', 'EUR', 'Texas'],
  ...[
    'https://a.example/b?c#d',
    'http://a.example',
    'HTTPS://A.example/',
    '/team/mara',
    'mara.html',
    '?who=1',
    '#x',
    '//a.example/b',
    'https:',
    '//',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,1',
    'mailto:a@b.example',
    'tel:+15555550100',
    'sms:5555550100',
    'vbscript:x',
    'file:///etc/hosts',
  ],
  ...[
    'mara@a.example',
    'a+b@c.d.example',
    'mara@a',
    '(555) 555-0100',
    '+44 1632 960001',
    '12',
    'call me',
    '1234567893',
    '1234567890',
    'en',
    'es-MX',
  ],
  ...['', ' ', 'Mara Okafor', 'نور', '李', '👩🏽‍⚕️', '👩🏽‍⚕️'.repeat(9), 'x'.repeat(119), 'x'.repeat(301), '__proto__', 'PhD, LCSW', '\u200fאבי'],
];

/** Whatever a schema lets through, made by it. */
function arbitraryOf(schema: Schema, whole: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(whole.definitions![schema.$ref.replace('#/definitions/', '')]!, whole);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitraryOf(one, whole)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object': {
      if (typeof schema.additionalProperties === 'object')
        return fc.dictionary(fc.string(), arbitraryOf(schema.additionalProperties, whole));
      const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => [key, arbitraryOf(value, whole)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
    }
    case 'array':
      return fc.array(arbitraryOf(schema.items!, whole), { minLength: schema.minItems ?? 0, maxLength: 4 });
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.double({ min: schema.minimum!, max: schema.maximum!, noNaN: true });
    default: {
      const fits = ajv.compile(schema);
      const known = fc.constantFrom(...texts.filter((text) => fits(text)));
      return schema.format || (schema.pattern && schema.pattern !== '\\S')
        ? known
        : fc.oneof(
            known,
            fc.string({ unit: 'grapheme' }).filter((text) => fits(text)),
          );
    }
  }
}

const told = (validate: ValidateFunction): string =>
  (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`).join('; ');

describe('the JSON Schema of a directory', () => {
  const schema = makeSchema('directory') as Schema;
  let fits: ValidateFunction;
  beforeAll(() => {
    fits = ajv.compile(schema);
  });

  it.each([12, 400])('takes a roster of %i, and the reader keeps all of it', (people) => {
    const roster = makeRoster({ people, today: '2026-11-25' }) as Directory;
    expect(fits(roster), told(fits)).toBe(true);
    expect(finish(readDirectory(roster))).toEqual({ therapists: roster.therapists, problems: [] });
  });

  it('takes nothing that the reader has a word against', () => {
    // That one number is not over another, and a check digit, no schema can say.
    const inOrder = (range?: { from?: number; to?: number }): boolean => (range?.from ?? 0) <= (range?.to ?? Infinity);
    const isSayable = ({ ages, fee, npi }: Therapist): boolean => inOrder(ages) && inOrder(fee) && npi !== '1234567890';
    let people = 0;
    fc.assert(
      fc.property(arbitraryOf(schema, schema) as fc.Arbitrary<Directory>, (given) => {
        expect(fits(given), told(fits)).toBe(true);
        const directory = { ...given, therapists: given.therapists.filter(isSayable) };
        const { therapists, problems, unreadable } = finish(readDirectory(directory));
        expect(unreadable).toBeUndefined();
        expect(problems).toEqual([]);
        expect(therapists.map(({ name }) => name)).toEqual(directory.therapists.map(({ name }) => name.trim()));
        for (const [index, person] of therapists.entries()) {
          // Nothing is lost but what is empty, and what stands there twice.
          const before = directory.therapists[index]!;
          for (const field of ['url', 'booking', 'npi', 'email', 'telehealth'] as const) {
            expect(person[field], field).toEqual(before[field] || (before[field] === false ? false : undefined));
          }
          expect(person.licences?.length ?? 0).toBe(new Set(before.licences?.map((one) => JSON.stringify(tidy(one)))).size);
          expect(person.fee?.currency).toBe(before.fee?.currency);
          people += 1;
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
    expect(people).toBeGreaterThan(20);
  });

  it.each<[string, unknown]>([
    ['a person without a name', {}],
    ['a blank name', { name: ' ' }],
    ['another scheme', { name: 'A', url: 'javascript:alert(1)' }],
    ['another scheme to book by', { name: 'A', booking: 'data:text/html,1' }],
    ['a day that is none', { name: 'A', openings: { status: 'open', checked: '2026-02-30' } }],
    ['a place by its name', { name: 'A', licences: [{ region: 'Texas' }] }],
    ['a status of its own', { name: 'A', openings: { status: 'maybe' } }],
    ['a text in place of a list', { name: 'A', knowsAbout: 'grief' }],
    ['too long a name', { name: 'x'.repeat(201) }],
    ['a price below nothing', { name: 'A', fee: { currency: 'USD', from: -1 } }],
    ['a field that is none', { name: 'A', stars: 5 }],
  ])('takes no more than the reader does: %s', (_, person) => {
    const directory = { therapists: [person] };
    expect(fits(directory)).toBe(false);
    expect(finish(readDirectory(directory)).problems).not.toEqual([]);
  });

  it('asks for no id, names itself in a file, and says what each group is', () => {
    expect(fits({ $schema: './directory.schema.json', therapists: [{ name: 'Mara' }] }), told(fits)).toBe(true);
    for (const [name, { description }] of Object.entries(schema.definitions!)) {
      if (name !== 'ApproachLevel') expect(description, name).toMatch(/\w.*[.`]$/);
    }
  });
});

describe('the JSON Schema of a deck', () => {
  const schema = makeSchema('deck') as Schema;
  const fits = ajv.compile(schema);

  it('takes the one in the README, and nothing that the reader has a word against', () => {
    expect(fits({ themes: { evenings: 'Evenings' }, prompts: [{ theme: 'evenings', depth: 1, text: 'What may wait?' }, 'And now?'] })).toBe(
      true,
    );
    fc.assert(
      fc.property(arbitraryOf(schema, schema), (given) => {
        expect(fits(given), told(fits)).toBe(true);
        const { deck, problems } = readDeck(given, 'Ours');
        // No schema says that of two that are in different places one has to be another.
        expect(problems.filter((problem) => !problem.endsWith('id is taken already'))).toEqual([]);
        expect(deck?.prompts).toHaveLength((given as { prompts: unknown[] }).prompts.length);
      }),
    );
  });

  it.each<unknown>([{}, { prompts: [] }, { prompts: [''] }, { prompts: [{ text: 'A', depth: 4 }] }, { prompts: ['A'], themes: ['A'] }])(
    'refuses %j, as the reader does',
    (given) => {
      expect(fits(given)).toBe(false);
      expect(readDeck(given, 'Ours').problems).not.toEqual([]);
    },
  );
});

describe('the JSON Schema of words', () => {
  it('takes the built-in ones of each widget, any part of them, and no other', async () => {
    const schema = (await makeWordsSchema()) as unknown as Schema;
    const words = (await wordsOfWidgets()) as Record<string, WordTree>;
    const fits = ajv.compile(schema);
    for (const name of widgets) {
      const own = words[name]!;
      // A list that is empty has its texts in another file.
      expect(fits(JSON.parse(JSON.stringify(own).replaceAll('[]', '["A"]'))), told(fits)).toBe(true);
      expect(fits({ heading: own.heading }), name).toBe(true);
      for (const wrong of [{ heading: 1 }, { heading: ' ' }, { heading: '{nothing}' }, { haeding: 'A' }]) {
        expect(fits(wrong), name).toBe(false);
        expect(mergeWords(own, wrong).problems, name).toHaveLength(1);
      }
    }
  });
});

function tidy(group: object): object {
  const entries = Object.entries(group).map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
