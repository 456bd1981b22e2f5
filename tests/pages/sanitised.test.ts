import { expect } from '@open-wc/testing';
import { controlsIn } from '../support/page.js';
import { closePages, isFinished, openText, pause, tags, until, type Page } from './open.js';
import { samples } from './sanitised/platforms.js';

const script = (file: string): string => `<script type="module" src="/dist/${file}.js"></script>`;
/** Each text of `written.json`, by who wrote it and in which editor. */
const wordpress = (await (await fetch('/tests/pages/sanitised/wordpress.json')).json()) as Record<string, Record<string, string>>;

interface Window extends Page {
  widgets: HTMLElement[];
}

/** Opens a page that has this in it, and waits for as many widgets. */
async function show(file: string, html: string, count: number): Promise<Window> {
  const page = await openText(script(file) + html);
  const widgets = (): HTMLElement[] => [...page.document.querySelectorAll<HTMLElement>(tags.join())];
  await until(() => page.window.customElements.get('attune-pause') ?? file.includes('loader'), 'the script');
  if (count)
    await until(
      // The loader brings what comes near the window.
      () => widgets().length >= count && widgets().every((widget) => (widget.scrollIntoView(), isFinished(widget))),
      `${count} widgets in ${html}`,
    );
  await pause(120);
  expect(widgets().length, html).to.equal(count);
  expect(page.record.errors).to.deep.equal([]);
  expect(page.window.hacked).to.equal(undefined);
  return { ...page, widgets: widgets() };
}

const wordsOf = (widget: Element): string => widget.shadowRoot!.querySelector('[part~="root"]')!.textContent.replace(/\s+/g, ' ');

/** Presses the first button of a widget, if it does not read so yet. */
async function comesToRead(widget: Element, words: RegExp): Promise<void> {
  if (!words.test(wordsOf(widget)))
    controlsIn(widget.shadowRoot!)
      .find((control) => control.matches('button'))
      ?.click();
  await until(() => words.test(wordsOf(widget)), String(words));
}

/** What a widget must show of what was written inside its tag or place, where the editor has left it there. */
const reads: Record<string, RegExp> = {
  'place in lines': /What may wait until tomorrow\?|Who or what was kind today\?/,
  'place, with lines of links': /988/,
  'place, steps': /Walk to the corner\./,
  'place, pairs': /Canceling on the day\./,
  'tag around a list': /Show me/,
  'tag with JSON, one line': /Good that you stopped by\./,
};

describe('what WordPress leaves', () => {
  afterEach(closePages);

  it('was made of each text, for whoever may write it', () => {
    expect(Object.keys(wordpress).length).to.be.above(12);
    for (const made of Object.values(wordpress)) expect(Object.keys(made).length).to.equal(4);
  });

  for (const [name, made] of Object.entries(wordpress)) {
    it(`comes alive as far as it is still there: ${name}`, async () => {
      for (const [writer, html] of Object.entries(made)) {
        const isPlace = name.startsWith('place');
        const count = (html.match(/<attune-|data-attune=/g) ?? []).length;
        // For an author a tag is taken away, and a place stays.
        expect(count > 0, `${name}, ${writer}`).to.equal(isPlace || writer.startsWith('administrator'));
        const { widgets, record, document } = await show('attune', html, count);
        const isBroken = name === 'tag with JSON in lines' && writer === 'administrator, classic editor';
        expect(record.messages.length, `${name}, ${writer}: ${record.messages.join()}`).to.equal(isBroken ? 1 : 0);
        if (isBroken) expect(record.messages[0]).to.include('your editor has put paragraphs into the JSON');
        if (name === 'place') {
          expect(widgets[0]!.getAttributeNames().sort()).to.deep.equal(['accent', 'heading', 'pace']);
          expect(wordsOf(widgets[0]!)).to.include('Before you write back');
        }
        const words = reads[name];
        if (words && widgets[0]) await comesToRead(widgets[0], words);
        // Where nothing comes alive, what stood inside is still there to be read.
        if (!count && /contact/.test(html)) expect(document.querySelector('a')!.checkVisibility()).to.equal(true);
        closePages();
      }
    });
  }
});

for (const file of ['attune', 'attune.loader']) {
  describe(`what site builders and editors leave, by ${file}`, () => {
    afterEach(closePages);

    for (const { name, html, widgets: wanted, reads: words, says } of samples) {
      it(`comes alive: ${name}`, async () => {
        const { widgets, record } = await show(file, html, wanted.length);
        expect(widgets.map(({ localName }) => localName)).to.deep.equal(wanted);
        if (words) await comesToRead(widgets[0]!, words);
        await pause(100);
        if (says) {
          expect(record.messages.length, record.messages.join()).to.equal(1);
          expect(record.messages[0]).to.match(says);
        } else expect(record.messages).to.deep.equal([]);
      });
    }
  });
}
