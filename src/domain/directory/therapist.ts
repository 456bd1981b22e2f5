// The marks with @ in the comments of this file become the limits of the JSON Schema that is made of it (build/schemas.mjs).
// They are those of the reader (read-therapist.ts); tests/domain/directory/schema.node.test.ts holds both together.

/**
 * A day as YYYY-MM-DD.
 * @format date
 */
export type DayText = string;

/**
 * A country, or a part of one where licences are given by the parts: ISO 3166-1 alpha-2 ("GB") or ISO 3166-2 ("US-TX").
 * Always in capitals.
 * @pattern ^[A-Z]{2}(-[A-Z0-9]{1,3})?$
 */
export type RegionCode = string;

/**
 * ISO 3166-1 alpha-2, in capitals: "GB".
 * @pattern ^[A-Z]{2}$
 */
export type CountryCode = string;

/**
 * The address of a page or a picture: by http or https, or relative to the file that it stands in.
 * @format uri-reference
 * @maxLength 2000
 * @pattern ^(https?://[^/?#]|(?!//|[A-Za-z][A-Za-z0-9+.-]*:))
 */
export type PageAddress = string;

/**
 * A few words that say one thing.
 * @maxLength 120
 * @pattern \S
 */
export type Topic = string;

/**
 * A BCP 47 tag ("en", "es-MX"), or the name of a language where no tag is known for it.
 * @maxLength 60
 * @pattern \S
 */
export type Language = string;

/** A degree, a diploma or a certificate (schema.org `hasCredential`, FHIR `Practitioner.qualification`). */
export interface Credential {
  /**
   * As people write it: "PhD in clinical psychology".
   * @maxLength 300
   * @pattern \S
   */
  name: string;
  /**
   * Who gave it.
   * @maxLength 300
   */
  recognizedBy?: string;
}

/** Leave to practise in one place (FHIR `Practitioner.qualification` with an issuer and a place). */
export interface Licence {
  /** Where it holds. */
  region: RegionCode;
  /**
   * What it is called there: "LCSW", "HCPC registered".
   * @maxLength 300
   */
  name?: string;
  /**
   * Its number, as the board writes it.
   * @maxLength 300
   */
  identifier?: string;
  /** The day on which somebody last saw it on the board's own register. */
  checked?: DayText;
}

/** How far someone was trained in an approach; undefined says that nobody told. */
export type ApproachLevel = 'certified' | 'trained' | 'informed';

/** A way of working, with how far the person was trained in it. */
export interface Approach {
  /**
   * Its name or its usual letters: "IFS", "AEDP", "EMDR".
   * @maxLength 120
   * @pattern \S
   */
  name: string;
  level?: ApproachLevel;
  /**
   * Who certified or trained.
   * @maxLength 300
   */
  by?: string;
}

/** Whether there is room for someone new. */
export interface Openings {
  status: 'open' | 'waiting-list' | 'closed';
  /** The day on which the person last said so. */
  checked?: DayText;
}

/** The health insurances that are taken. */
export interface Insurance {
  /**
   * @minItems 1
   * @maxItems 100
   */
  names: Topic[];
  /** The day on which they were last gone through. */
  checked?: DayText;
}

/** What one session costs (schema.org `priceRange` in parts). */
export interface Fee {
  /**
   * The least and the most, in whole or part units of the currency; equal where there is one price.
   * @minimum 0
   * @maximum 10000000
   */
  from?: number;
  /**
   * @minimum 0
   * @maximum 10000000
   */
  to?: number;
  /**
   * ISO 4217, in capitals: "USD".
   * @pattern ^[A-Z]{3}$
   */
  currency: string;
  /** Whether less is asked of those who have less. */
  slidingScale?: boolean;
}

/** Where the person sees people (schema.org `PostalAddress`). */
export interface Office {
  /** @maxLength 300 */
  name?: string;
  /** @maxLength 300 */
  streetAddress?: string;
  /** @maxLength 120 */
  addressLocality?: string;
  /** @maxLength 120 */
  addressRegion?: string;
  /** @maxLength 20 */
  postalCode?: string;
  addressCountry?: CountryCode;
}

/** The ages of the people who are seen, in years; a side that is missing is open. */
export interface Ages {
  /**
   * @minimum 0
   * @maximum 120
   */
  from?: number;
  /**
   * @minimum 0
   * @maximum 120
   */
  to?: number;
}

/**
 * One person who can be found in a directory. The fields follow schema.org's `Person` where it has a word for them, else FHIR
 * R4's `Practitioner` and `PractitionerRole`. All but the name may be missing: what nobody said is not shown.
 */
export interface Therapist {
  /**
   * What tells this person from all others in the list. A reader makes one where the data has none.
   * @maxLength 300
   */
  id: string;
  /**
   * As the person writes it, without letters behind it.
   * @maxLength 200
   * @pattern \S
   */
  name: string;
  /**
   * As the person writes them: "she/her".
   * @maxLength 60
   */
  pronouns?: string;
  /**
   * Letters behind the name: "PhD, LCSW".
   * @maxLength 120
   */
  honorificSuffix?: string;
  /**
   * "Clinical psychologist".
   * @maxLength 200
   */
  jobTitle?: string;
  /**
   * A few lines about the person, in plain text.
   * @maxLength 4000
   */
  description?: string;
  /** Address of a photo. */
  image?: PageAddress;
  /** Address of the person's own page. */
  url?: PageAddress;
  /**
   * The practice.
   * @maxLength 300
   */
  worksFor?: string;
  /**
   * National Provider Identifier of the USA: ten digits. It is no proof of a licence.
   * @pattern ^[0-9]{10}$
   */
  npi?: string;
  /** @maxItems 100 */
  credentials?: Credential[];
  /** @maxItems 100 */
  licences?: Licence[];
  /**
   * What the person works with: "closeness and distance", "grief".
   * @maxItems 100
   */
  knowsAbout?: Topic[];
  /** @maxItems 100 */
  approaches?: Approach[];
  /**
   * BCP 47 tags: "en", "es-MX". A name stands as it was written where no tag is known for it.
   * @maxItems 100
   */
  knowsLanguage?: Language[];
  /**
   * What the person says of who they are, where it may help somebody to choose: "Black", "trans", "grew up in two cultures".
   * @maxItems 100
   */
  identities?: Topic[];
  ages?: Ages;
  insurance?: Insurance;
  fee?: Fee;
  /** Whether sessions by video or telephone are given. Where they may be given is for the licences to say. */
  telehealth?: boolean;
  /** @maxItems 100 */
  offices?: Office[];
  openings?: Openings;
  /**
   * Address of the page where a first session is booked; mailto:, tel: and sms: do as well.
   * @format uri-reference
   * @maxLength 2000
   * @pattern ^(https?://[^/?#]|mailto:|tel:|sms:|(?!//|[A-Za-z][A-Za-z0-9+.-]*:))
   */
  booking?: string;
  /**
   * As people write it.
   * @maxLength 60
   * @pattern ^(tel:)?(?=([^0-9]*[0-9]){3,15}[^0-9]*$)[-+0-9\s().–/]+$
   */
  telephone?: string;
  /**
   * @format email
   * @maxLength 200
   * @pattern ^[^\s@,;:<>?&%#/\\]+@[^\s@,;:<>?&%#/\\]+\.[^\s@,;:<>?&%#/\\]+$
   */
  email?: string;
}

/** The file that a practice keeps: `{"therapists": […]}`. */
export interface Directory {
  /** The day on which the whole was last gone through. */
  dateModified?: DayText;
  /** @maxItems 20000 */
  therapists: Therapist[];
}

/** What is wrong with one record. */
export interface RecordProblem {
  /** Which record, counted from 0 as the data has it. */
  index: number;
  /** The path of the field inside the record, as the data calls it: `licences[0].region`. Empty: the record as a whole. */
  field: string;
  /** The end of a sentence: "is no day as YYYY-MM-DD". */
  reason: string;
  /** Whether the whole record was left out, or the field alone. */
  lost: 'record' | 'field';
}

/** What a reader made of data that came from outside. */
export interface DirectoryReading {
  therapists: Therapist[];
  /** What was left out, in the order of the data; empty where all is well. */
  problems: RecordProblem[];
  /** Set where the data as a whole is nothing that can be read: the end of a sentence. */
  unreadable?: string;
  /** The address of the next page, where the data is one page of many (a FHIR search). */
  next?: string;
}
