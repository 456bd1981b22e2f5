import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { elementsOf, makeManifest } from '../../build/manifest.mjs';
import { root } from '../../build/widgets.mjs';
import { read, repositoryFiles } from './sources.js';

interface Snippet {
  language: string;
  text: string;
  line: number;
}

const known = new Map(
  elementsOf(makeManifest()).map(({ tagName, attributes }) => [tagName ?? '', (attributes ?? []).map(({ name }) => name)]),
);
const everywhere = new Set(['lang', 'dir', 'class', 'id', 'loading', 'style', 'slot', 'hidden']);

/** Every fenced snippet of a page in Markdown. */
function snippetsOf(markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].map((match) => ({
    language: match[1]!,
    text: match[2]!,
    line: markdown.slice(0, match.index).split('\n').length,
  }));
}

/** What is wrong with a snippet of HTML: its own mistakes, and tags or attributes of ours that do not exist. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const onParseError = ({ code, startLine }: { code: string; startLine: number }): void => {
    // A snippet is no whole page.
    if (code !== 'missing-doctype') faults.push(`${code} in its line ${startLine}`);
  };
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node) {
      const place = node.attrs.find(({ name }) => name === 'data-attune')?.value;
      const tag = place === undefined ? node.tagName : `attune-${place}`;
      const prefix = place === undefined ? '' : 'data-';
      if (tag.startsWith('attune-')) {
        const attributes = known.get(tag);
        if (!attributes) faults.push(`<${tag}> is none of ours`);
        for (const { name } of node.attrs) {
          const own = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
          if (name === 'data-attune' || own === undefined || everywhere.has(own) || everywhere.has(name)) continue;
          if (attributes && !attributes.includes(own)) faults.push(`<${tag}> has no ${own}`);
        }
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(text, { onParseError, sourceCodeLocationInfo: true }));
  return faults;
}

const pages = repositoryFiles().filter((file) => /^[A-Z]+\.md$/.test(file));
const snippets = pages.flatMap((page) => snippetsOf(read(page)).map((snippet) => ({ ...snippet, page })));

it('there is a README with snippets to check', () => {
  expect(snippets.filter(({ page }) => page === 'README.md').map(({ language }) => language)).toEqual(
    expect.arrayContaining(['html', 'js']),
  );
});

describe('HTML in the docs', () => {
  it.each(snippets.filter(({ language }) => language === 'html'))('$page, line $line', ({ text }) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('would be told of what is wrong', () => {
    expect(faultsOf('<attune-nothing></attune-nothing><p a="1" a="2">')).toHaveLength(2);
    expect(faultsOf('<attune-reflection-card speed="fast"></attune-reflection-card>')).toHaveLength(1);
    expect(faultsOf('<div data-attune="reflection-card" data-speed="fast" id="x"></div>')).toHaveLength(1);
  });
});

describe('code in the docs', () => {
  const folder = path.join(root, '.cache/snippets');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const code = snippets.filter(({ language }) => ['js', 'ts', 'tsx'].includes(language));
  it.each(code)('$page, line $line', ({ text, language, page, line }) => {
    expect(faultsOfCode(`${page}-${line}.${language === 'tsx' ? 'tsx' : 'ts'}`, text)).toEqual([]);
  });

  it('would be told of what is wrong', () => {
    expect(faultsOfCode('wrong.ts', "import { Nothing } from 'attune-elements';\nconst one: number = 'two';\n")).toHaveLength(2);
    const jsx = (pace: string): string => `import 'attune-elements/types/react';\nvoid <attune-reflection-card pace="${pace}" />;\n`;
    expect(faultsOfCode('wrong.tsx', jsx('fast'))).toHaveLength(1);
    expect(faultsOfCode('right.tsx', jsx('steady'))).toEqual([]);
    expect(faultsOfCode('right.ts', "import { ReflectionCardElement } from 'attune-elements';\nvoid ReflectionCardElement;\n")).toEqual([]);
  });

  function faultsOfCode(name: string, text: string): string[] {
    const file = path.join(folder, name);
    // A snippet is a module of its own, whether or not it says so.
    writeFileSync(file, `${text}\nexport {};\n`);
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      jsx: ts.JsxEmit.ReactJSX,
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
});

describe('components in the docs', () => {
  const components = snippets.filter(({ language }) => ['vue', 'svelte'].includes(language));
  // There they are built, typed and driven.
  const apps = repositoryFiles().filter((file) => /^tests\/frameworks\/.*\.(vue|svelte)$/.test(file));
  const standsInAnApp = (text: string): boolean => apps.some((file) => read(file) === text);

  it.each(components)('$page, line $line, is a file of an app that the tests drive', ({ text }) => {
    expect(standsInAnApp(text)).toBe(true);
  });

  it('would be told of another text', () => {
    const text = read('tests/frameworks/vue/Evening.vue');
    expect([standsInAnApp(text), standsInAnApp(text.replace('steady', 'gentle'))]).toEqual([true, false]);
  });
});
