import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/** What a page writes down of itself, for frames that a test can't reach into. */
const recorder = `if (location.pathname.endsWith('/frame.html')) { ${readFileSync('tests/pages/record.js', 'utf8')} }`;
/** A frame that is on its way to its page never answers. */
const patience = 1500;

/**
 * A command for the tests: runs a text as script inside a frame, whatever its origin, and gives what comes of it. From the
 * first use on, each frame's page begins with a record, as pages of tests do by record.js. Chromium alone has it: WebKit's
 * driver reaches no frame of another origin, and Firefox's begins no frame with a script.
 */
export function runInFrame() {
  const prepared = new WeakSet();
  return {
    name: 'run-in-frame',
    async executeCommand({ command, payload: { address, script } = {}, session }) {
      if (command !== 'run-in-frame') return undefined;
      if (session.browser.type !== 'puppeteer' || process.env.ATTUNE_ENGINE === 'firefox') return { missing: true };
      const page = session.browser.getPage(session.id);
      if (!prepared.has(page)) await page.evaluateOnNewDocument(recorder);
      prepared.add(page);
      // One of the same address that is gone may still be listed for a while, and never answers.
      const frames = address ? page.frames().filter((one) => one.url().includes(address)) : [];
      if (!frames.length) return {};
      const late = new Promise((resolve) => setTimeout(resolve, patience, {}));
      return Promise.any([...frames.map(async (one) => ({ value: await one.evaluate(script) })), late]);
    },
  };
}

/**
 * What was built, from another origin, as a practice's own CDN would serve it: with CORS under `/cors/`, without under
 * `/plain/`. The command tells a test where that is.
 */
export function otherOrigin() {
  const built = sirv('dist', { dev: true });
  let server;
  return {
    name: 'other-origin',
    async serverStart() {
      server = createServer((request, response) => {
        const [, kind, file] = /^\/(cors|plain)(\/.+)$/.exec(request.url) ?? [];
        const missing = () => response.writeHead(404).end();
        if (!kind) return missing();
        if (kind === 'cors') response.setHeader('access-control-allow-origin', '*');
        request.url = file;
        return built(request, response, missing);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    serverStop: () => server.close(),
    executeCommand: ({ command }) => (command === 'other-origin' ? `http://127.0.0.1:${server.address().port}` : undefined),
  };
}
