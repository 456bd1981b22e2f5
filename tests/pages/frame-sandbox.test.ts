import { expect } from '@open-wc/testing';
import { otherOrigin, reachesIntoFrames, runIn } from '../support/frames.js';
import { closePages, openText, tags, until, type Page } from './open.js';

/** How a host may put a frame into a sandbox. */
const boxes = [
  undefined,
  'allow-scripts',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-popups allow-top-navigation-by-user-activation',
];
const names = tags.map((tag) => tag.replace('attune-', ''));
const inside = await reachesIntoFrames();

for (const folder of ['/dist/', `${otherOrigin}/plain/`]) {
  for (const sandbox of boxes) {
    const from = folder === '/dist/' ? 'the same site' : 'another site';
    describe(`frames of ${from}, ${sandbox ? `sandbox="${sandbox}"` : 'without a sandbox'}`, () => {
      let page: Page;
      const frameOf = (name: string): HTMLIFrameElement => page.document.querySelector(`#${name}`)!;

      const open = async (some: readonly string[]): Promise<void> => {
        const box = sandbox ? `sandbox="${sandbox}"` : '';
        const frames = some.map(
          (name) =>
            `<iframe id="${name}" src="${folder}frame.html?widget=${name}" width="600" height="50" data-attune-frame ${box}></iframe>`,
        );
        page = await openText(`<script src="/dist/frame.js"></script>${frames.join('')}`);
      };
      // Frames of another site have processes of their own, and the driver loses sight of one where ten begin at once.
      const together = folder === '/dist/';
      before(() => (together ? open(names) : undefined));
      afterEach(() => (together ? undefined : closePages()));
      after(closePages);

      for (const name of names) {
        it(`${name} stands there whole, and its frame is as tall`, async () => {
          if (!together) await open([name]);
          const frame = frameOf(name);
          await until(() => frame.clientHeight > 60, 'the height');
          expect(frame.clientHeight).to.be.below(4000);
          if (!inside) return;
          const look = (): Promise<{ title: string; tall: number; words: number; record: Page['record'] }> =>
            runIn(
              `frame.html?widget=${name}`,
              `({ title: document.title, tall: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
                words: document.querySelector('main').firstElementChild.shadowRoot.textContent.length, record })`,
            );
          const { title, words, record } = await look();
          expect(title).not.to.equal('A part of this page');
          expect(words).to.be.above(100);
          expect(record).to.deep.include({ messages: [], errors: [], violations: [] });
          let tall = 0;
          for (let time = 0; time < 20 && tall !== frame.clientHeight; time += 1) ({ tall } = await look());
          expect(tall).to.equal(frame.clientHeight);
        });
      }

      it('break nothing on the page around', async () => {
        if (!together) {
          await open(names);
          for (const name of names) await until(() => frameOf(name).clientHeight > 60, `the height of ${name}`);
        }
        expect(page.record).to.deep.include({ messages: [], errors: [], violations: [] });
      });
    });
  }
}
