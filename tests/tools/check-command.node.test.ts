import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, version } from '../../build/widgets.mjs';
import type { Finding } from '../../src/tools/check/finding.js';
import { page, support } from './check/samples.js';
import { answer, html, leadTo, startSite, type Site } from './rude-site.js';

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the built command line as a shell would. */
function run(args: string[], piped = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(path.join(root, 'dist/lib/tools/cli.js'), args, { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin!.end(piped);
  });
}

const pause = '<attune-pause></attune-pause>';
const module = '<script type="module" src="/attune/attune.js"></script>';
const loader = '<script type="module" src="/attune/attune.loader.js"></script>';
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attune-check-'));
  await writeFile(path.join(folder, 'page.html'), page(pause, module));
  await writeFile(path.join(folder, 'broken.html'), page('<attune-pause />', module));
  site = await startSite({
    '/fine': html(page(pause, `<link rel="stylesheet" href="/attune/attune.css">${module}`)),
    '/by-loader': html(page(pause, loader)),
    '/by-parts': html(
      page(
        pause,
        '<script type="module" src="/attune/elements/pause.js"></script><script src="/attune/elements/support-now.js" type="module"></script>',
      ),
    ),
    '/by-classic': html(page(pause, '<script src="/attune/attune.classic.js" defer></script>')),
    '/old': leadTo('/fine'),
    '/lost': html(page(pause, '<script type="module" src="/nowhere/attune.js"></script>')),
    '/html-for-script': html(page(pause, '<script type="module" src="/page-not-found/attune.js"></script>')),
    '/page-not-found/attune.js': html('<!doctype html><h1>Not here</h1>'),
    '/wrong-type': html(page(pause, '<script type="module" src="/plain/attune.js"></script>')),
    '/plain/attune.js': answer(200, 'text/plain', 'customElements;"attune-support-now"'),
    '/half-copied': html(page(pause, '<script type="module" src="/half/attune.loader.js"></script>')),
    '/half/attune.loader.js': async (_, response) => {
      const text = await (await fetch(`${site.origin}/attune/attune.loader.js`)).text();
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(text);
    },
    '/many': html(
      page(pause, Array.from({ length: 300 }, (_, n) => `<script type="module" src="/attune/attune.js?${n}"></script>`).join('')),
    ),
    '/two-versions': html(page(pause, `${module}<script src="/before/attune.classic.js"></script>`)),
    '/before/attune.classic.js': answer(200, 'text/javascript', 'var v="0.0.9";customElements.get("attune-support-now")'),
    '/joined': html(page(pause, '<script src="/cache/all.js"></script>')),
    '/cache/all.js': answer(200, 'text/javascript', 'jQuery;customElements.get("attune-support-now")'),
    '/wrong-hash': html(page(pause, module.replace('src', 'integrity="sha384-AAAA" src'))),
    '/strict': html(page(pause, module), { 'content-security-policy': "default-src 'none'; style-src 'self'" }),
    '/strict-and-fine': html(page(pause, module), {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    }),
    '/members': answer(401, 'text/html', '<h1>Sign in</h1>'),
    '/private': leadTo('/wp-login.php'),
    '/wp-login.php': html('<form><input type="password"></form>'),
    '/picture': answer(200, 'image/png', 'PNG'),
  });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const codesAt = async (where: string): Promise<{ code: number; codes: string[] }> => {
  const { code, out } = await run(['check', '--json', site.origin + where]);
  return { code, codes: (JSON.parse(out) as { findings: Finding[] }).findings.map((finding) => finding.code) };
};

describe('attune-elements', () => {
  it('tells its version and what it can do', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
    expect((await run(['--help'])).out).toContain('check [options] <page>');
    expect((await run(['check', '--help'])).out).toContain('2 if the page could not be looked at');
  });

  it.each([[[]], [['chek']], [['check']], [['check', '--fast', 'page.html']], [['check', 'one', 'two']]])(
    'ends with 2 after %j',
    async (args) => {
      const { code, err, out } = await run(args);
      expect(code).toBe(2);
      expect(err).not.toBe('');
      expect(err + out).not.toMatch(/\n\s+at /);
    },
  );
});

describe('attune-elements check, of an address', () => {
  it.each(['/fine', '/by-loader', '/by-parts', '/by-classic', '/joined', '/strict-and-fine'])('has nothing to say of %s', async (where) => {
    expect(await codesAt(where)).toEqual({ code: 0, codes: ['found'] });
  });

  it.each(['/fine', '/by-loader', '/by-parts', '/by-classic'])('reads the version of %s from its files', async (where) => {
    expect((await run(['check', site.origin + where])).out).toContain(`version ${version}. The check found nothing wrong.`);
  });

  it.each([
    ['/lost', 'script-unreachable'],
    ['/html-for-script', 'script-is-page'],
    ['/wrong-type', 'script-mime-type'],
    ['/half-copied', 'chunks-missing'],
    ['/two-versions', 'two-versions'],
    ['/wrong-hash', 'integrity-mismatch'],
    ['/strict', 'csp-script'],
  ])('says of %s: %s', async (where, said) => {
    const { code, codes } = await codesAt(where);
    expect(code).toBe(1);
    expect(codes).toContain(said);
  });

  it('asks for no more files than a real page has', async () => {
    const { length: before } = site.asked;
    const { codes } = await codesAt('/many');
    expect(codes).toContain('found');
    expect(site.asked.length - before).toBeLessThan(80);
  });

  it('names where it was led from', async () => {
    const { out } = await run(['check', `${site.origin}/old`]);
    expect(out).toContain(`${site.origin}/fine\n(led there from ${site.origin}/old)`);
  });

  it.each([
    ['/members', /not open to everybody \(401\).*save the page’s source/],
    ['/private', /a page to sign in.*save the page’s source/],
    ['/not-there', /no page at that address \(404\)/],
    ['/picture', /image\/png/],
  ])('says why it can’t look at %s', async (where, reason) => {
    const { code, err, out } = await run(['check', site.origin + where]);
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(out).toBe('');
    const json = await run(['check', '--json', site.origin + where]);
    expect(json.code).toBe(2);
    expect((JSON.parse(json.err) as { error: string }).error).toMatch(reason);
  });
});

describe('attune-elements check, of a file', () => {
  it('asks nobody, and says where in the file', async () => {
    const before = site.asked.length;
    expect(await run(['check', 'page.html'])).toMatchObject({ code: 0, err: '' });
    const { code, out } = await run(['check', 'broken.html']);
    expect(code).toBe(1);
    expect(out).toContain('Wrong (line 5, column 1)\n  <attune-pause> ends with “/>”');
    expect(site.asked).toHaveLength(before);
  });

  it('takes what is piped in', async () => {
    expect(await run(['check', '-'], page(pause, module))).toMatchObject({
      code: 0,
      out: expect.stringContaining('The check found nothing wrong'),
    });
    expect((await run(['check', '-'], page(pause, module).replace(support, ''))).out).toContain('Please look at this');
    expect((await run(['check', '-'])).code).toBe(1);
  });

  it.each([
    ['missing.html', 'there is no such file'],
    ['www.practice.example/page', 'write https://www.practice.example/page'],
    ['ftp://practice.example/', 'begins with https:// or http://'],
    ['https://', 'that is no address'],
    ['.', 'it is a folder'],
  ])('says why it can’t look at %s', async (what, reason) => {
    const { code, err } = await run(['check', what]);
    expect(code).toBe(2);
    expect(err).toContain(reason);
  });
});
