import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/tools/check/check-page.js';
import { samples as platforms } from '../../pages/sanitised/platforms.js';
import { read } from '../../house/sources.js';
import { input, page } from './samples.js';

/** What WordPress made of each text that was written there, by who wrote it and in which editor. */
const wordpress = JSON.parse(read('tests/pages/sanitised/wordpress.json')) as Record<string, Record<string, string>>;
const classic = 'administrator, classic editor';
const authors = ['author, HTML block', 'author, classic editor'];

/** All else comes alive, and nothing is said of it. */
const said: Record<string, Record<string, string[]>> = {
  tag: { [classic]: ['wrapped'] },
  'tag, bare': { [classic]: ['wrapped'] },
  'tags, one a line': { [classic]: ['wrapped', 'wrapped'] },
  'tag in lines': { [classic]: ['paragraph-inside'] },
  'tag around a list': { [classic]: ['paragraph-inside'] },
  'tag around a list, one line': { [classic]: ['paragraph-inside'] },
  'tag with JSON, one line': { [classic]: ['wrapped'], ...Object.fromEntries(authors.map((who) => [who, ['json-as-text']])) },
  'tag with JSON in lines': {
    [classic]: ['json-broken', 'wrapped'],
    ...Object.fromEntries(authors.map((who) => [who, ['json-as-text']])),
  },
};

const codesOf = (html: string): string[] => checkPage(input(page(html))).map(({ code }) => code);

describe('what WordPress leaves', () => {
  it.each(Object.entries(wordpress).flatMap(([what, ways]) => Object.entries(ways).map(([who, html]) => ({ what, who, html }))))(
    '$what, by $who',
    ({ what, who, html }) => {
      expect(codesOf(html)).toEqual([...(said[what]?.[who] ?? []), 'found']);
    },
  );

  it('is looked at in every form of which something is said', () => {
    for (const [what, ways] of Object.entries(said))
      expect(Object.keys(wordpress[what]!)).toEqual(expect.arrayContaining(Object.keys(ways)));
  });
});

describe('what site builders and other editors leave', () => {
  const problems: Record<string, string> = {
    'an editor that shows the tag as text': 'tag-as-text',
    'a name that is no widget, twice': 'unknown-place',
    'JSON with typographic quotes': 'json-broken',
    'an unclosed tag around the rest of the page': 'not-closed',
    'Markdown, tags by themselves in a paragraph': 'wrapped',
  };

  it.each(platforms)('$name', ({ name, html }) => {
    expect([...new Set(codesOf(html))]).toEqual([...(problems[name] ? [problems[name]] : []), 'found']);
  });
});
