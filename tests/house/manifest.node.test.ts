import { describe, expect, it } from 'vitest';
import { reach } from '../../build/content.mjs';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { widgets } from '../../build/widgets.mjs';

const elements = elementsOf(makeManifest());
const index = (await import('../../src/index.js')) as Record<string, unknown>;

/** All matches of a pattern's first group, each once, in order of the alphabet. */
const collect = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))].sort();
const names = (items: { name: string }[] | undefined): string[] => (items ?? []).map(({ name }) => name).sort();

describe.each(widgets)('the comment of %s', async (name) => {
  const element = elements.find(({ tagName }) => tagName === `attune-${name}`)!;
  // All that the widget brings and nothing else: what it does not use of a shared module is left out, late parts are in.
  const bundle = await reach(`src/define/${name}.ts`, { minify: false, external: ['lit', 'lit/*'] });
  const code = Buffer.from(bundle.code).toString();

  it('says in a sentence what it is', () => {
    expect(element.summary).toMatch(/\.$/);
  });

  it('names each attribute that is observed, and no other', () => {
    const constructor = index[element.name] as { observedAttributes: string[] };
    expect(names(element.attributes)).toEqual([...constructor.observedAttributes].sort());
    for (const attribute of element.attributes ?? []) expect(attribute.description, attribute.name).toBeTruthy();
  });

  it('names each part that is in a template, and no other', () => {
    const fixed = collect(code, /\bpart="([^"$]+)"/g).flatMap((parts) => parts.split(/\s+/));
    const documented = names(element.cssParts);
    expect([...new Set(fixed)].filter((part) => !documented.includes(part))).toEqual([]);
    // A part whose name is a value stands somewhere as a text.
    const missing = documented.filter((part) => !fixed.includes(part) && !code.includes(`"${part}"`));
    expect(missing).toEqual([]);
    for (const part of element.cssParts ?? []) expect(part.description, part.name).toBeTruthy();
  });

  it('names each public custom property that a sheet reads, and no other', () => {
    expect(names(element.cssProperties)).toEqual(collect(code, /var\(\s*(--attune-[\w-]+)/g));
    for (const property of element.cssProperties ?? []) expect(property.description, property.name).toBeTruthy();
  });

  it('names each event that is fired, and no other', () => {
    // A plain `Event` is what widgets say to each other on the document.
    const fired = collect(code, /dispatchEvent\(\s*new ([A-Za-z]+Event)\b/g);
    const documented = (element.events ?? []).map(({ type }) => type?.text ?? '').sort();
    expect(documented).toEqual(fired);
    for (const { name: event, type, description } of element.events ?? []) {
      expect(description, event).toBeTruthy();
      expect((index[type?.text ?? ''] as { type: string }).type, `${event} is exported as ${type?.text}`).toBe(event);
    }
  });

  it('names each slot that is in a template', () => {
    const slots = (element.slots ?? []).map((slot) => slot.name);
    const named = collect(code, /<slot[^>]*\bname="([^"]+)"/g);
    expect(slots.filter(Boolean).sort()).toEqual(named);
    if (/<slot\s*>/.test(code)) expect(slots).toContain('');
  });

  it('sets no public custom property', () => {
    expect(collect(code, /^\s*(--attune-[\w-]+)\s*:/gm)).toEqual([]);
  });
});
