import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SupportNowElement } from '../../src/index.js';
import { isWebKit, until } from './open.js';

/** The quick exit on a page of its own: it is really left. */

interface Site {
  frame: HTMLIFrameElement;
  /** The page and what was on it; they can still be looked at when it has been left. */
  document: Document;
  window: Window & typeof globalThis;
  first: SupportNowElement;
  second: SupportNowElement;
}

let frame = document.createElement('iframe');

/** Opens the page in a frame that may not move the page around it, which is this test. */
async function open(page = 'exit'): Promise<Site> {
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.style.cssText = 'display: block; inline-size: 700px; block-size: 560px';
  frame.src = `/tests/pages/${page}.html`;
  document.body.prepend(frame);
  const view = (): Site['window'] => frame.contentWindow as Site['window'];
  const [first, second] = await until(() => {
    const found = [...(frame.contentDocument?.querySelectorAll<SupportNowElement>('attune-support-now') ?? [])];
    return found.length === 2 && found.every(({ shadowRoot }) => shadowRoot?.querySelector('a')) && found;
  }, 'the widgets');
  return { frame, document: frame.contentDocument!, window: view(), first: first!, second: second! };
}

const link = ({ shadowRoot }: SupportNowElement): HTMLAnchorElement => shadowRoot!.querySelector('[part~="leave"]')!;
const isAway = (): boolean => frame.contentDocument?.title === 'Weather';

/** A visitor's choice in a widget that is not the one that leaves. */
function choose({ second, window }: Site): HTMLSelectElement {
  const select = second.shadowRoot!.querySelector('select')!;
  select.value = 'nz';
  select.dispatchEvent(new window.Event('change'));
  return select;
}

describe('leaving the page quickly', () => {
  beforeEach(function () {
    // WebKit lets a frame take the page around it along, sandbox or not, and that page is this test.
    if (isWebKit && this.currentTest?.title !== 'is a link where its script does nothing') this.skip();
  });
  afterEach(() => {
    frame.remove();
    localStorage.removeItem('of-the-site');
  });

  it('puts another page in its place, with nothing left of it', async () => {
    const site = await open();
    const { document: left, window } = site;
    const select = choose(site);
    await site.second.updateComplete;
    window.localStorage.setItem('of-the-site', 'stays');
    const { length } = window.history;
    const order: string[] = [];
    left.addEventListener('attune-release', () =>
      order.push(`${left.title}, ${left.body.checkVisibility() ? 'in sight' : 'out of sight'}`),
    );
    link(site.first).click();
    // All of this is so before the next page has come.
    expect(order).to.deep.equal(['Loading, out of sight']);
    expect(left.title).to.equal('Loading');
    expect(left.documentElement.innerText.trim()).to.equal('Loading');
    expect(left.querySelector('[role="alert"]')!.textContent).to.equal('Loading');
    await site.second.updateComplete;
    expect(select.value, 'what the other widget held').to.equal('ie');
    await until(isAway, 'the neutral page');
    expect(frame.contentWindow!.location.pathname).to.equal('/tests/pages/exit-neutral.html');
    expect(frame.contentWindow!.history.length, 'entries in the history').to.equal(length);
    expect(frame.contentDocument!.referrer, 'where it says that somebody came from').to.equal('');
    expect(localStorage.getItem('of-the-site')).to.equal('stays');
  });

  it('goes by Shift three times, from a field as well', async () => {
    const { document: left, window } = await open();
    const { length } = window.history;
    left.querySelector('textarea')!.focus();
    for (const time of [1, 2, 3]) {
      expect(left.title, `before press ${time}`).not.to.equal('Loading');
      await sendKeys({ press: 'Shift' });
    }
    await until(isAway, 'the neutral page');
    expect(frame.contentWindow!.history.length).to.equal(length);
  });

  it('does not go by Shift with letters', async () => {
    const { document: left, window } = await open();
    const field = left.querySelector('textarea')!;
    // By the events of the keys: WebKit's driver can't hold one.
    for (const letter of ['A', 'B', 'C', 'D']) {
      for (const [type, key] of [
        ['keydown', 'Shift'],
        ['keydown', letter],
        ['keyup', letter],
        ['keyup', 'Shift'],
      ] as const) {
        field.dispatchEvent(new window.KeyboardEvent(type, { key, bubbles: true, composed: true }));
      }
    }
    expect(left.title).to.equal('Why do I push people away?');
  });

  it('goes when all else on the page fails', async () => {
    const { window, first } = await open('exit-broken');
    const site = window as unknown as { breakAll(): void; asked: string[] };
    site.breakAll();
    link(first).click();
    await until(isAway, 'the neutral page');
  });

  it('asks nothing on the way', async () => {
    const { window, first } = await open('exit-broken');
    const site = window as unknown as { askAll(): void; asked: string[] };
    site.askAll();
    const { asked } = site;
    link(first).click();
    await until(isAway, 'the neutral page');
    expect(asked).to.deep.equal([]);
  });

  it('is a link where its script does nothing', async () => {
    const { window, first } = await open();
    window.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
    link(first).click();
    await until(isAway, 'the neutral page');
  });
});
