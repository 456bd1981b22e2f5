import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { kindOf, mostPeople, readDirectory } from '../../../src/domain/directory/read-directory.js';
import { FhirGathering } from '../../../src/domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../../src/domain/directory/read-schema-org.js';
import { tellProblems } from '../../../src/domain/directory/tell-problems.js';
import type { DirectoryReading, RecordProblem, Therapist } from '../../../src/domain/directory/therapist.js';
import { likeData } from './like-data.js';
import { finish } from '../../../src/tools/directory/finish.js';

const read = (given: unknown, base?: string): DirectoryReading => finish(readDirectory(given, base ? { base } : {}));
/** One person’s fields as they are read, and what is said of them. */
function readOne(fields: object, base?: string): { person: Partial<Therapist>; told: string[] } {
  const { therapists, problems } = read([{ id: 'a', name: 'Mara', ...fields }], base);
  const person: Partial<Therapist> = { ...therapists[0] };
  delete person.id;
  delete person.name;
  return { person, told: problems.map(({ field, reason }) => `${field} ${reason}`) };
}

describe('reading a directory', () => {
  it.each<[string, unknown, object, string[]]>([
    ['codes in small letters', { licences: [{ region: ' us-tx ' }] }, { licences: [{ region: 'US-TX' }] }, []],
    ['a place by its name', { licences: [{ region: 'Texas' }] }, {}, ['licences[0].region is no code such as US-TX or GB']],
    ['a currency', { fee: { currency: 'usd', from: 90 } }, { fee: { currency: 'USD', from: 90 } }, []],
    ['a price without a currency', { fee: { from: 90 } }, {}, ['fee.currency is missing']],
    ['a price that ends before it begins', { fee: { currency: 'USD', from: 9, to: 1 } }, {}, ['fee ends before it begins']],
    [
      'a day that is none',
      { openings: { status: 'open', checked: '2026-02-30' } },
      { openings: { status: 'open' } },
      ['openings.checked is no day as YYYY-MM-DD'],
    ],
    ['a status in capitals', { openings: { status: 'Open' } }, { openings: { status: 'open' } }, []],
    ['a right NPI', { npi: 1234567893 }, { npi: '1234567893' }, []],
    ['a wrong NPI', { npi: '1234567890' }, {}, ['npi is no NPI: its check digit is wrong']],
    ['an NPI that is too short', { npi: '18' }, {}, ['npi is no NPI: its check digit is wrong']],
    ['tags of languages', { knowsLanguage: ['EN', 'es-mx', 'en', 'Quechua'] }, { knowsLanguage: ['en', 'es-MX', 'Quechua'] }, []],
    ['what is there twice', { knowsAbout: ['grief', ' grief ', ''] }, { knowsAbout: ['grief'] }, []],
    ['a text in place of a list', { knowsAbout: 'grief' }, {}, ['knowsAbout is not a list']],
    ['a list in place of a group', { ages: [18] }, {}, ['ages is not a group of fields']],
    [
      'ages that are none',
      { ages: { from: -1, to: NaN } },
      {},
      ['ages.from is no number from 0 to 120', 'ages.to is no number from 0 to 120'],
    ],
    ['nothing at all', { url: null, knowsAbout: [], openings: {}, jobTitle: ' ' }, {}, ['openings.status is missing']],
    ['signs that turn the text', { jobTitle: '\u202eflesruoy pleH\u0000' }, { jobTitle: 'flesruoy pleH' }, []],
    ['marks that right-to-left text needs', { jobTitle: '\u200fד"ר' }, { jobTitle: '\u200fד"ר' }, []],
    ['a number that nobody can call', { telephone: 'ask at the desk' }, {}, ['telephone is no number that can be called']],
    ['a mail with more in it', { email: 'a@b.example?bcc=c@d.example' }, {}, ['email is no e-mail address']],
    [
      'schemes where none are shown',
      { email: 'mailto:a@b.example', telephone: 'tel:+1-555-555-0100' },
      { email: 'a@b.example', telephone: '+1-555-555-0100' },
      [],
    ],
    ['reviews', { review: [{}], aggregateRating: 5 }, {}, []],
  ])('mends or names %s', (_, fields, person, told) => {
    expect(readOne(fields as object)).toEqual({ person, told });
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    '//',
    'http://',
  ])('takes no address such as %j', (address) => {
    for (const base of [undefined, 'https://a.example/b/people.json']) {
      const { person, told } = readOne({ url: address, image: address, booking: address }, base);
      expect(person).toEqual({});
      expect(told).toEqual(['url', 'image', 'booking'].map((field) => `${field} is no address that may stand here`));
    }
  });

  it('leaves addresses as they are without a base, and gives them whole with one', () => {
    const fields = { url: 'mara.html', image: '/faces/mara.jpg', booking: 'mailto:mara@a.example' };
    expect(readOne(fields)).toEqual({ person: fields, told: [] });
    expect(readOne(fields, 'https://a.example/b/people.json').person).toEqual({
      url: 'https://a.example/b/mara.html',
      image: 'https://a.example/faces/mara.jpg',
      booking: 'mailto:mara@a.example',
    });
    // A photo is no letter.
    expect(readOne({ image: 'mailto:a@b.example', url: 'tel:+15555550100' }).person).toEqual({});
  });

  it('tells people apart where their ids do not', () => {
    const { therapists } = read([
      { name: 'Mara' },
      { name: 'Mara' },
      { id: 'Mara', name: 'M' },
      { id: 'Mara-2', name: 'N' },
      { id: 4, name: 'O' },
    ]);
    expect(new Set(therapists.map(({ id }) => id)).size).toBe(5);
    expect(therapists[0]!.id).toBe('Mara');
    expect(therapists[4]!.id).toBe('4');
  });

  it('names a field that is none once, and not with each person', () => {
    const { problems } = read(
      Array.from({ length: 50 }, (_, index) => ({
        name: `A${index}`,
        stars: 5,
        licences: [
          { region: 'GB', rank: 1 },
          { region: 'IE', rank: 2 },
        ],
      })),
    );
    expect(problems.map(({ field }) => field)).toEqual(['stars', 'licences[0].rank']);
  });

  it('is not moved by keys that mean something to JavaScript', () => {
    const given: unknown = JSON.parse(
      '[{"name":"Mara","__proto__":{"url":"javascript:x"},"constructor":{"prototype":{"hit":1}},"toString":"x","ages":{"__proto__":{"from":1}}}]',
    );
    const { therapists } = read(given);
    expect(JSON.stringify(therapists)).toBe('[{"name":"Mara","id":"Mara"}]');
    expect(Object.getPrototypeOf(therapists[0])).toBe(Object.prototype);
    expect(({} as { hit?: unknown }).hit).toBeUndefined();
  });

  it('counts characters as people do', () => {
    expect(readOne({ pronouns: '👩'.repeat(60) }).told).toEqual([]);
    expect(readOne({ pronouns: 'x'.repeat(61) }).told).toEqual(['pronouns is longer than 60 characters']);
    expect(readOne({ knowsAbout: Array.from({ length: 101 }, (_, index) => `topic ${index}`) })).toMatchObject({
      told: ['knowsAbout has more than 100 entries; the first are used'],
      person: { knowsAbout: { length: 100 } },
    });
  });

  it('reads as many as a device can hold, and says that there are more', () => {
    const { therapists, problems } = read(Array.from({ length: mostPeople + 5 }, (_, index) => ({ name: `Mara ${index}` })));
    expect(therapists).toHaveLength(mostPeople);
    expect(problems).toEqual([expect.objectContaining({ index: mostPeople, lost: 'record' })]);
  });

  it.each<[unknown, string]>([
    [null, 'unknown'],
    ['people', 'unknown'],
    [[], 'unknown'],
    [{}, 'unknown'],
    [{ therapists: [] }, 'own'],
    [[null, { name: 'Mara' }], 'own'],
    [{ '@type': 'Person', name: 'Mara' }, 'schema-org'],
    [[{ '@context': 'https://schema.org', '@graph': [] }], 'schema-org'],
    [{ resourceType: 'Bundle' }, 'fhir'],
  ])('tells what %j is', (data, kind) => {
    expect(kindOf(data)).toBe(kind);
  });

  it.each([null, 4, 'people', {}, { therapists: {} }, { people: [] }])('says of %j that it holds no list', (data) => {
    expect(read(data)).toEqual({ therapists: [], problems: [], unreadable: 'it holds no list of people' });
  });
});

describe('whatever is read, by whichever reader', () => {
  const addresses = ['url', 'image', 'booking'] as const;
  const base = 'https://a.example/people.json';

  let seen = 0;

  function check({ therapists, problems }: DirectoryReading): void {
    seen += therapists.length;
    for (const person of therapists) {
      expect(person.name.trim(), JSON.stringify(person)).not.toBe('');
      expect(person.id).toBeTruthy();
      for (const field of addresses)
        if (person[field] !== undefined) expect(new URL(person[field]).protocol, field).toMatch(/^(https?|mailto|tel|sms):$/);
      for (const field of ['url', 'image'] as const) if (person[field]) expect(person[field]).toMatch(/^https?:/);
      // Nothing in it is of another kind than it says.
      expect(read([person], base)).toEqual({ therapists: [person], problems: [] });
    }
    expect(new Set(therapists.map(({ id }) => id)).size).toBe(therapists.length);
    for (const { field, reason, index } of problems) expect(`${field}${reason}${index}`).not.toMatch(/undefined|NaN|\[object/);
  }

  beforeEach(() => void (seen = 0));

  const runs = { numRuns: 600, endOnFailure: true };

  it('has a name and an id, and only addresses that may stand in a link: our own shape', () => {
    fc.assert(
      fc.property(likeData('own'), (data) => check(read(data, base))),
      runs,
    );
    // Else nothing was tried.
    expect(seen).toBeGreaterThan(100);
  });

  it('... JSON-LD', () => {
    fc.assert(
      fc.property(likeData('schema-org'), (data) => check(finish(readSchemaOrg(data, { base })))),
      runs,
    );
    // Else nothing was tried.
    expect(seen).toBeGreaterThan(100);
  });

  it('... FHIR, page after page', () => {
    fc.assert(
      fc.property(fc.array(likeData('fhir'), { minLength: 1, maxLength: 3 }), (pages) => {
        const gathering = new FhirGathering();
        for (const page of pages) check(finish(gathering.take(page, { base })));
      }),
      runs,
    );
    // Else nothing was tried.
    expect(seen).toBeGreaterThan(100);
  });

  it('... FHIR whose words are no text and make none', () => {
    const nothing = { toString: 1, valueOf: 1 };
    const data = {
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: nothing, id: 'a' } },
        {
          resource: {
            resourceType: 'Practitioner',
            id: 'b',
            contained: [{ id: nothing }],
            name: [{ text: 'Mara Okafor' }],
            qualification: [{ issuer: { reference: '#x' } }],
          },
        },
      ],
    };
    expect(finish(new FhirGathering().take(data, { base })).therapists.map(({ name }) => name)).toEqual(['Mara Okafor']);
  });

  it('... FHIR that comes twice is gathered once', () => {
    const data = {
      resourceType: 'Bundle',
      entry: [
        { resource: { resourceType: 'Practitioner', id: 'b', name: [{ text: 'Mara Okafor' }] } },
        { resource: { resourceType: 'PractitionerRole', id: 'r', practitioner: { reference: 'Practitioner/b' }, telecom: [] } },
      ],
    };
    const gathering = new FhirGathering();
    const once = finish(gathering.take(data, { base }));
    expect(finish(gathering.take(data, { base }))).toEqual(once);
    expect(once.therapists).toHaveLength(1);
  });

  it('... any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        check(read(data, base));
        check(finish(readSchemaOrg(data, { base })));
        check(finish(new FhirGathering().take(data, { base })));
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });
});

describe('what is told of a directory', () => {
  const problem = (index: number, field: string, lost: RecordProblem['lost'] = 'field'): RecordProblem => ({
    index,
    field,
    reason: 'is missing',
    lost,
  });

  it('begins with who is left out, and names the first and counts the rest', () => {
    expect(tellProblems([problem(3, 'url'), problem(12, 'name', 'record')])).toBe(
      '1 record is left out, the others stand: [12].name is missing; [3].url is missing.',
    );
    const many = tellProblems(Array.from({ length: 400 }, (_, index) => problem(index, 'name', 'record')));
    expect(many).toMatch(/^400 records are left out, the others stand: \[0\]\.name is missing; .*; and 392 more\.$/);
    expect(many.length).toBeLessThan(300);
  });

  it('says it when nobody is left out', () => {
    expect(tellProblems([problem(3, 'url')])).toBe('some fields are left out, the others stand: [3].url is missing.');
  });
});
