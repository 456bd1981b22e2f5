import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnoseJson, looksLikeJson } from '../../../src/tools/check/json-in-tag.js';

const word = fc.string({ unit: fc.constantFrom(...'abc dé,.’?:'), minLength: 1, maxLength: 12 });
const key = fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 8 });
const words = fc.dictionary(key, fc.oneof(word, fc.boolean(), fc.integer(), fc.dictionary(key, word, { minKeys: 1 })), {
  minKeys: 2,
  maxKeys: 6,
});

/** What editors and people do to JSON, and what has to be said of it. */
const damages: [string, RegExp, (json: string) => string][] = [
  ['wpautop', /paragraphs/, (json) => json.replace(/,\n/, ',</p>\n<p>')],
  ['wpautop with a style', /paragraphs/, (json) => json.replace(/,\n/, ',</p>\n<p style="text-align: left;">')],
  ['line breaks', /paragraphs/, (json) => json.replaceAll('\n', '<br />\n')],
  ['curly quotes', /curly/, (json) => json.replace(/"([^"]*)"/g, '“$1”')],
  ['low and high quotes', /curly/, (json) => json.replace(/"([^"]*)"/g, '„$1“')],
  ['quotes as codes', /codes/, (json) => json.replaceAll('"', '&quot;')],
  ['curly quotes as codes', /codes/, (json) => json.replace(/"([^"]*)"/g, '&#8220;$1&#8221;')],
  ['spaces that do not break', /do not break/, (json) => json.replaceAll('\n  ', '\n\u00a0 ')],
  ['a comma after the last', /comma after the last/, (json) => json.replace(/\n\}$/, ',\n}')],
  ['keys without quotes', /keys without quotes/, (json) => json.replace(/\n {2}"(\w+)":/g, '\n  $1:')],
  ['a comment around it', /stands between/, (json) => `<!-- ${json} -->`],
  ['no comma', /no comma/, (json) => json.replace(/,\n/, '\n')],
];

describe('a JSON text', () => {
  it.each(damages)('after %s is told and put right', (_, said, damage) => {
    fc.assert(
      fc.property(words, (value) => {
        const broken = damage(JSON.stringify(value, null, 2));
        const diagnosis = diagnoseJson(broken)!;
        expect(diagnosis.faults.join('; ')).toMatch(said);
        expect(JSON.parse(diagnosis.mended!)).toEqual(value);
      }),
    );
  });

  it('after several of these at once is told of each', () => {
    const { faults, mended } = diagnoseJson('{\n“a”: “b”,</p>\n<p>“c”: “d”,\n}')!;
    expect(faults.join()).toMatch(/paragraphs.*curly.*comma after/s);
    expect(mended).toBe('{"a":"b","c":"d"}');
  });

  it('with single quotes is told', () => {
    expect(diagnoseJson("{'a': 'b', \"c\": \"it's\"}")).toMatchObject({
      faults: [expect.stringContaining('single')],
      mended: '{"a":"b","c":"it\'s"}',
    });
  });

  it('that is right, or past help, is said to be so', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(diagnoseJson(JSON.stringify(value))).toBeUndefined()));
    expect(diagnoseJson('{"a": }')).toMatchObject({ faults: [] });
    expect(diagnoseJson('{"a": }')!.mended).toBeUndefined();
  });

  it('of any kind is read without a fault, and what was put right can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\'“”\\ \nab<>/p&;-1') }), (text) => {
        const diagnosis = diagnoseJson(text);
        if (diagnosis?.mended !== undefined) expect(() => void JSON.parse(diagnosis.mended!)).not.toThrow();
      }),
    );
  });
});

describe('what looks like JSON', () => {
  it.each(['{ "a": "b" }', '{ “a”: “b”', '[{"text": "What?"}]', '"opening": "Good",', '{"prompts": ['])('is: %s', (text) =>
    expect(looksLikeJson(text)).toBe(true),
  );
  it.each(['', 'She said: “go”.', '“Stay”: that is one pull.', '{name}', '[1]', '12:30'])('is not: %s', (text) =>
    expect(looksLikeJson(text)).toBe(false),
  );
});
