import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../build/rosters/csv.mjs';
import { makeRoster } from '../../../build/rosters/people.mjs';
import type { Approach, Directory, Licence, Therapist } from '../../../src/domain/directory/therapist.js';
import { writeFhir } from '../../../src/domain/directory/write-fhir.js';
import { scriptSafe, writeJsonLd } from '../../../src/domain/directory/write-json-ld.js';
import { readSource, type Outcome } from '../../../src/tools/directory/read-source.js';
import { SheetError } from '../../../src/tools/directory/sheet-error.js';

const readText = (text: string): Promise<Outcome> => readSource(Buffer.from(text), undefined);
const roster = makeRoster({ people: 400, seed: 1, today: '2026-11-25' }) as Directory;

/** A word or some that mean nothing to a reader of cells, in many scripts and with the marks that CSV cares for. */
const word = fc.constantFrom(
  'Grief',
  'two “halves”',
  'say "so"',
  'Nähe, Ferne',
  'قرب',
  '近さ',
  '🌿',
  "O'Neill",
  'x=1',
  '<b>',
  '#12',
  '+1',
  'a\\b',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 4 });
const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
const region = fc.constantFrom('US-TX', 'US-CA', 'CA-ON', 'AU-VIC', 'GB', 'NZ', 'IE');
const path = fc.constantFrom('/a', '/a?b=c&d=e', '');

const person = (index: number): fc.Arbitrary<Therapist> =>
  fc.record(
    {
      id: fc.constant(`id-${index}`),
      name: phrase,
      pronouns: fc.constantFrom('she/her', 'they, he'),
      honorificSuffix: fc.constant('PhD, LCSW'),
      jobTitle: phrase,
      description: fc.array(phrase, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n')),
      image: path.map((rest) => `https://practice.example${rest}`),
      url: path.map((rest) => `https://practice.example/ana${rest}`),
      worksFor: phrase,
      credentials: fc
        .uniqueArray(phrase, { minLength: 1, maxLength: 3 })
        .map((names) => names.map((name) => ({ name, recognizedBy: 'A School' }))),
      licences: fc
        .record({ regions: fc.uniqueArray(region, { minLength: 1, maxLength: 3 }), whole: fc.boolean(), checked: day })
        .map(({ regions, whole, checked }) =>
          regions.map((one, at): Licence => ({ region: one, ...(whole ? { name: `L ${at}`, identifier: `${at}234`, checked } : {}) })),
        ),
      knowsAbout: phrases,
      approaches: fc
        .record({ names: phrases, level: fc.constantFrom('certified', 'trained', 'informed', undefined), by: fc.option(phrase) })
        .map(({ names, level, by }) => names.map((name) => ({ name, ...(level ? { level, ...(by ? { by } : {}) } : {}) }))),
      knowsLanguage: fc.uniqueArray(fc.constantFrom('en', 'es-MX', 'zh-Hant', 'ase', 'Quechua of the south'), {
        minLength: 1,
        maxLength: 3,
      }),
      identities: phrases,
      ages: fc.constantFrom({ from: 18 }, { from: 12, to: 17 }, { from: 0, to: 11 }, { from: 0 }),
      insurance: fc.record({ names: phrases, checked: day }, { requiredKeys: ['names'] }),
      fee: fc
        .record({
          from: fc.integer({ min: 0, max: 4000 }),
          more: fc.integer({ min: 0, max: 500 }),
          currency: fc.constantFrom('USD', 'GBP', 'ZAR'),
          slidingScale: fc.boolean(),
        })
        .map(({ from, more, ...rest }) => ({ from, to: from + more, ...rest })),
      telehealth: fc.boolean(),
      offices: fc
        .record({
          streetAddress: phrase,
          addressLocality: phrase,
          addressRegion: phrase,
          postalCode: fc.constantFrom('78701', 'SW1A 1AA'),
          addressCountry: fc.constantFrom('US', 'GB'),
        })
        .map((office) => [office]),
      openings: fc.record({ status: fc.constantFrom('open', 'waiting-list', 'closed'), checked: day }, { requiredKeys: ['status'] }),
      booking: path.map((rest) => `https://book.example${rest}`),
      telephone: fc.constantFrom('(555) 555-0100', '+44 1632 960001'),
      email: fc.constant('ana@practice.example'),
    },
    { requiredKeys: ['id', 'name'] },
  );

const directory = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => person(index))))
  .map((therapists): Directory => ({ therapists }));

/** A sheet of a directory, with these marks between its cells and at its lines’ ends. */
function sheetOf({ therapists }: Directory, mark: string, end: string): string {
  const list = (items: readonly (string | undefined)[] | undefined): string => items?.join('; ') ?? '';
  /** A single entry with a comma in it would be two. */
  const ended = (items: readonly string[] | undefined): string => (items ? `${list(items)};` : '');
  const approachOf = ({ name, level, by }: Approach): string => (level ? `${name} (${level}${by ? ` by ${by}` : ''})` : name);
  const columns: Record<string, (person: Therapist) => string | undefined> = {
    Identifier: ({ id }) => id,
    Therapist: ({ name }) => name,
    Pronouns: ({ pronouns }) => pronouns,
    Suffix: ({ honorificSuffix }) => honorificSuffix,
    Profession: ({ jobTitle }) => jobTitle,
    About: ({ description }) => description,
    Picture: ({ image }) => image,
    Page: ({ url }) => url,
    Practice: ({ worksFor }) => worksFor,
    Degrees: ({ credentials }) => list(credentials?.map(({ name, recognizedBy }) => `${name} (${recognizedBy})`)),
    States: ({ licences }) => list(licences?.map(({ region: at }) => at)),
    'Licence type': ({ licences }) => (licences?.[0]?.name ? list(licences.map(({ name }) => name)) : ''),
    'Licence no.': ({ licences }) => (licences?.[0]?.name ? list(licences.map(({ identifier }) => identifier)) : ''),
    'Licence verified': ({ licences }) => licences?.[0]?.checked,
    Focus: ({ knowsAbout }) => ended(knowsAbout),
    Methods: ({ approaches }) => ended(approaches?.map(approachOf)),
    Speaks: ({ knowsLanguage }) => list(knowsLanguage),
    Identities: ({ identities }) => ended(identities),
    Ages: ({ ages }) => ages && (ages.to === undefined ? `${ages.from}+` : `${ages.from}–${ages.to}`),
    Accepts: ({ insurance }) => ended(insurance?.names),
    'Insurance as of': ({ insurance }) => insurance?.checked,
    Rate: ({ fee }) => fee && `${fee.currency} ${fee.from}–${fee.to}`,
    'Low cost': ({ fee }) => fee && (fee.slidingScale ? 'x' : 'no'),
    Video: ({ telehealth }) => (telehealth === undefined ? '' : telehealth ? '✓' : 'no'),
    Street: ({ offices }) => offices?.[0]?.streetAddress,
    Town: ({ offices }) => offices?.[0]?.addressLocality,
    Province: ({ offices }) => offices?.[0]?.addressRegion,
    Postcode: ({ offices }) => offices?.[0]?.postalCode,
    Country: ({ offices }) => offices?.[0]?.addressCountry,
    Status: ({ openings }) => openings && { open: 'taking new clients', 'waiting-list': 'Waiting list', closed: 'FULL' }[openings.status],
    'Availability checked': ({ openings }) => openings?.checked,
    Scheduling: ({ booking }) => booking,
    Tel: ({ telephone }) => telephone,
    Mail: ({ email }) => email,
  };
  const rows = [Object.keys(columns), ...therapists.map((one) => Object.values(columns).map((read) => read(one) ?? ''))];
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join(end) + end;
}

describe('there and back', () => {
  it('a directory is the same after a sheet of it was read', () =>
    fc.assert(
      fc.asyncProperty(directory, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), async (given, mark, end) => {
        const { directory: read, lines } = await readText(sheetOf(given, mark, end));
        expect(lines).toEqual([]);
        expect(read).toEqual(given);
      }),
      { numRuns: 150 },
    ));

  it('our own shape loses nothing', () =>
    fc.assert(
      fc.asyncProperty(directory, day, async (given, dateModified) => {
        const { directory: read, lines } = await readText(JSON.stringify({ dateModified, ...given }));
        expect(lines).toEqual([]);
        expect(read).toEqual({ dateModified, ...given });
      }),
      { numRuns: 50 },
    ));

  it('FHIR loses nothing', () =>
    fc.assert(
      fc.asyncProperty(directory, async (given) => {
        const { directory: read, lines } = await readText(JSON.stringify(writeFhir(given)));
        expect(lines).toEqual([]);
        expect(read).toEqual(given);
      }),
      { numRuns: 50 },
    ));

  it('JSON-LD in its script element loses what it can’t hold, and nothing else', () =>
    fc.assert(
      fc.asyncProperty(directory, async (given) => {
        const { directory: read, lines } = await readText(
          `<script type="application/ld+json">\n${scriptSafe(writeJsonLd(given))}\n</script>\n`,
        );
        expect(lines).toEqual([]);
        expect(read.therapists).toEqual(given.therapists.map(asJsonLdHolds));
      }),
      { numRuns: 50 },
    ));

  it('a roster of 400 is the same after its sheet was read, but for what a sheet can’t hold', async () => {
    const { directory: read, lines } = await readText(writeCsv(roster));
    expect(lines).toEqual([]);
    expect(read.therapists.map(asSheetHolds)).toEqual(roster.therapists.map(asSheetHolds));
  });
});

/** What is left of somebody without these fields. */
function without<K extends keyof Therapist>(person: Therapist, ...fields: K[]): Omit<Therapist, K> {
  return Object.fromEntries(Object.entries(person).filter(([field]) => !fields.includes(field as K))) as Omit<Therapist, K>;
}

/** Who somebody says they are is not for search engines; schema.org has no day for insurances, and no way to say “no”. */
function asJsonLdHolds(person: Therapist): Partial<Therapist> {
  const { insurance, telehealth, fee } = person;
  const { slidingScale, ...price } = fee ?? { currency: '' };
  return {
    ...without(person, 'identities', 'insurance', 'telehealth', 'fee'),
    ...(insurance ? { insurance: { names: insurance.names } } : {}),
    ...(telehealth ? { telehealth } : {}),
    ...(fee ? { fee: { ...price, ...(slidingScale ? { slidingScale } : {}) } } : {}),
  };
}

/** The sheet of a roster has no degrees, one office without its name, the first licence’s name, and one day for all licences. */
function asSheetHolds(person: Therapist): Partial<Therapist> {
  const { licences, offices, telehealth, fee, knowsLanguage } = person;
  return {
    ...without(person, 'credentials'),
    ...(licences ? { licences: licences.map(({ region: at, identifier }): Licence => ({ region: at, identifier: identifier! })) } : {}),
    ...(offices ? { offices: [{ ...offices[0], name: '' }] } : {}),
    ...(fee ? { fee: { ...fee, slidingScale: fee.slidingScale ?? false } } : {}),
    // A language that was written by its name gets its tag.
    ...(knowsLanguage ? { knowsLanguage: knowsLanguage.map((one) => (one === 'Quechua' ? 'qu' : one)) } : {}),
    telehealth: telehealth ?? false,
  };
}

describe('garbage', () => {
  /** Reads, or says in a sentence why not. */
  const isCalm = async (bytes: Uint8Array): Promise<void> => {
    try {
      const { directory: read } = await readSource(Buffer.from(bytes), undefined);
      expect(read.therapists).toEqual(expect.any(Array));
    } catch (error) {
      expect(error).toBeInstanceOf(SheetError);
    }
  };

  it('is read or refused in words: bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), isCalm), { numRuns: 300 }));

  it('is read or refused in words: what begins as a workbook, a page or JSON', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('PK\u0003\u0004', '<', '{"', '[', '\ufeff', 'Name,'),
        fc.uint8Array({ maxLength: 200 }),
        (start, bytes) => isCalm(Buffer.concat([Buffer.from(start), bytes])),
      ),
      { numRuns: 300 },
    ));

  it('is read or refused in words: JSON of any form', () =>
    fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('therapists', 'resourceType', '@graph', 'entry'), (json, key) =>
        isCalm(Buffer.from(`{"${key}":${json}}`)),
      ),
      {
        numRuns: 300,
      },
    ));

  it('in the cells is told, and never taken for what it is not', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.constantFrom(
            'Name',
            'Ages',
            'Fee',
            'States',
            'License',
            'Licence number',
            'Licence checked',
            'Openings',
            'Address',
            'City 2',
            'Languages',
            'Approaches',
            'NPI',
            'Country',
          ),
          { minLength: 1 },
        ),
        fc.array(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), phrase)), { maxLength: 6 }),
        async (headings, rows) => {
          const quoted = [headings, ...rows].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
          await isCalm(Buffer.from(quoted));
        },
      ),
      { numRuns: 200 },
    ));
});
