import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import puppeteer, { type Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../build/find-browser.mjs';
import { root, version, widgets } from '../../build/widgets.mjs';

/** What `npm pack` makes, installed into an empty project and used from there by each of its doors. */

interface Package {
  dependencies: Record<string, string>;
}
let project: string;
let server: Server;
let browser: Browser;
let origin: string;

interface Said {
  code: number;
  out: string;
}

function run(command: string, options: readonly string[], cwd = project): Promise<Said> {
  return new Promise((resolve) => {
    execFile(command, options, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 }, (error, out, said) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}${said}` }),
    );
  });
}

beforeAll(async () => {
  project = await realpath(await mkdtemp(path.join(tmpdir(), 'attune-packed-')));
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], root);
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Package;
  // What the package needs is taken from here, so that no registry is asked.
  const needed = Object.keys(dependencies).map((name) => [name, `file:${path.join(root, 'node_modules', name)}`]);
  const own = ['attune-elements', `file:${packed.out.trim()}`];
  await write('package.json', {
    name: 'empty',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries([...needed, own]) as object,
  });
  const cache = path.join(project, '.npm');
  const installed = await run('npm', ['install', '--offline', '--cache', cache, '--ignore-scripts', '--no-audit', '--no-fund', '--silent']);
  expect(installed, 'npm install').toEqual({ code: 0, out: '' });

  // Under the paths that public CDNs give a package.
  const serve = sirv(path.join(project, 'node_modules/attune-elements'), { dev: true });
  const pages = sirv(path.join(project, 'pages'), { dev: true });
  server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    const [, file] = new RegExp(`^(?:/npm)?/attune-elements@${version}(/.+)$`).exec(request.url ?? '') ?? [];
    if (!file) return void pages(request, response, missing);
    request.url = file;
    serve(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const executablePath = process.env.ATTUNE_BROWSER ?? String(await findBrowser());
  browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (project) await rm(project, { recursive: true, force: true });
});

async function write(file: string, text: string | object): Promise<void> {
  const place = path.join(project, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, typeof text === 'string' ? text : JSON.stringify(text));
}

/** Opens a page with this head and a widget, and gives the widget's heading once it stands there. */
async function headingOn(head: string, body = '<attune-pause></attune-pause>'): Promise<{ heading: string; errors: string[] }> {
  await mkdir(path.join(project, 'pages'), { recursive: true });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => errors.push(request.url()));
  try {
    await write('pages/index.html', `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${head}${body}`);
    await page.goto(origin, { waitUntil: 'load' });
    const handle = await page.waitForFunction(
      () => document.querySelector('attune-pause')?.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim(),
      { timeout: 20_000 },
    );
    return { heading: (await handle.jsonValue()) as string, errors };
  } finally {
    await page.close();
  }
}

describe('in a browser', () => {
  const whole = { heading: expect.stringMatching(/\S{3}/) as string, errors: [] };

  it.each(['', '/npm'])('the files work from a CDN%s by one line each', async (cdn) => {
    const dist = `${cdn}/attune-elements@${version}/dist`;
    for (const file of ['attune.js', 'attune.loader.js', 'elements/pause.js'])
      expect(await headingOn(`<script type="module" src="${dist}/${file}"></script>`), file).toEqual(whole);
    expect(await headingOn(`<script src="${dist}/attune.classic.js"></script>`), 'classic').toEqual(whole);
    const hashes = JSON.parse(await readFile(path.join(project, 'node_modules/attune-elements/dist/integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const integrity = `integrity="${hashes['attune.js']}" crossorigin="anonymous"`;
    expect(await headingOn(`<script type="module" src="${dist}/attune.js" ${integrity}></script>`), 'with its hash').toEqual(whole);
  });

  it.each(['attune-elements/define/pause', 'attune-elements/auto', 'attune-elements/attune.js'])(
    '%s works through a bundler',
    async (door) => {
      await write('entry.js', `import '${door}';`);
      const built = await rollup({ input: path.join(project, 'entry.js'), plugins: [nodeResolve({ exportConditions: ['production'] })] });
      await built.write({ dir: path.join(project, 'pages'), format: 'es', entryFileNames: 'entry.js' });
      await built.close();
      expect(await headingOn('<script type="module" src="/entry.js"></script>')).toEqual(whole);
    },
  );

  it('the classes alone can be defined under a tag of one’s own', async () => {
    await write(
      'entry.js',
      "import { define, PauseElement } from 'attune-elements';\ndefine('attune-pause', class extends PauseElement {});",
    );
    const built = await rollup({ input: path.join(project, 'entry.js'), plugins: [nodeResolve({ exportConditions: ['production'] })] });
    await built.write({ dir: path.join(project, 'pages'), format: 'es', entryFileNames: 'own.js' });
    await built.close();
    expect(await headingOn('<script type="module" src="/own.js"></script>')).toEqual(whole);
  });
});

describe('in Node', () => {
  it('every door of the package can be imported, and pre-rendering writes a first view', async () => {
    await write(
      'use.js',
      `import { version } from 'attune-elements';
       import { prerender } from 'attune-elements/prerender';
       for (const name of ${JSON.stringify(widgets)}) await import('attune-elements/define/' + name);
       await import('attune-elements/auto');
       const page = await prerender('<!doctype html><html lang="en"><title>A page</title><attune-pause></attune-pause>', { base: '/dist/' });
       console.log(JSON.stringify([version, /<template shadowrootmode="open"/.test(page)]));`,
    );
    const { code, out } = await run(process.execPath, ['use.js']);
    expect(code, out).toBe(0);
    expect(JSON.parse(out.trim().split('\n').at(-1)!)).toEqual([version, true]);
  });

  it('npx finds the command, which knows its version and does its work', async () => {
    expect(await run('npx', ['--offline', '--no-install', 'attune-elements', '--version'])).toEqual({ code: 0, out: `${version}\n` });
    await write('people.csv', 'Name,E-mail\nMara Example,mara@practice.example\n');
    const { code, out } = await run('npx', ['--offline', '--no-install', 'attune-elements', 'directory', 'people.csv']);
    expect(code, out).toBe(0);
    expect(out).toContain('mara@practice.example');
  });
});

describe('types, strictly and with those of all that they need', () => {
  const use = `import { ReflectionCardElement, define, type AttuneActionEvent } from 'attune-elements';
import 'attune-elements/define/pause';
import 'attune-elements/auto';
import { prerender } from 'attune-elements/prerender';
const card: ReflectionCardElement = document.createElement('attune-reflection-card');
card.pace = 'gentle';
// @ts-expect-error: no pace of ours
card.pace = 'hasty';
card.addEventListener('attune-action', (event: AttuneActionEvent) => console.log(event.control));
define('quiet-card', class extends ReflectionCardElement {});
export const page: Promise<string> = Promise.resolve(prerender('<p>', { base: '/dist/' }));
`;

  it.each([
    ['bundler', 'esnext'],
    ['nodenext', 'nodenext'],
  ])('hold with moduleResolution %s', async (moduleResolution, module) => {
    await write('use.ts', use);
    const options = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
    ];
    const compiler = path.join(root, 'node_modules/.bin/tsc');
    const types = ['--types', 'node', '--typeRoots', path.join(root, 'node_modules/@types')];
    expect(await run(compiler, [...options, ...types, '--moduleResolution', moduleResolution, '--module', module, 'use.ts'])).toEqual({
      code: 0,
      out: '',
    });
  });
});
