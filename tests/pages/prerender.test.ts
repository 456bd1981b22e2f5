import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { closePages, isChromium, isFinished, openWhole, pause, tags, until, type Page } from './open.js';

const strict = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html">`;

const prerendered = (html: string): Promise<string> => executeServerCommand<string, string>('prerender', html);

/** Opens a page with the first views written into it, and no script of ours yet. */
async function openPrerendered(body: string, { head = '', width = 700, lang = 'en' } = {}): Promise<Page> {
  const html = `<!doctype html><html lang="${lang}"><head>${head}<title>A page</title><script src="/tests/pages/record.js"></script></head><body>${body}</body></html>`;
  const page = await openWhole(await prerendered(html), { width, height: 800 });
  await frame(page);
  return page;
}

/** The same with scripts off. */
async function openWithoutScript(body: string, width = 700): Promise<Document> {
  const frame = Object.assign(document.createElement('iframe'), {
    srcdoc: await prerendered(`<!doctype html><html lang="en"><body>${body}</body></html>`),
  });
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `display: block; border: 0; width: ${width}px; height: 800px`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frames.push(frame);
  document.body.prepend(frame);
  await loaded;
  return frame.contentDocument!;
}
const frames: HTMLIFrameElement[] = [];

const frame = ({ window }: Page): Promise<unknown> =>
  new Promise((resolve) => window.requestAnimationFrame(() => window.requestAnimationFrame(resolve)));

function bringScript({ document }: Page, file = 'attune.js'): void {
  document.head.append(
    Object.assign(document.createElement('script'), { type: file.includes('classic') ? '' : 'module', src: `/dist/${file}` }),
  );
}

async function takenOver(page: Page, tag: string): Promise<HTMLElement> {
  const element = page.document.querySelector<HTMLElement>(tag)!;
  await until(() => element.matches(':defined') && !element.shadowRoot!.querySelector('link') && isFinished(element), `${tag}, taken over`);
  return element;
}

const rootOf = (page: Page, tag: string): ShadowRoot => page.document.querySelector(tag)!.shadowRoot!;
const shiftOf = ({ record }: Page): number => record.shifts.reduce((total, value) => total + value, 0);
const boxOf = (element: Element): string => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map((side) => side.toFixed(1)).join(' ');
};
/** What a visitor sees of a widget: the boxes and the words of all that is shown. */
const seenOf = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.localName !== 'link' && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => `${element.localName} ${boxOf(element)} ${element.childElementCount ? '' : element.textContent.trim()}`);

describe('a page that was pre-rendered', () => {
  // Some engines reach the frame only where the window shows it.
  before(async () => {
    if (isChromium) await setViewport({ width: 1400, height: 1000 });
  });
  afterEach(() => {
    closePages();
    frames.splice(0).forEach((one) => one.remove());
  });

  for (const tag of tags) {
    for (const width of [320, 700]) {
      it(`shows ${tag} before the script, and the same after it: nothing flashes or moves, ${width} px`, async () => {
        const page = await openPrerendered(`<p>Before</p><${tag}></${tag}><p id="after">After</p>`, {
          head: '<link rel="stylesheet" href="/dist/attune.css">',
          width,
        });
        const root = rootOf(page, tag);
        await until(() => root.querySelector('link')?.sheet, 'the sheet');
        await frame(page);
        const before = seenOf(root);
        expect(before.length).to.be.above(5);
        // Looked at with every change: there is no moment without a view.
        let emptyTasks = 0;
        new page.window.MutationObserver(() => (emptyTasks += root.querySelector('[part~="root"]') ? 0 : 1)).observe(root, {
          childList: true,
        });
        bringScript(page);
        await takenOver(page, tag);
        expect(seenOf(root)).to.deep.equal(before);
        await pause(200);
        expect(seenOf(root)).to.deep.equal(before);
        expect(emptyTasks).to.equal(0);
        if (isChromium) expect(shiftOf(page)).to.equal(0);
        expect(page.record.errors).to.deep.equal([]);
        expect(page.record.messages).to.deep.equal([]);
        expect(root.querySelectorAll('link, .still').length).to.equal(0);
        expect(root.querySelectorAll('[part~="root"]').length).to.equal(1);
      });
    }

    it(`is whole without script: ${tag}`, async () => {
      const page = await openWithoutScript(`<${tag}></${tag}>`);
      const root = await until(() => page.querySelector(tag)?.shadowRoot, 'the declared root');
      await until(() => root.querySelector('link')?.sheet, 'the sheet');
      const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
      await until(() => ![...root.querySelectorAll('button, select, input')].some(shown), 'that what needs a script is gone');
      expect(page.querySelector(tag)!.getBoundingClientRect().height).to.be.above(100);
      // Every panel, pair and line is there.
      for (const element of root.querySelectorAll('.page, .paper, .still, .still li'))
        expect(shown(element), element.outerHTML.slice(0, 120)).to.equal(true);
      const { scrollWidth, clientWidth } = page.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  for (const file of ['attune.loader.js', 'attune.classic.js', 'elements/pause.js']) {
    it(`is taken over by ${file} too`, async () => {
      const page = await openPrerendered('<attune-pause></attune-pause>');
      bringScript(page, file);
      const pausing = await takenOver(page, 'attune-pause');
      pausing.shadowRoot!.querySelector<HTMLElement>('.do')!.click();
      await until(() => pausing.shadowRoot!.textContent.includes('1 of 4'), 'the first moment');
      expect(page.record.errors).to.deep.equal([]);
    });
  }

  it('keeps the focus, what was opened, and what was moved or chosen', async () => {
    const page = await openPrerendered('<attune-both-voices></attune-both-voices><attune-parts-map></attune-parts-map>');
    const voices = rootOf(page, 'attune-both-voices');
    voices.querySelector('details')!.open = true;
    voices.querySelector<HTMLInputElement>('#stay')!.value = '6';
    const parts = rootOf(page, 'attune-parts-map');
    const radio = parts.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]!;
    radio.focus();
    radio.checked = true;
    bringScript(page);
    await takenOver(page, 'attune-both-voices');
    await takenOver(page, 'attune-parts-map');
    await until(() => parts.querySelector('[part="next"]'), 'the way on after a choice');
    expect(voices.querySelector('details')!.open).to.equal(true);
    expect(voices.querySelector<HTMLInputElement>('#stay')!.value).to.equal('6');
    expect(voices.querySelector('#stay')!.getAttribute('aria-valuetext')).to.equal('very strong');
    expect(parts.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]!.checked).to.equal(true);
    expect(parts.activeElement).to.equal(parts.querySelectorAll('input[type="radio"]')[2]);
  });

  it('lets nobody type before there is a script that keeps it to the widget', async () => {
    const page = await openPrerendered('<attune-both-voices></attune-both-voices>');
    const fields = (): HTMLInputElement[] => [...rootOf(page, 'attune-both-voices').querySelectorAll<HTMLInputElement>('[type="text"]')];
    expect(fields().map(({ readOnly }) => readOnly)).to.deep.equal([true, true]);
    bringScript(page);
    await takenOver(page, 'attune-both-voices');
    expect(fields().map(({ readOnly }) => readOnly)).to.deep.equal([false, false]);
  });

  it('waits with what it shows until an owner’s words and lists are there', async () => {
    const page = await openPrerendered(
      `<attune-pause><script type="application/json">{"begin": "Start here"}</script></attune-pause>
       <attune-small-steps><ul><li>Walk to the corner.</li></ul></attune-small-steps>`,
    );
    const seen = { pause: new Set<string>(), steps: new Set<string>() };
    const look = (): void => {
      seen.pause.add(rootOf(page, 'attune-pause').querySelector('.do')?.textContent ?? '');
      seen.steps.add(rootOf(page, 'attune-small-steps').querySelector('.choice')?.textContent?.trim() ?? '');
    };
    look();
    for (const tag of ['attune-pause', 'attune-small-steps'])
      new page.window.MutationObserver(look).observe(rootOf(page, tag), { childList: true, subtree: true });
    bringScript(page, 'attune.loader.js');
    await takenOver(page, 'attune-pause');
    await takenOver(page, 'attune-small-steps');
    expect([...seen.pause]).to.deep.equal(['Start here']);
    expect([...seen.steps]).to.deep.equal(['Walk to the corner.']);
  });

  it('is one page under a strict policy', async () => {
    const page = await openPrerendered(tags.map((tag) => `<${tag}></${tag}>`).join(''), {
      head: `${strict}<script type="module" src="/dist/attune.js"></script>`,
    });
    for (const tag of tags) await takenOver(page, tag);
    expect(page.record.violations).to.deep.equal([]);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('follows its place after it is taken over', async () => {
    const page = await openPrerendered('<div data-attune="small-steps" data-heading="A few"><ul><li>Walk to the corner.</li></ul></div>');
    const root = rootOf(page, 'attune-small-steps');
    expect(root.textContent).to.include('A few').and.to.include('Walk to the corner.');
    bringScript(page);
    await takenOver(page, 'attune-small-steps');
    const place = page.document.querySelector<HTMLElement>('[data-attune]')!;
    place.dataset.heading = 'Fewer';
    await until(() => root.textContent.includes('Fewer'), 'the change');
    place.insertAdjacentHTML('beforeend', '<ul><li>Stand at the door.</li></ul>');
    await until(() => root.textContent.includes('Stand at the door.'), 'the late step');
    expect(page.document.querySelectorAll('attune-small-steps').length).to.equal(1);
    expect(place.children.length).to.equal(1);
  });

  it('ignores a declared root that no parser took', async () => {
    const page = await openPrerendered('<main></main>');
    bringScript(page);
    const html = await prerendered('<attune-small-steps><ul><li>Walk to the corner.</li></ul></attune-small-steps>');
    page.document.querySelector('main')!.innerHTML = html;
    const steps = await takenOver(page, 'attune-small-steps');
    expect(steps.querySelector('template')).to.not.equal(null);
    expect([...steps.shadowRoot!.querySelectorAll('.choice')].map((choice) => choice.textContent.trim())).to.deep.equal([
      'Walk to the corner.',
    ]);
  });

  it('shows an accent before the script, where the engine can read it from the tag', async function () {
    if (!CSS.supports('color: attr(x type(<color>))')) this.skip();
    const page = await openPrerendered('<attune-pause accent="#802040"></attune-pause>');
    const root = rootOf(page, 'attune-pause');
    await until(() => root.querySelector('link')?.sheet, 'the sheet');
    const colour = (): string => page.window.getComputedStyle(root.querySelector('.do')!).backgroundColor;
    const before = colour();
    bringScript(page);
    await takenOver(page, 'attune-pause');
    expect(colour()).to.equal(before);
  });
});
