import { describe, expect, it } from 'vitest';
import { mailLink, smsLink, telLink } from '../../src/domain/dial.js';
import { readDirectory } from '../../src/domain/directory/read-directory.js';
import { FhirGathering } from '../../src/domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../src/domain/directory/read-schema-org.js';
import type { DirectoryReading } from '../../src/domain/directory/therapist.js';
import { readLink } from '../../src/domain/links.js';
import { finish } from '../../src/tools/directory/finish.js';
import { lookalikes, neighbours, scripts, smuggled } from './hostile.js';

const base = 'https://practice.example/people.json';

/** Mara, whose addresses are all the same, and Ines, who is as she should be; in each shape that is read. */
const shapes: Record<string, (address: string) => DirectoryReading> = {
  own: (address) =>
    finish(
      readDirectory(
        {
          therapists: [
            { name: 'Mara', url: address, image: address, booking: address, email: address, telephone: address },
            { name: 'Ines' },
          ],
        },
        { base },
      ),
    ),
  'schema.org': (address) =>
    finish(
      readSchemaOrg(
        [
          {
            '@type': 'Person',
            name: 'Mara',
            url: address,
            image: { contentUrl: address },
            email: address,
            telephone: address,
            potentialAction: { '@type': 'ReserveAction', target: { urlTemplate: address } },
          },
          { '@type': 'Person', name: 'Ines' },
        ],
        { base },
      ),
    ),
  FHIR: (address) =>
    finish(
      new FhirGathering().take(
        {
          resourceType: 'Bundle',
          entry: [
            {
              resource: {
                resourceType: 'Practitioner',
                name: [{ text: 'Mara' }],
                photo: [{ url: address }],
                telecom: ['phone', 'email', 'url'].map((system) => ({ system, value: address })),
                extension: [{ url: 'urn:attune-elements:booking', valueString: address }],
              },
            },
            { resource: { resourceType: 'Practitioner', name: [{ text: 'Ines' }] } },
          ],
        },
        { base },
      ),
    ),
};

describe.each(Object.entries(shapes))('addresses in a directory, %s', (_, read) => {
  it.each([...scripts, ...lookalikes])('none is made of %j, and both people stay', (address) => {
    const { therapists, problems } = read(address);
    expect(therapists.map(({ name, url, image, booking, email, telephone }) => ({ name, url, image, booking, email, telephone }))).toEqual([
      { name: 'Mara' },
      { name: 'Ines' },
    ]);
    expect(problems.filter(({ index, lost }) => index === 0 && lost === 'field').map(({ field }) => field)).toContain('url');
  });

  it.each(smuggled)('nothing more than one number or address is taken of %j', (address) => {
    const [mara, ines] = read(address).therapists;
    expect(ines).toEqual({ id: 'Ines', name: 'Ines' });
    const { url, image, booking, email, telephone } = mara!;
    expect({ url, image, booking }).toEqual({});
    expect([email, telephone].filter((one) => one && !mailLink(one) && !telLink(one))).toEqual([]);
    expect(`${email} ${telephone}`).not.toMatch(/elsewhere|confess|[?&;,#*]/);
  });
});

it('a booking may be a number or an e-mail address with a subject', () => {
  const booked = (booking: string): unknown => finish(readDirectory([{ name: 'Mara', booking }], { base })).therapists[0]!.booking;
  expect(booked('tel:+1 215 555 0101')).toBe('tel:+12155550101');
  expect(booked('sms:988')).toBe('sms:988');
  expect(booked('mailto:mara@practice.example')).toBe('mailto:mara@practice.example');
  expect(booked('mailto:mara@practice.example?subject=First%20session')).toBe('mailto:mara@practice.example?subject=First%20session');
  expect(booked('/book')).toBe('https://practice.example/book');
});

describe('an attribute', () => {
  it.each([...scripts, ...lookalikes])('gives no link of %j', (address) => expect(readLink(address, base)).toBeUndefined());

  it.each(neighbours)('leads no further than to the site itself with %j', (address) => {
    expect(readLink(address, base)).toMatch(/^https:\/\/practice\.example\//);
  });

  it.each(smuggled)('for a number or an e-mail address takes nothing of %j', (address) => {
    expect([telLink(address), smsLink(address), mailLink(address)]).toEqual([undefined, undefined, undefined]);
  });

  it('leads by its letters as the network has them, and not as they look', () => {
    expect(readLink('https://www.аpple.example/', base)).toBe('https://www.xn--pple-43d.example/');
    expect(readLink('https://practice。example/', base)).toBe('https://practice.example/');
  });

  it.each(['mara@practice.example\u202e', 'ma\u2066ra@practice.example', 'mara@prac\u200btice.example', `${'m'.repeat(250)}@p.example`])(
    'for an e-mail address does not take %j',
    (address) => expect(mailLink(address)).toBeUndefined(),
  );
});
