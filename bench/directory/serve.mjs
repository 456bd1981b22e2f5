import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import sirv from 'sirv';
import { makeRoster } from '../../build/rosters/people.mjs';
import { define, root } from '../../build/widgets.mjs';

const page = (script, tag) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A directory</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script><body>${tag}`;

/** The pages that are measured: what each is called, and how it loads. */
const pages = {
  'one-file': (people) => page('/dist/attune.js', tagOf(people)),
  loader: (people) => page('/dist/attune.loader.js', tagOf(people)),
  reference: (people) => page('/reference.js', `<reference-directory src="/${people}.json"></reference-directory>`),
};
const tagOf = (people) => `<attune-find-therapist layout="directory" src="/${people}.json"></attune-find-therapist>`;

export const ways = Object.keys(pages);

async function bundleReference() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['bench/directory/reference.mjs'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    define,
  });
  return outputFiles[0].contents;
}

/** Serves the pages, what was built and the people, on this machine alone; nothing of it is kept by the browser. */
export async function serve(sizes) {
  const dist = sirv(path.join(root, 'dist'), { dev: true });
  const today = new Date().toISOString().slice(0, 10);
  const rosters = new Map(sizes.map((people) => [String(people), JSON.stringify(makeRoster({ people, today }))]));
  const reference = await bundleReference();

  const server = createServer((request, response) => {
    const answer = (type, body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const [, way, people] = /^\/([\w-]+)\/(\d+)$/.exec(request.url) ?? [];
    if (Object.hasOwn(pages, way ?? '')) return answer('text/html; charset=utf-8', pages[way](people));
    const roster = rosters.get(/^\/(\d+)\.json$/.exec(request.url)?.[1]);
    if (roster) return answer('application/json', roster);
    if (request.url === '/reference.js') return answer('text/javascript', reference);
    request.url = request.url.replace(/^\/dist/, '');
    return dist(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    bytesOf: (people) => Buffer.byteLength(rosters.get(String(people))),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
