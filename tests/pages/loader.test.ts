import { expect } from '@open-wc/testing';
import { closePages, isFinished, openPage, openText, pause, requestsOf, tags, until, type Page } from './open.js';

const chunksOf = (page: Page): string[] => requestsOf(page).filter((request) => request.startsWith('/dist/chunks/'));

describe('the loader', () => {
  afterEach(closePages);

  it('brings nothing where there is nothing of ours', async () => {
    const page = await openPage('loader-one.html');
    await pause(300);
    expect(chunksOf(page)).to.deep.equal([]);
  });

  for (const tag of tags) {
    it(`brings ${tag} with four requests at most`, async () => {
      const page = await openPage('loader-one.html');
      const element = page.document.createElement(tag);
      page.document.body.append(element);
      await until(() => isFinished(element), tag);
      const requests = requestsOf(page).filter((request) => request.startsWith('/dist/'));
      expect(new Set(requests).size).to.equal(requests.length);
      expect(requests.length).to.be.within(2, 4);
    });
  }

  it('waits until a tag comes near the window, unless it is eager', async () => {
    const page = await openPage('loader-below.html');
    const { document, window } = page;
    await until(() => isFinished(document.querySelector('attune-find-therapist')), 'the eager widget');
    await pause(300);
    expect(chunksOf(page).filter((file) => file.includes('reflection-card'))).to.deep.equal([]);
    expect(document.querySelector('attune-reflection-card')!.matches(':defined')).to.equal(false);
    window.scrollTo(0, 4600);
    await until(() => isFinished(document.querySelector('attune-reflection-card')), 'the card below');
    expect(chunksOf(page).some((file) => file.includes('reflection-card'))).to.equal(true);
  });

  it('says so once when a widget’s files are missing, and leaves what stands inside the tag', async () => {
    const { document, record } = await openText(
      `<script type="module" src="/half-copied/attune.loader.js"></script>
       <attune-find-therapist loading="eager"><a href="/contact">Write to us</a></attune-find-therapist>`,
    );
    await until(() => record.messages.length, 'the warning');
    await pause(300);
    expect(record.messages.length).to.equal(1);
    expect(record.messages[0]).to.match(/^warn: <attune-find-therapist> could not be loaded/);
    // No rejection is left unhandled.
    expect(record.errors).to.deep.equal([]);
    expect(document.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('watches an open shadow root when it is asked to', async () => {
    const { document, window } = await openPage('loader-one.html');
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<attune-reflection-card></attune-reflection-card>';
    await pause(300);
    expect(root.querySelector(':defined')).to.equal(null);
    const { watch } = (await (window as unknown as { eval(code: string): Promise<unknown> }).eval("import('/dist/attune.loader.js')")) as {
      watch(root: ShadowRoot): void;
    };
    watch(root);
    await until(() => isFinished(root.querySelector('attune-reflection-card')), 'the card in the shadow root');
    const later = document.createElement('div');
    later.dataset.attune = 'find-therapist';
    root.append(later);
    await until(() => isFinished(root.querySelector('attune-find-therapist')), 'the place in the shadow root');
  });
});
