import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';
import { read, sourceFiles } from '../house/sources.js';

/** What makes markup or code of a text, or trusts what other windows have left; none of it is needed in a page. */
const sinks: Record<string, RegExp> = {
  'a text as markup':
    /\b(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|createContextualFragment|parseFromString|setHTML|\.srcdoc\b|document\.write/,
  'a text as a template': /unsafe(HTML|SVG|CSS|Static)|static-html/,
  'a text as code': /\beval\(|new Function\b|set(Timeout|Interval)\(\s*['"`]|javascript:/,
  'what another window has left': /window\.name\b|\bself\.name\b|document\.(domain|referrer)\b|\bwindow\.opener\b/,
  'a handler as an attribute': /setAttribute\(\s*['"`]on|\son\w+=["'$]/,
};

const shipped = sourceFiles().filter((file) => !file.startsWith('src/tools/'));

describe('no file that ships to visitors takes', () => {
  it.each(Object.entries(sinks))('%s', (_, sink) => {
    expect(shipped.length).toBeGreaterThan(150);
    expect(shipped.filter((file) => sink.test(read(file)))).toEqual([]);
  });

  it.each([
    ['a text as markup', 'root.innerHTML = text'],
    ['a text as a template', 'html`${unsafeHTML(text)}`'],
    ['a text as code', 'new Function(text)'],
    ['what another window has left', 'JSON.parse(window.name)'],
    ['a handler as an attribute', 'html`<p onclick="${text}">`'],
  ])('would be told of %s', (name, line) => expect(sinks[name]!.test(line)).toBe(true));
});

it('the threat model names tests that are there', () => {
  const named = [...read('THREATS.md').matchAll(/`(tests\/[\w/-]+)`((?:, `[\w-]+`)*)/g)].flatMap(([, first, more]) => [
    first!,
    ...[...more!.matchAll(/`([\w-]+)`/g)].map(([, name]) => `${path.posix.dirname(first!)}/${name}`),
  ]);
  expect(named.length).toBeGreaterThan(15);
  const isThere = (file: string): boolean => ['.test.ts', '.node.test.ts'].some((end) => existsSync(path.join(root, file + end)));
  expect(named.filter((file) => !isThere(file))).toEqual([]);
});
