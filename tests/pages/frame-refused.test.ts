import { expect } from '@open-wc/testing';
import { reflectionCard } from '../../src/content/en/reflection-card.js';
import { reflectionCardKeeping } from '../../src/content/en/reflection-card-keeping.js';
import { frame as frameWords } from '../../src/content/en/frame.js';
import { supportNow } from '../../src/content/en/support-now.js';
import { takeaway } from '../../src/content/en/takeaway.js';
import { reachesIntoFrames, runIn } from '../support/frames.js';
import { closePages, openText, until, type Page } from './open.js';

/** What a sandbox of `allow-scripts` alone takes away is said where it is missed, and nothing breaks. */

interface Seen {
  said: string;
  record: Page['record'];
}

/** Presses what a widget offers, what was pressed least first, until something of this name comes up, and presses that. */
const pressTo = (name: string): string => `(async () => {
  const root = document.querySelector('main').firstElementChild.shadowRoot;
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const pressed = new Map();
  for (let press = 0; press < 60; press += 1) {
    const controls = [...root.querySelectorAll('button, a[href], summary')].filter((control) => control.checkVisibility());
    const wanted = controls.find((control) => control.textContent.includes(${JSON.stringify(name)}));
    if (wanted) {
      wanted.click();
      await wait(800);
      const said = [...root.querySelectorAll('[role="status"], .keep'), ...document.querySelectorAll('[role="alert"]')];
      return { said: said.map(({ textContent }) => textContent.trim()).filter(Boolean).join(' '), record };
    }
    const count = (control) => pressed.get(control.textContent) ?? 0;
    for (const field of root.querySelectorAll('textarea, input[type="range"]')) {
      field.value = field.localName === 'input' ? '40' : 'A word.';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    const next = controls.filter((control) => control.localName !== 'a').sort((one, other) => count(one) - count(other))[0];
    if (next) pressed.set(next.textContent, count(next) + 1);
    next?.click();
    await wait(40);
  }
  return { said: 'nothing of this name came up', record };
})()`;

describe('in a sandbox of allow-scripts alone', () => {
  before(async function () {
    // Chromium's driver alone looks into such a frame, and a page can't.
    if (!(await reachesIntoFrames())) this.skip();
  });
  afterEach(closePages);

  /** Opens a widget in such a frame, and goes to a control of this name. */
  async function refuse(query: string, name: string): Promise<Seen> {
    const page = await openText(
      `<script src="/dist/frame.js"></script><iframe src="/dist/frame.html?widget=${query}" sandbox="allow-scripts" width="600" height="50"></iframe>`,
    );
    await until(() => page.document.querySelector('iframe')!.clientHeight > 60, 'the widget');
    const seen = await runIn<Seen>(`frame.html?widget=${query}`, pressTo(name));
    expect(page.record).to.deep.include({ messages: [], errors: [] });
    expect(seen.record).to.deep.include({ messages: [], errors: [], violations: [] });
    return seen;
  }

  it('a link says where it leads', async () => {
    const { said } = await refuse('find-therapist&href=/contact&label=Write', 'Write');
    expect(said).to.equal(`${frameWords.link} ${new URL('/contact', location.href).href}`);
  });

  it('copying says that it was refused', async () => {
    expect((await refuse('both-voices', takeaway.copy)).said).to.include(takeaway.copyFailed);
  });

  it('a picture and paper say that they may not have come', async () => {
    expect((await refuse('both-voices', takeaway.picture)).said).to.include(takeaway.boxed);
    expect((await refuse('both-voices&lang=en', takeaway.print)).said).to.include(takeaway.boxed);
  });

  it('keeping on the device says that nothing can be kept', async () => {
    const { said } = await refuse('reflection-card&journal=device', reflectionCard.journal.keep);
    expect(said).to.include(reflectionCardKeeping.keeping.said.blocked);
  });

  it('the quick exit says beforehand what to do if the page stays, and goes all the same', async () => {
    const query = 'support-now&region=US&exit-href=/tests/pages/exit-neutral.html';
    const page = await openText(
      `<iframe src="/dist/frame.html?widget=${query}" sandbox="allow-scripts" width="600" height="600"></iframe>`,
    );
    const words = await runIn<string>(
      'frame.html?widget=support-now',
      `(async () => {
        for (;;) {
          const root = document.querySelector('attune-support-now')?.shadowRoot;
          if (root?.textContent) return root.textContent;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      })()`,
    );
    expect(words).to.include(supportNow.exit.boxed);
    await runIn(
      'frame.html?widget=support-now',
      `document.querySelector('attune-support-now').shadowRoot.querySelector('[part~="leave"]').click(), 1`,
    );
    // The frame's own page had the other's address in its own; it is over when the title is the other's.
    for (let time = 0; time < 100; time += 1) if ((await runIn('exit-neutral.html', 'document.title')) === 'Weather') break;
    expect(await runIn('exit-neutral.html', 'document.title')).to.equal('Weather');
    expect(page.record.errors).to.deep.equal([]);
  });
});
