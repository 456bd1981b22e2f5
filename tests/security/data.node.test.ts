import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/domain/deck.js';
import { mailLink } from '../../src/domain/dial.js';
import { readDirectory } from '../../src/domain/directory/read-directory.js';
import { FhirGathering } from '../../src/domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../src/domain/directory/read-schema-org.js';
import { tellProblems } from '../../src/domain/directory/tell-problems.js';
import type { DirectoryReading } from '../../src/domain/directory/therapist.js';
import { fillIn } from '../../src/domain/fill-in.js';
import { readPairs } from '../../src/domain/pair-list.js';
import { readSteps } from '../../src/domain/step-list.js';
import { mergeWords } from '../../src/domain/words.js';
import { deepGroups, deepLists, many, markup, poisoned, tooDeep, turning, unseen } from './hostile.js';

/** The longest that a page could not answer while this is read, in milliseconds; and what came of it. */
function longest(steps: Generator<void, DirectoryReading>): { block: number; reading: DirectoryReading } {
  let block = 0;
  for (;;) {
    const begin = performance.now();
    const { done, value } = steps.next();
    block = Math.max(block, performance.now() - begin);
    if (done) return { block, reading: value };
  }
}

/** Each of these took seconds, or for ever; a busy machine has room. */
const patience = 2000;

const practitioner = (more: object = {}, id = 'mara'): object => ({
  resource: { resourceType: 'Practitioner', id, name: [{ text: 'Mara' }], ...more },
});
const role = (more: object = {}, id = 'role'): object => ({
  resource: { resourceType: 'PractitionerRole', id, practitioner: { reference: 'Practitioner/mara' }, ...more },
});
const fhir = (...entry: unknown[]): Generator<void, DirectoryReading> => new FhirGathering().take({ resourceType: 'Bundle', entry });
const person = (more: object = {}): object => ({ '@type': 'Person', name: 'Mara', ...more });
const jsonLd = (...nodes: unknown[]): Generator<void, DirectoryReading> => readSchemaOrg({ '@graph': nodes });
const own = (...therapists: unknown[]): Generator<void, DirectoryReading> => readDirectory({ therapists });

const deep = { groups: deepGroups(tooDeep), lists: deepLists(tooDeep), names: deepGroups(tooDeep, 'name') };

const large: Record<string, () => Generator<void, DirectoryReading>> = {
  'nests without end, in our own shape': () =>
    own({ name: 'Mara', offices: deep.lists, credentials: [deep.groups], fee: deep.groups, knowsAbout: deep.lists, other: deep.groups }),
  'nests without end, in FHIR': () =>
    fhir(
      practitioner({ extension: deep.lists, qualification: [deep.groups], communication: deep.lists, photo: deep.groups }),
      practitioner({ extension: [deepGroups(tooDeep, 'extension')] }, 'ines'),
      role({ location: deep.lists, code: deep.groups, contained: deep.lists }),
      deep.groups,
    ),
  'nests without end, in JSON-LD': () =>
    jsonLd(
      person({ knowsAbout: deep.lists, address: deep.groups, worksFor: deep.names, knowsLanguage: { '@list': deep.lists } }),
      deep.lists,
      deep.names,
    ),
  'has a hundred thousand fields that are none': () =>
    own({ name: 'Mara', ...Object.fromEntries(many(100_000, (index) => [`k${index}`, 1])) }),
  'has ten thousand extensions of one name': () =>
    fhir(practitioner({ extension: many(60_000, (index) => ({ url: 'urn:attune-elements:identities', valueString: `x${index}` })) })),
  'has ten thousand roles of one person': () => fhir(practitioner(), ...many(20_000, (index) => role({}, `r${index}`))),
  'has ten thousand places in one role': () =>
    fhir(
      practitioner(),
      role({
        contained: many(10_000, (index) => ({ resourceType: 'Location', id: `l${index}` })),
        location: many(10_000, () => ({ reference: '#none' })),
      }),
    ),
  'points to one list ten thousand times': () =>
    jsonLd(
      { '@id': 'x', '@type': 'Thing', name: many(2000, String), address: many(2000, String) },
      person({ knowsAbout: many(20_000, () => ({ '@id': 'x' })), workLocation: many(20_000, () => ({ '@id': 'x' })) }),
    ),
  'has two hundred thousand topics': () => own({ name: 'Mara', knowsAbout: many(200_000, String) }),
  'names the same employee two hundred thousand times': () =>
    jsonLd({ '@type': 'MedicalBusiness', employee: many(200_000, () => ({ '@id': 'mara' })) }, person({ '@id': 'mara' })),
};

describe('a directory that', () => {
  it.each(Object.entries(large))('%s is read without a long wait, and what is right in it is used', (_, steps) => {
    const { block, reading } = longest(steps());
    expect(reading.therapists.map(({ name }) => name)).toContain('Mara');
    expect(block).toBeLessThan(patience);
    expect(reading.problems.length).toBeLessThan(300);
    expect(tellProblems(reading.problems).length).toBeLessThan(2000);
    // It can go on its way: into the page's head, between threads, into a test.
    expect(JSON.stringify(reading.therapists).length).toBeLessThan(100_000);
  });

  it.each([
    [
      'our own shape',
      own(poisoned({ name: 'Mara', offices: [poisoned({ name: 'Office' })], ages: poisoned({ from: 18 }) }), { name: 'Ines' }),
    ],
    ['JSON-LD', jsonLd(poisoned(person({ worksFor: poisoned({ name: 'Practice' }) })), person({ name: 'Ines' }))],
    [
      'FHIR',
      fhir(
        { resource: poisoned((practitioner() as { resource: object }).resource) },
        practitioner(
          { name: [poisoned({ text: 'Ines' })], extension: [{ url: 'urn:attune-elements:__proto__', valueString: 'x' }] },
          '__proto__',
        ),
      ),
    ],
  ])('has keys of a prototype, in %s, changes nothing but itself', (_, steps) => {
    const { reading } = longest(steps);
    expect(reading.therapists.map(({ name }) => name)).toEqual(['Mara', 'Ines']);
    for (const therapist of reading.therapists) {
      expect(Object.getPrototypeOf(therapist)).toBe(Object.prototype);
      expect(JSON.stringify(therapist)).not.toMatch(/hacked|__proto__":|constructor|toString/);
    }
    expect(({} as { hacked?: unknown }).hacked).toBeUndefined();
  });

  it('turns its texts loses what turns them, in every field', () => {
    for (const text of turning) {
      const fields = {
        name: text,
        jobTitle: text,
        description: text,
        pronouns: text,
        worksFor: text,
        knowsAbout: [text],
        identities: [text],
      };
      const { therapists } = longest(own({ ...fields, approaches: [{ name: text, by: text }], offices: [{ name: text }] })).reading;
      expect(therapists).toHaveLength(1);
      expect(JSON.stringify(therapists).replace(/\\u[\da-f]{4}/g, (code) => String.fromCharCode(parseInt(code.slice(2), 16)))).not.toMatch(
        unseen,
      );
    }
  });

  it('holds markup gives it as the text that it is', () => {
    const { therapists } = longest(own(...markup.map((name) => ({ name })))).reading;
    expect(therapists.map(({ name }) => name)).toEqual(markup);
  });
});

describe('lists of an author', () => {
  it('are read however deep they nest, and nothing of that stays', () => {
    const pair = { text: 'Canceling', inside: 'It got near', learned: 'A no was safe', say: 'Can we make it short?' };
    const { entries } = readPairs({ pairs: [{ ...pair, more: deep.lists }, deep.groups, deep.lists] });
    expect(entries).toEqual([{ ...pair, deep: false }]);
    const deck = readDeck(
      { themes: { a: deep.lists }, prompts: [{ text: 'What now?', followUp: deep.groups, theme: deep.lists }, deep.lists] },
      '',
    );
    expect(deck.deck?.prompts).toEqual([{ id: 'own-1', theme: '', depth: 1, text: 'What now?' }]);
    expect(readSteps([{ text: 'Walk', smaller: deep.lists, needsSomeone: deep.groups }]).entries).toEqual([
      { text: 'Walk', smaller: undefined, needsSomeone: true },
    ]);
  });

  it('show no name that is longer than a button', () => {
    const long = 'x'.repeat(1_000_000);
    const { deck, problems } = readDeck(
      {
        themes: { [long]: 1, a: long, b: 'Tea' },
        prompts: [{ text: 'A', theme: 'a', id: long }, { text: 'B', theme: long }, { text: 'C', theme: 'b' }, long],
      },
      '',
    );
    expect(deck?.themes).toEqual([
      { id: 'a', label: 'a' },
      { id: '', label: '' },
      { id: 'b', label: 'Tea' },
    ]);
    expect(deck?.prompts.map(({ id }) => id)).toEqual(['own-1', 'own-2', 'own-3']);
    expect(problems).toHaveLength(5);
    expect(problems.join().length).toBeLessThan(1000);
  });

  it('keep their keys to themselves', () => {
    const { deck } = readDeck(
      JSON.parse(
        '{"themes": {"__proto__": "Tea", "toString": "Rest"}, "prompts": [{"text": "A", "theme": "__proto__"}, {"text": "B", "theme": "constructor", "__proto__": {"depth": 3}}]}',
      ),
      '',
    );
    expect(deck?.themes).toEqual([
      { id: '__proto__', label: 'Tea' },
      { id: 'constructor', label: 'constructor' },
    ]);
    expect(deck?.prompts.map(({ depth }) => depth)).toEqual([1, 1]);
    expect(readSteps([poisoned({ text: 'Walk' })]).entries).toEqual([{ text: 'Walk', smaller: undefined, needsSomeone: false }]);
  });

  it.each(turning)('lose what turns or hides: %j', (text) => {
    const pair = { text, inside: text, learned: text, say: text };
    const texts = [
      ...Object.values(readPairs([pair]).entries[0]!),
      ...readDeck([{ text, followUp: text, theme: text }], '').deck!.prompts.flatMap((prompt) => Object.values(prompt) as unknown[]),
      ...Object.values(readSteps([{ text, smaller: text }]).entries[0]!),
    ];
    expect(texts.filter((one) => typeof one === 'string' && unseen.test(one))).toEqual([]);
  });

  it('show no entry of which nothing is seen', () => {
    expect(readSteps(['\u202e \u2066', 'Walk']).entries.map(({ text }) => text)).toEqual(['Walk']);
  });
});

describe('words', () => {
  const builtIn = { heading: 'Ours', group: { line: 'A line for {name}', list: ['one', 'two'] } };

  it('that are wrong leave ours, and change no prototype', () => {
    const given: unknown = JSON.parse(
      '{"__proto__": {"heading": "x"}, "constructor": {"prototype": {"hacked": 1}}, "heading": {"toString": 1}, "group": {"__proto__": {"line": "x"}, "list": {"length": 1, "0": "x"}}}',
    );
    const { words, problems } = mergeWords(builtIn, given);
    expect(words).toEqual(builtIn);
    expect(problems.map(({ path }) => path).sort()).toEqual(['__proto__', 'constructor', 'group.__proto__', 'group.list', 'heading']);
    expect(({} as { hacked?: unknown }).hacked).toBeUndefined();
  });

  it.each([
    ['a text without an end', { heading: 'x'.repeat(1_000_000) }],
    ['a list without an end', { group: { list: many(1_000_000, String) } }],
    ['a text of which nothing is seen', { heading: '\u202e\u2066' }],
    ['nesting without an end', { heading: deep.lists, group: { line: deep.groups, list: deep.lists } }],
    ['places of a prototype', { heading: '{constructor}', group: { line: '{__proto__} {toString}' } }],
  ])('that are %s leave ours, and are named', (_, given) => {
    const { words, problems } = mergeWords(builtIn, given);
    expect(words).toEqual(builtIn);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems).length).toBeLessThan(1000);
  });

  it.each(turning)('lose what turns or hides: %j', (text) => {
    const { words } = mergeWords(builtIn, { heading: text, group: { list: [text] } });
    expect(words.heading).not.toMatch(unseen);
    expect(words.group.list[0]).not.toMatch(unseen);
    expect(words.heading).toMatch(/Ma?ra|Ma/);
  });

  it('are filled with what is given for them, and with nothing that every object has', () => {
    expect(fillIn('{constructor} {__proto__} {name}', { name: '{name} $& $1' })).toBe('{constructor} {__proto__} {name} $& $1');
  });
});

it('an e-mail address without an end is looked at once', () => {
  const begin = performance.now();
  expect(mailLink(`a@${'.'.repeat(1_000_000)}@`)).toBeUndefined();
  expect(performance.now() - begin).toBeLessThan(patience);
});
