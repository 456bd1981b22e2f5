import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/domain/directory/read-directory.js';
import { FhirGathering } from '../../../src/domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../../src/domain/directory/read-schema-org.js';
import type { DirectoryReading } from '../../../src/domain/directory/therapist.js';

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

/** Each of these took many seconds; a slow machine has room. */
const patience = 500;

describe('data that is made to be slow to read', () => {
  it('is no matter in an address of a FHIR bundle without an end', () => {
    const entry = [{ fullUrl: `${'a'.repeat(200_000)}/!`, resource: { resourceType: 'Practitioner', name: [{ text: 'Mara' }] } }];
    const { block, reading } = longest(new FhirGathering().take({ resourceType: 'Bundle', entry }));
    expect(reading.therapists).toEqual([{ id: 'Mara', name: 'Mara' }]);
    expect(block).toBeLessThan(patience);
  });

  it('is no matter where thousands in a FHIR bundle have one name and no id', () => {
    const entry = Array.from({ length: 3000 }, (_, index) => ({
      fullUrl: `urn:uuid:${index}`,
      resource: { resourceType: 'Practitioner', name: [{ text: 'Mara' }] },
    }));
    const { therapists } = longest(new FhirGathering().take({ resourceType: 'Bundle', entry })).reading;
    expect(new Set(therapists.map(({ id }) => id)).size).toBe(3000);
    expect(Math.max(...therapists.map(({ id }) => id.length))).toBeLessThan(20);
  });

  it('is no matter where names in JSON-LD name each other', () => {
    const refer = (id: string): object[] => Array.from({ length: 120 }, () => ({ '@id': id }));
    const node = (id: string, name: unknown): object => ({ '@id': id, '@type': 'Person', name });
    const data = { '@graph': [node('a', refer('b')), node('b', refer('c')), node('c', refer('a')), node('d', 'Mara')] };
    const { block, reading } = longest(readSchemaOrg(data));
    expect(reading.therapists.map(({ name }) => name)).toEqual(['Mara']);
    expect(block).toBeLessThan(patience);
  });

  it('is no matter where offers in JSON-LD multiply', () => {
    const refer = (id: string): object[] => Array.from({ length: 300 }, () => ({ '@id': id }));
    const data = {
      '@graph': [
        { '@type': 'Person', name: 'Mara', makesOffer: refer('o') },
        { '@id': 'o', '@type': 'Offer', itemOffered: refer('s') },
        { '@id': 's', '@type': 'Service', audience: refer('p') },
        { '@id': 'p', '@type': 'PeopleAudience', suggestedMinAge: 18 },
      ],
    };
    const { block, reading } = longest(readSchemaOrg(data));
    expect(reading.therapists).toEqual([{ id: 'Mara', name: 'Mara', ages: { from: 18 } }]);
    expect(block).toBeLessThan(patience);
  });

  it('is no matter in a text of tens of millions of characters', () => {
    const { block, reading } = longest(readDirectory({ therapists: [{ name: 'Mara', description: 'x'.repeat(49_000_000) }] }));
    expect(reading.problems).toMatchObject([{ field: 'description', reason: 'is longer than 4000 characters' }]);
    expect(block).toBeLessThan(patience);
  });
});
