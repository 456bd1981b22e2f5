import { expect } from '@open-wc/testing';
import { closePages, finished, kept, openPage, requestsOf, tags, type Page } from './open.js';

/** How a practice may load the widgets, each with the tags before or after it. */
const ways = [
  'one-file',
  'one-file-last',
  'one-file-async',
  'loader',
  'classic',
  'classic-last',
  'elements',
  'all-at-once',
  'csp-one-file',
  'csp-loader',
  'csp-classic',
  'csp-all-at-once',
];

const own = /^\/(dist\/(attune(\.loader|\.classic)?\.js|(chunks|elements)\/[\w.-]+\.js)|tests\/pages\/record\.js)$/;

for (const way of ways) {
  describe(`all the empty tags, ${way}`, () => {
    let page: Page;
    let keptBefore: string;

    before(async () => {
      page = await openPage(`${way}.html`);
      keptBefore = await kept(page);
      await finished(page);
    });
    after(closePages);

    it('show finished widgets', () => {
      for (const tag of tags) {
        const root = page.document.querySelector(tag)!.shadowRoot!;
        expect(root.textContent?.trim().length, tag).to.be.above(100);
        expect(root.textContent, tag).not.to.match(/undefined|\[object|NaN|\{\w+\}/);
        expect(root.adoptedStyleSheets.length, tag).to.be.above(0);
      }
    });

    it('say nothing and break nothing', () => {
      expect(page.record).to.deep.include({ messages: [], errors: [], violations: [] });
    });

    it('ask only for our own files', () => {
      const requests = requestsOf(page);
      expect(requests.filter((request) => !own.test(request))).to.deep.equal([]);
      expect(requests.some((request) => request.startsWith('/dist/'))).to.equal(true);
    });

    it('keep nothing', async () => {
      expect(await kept(page)).to.equal(keptBefore);
      expect(page.document.cookie).to.equal('');
    });

    it('leave the page as it was', () => {
      const { document, window } = page;
      expect(document.adoptedStyleSheets.length).to.equal(0);
      expect(document.querySelectorAll('style').length).to.equal(0);
      expect(document.querySelectorAll('[style]').length).to.equal(0);
      const scripts = [...document.querySelectorAll('script, link')].map((element) => element.outerHTML);
      expect(scripts.filter((script) => !/record\.js|\/dist\/(attune|elements)|rel="icon"/.test(script))).to.deep.equal([]);
      const globals = Object.keys(window).filter((name) => /attune/i.test(name));
      expect(globals).to.deep.equal(/classic|all-at-once/.test(way) ? ['Attune'] : []);
    });
  });
}
