import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

/** The policy of a careful site: nothing but its own scripts and sheets, and no text becomes script. */
const strict = (origin) => [
  "default-src 'none'",
  `script-src ${origin}`,
  `style-src ${origin}`,
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
];

const more = {
  deck: (origin) => [`connect-src ${origin}`],
  photos: (origin) => [`img-src ${origin}`],
  directory: (origin) => [`connect-src ${origin}`, `img-src ${origin}`],
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves whole pages and what was built as a site would, byte by byte: into other HTML the runner writes scripts of its own.
 * Pages named `csp…`, and those under `/strict/`, come with the strict policy; `csp-deck…` may fetch from
 * their own site on top, `csp-photos…` may show its pictures, and `csp-directory…` may do both.
 */
export async function wholePages(context, next) {
  const { origin } = context;
  // The folder that the README's snippets load from, and one where somebody has forgotten the chunks.
  const address = context.path
    .replace(/^\/(attune|strict)\//, '/dist/')
    .replace(/^\/half-copied\/(?=attune)|^\/site\/dist\//, '/dist/')
    .replace(/^\/site\/(?:builder\/|(?=people\/))/, '/.cache/site/');
  // What a test imports from a page’s own sources, the runner serves.
  if (context.path.endsWith('.ts') || !/^\/(dist|site|\.cache\/site)\/|^\/tests\/pages\/[^/]+\.(html|js|css|json)$/.test(address))
    return next();
  const file = path.join(process.cwd(), path.normalize(address));
  const body = await readFile(file).catch(() => undefined);
  // Left to itself, Koa answers 404.
  if (!body) return undefined;
  const name = path.basename(file);
  if (/^csp.*\.html$/.test(name) || /^\/strict\/.*\.html$/.test(context.path)) {
    const policy = [...strict(origin), ...(more[/^csp-(deck|photos|directory)/.exec(name)?.[1]]?.(origin) ?? [])];
    context.set('content-security-policy', policy.join('; '));
  }
  context.set('content-type', types[path.extname(file)] ?? 'application/octet-stream');
  context.set('cache-control', 'no-store');
  context.body = body;
  return undefined;
}

async function* pieces(script) {
  yield `<!doctype html><html lang="en"><title>In pieces</title><script src="/tests/pages/record.js"></script>${script}`;
  for (const piece of [
    '<div data-attune="small-steps" data-pa',
    'ce="gentle" data-heading="Ours"><ul><li>Walk to ',
    'the corner.</li><li>Write one line.',
    '</li></ul></div><attune-reframe><dl><dt>Canceling on the day.</dt><dd>It got near',
    ', and I could not breathe.</dd><dd>A no was only safe at the last minute.</dd><dd>“Can we make it short?”',
    '</dd></dl></attune-reframe><attune-reflection-card><script type="application/json">{ "heading": "Our ',
    'own words" }</scr',
    'ipt></attune-reflection-card><p id="end">The end.</p>',
  ]) {
    await wait(150);
    yield piece;
  }
}

const answers = {
  'missing.json': (context) => {
    context.status = 404;
    context.body = 'not here';
  },
  'late.json': async (context) => {
    await wait(15_000);
    context.body = [];
  },
  'huge.json': (context) => {
    context.type = 'json';
    context.body = JSON.stringify(['x'.repeat(5 * 1024 * 1024)]);
  },
  // A page that a slow server writes: the query names the script, and every tag and list is cut in two.
  'in-pieces.html': (context) => {
    context.type = 'html';
    context.body = Readable.from(pieces(context.query.script));
  },
  'page.json': (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not JSON</title>';
  },
  'broken.json': (context) => {
    context.type = 'json';
    context.body = '{ "prompts": [ "What would';
  },
  'deck.json': (context) => {
    const prompts = [{ id: 'a', theme: 'tea', text: 'What would you like to drink?' }, { nothing: true }];
    context.type = 'json';
    context.body = JSON.stringify({ themes: { tea: 'Tea' }, prompts });
  },
};

/** `/rude/…`: the answers that a site's server may give, to be asked for in `deck-src` and the like. */
export async function rudeAnswers(context, next) {
  // `our-questions.json` is the deck that the README speaks of.
  const name = context.path === '/our-questions.json' ? 'deck.json' : /^\/rude\/(.+)$/.exec(context.path)?.[1];
  const answer = answers[name];
  return answer ? answer(context) : next();
}
