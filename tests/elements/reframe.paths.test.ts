import { expect, html } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { care } from '../../src/content/en/care.js';
import { reframePairs } from '../../src/content/en/reframe-pairs.js';
import { reframe as words } from '../../src/content/en/reframe.js';
import '../../src/define/reframe.js';
import { announcedDuring, expectExpanded, hearingsOf, listening, readTo } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the widget to after it. */

const { pairs } = reframePairs;
const { steps, labels } = words;
const deepest = pairs.findIndex(({ deep }) => deep);
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const around = [outside(care.uneaseLink), outside(care.support)];
const nameOfList = (at: number): string => words.list.replace('{at}', String(at)).replace('{count}', String(pairs.length));
const seen = (host: HTMLElement): string => textOf(host, 'text');

describe('attune-reframe, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(html`<attune-reframe></attune-reframe>`);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([steps.text, ...around]);

    // The button that opens a beat leads to the next one, and keeps focus.
    await tabTo(steps.text);
    for (const [key, name] of [
      ['Enter', steps.inside],
      [' ', steps.learned],
      ['Enter', steps.say],
    ] as const) {
      await press(key);
      expect(await keptFocus(host, () => textOf(host, 'next') === name)).to.equal(name);
    }
    await until(() => part(host, 'list'));
    const row = [steps.say, words.keep, words.copyLine, words.pass, words.stop];
    expect(await walkThrough(spot)).to.deep.equal([...row, nameOfList(1), ...around]);

    // Kept, and seen together.
    await tabTo(words.keep);
    await press(' ');
    expect(await keptFocus(host, () => part(host, 'kept'))).to.equal(words.keep);
    const takings = [words.takeaway.copy, words.takeaway.print];
    expect(await walkThrough(spot)).to.deep.equal([...row, nameOfList(1), ...takings, ...around]);

    // On, not this one, and back to the first, where there is no further back.
    const turn = async (name: string, to: () => unknown): Promise<string> => {
      await tabTo(name);
      await press('Enter');
      return keptFocus(host, to);
    };
    expect(await turn(steps.say, () => seen(host) === pairs[1]!.text)).to.equal(steps.text);
    expect(await turn(words.pass, () => seen(host) === pairs[2]!.text)).to.equal(words.pass);
    expect(await turn(words.back, () => seen(host) === pairs[1]!.text)).to.equal(words.back);
    await press('Enter');
    expect(await keptFocus(host, () => seen(host) === pairs[0]!.text)).to.equal(steps.text);

    // From the list, which closes; a stop, and on again.
    const list = await tabTo(nameOfList(1));
    await press('Enter');
    await until(() => (list.parentElement as HTMLDetailsElement).open);
    expect(await walkThrough(spot)).to.include.members(pairs.map(({ text }) => text));
    expect(await turn(pairs[deepest]!.text, () => seen(host) === pairs[deepest]!.text)).to.equal(steps.text);
    expect(nameOf(focused())).to.equal(steps.text);
    expect(await turn(words.stop, () => part(host, 'rest'))).to.equal(steps.rest);
    expect(await walkThrough(spot)).to.deep.equal([steps.rest, nameOfList(deepest + 1), ...takings, ...around]);
    await tabTo(steps.rest);
    await press('Enter');
    expect(await keptFocus(host, () => seen(host) === pairs[deepest]!.text)).to.equal(steps.text);

    // Past the last there is a rest, whichever button led there.
    await tabTo(nameOfList(deepest + 1));
    await press('Enter');
    await turn(pairs.at(-1)!.text, () => seen(host) === pairs.at(-1)!.text);
    expect(await turn(words.pass, () => part(host, 'rest'))).to.equal(steps.rest);
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-reframe heading-level="3"></attune-reframe>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      await readTo(words.intro);
      await readTo(labels.text);
      await readTo(pairs[0]!.text);
      await readTo(`button, ${steps.text}`);
      await readTo(`link, ${outside(care.uneaseLink)}`);

      const region = host.shadowRoot!.querySelector('[aria-live]')!;
      /** What is heard at a press, in one piece and once. */
      const hear = async (to: () => unknown): Promise<string[]> => {
        let times = 0;
        const said = await announcedDuring(async () => {
          times = await hearingsOf(region, async () => {
            await press('Enter');
            await until(to);
          });
        });
        expect(times, 'times that it is heard').to.equal(1);
        return said;
      };

      // Each beat once, by its name and its words, while focus stays on the button that opened it.
      await tabTo(steps.text);
      const { inside, learned, say } = pairs[0]!;
      for (const [label, line] of [
        [labels.inside, inside],
        [labels.learned, learned],
        [labels.say, say],
      ] as const) {
        const [said, ...more] = await hear(() => region.textContent.includes(line));
        expect(said).to.include(label).and.to.include(line);
        expect(said).not.to.include(pairs[0]!.text);
        expect(more).to.deep.equal([]);
      }
      await until(() => part(host, 'list'));

      // What can be done with it, by name.
      const buttons = await readTo(`button, ${words.stop}`);
      for (const name of [`checkbox, ${words.keep}, not checked`, `button, ${words.copyLine}`, `button, ${words.pass}`]) {
        expect(buttons).to.include(name);
      }
      const list = await tabTo(nameOfList(1));
      await expectExpanded(list, false);

      // Another pair is heard as others see it, and a deep one with what it says of itself.
      await tabTo(steps.say);
      const [next] = await hear(() => seen(host) === pairs[1]!.text);
      expect(next).to.include(labels.text).and.to.include(pairs[1]!.text);
      await tabTo(nameOfList(2));
      await press('Enter');
      await expectExpanded(list, true);
      await tabTo(pairs[deepest]!.text);
      const [deep] = await hear(() => seen(host) === pairs[deepest]!.text);
      expect(deep).to.include(pairs[deepest]!.text).and.to.include(words.deep);
      expect(nameOf(focused())).to.equal(steps.text);

      // What is kept stands under its heading.
      await tabTo(words.keep);
      await press(' ');
      await until(() => part(host, 'kept'));
      await readTo(`heading, ${words.kept}, level 4`);
      await readTo(words.privacy);
      await readTo(pairs[deepest]!.text);
      await readTo(`button, ${words.takeaway.copy}`);
      await readTo(`link, ${outside(care.support)}`);

      await tabTo(words.stop);
      expect((await hear(() => part(host, 'rest')))[0]).to.include(words.rest);
    });
  });
});
