import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemaOrg } from '../../../src/domain/directory/read-schema-org.js';
import type { DirectoryReading, Therapist } from '../../../src/domain/directory/therapist.js';
import { scriptSafe, writeJsonLd } from '../../../src/domain/directory/write-json-ld.js';
import { likelyPeople } from './likely-people.js';
import { finish } from '../../../src/tools/directory/finish.js';

const read = (data: unknown, base?: string): DirectoryReading => finish(readSchemaOrg(data, base ? { base } : {}));
const namesIn = (data: unknown): string[] => read(data).therapists.map(({ name }) => name);
function readOne(fields: object): Partial<Therapist> {
  const { therapists, problems } = read({ '@context': 'https://schema.org', '@type': 'Person', name: 'Mara', ...fields });
  expect(problems).toEqual([]);
  const person: Partial<Therapist> = { ...therapists[0] };
  delete person.id;
  delete person.name;
  return person;
}

const mara = { '@type': 'Person', name: 'Mara' };
const noor = { '@type': ['Person', 'Thing'], name: 'Noor' };

describe('reading JSON-LD', () => {
  it.each<[string, unknown, string[]]>([
    ['one person', mara, ['Mara']],
    ['a list', [mara, noor], ['Mara', 'Noor']],
    ['a graph', { '@context': 'https://schema.org', '@graph': [noor, mara] }, ['Noor', 'Mara']],
    ['several scripts, each with a graph', [{ '@graph': [mara] }, { '@graph': [noor] }], ['Mara', 'Noor']],
    [
      'a list of items',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: noor }, mara] },
      ['Noor', 'Mara'],
    ],
    ['a practice with its employees', { '@type': 'MedicalBusiness', name: 'North', employee: [mara, noor] }, ['Mara', 'Noor']],
    ['a practice with one member', { '@type': 'http://schema.org/LocalBusiness', member: mara }, ['Mara']],
    ['a physician', { '@type': 'https://schema.org/Physician', name: 'Dr. Lee' }, ['Dr. Lee']],
    ['types with a prefix', { '@type': 'schema:Person', name: 'Mara' }, ['Mara']],
    [
      'references',
      {
        '@graph': [
          { '@type': 'Organization', employee: [{ '@id': '#b' }, { '@id': '#a' }] },
          { '@id': '#a', ...mara },
          { '@id': '#b', ...noor },
        ],
      },
      ['Noor', 'Mara'],
    ],
    [
      'one person listed twice',
      {
        '@graph': [
          { '@type': 'ItemList', itemListElement: [{ '@id': '#a' }] },
          { '@type': 'Organization', member: { '@id': '#a' } },
          { '@id': '#a', ...mara },
        ],
      },
      ['Mara'],
    ],
    [
      'an article by somebody, beside the list',
      {
        '@graph': [
          { '@type': 'Article', author: { '@type': 'Person', name: 'Writer' } },
          { '@type': 'Organization', employee: mara },
        ],
      },
      ['Mara'],
    ],
    ['values in their long form', { '@type': 'Person', name: [{ '@value': 'Mara', '@language': 'en' }] }, ['Mara']],
    ['a name in parts', { '@type': 'Person', givenName: 'Mara', familyName: 'Okafor' }, ['Mara Okafor']],
  ])('finds the people in %s', (_, data, names) => {
    expect(namesIn(data)).toEqual(names);
  });

  it.each<[string, object, Partial<Therapist>]>([
    [
      'topics in words, as terms and as addresses',
      { knowsAbout: ['grief', { '@type': 'DefinedTerm', name: 'shame' }], medicalSpecialty: 'https://schema.org/Psychiatric' },
      { knowsAbout: ['grief', 'shame', 'Psychiatric'] },
    ],
    [
      'languages',
      { knowsLanguage: ['en', { '@type': 'Language', name: 'Spanish', alternateName: 'es' }, { '@type': 'Language', name: 'Quechua' }] },
      { knowsLanguage: ['en', 'es', 'Quechua'] },
    ],
    [
      'credentials',
      {
        hasCredential: [
          { '@type': 'EducationalOccupationalCredential', name: 'PhD', recognizedBy: { '@type': 'Organization', name: 'A University' } },
          'MA',
        ],
      },
      { credentials: [{ name: 'PhD', recognizedBy: 'A University' }, { name: 'MA' }] },
    ],
    [
      'a licence',
      {
        hasCredential: {
          credentialCategory: 'License',
          name: 'LCSW',
          identifier: '12',
          validIn: { '@type': 'State', name: 'us-tx' },
          dateModified: '2026-11-01T09:00',
        },
      },
      { licences: [{ region: 'US-TX', name: 'LCSW', identifier: '12', checked: '2026-11-01' }] },
    ],
    ['an NPI', { identifier: { '@type': 'PropertyValue', propertyID: 'NPI', value: 1234567893 } }, { npi: '1234567893' }],
    [
      'an address in parts',
      { address: { '@type': 'PostalAddress', addressLocality: 'Austin', addressCountry: { '@type': 'Country', name: 'us' } } },
      { offices: [{ addressLocality: 'Austin', addressCountry: 'US' }] },
    ],
    [
      'an address in one line',
      { workLocation: { '@type': 'Place', name: 'North', address: '1 High Street' } },
      { offices: [{ name: 'North', streetAddress: '1 High Street' }] },
    ],
    [
      'a photo',
      { image: { '@type': 'ImageObject', contentUrl: 'https://a.example/m.jpg', url: 'https://a.example/page' } },
      { image: 'https://a.example/m.jpg' },
    ],
    ['a price', { makesOffer: { '@type': 'Offer', price: '120', priceCurrency: 'USD' } }, { fee: { from: 120, to: 120, currency: 'USD' } }],
    ['who is taken on', { isAcceptingNewPatients: true }, { openings: { status: 'open' } }],
    [
      'where to book',
      { potentialAction: { '@type': 'ReserveAction', target: { '@type': 'EntryPoint', urlTemplate: 'https://a.example/book' } } },
      { booking: 'https://a.example/book' },
    ],
    ['no reviews', { review: [{ '@type': 'Review', reviewBody: 'Great' }], aggregateRating: { ratingValue: 5 } }, {}],
    [
      'a practice',
      { worksFor: { '@type': 'Organization', name: 'North' }, email: 'mailto:a@b.example' },
      { worksFor: 'North', email: 'a@b.example' },
    ],
  ])('reads %s', (_, fields, person) => {
    expect(readOne(fields)).toEqual(person);
  });

  it('names a person that is broken and keeps the others', () => {
    const { therapists, problems } = read([mara, { '@type': 'Person', url: 'https://a.example' }, { ...noor, url: 'javascript:alert(1)' }]);
    expect(therapists).toEqual([
      { id: 'Mara', name: 'Mara' },
      { id: 'Noor', name: 'Noor' },
    ]);
    expect(problems.map(({ index, field, lost }) => [index, field, lost])).toEqual([
      [1, 'name', 'record'],
      [2, 'url', 'field'],
    ]);
  });

  it('comes to an end where nodes point in circles', () => {
    const circle = {
      '@graph': [
        { '@id': '#a', '@type': 'Person', name: { '@id': '#b' } },
        { '@id': '#b', name: { '@id': '#a' }, employee: { '@id': '#b' } },
      ],
    };
    expect(read(circle).therapists).toEqual([]);
    let deep: unknown = mara;
    for (let level = 0; level < 5000; level += 1) deep = { '@graph': [deep] };
    expect(read(deep).unreadable).toMatch(/no Person/);
  });

  it.each([null, [], {}, 'Person', { '@type': 'Article' }, { '@graph': 4 }])('says of %j that it holds nobody', (data) => {
    expect(read(data)).toEqual({ therapists: [], problems: [], unreadable: 'its JSON-LD holds no Person or Physician' });
  });
});

describe('writing JSON-LD', () => {
  /** What has no place in it: who somebody says they are, that there is no telehealth, and when the insurances were checked. */
  function withoutTheUntold(therapist: Therapist): Therapist {
    const person = structuredClone(therapist);
    delete person.identities;
    delete person.insurance?.checked;
    if (!person.telehealth) delete person.telehealth;
    if (!person.fee?.slidingScale) delete person.fee?.slidingScale;
    return person;
  }

  it('loses on the way there and back only what it has no word for', () => {
    let people = 0;
    fc.assert(
      fc.property(likelyPeople, (therapists) => {
        const data: unknown = JSON.parse(scriptSafe(writeJsonLd({ therapists })));
        const back = read(data);
        expect(back.problems).toEqual([]);
        expect(back.therapists).toEqual(therapists.map(withoutTheUntold));
        people += therapists.length;
      }),
      { numRuns: 300, endOnFailure: true },
    );
    expect(people).toBeGreaterThan(200);
  });

  it('never tells search engines who somebody says they are, and never ends the script that it stands in', () => {
    fc.assert(
      fc.property(likelyPeople, (therapists) => {
        const text = scriptSafe(writeJsonLd({ therapists: therapists.map((person) => ({ ...person, identities: ['a-secret'] })) }));
        expect(text).not.toContain('a-secret');
        expect(text).not.toContain('<');
      }),
      { numRuns: 50 },
    );
  });
});
