import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { care } from '../../src/content/en/care.js';
import { closenessMap as words } from '../../src/content/en/closeness-map.js';
import '../../src/define/closeness-map.js';
import { describePlace } from '../../src/domain/closeness-words.js';
import { announcedDuring, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, through the map from before it to after it. */

const { people, takeaway } = words;
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const links = [outside(care.uneaseLink), outside(care.support)];
const sliders = [words.closeness.label, words.staying.label];
const map = html`<attune-closeness-map></attune-closeness-map>`;
const said = (host: HTMLElement): string => textOf(host, 'words');

describe('attune-closeness-map, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(map);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([...sliders, people.me.label, ...links]);

    // A place for oneself.
    await tabTo(words.closeness.label);
    await press('Home');
    await tabTo(words.staying.label);
    await press('ArrowRight');
    const me = describePlace(words, people.me.who, { unease: 1, worry: 0.375 });
    expect(await keptFocus(host, () => said(host) === me)).to.equal(words.staying.label);
    expect(await walkThrough(spot)).to.deep.equal([
      ...sliders,
      people.me.label,
      words.remove,
      takeaway.copy,
      takeaway.picture,
      takeaway.print,
      ...links,
    ]);

    // Someone else, by a name of one's own.
    await tabTo(people.me.label);
    await press('ArrowDown');
    expect(await keptFocus(host, () => said(host) === words.start)).to.equal(people.partner.label);
    await press('Tab');
    expect(focused().localName).to.equal('input');
    await sendKeys({ type: 'Sam' });
    await press('Enter');
    await until(() => (part(host, 'dots') as HTMLElement).innerText.includes('Sam'));
    await tabTo(words.closeness.label);
    await press('End');
    const sam = describePlace(words, 'With Sam', { unease: 0, worry: 0.5 });
    expect(await keptFocus(host, () => said(host) === sam)).to.equal(words.closeness.label);
    expect(textOf(host, 'beside')).to.include('With Sam').and.to.include(words.beside.insight);
    expect(textOf(host, 'list')).to.include(me).and.to.include(sam);

    // Taken away and brought back: focus stays on the button.
    await tabTo(words.remove);
    await press('Enter');
    expect(await keptFocus(host, () => said(host) === words.start)).to.equal(words.undo);
    await press(' ');
    expect(await keptFocus(host, () => said(host) === sam)).to.equal(words.remove);

    // Taken along.
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await tabTo(takeaway.copy);
    await press('Enter');
    expect(await keptFocus(host, () => textOf(host, 'status') === takeaway.copied)).to.equal(takeaway.copy);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.include(me).and.to.include(sam);
  });

  it('by ear', async () => {
    const { host } = await place(map);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 2`);
      const read = await readTo(words.start);
      expect(read.join()).to.include(words.noTest);
      // The picture says nothing of its own: sliders and words say it.
      expect(read.join()).not.to.include(words.closeness.steps[0]);
      await readTo(`group, ${people.me.label}`);
      const [closeness, staying] = [await readTo('slider'), await readTo('slider')].map((lines) => lines.at(-1)!);
      expect(closeness).to.include(words.closeness.label).and.to.include(words.unset);
      await virtual.next();
      expect(staying).to.include('slider');
      await readTo(`group, ${words.choose}`);
      for (const { label } of Object.values(people)) await readTo(`radio, ${label}`);
      await readTo(`link, ${links[0]}`);

      // Each act is heard once, as a sentence.
      await tabTo(words.closeness.label);
      const hear = (key: string): Promise<string[]> => announcedDuring(() => press(key));
      expect(await hear('Home')).to.deep.equal([describePlace(words, people.me.who, { unease: 1, worry: 0.5 })]);
      expect(focused().getAttribute('aria-valuetext')).to.equal(words.closeness.steps[0]);
      expect(await hear('End')).to.deep.equal([describePlace(words, people.me.who, { unease: 0, worry: 0.5 })]);
      // Where the words stay the same, nothing is said again.
      expect(await hear('ArrowLeft')).to.deep.equal([]);

      await tabTo(people.me.label);
      expect(await hear('ArrowDown')).to.deep.equal([words.start]);
      const field = await saidDuring(() => press('Tab'));
      expect(field.join()).to.include(words.name).and.to.include(words.privacy);
      expect(await announcedDuring(() => sendKeys({ type: 'Sam' })), 'not letter by letter').to.deep.equal([]);
      await tabTo(words.staying.label);
      expect(await hear('Home')).to.deep.equal([describePlace(words, 'With Sam', { unease: 0.5, worry: 1 })]);
      expect(nameOf(focused().closest('[role="group"]')!)).to.equal('Sam');

      await readTo('In general, closeness may feel easier and the worry smaller. With Sam, both may weigh more.');
      await readTo('radio, Sam');
      await readTo(`button, ${words.remove}`);
      const list = await readTo(`list, ${words.list}`);
      expect(list.at(-1)).to.include(words.list);
      await readTo(describePlace(words, people.me.who, { unease: 0.125, worry: 0.5 }));
      await readTo(describePlace(words, 'With Sam', { unease: 0.5, worry: 1 }));
      await readTo(`button, ${takeaway.picture}`);
      await readTo(`link, ${links[1]}`);
    });
  });
});
