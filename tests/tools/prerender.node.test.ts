import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { prerender, prerenderInPieces, PrerenderError } from '../../src/tools/prerender/prerender.js';
import { elementSheet } from '../../src/tools/prerender/element-sheet.js';
import { widgets } from '../../src/tools/prerender/widgets.js';
import { widgets as names } from '../../build/widgets.mjs';

const script = '<script type="module" src="/attune/attune.js"></script>';
const options = { base: '/attune/' };
const tags = Object.keys(widgets);

/** The declared roots of a page, in their order. */
const rootsIn = (html: string): string[] =>
  html
    .split('<template shadowrootmode="open">')
    .slice(1)
    .map((rest) => rest.split('</template>')[0]!);

/** A page as it was before: without what was put into it. */
const withoutRoots = (html: string): string =>
  html
    .split('<template shadowrootmode="open">')
    .map((part, index) => (index ? part.slice(part.indexOf('</template>') + '</template>'.length) : part))
    .join('');

afterEach(() => vi.restoreAllMocks());

describe('pre-rendering', () => {
  it('knows every widget', () => {
    expect([...tags].sort()).toEqual(names.map((name: string) => `attune-${name}`));
  });

  it.each(tags)('writes the first view of %s, and its sheet as a link', async (tag) => {
    const html = await prerender(`<!doctype html><html lang="en"><head>${script}</head><body><${tag}></${tag}></body></html>`);
    const [root] = rootsIn(html);
    expect(root).toContain(`<link rel="stylesheet" href="/attune/elements/${tag.slice(7)}.css">`);
    expect(root).toMatch(/part="heading" role="heading" aria-level="2">[^<]+</);
    expect(root).not.toMatch(/ style=|<style|<script|<!--| on\w+=|page\.invalid/);
    expect(withoutRoots(html)).toBe(`<!doctype html><html lang="en"><head>${script}</head><body><${tag}></${tag}></body></html>`);
    expect((await elementSheet(tag)).length).toBeGreaterThan(2000);
  });

  it('heeds attributes, the words and lists inside the tag, and the language around it', async () => {
    const html = await prerender(
      `<div lang="de">
        <attune-pause heading="Kurz &amp; gut" heading-level="4"><script type="application/json">{"begin": "Anfangen \\u003c 1"}</script></attune-pause>
        <attune-small-steps><ul><li>Walk to the corner.<ul><li>Stand at the door.</li></ul></li></ul></attune-small-steps>
        <attune-find-therapist href="/contact" phone="555 0100" label="Write"></attune-find-therapist>
        <attune-find-therapist><a href="reach.html">Reach us</a><img src="dana.jpg" alt="Dana"></attune-find-therapist>
        <attune-reframe><dl><dt>Ours.</dt><dd>a</dd><dd>b</dd><dd>c</dd></dl></attune-reframe>
      </div>`,
      options,
    );
    const [pause, steps, contact, links, reframe] = rootsIn(html);
    expect(pause).toContain('aria-level="4">Kurz &amp; gut<');
    expect(pause).toContain('Anfangen &lt; 1');
    expect(pause).toContain('lang="en" dir="ltr"');
    expect(steps).toContain('Walk to the corner.');
    expect(steps).toContain('Stand at the door.');
    expect(contact).toContain('href="/contact"');
    expect(contact).toContain('href="tel:5550100"');
    expect(links).toContain('href="reach.html"');
    expect(links).toContain('src="dana.jpg"');
    expect(reframe).toContain('Ours.');
    // What was inside the tags is there still.
    expect(html).toContain('<a href="reach.html">Reach us</a><img src="dana.jpg" alt="Dana"></attune-find-therapist>');
  });

  it('lets no address through that may not stand in a link', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const html = await prerender('<attune-find-therapist href="java&Tab;script:alert(1)"></attune-find-therapist>', options);
    expect(rootsIn(html)[0]).not.toContain('script:');
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('leads to the support widget of the page, wherever that stands', async () => {
    const html = await prerender('<attune-pause></attune-pause><p></p><attune-support-now region="US"></attune-support-now>', options);
    expect(rootsIn(html)[0]).toContain('href="#attune-support-now"');
    expect(html).toContain('<attune-support-now id="attune-support-now" region="US">');
    const named = await prerender('<attune-support-now id="help"></attune-support-now><attune-pause></attune-pause>', options);
    expect(rootsIn(named)[1]).toContain('href="#help"');
    expect(named).toContain('<attune-support-now id="help">');
    const alone = await prerender('<attune-support-now></attune-support-now>', options);
    expect(alone).toMatch(/^<attune-support-now><template/);
  });

  it('tells links to other sites once it knows the page’s own address', async () => {
    const tag = '<attune-find-therapist href="https://practice.example/contact"></attune-find-therapist>';
    expect(rootsIn(await prerender(tag, options))[0]).toContain('opens another site');
    const known = rootsIn(await prerender(tag, { ...options, url: 'https://practice.example/about' }))[0]!;
    // The way to support still leads elsewhere.
    expect(known.split('opens another site').length - 1).toBe(1);
    await expect(prerender(tag, { ...options, url: 'practice' })).rejects.toThrow(PrerenderError);
  });

  it('puts a widget into its place, with the attributes that a place may give', async () => {
    const place =
      '<div data-attune="small-steps" data-heading="A &quot;few&quot;" data-onclick="hacked()" data-id="x"><ul><li>One</li></ul></div>';
    const html = await prerender(`<body>${place}</body>`, options);
    expect(html).toMatch(/data-id="x"><attune-small-steps heading="A &quot;few&quot;"><template shadowrootmode="open">/);
    expect(html).toContain('</template><ul><li>One</li></ul></attune-small-steps></div></body>');
    expect(await prerender(html, options)).toBe(html);
    // What was changed on the place since is heeded.
    const changed = await prerender(html.replace('data-heading="A &quot;few&quot;"', 'data-heading="Fewer"'), options);
    expect(changed).toContain('<attune-small-steps heading="Fewer">');
    expect(rootsIn(changed).length).toBe(1);
  });

  it('finds the sheets beside the page’s own script, whichever it is', async () => {
    for (const [source, sheet] of [
      ['attune.classic.js', 'elements/pause.css'],
      ['https://cdn.example/1.2/attune.loader.js?ver=6#x', 'https://cdn.example/1.2/elements/pause.css?ver=6'],
      ['../a/elements/pause.js', '../a/elements/pause.css'],
    ]) {
      const html = await prerender(`<attune-pause></attune-pause><script src="/other/app.js"></script><script src="${source}"></script>`);
      expect(rootsIn(html)[0]).toContain(`href="${sheet}"`);
    }
    await expect(prerender('<attune-pause></attune-pause><script src="/attune.js.map"></script>')).rejects.toThrow(/no attune script/);
    expect(await prerender('<p>No widget here, and no script.')).toBe('<p>No widget here, and no script.');
  });

  it('leaves alone what is not on the page: templates, comments, scripts, other elements’ names', async () => {
    const page = `<template><attune-pause></attune-pause></template><!-- <attune-pause></attune-pause> --><script>"<attune-pause>"</script><attune-other></attune-other><svg><attune-pause/></svg><constructor></constructor><div data-attune="constructor"></div>`;
    expect(await prerender(page, options)).toBe(page);
  });

  it('takes the tags in the order of the source, where a browser moves one of them out of a table', async () => {
    const page = '<table><tr><td><attune-pause></attune-pause></td></tr><attune-reframe></attune-reframe></table>';
    const html = await prerender(page, options);
    expect(withoutRoots(html)).toBe(page);
    expect(rootsIn(html).map((root) => /elements\/(\w+)\.css/.exec(root)![1])).toEqual(['pause', 'reframe']);
    expect(await prerender(html, options)).toBe(html);
  });

  it('fills a place once that a browser makes two of, and leaves one that has no tag of its own', async () => {
    const twice = await prerender('<p><b data-attune="pause">x<p>y</b>z', options);
    expect(withoutRoots(twice)).toBe('<p><b data-attune="pause"><attune-pause>x</attune-pause><p>y</b>z');
    const split = await prerender('<a data-attune="pause"><div>x</a>y</div>', options);
    expect(rootsIn(split).length).toBe(1);
    expect(await prerender(split, options)).toBe(split);
    const late = '<p>text</p><body data-attune="pause"><p>more</p>';
    expect(await prerender(late, options)).toBe(late);
  });

  it('reads what a browser would find inside the tag, and nothing else', async () => {
    const json = '<attune-pause>{"begin": "Start here"}</attune-pause>';
    expect(rootsIn(await prerender(json, options))[0]).toContain('Start here');
    const hidden = '<ul><li>Walk to the corner.</li></ul>';
    for (const name of ['template', 'noscript']) {
      const html = await prerender(`<attune-small-steps><div><${name}>${hidden}</${name}></div></attune-small-steps>`, options);
      expect(rootsIn(html)[0], name).not.toContain('Walk to the corner.');
    }
  });

  it('reaches into another component’s declared root', async () => {
    const html = await prerender(
      '<my-page lang="de"><template shadowrootmode="open"><attune-pause></attune-pause></template></my-page>',
      options,
    );
    expect(html).toContain('<attune-pause><template shadowrootmode="open"><link');
    expect(html).toContain('lang="en" dir="ltr"');
  });

  it('reads a page that is nested deeper than a stack', async () => {
    const page = `${'<div>'.repeat(20_000)}<attune-pause></attune-pause>`;
    expect(withoutRoots(await prerender(page, options))).toBe(page);
  });

  it('gives the page piece by piece', async () => {
    const page = `${script}<attune-pause></attune-pause>${'<p>text</p>'.repeat(1000)}<attune-reframe></attune-reframe>`;
    const pieces: string[] = [];
    for await (const piece of prerenderInPieces(page)) pieces.push(piece);
    expect(pieces.length).toBe(3);
    expect(pieces.join('')).toBe(await prerender(page));
  });

  it('leaves any page around the tags as it was, letter by letter, and is the same the second time', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<attune-pause>',
        '</attune-pause>',
        '<attune-pause',
        '<attune-pause heading=\'a "b"\'>',
        '<attune-reframe>',
        '</attune-reframe>',
        '<attune-pause/>',
      ),
      fc.constantFrom(
        '<div>',
        '</div>',
        '<p>',
        '</p>',
        '<table>',
        '<tr><td>',
        '</table>',
        '<ul><li>',
        '</ul>',
        '<b>',
        '</b>',
        '<a href=x>',
        '<select><option>',
        '<svg>',
        '</svg>',
        '<math>',
        '<template>',
        '</template>',
        '<textarea>',
        '</textarea>',
        '<title>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<![CDATA[',
        '&amp',
        '&#0;',
        '<br>',
        '</br>',
        '<body class=x>',
        '<html lang=de>',
        '</html>',
        '<frameset>',
        '\r\n',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const page = pieces.join('');
        const once = await prerender(page, options);
        expect(withoutRoots(once)).toBe(page);
        expect(await prerender(once, options)).toBe(once);
        // A browser builds the same page of it: only our own tags have gained something.
        const bare = (html: string): string => withoutRoots(serialize(parse(html)));
        expect(bare(once)).toBe(bare(page));
      }),
      { numRuns: 150 },
    );
  });
});
