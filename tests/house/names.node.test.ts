import { describe, expect, it } from 'vitest';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { widgets } from '../../build/widgets.mjs';
import { importsOf, read, repositoryFiles, sourceFiles } from './sources.js';

const files = new Set(repositoryFiles());
const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const manifest = makeManifest();

it('there are widgets to look at', () => expect(widgets.length).toBeGreaterThan(0));

describe.each(widgets)('%s', (name) => {
  const element = `src/elements/${name}/${name}.ts`;

  it('has all its files', () => {
    const expected = [
      element,
      `src/elements/${name}/${name}.styles.ts`,
      `src/elements/${name}/${name}.events.ts`,
      `src/define/${name}.ts`,
      `src/content/en/${name}.ts`,
      `stories/${name}.stories.ts`,
      `tests/elements/${name}.test.ts`,
    ];
    expect(expected.filter((file) => !files.has(file))).toEqual([]);
  });

  it('is called the same everywhere', () => {
    expect(read(element)).toContain(`export class ${pascal(name)}Element extends AttuneElement`);
    const definition = read(`src/define/${name}.ts`);
    expect(definition).toContain(`define('attune-${name}', ${pascal(name)}Element)`);
    expect(definition).toContain(`'attune-${name}': ${pascal(name)}Element;`);
    expect(definition.split('\n').length).toBeLessThanOrEqual(12);
    expect(elementsOf(manifest).find(({ tagName }) => tagName === `attune-${name}`)?.name).toBe(`${pascal(name)}Element`);
    const words = name.replaceAll('-', ' ');
    expect(read(`stories/${name}.stories.ts`)).toContain(`title: 'Widgets/${words.charAt(0).toUpperCase()}${words.slice(1)}'`);
    expect(read(`tests/elements/${name}.test.ts`)).toContain(`attune-${name}`);
  });

  it('has attributes and properties of the same words', () => {
    const attributes = elementsOf(manifest).find(({ tagName }) => tagName === `attune-${name}`)?.attributes ?? [];
    expect(attributes.length).toBeGreaterThan(0);
    for (const { name: attribute, fieldName } of attributes) {
      expect(attribute).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(fieldName).toBe(camel(attribute));
    }
  });

  it('stands behind both doors', () => {
    expect(importsOf('src/auto.ts').map(({ to }) => to)).toContain(`src/define/${name}.ts`);
    const exported = importsOf('src/index.ts').map(({ to }) => to);
    expect(exported).toContain(element);
    expect(exported).toContain(`src/elements/${name}/${name}.events.ts`);
  });
});

it('auto defines nothing else', () => {
  const defined = importsOf('src/auto.ts').filter(({ to }) => to.startsWith('src/define/'));
  expect(defined.map(({ to }) => to).sort()).toEqual(widgets.map((name) => `src/define/${name}.ts`));
});

it('no file is called what could hold anything', () => {
  expect(sourceFiles().filter((file) => /\b(utils?|helpers?|common|misc|shared)\b/.test(file))).toEqual([]);
});

it('no file outgrows a few screens', () => {
  const long = sourceFiles().filter((file) => !file.startsWith('src/content/') && read(file).split('\n').length > 320);
  expect(long).toEqual([]);
});
