import { foldText, isNearly } from '../../domain/directory/fold-text.js';

/** The columns that a sheet may have, each with what practices call it; capitals, accents, spaces and marks are all the same. */
const names = {
  id: ['id', 'identifier'],
  name: ['name', 'full name', 'therapist', 'therapist name', 'clinician', 'clinician name', 'provider', 'provider name', 'display name'],
  givenName: ['first name', 'given name', 'forename', 'first'],
  familyName: ['last name', 'family name', 'surname', 'last'],
  pronouns: ['pronouns', 'pronoun'],
  honorificSuffix: ['letters', 'letters after the name', 'post-nominals', 'postnominals', 'suffix', 'credentials'],
  jobTitle: ['title', 'job title', 'profession', 'role', 'position'],
  description: ['bio', 'biography', 'about', 'description', 'profile', 'introduction'],
  image: ['photo', 'image', 'picture', 'headshot', 'portrait', 'photo url', 'image url'],
  url: ['website', 'web site', 'url', 'web', 'homepage', 'home page', 'page', 'link', 'profile link', 'profile url'],
  worksFor: ['practice', 'practice name', 'works for', 'organization', 'organisation', 'clinic', 'group', 'company'],
  npi: ['npi', 'npi number', 'national provider identifier'],
  degrees: ['degree', 'degrees', 'education', 'qualification', 'qualifications', 'training', 'diplomas'],
  licences: [
    'licence',
    'license',
    'licences',
    'licenses',
    'licensed in',
    'licenced in',
    'licensed states',
    'states licensed',
    'states',
    'licence state',
    'license state',
    'licence states',
    'license states',
    'telehealth states',
    'registered in',
    'registration',
  ],
  licenceName: ['licence type', 'license type', 'licence name', 'license name'],
  licenceNumber: ['licence number', 'license number', 'licence no', 'license no', 'license #', 'licence #', 'registration number'],
  licenceChecked: [
    'licence checked',
    'license checked',
    'licence verified',
    'license verified',
    'licence checked on',
    'license checked on',
  ],
  knowsAbout: [
    'specialties',
    'specialities',
    'specialty',
    'speciality',
    'specialisms',
    'works with',
    'focus',
    'focus areas',
    'areas of focus',
    'issues',
    'topics',
    'expertise',
  ],
  approaches: [
    'approach',
    'approaches',
    'modality',
    'modalities',
    'method',
    'methods',
    'therapies',
    'treatment approaches',
    'types of therapy',
  ],
  knowsLanguage: ['language', 'languages', 'languages spoken', 'speaks'],
  identities: ['identity', 'identities', 'affinity', 'affinities', 'identifies as', 'self-described'],
  ages: ['age', 'ages', 'ages seen', 'age groups', 'age range', 'clients', 'client ages', 'who they see', 'population', 'populations'],
  insurance: [
    'insurance',
    'insurances',
    'insurance accepted',
    'insurances accepted',
    'accepts',
    'accepted insurance',
    'insurers',
    'panels',
    'in network',
    'in-network',
  ],
  insuranceChecked: ['insurance checked', 'insurance verified', 'insurance updated', 'insurance as of', 'insurance checked on'],
  fee: ['fee', 'fees', 'rate', 'rates', 'price', 'prices', 'cost', 'session fee', 'fee per session', 'price per session'],
  slidingScale: ['sliding scale', 'sliding fee', 'reduced fee', 'reduced fees', 'low cost'],
  telehealth: ['telehealth', 'online', 'video', 'remote', 'virtual', 'online sessions', 'teletherapy'],
  officeName: ['office', 'office name', 'location', 'location name', 'site'],
  streetAddress: ['address', 'street', 'street address', 'office address', 'address line 1'],
  addressLocality: ['city', 'town', 'locality', 'suburb'],
  addressRegion: ['state', 'province', 'region', 'county'],
  postalCode: ['zip', 'zip code', 'zipcode', 'postcode', 'postal code', 'post code'],
  addressCountry: ['country'],
  openings: [
    'openings',
    'availability',
    'accepting new clients',
    'accepting clients',
    'accepting',
    'new clients',
    'open',
    'taking new clients',
    'status',
    'accepting new patients',
    'space',
    'room',
  ],
  openingsChecked: [
    'openings checked',
    'availability checked',
    'availability updated',
    'availability as of',
    'openings as of',
    'openings updated',
    'openings checked on',
  ],
  booking: ['booking', 'booking link', 'book', 'book online', 'booking url', 'scheduling', 'scheduling link', 'appointments'],
  telephone: ['phone', 'telephone', 'tel', 'phone number', 'mobile', 'cell', 'telephone number'],
  email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address'],
} as const;

export type Column = keyof typeof names;

const plain = (heading: string): string => foldText(heading).replace(/[^\p{L}\p{N}#]/gu, '');

const known = new Map(Object.entries(names).flatMap(([column, all]) => all.map((name) => [plain(name), column as Column] as const)));

/** Which column a heading names; undefined where it names none. */
export const columnOf = (heading: string): Column | undefined => known.get(plain(heading));

/** A heading that is known and looks like this one. */
export function nearestHeading(heading: string): string | undefined {
  const own = plain(heading);
  if (own.length < 3) return undefined;
  const near = Object.values(names).flat();
  return (
    near.find((name) => isNearly(own, plain(name)) && plain(name).length <= own.length + 1) ??
    near.find((name) => plain(name).length > 4 && own.includes(plain(name)))
  );
}

/** What a practice would write at the top of each column. */
export const headingOf = (column: Column): string => `${names[column][0].charAt(0).toUpperCase()}${names[column][0].slice(1)}`;
