import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoster } from '../../../build/rosters/people.mjs';
import { shapes } from '../../../build/rosters/shapes.mjs';
import { root } from '../../../build/widgets.mjs';
import { readDay } from '../../../src/domain/read-day.js';
import { areAllFull, isInsuranceStale, openingsOf } from '../../../src/domain/directory/freshness.js';
import { kindOf, readDirectory } from '../../../src/domain/directory/read-directory.js';
import { FhirGathering } from '../../../src/domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../../src/domain/directory/read-schema-org.js';
import type { Directory, DirectoryReading, Therapist } from '../../../src/domain/directory/therapist.js';
import { readSource } from '../../../src/tools/directory/read-source.js';

const today = '2026-11-25';
const rosterOf = (people: number, seed = 1): Directory => makeRoster({ people, today, seed }) as Directory;
const rosters = new Map([12, 400, 10_000].map((people) => [people, rosterOf(people)]));
const four = rosters.get(400)!.therapists;

/** What a reader returns at its end. */
function read(steps: Generator<void, DirectoryReading>): DirectoryReading {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const namesOf = (people: readonly Therapist[]): string[] => people.map(({ name }) => name);
const shareOf = (fits: (person: Therapist) => unknown): number => four.filter(fits).length / four.length;

describe('a roster of invented people', () => {
  it('is the same for the same seed and day, another for another, and a longer one begins with a shorter', () => {
    expect(rosterOf(400)).toEqual(rosters.get(400));
    expect(namesOf(rosterOf(40, 2).therapists)).not.toEqual(namesOf(four.slice(0, 40)));
    expect(four.slice(0, 12)).toEqual(rosters.get(12)!.therapists);
    expect(rosters.get(10_000)!.therapists.slice(0, 400)).toEqual(four);
  });

  it('moves its days with the day it is made for, and nothing else', () => {
    const later = makeRoster({ people: 40, today: '2027-02-28' }) as Directory;
    const timeless = (people: readonly Therapist[]): string => JSON.stringify(people).replace(/\d{4}-\d\d-\d\d/g, 'a day');
    expect(timeless(later.therapists)).toBe(timeless(four.slice(0, 40)));
    expect(JSON.stringify(later)).not.toBe(JSON.stringify(rosterOf(40)));
  });

  it('has numbers, addresses and NPIs that belong to nobody', () => {
    for (const { telephone = '(555) 555-0100', email = 'a@a.example', url, booking, npi = '9', image } of rosters.get(10_000)!.therapists) {
      expect(telephone).toMatch(/^\(\d{3}\) 555-01\d\d$|^\+44 1632 9600\d\d$|^\+61 3 5550 01\d\d$/);
      expect(email).toMatch(/\.example$/);
      for (const address of [url, booking]) expect(new URL(address ?? 'https://a.example').hostname).toMatch(/\.example$/);
      expect(npi).toMatch(/^9/);
      expect(image).toBe(undefined);
    }
  });

  it('holds names of many scripts, and people of every kind', () => {
    const names = namesOf(rosters.get(12)!.therapists).join();
    const scripts = ['Latin', 'Devanagari', 'Arabic', 'Hebrew', 'Han'];
    expect(scripts.filter((script) => new RegExp(`\\p{sc=${script}}`, 'u').test(names))).toEqual(scripts);
    expect(names).toMatch(/\p{ExtPict}/u);
    expect(namesOf(four).join()).toMatch(/’/);
    expect(namesOf(four).join()).toMatch(/'/);
    expect(namesOf(four).join()).toContain('Nguyễn');
    const day = readDay(today)!;
    for (const now of ['open', 'ask', 'waiting-list', 'closed', undefined]) {
      expect(
        shareOf((person) => openingsOf(person, day) === now),
        String(now),
      ).toBeGreaterThan(0.03);
    }
    expect(areAllFull(four)).toBe(false);
    expect(shareOf((person) => isInsuranceStale(person, day))).toBeGreaterThan(0.03);
    expect(shareOf(({ telehealth }) => telehealth)).toBeGreaterThan(0.6);
    expect(shareOf(({ fee }) => fee?.slidingScale)).toBeGreaterThan(0.2);
    const regions = new Set(four.flatMap(({ licences = [] }) => licences.map(({ region }) => region.slice(0, 2))));
    expect([...regions].sort()).toEqual(['AU', 'CA', 'GB', 'IE', 'NZ', 'US']);
    const levels = new Set(four.flatMap(({ approaches = [] }) => approaches.map(({ level }) => level)));
    expect(levels).toEqual(new Set(['certified', 'trained', 'informed', undefined]));
  });

  for (const [people, roster] of rosters) {
    describe(`of ${people}`, () => {
      it('is read in our own shape as it is', () => {
        const data: unknown = JSON.parse(shapes.own(roster));
        expect(kindOf(data)).toBe('own');
        expect(read(readDirectory(data))).toEqual({ therapists: roster.therapists, problems: [] });
      });

      it('is read as JSON-LD without a problem', async () => {
        const data: unknown = JSON.parse(await shapes.jsonld(roster));
        expect(kindOf(data)).toBe('schema-org');
        const { therapists, problems } = read(readSchemaOrg(data));
        expect(problems).toEqual([]);
        expect(namesOf(therapists)).toEqual(namesOf(roster.therapists));
        expect(therapists.map(({ openings }) => openings)).toEqual(roster.therapists.map(({ openings }) => openings));
      });

      it('is read as FHIR without a problem', async () => {
        const data: unknown = JSON.parse(await shapes.fhir(roster));
        expect(kindOf(data)).toBe('fhir');
        const { therapists, problems } = read(new FhirGathering().take(data));
        expect(problems).toEqual([]);
        expect(therapists).toEqual(roster.therapists);
      });

      it('is read as a sheet without a problem, but for what a sheet has no room for', async () => {
        const { directory, lines, found } = await readSource(Buffer.from(shapes.csv(roster)), undefined);
        expect(lines).toEqual([]);
        expect(found).toBe(people);
        // One day stands for all licences of a person, and nobody’s degree is in it.
        const held = (person: Therapist): object => ({
          ...person,
          credentials: undefined,
          licences: person.licences?.map(({ region, name }) => ({ region, name })),
        });
        expect(directory.therapists.map(held)).toEqual(roster.therapists.map(held));
      });
    });
  }

  it('keeps the others as they are when some are broken', () => {
    const fields = [...new Set(four.flatMap((person) => Object.keys(person)))].filter((field) => field !== 'id');
    const wrong = fc.constantFrom<unknown>([], {}, 'javascript:alert(1)', -1, 1e300, [[]], [{ '': 0 }], '\u0000', 'x'.repeat(5000), {
      from: 9,
      to: 1,
    });
    const broken = fc.dictionary(fc.nat(39).map(String), fc.record({ field: fc.constantFrom(...fields), value: wrong }), { minKeys: 1 });
    fc.assert(
      fc.property(broken, (breaks) => {
        const given: unknown[] = four.slice(0, 40).map((person, index) => {
          const change = breaks[index];
          return change ? { ...person, [change.field]: change.value } : person;
        });
        const { therapists, problems } = read(readDirectory(given));
        const sound = four.slice(0, 40).filter((_, index) => !breaks[index]);
        const left = new Map(therapists.map((person) => [person.id, person]));
        expect(sound.map(({ id }) => left.get(id))).toEqual(sound);
        for (const { index, field } of problems) expect(field.startsWith(breaks[index]!.field), field).toBe(true);
        expect(problems.filter(({ lost }) => lost === 'record').length).toBe(40 - therapists.length);
      }),
    );
  });

  it('leaves out whoever is no person, and names them', () => {
    const { therapists, problems } = read(
      readDirectory({ therapists: [null, 'Mara', [four[0]], {}, ...four.slice(0, 3), { pronouns: 'they/them' }] }),
    );
    expect(therapists).toEqual(four.slice(0, 3));
    expect(problems.filter(({ lost }) => lost === 'record').map(({ index }) => index)).toEqual([0, 1, 2, 3, 7]);
  });

  it('is written by the command, which says what it can’t read', async () => {
    const run = (...options: string[]) => promisify(execFile)(process.execPath, ['build/rosters.mjs', ...options], { cwd: root });
    const { stdout } = await run('--people', '12', '--today', today, '--seed', '1');
    expect(JSON.parse(stdout)).toEqual(rosters.get(12));
    for (const wrong of [
      ['--people', 'nine'],
      ['--format', 'toString'],
      ['--today', '2026-02-30'],
      ['--seed', '1.5'],
      ['--poeple', '3'],
    ]) {
      await expect(run(...wrong), wrong.join(' ')).rejects.toMatchObject({ code: 2, stdout: '' });
    }
  });
});
