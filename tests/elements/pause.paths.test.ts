import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { care } from '../../src/content/en/care.js';
import { pause as words } from '../../src/content/en/pause.js';
import '../../src/define/pause.js';
import { announcedDuring, hearingsOf, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { takeClock } from '../support/clock.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the widget to after it. */

const { moments, ways, settle, choices, answers, space } = words;
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const [unease, support] = [outside(care.uneaseLink), outside(care.support)];
const { times } = space;

const text = (host: HTMLElement): string => textOf(host, 'text');

describe('attune-pause, from before to after', () => {
  it('by keys alone', async () => {
    const spot = await place(html`<attune-pause seconds="600"></attune-pause>`);
    const { host } = spot;
    /** Presses what is named; focus is then on the first thing to press of what came in its place, or has stayed. */
    const turn = async (name: string, key: string, to: string): Promise<string> => {
      await tabTo(name);
      await press(key);
      return keptFocus(host, () => text(host) === to);
    };
    expect(await walkThrough(spot)).to.deep.equal([words.begin, unease, support]);
    expect(await turn(words.begin, 'Enter', moments.notice.text)).to.equal(words.goOn);
    expect(await walkThrough(spot)).to.deep.equal([words.goOn, words.longer, words.stop, support]);
    expect(await turn(words.goOn, ' ', moments.which.text)).to.equal(settle.breathe);
    expect(await walkThrough(spot)).to.deep.equal([...Object.values(settle), words.stop, support]);
    expect(await turn(settle.feet, 'Enter', ways.feet.text)).to.equal(words.goOn);
    await tabTo(words.longer);
    await press(' ');
    await until(() => focused().ariaPressed === 'true');
    expect(await turn(words.goOn, 'Enter', moments.ask.text)).to.equal(words.goOnOrPass);
    expect(await turn(words.goOnOrPass, 'Enter', moments.choose.text)).to.equal(choices.stay);
    expect(await walkThrough(spot)).to.deep.equal([...Object.values(choices), words.stop, unease, support]);

    expect(await turn(choices.space, 'Enter', moments.space.text)).to.equal(times.tonight);
    await press('ArrowRight');
    await until(() => textOf(host, 'line').includes(times.tomorrow));
    expect(nameOf(focused())).to.equal(times.tomorrow);
    await press('ArrowRight');
    await until(() => part(host, 'field'));
    expect(nameOf(focused())).to.equal(times.own);
    await press('Tab');
    expect(nameOf(focused())).to.equal(space.own);
    await sendKeys({ type: 'Sunday' });
    await until(() => textOf(host, 'line').includes('Sunday'));
    expect(await walkThrough(spot)).to.deep.equal([times.own, space.own, words.takeaway.copy, space.done, unease, support]);
    expect(await turn(space.done, 'Enter', moments.after.text)).to.equal(answers.easier);
    expect(await walkThrough(spot)).to.deep.equal([...Object.values(answers), unease, support]);
    expect(await turn(answers.pass, 'Enter', moments.done.text)).to.equal(words.again);
    expect(await turn(words.again, 'Enter', moments.notice.text)).to.equal(words.goOn);
    await press('Escape');
    expect(await keptFocus(host, () => text(host) === moments.stopped.text)).to.equal(words.again);
  });

  it('takes focus along where a moment passes by itself, and takes none from elsewhere', async () => {
    const { host, after } = await place(html`<attune-pause></attune-pause>`);
    const clock = takeClock();
    const wait = (seconds: number): void => {
      clock.push(seconds);
      (host as HTMLElementTagNameMap['attune-pause']).requestUpdate();
    };
    await tabTo(words.begin);
    await press('Enter');
    expect(await keptFocus(host, () => text(host) === moments.notice.text)).to.equal(words.goOn);
    wait(17);
    expect(await keptFocus(host, () => text(host) === moments.which.text)).to.equal(settle.breathe);
    await press('Enter');
    expect(await keptFocus(host, () => text(host) === ways.breathe.text)).to.equal(words.goOn);
    wait(51);
    expect(await keptFocus(host, () => text(host) === moments.ask.text)).to.equal(words.goOnOrPass);
    after.focus();
    wait(25);
    await until(() => text(host) === moments.choose.text);
    expect(focused()).to.equal(after);
    clock.letGo();
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-pause seconds="600" breath="2 0 2" heading-level="3"></attune-pause>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      // The drawing is passed over.
      const opening = [await readTo(moments.rest.text), await readTo(`button, ${words.begin}`)].flat();
      expect(opening.join()).to.include('600 seconds').and.not.to.include('image');
      await tabTo(words.begin);

      const region = host.shadowRoot!.querySelector('[aria-live]')!;
      /** A moment is heard once and whole: which of the four it is, the sentence, and the line under it. */
      const hear = async (act: () => Promise<unknown>, to: string): Promise<void> => {
        let times = 0;
        const said = await announcedDuring(async () => {
          times = await hearingsOf(region, async () => {
            await act();
            await until(() => text(host) === to);
          });
        });
        const whole = region.textContent.replace(/\s+/g, ' ').trim();
        expect([...new Set(said.map((phrase) => phrase.replace(/\s+/g, ' ')))]).to.deep.equal([whole]);
        expect(times).to.equal(1);
        expect(whole).to.include(to);
      };
      await hear(() => press('Enter'), moments.notice.text);
      expect(part(host, 'progress')!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Notice 1 of 4');
      await hear(() => press('Enter'), moments.which.text);
      await hear(() => press('Enter'), ways.breathe.text);

      // The breath turns in the picture; a screen reader hears nothing of it, for it was said how long it takes.
      const during = await saidDuring(async () => {
        const word = (): string => textOf(host, 'word');
        await until(() => word() === words.cues.out);
        await until(() => word() === words.cues.in);
      });
      expect(during).to.deep.equal([]);
      expect(textOf(host, 'more')).to.include('In 2, Out 2');

      await tabTo(words.longer);
      expect(await announcedDuring(() => press('Enter'))).to.deep.equal([words.held]);
      await tabTo(words.goOn);
      await press('Enter');
      await until(() => text(host) === moments.ask.text);
      await tabTo(words.goOnOrPass);
      await hear(() => press('Enter'), moments.choose.text);
      await readTo(`button, ${choices.space}`);
      await tabTo(choices.space);
      await hear(() => press('Enter'), moments.space.text);
      await readTo(space.line);
      await readTo(`group, ${space.when}`);
      await tabTo(times.tonight);
      await press('ArrowRight');
      await until(() => textOf(host, 'line').includes(times.tomorrow));
      await readTo(`button, ${words.takeaway.copy}`);
      await tabTo(space.done);
      await hear(() => press('Enter'), moments.after.text);
      await tabTo(answers.harder);
      await hear(() => press('Enter'), moments.harder.text);
      await readTo(`link, ${support}`);
    });
  });
});
