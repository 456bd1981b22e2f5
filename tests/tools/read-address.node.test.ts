import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../build/widgets.mjs';
import { readAddress, textOf } from '../../src/tools/read-address.js';
import { answer, html, leadTo, startSite, type Site } from './rude-site.js';

let site: Site;
const at = (path: string): URL => new URL(path, site.origin);

beforeAll(async () => {
  site = await startSite({
    '/page': html('<p>Grüße</p>'),
    '/old': leadTo('/page'),
    '/older': leadTo('/old'),
    '/round': leadTo('/round'),
    '/away': leadTo('ftp://files.example/page'),
    '/nowhere': leadTo('http://['),
    '/silent': () => undefined,
    '/drip': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/huge': answer(200, 'text/html', 'x'.repeat(200_000)),
    '/broken-off': (request) => request.socket.destroy(),
    '/latin': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' });
      response.end(Buffer.from('<p>Grüße</p>', 'latin1'));
    },
    '/latin-in-the-page': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(Buffer.from('<meta charset="windows-1252"><p>Grüße</p>', 'latin1'));
    },
    '/quotes': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=windows-1252' });
      response.end(Buffer.from('<p>\x93\x80 5\x94</p>', 'latin1'));
    },
    '/no-such-charset': html('<p>Grüße</p>', { 'content-type': 'text/html; charset=klingon' }),
  });
});
afterAll(() => site.close());

describe('reading an address', () => {
  it('brings the page, and says who asks', async () => {
    const page = await readAddress(at('/page'));
    expect(page).toMatchObject({ status: 200, redirects: [] });
    expect(textOf(page)).toBe('<p>Grüße</p>');
    expect(site.asked.at(-1)!.headers['user-agent']).toBe(`attune-elements/${version}`);
  });

  it('follows redirects and names them', async () => {
    const { address, redirects } = await readAddress(at('/older'));
    expect(address.pathname).toBe('/page');
    expect(redirects).toEqual([at('/older').href, at('/old').href]);
  });

  it.each(['/latin', '/latin-in-the-page', '/no-such-charset'])('reads the encoding that %s names', async (path) => {
    expect(textOf(await readAddress(at(path)))).toContain('<p>Grüße</p>');
  });

  it('reads the quotes and the signs of Windows-1252', async () => {
    expect(textOf(await readAddress(at('/quotes')))).toBe('<p>“€ 5”</p>');
  });

  it.each([
    ['/round', /more than 10 times/],
    ['/away', /no address with http or https/],
    ['/nowhere', /no address/],
    ['/broken-off', /broke the connection off/],
  ])('%s ends with its reason', async (path, reason) => {
    await expect(readAddress(at(path))).rejects.toThrow(reason);
  });

  it.each(['/silent', '/drip'])('%s is not waited for longer than said', async (path) => {
    const started = Date.now();
    await expect(readAddress(at(path), { seconds: 0.3, bytes: 1e6 })).rejects.toThrow('nothing whole came within 0.3 seconds');
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  it('stops at what is too big', async () => {
    await expect(readAddress(at('/huge'), { seconds: 15, bytes: 100_000 })).rejects.toThrow('bigger than');
    expect((await readAddress(at('/huge'), { seconds: 15, bytes: 200_000 })).bytes).toHaveLength(200_000);
  });

  it('says where there is nobody, and takes nothing but http', async () => {
    const gone = await startSite({});
    await gone.close();
    await expect(readAddress(new URL(gone.origin))).rejects.toThrow('its server does not answer');
    await expect(readAddress(new URL('http://nobody.invalid/'))).rejects.toThrow(
      /no site of that name|could not be looked up|can’t be read/,
    );
    await expect(readAddress(new URL('file:///etc/hostname'))).rejects.toThrow('no address with http or https');
  });
});
