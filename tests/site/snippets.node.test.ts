import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/en/crisis-lines.js';
import { sites, type Settings } from '../../site/builder/settings.js';
import { attributeFor, attributesOf } from '../../site/builder/given.js';
import { snippetsFor, type Part } from '../../site/builder/snippets.js';
import { treeOf } from '../../site/builder/words.js';
import { heldSettings, plainSettings, widgetOf, widgets, wordsOf } from './material.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const integrity = Object.fromEntries(
  ['attune.js', 'attune.css', 'attune.loader.js', 'attune.classic.js', 'frame.js'].map((file) => [file, `sha384-${file}`]),
);
const partsOf = (settings: Settings): readonly Part[] =>
  snippetsFor({ settings, widget: widgetOf(settings.widget), words: wordsOf(settings.widget), integrity });
const partOf = (settings: Settings, id: string): Part => partsOf(settings).find((part) => part.id === id)!;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...(tree.isElementNode(node) ? [node] : []), ...children.flatMap(elementsIn)];
}
const attributesIn = ({ attrs }: Element): Record<string, string> => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textIn = (node: Node): string =>
  tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';

/** What a tag is expected to say: its attributes, and the custom properties that no attribute stands for. */
function expected(settings: Settings, prefix = ''): Record<string, string> {
  const widget = widgetOf(settings.widget);
  const style = widget.looks.flatMap((look) => {
    const value = settings.looks[look.name];
    return value && !attributeFor(widget, look) ? [`${look.property}: ${value}`] : [];
  });
  const attributes = Object.entries(attributesOf({ settings, widget })).map(([name, value]) => [prefix + name, value]);
  return { ...Object.fromEntries(attributes), ...(style.length ? { style: style.join('; ') } : {}) };
}

const own = new Set(['p', 'a', 'script']);

it.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'JAVA\nSCRIPT:alert(1)',
  'vbscript:x',
  'data:text/html,x',
])('a link inside a snippet never leads to %j', (href) => {
  for (const name of ['find-therapist', 'support-now', 'pause']) {
    const attributes = { 'support-href': href, ...(name === 'find-therapist' ? { href } : {}) };
    const { code } = partOf({ ...plainSettings(name), attributes }, 'tag');
    const links = elementsIn(parseFragment(code)).filter(({ tagName }) => tagName === 'a');
    for (const link of links) expect(attributesIn(link).href).toMatch(/^(#|tel:|sms:|https:|\/)/);
  }
});

describe('a snippet, whatever is written into it', () => {
  it('has the tag with its attributes and words, as a parser reads it, and no other element than its own', () => {
    fc.assert(
      fc.property(heldSettings, fc.constantFrom('html', 'squarespace', 'webflow', 'wix'), (held, site) => {
        const settings = { ...held, site };
        const widget = widgetOf(settings.widget);
        const { code } = partOf(settings, site === 'wix' ? 'embed' : 'tag');
        const elements = elementsIn(site === 'wix' ? parse(code) : parseFragment(code));
        const [tag, ...others] = elements.filter(({ tagName }) => tagName.includes('-'));
        expect(others).toEqual([]);
        expect(tag!.tagName).toBe(widget.tag);
        expect(attributesIn(tag!)).toEqual(expected(settings));
        const inside = elementsIn(tag!).slice(1);
        expect(inside.filter(({ tagName }) => !own.has(tagName))).toEqual([]);
        const scripts = inside.filter(({ tagName }) => tagName === 'script');
        const words = treeOf(settings.words);
        expect(scripts.length).toBe(words ? 1 : 0);
        if (words) expect(JSON.parse(textIn(scripts[0]!))).toEqual(words);
        for (const link of inside.filter(({ tagName }) => tagName === 'a')) {
          expect(attributesIn(link).href).not.toMatch(/^\s*(javascript|data|vbscript):/i);
        }
      }),
    );
  });

  it('stands on one line for WordPress, and says the same', () => {
    fc.assert(
      fc.property(heldSettings, (held) => {
        const settings: Settings = { ...held, site: 'wordpress' };
        const widget = widgetOf(settings.widget);
        const [block, place, shortcode] = ['block', 'place', 'shortcode'].map((id) => partOf(settings, id).code) as [
          string,
          string,
          string,
        ];
        for (const code of [block, place, shortcode]) expect(code).not.toMatch(/[\n\r]/);

        const tag = elementsIn(parseFragment(block)).find(({ tagName }) => tagName === widget.tag)!;
        expect(attributesIn(tag)).toEqual(expected(settings));
        const words = treeOf(settings.words);
        const [json] = elementsIn(tag).filter(({ tagName }) => tagName === 'script');
        expect(json && JSON.parse(textIn(json))).toEqual(words);

        const div = elementsIn(parseFragment(place))[0]!;
        expect(attributesIn(div)).toEqual({ 'data-attune': widget.name, ...expected(settings, 'data-') });
        expect(elementsIn(div).map(({ tagName }) => tagName)).not.toContain('script');

        // WordPress ends a shortcode at the first bracket, and reads its attributes as those of a tag.
        const [, start, inside] = /^\[attune([^[\]]*)\]([^[\]]*)\[\/attune\]$/.exec(shortcode)!;
        const attributes = attributesOf({ settings, widget });
        expect(attributesIn(elementsIn(parseFragment(`<i${start}>${inside}</i>`))[0]!)).toEqual({ widget: widget.name, ...attributes });
      }),
    );
  });

  it('is a frame whose address says it', () => {
    fc.assert(
      fc.property(heldSettings, (held) => {
        const settings: Settings = { ...held, site: 'iframe' };
        const widget = widgetOf(settings.widget);
        const elements = elementsIn(parseFragment(partOf(settings, 'frame').code));
        expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe', 'script']);
        const { src, title } = attributesIn(elements[0]!) as { src: string; title: string };
        const address = new URL(src, 'https://practice.example/');
        expect(Object.fromEntries(address.searchParams)).toEqual({
          widget: widget.name,
          ...attributesOf({ settings, widget }),
          ...(settings.frame === 'light' ? {} : { scheme: settings.frame }),
        });
        expect(address.pathname.endsWith('/frame.html')).toBe(true);
        expect(title.trim()).not.toBe('');
      }),
    );
  });

  it('is a component whose properties say it', () => {
    fc.assert(
      fc.property(heldSettings, (held) => {
        const settings: Settings = { ...held, site: 'react' };
        const widget = widgetOf(settings.widget);
        const { code } = transformSync(partOf(settings, 'component').code, {
          loader: 'jsx',
          format: 'cjs',
          jsx: 'transform',
          jsxFactory: 'make',
        });
        const found: { Widget?: () => { type: string; properties: Record<string, unknown> } } = {};
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a snippet of code is run as code
        const run = new Function('require', 'module', 'make', code) as (...parts: unknown[]) => void;
        const module = { exports: found };
        const make = (type: string, properties: Record<string, unknown> | null): object => ({ type, properties: properties ?? {} });
        run(() => ({ [widget.className]: widget.tag }), module, make);
        const { type, properties } = module.exports.Widget!();
        expect(type).toBe(widget.tag);
        const { style, words, ...attributes } = properties;
        const named = Object.entries(attributesOf({ settings, widget })).map(([name, value]) => [
          widget.fields.find((field) => field.name === name)!.property,
          value,
        ]);
        expect(attributes).toEqual(Object.fromEntries(named));
        expect(words).toEqual(treeOf(settings.words));
        const { style: written } = expected(settings);
        expect(
          style &&
            Object.entries(style)
              .map(([property, value]) => `${property}: ${value}`)
              .join('; '),
        ).toBe(written);
      }),
    );
  });

  it('is never empty, and has a name for each of its parts', () => {
    fc.assert(
      fc.property(heldSettings, (settings) => {
        const parts = partsOf(settings);
        expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
        for (const { title, code } of parts) expect([title.trim(), code.trim()]).not.toContain('');
      }),
    );
  });
});

describe('a snippet', () => {
  it('has nothing but the tag where nothing is changed', () => {
    for (const { name, tag } of widgets) {
      const { code } = partOf(plainSettings(name), 'tag');
      expect(code.startsWith(`<${tag}>`), name).toBe(true);
      expect(code, name).not.toContain('application/json');
    }
  });

  it('has the hash of the file it loads, or none where none is wanted', () => {
    for (const [load, file] of [
      ['one', 'attune.js'],
      ['loader', 'attune.loader.js'],
      ['classic', 'attune.classic.js'],
    ] as const) {
      const settings: Settings = { ...plainSettings('pause'), load, files: 'https://cdn.example/' };
      const scripts = elementsIn(parseFragment(partOf(settings, 'once').code)).filter(({ tagName }) => tagName === 'script');
      expect(attributesIn(scripts[0]!)).toMatchObject({
        src: `https://cdn.example/${file}`,
        integrity: `sha384-${file}`,
        crossorigin: 'anonymous',
      });
      expect(partOf({ ...settings, hashes: false }, 'once').code).not.toContain('integrity');
      const says = partOf(settings, 'once').notes.join(' ');
      expect(says.includes('covers the loader alone')).toBe(load === 'loader');
    }
  });

  it('carries the lines of the region as plain links, for when the script does not come', () => {
    for (const region of ['US', 'CA', 'GB', 'IE', 'AU', 'NZ'] as const) {
      const settings = { ...plainSettings('support-now'), attributes: { region } };
      const { emergency, lines } = crisisLines[region.toLowerCase() as 'us'];
      const links = elementsIn(parseFragment(partOf(settings, 'tag').code)).filter(({ tagName }) => tagName === 'a');
      const addresses = links.map((link) => attributesIn(link).href!);
      for (const number of emergency) expect(addresses).toContain(`tel:${number}`);
      for (const { call, text } of lines) {
        if (call) expect(addresses).toContain(`tel:${call.replace(/[ -]/g, '')}`);
        if (text) expect(addresses).toContain(`sms:${text.replace(/[ -]/g, '')}`);
      }
      expect(addresses).toContain('https://findahelpline.com/');
    }
  });

  it('says what its carrier leaves behind', () => {
    const settings: Settings = { ...plainSettings('pause'), words: { begin: 'Start' }, looks: { accent: '#aa3366', radius: '1em' } };
    for (const [site, id] of [
      ['wordpress', 'place'],
      ['wordpress', 'shortcode'],
      ['wix', 'element'],
      ['iframe', 'frame'],
    ] as const) {
      const { notes } = partOf({ ...settings, site }, id);
      expect(notes.join(' '), id).toContain('words you changed');
      if (id !== 'place') expect(notes.join(' '), id).toContain('--attune-radius');
      expect(notes.join(' '), id).not.toContain('--attune-accent');
    }
  });

  it('is there for every kind of site', () => {
    for (const site of sites) expect(partsOf({ ...plainSettings('pause'), site }).length, site).toBeGreaterThan(0);
  });
});
