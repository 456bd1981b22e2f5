import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/widgets.mjs';

const page =
  '<!doctype html><html lang="en"><head><script type="module" src="/attune/attune.js"></script></head><body><attune-pause></attune-pause></body></html>';
let folder: string;

/** Runs the built command line as a shell would. */
function run(args: string[], piped = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(path.join(root, 'dist/lib/tools/cli.js'), ['prerender', ...args], { cwd: folder }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin!.end(piped);
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attune-prerender-'));
  await writeFile(path.join(folder, 'in.html'), page);
  await writeFile(path.join(folder, 'no-script.html'), '<attune-pause></attune-pause>');
});
afterAll(() => rm(folder, { recursive: true }));

describe('attune-elements prerender', () => {
  it('writes a page to a file, prints it, or takes what is piped in', async () => {
    expect(await run(['in.html', '-o', 'out.html'])).toEqual({ code: 0, out: '', err: '' });
    const written = await readFile(path.join(folder, 'out.html'), 'utf8');
    expect(written).toContain('<link rel="stylesheet" href="/attune/elements/pause.css">');
    expect(await run(['in.html'])).toEqual({ code: 0, out: written, err: '' });
    expect(await run(['-'], page)).toEqual({ code: 0, out: written, err: '' });
    // Over itself, and once more.
    expect((await run(['out.html', '--output', 'out.html'])).code).toBe(0);
    expect(await readFile(path.join(folder, 'out.html'), 'utf8')).toBe(written);
  });

  it('is told where the sheets are, and the page’s address', async () => {
    const { out } = await run(['no-script.html', '--base', 'https://cdn.example/attune', '--url', 'https://practice.example/']);
    expect(out).toContain('href="https://cdn.example/attune/elements/pause.css"');
  });

  it('tells an author’s mistakes, and writes the page all the same', async () => {
    const { code, out, err } = await run(['-', '--base', ''], '<attune-pause breath="fast"></attune-pause>');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('breath="fast"') });
    expect(out).toContain('href="elements/pause.css"');
  });

  it('says what stands in the way, and leaves what was there', async () => {
    for (const [args, sentence] of [
      [['nowhere.html'], 'nowhere.html could not be pre-rendered: there is no such file.'],
      [['no-script.html', '-o', 'in.html'], 'no attune script'],
      [['in.html', '--url', 'practice', '-o', 'in.html'], 'is no address'],
      [['in.html', '-o', 'no/such/folder.html'], 'no/such/folder.html could not be written'],
    ] as const) {
      const { code, out, err } = await run([...args]);
      expect({ code, out, err }, args.join(' ')).toEqual({ code: 1, out: '', err: expect.stringContaining(sentence) });
    }
    expect(await readFile(path.join(folder, 'in.html'), 'utf8')).toBe(page);
    expect((await readdir(folder)).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});
