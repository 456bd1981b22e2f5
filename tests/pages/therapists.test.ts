import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Directory } from '../../src/domain/directory/therapist.js';
import { closePages, isWebKit, openPage, pause, requestsOf, until } from './open.js';

const people = '/site/people/therapists.json';
const roster = (await (await fetch(people)).json()) as Directory;

/** What a visitor of a page sees of its directory. */
function directoryOf(page: Document) {
  const root = (): ShadowRoot | null | undefined => page.querySelector('attune-find-therapist')?.shadowRoot;
  return {
    root: () => root()!,
    found: () => root()?.querySelector('[part~="found"]')?.textContent?.trim() ?? '',
    names: () => [...(root()?.querySelectorAll('[part~="name"] bdi:first-child') ?? [])].map(({ textContent }) => textContent),
    search(text: string) {
      const field = root()!.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = text;
      field.dispatchEvent(new page.defaultView!.InputEvent('input', { bubbles: true, composed: true }));
    },
  };
}

async function openSite(width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: 800px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = '/site/therapists.html';
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('the page “Find a therapist”', () => {
  before(async () => {
    // This engine's window is wide enough from the start, and can't be sized by a test.
    if (!isWebKit) await setViewport({ width: 1400, height: 1000 });
  });
  afterEach(() => {
    closePages();
    document.body.replaceChildren();
  });

  for (const width of [320, 1280]) {
    it(`lists the 400, within a window of ${width} px`, async () => {
      const page = await openSite(width);
      const { found, names } = directoryOf(page);
      await until(() => /^400 therapists, \d+ open now$/.test(found()), 'the 400');
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
      const known = new Set(roster.therapists.map(({ name }) => name));
      // The first of them are there at once, the others after a frame.
      await until(() => names().length === 20, 'a page of people');
      expect(names().filter((name) => !known.has(name))).to.deep.equal([]);
    });
  }

  it('finds somebody by a part of the name, without its accents', async () => {
    const page = await openSite(1280);
    const { found, names, search } = directoryOf(page);
    await until(() => found().startsWith('400'), 'the 400');
    search('nguyen');
    await until(() => found() && !found().startsWith('400'), 'fewer');
    await until(() => names().length === Math.min(20, parseInt(found())), 'all of them');
    expect(names().length).to.be.above(0);
    expect(names().filter((name) => !name.includes('Nguyễn'))).to.deep.equal([]);
  });

  it('has who is the practice inside the tag, for those without a script', async () => {
    const source = new DOMParser().parseFromString(await (await fetch('/site/therapists.html')).text(), 'text/html');
    const links = [...source.querySelectorAll('attune-find-therapist a')];
    expect(links.length).to.be.above(2);
    for (const link of links) expect(link.getAttribute('href')).to.match(/^contact\.html/);
  });

  it('has fresh days, and portraits that the site itself serves', async () => {
    const days = Date.now() - Date.parse(roster.dateModified!);
    expect(days).to.be.above(-86_400_000);
    const images = [...new Set(roster.therapists.flatMap(({ image }) => image ?? []))];
    expect(images.length).to.equal(12);
    for (const image of images) {
      const response = await fetch(new URL(image, new URL(people, location.href)));
      expect(response.headers.get('content-type'), image).to.equal('image/svg+xml');
    }
  });

  it('works under a strict policy that lets it fetch and show pictures from its own site alone', async () => {
    const page = await openPage('csp-directory.html', { width: 900 });
    const { root, found, names } = directoryOf(page.document);
    await until(() => found().startsWith('400'), 'the 400');
    // Somebody with a portrait, which is brought when it comes into view.
    const { name } = roster.therapists.find(({ image }) => image)!;
    directoryOf(page.document).search(name);
    await until(() => names().includes(name), name);
    const photo = await until(() => root().querySelector<HTMLImageElement>('[part~="photo"] img'), 'a portrait');
    photo.scrollIntoView();
    await until(() => photo.complete && photo.naturalWidth, 'the portrait itself');
    await pause(100);
    expect([...page.record.violations, ...page.record.errors, ...page.record.messages]).to.deep.equal([]);
    expect(requestsOf(page).filter((address) => !address.startsWith('/'))).to.deep.equal([]);
  });
});
