import { expect } from '@open-wc/testing';
import { closePages, finished, openPage, tags, until, type Page } from './open.js';

/** What a visitor sees of a widget: its words, and how tall it stands. */
function looks({ document }: Page, tag: string): { words: string; height: number } {
  const element = document.querySelector(tag)!;
  const words = element.shadowRoot!.querySelector<HTMLElement>('[part~="root"]')!.innerText;
  return { words: words.replace(/\s+/g, ' ').trim(), height: Math.round(element.getBoundingClientRect().height) };
}

describe('what is built', () => {
  afterEach(closePages);

  for (const width of [280, 480, 900]) {
    it(`looks like its source, ${width} px`, async () => {
      const [source, built] = await Promise.all(['source.html', 'one-file.html'].map((page) => openPage(page, { width })));
      await finished(source!);
      await finished(built!);
      for (const tag of tags) {
        const [ofSource, ofBuild] = [looks(source!, tag), looks(built!, tag)];
        expect(ofBuild.words, tag).to.equal(ofSource.words);
        expect(ofBuild.height, tag).to.be.within(ofSource.height - 1, ofSource.height + 1);
      }
    });
  }

  it('brings its late parts under a strict policy', async () => {
    const page = await openPage('csp-loader.html');
    await finished(page);
    const card = page.document.querySelector('attune-reflection-card')!.shadowRoot!;
    const first = card.querySelector('[part~="prompt"]')!.textContent;
    card.querySelector<HTMLButtonElement>('[part~="next"]')!.click();
    await until(() => card.querySelector('[part~="prompt"]')?.textContent !== first, 'the first card');
    expect(page.record).to.deep.include({ messages: [], errors: [], violations: [] });
  });

  it('reads a deck of its own site where the policy lets it', async () => {
    const page = await openPage('csp-deck.html');
    const card = page.document.querySelector('attune-reflection-card')!;
    await until(() => card.shadowRoot?.textContent?.includes('What would you like to drink?'), 'the deck');
    expect(page.record).to.deep.include({ errors: [], violations: [] });
  });
});
