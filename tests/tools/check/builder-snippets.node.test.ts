import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetsFor } from '../../../site/builder/snippets.js';
import type { Settings, Site } from '../../../site/builder/settings.js';
import { checkPage } from '../../../src/tools/check/check-page.js';
import { heldSettings, plainSettings, widgetOf, widgets, wordsOf } from '../../site/material.js';
import { input, page, support } from './samples.js';

/** For each kind of site, which of its snippets make a page together. */
const together: readonly [Site, string[]][] = [
  ['html', ['once', 'tag']],
  ['wordpress', ['block']],
  ['wordpress', ['once', 'place']],
  ['squarespace', ['once', 'tag']],
  ['webflow', ['once', 'tag']],
  ['wix', ['embed']],
  ['iframe', ['frame']],
];

/** What a check finds wrong on a page with what the builder gives for these settings. */
function wrongWith(settings: Settings, ids: readonly string[]): string[] {
  const parts = snippetsFor({ settings, widget: widgetOf(settings.widget), words: wordsOf(settings.widget), integrity: {} });
  const codes = ids.map((id) => parts.find((part) => part.id === id)!.code);
  const html = codes[0]!.startsWith('<!doctype') ? codes[0]! : page(codes.join('\n'), '').replace(support, '');
  return checkPage(input(html)).flatMap(({ severity, message }) => (severity === 'wrong' ? [message] : []));
}

describe.each(together)('the builder’s snippets for %s: %j', (site, ids) => {
  it.each(widgets.map(({ name }) => name))('have nothing wrong for %s', (name) => {
    for (const load of ['one', 'loader', 'classic'] as const) expect(wrongWith({ ...plainSettings(name), site, load }, ids)).toEqual([]);
  });

  it('have nothing wrong whatever words are written into them', () => {
    fc.assert(
      fc.property(heldSettings, ({ widget, words, looks }) => {
        expect(wrongWith({ ...plainSettings(widget), words, looks, site }, ids)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
