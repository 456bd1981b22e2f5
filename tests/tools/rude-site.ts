import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../build/widgets.mjs';

export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A site on this machine, with a route for each path and the build at /attune/. */
export interface Site {
  readonly origin: string;
  /** What was asked for, with the headers of each request. */
  readonly asked: { path: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export const html =
  (body: string, headers: Record<string, string> = {}): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };

export const answer =
  (status: number, type: string, body: string, headers: Record<string, string> = {}): Route =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };

export const leadTo =
  (location: string): Route =>
  (_, response) => {
    response.writeHead(302, { location });
    response.end();
  };

export async function startSite(routes: Readonly<Record<string, Route>>): Promise<Site> {
  const asked: Site['asked'] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    asked.push({ path: pathname, headers: request.headers });
    const route =
      routes[pathname] ??
      (pathname.startsWith('/attune/') ? serveBuilt(pathname) : answer(404, 'text/html', '<!doctype html><h1>Not here</h1>'));
    void route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const serveBuilt =
  (pathname: string): Route =>
  async (_, response) => {
    const file = path.join(root, 'dist', path.normalize(pathname.slice('/attune'.length)));
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, { 'content-type': file.endsWith('.css') ? 'text/css' : 'text/javascript' });
    response.end(body);
  };
