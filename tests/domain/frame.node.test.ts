import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { readHeight, writeHeight } from '../../src/domain/frame-height.js';
import { readFrameQuery, type FrameQuery } from '../../src/domain/frame-query.js';

const known = ['heading', 'pace', 'href', 'support-href', 'exit-href', 'deck-src', 'phone', 'sms', 'email', 'lang', 'dir', 'class'];
const address = 'https://practice.example/attune/frame.html';
const read = (query: Record<string, string> | string, place = { address, isFramed: true }): FrameQuery =>
  readFrameQuery(new URLSearchParams(query), known, place);

describe('the address of a frame', () => {
  it('gives the attributes that the widget knows, and no other', () => {
    const { attributes, leftOut } = read('widget=pause&scheme=dark&pace=gentle&heading=Hello+you&onclick=x&style=y&id=z&slot=s');
    expect(Object.fromEntries(attributes)).toEqual({ pace: 'gentle', heading: 'Hello you' });
    expect(leftOut).toHaveLength(4);
    expect(leftOut[0]).toContain('onclick');
  });

  it('leads nowhere but to its own origin', () => {
    for (const name of ['href', 'support-href', 'exit-href', 'deck-src']) {
      for (const own of ['/contact', 'contact', '?a', 'https://practice.example/contact', '//practice.example/x']) {
        const href = read({ [name]: own }).attributes.get(name)!;
        expect(new URL(href).origin, own).toBe('https://practice.example');
      }
      const others = ['https://elsewhere.example/', '//elsewhere.example', '\\\\elsewhere.example', 'http://practice.example/', 'tel:988'];
      for (const other of [
        ...others,
        'javascript:alert(1)',
        'java\nscript:1',
        'data:text/html,x',
        'blob:https://practice.example/1',
        'https://',
      ]) {
        const { attributes, leftOut } = read({ [name]: other });
        expect(attributes.size, other).toBe(0);
        expect(leftOut[0]).toContain('https://practice.example');
      }
    }
  });

  it('leads nowhere at all where it has no origin', () => {
    const place = { address: 'file:///attune/frame.html', isFramed: true };
    for (const other of ['/contact', 'file:///etc/passwd', 'data:,x']) expect(read({ href: other }, place).attributes.size).toBe(0);
  });

  it('gives nobody’s number, and says nothing of its own, on a page by itself', () => {
    const query = { phone: '1', sms: '2', email: 'a@b.example', heading: 'We have moved', pace: 'deep' };
    expect([...read(query).attributes.keys()]).toEqual(['phone', 'sms', 'email', 'heading', 'pace']);
    expect([...read(query, { address, isFramed: false }).attributes.keys()]).toEqual(['pace']);
  });

  it('never leads away, whatever it is', () => {
    const name = fc.constantFrom('href', 'support-href', 'deck-src');
    const value = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.string().map((text) => `//${text}`),
      fc.string().map((text) => `https:${text}`),
    );
    fc.assert(
      fc.property(name, value, (attribute, text) => {
        const href = read({ [attribute]: text }).attributes.get(attribute);
        if (href?.trim()) expect(new URL(href).origin).toBe('https://practice.example');
      }),
    );
  });

  it('has a rule for every address that a widget takes', () => {
    const attributes = elementsOf(makeManifest()).flatMap((element) => element.attributes ?? []);
    const spoken = attributes.filter(({ description = '' }) =>
      /address|where .* leads|leads to|number to call|number for|a JSON file/i.test(description),
    );
    expect(spoken.length).toBeGreaterThan(3);
    for (const { name } of spoken) expect(name).toMatch(/(^|-)(href|src)$|^(phone|sms|email)$/);
  });
});

describe('what a frame tells', () => {
  it('is a height, and nothing else', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20_000, noNaN: true }), (height) => {
        const message = writeHeight(height);
        expect(Object.keys(message)).toEqual(['attuneHeight']);
        expect(readHeight(message)).toBe(Math.ceil(height));
      }),
    );
  });

  it('is within bounds, or nothing, whatever comes', () => {
    const anything = fc.oneof(fc.anything(), fc.record({ attuneHeight: fc.anything() }), fc.record({ attuneHeight: fc.double() }));
    fc.assert(
      fc.property(anything, (message) => {
        const height = readHeight(message);
        if (height !== undefined) expect(Number.isInteger(height) && height > 0 && height <= 20_000).toBe(true);
      }),
    );
    for (const bad of [
      null,
      undefined,
      5,
      '5',
      [],
      {},
      { attuneHeight: '500' },
      { attuneHeight: NaN },
      { attuneHeight: -1 },
      { attuneHeight: Infinity },
    ]) {
      expect(readHeight(bad)).toBeUndefined();
    }
    expect(readHeight({ attuneHeight: 1e9 })).toBe(20_000);
  });
});
