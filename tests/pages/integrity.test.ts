import { expect } from '@open-wc/testing';
import { otherOrigin } from '../support/frames.js';
import { closePages, isFinished, openText, pause, requestsOf, tags, until, type Page } from './open.js';

/** The hashes of integrity.json on a page, from the same site and from another one. */
const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;

const files = {
  'attune.js': (attributes: string) => `<script type="module" ${attributes}></script>`,
  'attune.loader.js': (attributes: string) => `<script type="module" ${attributes}></script>`,
  'attune.classic.js': (attributes: string) => `<script defer ${attributes}></script>`,
};
type File = keyof typeof files;
const widget = '<attune-find-therapist loading="eager"><a href="/contact">Write to us</a></attune-find-therapist>';
const widgetOf = ({ document }: Page): Element => document.querySelector('attune-find-therapist')!;

function tagOf(file: File, folder: string, hash = hashes[file]): string {
  return files[file](`src="${folder}${file}" integrity="${hash}" crossorigin="anonymous"`);
}

for (const [place, folder] of [
  ['the same site', '/dist/'],
  ['another site with CORS', `${otherOrigin}/cors/`],
] as const) {
  describe(`a script with its hash, from ${place}`, () => {
    afterEach(closePages);

    for (const file of Object.keys(files) as File[]) {
      it(`${file} is taken`, async () => {
        const page = await openText(tagOf(file, folder) + widget);
        await until(() => isFinished(widgetOf(page)), 'the widget');
        expect(page.record).to.deep.include({ messages: [], errors: [] });
        // What the loader brings lies beside it, wherever the page is.
        const own = new URL(folder, location.href).href;
        const scripts = page.window.performance.getEntriesByType('resource').filter(({ name }) => /\/(attune\.|chunks\/)/.test(name));
        expect(scripts.filter(({ name }) => !name.startsWith(own))).to.deep.equal([]);
        expect(scripts.length).to.be.above(file === 'attune.loader.js' ? 2 : 0);
      });

      it(`${file} is refused with another hash, and what stands inside the tag goes on being shown`, async () => {
        const wrong = hashes[file]!.replace(/-..../, '-AAAA');
        const page = await openText(tagOf(file, folder, wrong) + widget);
        await pause(600);
        expect(widgetOf(page).matches(':defined')).to.equal(false);
        expect(widgetOf(page).querySelector('a')!.checkVisibility()).to.equal(true);
        expect(page.record.errors.length).to.equal(1);
      });
    }

    it('attune.css and frame.js are taken', async () => {
      const page = await openText(
        `<link rel="stylesheet" href="${folder}attune.css" integrity="${hashes['attune.css']}" crossorigin="anonymous">
         <script src="${folder}frame.js" integrity="${hashes['frame.js']}" crossorigin="anonymous"></script>
         ${tags.map((tag) => `<${tag}></${tag}>`).join('')}
         <iframe src="${folder}frame.html?widget=pause" width="600" height="100"></iframe>`,
      );
      const room = page.document.querySelector('attune-support-now')!;
      expect(room.getBoundingClientRect().height, 'the room that is kept').to.be.above(100);
      const frame = page.document.querySelector('iframe')!;
      await until(() => frame.clientHeight > 100, 'the height');
      expect(page.record).to.deep.include({ messages: [], errors: [] });
    });

    it('attune.css and frame.js are refused with another hash, and break nothing', async () => {
      // Under an address of its own: Firefox takes a sheet that it has let in once.
      const page = await openText(
        `<link rel="stylesheet" href="${folder}attune.css?refused" integrity="${hashes['frame.js']}" crossorigin="anonymous">
         <script src="${folder}frame.js" integrity="${hashes['attune.css']}" crossorigin="anonymous"></script>
         <attune-pause></attune-pause><iframe src="${folder}frame.html?widget=pause" width="600" height="100"></iframe>`,
      );
      await pause(600);
      expect(page.document.querySelector('attune-pause')!.getBoundingClientRect().height).to.be.below(30);
      // Without its script a frame scrolls inside.
      expect(page.document.querySelector('iframe')!.clientHeight).to.equal(100);
      expect(page.record.errors.length).to.equal(2);
    });
  });
}

describe('scripts from another site without CORS', () => {
  afterEach(closePages);

  it('are modules that no page may load, and leave what stands inside the tags', async () => {
    const page = await openText(`<script type="module" src="${otherOrigin}/plain/attune.js"></script>${widget}`);
    await until(() => page.record.errors.length, 'the refusal');
    expect(widgetOf(page).querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('are a classic script that any page may load', async () => {
    const page = await openText(`<script src="${otherOrigin}/plain/attune.classic.js" defer></script>${widget}`);
    await until(() => isFinished(widgetOf(page)), 'the widget');
    expect(requestsOf(page).filter((request) => request.includes('chunks'))).to.deep.equal([]);
  });
});
