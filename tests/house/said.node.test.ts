import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './sources.js';

/** The attributes that are read out or shown. */
const spoken = /\b(?:aria-label|aria-description|aria-valuetext|aria-roledescription|title|alt|placeholder|label)\s*=\s*"([^"]*)"/g;

/** The words that stand in a file’s own templates: between tags, and in what is read out. */
function wordsInTemplates(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg|staticHtml)$/.test(node.tag.getText())) {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      // What is filled in is no word of the template; a sign keeps its place.
      const whole = parts.map(({ text }) => text).join('•');
      const attributes = [...whole.matchAll(spoken)].map(([, value]) => value!);
      const between = whole
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, '\n');
      found.push(...[...attributes, ...between.split('\n')].map((text) => text.trim()).filter((text) => /\p{L}/u.test(text)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** What reaches a visitor; the tools speak to whoever builds a site. */
const files = sourceFiles().filter((file) => !file.startsWith('src/tools/'));

describe('what a visitor reads', () => {
  it('stands in the words, so that another language says all of it', () => {
    const own = files.flatMap((file) => wordsInTemplates(read(file)).map((text) => `${file}: ${text}`));
    expect(own).toEqual([]);
  });

  it.each([
    ['html`<p class="a">Hello</p>`', ['Hello']],
    ['html`<p aria-label="Hello">${words.a}</p>`', ['Hello']],
    ['html`<p>${a} and ${b}</p>`', ['• and •']],
    ['html`<p>${a ? html`<b>yes</b>` : nothing}</p>`', ['yes']],
    ['html`<p aria-label=${words.a} title="${words.b}">${words.c} · ${1}</p>`', []],
    ['html`<p><!-- why --></p>`', []],
    ['css`p { color: red }`', []],
  ])('is found where it stands in a template: %s', (code, words) => {
    expect(wordsInTemplates(code)).toEqual(words);
  });
});
