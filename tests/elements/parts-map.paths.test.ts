import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { care } from '../../src/content/en/care.js';
import { partsMap as words } from '../../src/content/en/parts-map.js';
import '../../src/define/parts-map.js';
import { announcedDuring, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the widget to after it. */

const { steps, moves, names } = words;
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const [unease, support] = [outside(care.uneaseLink), outside(care.support)];
const { copy, picture, print } = words.takeaway;
const [leave, alone] = [steps.choose.choices!.leave!, steps.choose.choices!.alone!];
const feelings = Object.values(steps.feel.choices!);
const beliefs = Object.values(steps.fear.choices!);
const protector = `${names.protector}: ${leave}`;
const guarded = `${names.guarded}: ${words.covered}`;
const three = [names.you, protector, guarded];
const four = [names.you, names.other, protector, guarded];
const quiet = [moves.pass, moves.back, moves.stop];

const question = (host: Element): string => textOf(host, 'question');

/** Presses a button by keys; what is asked next has the focus. */
async function step(host: HTMLElement, name: string, asked: string, key = 'Enter'): Promise<void> {
  await tabTo(name);
  await press(key);
  expect(await keptFocus(host, () => question(host) === asked)).to.equal(asked);
}

describe('attune-parts-map, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(html`<attune-parts-map></attune-parts-map>`);
    const { host } = spot;

    // Answers by Space and arrows; the circles by Enter.
    await press('Tab');
    expect(nameOf(focused())).to.equal(names.you);
    await press('Enter');
    await until(() => textOf(host, 'meaning') === words.meanings.you);
    await press('Tab');
    expect(nameOf(focused())).to.equal(names.protector);
    await press('Tab');
    expect(nameOf(focused())).to.equal(leave);
    await press(' ');
    await until(() => textOf(host, 'said') === words.replies.met);
    await press('ArrowDown');
    await until(() => nameOf(focused()) === alone);
    await press('ArrowUp');
    await until(() => nameOf(focused()) === leave);
    expect(await walkThrough(spot)).to.deep.equal([...three, leave, words.begin, moves.stop, unease, support]);

    // A question, written at; on, back, on.
    await step(host, words.begin, steps.find.ask);
    await until(() => part(host, 'field'));
    expect(await walkThrough(spot)).to.deep.equal([...three, words.write, moves.next, ...quiet, unease, support]);
    await tabTo(words.write);
    await sendKeys({ type: 'chest' });
    await step(host, moves.next, steps.focus.ask, ' ');
    await step(host, moves.back, steps.find.ask);
    expect((part(host, 'field') as HTMLTextAreaElement).value).to.equal('chest');
    for (const next of [steps.focus, steps.flesh, steps.feel]) await step(host, moves.next, next.ask);

    // The gate: another part, asked once more, and through.
    await tabTo(moves.pass);
    await press('Tab');
    await until(() => nameOf(focused()) === moves.back);
    host.shadowRoot!.querySelectorAll('input')[2]!.focus();
    await press(' ');
    await until(() => textOf(host, 'said') === words.replies.between);
    expect(nameOf(focused())).to.equal(feelings[2]);
    expect(await walkThrough(spot)).to.deep.equal([...four, feelings[2], words.write, words.steppedBack, ...quiet, unease, support]);
    await step(host, words.steppedBack, steps.feel.ask);
    await press('Tab');
    expect(nameOf(focused())).to.equal(feelings[0]);
    await press(' ');
    await until(() => textOf(host, 'said') === words.replies.near);
    await step(host, moves.next, steps.befriend.ask);
    await step(host, moves.pass, steps.fear.ask);

    // The last question, the close, and the beginning.
    await press('Tab');
    expect(nameOf(focused())).to.equal(beliefs[0]);
    await press(' ');
    await step(host, moves.next, steps.close.ask);
    expect(await walkThrough(spot)).to.deep.equal([...three, copy, picture, print, moves.again, moves.back, unease, support]);
    await step(host, moves.again, steps.choose.ask);
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-parts-map></attune-parts-map>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 2`);
      await readTo(words.intro);
      // The list says what the picture shows, and who stands in which order.
      const list = await readTo(`heading, ${steps.choose.ask}, level 3`);
      expect(list.filter((line) => line.startsWith('button, '))).to.deep.equal([
        `button, ${names.you}, not expanded`,
        `button, ${names.protector}, not expanded`,
      ]);
      expect(list.some((line) => line.startsWith('list'))).to.equal(true);
      await readTo(`radiogroup, ${steps.choose.ask}`);
      await readTo(`radio, ${leave}, not checked`);

      // A choice is answered once.
      host.shadowRoot!.querySelector('input')!.focus();
      expect(await announcedDuring(() => press(' '))).to.deep.equal([words.replies.met]);
      host.shadowRoot!.querySelector<HTMLElement>('[part="name"]')!.focus();
      expect(await announcedDuring(() => press('Enter'))).to.deep.equal([words.meanings.you]);

      // A question is heard once, by the focus that goes to it.
      const heard = async (name: string, ask: string): Promise<void> => {
        await tabTo(name);
        const said = await saidDuring(async () => {
          await press('Enter');
          await until(() => question(host) === ask);
        });
        expect(said.filter((line) => line.includes(ask))).to.deep.equal([`heading, ${ask}, level 3`]);
        expect(said.filter((line) => line.startsWith('polite: ') && line.slice(8).trim())).to.deep.equal([]);
      };
      await heard(words.begin, steps.find.ask);
      await until(() => part(host, 'field'));
      await readTo(steps.find.more!);
      await readTo(`textbox, ${words.write}`);
      await heard(moves.next, steps.focus.ask);
      await heard(moves.next, steps.flesh.ask);
      await heard(moves.next, steps.feel.ask);

      // The gate answers once, and asks once more.
      host.shadowRoot!.querySelectorAll('input')[3]!.focus();
      expect(await announcedDuring(() => press(' '))).to.deep.equal([words.replies.between]);
      await readTo(`button, ${words.steppedBack}`);
      await readTo(`button, ${moves.stop}`);
      await tabTo(words.steppedBack);
      const again = await saidDuring(() => press('Enter'));
      expect(again.filter((line) => line.includes(steps.feel.ask))).to.deep.equal([`heading, ${steps.feel.ask}, level 3`]);
      await heard(moves.stop, steps.close.ask);
      await readTo(steps.close.more!);
      await readTo(`button, ${copy}`);
      await readTo(`link, ${support}`);
    });
  });
});
