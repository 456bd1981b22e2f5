import type {
  Bundle,
  BundleEntry,
  ContactPoint,
  Location,
  Practitioner,
  PractitionerQualification,
  PractitionerRole,
  Reference,
} from 'fhir/r4.js';
import { extended, writeExtensions } from './fhir-extensions.js';
import type { Directory, Licence, Office, Therapist } from './therapist.js';

export const npiSystem = 'http://hl7.org/fhir/sid/us-npi';
export const idSystem = 'urn:attune-elements:id';
export const languageSystem = 'urn:ietf:bcp:47';
/** FHIR’s own way to say that a field which has to be there is not known. */
const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** A directory as a FHIR R4 `Bundle` (a collection): a `Practitioner` and a `PractitionerRole` each, and a `Location` for each office. */
export function writeFhir({ therapists }: Directory): object {
  // FHIR has no empty lists, and no empty groups.
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    ...(therapists.length ? { entry: therapists.flatMap(writeEntries) } : {}),
  };
  return bundle;
}

function writeEntries(therapist: Therapist, index: number): BundleEntry[] {
  const { name, worksFor, jobTitle, knowsAbout, offices = [] } = therapist;
  const urls = [...offices.keys()].map((at) => fullUrl(index, at + 2));
  const refer = (reference: string): Reference => ({ reference });
  const role: PractitionerRole = {
    resourceType: 'PractitionerRole',
    active: true,
    practitioner: { ...refer(fullUrl(index, 0)), display: name },
    ...(worksFor ? { organization: { display: worksFor } } : {}),
    ...(jobTitle ? { code: [{ text: jobTitle }] } : {}),
    ...(knowsAbout ? { specialty: knowsAbout.map((text) => ({ text })) } : {}),
    ...(urls.length ? { location: urls.map(refer) } : {}),
  };
  return [
    { fullUrl: fullUrl(index, 0), resource: writePractitioner(therapist) },
    { fullUrl: fullUrl(index, 1), resource: role },
    ...offices.map((office, at) => ({ fullUrl: urls[at]!, resource: writeLocation(office) })),
  ];
}

function writePractitioner(therapist: Therapist): Practitioner {
  const { id, name, npi, honorificSuffix, image, telephone, email, credentials = [], licences = [], knowsLanguage } = therapist;
  const identifier = [
    ...(npi ? [{ system: npiSystem, value: npi }] : []),
    // Where it was made of the number or of the name, it is made again.
    ...(id !== (npi ?? name) ? [{ system: idSystem, value: id }] : []),
  ];
  const telecom: ContactPoint[] = [
    ...(telephone ? [{ system: 'phone' as const, value: telephone }] : []),
    ...(email ? [{ system: 'email' as const, value: email }] : []),
  ];
  const qualification = [
    ...credentials.map(({ name: text, recognizedBy }): PractitionerQualification => ({
      code: { text },
      ...(recognizedBy ? { issuer: { display: recognizedBy } } : {}),
    })),
    ...licences.map(writeLicence),
  ];
  const more = Object.fromEntries(extended.flatMap((field) => (therapist[field] === undefined ? [] : [[field, therapist[field]]])));
  const extension = writeExtensions(more);
  return {
    resourceType: 'Practitioner',
    active: true,
    name: [{ use: 'official', text: name, ...(honorificSuffix ? { suffix: [honorificSuffix] } : {}) }],
    ...(identifier.length ? { identifier } : {}),
    ...(telecom.length ? { telecom } : {}),
    ...(image ? { photo: [{ url: image }] } : {}),
    ...(qualification.length ? { qualification } : {}),
    ...(knowsLanguage
      ? {
          communication: knowsLanguage.map((tag) =>
            /^[a-z]{2,3}(-|$)/.test(tag) ? { coding: [{ system: languageSystem, code: tag }] } : { text: tag },
          ),
        }
      : {}),
    ...(extension.length ? { extension } : {}),
  };
}

function writeLicence({ region, name, identifier, checked }: Licence): PractitionerQualification {
  return {
    extension: writeExtensions({ region, ...(checked ? { checked } : {}) }),
    ...(identifier ? { identifier: [{ value: identifier }] } : {}),
    code: name ? { text: name } : { extension: [{ url: absent, valueCode: 'unknown' }] },
  };
}

function writeLocation({ name, streetAddress, addressLocality, addressRegion, postalCode, addressCountry }: Office): Location {
  const address = {
    ...(streetAddress ? { line: [streetAddress] } : {}),
    ...(addressLocality ? { city: addressLocality } : {}),
    ...(addressRegion ? { state: addressRegion } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(addressCountry ? { country: addressCountry } : {}),
  };
  return { resourceType: 'Location', ...(name ? { name } : {}), ...(Object.keys(address).length ? { address } : {}) };
}

/** An address inside the bundle: the same for the same place in the same directory. */
const fullUrl = (index: number, part: number): string =>
  `urn:uuid:00000000-0000-4000-8000-${(index * 128 + part).toString(16).padStart(12, '0')}`;
