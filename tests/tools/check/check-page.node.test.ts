import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../src/tools/check/check-page.js';
import { codes, type Finding, type FindingCode } from '../../../src/tools/check/finding.js';
import { read } from '../../house/sources.js';
import { address, files, input, page, samples, script, support, tags, widgets } from './samples.js';

const codesOf = (findings: readonly Finding[]): FindingCode[] => findings.map(({ code }) => code);
const graveOf = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code, message }) => `${code}: ${message}`);
const every = Object.values(samples).flat();
const pause = '<attune-pause></attune-pause>';

describe('each thing that a check can say', () => {
  it('has a page of which it says it', () => {
    expect(Object.keys(samples).sort()).toEqual([...codes].sort());
    for (const [code, pages] of Object.entries(samples)) expect(pages.length, code).toBeGreaterThan(0);
  });

  it.each(Object.entries(samples).flatMap(([code, pages]) => pages.map((sample, index) => ({ code, index, sample }))))(
    '$code, page $index',
    ({ code, sample }) => {
      expect(codesOf(checkPage(sample))).toContain(code);
    },
  );

  it('is said of no page that is in order', () => {
    for (const tag of tags.filter((name) => name !== 'attune-support-now')) {
      expect(codesOf(checkPage(input(page(`<${tag}></${tag}>`))))).toEqual(['found']);
      expect(codesOf(checkPage(input(page(`<div data-attune="${tag.replace('attune-', '')}"></div>`))))).toEqual(['found']);
    }
  });

  it('has words that end as sentences do, and a place within the page', () => {
    for (const sample of every) {
      const lines = sample.html.split('\n');
      for (const { message, advice, line, column } of checkPage(sample)) {
        expect(message).toMatch(/[.]$/);
        expect(`${message} ${advice}`).not.toMatch(/\bundefined\b(?!$)|\[object|\$\{|--|'s\b/);
        if (advice !== undefined) expect(advice).toMatch(/[.>})?]$/);
        if (line === undefined) continue;
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
    }
  });
});

describe('what a check says', () => {
  it('names what was meant', () => {
    const [tag] = checkPage(input(page('<attune-reflexion-card></attune-reflexion-card>')));
    expect(tag).toMatchObject({ code: 'unknown-tag', advice: 'Did you mean <attune-reflection-card>?', line: 5, column: 1 });
    const [value] = checkPage(input(page('<attune-reflection-card pace="gentel"></attune-reflection-card>')));
    expect(value!.advice).toContain('Did you mean gentle?');
  });

  it('begins with the gravest and ends with what was found', () => {
    const findings = checkPage(input(page('<attune-pause /><script src="https://www.clarity.ms/tag/1"></script>', '')));
    const ranks = findings.map(({ severity }) => ['wrong', 'warning', 'note'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
    expect(findings.at(-1)!.code).toBe('found');
  });

  it('says at the first place what is so in many', () => {
    const findings = checkPage(input(page(`${pause}\n${'<p>[attune widget="pause"]</p>\n'.repeat(3)}<attune-mood></attune-mood>`)));
    expect(findings.map(({ code, line }) => [code, line])).toEqual([
      ['shortcode-as-text', 6],
      ['unknown-tag', 9],
      ['found', undefined],
    ]);
    expect(findings[0]!.message).toMatch(/That is so in 3 places\.$/);
    expect(findings[1]!.message).not.toContain('places');
  });

  it('says that all is well, how many widgets there are, and of which version', () => {
    const text = 'var v="2.3.4";customElements,"attune-support-now"';
    const findings = checkPage(
      input(page(pause), { files: files({ '/attune/attune.js': { status: 200, contentType: 'text/javascript', text } }) }),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'Found 2 widgets, brought by attune.js, version 2.3.4. The check found nothing wrong.',
    ]);
  });

  it('finds a script that was joined with others, where it can look', () => {
    const html = page(pause, '<script src="/cache/joined.js"></script>');
    const look = (text: string): FindingCode[] =>
      codesOf(checkPage(input(html, { files: files({ '/cache/joined.js': { status: 200, text } }) })));
    expect(look('jQuery();customElements.get("attune-support-now")')).toEqual(['found']);
    expect(look('jQuery()')).toEqual(['script-missing', 'found']);
  });

  it('takes a page’s own word for its address', () => {
    const html = page(pause, `<link rel="canonical" href="${address}">${script}`);
    const headers = { 'content-security-policy': 'script-src https://practice.example' };
    expect(codesOf(checkPage({ html, widgets, headers }))).toEqual(['found']);
  });

  it('leaves a pre-rendered widget, and what stands in templates, alone', () => {
    const shadow = '<template shadowrootmode="open"><link rel="stylesheet" href="/attune/elements/pause.css"><p>{“a”: “b”}</p></template>';
    const html = page(`<attune-pause>${shadow}</attune-pause><template><attune-nothing></attune-nothing></template>`);
    expect(codesOf(checkPage(input(html)))).toEqual(['found']);
  });

  it('does not ask the classic script for a type', () => {
    const html = page(pause, '<script src="/attune/attune.classic.js" defer></script>');
    expect(codesOf(checkPage(input(html)))).toEqual(['found']);
  });

  it('lets a policy in the page count for what comes after it alone', () => {
    const meta = '<meta http-equiv="Content-Security-Policy" content="script-src https://other.example">';
    expect(codesOf(checkPage(input(page(pause, meta + script))))).toContain('csp-script');
    expect(codesOf(checkPage(input(page(pause, script + meta))))).toEqual(['found']);
  });

  it('names each tracker once, and one that waits for consent as a note', () => {
    const pixel = (more: string): string => `<script ${more} src="https://connect.facebook.net/en_US/fbevents.js"></script>`;
    const severities = (snippets: string): string[] =>
      checkPage(input(page(pause + snippets)))
        .filter(({ code }) => code === 'tracker')
        .map(({ severity }) => severity);
    const waiting = pixel('type="text/plain" data-cookieconsent="marketing"');
    expect(severities(pixel('') + pixel('async'))).toEqual(['warning']);
    expect(severities(waiting)).toEqual(['note']);
    expect(severities(waiting + pixel(''))).toEqual(['warning']);
  });

  it('takes no name in prose, in a link or in a longer host for a tracker', () => {
    const body = `${pause}<p>We use no hotjar.com.</p><a href="https://www.clarity.ms/">Clarity</a>
      <script>const no = 'nothotjar.com', other = 'https://hotjar.com.practice.example/a.js';</script>`;
    expect(codesOf(checkPage(input(page(body))))).toEqual(['found']);
  });
});

describe('the README’s snippets', () => {
  const snippets = [...read('README.md').matchAll(/^```html\n([\s\S]*?)^```/gm)].map((match) => match[1]!);

  it.each(snippets.map((snippet) => ({ snippet })))('have nothing wrong: $snippet', ({ snippet }) => {
    const head = /<script[^>]+src="[^"]*\/attune\./.test(snippet) ? '' : script;
    const whole = page(snippet, head).replace(snippet.includes('attune-support-now') ? support : '', '');
    expect(graveOf(checkPage(input(whole)))).toEqual([]);
  });

  it('are there', () => expect(snippets.length).toBeGreaterThan(5));
});

describe('any page at all', () => {
  const pieces = every.flatMap(({ html }) => html.split(/(?=[<>"=&{}])/)).filter(Boolean);

  it('is read without a fault, however it was broken', () => {
    const part = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        expect(checkPage(input(parts.join(''))).at(-1)!.code).toBe('found');
      }),
      { numRuns: 300 },
    );
  });

  it('is read after any cut and any doubling of its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.nat(), fc.nat(), fc.nat(), (sample, from, length, to) => {
        const { html } = sample;
        const start = from % (html.length + 1);
        const part = html.slice(start, start + (length % 200));
        const cut = html.slice(0, start) + html.slice(start + part.length);
        const at = to % (cut.length + 1);
        for (const mutated of [cut, cut.slice(0, at) + part + part + cut.slice(at)]) {
          expect(checkPage({ ...sample, html: mutated }).at(-1)!.code).toBe('found');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read however deep it goes', () => {
    const deep = '<div>'.repeat(5_000) + pause + '</div>'.repeat(5_000);
    expect(codesOf(checkPage(input(page(deep))))).toEqual(['found']);
  });
});
