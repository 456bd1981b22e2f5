import fc from 'fast-check';
import type { DirectoryKind } from '../../../src/domain/directory/read-directory.js';

/** The keys that the readers look for, by the shape of the data. */
const keys: Record<Exclude<DirectoryKind, 'unknown'>, readonly string[]> = {
  own: (
    'id name pronouns url image booking npi credentials licences knowsAbout approaches knowsLanguage ages insurance fee telehealth ' +
    'offices openings telephone email region checked from to currency status names level recognizedBy __proto__ constructor'
  ).split(' '),
  'schema-org': (
    '@id @type @graph @value @list name givenName familyName url image identifier propertyID value hasCredential validIn ' +
    'credentialCategory knowsAbout inDefinedTermSet knowsLanguage alternateName address addressCountry workLocation makesOffer ' +
    'itemOffered audience suggestedMinAge availability priceSpecification minPrice priceCurrency acceptedPaymentMethod employee ' +
    'member itemListElement item potentialAction target urlTemplate contentUrl isAcceptingNewPatients __proto__'
  ).split(' '),
  fhir: (
    'resourceType id entry resource fullUrl link relation url name given family text use suffix active practitioner reference ' +
    'location organization specialty code coding display telecom system value identifier qualification issuer extension valueString ' +
    'valueDecimal valueBoolean valueCodeableConcept contained communication photo address line city country __proto__'
  ).split(' '),
};

const values = fc.constantFrom<unknown>(
  ...['Mara Okafor', 'Person', 'https://schema.org/Physician', 'ItemList', 'ListItem', 'Offer', 'ReserveAction', 'Place', '#a', '_:b'],
  ...[
    'Bundle',
    'Practitioner',
    'PractitionerRole',
    'Location',
    'Organization',
    'OperationOutcome',
    'Practitioner/1',
    '1',
    'urn:uuid:1',
    'next',
  ],
  ...[
    'urn:attune-elements:booking',
    'urn:attune-elements:approaches',
    'urn:attune-elements:id',
    'urn:attune-elements:__proto__',
    'name',
    'official',
  ],
  ...[
    'javascript:alert(1)',
    'https://b.example/',
    '/x',
    'mailto:a@b.example',
    'data:,x',
    'US-TX',
    'en',
    'USD',
    '2026-11-01',
    'open',
    'license',
    '',
  ],
  ...[null, true, false, 0, -1, 18, 1e300, Infinity],
);

/** Data that looks like what a reader reads, so that most of the ways through it are tried, and keeps to nothing. */
export function likeData(kind: keyof typeof keys): fc.Arbitrary<unknown> {
  const { tree, group } = fc.letrec<{ tree: unknown; group: object }>((tie) => ({
    tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, values, fc.array(tie('tree'), { maxLength: 4 }), tie('group')),
    group: fc.dictionary(fc.constantFrom(...keys[kind]), tie('tree'), { maxKeys: 8 }),
  }));
  /** Most have a name and can be found; what else they say is anybody’s guess. */
  const record = (name: unknown, key: string, types: readonly string[]): fc.Arbitrary<object> =>
    fc
      .tuple(fc.constantFrom(...types), fc.constantFrom('1', '2', '3'), fc.boolean(), group)
      .map(([type, id, isSure, rest]) => ({ id, name, ...rest, ...(isSure ? { id, name } : {}), [key]: type }));
  switch (kind) {
    case 'own':
      return fc.record({ therapists: fc.array(fc.oneof(record('Mara', '@type', ['Person']), tree), { maxLength: 6 }) });
    case 'schema-org':
      return fc.oneof(
        tree,
        fc.record({ '@graph': fc.array(record('Mara', '@type', ['Person', 'ItemList', 'MedicalBusiness']), { maxLength: 6 }) }),
      );
    case 'fhir': {
      const practitioner = record([{ text: 'Mara' }], 'resourceType', ['Practitioner']);
      const role = fc
        .tuple(record('Mara', 'resourceType', ['PractitionerRole', 'Location', 'Organization']), fc.constantFrom('1', '2', '3'))
        .map(([one, id]) => ({ practitioner: { reference: `Practitioner/${id}` }, location: [{ reference: `Location/${id}` }], ...one }));
      const entry = fc.record({ fullUrl: values, resource: fc.oneof(practitioner, role, tree) }, { requiredKeys: ['resource'] });
      return fc.record({ resourceType: fc.constant('Bundle'), entry: fc.array(entry, { maxLength: 6 }), link: tree });
    }
  }
}
