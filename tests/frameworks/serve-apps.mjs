import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

/**
 * `/frameworks/<name>/`: the small apps of this folder, each built by Vite when it is first asked for and kept in memory. They
 * import `attune-elements` as any site would: by its name, and so from dist.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const apps = ['react', 'preact', 'vue', 'svelte'];
const recorder = '<script src="/tests/pages/record.js"></script>';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

const built = new Map();
const once = (key, make) => {
  if (!built.has(key)) built.set(key, make());
  return built.get(key);
};

/** The files of an app by name. */
async function buildApp(name) {
  const { output } = await build({
    root: path.join(folder, name),
    base: './',
    logLevel: 'error',
    build: { write: false, reportCompressedSize: false },
    // React tells of a page that the server wrote differently only in its development build; ours and Lit are as they ship.
    define: name === 'react' ? { 'process.env.NODE_ENV': '"development"' } : {},
  });
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

/** What the React app writes in Node, for the page of this address. */
async function renderReact(search) {
  const { render } = await once('server', async () => {
    const server = await createServer({
      root: path.join(folder, 'react'),
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    });
    const module = await server.ssrLoadModule('/server.tsx');
    await server.close();
    return module;
  });
  return render(search);
}

export async function frameworkApps(context, next) {
  const [, name, file] = /^\/frameworks\/(\w+)\/(.*)$/.exec(context.path) ?? [];
  if (!apps.includes(name)) return next();
  const files = await once(name, () => buildApp(name));
  const body = files.get(file || 'index.html');
  // Left to itself, Koa answers 404.
  if (body === undefined) return undefined;
  context.set('content-type', types[path.extname(file || 'index.html')] ?? 'application/octet-stream');
  context.body = file ? body : await page(String(body), context.search);
  return undefined;
}

/**
 * The page with the recorder of `tests/pages` first; asked for as `hydrated`, with what React writes on a server, and as
 * `differing`, with another text in it.
 */
async function page(html, search) {
  const recorded = html.replace('<head>', () => `<head>${recorder}`);
  if (!search.includes('hydrated')) return recorded;
  const rendered = await renderReact(search);
  const written = search.includes('differing') ? rendered.replace('Write to us', 'Call us') : rendered;
  return recorded.replace('<div id="root"></div>', () => `<div id="root">${written}</div>`);
}
