import fc from 'fast-check';
import { readDirectory } from '../../../src/domain/directory/read-directory.js';
import type { Therapist } from '../../../src/domain/directory/therapist.js';
import { finish } from '../../../src/tools/directory/finish.js';

const words = fc.oneof(
  fc.constantFrom('grief', 'EMDR', 'Mara Okafor', 'نور حداد', '李 娜', '👩🏽‍⚕️ Sam', 'a "quoted" <b>word</b>', '</script><script>', 'license'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const day = fc.constantFrom('2026-11-01', '2024-02-29');
const region = fc.constantFrom('US-TX', 'GB', 'GB-ENG', 'CA-ON');
const address = fc.constantFrom('https://a.example/mara', '/mara.html', 'https://a.example/?a=1&b=%20#c');
const range = (most: number): fc.Arbitrary<{ from?: number; to?: number }> =>
  fc.constantFrom({}, { from: 0 }, { to: most }, { from: 12.5, to: 90 }, { from: 18, to: 18 });
const some = { requiredKeys: [] };

const fields: { [K in keyof Required<Therapist>]: fc.Arbitrary<unknown> } = {
  id: words,
  name: words,
  pronouns: words,
  honorificSuffix: words,
  jobTitle: words,
  description: words,
  image: address,
  url: address,
  worksFor: words,
  npi: fc.constantFrom('1234567893', '9999999995'),
  credentials: fc.array(fc.record({ name: words, recognizedBy: words }, { requiredKeys: ['name'] })),
  licences: fc.array(fc.record({ region, name: words, identifier: words, checked: day }, { requiredKeys: ['region'] })),
  knowsAbout: fc.array(words),
  approaches: fc.array(
    fc.record({ name: words, level: fc.constantFrom('certified', 'trained', 'informed'), by: words }, { requiredKeys: ['name'] }),
  ),
  knowsLanguage: fc.uniqueArray(fc.constantFrom('en', 'es-MX', 'zh-Hans', 'ase', 'Quechua', 'American Sign Language')),
  identities: fc.array(words),
  ages: range(99),
  insurance: fc.record({ names: fc.array(words, { minLength: 1 }), checked: day }, { requiredKeys: ['names'] }),
  fee: fc
    .tuple(range(240), fc.record({ currency: fc.constantFrom('USD', 'GBP'), slidingScale: fc.boolean() }, { requiredKeys: ['currency'] }))
    .map(([prices, rest]) => ({ ...prices, ...rest })),
  telehealth: fc.boolean(),
  offices: fc.array(
    fc.record(
      {
        name: words,
        streetAddress: words,
        addressLocality: words,
        addressRegion: words,
        postalCode: words,
        addressCountry: fc.constant('US'),
      },
      some,
    ),
  ),
  openings: fc.record({ status: fc.constantFrom('open', 'waiting-list', 'closed'), checked: day }, { requiredKeys: ['status'] }),
  booking: fc.oneof(address, fc.constantFrom('mailto:a@b.example', 'tel:+15555550100')),
  telephone: fc.constantFrom('(555) 555-0100', '+44 1632 960001'),
  email: fc.constant('mara@a.example'),
};

/** People as the reader leaves them, with any of the fields. */
export const likelyPeople: fc.Arbitrary<Therapist[]> = fc
  .array(fc.record(fields, { requiredKeys: ['name'] }), { maxLength: 4 })
  .map((people) => finish(readDirectory(people)).therapists);
