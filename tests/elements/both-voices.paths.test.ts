import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { bothVoices as words } from '../../src/content/en/both-voices.js';
import { care } from '../../src/content/en/care.js';
import '../../src/define/both-voices.js';
import { meetBoth, type Setting } from '../../src/domain/both-voices.js';
import { announcedDuring, expectExpanded, hearingsOf, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the widget to after it. */

const outside = (label: string): string => `${label} (${care.supportOutside})`;
const stay = `${words.pulls.stay} ${words.strength}`;
const space = `${words.pulls.space} ${words.strength}`;
const { distance } = words;
const meant = outside(words.meantLink);
const [unease, support] = [outside(care.uneaseLink), outside(care.support)];
const { copy, picture, print } = words.takeaway;
const fields = [`${words.pulls.stay}: ${words.keepFrom}`, `${words.pulls.space}: ${words.keepFrom}`] as const;

const valueText = (): string | null => focused().getAttribute('aria-valuetext');
const said = (setting: Setting): string => {
  const [today, arrangement, small] = meetBoth(setting, words).lines;
  return `${today} ${words.between} ${arrangement} ${small}`;
};

describe('attune-both-voices, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(html`<attune-both-voices></attune-both-voices>`);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([meant, stay, space, distance, words.hear, words.write, unease, support]);

    await tabTo(stay);
    await press('End');
    await until(() => valueText() === 'very strong');
    await tabTo(space);
    await press('ArrowLeft');
    await until(() => valueText() === 'soft');
    expect(part(host, 'arrangement')).to.equal(null);
    await tabTo(words.hear);
    await press('Enter');
    expect(await keptFocus(host, () => part(host, 'arrangement'))).to.equal(distance);
    expect(textOf(host, 'arrangement')).to.equal(words.arrangements.halfway);

    await press('Home');
    await until(() => textOf(host, 'arrangement') === words.arrangements.near);
    expect(nameOf(focused())).to.equal(distance);

    const summary = await tabTo(words.write);
    await press('Enter');
    await until(() => (part(host, 'writing') as HTMLDetailsElement).open);
    expect(focused()).to.equal(summary);
    await press('Tab');
    expect(nameOf(focused())).to.equal(fields[0]);
    await sendKeys({ type: 'being alone' });
    await until(() => textOf(host, 'echo').includes('being alone'));
    expect(nameOf(focused())).to.equal(fields[0]);

    expect(await walkThrough(spot)).to.deep.equal([
      meant,
      stay,
      space,
      distance,
      copy,
      picture,
      print,
      words.write,
      ...fields,
      unease,
      support,
    ]);
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-both-voices heading-level="3"></attune-both-voices>`);
    const region = host.shadowRoot!.querySelector('[aria-live]')!;
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      await readTo(words.intro);
      await readTo(`link, ${meant}`);
      const list = await readTo(words.invite);
      expect(list.filter((line) => line.startsWith('slider, ')).map((line) => line.split(', ').slice(1, 2)[0])).to.deep.equal([
        stay,
        space,
        distance,
      ]);
      expect(list.join()).to.include(words.unset);
      // The drawing is said by the list; it is not heard a second time.
      expect(list.join()).not.to.match(/image|graphics/);
      await readTo(`button, ${words.hear}`);

      // The answer is heard whole, and by one change, however often the reader of these tests says it; no step of a slider brings it out before it rests.
      await tabTo(words.hear);
      let times = 0;
      let heard = await announcedDuring(async () => {
        times = await hearingsOf(region, async () => {
          await press('Enter');
          await until(() => part(host, 'arrangement'));
        });
      });
      expect([...new Set(heard)]).to.deep.equal([said({ stay: 3, space: 3, distance: 3 })]);
      expect(times).to.equal(1);
      expect(nameOf(focused())).to.equal(distance);

      heard = await announcedDuring(async () => {
        times = await hearingsOf(region, async () => {
          for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
          await until(() => textOf(host, 'arrangement') === words.arrangements.far);
          await new Promise((resolve) => setTimeout(resolve, 700));
        });
      });
      expect([...new Set(heard)]).to.deep.equal([said({ stay: 3, space: 3, distance: 6 })]);
      expect(times, 'times that the answer changes').to.equal(1);

      // Both as strong as can be: the answer is short, and support stands in it.
      await tabTo(stay);
      await press('End');
      await tabTo(space);
      await press('End');
      await until(() => part(host, 'answer')!.textContent.includes(words.pause));
      await readTo(words.today.strong.strong);
      await readTo(words.arrangements.far);
      await readTo(`link, ${support}`);

      const summary = await tabTo(words.write);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(() => (part(host, 'writing') as HTMLDetailsElement).open);
      await expectExpanded(summary, true);
      expect(await saidDuring(() => press('Tab'))).to.deep.equal([`textbox, ${fields[0]}, ${words.privacy}`]);
      // What is written is shown, and does not speak with every letter.
      expect(await announcedDuring(() => sendKeys({ type: 'being alone' }))).to.deep.equal([]);
      expect(textOf(host, 'echo')).to.include('being alone');
      await readTo(`link, ${unease}`);
    });
  });
});
