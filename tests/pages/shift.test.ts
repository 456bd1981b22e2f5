import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { closePages, isChromium, isFinished, openPage, pause, tags, until, type Page } from './open.js';

/** Puts a tag into an article and lets it be seen before its script comes: the worst that a slow network does. */
async function openArticle(tag: string, { width = 768, sheet = true } = {}): Promise<Page> {
  const page = await openPage('article.html', { width, height: 800 });
  const { document, window, record } = page;
  if (!sheet) document.querySelector('link[href$="attune.css"]')!.remove();
  document.querySelector('#place')!.append(document.createElement(tag));
  await new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));
  await pause(120);
  // The tag itself has moved what was below it; that is not what is measured.
  record.shifts.length = 0;
  return page;
}

async function addScript({ document }: Page, tag: string, file = 'attune.js'): Promise<HTMLElement> {
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: `/dist/${file}` }));
  const element = document.querySelector<HTMLElement>(tag)!;
  await until(() => isFinished(element), tag);
  await pause(300);
  return element;
}

/** What to do where a first view has changed. */
const stale = 'has its height changed? npm run measure';

const shiftOf = ({ record }: Page): number => record.shifts.reduce((total, value) => total + value, 0);

describe('what moves while a page loads', () => {
  before(async function () {
    // The other engines don't measure layout shift.
    if (!isChromium) this.skip();
    await setViewport({ width: 1400, height: 1000 });
  });
  afterEach(closePages);

  for (const tag of tags) {
    for (const width of [320, 360, 390, 480, 600, 768, 1024, 1280]) {
      it(`is under 0.01 with attune.css: ${tag}, ${width} px`, async () => {
        const page = await openArticle(tag, { width });
        await addScript(page, tag);
        expect(shiftOf(page), stale).to.be.below(0.01);
      });
    }

    it(`is under 0.01 with attune.css: ${tag}, by the loader`, async () => {
      const page = await openArticle(tag);
      await addScript(page, tag, 'attune.loader.js');
      expect(shiftOf(page), stale).to.be.below(0.01);
    });

    it(`would be seen without attune.css: ${tag}`, async () => {
      const page = await openArticle(tag, { sheet: false });
      await addScript(page, tag);
      expect(shiftOf(page)).to.be.above(0.1);
    });
  }
});

describe('attune.css', () => {
  afterEach(closePages);

  for (const tag of tags) {
    it(`lets what stands inside ${tag} be read from its top, in the same space`, async () => {
      const { document } = await openArticle(tag);
      const element = document.querySelector(tag)!;
      const { height, top } = element.getBoundingClientRect();
      expect(height).to.be.above(200);
      element.innerHTML = '<p>A first line.</p>';
      const line = element.firstElementChild!.getBoundingClientRect();
      expect(element.getBoundingClientRect().height).to.be.within(height - 1, height + 1);
      expect(line.top - top).to.be.below(40);
      expect(line.width).to.be.above(600);
      element.innerHTML = '<p>A line.</p>'.repeat(80);
      expect(element.getBoundingClientRect().height).to.be.above(height + 200);
    });
  }

  it('does nothing any more once a widget is there', async () => {
    const page = await openArticle('attune-reflection-card');
    const element = await addScript(page, 'attune-reflection-card');
    const { height } = element.getBoundingClientRect();
    page.document.querySelector('link[href$="attune.css"]')!.remove();
    expect(element.getBoundingClientRect().height).to.equal(height);
  });
});
