import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../build/content.mjs';
import { root, widgets } from '../../build/widgets.mjs';
import { english } from './reading/en.js';
import { spanish } from './reading/es.js';
import { neverAnywhere, placesIn, textsIn, type ReadingRule } from './reading/texts.js';
import { read } from './sources.js';

/** The rules of a language; one that has none yet is held to what holds in all of them. */
const rules: Readonly<Record<string, ReadingRule>> = { en: english, es: spanish };
const inAll: ReadingRule = { ease: 'as it stands', tooHard: () => [], never: neverAnywhere };

const content = path.join(root, 'src/content');
const languages = readdirSync(content, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const filesOf = (language: string): string[] =>
  readdirSync(path.join(content, language)).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const files = filesOf('en');

/** What the exports of a file say, without the sources, which are the same in every language. */
async function spokenIn(language: string, file: string): Promise<[string, string][]> {
  const exported = await readWords(`src/content/${language}/${file}`);
  return textsIn(Object.fromEntries(Object.entries(exported).filter(([name]) => !/sources?$/i.test(name))));
}

/** What names a crisis line or leads to it, and the names of places: no words of ours. Tests of their own hold the lines. */
const isGiven = (where: string): boolean => /^(crisisLines\..*(?<!\.note)|regionNames\..*)$/.test(where);

describe.each(languages.flatMap((language) => filesOf(language).map((file) => [language, file] as const)))(
  '%s/%s',
  async (language, file) => {
    const texts = await spokenIn(language, file);
    const rule = rules[language] ?? inAll;

    it(`reads ${rule.ease}`, () => {
      expect(texts.length).toBeGreaterThan(0);
      expect(rule.tooHard(texts.filter(([where]) => language === 'en' || !isGiven(where)))).toEqual([]);
    });

    it.each(Object.entries(rule.never))('has nowhere %s', (_, pattern) => {
      const said = texts.filter(([where]) => language === 'en' || !isGiven(where));
      expect(said.filter(([, text]) => pattern.test(text)).map(([where, text]) => `${where}: ${text}`)).toEqual([]);
    });
  },
);

describe.each(languages.filter((language) => language !== 'en'))('%s beside English', (language) => {
  /** A plural may have more forms than in English, or fewer. */
  const withoutPlural = (where: string): string => where.replace(/\.(zero|one|two|few|many|other)$/, '.other');
  /** What is the same in another language because it is a name, an address or a mark. */
  const isSame = (text: string): boolean =>
    !/\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')) || /^(LGBTQ\+|No|Australia|[\w-]+\.(com|org|net|html?|txt|ics|png))$/.test(text);

  it('has the same files', () => {
    expect(filesOf(language).sort()).toEqual([...files].sort());
  });

  describe.each(files)('%s', async (file) => {
    const own = await spokenIn(language, file);
    const english = new Map((await spokenIn('en', file)).map(([where, text]) => [withoutPlural(where), text]));
    const beside = own.map(([where, text]) => ({ where, text, english: english.get(withoutPlural(where)) }));

    it('has each key and no other', () => {
      const keys = (all: Iterable<string>): string[] => [...new Set(all)].filter((where) => !isGiven(where)).sort();
      expect(keys(own.map(([where]) => withoutPlural(where)))).toEqual(keys(english.keys()));
    });

    it('fills in the same', () => {
      const other = beside.filter((each) => each.english && placesIn(each.text).join() !== placesIn(each.english).join());
      expect(other).toEqual([]);
    });

    it('leaves nothing in English', () => {
      const left = beside.filter(({ where, text, english }) => text === english && !isGiven(where) && !isSame(text));
      expect(left.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    });
  });
});
describe.each(languages)('the printed page: %s', (language) => {
  const page = read(language === 'en' ? 'dist/words.html' : `dist/words.${language}.html`);
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it('has every word', async () => {
    const missing: string[] = [];
    for (const file of filesOf(language)) {
      for (const [where, text] of textsIn(await readWords(`src/content/${language}/${file}`))) {
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

  it('leads to the others', () => {
    for (const other of languages.filter((each) => each !== language)) {
      expect(page).toContain(other === 'en' ? '"words.html"' : `"words.${other}.html"`);
    }
  });
});
