import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FhirGathering } from '../../../src/domain/directory/read-fhir.js';
import type { DirectoryReading, Therapist } from '../../../src/domain/directory/therapist.js';
import { writeFhir } from '../../../src/domain/directory/write-fhir.js';
import { likelyPeople } from './likely-people.js';
import { finish } from '../../../src/tools/directory/finish.js';

const read = (data: unknown, base?: string): DirectoryReading => finish(new FhirGathering().take(data, base ? { base } : {}));
const bundle = (...resources: object[]): object => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ('resource' in resource ? resource : { resource })),
});
const mara = { resourceType: 'Practitioner', id: 'mara', name: [{ text: 'Mara' }] };
const noor = { resourceType: 'Practitioner', id: 'noor', name: [{ text: 'Noor' }] };
const roleOf = (reference: string, fields: object = {}): object => ({
  resourceType: 'PractitionerRole',
  practitioner: { reference },
  ...fields,
});
const topic = (text: string): object => ({ specialty: [{ text }] });

function readOne(...resources: object[]): Partial<Therapist> {
  const { therapists, problems } = read(bundle(...resources));
  expect(problems).toEqual([]);
  expect(therapists).toHaveLength(1);
  const person: Partial<Therapist> = { ...therapists[0] };
  delete person.id;
  return person;
}

describe('reading FHIR', () => {
  it.each<[string, object[]]>([
    ['by its kind and id', [mara, roleOf('Practitioner/mara', topic('grief'))]],
    [
      'by a whole address',
      [
        { fullUrl: 'https://ehr.example/fhir/Practitioner/mara', resource: mara },
        roleOf('https://ehr.example/fhir/Practitioner/mara', topic('grief')),
      ],
    ],
    ['by a version of it', [mara, roleOf('Practitioner/mara/_history/3', topic('grief'))]],
    ['by a urn', [{ fullUrl: 'urn:uuid:1', resource: { ...mara, id: undefined } }, roleOf('urn:uuid:1', topic('grief'))]],
    ['before it came', [roleOf('Practitioner/mara', topic('grief')), mara]],
    ['by its address, though it has an id', [roleOf('urn:uuid:1', topic('grief')), { fullUrl: 'urn:uuid:1', resource: mara }]],
  ])('knows a practitioner %s', (_, resources) => {
    expect(readOne(...resources)).toEqual({ name: 'Mara', knowsAbout: ['grief'] });
  });

  it.each<[string, object, Partial<Therapist>]>([
    [
      'the official name before others',
      {
        name: [
          { use: 'nickname', text: 'M' },
          { use: 'usual', text: 'Mara' },
          { use: 'official', family: 'Okafor', given: ['Mara', 'J.'], suffix: ['PhD', 'LCSW'] },
        ],
      },
      { name: 'Mara J. Okafor', honorificSuffix: 'PhD, LCSW' },
    ],
    ['no old name', { name: [{ use: 'old', text: 'Before' }, { text: 'Mara' }] }, { name: 'Mara' }],
    ['an NPI', { identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: '1234567893' }] }, { name: 'Mara', npi: '1234567893' }],
    [
      'a degree and who gave it',
      { qualification: [{ code: { text: 'PhD' }, issuer: { display: 'A University' } }] },
      { name: 'Mara', credentials: [{ name: 'PhD', recognizedBy: 'A University' }] },
    ],
    [
      'languages by code, else by name',
      { communication: [{ coding: [{ code: 'es' }] }, { text: 'Quechua' }] },
      { name: 'Mara', knowsLanguage: ['es', 'Quechua'] },
    ],
    [
      'a photo by address, and never by its bytes',
      { photo: [{ data: 'AAAA', contentType: 'image/png' }, { url: 'https://a.example/m.jpg' }] },
      { name: 'Mara', image: 'https://a.example/m.jpg' },
    ],
    [
      'ways to reach, but no old ones',
      {
        telecom: [
          { system: 'phone', use: 'old', value: '555-0199' },
          { system: 'phone', value: '555-0100' },
          { system: 'email', value: 'mara@a.example' },
        ],
      },
      { name: 'Mara', telephone: '555-0100', email: 'mara@a.example' },
    ],
  ])('reads %s', (_, fields, person) => {
    expect(readOne({ ...mara, ...fields })).toEqual(person);
  });

  it('reads a licence of a US directory', () => {
    const whereValid = {
      url: 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/practitioner-qualification',
      extension: [{ url: 'whereValid', valueCodeableConcept: { coding: [{ system: 'https://www.usps.com/', code: 'TX' }] } }],
    };
    const qualification = [
      { extension: [whereValid], code: { text: 'LCSW' }, identifier: [{ value: '12' }], issuer: { display: 'The board' } },
    ];
    expect(readOne({ ...mara, qualification }).licences).toEqual([{ region: 'US-TX', name: 'LCSW', identifier: '12' }]);
  });

  it('reads where and for whom somebody works: contained, referred to, and by video', () => {
    const role = roleOf('Practitioner/mara', {
      contained: [
        {
          resourceType: 'Location',
          id: 'l',
          name: 'North',
          address: { line: ['1 High St', 'Floor 2'], city: 'Austin', state: 'TX', postalCode: '78701', country: 'US' },
        },
      ],
      location: [{ reference: '#l' }, { reference: 'Location/v' }, { reference: 'Location/gone', display: 'Elsewhere' }],
      organization: { reference: 'Organization/o' },
      code: [{ coding: [{ display: 'Psychologist' }] }],
    });
    const virtual = { resourceType: 'Location', id: 'v', physicalType: { coding: [{ code: 'vi' }] } };
    expect(readOne(mara, role, virtual, { resourceType: 'Organization', id: 'o', name: 'North Practice' })).toEqual({
      name: 'Mara',
      jobTitle: 'Psychologist',
      worksFor: 'North Practice',
      telehealth: true,
      offices: [
        {
          name: 'North',
          streetAddress: '1 High St, Floor 2',
          addressLocality: 'Austin',
          addressRegion: 'TX',
          postalCode: '78701',
          addressCountry: 'US',
        },
        { name: 'Elsewhere' },
      ],
    });
  });

  it('leaves out who works here no more, without a word', () => {
    const data = bundle(
      { ...mara, active: false },
      noor,
      roleOf('Practitioner/noor', { active: false }),
      { ...mara, id: 'c', name: [{ text: 'Cleo' }] },
      roleOf('Practitioner/c', { active: false, ...topic('shame') }),
      roleOf('Practitioner/c', topic('grief')),
    );
    expect(read(data)).toEqual({ therapists: [expect.objectContaining({ name: 'Cleo', knowsAbout: ['grief'] })], problems: [] });
  });

  it('gathers what stands on several pages, in any order, and follows what came later', () => {
    const gathering = new FhirGathering();
    const take = (...resources: object[]): Therapist[] => finish(gathering.take(bundle(...resources))).therapists;
    expect(take(roleOf('Practitioner/mara', { location: [{ reference: 'Location/1' }] }))).toEqual([]);
    expect(take(mara, noor)).toEqual([
      { id: 'mara', name: 'Mara' },
      { id: 'noor', name: 'Noor' },
    ]);
    expect(take({ resourceType: 'Location', id: '1', address: { city: 'Austin' } })[0]).toEqual({
      id: 'mara',
      name: 'Mara',
      offices: [{ addressLocality: 'Austin' }],
    });
    expect(take(roleOf('Practitioner/noor', topic('grief')))[1]).toEqual({ id: 'noor', name: 'Noor', knowsAbout: ['grief'] });
  });

  it('gathers the same, however a directory is cut into pages', () => {
    fc.assert(
      fc.property(likelyPeople, fc.integer({ min: 1, max: 5 }), (therapists, size) => {
        const { entry = [] } = writeFhir({ therapists }) as { entry?: object[] };
        const gathering = new FhirGathering();
        let last = finish(gathering.take(bundle()));
        for (let at = 0; at < entry.length; at += size) last = finish(gathering.take(bundle(...entry.slice(at, at + size))));
        expect(last.therapists).toEqual(therapists);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('says where the next page is, and what a server says that refuses', () => {
    const link = [
      { relation: 'self', url: 'https://ehr.example/1' },
      { relation: 'next', url: 'https://ehr.example/2' },
    ];
    expect(read({ ...bundle(mara), link }).next).toBe('https://ehr.example/2');
    expect(read(bundle(mara)).next).toBeUndefined();
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'forbidden', details: { text: 'Not for you' } }],
    };
    expect(read(outcome)).toEqual({ therapists: [], problems: [], unreadable: 'the server says: Not for you' });
    // A hint beside people that were found takes nobody away.
    expect(read(bundle(mara, outcome))).toEqual({ therapists: [{ id: 'mara', name: 'Mara' }], problems: [] });
  });

  it('names a practitioner that is broken and keeps the others', () => {
    const { therapists, problems } = read(
      bundle({ resourceType: 'Practitioner', id: 'x' }, noor, { ...mara, photo: [{ url: 'javascript:alert(1)' }] }),
    );
    expect(therapists).toEqual([
      { id: 'noor', name: 'Noor' },
      { id: 'mara', name: 'Mara' },
    ]);
    expect(problems.map(({ index, field, lost }) => [index, field, lost])).toEqual([
      [0, 'name', 'record'],
      [2, 'image', 'field'],
    ]);
  });
});

describe('writing FHIR', () => {
  it('loses nothing on the way there and back', () => {
    let people = 0;
    fc.assert(
      fc.property(likelyPeople, (therapists) => {
        const data: unknown = JSON.parse(JSON.stringify(writeFhir({ therapists })));
        expect(read(data)).toEqual({ therapists, problems: [] });
        people += therapists.length;
      }),
      { numRuns: 300, endOnFailure: true },
    );
    expect(people).toBeGreaterThan(200);
  });

  it('has no empty groups and lists, which FHIR forbids', () => {
    expect(writeFhir({ therapists: [] })).toEqual({ resourceType: 'Bundle', type: 'collection' });
    fc.assert(
      fc.property(likelyPeople, (therapists) => {
        expect(JSON.stringify(writeFhir({ therapists }))).not.toMatch(/[[{:,](\[\]|\{\})/);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
