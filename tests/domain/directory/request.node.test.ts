import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySendTo } from '../../../src/domain/directory/request-address.js';
import { judgeAnswer, readServerErrors } from '../../../src/domain/directory/request-answer.js';
import {
  emptyDraft,
  enctypes,
  findFaults,
  listFields,
  longestMessage,
  roomLeft,
  writeBody,
  type RequestDraft,
} from '../../../src/domain/directory/request.js';

const draft = fc.record<RequestDraft>({
  name: fc.string({ unit: 'grapheme', maxLength: 130 }),
  reachBy: fc.constantFrom('email', 'phone'),
  email: fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })),
  phone: fc.oneof(fc.stringMatching(/^\+?[\d ()-]{5,15}$/), fc.string({ unit: 'grapheme' })),
  safeToReply: fc.constantFrom('', 'yes', 'no', 'ask-first'),
  message: fc.string({ unit: 'grapheme', maxLength: longestMessage * 1.2, size: 'max' }),
  website: fc.oneof(fc.constant(''), fc.webUrl()),
});
const good: RequestDraft = { ...emptyDraft(), name: 'Sam', email: 'sam@home.example', safeToReply: 'yes' };

describe('what a request lacks', () => {
  it('is nothing where there is a name, a way to answer and what is safe', () => expect(findFaults(good)).toEqual({}));

  it('is named for an empty form, in the order of the fields', () => {
    expect(Object.entries(findFaults(emptyDraft()))).toEqual([
      ['name', 'missing'],
      ['email', 'missing'],
      ['safeToReply', 'missing'],
    ]);
  });

  it('is never asked of the way to answer that was not chosen', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const other = given.reachBy === 'email' ? 'phone' : 'email';
        expect(findFaults(given)).not.toHaveProperty(other);
        expect(findFaults({ ...given, [other]: '' })).toEqual(findFaults(given));
      }),
    );
  });

  it('turns no address away that is one', () => {
    fc.assert(fc.property(fc.emailAddress(), (email) => void expect(findFaults({ ...good, email })).toEqual({})));
    for (const email of [' sam@home.example ', "o'neill+a&b@müller.example", '用户@例子.测试'])
      expect(findFaults({ ...good, email })).toEqual({});
  });

  it.each(['sam', 'sam@', '@home.example', 'sam@home', 'sam@home.', 'sam@.example', 'a b@home.example', 'a@b@c.example'])(
    'finds the address “%s” wrong',
    (email) => expect(findFaults({ ...good, email })).toEqual({ email: 'wrong' }),
  );

  it.each(['(512) 555-0100', '+49 30 5550100', '512 555 0100 ext. 12', '٠١٢٣٤٥٦'])('takes the number “%s”', (phone) =>
    expect(findFaults({ ...good, reachBy: 'phone', phone })).toEqual({}),
  );

  it.each(['1234', 'call me', '---'])('finds the number “%s” wrong', (phone) =>
    expect(findFaults({ ...good, reachBy: 'phone', phone })).toEqual({ phone: 'wrong' }),
  );

  it('counts a text as people do', () => {
    expect(roomLeft('')).toBe(longestMessage);
    expect(roomLeft('💚'.repeat(longestMessage))).toBe(0);
    expect(findFaults({ ...good, message: '💚'.repeat(longestMessage) })).toEqual({});
    expect(findFaults({ ...good, message: '💚'.repeat(longestMessage + 1) })).toEqual({ message: 'long' });
  });
});

describe('what is sent', () => {
  it('is what was written for the way that was chosen, and comes back whole from either kind of body', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(...enctypes), (given, enctype) => {
        const fields = listFields(given);
        const body = writeBody(fields, enctype);
        const back: unknown = enctype === 'application/json' ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
        expect(back).toEqual(fields);
        expect(fields).toMatchObject({ reachBy: given.reachBy, [given.reachBy]: given[given.reachBy].trim(), website: given.website });
        expect(fields).not.toHaveProperty(given.reachBy === 'email' ? 'phone' : 'email');
        expect(fields).not.toHaveProperty('therapist');
      }),
    );
  });

  it('names whom it is for', () => {
    expect(listFields(good, { id: 'a', name: 'Dana Ruiz' })).toMatchObject({ therapist: 'Dana Ruiz', therapistId: 'a' });
  });
});

describe('where it may be sent', () => {
  it.each([
    ['https://a.example/send', 'https://b.example/', true, true],
    ['http://localhost:8080/send', 'http://localhost:8080/', true, true],
    ['http://a.example/send', 'https://a.example/', true, false],
    ['https://a.example/send', 'http://a.example/', false, false],
    ['mailto:a@a.example', 'https://a.example/', true, false],
    ['https://me:secret@a.example/', 'https://a.example/', true, false],
    ['https://a.example/send?to=me@a.example', 'https://a.example/', true, true],
  ])('%s from %s', (address, page, isSecure, may) => expect(maySendTo(address, page, isSecure)).toBe(may));

  it('is never the web without https from a page with it', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'ftp'] }), (address) => {
        expect(maySendTo(address, 'https://a.example/', true)).toBe(false);
        expect(maySendTo(address.replace(/^\w+/, 'https'), 'https://a.example/', true)).toBe(true);
      }),
    );
  });
});

describe('what a server answers', () => {
  const answer = { status: 200, isPage: false, isElsewhere: false, value: undefined as unknown };

  it.each([
    ['a yes', {}, 'sent', 'sent'],
    ['nothing', { status: 204 }, 'sent', 'sent'],
    ['a page', { isPage: true }, 'unclear', 'sent'],
    ['another site', { isElsewhere: true }, 'unclear', 'unclear'],
    ['a no in words', { value: { ok: false } }, 'refused', 'refused'],
    ['another no in words', { value: { success: false } }, 'refused', 'refused'],
    ['errors with a yes', { value: { errors: { email: 'No.' } } }, 'refused', 'refused'],
    ['no errors', { value: { errors: [] } }, 'sent', 'sent'],
    ['a refusal', { status: 422 }, 'refused', 'refused'],
    ['too much', { status: 429 }, 'busy', 'busy'],
    ['a broken server', { status: 502, isPage: true }, 'failed', 'failed'],
  ] as const)('%s', (_, part, asData, asForm) => {
    expect(judgeAnswer({ ...answer, ...part }, 'application/json')).toBe(asData);
    expect(judgeAnswer({ ...answer, ...part }, 'application/x-www-form-urlencoded')).toBe(asForm);
  });

  it('is never a yes below 200 or from 300 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599 }), fc.constantFrom(...enctypes), fc.jsonValue(), (status, enctype, value) => {
        fc.pre(status < 200 || status > 299);
        expect(judgeAnswer({ ...answer, status, value }, enctype)).not.toBe('sent');
      }),
    );
  });

  it.each([
    ['by field', { errors: { 'E-Mail': 'No.', safe_to_reply: ['Pick one.', 'Two'] } }, { email: 'No.', safeToReply: 'Pick one.' }, []],
    ['as a list', [{ field: 'full_name', message: 'Short.' }, 'Alone.'], { name: 'Short.' }, ['Alone.']],
    ['as a list in a group', { errors: [{ path: 'body.phone', msg: 'Odd.' }] }, { phone: 'Odd.' }, []],
    ['as problem details', { errors: [{ pointer: '#/message', detail: 'Long.' }] }, { message: 'Long.' }, []],
    ['as older problem details', { 'invalid-params': [{ name: 'email', reason: 'No.' }] }, { email: 'No.' }, []],
    ['by the path of a schema', { errors: [{ path: ['body', 'email'], message: 'No.' }] }, { email: 'No.' }, []],
    ['of fields that we have not', { errors: { shoe: 'Size?', constructor: 'Odd.' } }, {}, ['Size?', 'Odd.']],
    [
      'with the first of two for one field',
      [
        { field: 'email', message: 'A' },
        { field: 'mail', message: 'B' },
      ],
      { email: 'A' },
      [],
    ],
    ['as nothing', { errors: { email: 7, name: null, phone: {} } }, {}, []],
  ])('reads errors %s', (_, value, fields, others) => expect(readServerErrors(value)).toEqual({ fields, others }));

  it('reads anything without a throw, as short lines and not too many', () => {
    const shape = fc.oneof(
      fc.jsonValue(),
      fc.record({ errors: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())) }),
      fc.array(fc.record({ field: fc.jsonValue(), message: fc.string({ maxLength: 2000, unit: 'binary' }) })),
    );
    fc.assert(
      fc.property(shape, (value) => {
        const { fields, others } = readServerErrors(value);
        const texts = [...Object.values(fields), ...others];
        expect(texts.length).toBeLessThanOrEqual(10);
        for (const text of texts) {
          expect([...text].length).toBeLessThanOrEqual(300);
          expect(text).not.toMatch(/[\n\r\u202a-\u202e\u2066-\u2069]/);
        }
      }),
    );
  });
});
