import { isRecord } from '../author-list.js';
import { mailLink, smsLink, telLink } from '../dial.js';
import { readLink } from '../links.js';
import { readDay } from '../read-day.js';
import { seenText } from '../seen-text.js';
import type { RecordProblem, Therapist } from './therapist.js';

/** What reading one person goes by, and whom it tells. */
export interface TherapistContext {
  /** What addresses are relative to; without it they stay as they were written. */
  base?: string | undefined;
  /** The fields that are no fields and were named already, which one person after another would repeat. */
  unknown: Set<string>;
  /** @param field the path inside the record */
  tell: (field: string, reason: string, lost?: RecordProblem['lost']) => void;
}

/** Makes one value of what was given; undefined where there is none, or none that can be used, which is told. */
type Read<T> = (given: unknown, path: string, context: TherapistContext) => T | undefined;
type Fields<T> = { [K in keyof T]-?: Read<NonNullable<T[K]>> };

const mostInList = 100;
/** How many fields that are none are named, and how much of a name: a list of thousands is read by nobody. */
const mostUnknown = 100;
const longestName = 60;
/** Testimonials run against the ethics rules of the profession; they are dropped without a word. */
const dropped = new Set(['review', 'aggregateRating']);

/** Text of up to so many characters that passes a test, or is mended by it. */
function text(
  most = 300,
  mend: (text: string, context: TherapistContext) => string | undefined = (own) => own,
  wanted = 'can’t be used',
): Read<string> {
  return (given, path, context) => {
    if (typeof given !== 'string' && typeof given !== 'number') return context.tell(path, 'is not text') as undefined;
    const own = seenText(String(given)).trim();
    if (!own) return undefined;
    // An emoji is one character to whoever counts them, and two or more to length.
    // What is longer than twice as much need not be counted.
    if (own.length > most && (own.length > 2 * most || [...own].length > most))
      return context.tell(path, `is longer than ${most} characters`) as undefined;
    return mend(own, context) ?? (context.tell(path, wanted) as undefined);
  };
}

const number =
  (most: number): Read<number> =>
  (given, path, { tell }) =>
    typeof given === 'number' && given >= 0 && given <= most ? given : (tell(path, `is no number from 0 to ${most}`) as undefined);

const flag: Read<boolean> = (given, path, { tell }) =>
  typeof given === 'boolean' ? given : (tell(path, 'is neither true nor false') as undefined);

function list<T>(read: Read<T>): Read<T[]> {
  return (given, path, context) => {
    if (!Array.isArray(given)) return context.tell(path, 'is not a list') as undefined;
    if (given.length > mostInList) context.tell(path, `has more than ${mostInList} entries; the first are used`);
    const known = new Set<unknown>();
    const items: T[] = [];
    for (const [index, one] of given.slice(0, mostInList).entries()) {
      const item = read(one, `${path}[${index}]`, context);
      const key = typeof item === 'object' ? JSON.stringify(item) : item;
      if (item === undefined || known.has(key)) continue;
      known.add(key);
      items.push(item);
    }
    return items.length ? items : undefined;
  };
}

/** A group of fields of which some have to be there. */
function group<T extends object>(fields: Fields<T>, needed: readonly (keyof T & string)[] = []): Read<T> {
  return (given, path, context) => {
    if (!isRecord(given)) return context.tell(path, 'is not a group of fields') as undefined;
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    const made: Partial<T> = {};
    for (const [key, value] of Object.entries(given)) {
      if (Object.hasOwn(fields, key)) {
        const own = value === null || value === undefined ? undefined : fields[key as keyof T](value, at(key), context);
        if (own !== undefined) made[key as keyof T] = own;
        continue;
      }
      if (dropped.has(key) || key.startsWith('@') || context.unknown.size >= mostUnknown) continue;
      const field = at(key.slice(0, longestName));
      const name = field.replace(/\[\d+\]/g, '[]');
      if (context.unknown.has(name)) continue;
      context.unknown.add(name);
      context.tell(field, 'is no field that is known here');
    }
    const missing = needed.find((key) => made[key] === undefined);
    if (missing === undefined) return Object.keys(made).length ? (made as T) : undefined;
    if (given[missing] === undefined || !path) context.tell(at(missing), 'is missing', path ? undefined : 'record');
    return undefined;
  };
}

/** Two ends of which the first is not over the second. */
const ordered =
  <T extends { from?: number; to?: number }>(read: Read<T>): Read<T> =>
  (given, path, context) => {
    const range = read(given, path, context);
    return range?.from !== undefined && range.to !== undefined && range.from > range.to
      ? (context.tell(path, 'ends before it begins') as undefined)
      : range;
  };

const oneOf = <T extends string>(...allowed: readonly T[]): Read<T> =>
  text(40, (own) => allowed.find((one) => one === own.toLowerCase()), `is none of ${allowed.join(', ')}`) as Read<T>;

const day = text(10, (own) => (readDay(own) === undefined ? undefined : own), 'is no day as YYYY-MM-DD');

const code = (form: RegExp, wanted: string): Read<string> => text(20, (own) => form.exec(own.toUpperCase())?.[0], wanted);

const region = code(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'is no code such as US-TX or GB');
const country = code(/^[A-Z]{2}$/, 'is no code of a country such as US');
const currency = code(/^[A-Z]{3}$/, 'is no code of a currency such as USD');

const link = (schemes: RegExp): Read<string> =>
  text(
    2000,
    (own, { base }) => {
      const address = readLink(own, base ?? 'https://site.example/');
      return address && schemes.test(address) ? (base ? address : own) : undefined;
    },
    'is no address that may stand here',
  );

const page = link(/^(https?|file):/);

/** A number to dial, or an e-mail address with a subject at most: what else an address can carry writes in the visitor’s name. */
const contact = text(
  2000,
  (own) => {
    const [plain, subject] = own.split(/\?(?=subject=[^&]*$)/i) as [string, string?];
    const address = (/^tel/i.test(own) ? telLink : /^sms/i.test(own) ? smsLink : mailLink)(plain);
    return address && subject && /^mailto/.test(address) ? `${address}?${subject}` : address;
  },
  'is no number or e-mail address by itself',
);

const language = text(60, (own) => {
  // A name such as “Quechua” would pass for a tag by its form.
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(own) ? canonical(own) : own;
});

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/** The check digit of an NPI: Luhn’s formula over the number with 80840 before it, which adds 24. */
function isNpi(digits: string): boolean {
  const sum = [...digits].reduceRight((total, digit, index) => {
    const doubled = index % 2 ? Number(digit) : Number(digit) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 24);
  return /^\d{10}$/.test(digits) && sum % 10 === 0;
}

const short = text();

const therapist: Read<Therapist> = group<Therapist>(
  {
    id: short,
    name: text(200),
    pronouns: text(60),
    honorificSuffix: text(120),
    jobTitle: text(200),
    description: text(4000),
    image: page,
    url: page,
    worksFor: short,
    npi: text(10, (own) => (isNpi(own) ? own : undefined), 'is no NPI: its check digit is wrong'),
    credentials: list(group({ name: short, recognizedBy: short }, ['name'])),
    licences: list(group({ region, name: short, identifier: short, checked: day }, ['region'])),
    knowsAbout: list(text(120)),
    approaches: list(group({ name: text(120), level: oneOf('certified', 'trained', 'informed'), by: short }, ['name'])),
    knowsLanguage: list(language),
    identities: list(text(120)),
    ages: ordered(group({ from: number(120), to: number(120) })),
    insurance: group({ names: list(text(120)), checked: day }, ['names']),
    fee: ordered(group({ from: number(1e7), to: number(1e7), currency, slidingScale: flag }, ['currency'])),
    telehealth: flag,
    offices: list(
      group({
        name: short,
        streetAddress: short,
        addressLocality: text(120),
        addressRegion: text(120),
        postalCode: text(20),
        addressCountry: country,
      }),
    ),
    openings: group({ status: oneOf('open', 'waiting-list', 'closed'), checked: day }, ['status']),
    booking: (given, path, context) =>
      (typeof given === 'string' && /^\s*(mailto|tel|sms):/i.test(seenText(given)) ? contact : page)(given, path, context),
    telephone: text(60, (own) => (telLink(own) ? own.replace(/^tel:/i, '') : undefined), 'is no number that can be called'),
    email: text(200, (own) => mailLink(own)?.slice(7), 'is no e-mail address'),
  },
  ['name'],
);

/** Reads one person; undefined where not even a name is there. */
export function readTherapist(given: unknown, context: TherapistContext): Therapist | undefined {
  if (!isRecord(given)) return context.tell('', 'is not a group of fields', 'record') as undefined;
  const made = therapist(given, '', context);
  if (made) made.id ??= made.npi ?? made.name;
  return made;
}
