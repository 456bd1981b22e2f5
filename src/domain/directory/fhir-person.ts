import { isRecord } from '../author-list.js';
import { readExtensions } from './fhir-extensions.js';
import { idSystem, npiSystem } from './write-fhir.js';

/** A FHIR resource or a part of one, as it came: nothing in it can be relied on. */
export type Node = Readonly<Record<string, unknown>>;

/** What is looked at of a list inside one resource: lists that lead to lists would multiply. */
const most = 200;

/** The entries of a field, which may be one or a list. */
export const entriesOf = (field: unknown): unknown[] => (Array.isArray(field) ? field.slice(0, most) : [field]);
export const nodes = (field: unknown): Node[] => entriesOf(field).filter(isRecord);
const texts = (field: unknown): string[] => entriesOf(field).filter((one) => typeof one === 'string');
const first = (field: unknown): string | undefined => texts(field)[0];

/** What a concept is called: in words where it has them, else by its code. */
function nameOf(concept: Node): string | undefined {
  const [coding] = nodes(concept.coding);
  return first(concept.text) ?? first(coding?.display) ?? first(coding?.code);
}
const namesOf = (field: unknown): string[] => nodes(field).flatMap((concept) => nameOf(concept) ?? []);

/**
 * One `Practitioner` with the roles they have, put into our own shape; what is wrong in it is for the reader of that shape to say.
 * @param find what a reference leads to
 */
export function personOf(practitioner: Node, roles: readonly Node[], find: (reference: unknown, from: Node) => Node | undefined): object {
  const names = nodes(practitioner.name).filter(({ use }) => use !== 'old');
  const name = ['official', 'usual'].map((wanted) => names.find(({ use }) => use === wanted)).find(Boolean) ?? names[0] ?? {};
  const parts = [...texts(name.given), ...texts(name.family)].join(' ').trim();
  const identifier = (wanted: RegExp): string | undefined =>
    first(nodes(practitioner.identifier).find(({ system }) => wanted.test(first(system) ?? ''))?.value);
  const telecom = [...roles.flatMap((role) => nodes(role.telecom)), ...nodes(practitioner.telecom)];
  const contact = (wanted: string): string | undefined =>
    first(telecom.find(({ system, use }) => system === wanted && use !== 'old')?.value);
  const places = roles.flatMap((role) => nodes(role.location).map((one) => ({ one, found: find(one.reference, role) })));
  const isVirtual = places.some(({ found }) => nodes(nodes(found?.physicalType)[0]?.coding).some(({ code }) => code === 'vi'));
  const organization = roles.flatMap((role) =>
    nodes(role.organization).map((one) => first(find(one.reference, role)?.name) ?? first(one.display)),
  )[0];
  const qualifications = nodes(practitioner.qualification).map(qualificationOf);
  return {
    id: identifier(new RegExp(`^${idSystem}$`)) ?? first(practitioner.id),
    npi: identifier(new RegExp(`^${npiSystem}$|2\\.16\\.840\\.1\\.113883\\.4\\.6$`)),
    name: first(name.text) ?? (parts || undefined),
    honorificSuffix: texts(name.suffix).join(', ') || undefined,
    jobTitle: roles.flatMap((role) => namesOf(role.code))[0],
    image: first(
      nodes(practitioner.photo)
        .map(({ url }) => first(url))
        .filter(Boolean),
    ),
    worksFor: organization,
    telephone: contact('phone'),
    email: contact('email'),
    url: contact('url'),
    knowsAbout: some(roles.flatMap((role) => namesOf(role.specialty))),
    knowsLanguage: some(
      nodes(practitioner.communication).flatMap(
        (one) =>
          first(
            nodes(one.coding)
              .map(({ code }) => first(code))
              .filter(Boolean),
          ) ??
          nameOf(one) ??
          [],
      ),
    ),
    credentials: some(qualifications.flatMap(({ credential }) => credential ?? [])),
    licences: some(qualifications.flatMap(({ licence }) => licence ?? [])),
    offices: some(places.flatMap(({ one, found }) => officeOf(found, first(one.display)) ?? [])),
    telehealth: isVirtual || undefined,
    openings: openingsOf(roles),
    // What we wrote ourselves says more than what was taken from FHIR’s own fields.
    ...readExtensions(practitioner.extension),
    ...roles.map((role) => readExtensions(role.extension)).reduce((all, more) => ({ ...all, ...more }), {}),
  };
}

/** A qualification that says where it holds is a licence; another one is a degree or a certificate. */
function qualificationOf(one: Node): { credential?: object; licence?: object } {
  const own = readExtensions(one.extension);
  const name = namesOf(one.code)[0];
  const whereValid = nodes(one.extension)
    .flatMap((extension) => [extension, ...nodes(extension.extension)])
    .find(({ url }) => /whereValid$/i.test(first(url) ?? ''));
  const [place] = nodes(nodes(whereValid?.valueCodeableConcept)[0]?.coding);
  const code = first(place?.code)?.toUpperCase();
  // Directories of the USA name their states by the two letters of the post.
  const region =
    first(own.region) ?? (code && /^[A-Z]{2}$/.test(code) && /us|usps/i.test(first(place?.system) ?? 'us') ? `US-${code}` : code);
  if (region) return { licence: { region, name, identifier: first(nodes(one.identifier)[0]?.value), checked: own.checked } };
  const [issuer] = nodes(one.issuer);
  return name ? { credential: { name, recognizedBy: first(issuer?.display) } } : {};
}

function officeOf(location: Node | undefined, display: string | undefined): object | undefined {
  const [address] = nodes(location?.address);
  const office = {
    name: first(location?.name) ?? display,
    streetAddress: texts(address?.line).join(', ') || undefined,
    addressLocality: first(address?.city),
    addressRegion: first(address?.state),
    postalCode: first(address?.postalCode),
    addressCountry: first(address?.country),
  };
  return (address ?? office.name) ? office : undefined;
}

/** Whether new people are taken, as provider directories of the USA tell it. */
function openingsOf(roles: readonly Node[]): object | undefined {
  const codes = roles
    .flatMap((role) => nodes(role.extension))
    .filter(({ url }) => /newpatients$/i.test(first(url) ?? ''))
    .flatMap((extension) => nodes(extension.extension))
    .flatMap(({ valueCodeableConcept }) => nodes(valueCodeableConcept).flatMap(({ coding }) => nodes(coding)))
    .flatMap(({ code }) => first(code) ?? []);
  return codes.length ? { status: codes.includes('newpt') ? 'open' : 'closed' } : undefined;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}
