import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { TemplateResult } from 'lit';
import { care } from '../../src/content/en/care.js';
import { firstMessages } from '../../src/content/en/find-therapist-messages.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { reflectionCard } from '../../src/content/en/reflection-card.js';
import { reflectionDeck } from '../../src/content/en/reflection-deck.js';
import '../../src/define/find-therapist.js';
import '../../src/define/pattern-explainer.js';
import '../../src/define/reflection-card.js';
import { patternIds, type PatternId } from '../../src/domain/closeness-map.js';
import { announcedDuring, expectExpanded, hearingsOf, listening, readTo, saidDuring } from '../support/by-ear.js';
import { focused, keptFocus, nameOf, place, press, tabTo, walkThrough } from '../support/by-keys.js';
import { part, textOf, until } from '../support/page.js';

/** The way of a visitor who uses keys alone, and of one who listens, through each widget from before it to after it. */

const prompts = reflectionDeck.prompts.map(({ text }) => text);
const outside = (label: string): string => `${label} (${care.supportOutside})`;
const support = outside(care.support);
const unease = outside(care.uneaseLink);

/** Lets copying work or fail, and takes what is copied. */
function holdClipboard(write: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

describe('attune-pattern-explainer, from before to after', () => {
  const words = patternExplainer;
  const tabName = (id: PatternId): string => words.patterns[id].tab;

  it('by keys alone', async () => {
    const spot = await place(html`<attune-pattern-explainer></attune-pattern-explainer>`);
    const { host } = spot;
    const met: Record<string, string[]> = {};
    await press('Tab');
    expect(nameOf(focused())).to.equal(tabName('avoidant'));
    for (const [key, id] of [
      ['ArrowRight', 'anxious'],
      ['ArrowRight', 'disorganized'],
      ['End', 'secure'],
      ['ArrowRight', 'avoidant'],
      ['ArrowLeft', 'secure'],
      ['Home', 'avoidant'],
    ] as const) {
      await press(key);
      expect(await keptFocus(host, () => focused().ariaSelected === 'true'), key).to.equal(tabName(id));
      if (met[id]) continue;
      met[id] = await walkThrough(spot);
      await tabTo(tabName(id));
    }
    for (const id of patternIds) {
      const sore = id === 'disorganized' ? [support] : [];
      expect(met[id], id).to.deep.equal([tabName(id), tabName(id), ...sore, unease, support]);
    }
  });

  it('follows the eye where words from left to right stand on a page from right to left', async () => {
    const page = await fixture(html`<div dir="rtl" lang="ar"><attune-pattern-explainer></attune-pattern-explainer></div>`);
    const host = page.firstElementChild as HTMLElement;
    const [first, second] = host.shadowRoot!.querySelectorAll<HTMLElement>('[role="tab"]');
    const isRightward = second!.getBoundingClientRect().left > first!.getBoundingClientRect().left;
    first!.focus();
    await press(isRightward ? 'ArrowRight' : 'ArrowLeft');
    await until(() => focused() !== first);
    expect(nameOf(focused())).to.equal(nameOf(second!));
  });

  it('by ear', async () => {
    const { host } = await place(html`<attune-pattern-explainer heading-level="3"></attune-pattern-explainer>`);
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 3`);
      await readTo(`tablist, ${words.tabs}`);
      for (const [index, id] of patternIds.entries()) {
        await virtual.next();
        const state = index ? 'not selected' : 'selected';
        expect(await virtual.lastSpokenPhrase()).to.match(
          new RegExp(`^tab, ${tabName(id)}, ${state}, .*position ${index + 1}, set size 4$`),
        );
      }
      const { title, place: lies, outside: seen, question } = words.patterns.avoidant;
      expect((await readTo('tabpanel')).at(-1)).to.equal(`tabpanel, ${tabName('avoidant')}`);
      // A page's own headings stand below that of the widget, and the picture is said in words.
      const read = [
        await readTo(`heading, ${title}, level 4`),
        await readTo(`heading, ${words.labels.did}, level 5`),
        await readTo(`image, ${words.map.label.replace('{place}', lies)}`),
        await readTo(`heading, ${words.labels.outside}, level 5`),
        await readTo(seen),
        await readTo(words.labels.question),
        await readTo(question),
        await readTo(`end of tabpanel`),
        await readTo(`link, ${unease}`),
        await readTo(`link, ${support}`),
      ].flat();
      // What is not in view is not heard.
      for (const id of patternIds.slice(1)) expect(read.join()).not.to.include(words.patterns[id].needed);

      await tabTo(tabName('avoidant'));
      const said = await saidDuring(() => press('ArrowRight'));
      expect(said.at(-1)).to.match(new RegExp(`^tab, ${tabName('anxious')}, selected,`));
      expect(said.filter((phrase) => phrase.startsWith('tab, '))).to.have.lengthOf(1);
      await readTo(`tabpanel, ${tabName('anxious')}`);
      await readTo(words.patterns.anxious.needed);
    });
  });
});

describe('attune-reflection-card, from before to after', () => {
  const words = reflectionCard;
  const card = (pace = 'steady'): TemplateResult => html`<attune-reflection-card pace=${pace}></attune-reflection-card>`;
  const prompt = (host: HTMLElement): string => textOf(host, 'prompt');
  const status = (host: HTMLElement): string => textOf(host, 'status');
  const nameOfList = (count: number): string => words.journal.list.replace('{count}', String(count));

  /** The first press; focus stays on the button, which now leads on. */
  async function begin(host: HTMLElement): Promise<void> {
    (await tabTo(words.begin)).focus();
    await press('Enter');
    expect(await keptFocus(host, () => prompts.includes(prompt(host)))).to.equal(words.next);
  }

  /** Opens something by its summary, or closes it. */
  async function open(summary: string, key = 'Enter'): Promise<void> {
    const element = await tabTo(summary);
    const details = element.parentElement as HTMLDetailsElement;
    const { open: was } = details;
    await press(key);
    await until(() => details.open !== was);
    expect(focused()).to.equal(element);
  }

  async function write(text: string): Promise<void> {
    await press('Tab');
    expect(focused().localName).to.equal('textarea');
    await sendKeys({ type: text });
  }

  it('by keys alone', async () => {
    const spot = await place(card());
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([words.begin, support]);
    await begin(host);
    const turn = async (name: string, key: string, to: () => unknown): Promise<string> => {
      await tabTo(name);
      await press(key);
      return keptFocus(host, to);
    };
    const first = prompt(host);

    // On, back, and back where there is nothing to go back to: the button stays, and says so.
    await press(' ');
    expect(await keptFocus(host, () => prompt(host) !== first)).to.equal(words.next);
    expect(await turn(words.back, 'Enter', () => prompt(host) === first)).to.equal(words.back);
    expect(focused().ariaDisabled).to.equal('true');
    await press('Enter');
    expect(await keptFocus(host, () => true)).to.equal(words.back);
    expect(prompt(host)).to.equal(first);
    await tabTo(words.pass);
    await press(' ');
    expect(await keptFocus(host, () => prompt(host) !== first)).to.equal(words.pass);
    expect(status(host)).to.equal(words.passed);
    expect(await turn(words.stop, 'Enter', () => prompt(host) === words.rest)).to.equal(words.goOn);
    await press('Enter');
    expect(await keptFocus(host, () => prompts.includes(prompt(host)))).to.equal(words.next);

    // The page to write on, and what is written.
    await open(words.journal.open);
    await write('One');
    await tabTo(words.next);
    const second = prompt(host);
    await press('Enter');
    await keptFocus(host, () => prompt(host) !== second);
    await tabTo(words.journal.open);
    await write('Two');

    // Themes by Space, depth by arrows, and the shuffle.
    await open(words.choose, ' ');
    const box = (await tabTo(reflectionDeck.themes[0]!.label)) as HTMLInputElement;
    await press(' ');
    expect(await keptFocus(host, () => box.checked)).to.equal(reflectionDeck.themes[0]!.label);
    await press(' ');
    await keptFocus(host, () => !box.checked);
    await tabTo(words.paces.steady);
    await press('ArrowUp');
    const gentle = (): boolean => focused() instanceof HTMLInputElement && (focused() as HTMLInputElement).checked;
    expect(await keptFocus(host, gentle)).to.equal(words.paces.gentle);
    expect(await turn(words.shuffle, 'Enter', () => status(host) === words.shuffled)).to.equal(words.shuffle);

    // Everything is open: all of it is met, once, both ways.
    await open(nameOfList(2));
    const met = await walkThrough(spot);
    const removals = met.filter((name) => name.startsWith(words.journal.remove));
    expect(new Set(met.slice(0, -1)).size, 'no name comes twice').to.equal(met.length - 1);
    expect(removals).to.have.lengthOf(3);

    // Copying, deleting and the way back.
    let copied = '';
    const letGo = holdClipboard(async (text) => void (copied = text));
    expect(await turn(words.journal.copy, 'Enter', () => status(host) === words.takeaway.copied)).to.equal(words.journal.copy);
    letGo();
    expect(copied).to.include('One').and.to.include('Two');
    expect(await turn(removals[0]!, 'Enter', () => status(host).startsWith(words.journal.removed))).to.equal(words.journal.undo);
    await walkThrough(spot);
    await tabTo(words.journal.undo);
    await press('Enter');
    expect(await keptFocus(host, () => status(host) === words.journal.restored)).to.equal(nameOfList(2));
    await turn(words.journal.removeAll, ' ', () => !part(host, 'written'));
    expect(nameOf(focused())).to.equal(words.journal.undo);
    await press(' ');
    expect(await keptFocus(host, () => part(host, 'written'))).to.equal(nameOfList(2));
    await press('Enter');
    await until(() => (part(host, 'written') as HTMLDetailsElement).open);
  });

  it('leaves focus on the choice where the last card is set aside', async () => {
    const { host } = await place(
      html`<attune-reflection-card
        ><ul>
          <li>What may wait?</li>
        </ul></attune-reflection-card
      >`,
    );
    await tabTo(words.begin);
    await press('Enter');
    await until(() => prompt(host) === 'What may wait?');
    await tabTo(words.pass);
    await press('Enter');
    expect(await keptFocus(host, () => prompt(host) === words.empty)).to.equal(words.choose);
  });

  it('by ear', async () => {
    const { host } = await place(card('gentle'));
    await listening(host, async () => {
      expect(await virtual.lastSpokenPhrase()).to.equal(`heading, ${words.heading}, level 2`);
      await readTo(words.opening);
      await readTo(words.openingMore);
      await readTo(`button, ${words.begin}`);
      await tabTo(words.begin);

      const region = host.shadowRoot!.querySelector('[aria-live]')!;
      /** A new card is heard once and whole, from its theme to its second step; nothing else of it is heard. */
      const hearCard = async (key: string): Promise<string[]> => {
        const before = prompt(host);
        let times = 0;
        const said = await announcedDuring(async () => {
          times = await hearingsOf(region, async () => {
            await press(key);
            await until(() => prompt(host) !== before);
          });
        });
        const whole = ['theme', 'prompt', 'follow-up'].flatMap((name) => textOf(host, name) || []).join(' ');
        expect(said).to.include(whole);
        expect(times, 'times that a card is heard').to.equal(1);
        return said.filter((phrase) => phrase !== whole);
      };
      expect(await hearCard('Enter')).to.deep.equal([]);
      expect(await hearCard('Enter')).to.deep.equal([]);
      await tabTo(words.pass);
      expect(await hearCard('Enter')).to.deep.equal([words.passed]);

      // Every button by its name, then the page to write on, closed until it is opened.
      await tabTo(words.next);
      const buttons = await readTo(words.journal.open);
      expect(buttons.filter((line) => line.startsWith('button, ')).map((line) => line.split(', ')[1])).to.deep.equal([
        words.next,
        words.pass,
        words.back,
        words.stop,
      ]);
      const summary = await tabTo(words.journal.open);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(() => (part(host, 'writing') as HTMLDetailsElement).open);
      await expectExpanded(summary, true);
      const field = await saidDuring(() => press('Tab'));
      expect(field).to.deep.equal([`textbox, ${words.journal.label}: ${prompt(host)}, ${words.privacy}`]);
      await sendKeys({ type: 'One' });

      // What is written: closed, then open, with the name of the prompt on the button that deletes it.
      const list = nameOfList(1);
      const written = await tabTo(list);
      await expectExpanded(written, false);
      await press('Enter');
      await until(() => (part(host, 'written') as HTMLDetailsElement).open);
      await expectExpanded(written, true);
      const remove = words.journal.removeLabel.replace('{prompt}', prompt(host));
      await readTo('One');
      await readTo(`button, ${remove}`);

      // The same words are heard as often as they are true.
      const letGo = holdClipboard(async () => undefined);
      await tabTo(words.journal.copy);
      for (const time of ['once', 'twice', 'a third time']) {
        expect(await announcedDuring(() => press('Enter')), `copied ${time}`).to.deep.equal([words.takeaway.copied]);
      }
      letGo();

      await tabTo(remove);
      const removed = await saidDuring(() => press('Enter'));
      expect(removed.map((phrase) => phrase.trim())).to.deep.equal([`polite: ${words.journal.removed}`, `button, ${words.journal.undo}`]);
      expect(nameOf(focused())).to.equal(words.journal.undo);
      const restored = await announcedDuring(() => press('Enter'));
      expect(restored).to.deep.equal([words.journal.restored]);
      expect(nameOf(focused())).to.equal(list);
      await readTo(`link, ${support}`);
    });
  });
});

describe('attune-find-therapist, from before to after', () => {
  const words = findTherapist;
  const call = `${words.ways.phone} +1 555 0100`;
  const copyName = (message: string): string => `${words.first.copy} ${message}`;
  const widget = html`<attune-find-therapist href="/contact" phone="+1 555 0100" reply-within="2 days"
    ><img src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==" alt="Dana Ruiz"
  /></attune-find-therapist>`;

  it('by keys alone', async () => {
    const spot = await place(widget);
    const { host } = spot;
    expect(await walkThrough(spot)).to.deep.equal([words.ways.link, call, words.first.open, support]);

    // Each link is followed by Enter; the test stays where it is.
    const followed: string[] = [];
    const stay = (event: Event): void => {
      const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
      if (!link) return;
      event.preventDefault();
      followed.push(link.href);
    };
    document.addEventListener('click', stay);
    for (const name of [words.ways.link, call, support]) {
      await tabTo(name);
      await press('Enter');
    }
    document.removeEventListener('click', stay);
    expect(followed).to.deep.equal([new URL('/contact', location.href).href, 'tel:+15550100', 'https://findahelpline.com/']);

    const summary = await tabTo(words.first.open);
    await press('Enter');
    await until(() => part(host, 'message'));
    expect(focused(), 'focus when the messages arrive').to.equal(summary);
    expect(await walkThrough(spot)).to.deep.equal([words.ways.link, call, words.first.open, ...firstMessages.map(copyName), support]);

    const copied: string[] = [];
    const letGo = holdClipboard(async (text) => void copied.push(text));
    for (const [index, key] of ['Enter', ' ', 'Enter'].entries()) {
      const name = copyName(firstMessages[index]!);
      await tabTo(name);
      await press(key);
      expect(await keptFocus(host, () => copied.length === index + 1 && textOf(host, 'status') === words.first.copied)).to.equal(name);
    }
    letGo();
    expect(copied).to.deep.equal(firstMessages);
    await tabTo(words.first.open);
    await press(' ');
    await until(() => !(part(host, 'first-words') as HTMLDetailsElement).open);
    expect(await walkThrough(spot)).to.deep.equal([words.ways.link, call, words.first.open, support]);
  });

  it('by ear', async () => {
    const { host } = await place(widget);
    // A region that comes with its words is often not heard, so that one for bad news stands there before there is any.
    expect(host.shadowRoot!.querySelector('details [role="status"]')?.textContent?.trim()).to.equal('');
    await listening(host, async () => {
      const read = await readTo(`heading, ${words.heading}, level 2`);
      expect(read.join()).to.include('Dana Ruiz');
      await readTo(words.text);
      await readTo(`link, ${words.ways.link}`);
      await readTo(`link, ${call}`);
      await readTo(words.reply.replace('{time}', '2 days'));
      await readTo(words.first.open);
      const summary = await tabTo(words.first.open);
      await expectExpanded(summary, false);
      await press('Enter');
      await until(() => part(host, 'message'));
      await expectExpanded(summary, true);
      await readTo(words.first.intro);
      for (const [index, message] of firstMessages.entries()) {
        await readTo(`listitem, level 1, position ${index + 1}, set size 3`);
        await readTo(message);
        expect((await readTo('button, ')).at(-1)).to.equal(`button, ${copyName(message)}`);
      }
      const letGo = holdClipboard(async () => undefined);
      await tabTo(copyName(firstMessages[0]!));
      for (const time of ['once', 'twice']) {
        const said = await announcedDuring(() => press('Enter'));
        expect(said.filter(Boolean), `copied ${time}`).to.deep.equal([words.first.copied]);
      }
      letGo();
      const failing = holdClipboard(() => Promise.reject(new Error('no')));
      const said = await announcedDuring(() => press('Enter'));
      failing();
      expect(said.filter(Boolean)).to.deep.equal([words.first.copyFailed]);
      const last = await readTo(`link, ${support}`);
      expect(last).to.include(words.urgent);
    });
  });
});
