import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../build/content.mjs';
import { root, widgets } from '../../build/widgets.mjs';
import { gradeOf, never, textsIn } from './reading.js';
import { read } from './sources.js';

/** The highest grade that a file of words may have as a whole. */
const highestGrade = 8;

const files = readdirSync(path.join(root, 'src/content/en')).filter((file) => file.endsWith('.ts'));

describe.each(files)('%s', async (file) => {
  const exported = await readWords(`src/content/en/${file}`);
  const spoken = Object.entries(exported).filter(([name]) => !/sources?$/i.test(name));
  const texts = textsIn(Object.fromEntries(spoken));

  it(`reads at grade ${highestGrade} at most`, () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(gradeOf(texts.map(([, text]) => text))).toBeLessThanOrEqual(highestGrade);
  });

  it.each(Object.entries(never))('has nowhere %s', (_, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text)).map(([where, text]) => `${where}: ${text}`)).toEqual([]);
  });
});

describe('the printed page', () => {
  const page = read('dist/words.html');
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it('has every word', async () => {
    const missing: string[] = [];
    for (const file of files) {
      for (const [where, text] of textsIn(await readWords(`src/content/en/${file}`))) {
        // An address stands there as a link.
        if (!text.includes('http') && !page.includes(escaped(text))) missing.push(`${file} ${where}: ${text}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('has a place to sign for each widget', () => {
    for (const name of widgets) expect(page).toContain(`<section id="${name}">`);
    expect(page.split('<span>Signature</span>').length - 1).toBeGreaterThanOrEqual(widgets.length);
  });
});

describe('the measures themselves', () => {
  it('tell hard from easy', () => {
    expect(gradeOf(['You can stop here. No one will ask why.'])).toBeLessThan(3);
    expect(
      gradeOf(['Individuals exhibiting deactivating strategies characteristically minimise interpersonal dependency considerations.']),
    ).toBeGreaterThan(15);
  });

  it('do not count a label as a sentence', () => {
    const sentence = 'Something that somebody learned a considerable time ago can always be looked at again.';
    expect(gradeOf([sentence, 'Next', 'Back'])).toBe(gradeOf([sentence]));
  });

  it.each([
    ['an order', 'You should breathe.'],
    ['a type of person', 'Avoidants leave.'],
    ['a person called by a pattern', 'Anxious partners text a lot.'],
    ['a pattern as a noun', 'Are you an avoidant?'],
    ['a diagnosis', 'This disorder can be treated.'],
    ['an exclamation mark', 'Well done!'],
    ['making light', 'Just breathe.'],
  ])('find %s in “%s”', (name, text) => {
    expect(never[name]!.test(text)).toBe(true);
  });

  it.each(['It is not advice and not a diagnosis.', 'An avoidant pattern often lies here.', 'You do not have to answer it now.'])(
    'leave “%s” alone',
    (text) => {
      expect(Object.entries(never).filter(([, pattern]) => pattern.test(text))).toEqual([]);
    },
  );
});
