import { expect, html } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { care } from '../../src/content/en/care.js';
import { smallSteps as words } from '../../src/content/en/small-steps.js';
import '../../src/define/small-steps.js';
import { announcedDuring, expectExpanded, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the widget to after it. */

const steps = [...Object.values(words.alone), ...Object.values(words.together)].map(({ text }) => text);
const alone = steps.slice(0, Object.values(words.alone).length);
const [byMyself, withSomeone] = [words.alone.need, words.together.stay];
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const [support, unsafe] = [outside(care.support), outside(care.uneaseLink)];
const { question, checks, after, calendar, takeaway } = words;

/** Presses a control by a key; the heading of what comes has focus then. */
async function turn(host: HTMLElement, name: string, to: string, key = 'Enter'): Promise<void> {
  await tabTo(name);
  await press(key);
  expect(await keptFocus(host, () => textOf(host, 'title') === to && focused().role === 'heading'), name).to.equal(to);
}

describe('attune-small-steps, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(html`<attune-small-steps></attune-small-steps>`);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([...steps, unsafe, support]);

    // One that needs nobody else: smaller, whole again, done, and back to where it stood.
    await turn(host, byMyself.text, byMyself.text);
    const inStep = [words.half, calendar.open, words.done, words.back, takeaway.copy, takeaway.print, unsafe, support];
    expect(await walkThrough(spot)).to.deep.equal(inStep);
    await turn(host, words.half, byMyself.smaller, ' ');
    await turn(host, words.whole, byMyself.text);
    await turn(host, words.done, after.title);
    expect(await walkThrough(spot)).to.deep.equal([after.easy, after.mixed, after.much, question.pass, unsafe, support]);
    await turn(host, after.much, words.met.much, ' ');
    expect(await walkThrough(spot)).to.deep.equal([words.half, words.back, unsafe, support]);
    await turn(host, words.half, byMyself.smaller);

    // The calendar: opened by Space, every field by Tab.
    const summary = await tabTo(calendar.open);
    await press(' ');
    await until(() => (part(host, 'calendar') as HTMLDetailsElement).open);
    expect(focused()).to.equal(summary);
    await tabTo(calendar.weekly);
    await press(' ');
    expect((focused() as HTMLInputElement).checked).to.equal(true);
    await tabTo(calendar.save);
    await press('Enter');
    expect(await keptFocus(host, () => focused().localName === 'input')).to.equal(calendar.day);
    await tabTo(words.back);
    await press('Enter');
    expect(await keptFocus(host, () => part(host, 'list'))).to.equal(byMyself.text);

    // One that lets somebody closer: the question first, and three checks for whoever is not sure.
    await turn(host, withSomeone.text, question.title);
    expect(await walkThrough(spot)).to.deep.equal([question.yes, question.unsure, question.no, question.pass, unsafe, support]);
    await turn(host, question.unsure, checks.title);
    const [yes, no, unsure] = [question.yes, question.no, question.unsure];
    expect(await walkThrough(spot)).to.deep.equal([unsure, unsure, unsure, checks.goOn, words.showAlone, unsafe, support]);
    // Each is answered by arrows: yes, yes, no.
    await tabTo(unsure);
    for (const answer of [yes, yes, no]) {
      await press('ArrowUp');
      if (answer === yes) await press('ArrowUp');
      expect(nameOf(focused())).to.equal(answer);
      expect((focused() as HTMLInputElement).checked).to.equal(true);
      await press('Tab');
    }
    await turn(host, checks.goOn, withSomeone.text);

    // “No” leads to support; from there to steps that need nobody else, and to all.
    await tabTo(words.back);
    await press('Enter');
    expect(await keptFocus(host, () => part(host, 'list'))).to.equal(withSomeone.text);
    await turn(host, withSomeone.text, question.title);
    await turn(host, question.no, words.unsafe);
    expect(await walkThrough(spot)).to.deep.equal([unsafe, words.showAlone, support]);
    await turn(host, words.showAlone, words.aloneLabel);
    expect(await walkThrough(spot)).to.deep.equal([...alone, words.showAll, unsafe, support]);
    await tabTo(words.showAll);
    await press('Enter');
    await keptFocus(host, () => host.shadowRoot!.querySelectorAll('[part~="list"]').length === 2);
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-small-steps heading-level="3"></attune-small-steps>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      await readTo(words.intro);
      await readTo(`heading, ${words.aloneLabel}, level 4`);
      for (const text of alone) await readTo(`button, ${text}`);
      await readTo(`heading, ${words.togetherLabel}, level 4`);
      await readTo(`button, ${withSomeone.text}`);
      await readTo(`link, ${unsafe}`);

      /** What comes is heard once, as a heading, and no live region says it again. */
      const hear = async (name: string, heading: string): Promise<void> => {
        await tabTo(name);
        const said = await saidDuring(async () => {
          await press('Enter');
          await until(() => textOf(host, 'title') === heading);
        });
        expect(said.filter((phrase) => phrase.includes(heading))).to.deep.equal([`heading, ${heading}, level 4`]);
        expect(said.filter((phrase) => phrase.startsWith('polite: '))).to.deep.equal([]);
      };
      await hear(withSomeone.text, question.title);
      const read = [await readTo(question.text), await readTo(`button, ${question.pass}`), await readTo(words.privacy)].flat();
      expect(new Set(read.filter((line) => line.startsWith('button, '))).size).to.equal(4);
      await hear(question.unsure, checks.title);
      await readTo(`group, ${checks.refuse}`);
      await readTo(`radio, ${question.unsure}, checked`);
      await readTo(`group, ${checks.stop}`);
      await readTo(`group, ${checks.fear}`);
      await hear(checks.goOn, words.aloneLabel);

      await hear(byMyself.text, byMyself.text);
      await hear(words.half, byMyself.smaller);
      const summary = await tabTo(calendar.open);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(() => (part(host, 'calendar') as HTMLDetailsElement).open);
      await expectExpanded(summary, true);
      const others = calendar.others.replace('{title}', calendar.title);
      await readTo(others);
      // What stands there beforehand is heard also by whoever goes from field to field.
      const day = host.shadowRoot!.querySelector('input[name="day"]')!;
      expect(nameOf(day)).to.equal(calendar.day);
      expect(host.shadowRoot!.getElementById(day.getAttribute('aria-describedby')!)!.textContent).to.equal(others);
      await readTo(`checkbox, ${calendar.weekly}, not checked`);
      await readTo(`checkbox, ${calendar.note}, not checked`);

      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async () => undefined } });
      await tabTo(takeaway.copy);
      for (const time of ['once', 'twice']) {
        expect(await announcedDuring(() => press('Enter')), `copied ${time}`).to.deep.equal([takeaway.copied]);
      }
      Reflect.deleteProperty(navigator, 'clipboard');
      await hear(words.done, after.title);
      await hear(after.easy, words.met.easy);
      await readTo(`link, ${support}`);
    });
  });
});
