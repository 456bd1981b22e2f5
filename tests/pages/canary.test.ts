import { expect } from '@open-wc/testing';
import { seededChance } from '../../src/domain/chance.js';
import { controlsIn } from '../support/page.js';
import { canary, holdBack, use } from '../support/visit.js';
import { closePages, finished, kept, openPage, pause, requestsOf, tags, type Page } from './open.js';

interface Witness {
  events: string[];
  addresses: string[];
  sent: string[];
}

/** Writes down what a site's own script could see or be made to send. */
function witness(page: Page): Witness {
  const seen: Witness = { events: [], addresses: [], sent: [] };
  const { window, document } = page;
  const frameWindow = window as Window & typeof globalThis;
  const types = [
    'input',
    'beforeinput',
    'change',
    'keydown',
    'keyup',
    'paste',
    'select',
    'submit',
    'toggle',
    'attune-action',
    'attune-error',
    'attune-release',
  ];
  for (const type of types) document.addEventListener(type, (event) => seen.events.push(tell(event)));
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = frameWindow.history[name].bind(frameWindow.history);
    frameWindow.history[name] = (...given) => {
      seen.addresses.push(JSON.stringify(given));
      own(...given);
    };
  }
  const send = (...given: unknown[]): void => void seen.sent.push(given.map(String).join(' '));
  frameWindow.fetch = (...given) => {
    send(...given);
    return Promise.reject(new TypeError('no network in this test'));
  };
  frameWindow.navigator.sendBeacon = (...given) => (send(...given), true);
  frameWindow.XMLHttpRequest.prototype.send = send;
  frameWindow.postMessage = send as typeof frameWindow.postMessage;
  return seen;
}

/** An event as text: everything it carries, and what stands in the field that it comes from. */
function tell(event: Event): string {
  const from = event.composedPath()[0] as { value?: unknown };
  const carried: unknown[] = [];
  for (const key in event) {
    const value = (event as unknown as Record<string, unknown>)[key];
    if (['string', 'number', 'boolean'].includes(typeof value)) carried.push(`${key}=${String(value)}`);
  }
  return [event.type, ...Object.values(event), ...carried, from.value].join(' ');
}

/** Goes through a widget by chance, always the same way: many presses, a canary in each field that comes up. */
async function roam(page: Page, tag: string): Promise<{ pressed: number; typed: number }> {
  const { document, window } = page;
  const chance = seededChance(tag.length * 7919);
  const element = document.querySelector(tag)!;
  let [pressed, typed] = [0, 0];
  for (; pressed < 60; pressed += 1) {
    const controls = controlsIn(element.shadowRoot!).filter((control) => control.checkVisibility());
    for (const control of controls) {
      if (!control.matches('textarea, input:not([type]), input[type="text"], input[type="password"]')) continue;
      if ((control as HTMLInputElement).value === canary) continue;
      use(control, window, chance);
      typed += 1;
    }
    const control = controls[Math.floor(chance() * controls.length)];
    if (control) use(control, window, chance);
    await pause(pressed % 10 ? 5 : 40);
  }
  return { pressed, typed };
}

/** Whether the widget has a field to write in at some point. */
const writing = ['attune-reflection-card', 'attune-closeness-map', 'attune-parts-map', 'attune-both-voices'];

for (const way of ['one-file', 'loader']) {
  describe(`what a visitor writes, picks and moves, ${way}`, () => {
    let page: Page;
    let seen: Witness;
    let atFirst: { kept: string; address: string; length: number; title: string };
    let requestsAtFirst: string[];

    before(async () => {
      page = await openPage(`${way}.html`);
      await finished(page);
      holdBack(page);
      seen = witness(page);
      const { window, document } = page;
      requestsAtFirst = requestsOf(page);
      atFirst = {
        kept: await kept(page),
        address: window.location.href,
        length: window.history.length,
        title: document.title,
      };
    });
    after(closePages);

    for (const tag of tags) {
      it(`stays in ${tag}`, async () => {
        const { typed } = await roam(page, tag);
        if (writing.includes(tag)) expect(typed, 'fields that were typed into').to.be.above(0);
        const { window, document, record } = page;
        const outside = [
          ...seen.events,
          ...seen.addresses,
          ...seen.sent,
          ...record.messages,
          ...record.errors,
          window.location.href,
          document.title,
          document.cookie,
          window.name,
          await kept(page),
          ...requestsOf(page),
          document.documentElement.outerHTML,
        ];
        expect(outside.filter((text) => text.includes(canary))).to.deep.equal([]);
      });
    }

    it('changes no address, no title, and keeps nothing', async () => {
      const { window, document } = page;
      expect(seen.addresses).to.deep.equal([]);
      expect({
        kept: await kept(page),
        address: window.location.href,
        length: window.history.length,
        title: document.title,
      }).to.deep.equal(atFirst);
      expect(seen.sent).to.deep.equal([]);
      // The loader brings a part when somebody comes near it: a file of ours, by its name alone. The one file asks for nothing.
      const since = requestsOf(page).slice(requestsAtFirst.length);
      expect(since.filter((request) => way === 'one-file' || !/^\/dist\/chunks\/[\w.~-]+\.js$/.test(request))).to.deep.equal([]);
    });

    it('breaks nothing', () => {
      expect(page.record).to.deep.include({ errors: [], violations: [] });
      expect(page.record.messages).to.deep.equal([]);
    });

    it('is told to the page as the control that was used, and no more', () => {
      const actions = seen.events.filter((event) => event.startsWith('attune-action'));
      expect(actions.length).to.be.above(100);
      expect(seen.events.filter((event) => /^(input|beforeinput|change|paste)/.test(event))).to.deep.equal([]);
    });
  });
}
