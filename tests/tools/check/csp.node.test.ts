import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, matchesSource, parsePolicies, type Load } from '../../../src/tools/check/csp.js';

const self = new URL('https://practice.example/page');
const load = (url: string, more: Partial<Load> = {}): Load => ({ what: 'script', url: new URL(url, self), ...more });
const answer = (policy: string, wanted: Load, at: URL | undefined = self): string =>
  allows(parsePolicies(policy)[0]!, wanted, self, at).answer;

describe('a source in a policy', () => {
  it.each([
    ['*', 'https://any.example/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ['https:', 'https://any.example/a.js', true],
    ['http:', 'https://any.example/a.js', true],
    ['https:', 'http://any.example/a.js', false],
    ["'self'", '/a.js', true],
    ["'self'", 'https://cdn.practice.example/a.js', false],
    ["'none'", '/a.js', false],
    ["'unsafe-inline'", '/a.js', false],
    ['files.example', 'https://files.example/a.js', true],
    ['FILES.example', 'https://files.example/a.js', true],
    ['files.example', 'http://files.example/a.js', false],
    ['http://files.example', 'https://files.example/a.js', true],
    ['*.example', 'https://files.example/a.js', true],
    ['*.files.example', 'https://files.example/a.js', false],
    ['files.example:8443', 'https://files.example:8443/a.js', true],
    ['files.example', 'https://files.example:8443/a.js', false],
    ['files.example:*', 'https://files.example:8443/a.js', true],
    ['https://files.example/attune/', 'https://files.example/attune/a.js', true],
    ['https://files.example/attune', 'https://files.example/attune/a.js', false],
    ['https://files.example/attune/a.js', 'https://files.example/attune/a.js', true],
    ['https://files.example/attune/a.js', 'https://files.example/attune/b.js', false],
  ])('%s, %s: %s', (source, url, expected) => {
    expect(matchesSource(source, new URL(url, self), self)).toBe(expected);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (policy, url) => {
        for (const one of parsePolicies(policy)) expect(allows(one, load(url), self, self).answer).toMatch(/yes|no/);
      }),
    );
  });

  it('that is an origin lets through what is there, and nothing of another', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), fc.webUrl({ validSchemes: ['https'] }), (one, other) => {
        const [a, b] = [new URL(one), new URL(other)];
        expect(matchesSource(a.origin, a, self)).toBe(true);
        expect(matchesSource(a.origin, b, self)).toBe(a.origin === b.origin);
      }),
    );
  });
});

describe('a policy', () => {
  it('falls back as browsers do', () => {
    expect(answer("default-src 'none'", load('/a.js'))).toBe('no');
    expect(answer("default-src 'none'; script-src 'self'", load('/a.js'))).toBe('yes');
    expect(answer("script-src 'self'; script-src-elem 'none'", load('/a.js'))).toBe('no');
    expect(answer("img-src 'none'", load('/a.js'))).toBe('yes');
    expect(answer("default-src 'none'; child-src 'self'", load('/f.html', { what: 'frame' }))).toBe('yes');
  });

  it('names the directive to add to', () => {
    const directive = (policy: string): unknown =>
      (allows(parsePolicies(policy)[0]!, load('/a.js'), self, self) as { directive?: string }).directive;
    expect(directive("default-src 'none'")).toBe('script-src');
    expect(directive("script-src-elem 'none'")).toBe('script-src-elem');
  });

  it('goes by nonce and by hash', () => {
    expect(answer("script-src 'nonce-abc'", load('/a.js', { nonce: 'abc' }))).toBe('yes');
    expect(answer("script-src 'nonce-abc'", load('/a.js', { nonce: 'other' }))).toBe('no');
    expect(answer("script-src 'sha384-a'", load('/a.js', { integrity: 'sha384-a' }))).toBe('yes');
    expect(answer("script-src 'sha384-a'", load('/a.js', { integrity: 'sha384-a sha384-b' }))).toBe('no');
  });

  it('with strict-dynamic passes over addresses, and lets a script bring others', () => {
    const policy = "script-src 'strict-dynamic' 'nonce-abc' 'self' https:";
    expect(answer(policy, load('/a.js'))).toBe('no');
    expect(answer(policy, load('/a.js', { byScript: true }))).toBe('yes');
  });

  it('is unsure only where the page’s address would tell', () => {
    const nowhere = new URL('https://this-page.invalid/');
    const ask = (policy: string, url: string): string =>
      allows(parsePolicies(policy)[0]!, { what: 'script', url: new URL(url, nowhere) }, nowhere, undefined).answer;
    expect(ask('script-src https://practice.example', '/a.js')).toBe('unsure');
    expect(ask("script-src 'self'", '/a.js')).toBe('yes');
    expect(ask("script-src 'none'", '/a.js')).toBe('no');
    expect(ask('script-src https://practice.example', 'https://files.example/a.js')).toBe('no');
  });

  it('may be one of several in a header, and the first directive of a name counts', () => {
    const [one, other] = parsePolicies("script-src 'self'; SCRIPT-SRC 'none', img-src *");
    expect([...one!.directives]).toEqual([['script-src', ["'self'"]]]);
    expect([...other!.directives.keys()]).toEqual(['img-src']);
  });
});
