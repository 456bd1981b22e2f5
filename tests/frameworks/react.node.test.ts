import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root, widgets } from '../../build/widgets.mjs';
import { read } from '../house/sources.js';

const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** What Node prints for a page with every wrapper, which nothing but the package and React has made. */
const code = `
  import React from 'react';
  import { renderToString } from 'react-dom/server';
  const pages = {};
  for (const [name, component] of ${JSON.stringify(widgets.map((name) => [name, pascal(name)]))}) {
    const wrappers = await import('attune-elements/react/' + name);
    const given = { id: 'one', className: 'two', heading: 'Three', headingLevel: 3, words: { heading: 'Four' }, onAttuneAction() {} };
    pages[name] = [Object.keys(wrappers).join(), wrappers[component]?.displayName, renderToString(React.createElement(wrappers[component], given, 'Five'))];
  }
  console.log(JSON.stringify(pages));`;
const pages = JSON.parse(
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }),
) as Record<string, [string, string, string]>;

describe.each(widgets)('the wrapper of %s', (name) => {
  it('is rendered on a server, as the tag with its attributes and what stands inside it', () => {
    const tag = `attune-${name}`;
    expect(pages[name]).toEqual([
      pascal(name),
      pascal(name),
      `<${tag} id="one" class="two" heading="Three" heading-level="3">Five</${tag}>`,
    ]);
  });

  it('may be imported by a server component', () => {
    expect(read(`dist/react/${name}.js`)).toMatch(/^'use client';\n/);
  });
});
