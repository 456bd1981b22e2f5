import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';
import { initial, ownFields, type Settings } from '../../site/builder/settings.js';
import { snippetsFor } from '../../site/builder/snippets.js';
import { widgets, wordsOf } from '../site/material.js';
import { bringPlugin, itIsQuietInPhp, switchPluginOff, useSite, visit, wordsOf as wordsOnPage, type Role } from './drive.js';

const integrity = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
const name = 'Dana “D.” Ruiz, "PsyD" & <i>co</i> [1]';
const word = 'Looked over by {name}: “so” & <b>so</b> </script>, all of it.';

/** Something of everything: a heading, a choice, a text with every sign in it, a colour, a word. */
const all = widgets.map((widget) => {
  const choices = ownFields(widget).filter(({ kind }) => kind === 'choice');
  const settings: Settings = {
    ...initial(widget.name),
    site: 'wordpress',
    files: '/wp-content/plugins/attune-elements/',
    attributes: {
      heading: `Ours, ${widget.name}`,
      'heading-level': '3',
      'reviewed-by': name,
      ...Object.fromEntries(choices.map((choice) => [choice.name, choice.choices.at(-1)!])),
    },
    words: { 'care.reviewed': word },
    looks: { accent: '#7a1f5c' },
  };
  return { widget, settings };
});

/** One part of what the builder gives for WordPress, for every widget, as one post. */
function postOf(id: string, wrap = (code: string): string => code): string {
  const codes = all.map(({ widget, settings }) => {
    const parts = snippetsFor({ settings, widget, words: wordsOf(widget.name), integrity });
    return wrap(parts.find((part) => part.id === id)!.code);
  });
  return codes.join('\n\n');
}

/** Every widget has come alive with its settings, and says what it was told to. */
async function expectAll(role: Role, content: string, carriesWords: boolean): Promise<void> {
  const { page, errors, warnings } = await visit(role, content);
  for (const { widget, settings } of all) {
    const text = await wordsOnPage(page, widget.name);
    expect(text, widget.name).toContain(carriesWords ? word.replace('{name}', name) : `Reviewed by ${name}`);
    const attributes = await page.$eval(widget.tag, (element) =>
      Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
    );
    expect(attributes, widget.name).toMatchObject(settings.attributes);
    const accent = await page.$eval(widget.tag, (element) =>
      getComputedStyle(element.shadowRoot!.querySelector('.root')!).getPropertyValue('--attune-accent').trim(),
    );
    expect(accent, widget.name).toBe('#7a1f5c');
  }
  expect([...errors, ...warnings]).toEqual([]);
  await page.close();
}

describe('the snippet builder’s snippets for WordPress, as they are pasted', () => {
  useSite();

  it.each<Role>(['administrator', 'author', 'contributor'])('the shortcode, by the role %s', (role) =>
    expectAll(role, postOf('shortcode'), false),
  );

  it.each<Role>(['author', 'contributor'])('the place, by the role %s', (role) => expectAll(role, postOf('place'), false));

  it.each<Role>(['administrator', 'editor'])('the HTML block, by the role %s, without the plugin and with its hash', async (role) => {
    await switchPluginOff();
    try {
      await expectAll(
        role,
        postOf('block', (code) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`),
        true,
      );
    } finally {
      await bringPlugin();
    }
  });

  itIsQuietInPhp();
});
