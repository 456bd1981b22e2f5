import { expect, html } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { crisisLines } from '../../src/content/en/crisis-lines.js';
import { supportNow as words } from '../../src/content/en/support-now.js';
import '../../src/define/support-now.js';
import { fillIn } from '../../src/domain/fill-in.js';
import { announcedDuring, expectExpanded, listening, readTo } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, from before the lines to after them. */

const outside = ` (${words.care.supportOutside})`;
const country = `${words.country} ${Object.values(words.regions).join('')}`;
const unitedStates = [
  'Call 988 (988 Suicide & Crisis Lifeline)',
  'Text 988 (988 Suicide & Crisis Lifeline)',
  `Chat at 988lifeline.org${outside}`,
  'Text HOME to 741741 (Crisis Text Line)',
  'Call 1-800-799-7233 (National Domestic Violence Hotline)',
  'Text START to 88788 (National Domestic Violence Hotline)',
  `Chat at thehotline.org${outside}`,
  'Call 1-866-488-7386 (The Trevor Project)',
  'Text START to 678678 (The Trevor Project)',
  'Call 988 (Veterans Crisis Line)',
  'Text 838255 (Veterans Crisis Line)',
  `Chat at veteranscrisisline.net${outside}`,
];
const anywhere = `${words.directory} findahelpline.com${outside}`;
const emergency = `Call 911 (${words.emergency})`;
const shownFor = (region: keyof typeof words.regions): string => fillIn(words.lines, { region: words.regions[region] });

describe('attune-support-now, from before to after', () => {
  it('by keys alone, on a card', async () => {
    const spot = await place(html`<attune-support-now region="US"></attune-support-now>`);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([words.exit.leave, emergency, country, ...unitedStates, anywhere]);

    // Each link is followed by Enter; the test stays where it is.
    const followed: string[] = [];
    const stay = (event: Event): void => {
      event.preventDefault();
      const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
      if (link) followed.push(link.href);
    };
    document.addEventListener('click', stay);
    for (const name of [emergency, unitedStates[0]!, unitedStates[5]!, anywhere]) {
      await tabTo(name);
      await press('Enter');
    }
    document.removeEventListener('click', stay);
    expect(followed).to.deep.equal(['tel:911', 'tel:988', 'sms:88788', 'https://findahelpline.com/']);

    // Another country by its first letters, as a native list has it; focus stays on it.
    const select = (await tabTo(country)) as HTMLSelectElement;
    await press('I');
    if (select.value === 'us') {
      select.value = 'ie';
      select.dispatchEvent(new Event('change'));
    }
    const status = (): string => part(host, 'status')!.textContent.trim();
    expect(await keptFocus(host, () => status() === shownFor('ie'))).to.equal(country);
    expect(await walkThrough(spot)).to.deep.equal([
      words.exit.leave,
      ...crisisLines.ie.emergency.map((dial) => `Call ${dial} (${words.emergency})`),
      country,
      ...crisisLines.ie.lines.map(({ name, call }) => `Call ${call!} (${name})`),
      anywhere,
    ]);
  });

  it('by keys alone, on a strip', async () => {
    const spot = await place(html`<attune-support-now layout="strip" region="US"></attune-support-now>`);
    const first = [words.exit.leave, ...unitedStates.slice(0, 3), emergency];
    expect(await walkThrough(spot)).to.deep.equal([...first, words.more]);
    const summary = await tabTo(words.more);
    await press('Enter');
    await until(() => (summary.parentElement as HTMLDetailsElement).open);
    expect(focused()).to.equal(summary);
    const met = await walkThrough(spot);
    expect(met).to.deep.equal([...first, words.more, country, ...unitedStates, anywhere]);
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-support-now region="US" heading-level="3"></attune-support-now>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      await readTo(`link, ${words.exit.leave}`);
      await readTo(words.exit.keys);
      await readTo(words.exit.before);
      await readTo(words.intro);
      await readTo(words.danger);
      await readTo(`link, ${emergency}`);
      await readTo(`combobox, ${words.country}`);
      await readTo(`group, ${shownFor('us')}`);
      await readTo(`heading, ${words.needs.crisis}, level 4`);
      await readTo('listitem, level 1, position 1, set size 2');
      await readTo('988 Suicide & Crisis Lifeline');
      for (const name of unitedStates.slice(0, 3)) await readTo(`link, ${name}`);
      await readTo('In Spanish: press 2, or text AYUDA to 988.');
      await readTo(`heading, ${words.needs.unsafe}, level 4`);
      await readTo(`link, ${unitedStates[4]!}`);
      const read = await readTo(`link, ${anywhere}`);
      for (const need of [words.needs.lgbtq, words.needs.veterans]) expect(read).to.include(`heading, ${need}, level 4`);

      // What Shift does is said at each press, and that it came to nothing.
      await tabTo(unitedStates[0]!);
      const news = async (): Promise<string[]> => (await announcedDuring(() => press('Shift'))).filter(Boolean);
      expect(await news()).to.deep.equal([words.exit.two]);
      expect(await news()).to.deep.equal([words.exit.one]);
      const over = await announcedDuring(() =>
        until(() => part(host, 'status')!.textContent.includes(words.exit.over)).catch(() =>
          until(() => part(host, 'status')!.textContent.includes(words.exit.over)),
        ),
      );
      expect(over.filter(Boolean)).to.deep.equal([words.exit.over]);
    });
  });

  it('by ear, on a strip', async () => {
    const { host } = await place(html`<attune-support-now layout="strip" region="GB"></attune-support-now>`);
    await listening(host, async () => {
      await readTo(`link, ${words.exit.leave}`);
      await readTo('Samaritans');
      await readTo('link, Call 116 123 (Samaritans)');
      await readTo(`link, Call 999 (${words.emergency})`);
      const summary = await tabTo(words.more);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(() => (summary.parentElement as HTMLDetailsElement).open);
      await expectExpanded(summary, true);
      await readTo(`heading, ${words.needs.unsafe}, level 3`);
      await readTo('link, Call 0808 2000 247 (National Domestic Abuse Helpline)');
    });
    expect(nameOf(focused())).to.equal(words.more);
  });
});
