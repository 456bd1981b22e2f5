import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../build/widgets.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };
const squeeze = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * Serves on this machine alone what was built (`/dist/…`), and what `files` has by address: text, or bytes that are too many to
 * be squeezed. Nothing of it is kept by the browser.
 */
export async function serve(files) {
  const ready = new Map();
  const find = async (address) => {
    if (files.has(address)) return files.get(address);
    const file = path.join(root, address);
    return file.startsWith(path.join(root, 'dist/')) ? readFile(file).catch(() => undefined) : undefined;
  };
  const answer = async (address) => {
    const body = await find(address);
    if (body === undefined) return { status: 404, headers: {}, body: '' };
    const headers = { 'content-type': types[path.extname(address)] ?? types['.html'], 'cache-control': 'no-store' };
    const isPlain = address.endsWith('.json');
    return { status: 200, headers: isPlain ? headers : { ...headers, 'content-encoding': 'br' }, body: isPlain ? body : squeeze(body) };
  };
  const server = createServer(async (request, response) => {
    const address = new URL(request.url, 'http://localhost').pathname;
    if (!ready.has(address)) ready.set(address, answer(address));
    const { status, headers, body } = await ready.get(address);
    response.writeHead(status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
