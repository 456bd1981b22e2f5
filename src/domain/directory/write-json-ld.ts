import type { EducationalOccupationalCredential, ItemList, Offer, Person, Place, WithContext } from 'schema-dts';
import type { Directory, Fee, Licence, Openings, Therapist } from './therapist.js';

/** How schema.org says whether there is room. */
export const availabilities = { open: 'InStock', 'waiting-list': 'BackOrder', closed: 'SoldOut' } as const satisfies Record<
  Openings['status'],
  string
>;

/** The name of the set that a way of working belongs to, which tells it from a topic. */
export const approachSet = 'Approaches';
export const slidingScale = 'Sliding scale';
export const telehealthChannel = 'Telehealth';

/**
 * A directory as schema.org’s JSON-LD: an `ItemList` of `Person`s. What people say of who they are is left out: it was told to
 * those who look for someone, and not to search engines.
 */
export function writeJsonLd({ therapists }: Directory): object {
  const list: WithContext<ItemList> = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: therapists.map((therapist, index) => ({ '@type': 'ListItem', position: index + 1, item: writePerson(therapist) })),
  };
  return list;
}

/** JSON as it may stand in a script element: nothing in it ends the element. */
export const scriptSafe = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

function writePerson(therapist: Therapist): Person {
  const { id, name, npi, pronouns, honorificSuffix, jobTitle, description, image, url, telephone, email } = therapist;
  const { worksFor, credentials = [], licences = [], knowsAbout = [], approaches = [], knowsLanguage, offices, booking } = therapist;
  const offer = writeOffer(therapist);
  const hasCredential: EducationalOccupationalCredential[] = [
    ...credentials.map((one): EducationalOccupationalCredential => ({
      '@type': 'EducationalOccupationalCredential',
      name: one.name,
      ...(one.recognizedBy ? { recognizedBy: { '@type': 'Organization', name: one.recognizedBy } } : {}),
    })),
    ...licences.map(writeLicence),
  ];
  const identifiers = [
    ...(npi ? [{ '@type': 'PropertyValue', propertyID: 'NPI', value: npi } as const] : []),
    // Where it was made of the number or of the name, it is made again.
    ...(id !== (npi ?? name) ? [id] : []),
  ];
  return {
    '@type': 'Person',
    name,
    ...own({ pronouns, honorificSuffix, jobTitle, description, image, url, telephone, email, knowsLanguage }),
    ...(identifiers.length ? { identifier: identifiers } : {}),
    ...(worksFor ? { worksFor: { '@type': 'Organization', name: worksFor } } : {}),
    ...(hasCredential.length ? { hasCredential } : {}),
    ...(knowsAbout.length || approaches.length
      ? {
          knowsAbout: [
            ...knowsAbout,
            ...approaches.map(
              ({ name: approach, level, by }) =>
                ({
                  '@type': 'DefinedTerm',
                  name: approach,
                  inDefinedTermSet: approachSet,
                  ...own({ disambiguatingDescription: level, description: by }),
                }) as const,
            ),
          ],
        }
      : {}),
    ...(offices
      ? {
          workLocation: offices.map(({ name: place, ...address }): Place => ({
            '@type': 'Place',
            ...own({ name: place }),
            address: { '@type': 'PostalAddress', ...address },
          })),
        }
      : {}),
    ...(offer ? { makesOffer: offer } : {}),
    ...(booking ? { potentialAction: { '@type': 'ReserveAction', target: booking } } : {}),
  };
}

function writeLicence({ region, name, identifier, checked }: Licence): EducationalOccupationalCredential {
  return {
    '@type': 'EducationalOccupationalCredential',
    credentialCategory: 'license',
    ...own({ name, identifier, dateModified: checked }),
    validIn: { '@type': 'AdministrativeArea', name: region },
  };
}

/** What a session is: for whom, how, for how much, and whether there is room. */
function writeOffer({ ages, insurance, fee, telehealth, openings }: Therapist): Offer | undefined {
  if (!ages && !insurance && !fee && telehealth === undefined && !openings) return undefined;
  return {
    '@type': 'Offer',
    ...(openings ? { availability: `https://schema.org/${availabilities[openings.status]}`, ...own({ validFrom: openings.checked }) } : {}),
    ...(fee ? { priceSpecification: writePrice(fee) } : {}),
    ...(insurance ? { acceptedPaymentMethod: insurance.names.map((name) => ({ '@type': 'PaymentMethod', name }) as const) } : {}),
    ...(ages || telehealth
      ? {
          itemOffered: {
            '@type': 'Service',
            serviceType: 'Psychotherapy',
            ...(ages ? { audience: { '@type': 'PeopleAudience', ...own({ suggestedMinAge: ages.from, suggestedMaxAge: ages.to }) } } : {}),
            ...(telehealth ? { availableChannel: { '@type': 'ServiceChannel', name: telehealthChannel } } : {}),
          },
        }
      : {}),
  };
}

const writePrice = ({ from, to, currency, slidingScale: slides }: Fee) =>
  ({
    '@type': 'PriceSpecification',
    priceCurrency: currency,
    ...own({ minPrice: from, maxPrice: to, description: slides ? slidingScale : undefined }),
  }) as const;

/** Only what is there. */
function own<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: NonNullable<T[K]> };
}
