import { describe, expect, it } from 'vitest';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { read } from './sources.js';

interface Named {
  name: string;
  description?: string;
}
interface CodeData {
  tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
}
interface WebTypes {
  name: string;
  version: string;
  contributions: {
    html: {
      elements: (Named & {
        attributes: (Named & { value: { type: string } })[];
        events: (Named & { type: string })[];
        slots: Named[];
        js: { properties: (Named & { type: string })[] };
      })[];
    };
    css: { properties: Named[] };
  };
}

const elements = elementsOf(makeManifest());
const pkg = JSON.parse(read('package.json')) as Record<'name' | 'version' | 'web-types' | 'customElements', string>;
const json = <T>(file: string): T => JSON.parse(read(file)) as T;

/** The values that a type of the manifest lists, or none. */
const valuesOf = (type = ''): string[] => [...type.matchAll(/'([^']*)'/g)].map((match) => match[1]!);

describe('what an editor reads', () => {
  const code = json<CodeData>('dist/vscode.html-custom-data.json');
  const webTypes = json<WebTypes>(pkg['web-types'].replace('./', ''));

  it('is found by what package.json says', () => {
    expect(json(pkg.customElements)).toEqual(JSON.parse(JSON.stringify(makeManifest())));
    expect([webTypes.name, webTypes.version]).toEqual([pkg.name, pkg.version]);
  });

  it('has every tag, and no other', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    expect(code.tags.map(({ name }) => name).sort()).toEqual(tags);
    expect(webTypes.contributions.html.elements.map(({ name }) => name).sort()).toEqual(tags);
  });

  it.each(elements.map((element) => [element.tagName!, element] as const))('agrees with the manifest on %s', (tag, element) => {
    const attributes = (element.attributes ?? []).map(({ name, type, description }) => ({ name, type: type?.text, description }));

    const inCode = code.tags.find(({ name }) => name === tag)!;
    expect(
      inCode.attributes.map(({ name, description, values }) => ({ name, description, values: values.map((value) => value.name) })),
    ).toEqual(attributes.map(({ name, description, type }) => ({ name, description, values: valuesOf(type) })));

    const inWebTypes = webTypes.contributions.html.elements.find(({ name }) => name === tag)!;
    expect(inWebTypes.attributes.map(({ name, description, value }) => ({ name, type: value.type, description }))).toEqual(attributes);
    const events = (element.events ?? []).map(({ name, type, description }) => ({ name, type: type.text, description }));
    expect(inWebTypes.events).toEqual(events);
    const fields = (element.members ?? []).flatMap((member) =>
      member.kind === 'field' ? [{ name: member.name, type: member.type?.text }] : [],
    );
    expect(inWebTypes.js.properties.map(({ name, type }) => ({ name, type }))).toEqual(fields);
    expect(inWebTypes.slots.map(({ name }) => name)).toEqual((element.slots ?? []).map(({ name }) => name));
    for (const { description } of [inCode, inWebTypes]) {
      expect(description).toContain(element.summary);
      expect(description).not.toContain('undefined');
    }
  });

  it('names each custom property once', () => {
    const known = new Set(elements.flatMap(({ cssProperties }) => (cssProperties ?? []).map(({ name }) => name)));
    expect(webTypes.contributions.css.properties.map(({ name }) => name).sort()).toEqual([...known].sort());
  });
});
