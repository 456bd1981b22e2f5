import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { closePages, isFinished, isWebKit, openText, pause, tags, until, type Page } from './open.js';

type Framed = Window & typeof globalThis;

const script = '<script src="/dist/frame.js"></script>';
const frameTag = (query: string, more = '', folder = '/dist/'): string =>
  `<iframe src="${folder}frame.html?widget=${query}" title="A widget" width="600" height="200" ${more}></iframe>`;
const framesOf = ({ document }: Page): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** The widget inside a frame of the same origin, once it stands there. */
async function widgetIn(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const find = (): Element | null | undefined => frame.contentDocument?.querySelector('main > :not(p)');
  await until(() => isFinished(find()), `the widget of ${frame.src}`);
  return find() as HTMLElement;
}

const tallOf = (frame: HTMLIFrameElement): number =>
  Math.ceil(frame.contentDocument!.querySelector('main')!.getBoundingClientRect().height);

/** Waits until a frame is as tall as what is in it, and nothing in it can be scrolled. */
async function fitted(frame: HTMLIFrameElement): Promise<void> {
  await widgetIn(frame);
  await until(() => frame.clientHeight === tallOf(frame) && frame.clientHeight > 60, 'the height');
  const { scrollHeight, clientWidth } = frame.contentDocument!.documentElement;
  expect(scrollHeight, 'no more to scroll').to.be.at.most(frame.clientHeight);
  expect(clientWidth, 'no room for a scroll bar').to.equal(frame.clientWidth);
}

describe('a widget in a frame', () => {
  afterEach(closePages);

  for (const tag of tags) {
    it(`${tag} stands there whole, names its page, and is given its height`, async () => {
      const page = await openText(script + frameTag(tag.replace('attune-', '')));
      const [frame] = framesOf(page) as [HTMLIFrameElement];
      await fitted(frame);
      const view = frame.contentWindow!;
      const heading = (await widgetIn(frame)).shadowRoot!.querySelector('[part~="heading"]')!.textContent.trim();
      await until(() => view.document.title === heading, 'the title');
      expect(view.document.documentElement.lang).to.equal('en');
      expect(view.getComputedStyle(view.document.documentElement).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      // One widget by its module, and not all ten.
      const files = view.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(files.filter((name) => name.includes('attune.'))).to.deep.equal([]);
      expect(page.record).to.deep.include({ messages: [], errors: [], violations: [] });
      expect(Object.keys(page.window).filter((name) => /attune|frame/i.test(name) && !(name in window))).to.deep.equal([]);
    });
  }

  it('takes what a place takes, and says what it leaves out', async () => {
    const page = await openText(script);
    const frame = page.document.createElement('iframe');
    const query = new URLSearchParams({
      widget: 'find-therapist',
      layout: 'banner',
      phone: '+1 512 555 0100',
      accent: '#a02020',
      lang: 'ar',
      dir: 'rtl',
      class: 'quiet',
      onclick: 'hacked = true',
      style: 'color: red',
      id: 'x',
      href: '//elsewhere.example/',
      'support-href': '/help',
      scheme: 'dark',
    });
    frame.src = `/dist/frame.html?${query}`;
    page.document.body.append(frame);
    const widget = await widgetIn(frame);
    expect(widget.getAttributeNames().sort()).to.deep.equal(['accent', 'class', 'layout', 'phone', 'support-href']);
    expect(widget.getAttribute('support-href')).to.equal(new URL('/help', location.href).href);
    const html = frame.contentDocument!.documentElement;
    expect([html.lang, html.dir, getComputedStyle(html).colorScheme]).to.deep.equal(['ar', 'rtl', 'dark']);
    expect(widget.shadowRoot!.querySelector<HTMLAnchorElement>('[part="link"]')!.href).to.equal('tel:+15125550100');
    await fitted(frame);
  });

  it('is fitted wherever the script stands, late, twice, moved, and put back', async () => {
    const page = await openText(frameTag('pause') + frameTag('reframe', 'data-attune-frame style="box-sizing: border-box; padding: 5px"'));
    const { document } = page;
    const [one, other] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
    await widgetIn(one);
    await widgetIn(other);
    await pause(600);
    // Without the script each scrolls inside, at the height that it was given.
    expect(one.clientHeight).to.equal(200);
    expect(one.contentDocument!.scrollingElement!.scrollHeight).to.be.above(200);
    const add = async (): Promise<void> => {
      const late = document.createElement('script');
      late.src = '/dist/frame.js';
      const loaded = new Promise((resolve) => (late.onload = resolve));
      document.body.append(late);
      await loaded;
    };
    await add();
    await fitted(one);
    await until(() => Math.round(other.clientHeight) === tallOf(other) + 10, 'the height of a frame with a padding');
    await add();
    const third = one.cloneNode() as HTMLIFrameElement;
    third.removeAttribute('style');
    document.body.append(third);
    await fitted(third);
    one.remove();
    await pause(50);
    document.body.append(one);
    one.style.height = '100px';
    await fitted(one);
    expect(page.record).to.deep.include({ messages: [], errors: [] });
  });

  it('follows when it grows and when it shrinks, without more steps than that', async () => {
    const page = await openText(script + frameTag('support-now&region=US&layout=strip'));
    const [frame] = framesOf(page) as [HTMLIFrameElement];
    await fitted(frame);
    const details = (await widgetIn(frame)).shadowRoot!.querySelector('details')!;
    const before = frame.clientHeight;
    await pause(700);
    let steps = 0;
    const watcher = new ResizeObserver(() => (steps += 1));
    watcher.observe(frame);
    await pause(100);
    steps = 0;
    details.open = true;
    await until(() => frame.clientHeight > before + 100, 'more room');
    await fitted(frame);
    await pause(200);
    expect(steps).to.equal(1);
    details.open = false;
    await until(() => frame.clientHeight === before, 'as before');
    await pause(200);
    expect(steps).to.equal(2);
    watcher.disconnect();
    frame.width = '300';
    await until(() => frame.clientHeight > before, 'the height of a narrow column');
    await fitted(frame);
  });

  it('is measured by nobody else’s message', async () => {
    const page = await openText(`${script}${frameTag('pause')}<iframe id="stranger" srcdoc="A stranger" height="120"></iframe>`);
    const [frame, stranger] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
    await fitted(frame);
    const height = frame.clientHeight;
    const tell = async (from: HTMLIFrameElement, message: unknown): Promise<void> => {
      const view = from.contentWindow as Framed & { message: unknown };
      view.message = message;
      // Its own script speaks: a message has the window that it was sent from as its source.
      const line = view.document.createElement('script');
      line.text = 'parent.postMessage(message, "*")';
      view.document.body.append(line);
      await pause(60);
    };
    await tell(stranger, { attuneHeight: 900 });
    page.window.postMessage({ attuneHeight: 900 }, '*');
    await pause(60);
    expect([frame.clientHeight, stranger.clientHeight]).to.deep.equal([height, 120]);
    stranger.dataset.attuneFrame = '';
    await tell(stranger, { attuneHeight: 900 });
    expect(stranger.clientHeight, 'what has no address of its own').to.equal(120);
    expect(page.record.errors).to.deep.equal([]);
  });

  it('stays as it is where nothing is known of its address', async () => {
    const page = await openText(script + frameTag('no-such-widget') + frameTag('../attune'));
    for (const frame of framesOf(page)) {
      await until(() => frame.contentDocument?.querySelector('main a'), 'the page');
      await pause(500);
      expect(frame.contentDocument!.querySelector('main')!.textContent).to.include('findahelpline.com');
    }
    expect(page.record.errors).to.deep.equal([]);
  });

  it('is reached and left by Tab and Shift+Tab', async function () {
    // WebKit passes over links by Tab.
    if (isWebKit) this.skip();
    const page = await openText(
      `${script}<button id="first">Before</button>${frameTag('find-therapist&phone=5125550100')}<button id="last">After</button>`,
    );
    const [frame] = framesOf(page) as [HTMLIFrameElement];
    await fitted(frame);
    const { document } = page;
    page.window.focus();
    document.querySelector<HTMLElement>('#first')!.focus();
    const seen: string[] = [];
    const walk = async (press: string): Promise<void> => {
      for (let step = 0; step < 12; step += 1) {
        await sendKeys(press === 'Tab' ? { press } : { down: 'Shift' });
        if (press !== 'Tab') {
          await sendKeys({ press: 'Tab' });
          await sendKeys({ up: 'Shift' });
        }
        const { activeElement } = document;
        if (activeElement === frame) {
          const inside = frame.contentDocument!.activeElement?.shadowRoot?.activeElement;
          seen.push(inside?.getAttribute('part') ?? inside?.localName ?? 'nothing');
        } else {
          seen.push(activeElement?.id ?? '');
          return;
        }
      }
    };
    await walk('Tab');
    const forth = seen.splice(0);
    expect(forth.at(-1)).to.equal('last');
    expect(forth[0]).to.equal('link');
    expect(forth.length).to.be.within(3, 8);
    await walk('Shift+Tab');
    expect(seen.at(-1)).to.equal('first');
    expect(seen.slice(0, -1)).to.deep.equal(forth.slice(0, -1).reverse());
  });
});
