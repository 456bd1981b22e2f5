import type { Extension } from 'fhir/r4.js';
import { isRecord } from '../author-list.js';
import type { Therapist } from './therapist.js';

/** FHIR has no field for these; each stands in an extension of this name behind the urn, its parts in extensions inside it. */
const urn = 'urn:attune-elements:';
export const extended = [
  'pronouns',
  'description',
  'url',
  'booking',
  'identities',
  'approaches',
  'ages',
  'insurance',
  'fee',
  'telehealth',
  'openings',
] as const satisfies readonly (keyof Therapist)[];

/** The most extensions of one thing that are looked at. */
const most = 2000;

/** What is a list, however often it stands there. */
const lists = new Set(['identities', 'approaches', 'names']);

/** Each field as an extension; a list as one for each entry. */
export function writeExtensions(fields: object, prefix = urn): Extension[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) =>
    [value].flat().flatMap((one): Extension[] => {
      const url = prefix + name;
      if (typeof one === 'string') return [{ url, valueString: one }];
      if (typeof one === 'number') return [{ url, valueDecimal: one }];
      if (typeof one === 'boolean') return [{ url, valueBoolean: one }];
      return isRecord(one) ? [{ url, extension: writeExtensions(one, '') }] : [];
    }),
  );
}

/** The fields that stand in extensions of ours; of those with other names nothing is taken. */
export function readExtensions(given: unknown, prefix = urn, depth = 0): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  if (depth > 3) return fields;
  for (const one of Array.isArray(given) ? given.slice(0, most) : [given]) {
    if (!isRecord(one) || typeof one.url !== 'string' || !one.url.startsWith(prefix)) continue;
    const name = one.url.slice(prefix.length);
    const value = one.extension
      ? { ...readExtensions(one.extension, '', depth + 1) }
      : (one.valueString ?? one.valueDecimal ?? one.valueBoolean);
    if (lists.has(name)) ((fields[name] ??= []) as unknown[]).push(value);
    else fields[name] = value;
  }
  return fields;
}
