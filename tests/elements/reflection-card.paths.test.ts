import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { reflectionCardKeeping } from '../../src/content/en/reflection-card-keeping.js';
import { reflectionCard as words } from '../../src/content/en/reflection-card.js';
import '../../src/define/reflection-card.js';
import { announcedDuring, expectExpanded, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { clearDevice } from '../support/device.js';
import { part, textOf, until } from '../support/page.js';

/** Keeping on the device, from turning it on to letting go of it, for a visitor who uses keys alone and for one who listens. */

const { keeping } = reflectionCardKeeping;
const passphrase = 'quiet-heron';
const card = html`<attune-reflection-card journal="device"></attune-reflection-card>`;
const panel = (host: HTMLElement): string => textOf(host, 'keeping');
const said = (host: HTMLElement, text: string) => (): boolean => panel(host).includes(text);

/** Begins, and writes something under the first card. */
async function writeSomething(host: HTMLElement): Promise<void> {
  (await tabTo(words.begin)).focus();
  await press('Enter');
  await until(() => part(host, 'keeping'));
  await tabTo(words.journal.open);
  await press('Enter');
  await until(() => (part(host, 'writing') as HTMLDetailsElement).open);
  await press('Tab');
  await sendKeys({ type: 'One' });
}

async function openPanel(host: HTMLElement): Promise<HTMLElement> {
  const summary = await tabTo(words.journal.keep);
  await press('Enter');
  await until(said(host, keeping.about));
  return summary;
}

describe('keeping on the device, from before to after', () => {
  beforeEach(clearDevice);
  afterEach(async () => {
    document.querySelectorAll('attune-reflection-card').forEach((host) => host.remove());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clearDevice();
  });

  it('by keys alone', async () => {
    const spot = await place(card);
    const { host } = spot;
    await writeSomething(host);
    await openPanel(host);
    const offered = [keeping.passphrase, keeping.show, keeping.keepLocked, keeping.keep];
    const met = await walkThrough(spot);
    expect(met.filter((name) => offered.includes(name))).to.deep.equal(offered);

    // An empty passphrase leaves focus on the field for it; Enter there is enough.
    await tabTo(keeping.keepLocked);
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.said.empty))).to.equal(keeping.passphrase);
    await sendKeys({ type: passphrase });
    await press('Tab');
    await press(' ');
    expect(nameOf(focused())).to.equal(keeping.show);
    expect((part(host, 'passphrase') as HTMLInputElement).value).to.equal(passphrase);
    await tabTo(keeping.passphrase);
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.said.on))).to.equal(keeping.open);

    await tabTo(keeping.lock);
    await press(' ');
    expect(await keptFocus(host, said(host, keeping.said.locked))).to.equal(keeping.shut);
    await walkThrough(spot);
    await tabTo(keeping.passphrase);
    await sendKeys({ type: 'another' });
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.said.wrong))).to.equal(keeping.passphrase);
    const field = focused() as HTMLInputElement;
    field.select();
    await sendKeys({ type: passphrase });
    await tabTo(keeping.reveal);
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.said.opened))).to.equal(keeping.open);
    expect((part(host, 'field') as HTMLTextAreaElement).value).to.equal('One');

    await tabTo(keeping.stop);
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.said.removed))).to.equal(words.journal.keep);
  }).timeout(60_000);

  it('by keys alone where the passphrase is forgotten', async () => {
    const { host } = await place(card);
    await writeSomething(host);
    await openPanel(host);
    await tabTo(keeping.passphrase);
    await sendKeys({ type: passphrase });
    await press('Enter');
    await keptFocus(host, said(host, keeping.said.on));
    await tabTo(keeping.lock);
    await press('Enter');
    await keptFocus(host, said(host, keeping.said.locked));
    await tabTo(keeping.startOver);
    await press('Enter');
    expect(await keptFocus(host, () => textOf(host, 'status').includes(keeping.said.removed))).to.equal(words.journal.undo);
    await press('Enter');
    expect(await keptFocus(host, said(host, keeping.shut))).to.equal(keeping.shut);
  });

  it('by ear', async () => {
    const { host } = await place(card);
    await writeSomething(host);
    await listening(host, async () => {
      const summary = await tabTo(words.journal.keep);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(said(host, keeping.about));
      await expectExpanded(summary, true);
      await readTo(keeping.about);
      await readTo(keeping.cleared);
      await readTo(keeping.locking);
      await readTo(keeping.passphrase);
      await readTo(`checkbox, ${keeping.show}, not checked`);
      await readTo(`button, ${keeping.keepLocked}`);
      await readTo(`button, ${keeping.keep}`);

      await tabTo(keeping.passphrase);
      await sendKeys({ type: passphrase });
      await tabTo(keeping.keepLocked);
      const on = await announcedDuring(async () => {
        await press('Enter');
        await until(said(host, keeping.said.on));
      });
      expect(on.at(-1)).to.equal(keeping.said.on);
      expect(on.filter((phrase) => phrase !== keeping.moment)).to.deep.equal([keeping.said.on]);
      expect(nameOf(focused())).to.equal(keeping.open);
      await readTo(keeping.stopping);
      await readTo(`button, ${keeping.lock}`);

      await tabTo(keeping.lock);
      const locked = await saidDuring(async () => {
        await press('Enter');
        await until(said(host, keeping.said.locked));
      });
      expect(locked.join()).to.include(keeping.said.locked).and.not.to.include('One');
      await readTo(keeping.until);
      await tabTo(keeping.passphrase);
      await sendKeys({ type: 'another' });
      const wrong = await announcedDuring(async () => {
        await press('Enter');
        await until(said(host, keeping.said.wrong));
      });
      expect(wrong.at(-1)).to.equal(keeping.said.wrong);
      await virtual.next();
      await readTo(keeping.forgotten);
      await readTo(`button, ${keeping.startOver}`);
    });
  });
});
