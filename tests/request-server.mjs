import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What was posted, by the key that a test has made up. */
const seen = new Map();

const json = (status, value, headers) => ({ status, type: 'application/json', body: JSON.stringify(value), headers });
const page = (status, headers) => ({ status, type: 'text/html', body: '<!doctype html><title>A page</title><p>Hello', headers });

/** The answers that a practice's server may give to a request, by name. */
const answers = {
  ok: () => json(200, { ok: true }),
  empty: () => ({ status: 204 }),
  slow: async () => {
    await wait(600);
    return json(201, {});
  },
  no: () => json(200, { ok: false }),
  fields: () => json(422, { errors: { email: 'We know no such domain.', name: ['<b>Too</b> short.', 'Second.'], shoe: 'No size.' } }),
  list: () => json(400, [{ field: 'phone', message: 'This number rings nowhere.' }]),
  problem: () =>
    json(422, {
      type: 'about:blank',
      title: 'Unprocessable',
      errors: [{ detail: 'Say a little more.', pointer: '#/message' }],
    }),
  forbidden: () => page(403),
  busy: () => json(429, {}, { 'retry-after': '120' }),
  broken: () => page(503),
  page: () => page(200),
  thanks: () => ({ status: 303, headers: { location: '/requests/page' } }),
  lost: () => ({ status: 303, headers: { location: '/requests/forbidden' } }),
  loop: ({ url }) => ({ status: 307, headers: { location: url } }),
  cut: ({ socket }) => void socket.destroy(),
  // Never answers.
  stall: () => undefined,
  // Says yes, begins to speak, and never ends.
  half: (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{ "ok":');
  },
};

async function answerTo(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const name = pathname.slice('/requests/'.length);
  const key = searchParams.get('key');
  const send = ({ status, type, body, headers = {} }) =>
    response.writeHead(status, { 'cache-control': 'no-store', ...(type && { 'content-type': type }), ...headers }).end(body);
  if (name === 'seen') return send(json(200, seen.get(key) ?? []));
  let body = '';
  for await (const piece of request) body += piece;
  if (key) seen.set(key, [...(seen.get(key) ?? []), { method: request.method, headers: request.headers, body }]);
  const answer = await answers[name]?.(request, response);
  return answer && send(answer);
}

/** `/requests/…`: answers of every kind to a request form, and under `/requests/seen` what was posted. */
export async function requestAnswers(context, next) {
  if (!context.path.startsWith('/requests/')) return next();
  context.respond = false;
  return answerTo(context.req, context.res);
}

/**
 * The same from another site, which lets pages of other sites read its answers under `/cors/requests/…` and not under
 * `/requests/…`. The command tells a test where that is.
 */
export function requestServer() {
  let server;
  return {
    name: 'request-server',
    async serverStart() {
      server = createServer((request, response) => {
        if (request.url.startsWith('/cors/')) {
          request.url = request.url.slice('/cors'.length);
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('access-control-allow-headers', 'content-type');
          if (request.method === 'OPTIONS') return response.writeHead(204).end();
        }
        return answerTo(request, response);
      });
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand: ({ command }) => (command === 'request-server' ? `http://127.0.0.1:${server.address().port}` : undefined),
  };
}
