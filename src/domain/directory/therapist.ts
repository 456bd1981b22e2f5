/** A day as YYYY-MM-DD. */
export type DayText = string;

/**
 * A country, or a part of one where licences are given by the parts: ISO 3166-1 alpha-2 ("GB") or ISO 3166-2 ("US-TX").
 * Always in capitals.
 */
export type RegionCode = string;

/** A degree, a diploma or a certificate (schema.org `hasCredential`, FHIR `Practitioner.qualification`). */
export interface Credential {
  /** As people write it: "PhD in clinical psychology". */
  name: string;
  /** Who gave it. */
  recognizedBy?: string;
}

/** Leave to practise in one place (FHIR `Practitioner.qualification` with an issuer and a place). */
export interface Licence {
  /** Where it holds. */
  region: RegionCode;
  /** What it is called there: "LCSW", "HCPC registered". */
  name?: string;
  /** Its number, as the board writes it. */
  identifier?: string;
  /** The day on which somebody last saw it on the board's own register. */
  checked?: DayText;
}

/** How far someone was trained in an approach; undefined says that nobody told. */
export type ApproachLevel = 'certified' | 'trained' | 'informed';

/** A way of working, with how far the person was trained in it. */
export interface Approach {
  /** Its name or its usual letters: "IFS", "AEDP", "EMDR". */
  name: string;
  level?: ApproachLevel;
  /** Who certified or trained. */
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
  names: string[];
  /** The day on which they were last gone through. */
  checked?: DayText;
}

/** What one session costs (schema.org `priceRange` in parts). */
export interface Fee {
  /** The least and the most, in whole or part units of the currency; equal where there is one price. */
  from?: number;
  to?: number;
  /** ISO 4217, in capitals: "USD". */
  currency: string;
  /** Whether less is asked of those who have less. */
  slidingScale?: boolean;
}

/** Where the person sees people (schema.org `PostalAddress`). */
export interface Office {
  name?: string;
  streetAddress?: string;
  addressLocality?: string;
  addressRegion?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2, in capitals. */
  addressCountry?: string;
}

/** The ages of the people who are seen, in years; a side that is missing is open. */
export interface Ages {
  from?: number;
  to?: number;
}

/**
 * One person who can be found in a directory. The fields follow schema.org's `Person` where it has a word for them, else FHIR
 * R4's `Practitioner` and `PractitionerRole`. All but the name may be missing: what nobody said is not shown.
 */
export interface Therapist {
  /** What tells this person from all others in the list. A reader makes one where the data has none. */
  id: string;
  /** As the person writes it, without letters behind it. */
  name: string;
  /** As the person writes them: "she/her". */
  pronouns?: string;
  /** Letters behind the name: "PhD, LCSW". */
  honorificSuffix?: string;
  /** "Clinical psychologist". */
  jobTitle?: string;
  /** A few lines about the person, in plain text. */
  description?: string;
  /** Address of a photo. */
  image?: string;
  /** Address of the person's own page. */
  url?: string;
  /** The practice. */
  worksFor?: string;
  /** National Provider Identifier of the USA: ten digits. It is no proof of a licence. */
  npi?: string;
  credentials?: Credential[];
  licences?: Licence[];
  /** What the person works with: "closeness and distance", "grief". */
  knowsAbout?: string[];
  approaches?: Approach[];
  /** BCP 47 tags: "en", "es-MX". A name stands as it was written where no tag is known for it. */
  knowsLanguage?: string[];
  /** What the person says of who they are, where it may help somebody to choose: "Black", "trans", "grew up in two cultures". */
  identities?: string[];
  ages?: Ages;
  insurance?: Insurance;
  fee?: Fee;
  /** Whether sessions by video or telephone are given. Where they may be given is for the licences to say. */
  telehealth?: boolean;
  offices?: Office[];
  openings?: Openings;
  /** Address of the page where a first session is booked. */
  booking?: string;
  /** As people write it. */
  telephone?: string;
  email?: string;
}

/** The file that a practice keeps: `{"therapists": […]}`. */
export interface Directory {
  /** The day on which the whole was last gone through. */
  dateModified?: DayText;
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
