import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isFinished, isWebKit, tags, until } from './open.js';

/** Opens a page of the practice's website, in a window of this size. */
async function openSite(page: string, width: number, height: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: ${height}px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/site/${page}`;
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument!;
}

async function finishedIn(page: Document): Promise<void> {
  for (const tag of tags) await until(() => isFinished(page.querySelector(tag)), tag);
}

const pages = ['index.html', 'widgets.html', 'therapists.html', 'contact.html', 'builder.html'];

describe('the practice’s website', () => {
  before(async () => {
    // This engine's window is wide enough from the start, and can't be sized by a test.
    if (!isWebKit) await setViewport({ width: 1400, height: 1000 });
  });
  afterEach(() => document.body.replaceChildren());

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    it(`has every widget in its article, at most one in a window of ${width} by ${height}`, async () => {
      const page = await openSite('index.html', width, height);
      await finishedIn(page);
      const places = [...page.querySelectorAll(tags.join())].map((widget) => widget.getBoundingClientRect());
      expect(places.length).to.equal(tags.length);
      const gaps = places.slice(1).map(({ top }, index) => Math.round(top - places[index]!.bottom));
      expect(gaps.filter((gap) => gap < height)).to.deep.equal([]);
    });
  }

  for (const width of [320, 1400]) {
    it(`shows all of them side by side, ${width} px`, async () => {
      const page = await openSite('widgets.html', width, 800);
      await finishedIn(page);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      const lefts = new Set([...page.querySelectorAll(tags.join())].map((widget) => Math.round(widget.getBoundingClientRect().left)));
      expect(lefts.size).to.be.above(width > 1000 ? 1 : 0);
    });
  }

  it('leads to every one of its pages', async () => {
    for (const name of pages) {
      const page = await openSite(name, 900, 600);
      const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.getAttribute('href'));
      expect(links, name).to.deep.equal([...pages, 'dist/words.html']);
      expect(page.querySelector('[aria-current="page"]')!.getAttribute('href')).to.equal(name);
    }
  });
});
