import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { reflectionCardKeeping } from '../../src/content/en/reflection-card-keeping.js';
import { reflectionCard as words } from '../../src/content/en/reflection-card.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/reflection-card.js';
import type { ReflectionCardElement } from '../../src/elements/reflection-card/reflection-card.js';
import { clearDevice, databasesOnDevice, putOnDevice, recordsOnDevice, textOnDevice } from '../support/device.js';
import { control, findFaults, listen, paintPage, part, requestsSince, textOf, until } from '../support/page.js';

const { keeping } = reflectionCardKeeping;
const canary = 'kanarienvogel-4711';
const passphrase = 'three quiet herons';

const press = (card: Element, name: string | RegExp): void => control(card, name).click();
const findControl = (card: Element, name: string): boolean => {
  try {
    return Boolean(control(card, name));
  } catch {
    return false;
  }
};
const prompt = (card: Element): string => textOf(card, 'prompt');
const panel = (card: Element): string => textOf(card, 'keeping');
const label = (card: Element): string => part(card, 'keeping')?.querySelector('summary')?.textContent?.trim() ?? '';
const field = (card: Element): HTMLTextAreaElement => part(card, 'field') as HTMLTextAreaElement;
const list = (card: Element): string => {
  part(card, 'written')?.setAttribute('open', '');
  return textOf(card, 'written');
};
const status = (card: Element): string => textOf(card, 'status');
const onDevice = async (text: string, what = `"${text}" on the device`): Promise<void> =>
  eventually(async () => (await textOnDevice()).includes(text), what);

async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** A card on which a visitor has begun, as on a page that was opened now. */
async function begun(template = html`<attune-reflection-card journal="device"></attune-reflection-card>`): Promise<ReflectionCardElement> {
  const card = await fixture<ReflectionCardElement>(template);
  press(card, words.begin);
  await until(() => prompt(card) !== words.opening && part(card, 'keeping'), 'a first card');
  return card;
}

async function write(card: ReflectionCardElement, text: string): Promise<void> {
  await until(() => part(card, 'writing'), 'a place to write');
  part(card, 'writing')!.setAttribute('open', '');
  field(card).value = text;
  field(card).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await card.updateComplete;
}

async function openPanel(card: ReflectionCardElement): Promise<void> {
  part(card, 'keeping')!.setAttribute('open', '');
  await until(() => part(card, 'keeping')!.querySelector('button, p:not(:empty)'), 'the panel');
}

function type(card: ReflectionCardElement, text: string): void {
  (part(card, 'passphrase') as HTMLInputElement).value = text;
}

/** Turns keeping on, with a passphrase or without one. */
async function keep(card: ReflectionCardElement, locked = false): Promise<void> {
  await openPanel(card);
  if (locked) type(card, passphrase);
  press(card, locked ? keeping.keepLocked : keeping.keep);
  await until(() => label(card) === keeping.open, 'keeping');
}

/** A card on a later visit, where something is kept from before. */
async function later(template?: Parameters<typeof begun>[0]): Promise<ReflectionCardElement> {
  const card = await begun(template);
  await until(() => label(card) === keeping.shut, 'what is kept from before');
  await openPanel(card);
  return card;
}

async function unlock(card: ReflectionCardElement): Promise<void> {
  type(card, passphrase);
  press(card, keeping.reveal);
  await until(() => label(card) === keeping.open, 'the right passphrase to open');
}

const controlNames = (card: Element): string[] => [...card.shadowRoot!.querySelectorAll('button')].map(({ innerText }) => innerText);

/** The same prompt on another card, as another tab would show it. */
async function goTo(card: ReflectionCardElement, text: string): Promise<void> {
  for (let count = 0; count < 100 && prompt(card) !== text; count += 1) await turnOn(card);
  expect(prompt(card)).to.equal(text);
}

/** Some other prompt; past the end of the deck, whose order is another each time. */
async function goFrom(card: ReflectionCardElement, text: string): Promise<void> {
  while ([text, words.end].includes(prompt(card))) await turnOn(card);
}

const turnOn = (card: ReflectionCardElement): Promise<void> => turn(card, prompt(card) === words.end ? words.again : words.next);

async function turn(card: ReflectionCardElement, name: string = words.next): Promise<void> {
  const before = prompt(card);
  press(card, name);
  await until(() => prompt(card) !== before, 'another card');
}

function replace<T extends object>(owner: T, name: keyof T, descriptor: PropertyDescriptor): () => void {
  const known = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  return () => {
    if (known) Object.defineProperty(owner, name, known);
    else Reflect.deleteProperty(owner, name);
  };
}

/** Lets every write fail as it does on a full device: the transaction is taken back. */
function fillDevice(): () => void {
  return replace(IDBObjectStore.prototype, 'put', {
    value(this: IDBObjectStore) {
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
      transaction.abort();
    },
  });
}

const { deriveKey } = SubtleCrypto.prototype;
const deriving = new Set<Promise<unknown>>();
/** Waits until nothing is being sealed or written any more. */
async function whenWritten(): Promise<void> {
  do {
    await Promise.allSettled(deriving);
    await new Promise((resolve) => setTimeout(resolve, 80));
  } while (deriving.size);
}

describe('attune-reflection-card with journal="device"', () => {
  before(() => {
    SubtleCrypto.prototype.deriveKey = function (...how) {
      const key = deriveKey.apply(this, how);
      deriving.add(key);
      void key.catch(() => undefined).finally(() => deriving.delete(key));
      return key;
    };
  });
  after(() => void (SubtleCrypto.prototype.deriveKey = deriveKey));
  beforeEach(clearDevice);
  afterEach(async () => {
    document.querySelectorAll('attune-reflection-card').forEach((card) => card.remove());
    // What a card that leaves still writes would stand there in the next test; sealing it takes a busy machine a while.
    await whenWritten();
    await clearDevice();
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible however things stand, ${scheme}`, async () => {
      paintPage(scheme);
      const card = await begun();
      await openPanel(card);
      expect(await findFaults(card)).to.deep.equal([]);
      await write(card, canary);
      await keep(card);
      expect(await findFaults(card)).to.deep.equal([]);
      await onDevice(canary);
      card.remove();
      expect(await findFaults(await later())).to.deep.equal([]);
      await clearDevice();
      await putOnDevice({ version: 2 });
      expect(await findFaults(await later())).to.deep.equal([]);
      await putOnDevice({
        version: 1,
        sealed: { iterations: 1, salt: new Uint8Array(16), iv: new Uint8Array(12), data: new Uint8Array(1) },
      });
      expect(await findFaults(await later())).to.deep.equal([]);
      paintPage('light');
    });
  }

  it('fits a narrow column, with targets that a finger finds', async () => {
    const column = await fixture(
      html`<div style="inline-size: 280px"><attune-reflection-card journal="device"></attune-reflection-card></div>`,
    );
    const card = column.firstElementChild as ReflectionCardElement;
    press(card, words.begin);
    await until(() => part(card, 'keeping'));
    await openPanel(card);
    for (const locked of [true, false]) {
      if (!locked) await keep(card, true);
      expect(column.scrollWidth).to.be.at.most(280);
      for (const target of part(card, 'keeping')!.querySelectorAll('button, summary, label.chip, input:not([type="checkbox"])')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent).to.be.at.least(44);
      }
    }
  });

  it('makes nothing on the device before a visitor turns it on', async () => {
    const moment = performance.now();
    const { warnings, errors } = await listen(async () => {
      const card = await begun();
      await write(card, canary);
      await openPanel(card);
      await turn(card);
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await databasesOnDevice()).to.deep.equal([]);
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(document.cookie + localStorage.length + sessionStorage.length).to.equal('00');
  });

  it('says beforehand what is kept, where, and who could read it', async () => {
    const card = await begun();
    await openPanel(card);
    for (const sentence of [keeping.about, keeping.cleared, keeping.locking]) expect(panel(card)).to.include(sentence);
    expect(textOf(card, 'writing')).to.equal(words.journal.open);
  });

  it('keeps what is on the page and what is written then, and says so at the field', async () => {
    const card = await begun();
    await write(card, canary);
    expect(card.shadowRoot!.querySelector('#privacy')!.textContent).to.equal(words.privacy);
    await keep(card);
    expect(panel(card)).to.include(keeping.said.on);
    expect(card.shadowRoot!.querySelector('#privacy')!.textContent).to.equal(keeping.privacy);
    await onDevice(canary);
    await write(card, `${canary} and more`);
    await onDevice(`${canary} and more`);
  });

  it('makes nothing on the device for a visitor who has turned it on and written nothing', async () => {
    const card = await begun();
    await keep(card);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await databasesOnDevice()).to.deep.equal([]);
  });

  it('keeps the last words of a visitor who leaves at once', async () => {
    const card = await begun();
    await keep(card);
    await write(card, canary);
    card.remove();
    await onDevice(canary);
  });

  it('shows on a later visit that something is kept, and the words when they are asked for; those of the page stay', async () => {
    const card = await begun();
    const first = prompt(card);
    await write(card, canary);
    await keep(card);
    await onDevice(canary);
    card.remove();

    const again = await later();
    await goTo(again, first);
    expect(list(again) + field(again).value).not.to.include(canary);
    await write(again, 'new words');
    press(again, keeping.reveal);
    await until(() => label(again) === keeping.open);
    expect(list(again)).to.include(canary).and.to.include('new words');
    expect(field(again).value).to.equal(`${canary}\n\nnew words`);
    await onDevice('new words');
    expect(await textOnDevice()).to.include(canary);
  });

  it('lets go of it on the device when a visitor stops, and leaves it on the page', async () => {
    const card = await begun();
    await write(card, canary);
    await keep(card);
    await onDevice(canary);
    press(card, keeping.stop);
    await until(() => panel(card).includes(keeping.said.removed));
    expect(await databasesOnDevice()).to.deep.equal([]);
    expect(field(card).value).to.equal(canary);
    expect(label(card)).to.equal(words.journal.keep);
    await write(card, `${canary} again`);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await databasesOnDevice()).to.deep.equal([]);
  });

  it('deletes all on the device too, with a way back for as long as the page is open', async () => {
    const card = await begun();
    await write(card, canary);
    await keep(card);
    await onDevice(canary);
    list(card);
    press(card, words.journal.removeAll);
    await eventually(async () => !(await databasesOnDevice()).length, 'an empty device');
    expect(await recordsOnDevice()).to.deep.equal([]);
    press(card, words.journal.undo);
    await onDevice(canary);
  });

  it('deletes one on the device too, and leaves no trace of it', async () => {
    const card = await begun();
    const first = prompt(card);
    await write(card, canary);
    await turn(card);
    await write(card, 'stays');
    await keep(card);
    await onDevice(canary);
    list(card);
    press(card, words.journal.removeLabel.replace('{prompt}', first));
    await eventually(async () => !(await textOnDevice()).includes(canary), 'one entry less');
    expect(await textOnDevice())
      .to.include('stays')
      .and.not.to.include(first);
  });

  it('knows a card of an author’s own by its words, whatever stands before it', async () => {
    const deck = (...texts: string[]) =>
      html`<attune-reflection-card journal="device"
        ><ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul></attune-reflection-card
      >`;
    const card = await begun(deck('What may wait?'));
    await write(card, canary);
    await keep(card);
    await onDevice(canary);
    card.remove();
    const again = await later(deck('Another one?', 'What may wait?'));
    press(again, keeping.reveal);
    await until(() => label(again) === keeping.open);
    for (const text of ['Another one?', 'What may wait?']) {
      await goTo(again, text);
      expect(field(again).value).to.equal(text === 'What may wait?' ? canary : '');
    }
  });

  it('tells the page which control was used, and nothing else', async () => {
    const card = await begun();
    const told: string[] = [];
    for (const name of ['attune-action', 'attune-error', 'input', 'change', 'keydown', 'submit'])
      document.addEventListener(name, (event) =>
        told.push(`${event.type} ${Object.values(event).join(' ')} ${(event as { control?: string }).control ?? ''}`),
      );
    await openPanel(card);
    await until(() => told.length === 1);
    press(card, keeping.keepLocked);
    await until(() => panel(card).includes(keeping.said.empty));
    type(card, passphrase);
    press(card, keeping.show);
    press(card, keeping.keepLocked);
    await until(() => label(card) === keeping.open);
    press(card, keeping.lock);
    await until(() => panel(card).includes(keeping.said.locked));
    await until(() => findControl(card, keeping.keep), 'the way to keep once more');
    press(card, keeping.keep);
    await until(() => label(card) === keeping.open);
    press(card, keeping.stop);
    const controls = told.filter((line) => line.startsWith('attune-action')).map((line) => line.split(' ').at(-1));
    expect(controls).to.deep.equal(['keeping', 'keep', 'show-passphrase', 'keep', 'lock', 'keep', 'stop-keeping']);
    expect(told.join()).not.to.include(passphrase);
  });

  describe('with a passphrase', () => {
    it('has none of the words on the device, and a new salt and IV at each write', async () => {
      const card = await begun();
      const first = prompt(card);
      await write(card, canary);
      await keep(card, true);
      await eventually(async () => (await recordsOnDevice()).length > 0, 'a record');
      const [one] = (await recordsOnDevice()) as { version: number; sealed: Record<string, Uint8Array & number> }[];
      expect(one!.version).to.equal(1);
      expect(one!.sealed.iterations).to.equal(600_000);
      expect(one!.sealed.salt!.byteLength).to.equal(16);
      expect(one!.sealed.iv!.byteLength).to.equal(12);
      await write(card, `${canary} and more`);
      await eventually(
        async () => String(((await recordsOnDevice()) as (typeof one)[])[0]!.sealed.iv) !== String(one!.sealed.iv),
        'a second write',
      );
      const [other] = (await recordsOnDevice()) as (typeof one)[];
      expect(String(other!.sealed.salt)).not.to.equal(String(one!.sealed.salt));
      const kept = await textOnDevice();
      for (const word of [canary, first, passphrase, 'prompt']) expect(kept).not.to.include(word);
    });

    it('is opened by it, is shown by nothing else, and is locked again', async () => {
      const card = await begun();
      await write(card, canary);
      await keep(card, true);
      card.remove();

      const again = await later();
      expect(panel(again)).to.include(keeping.until);
      type(again, 'three quiet heron');
      press(again, keeping.reveal);
      await until(() => panel(again).includes(keeping.said.wrong));
      expect(again.shadowRoot!.textContent).not.to.include(canary);
      expect(part(again, 'written')).to.equal(null);
      await unlock(again);
      expect(list(again)).to.include(canary);
      press(again, keeping.lock);
      await until(() => panel(again).includes(keeping.said.locked));
      expect(again.shadowRoot!.textContent).not.to.include(canary);
      expect([...again.shadowRoot!.querySelectorAll('textarea')].map(({ value }) => value).join('')).to.equal('');
      await unlock(again);
      expect(list(again)).to.include(canary);
    });

    it('locks no sooner than all is on the device', async () => {
      const card = await begun();
      await keep(card, true);
      await write(card, canary);
      press(card, keeping.lock);
      await until(() => panel(card).includes(keeping.said.locked));
      await unlock(card);
      expect(list(card)).to.include(canary);
    });

    it('stays open where the look at what is kept is over only after it was unlocked', async () => {
      const card = await begun();
      await keep(card, true);
      await write(card, canary);
      press(card, keeping.lock);
      await until(() => panel(card).includes(keeping.said.locked));
      await unlock(card);

      const { databases } = IDBFactory.prototype;
      let letGo!: () => void;
      const held = new Promise<void>((resolve) => (letGo = resolve));
      let isFirst = true;
      const restore = replace(IDBFactory.prototype, 'databases', {
        value: async () => {
          const known = await databases.call(indexedDB);
          if (isFirst) {
            isFirst = false;
            await held;
          }
          return known;
        },
      });
      press(card, keeping.lock);
      await until(() => panel(card).includes(keeping.said.locked));
      expect(isFirst, 'a look is under way').to.equal(false);
      restore();
      await unlock(card);
      letGo();
      // A look reads in two steps, each a task of the database.
      await recordsOnDevice();
      await recordsOnDevice();
      await card.updateComplete;
      expect(label(card)).to.equal(keeping.open);
      expect(list(card)).to.include(canary);
    });

    it('is typed in a masked field, shown when asked, and not taken empty', async () => {
      const card = await begun();
      await openPanel(card);
      const typed = part(card, 'passphrase') as HTMLInputElement;
      expect(typed.type).to.equal('password');
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
        ['autocapitalize', 'none'],
      ] as const)
        expect(typed.getAttribute(name)).to.equal(value);
      expect(typed.matches('.rr-mask[data-hj-suppress]')).to.equal(true);
      press(card, keeping.show);
      await card.updateComplete;
      expect(typed.type).to.equal('text');
      for (const blank of ['', '   ']) {
        typed.value = blank;
        press(card, keeping.keepLocked);
        await until(() => panel(card).includes(keeping.said.empty));
      }
      expect(await databasesOnDevice()).to.deep.equal([]);
    });

    it('can be started over when it is forgotten, which deletes what is kept, and can be undone', async () => {
      const card = await begun();
      await write(card, canary);
      await keep(card, true);
      card.remove();
      const again = await later();
      expect(panel(again)).to.include(keeping.forgotten);
      await write(again, 'new words');
      press(again, keeping.startOver);
      await until(() => status(again).includes(keeping.said.removed));
      expect(await databasesOnDevice()).to.deep.equal([]);
      expect(field(again).value).to.equal('new words');
      expect(again.shadowRoot!.activeElement!.textContent.trim()).to.equal(words.journal.undo);
      press(again, words.journal.undo);
      await until(() => label(again) === keeping.shut);
      await unlock(again);
      expect(list(again)).to.include(canary).and.to.include('new words');
    });

    it('is not lost on its way back where that fails, or where new words are kept meanwhile', async () => {
      const card = await begun();
      await write(card, canary);
      await keep(card, true);
      card.remove();
      const again = await later();
      press(again, keeping.startOver);
      await until(() => status(again).includes(keeping.said.removed));
      const restore = fillDevice();
      press(again, words.journal.undo);
      await until(() => status(again).includes(keeping.said.full) || status(again).includes(words.journal.restored));
      restore();
      expect(status(again)).to.include(keeping.said.full);
      await write(again, 'new words');
      await keep(again);
      expect(controlNames(again), 'no way back into what is kept now').not.to.include(words.journal.undo);
      press(again, keeping.stop);
      await until(() => label(again) === words.journal.keep);
      press(again, words.journal.undo);
      await until(() => label(again) === keeping.shut);
    });

    it('is not offered, and said why, where the page has no secure address', async () => {
      const restore = replace(crypto, 'subtle', { value: undefined });
      const card = await begun();
      await openPanel(card);
      expect(panel(card)).to.include(keeping.insecure);
      expect(part(card, 'passphrase')).to.equal(null);
      await write(card, canary);
      await keep(card);
      restore();
      await onDevice(canary);
    });
  });

  describe('in two tabs at once', () => {
    const both = async (): Promise<[ReflectionCardElement, ReflectionCardElement]> => {
      const one = await begun();
      await write(one, 'from one');
      await keep(one);
      await onDevice('from one');
      const other = await later();
      press(other, keeping.reveal);
      await until(() => label(other) === keeping.open);
      return [one, other];
    };

    it('keeps what both write, and shows each what the other has', async () => {
      const [one, other] = await both();
      await goFrom(other, prompt(one));
      await write(one, 'from one, changed');
      await write(other, 'from the other');
      await onDevice('from the other');
      await onDevice('from one, changed');
      await until(() => list(one).includes('from the other') && list(other).includes('from one, changed'));
    });

    it('keeps both texts where both write under one card before they hear of each other', async () => {
      const [one, other] = await both();
      await goTo(other, prompt(one));
      await write(one, 'one way');
      await write(other, 'another way');
      await onDevice('one way');
      await onDevice('another way');
      await until(() => [one, other].every((card) => field(card).value.includes('one way') && field(card).value.includes('another way')));
    });

    it('takes away what is deleted in the other tab, and keeps what that tab has not seen', async () => {
      const [one, other] = await both();
      list(one);
      press(one, words.journal.removeAll);
      await until(() => !part(other, 'written'), 'the other list to go');
      await eventually(async () => !(await databasesOnDevice()).length, 'an empty device');
      press(one, words.journal.undo);
      await until(() => list(other).includes('from one'));
    });

    it('says so, and keeps the words on the page, where keeping was ended in the other tab', async () => {
      const [one, other] = await both();
      press(one, keeping.stop);
      await until(() => status(other).includes(keeping.said.elsewhere));
      expect(list(other)).to.include('from one');
      expect(label(other)).to.equal(words.journal.keep);
      await write(other, 'after');
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await databasesOnDevice()).to.deep.equal([]);
    });

    it('does not write open words over locked ones', async () => {
      const [one, other] = await both();
      press(one, keeping.stop);
      await until(() => label(one) === words.journal.keep && label(other) === words.journal.keep);
      await keep(one, true);
      await until(() => label(other) === keeping.shut);
      await write(other, canary);
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await textOnDevice()).not.to.include(canary);
      expect(field(other).value).to.equal(canary);
    });
  });

  describe('when it cannot be', () => {
    async function faultOf(card: ReflectionCardElement, action: () => unknown): Promise<string> {
      const failing = oneEvent<AttuneErrorEvent>(card, 'attune-error');
      await action();
      return (await failing).code;
    }

    it('says that the device is full, keeps the words on the page, and takes them with the next try', async () => {
      const card = await begun();
      await keep(card);
      const restore = fillDevice();
      expect(await faultOf(card, () => write(card, canary))).to.equal('storage-full');
      await until(() => status(card).includes(keeping.said.full));
      expect(field(card).value).to.equal(canary);
      expect(card.shadowRoot!.querySelector('#privacy')!.textContent).to.equal(words.privacy);
      restore();
      await write(card, `${canary} again`);
      await onDevice(`${canary} again`);
      await until(() => !status(card).includes(keeping.said.full));
    });

    it('says at once that the device is full when it is turned on', async () => {
      const card = await begun();
      await write(card, canary);
      await openPanel(card);
      const restore = fillDevice();
      expect(await faultOf(card, () => press(card, keeping.keep))).to.equal('storage-full');
      await until(() => panel(card).includes(keeping.said.full));
      restore();
      expect(label(card)).to.equal(words.journal.keep);
      expect(field(card).value).to.equal(canary);
    });

    it('does not lock away words that are not on the device', async () => {
      const card = await begun();
      await keep(card, true);
      const restore = fillDevice();
      await write(card, canary);
      press(card, keeping.lock);
      await until(() => panel(card).includes(keeping.said.full));
      restore();
      expect(field(card).value).to.equal(canary);
    });

    for (const [name, block] of [
      ['missing', () => replace(window, 'indexedDB', { value: undefined })],
      [
        'forbidden',
        () =>
          replace(IDBFactory.prototype, 'open', {
            value: () => {
              throw new DOMException('no', 'SecurityError');
            },
          }),
      ],
    ] as const) {
      it(`says so where storage is ${name}, and goes on`, async () => {
        const restore = block();
        try {
          const card = await begun();
          await openPanel(card);
          if (name === 'forbidden') expect(await faultOf(card, () => press(card, keeping.keep))).to.equal('storage-blocked');
          await until(() => panel(card).includes(keeping.said.blocked));
          await write(card, canary);
          expect(field(card).value).to.equal(canary);
        } finally {
          restore();
        }
      });
    }

    it('says so where storage is forbidden while a visitor writes', async () => {
      const card = await begun();
      await keep(card);
      const restore = replace(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
      expect(await faultOf(card, () => write(card, canary))).to.equal('storage-blocked');
      restore();
      expect(field(card).value).to.equal(canary);
    });

    for (const [state, record, sentence] of [
      ['a newer version', { version: 2, entries: 'other' }, keeping.said.newer],
      ['nothing that can be read', { version: 1, entries: [{ id: 1 }] }, keeping.said.unreadable],
      ['something strange', 'x', keeping.said.unreadable],
    ] as const) {
      it(`leaves what is kept by ${state} as it is, until a visitor deletes it`, async () => {
        await putOnDevice(record);
        const card = await later();
        expect(panel(card)).to.include(sentence);
        await write(card, canary);
        await new Promise((resolve) => setTimeout(resolve, 800));
        expect(await recordsOnDevice()).to.deep.equal([record]);
        press(card, keeping.startOver);
        await until(() => label(card) === words.journal.keep);
        expect(await databasesOnDevice()).to.deep.equal([]);
        await keep(card);
        await onDevice(canary);
      });
    }

    it('leaves alone what a newer version has put there while the page is open', async () => {
      const card = await begun();
      await write(card, 'before');
      await keep(card);
      await onDevice('before');
      await putOnDevice({ version: 2, entries: 'other' });
      expect(await faultOf(card, () => write(card, canary))).to.equal('storage-newer');
      expect(await recordsOnDevice()).to.deep.equal([{ version: 2, entries: 'other' }]);
      expect(field(card).value).to.equal(canary);
      expect(label(card)).to.equal(keeping.shut);
    });

    it('leaves a database alone that is not of this making', async () => {
      await clearDevice();
      const opening = indexedDB.open('attune-elements', 7);
      opening.onupgradeneeded = () => opening.result.createObjectStore('other');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
      const card = await later();
      expect(panel(card)).to.include(keeping.said.unreadable);
    });
  });

  describe('when it is asked to let go', () => {
    it('is back at its opening, with nothing on the page, and shows nothing by itself again', async () => {
      for (const locked of [false, true]) {
        await clearDevice();
        const card = await begun();
        const first = prompt(card);
        await write(card, canary);
        await keep(card, locked);
        await eventually(async () => (await recordsOnDevice()).length > 0, 'a record');
        list(card);
        const area = field(card);
        releaseAll(document);
        expect(area.value).to.equal('');
        await card.updateComplete;
        expect(prompt(card)).to.equal(words.opening);
        expect(card.shadowRoot!.textContent).not.to.include(canary);
        press(card, words.begin);
        await until(() => label(card) === keeping.shut);
        await goTo(card, first);
        expect(card.shadowRoot!.textContent).not.to.include(canary);
        expect(field(card).value).to.equal('');
        await openPanel(card);
        if (locked) await unlock(card);
        else press(card, keeping.reveal);
        await until(() => list(card).includes(canary));
        card.remove();
      }
    });

    it('keeps the last words for the device', async () => {
      const card = await begun();
      await keep(card);
      await write(card, canary);
      releaseAll(document);
      await onDevice(canary);
    });

    it('empties a passphrase that is half typed, and a list with its way back', async () => {
      const card = await begun();
      await write(card, canary);
      list(card);
      press(card, words.journal.removeAll);
      await openPanel(card);
      type(card, passphrase);
      const typed = part(card, 'passphrase') as HTMLInputElement;
      releaseAll(document);
      expect(typed.value).to.equal('');
      await card.updateComplete;
      expect(() => control(card, words.journal.undo)).to.throw();
    });
  });

  it('says that the part did not arrive in words of its own, and takes an owner’s words when it did', async () => {
    const { warnings } = await listen(async () => {
      const card = await begun(
        html`<attune-reflection-card
          journal="device"
          .words=${{ keeping: { about: 'Ours: kept in this browser.', strange: 'x' } }}
        ></attune-reflection-card>`,
      );
      await openPanel(card);
      expect(panel(card)).to.include('Ours: kept in this browser.').and.to.include(keeping.cleared);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('keeping.strange');
  });

  it('is not there with journal="page"', async () => {
    const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card></attune-reflection-card>`);
    press(card, words.begin);
    await until(() => prompt(card) !== words.opening);
    expect(part(card, 'keeping')).to.equal(null);
  });
});
