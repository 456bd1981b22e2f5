import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { reflectionCard as words } from '../../src/content/en/reflection-card.js';
import { reflectionDeck } from '../../src/content/en/reflection-deck.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/reflection-card.js';
import type { ReflectionCardElement } from '../../src/elements/reflection-card/reflection-card.js';
import { control, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';
import { printedBy } from '../support/paper.js';

const prompts = reflectionDeck.prompts.map(({ text }) => text);
const prompt = (card: Element): string => textOf(card, 'prompt');
const press = (card: Element, name: string | RegExp): void => control(card, name).click();

async function begin(card: ReflectionCardElement): Promise<ReflectionCardElement> {
  press(card, words.begin);
  await until(() => prompt(card) !== words.opening, 'a first card');
  return card;
}

const begun = async (template = html`<attune-reflection-card></attune-reflection-card>`): Promise<ReflectionCardElement> =>
  begin(await fixture<ReflectionCardElement>(template));

async function write(card: ReflectionCardElement, text: string): Promise<void> {
  part(card, 'writing')!.setAttribute('open', '');
  const field = part(card, 'field') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await card.updateComplete;
}

async function next(card: ReflectionCardElement, name: string = words.next): Promise<void> {
  press(card, name);
  await card.updateComplete;
}

describe('attune-reflection-card', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible on its way through the deck, ${scheme}`, async () => {
      paintPage(scheme);
      const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card pace="deep"></attune-reflection-card>`);
      expect(await findFaults(card)).to.deep.equal([]);
      await begin(card);
      await write(card, 'A few words.');
      part(card, 'choice')!.setAttribute('open', '');
      part(card, 'written')!.setAttribute('open', '');
      expect(await findFaults(card)).to.deep.equal([]);
      await next(card, words.stop);
      expect(await findFaults(card)).to.deep.equal([]);
      paintPage('light');
    });
  }

  it('asks nothing of the network, stores nothing and says nothing to the console', async () => {
    const card = await begun();
    const moment = performance.now();
    const kept = await whatIsKept();
    const { warnings, errors } = await listen(async () => {
      await write(card, 'canary words');
      await next(card);
      await next(card, words.back);
      await next(card, words.pass);
      await next(card, words.stop);
      await next(card, words.goOn);
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('opens by saying that the visitor is already reaching', async () => {
    const card = await fixture(html`<attune-reflection-card></attune-reflection-card>`);
    expect(prompt(card)).to.equal(words.opening);
    expect(textOf(card, 'heading')).to.equal(words.heading);
  });

  it('is worked by keyboard alone, and focus is never lost when a card changes', async () => {
    const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card></attune-reflection-card>`);
    control(card, words.begin).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => prompts.includes(prompt(card)));
    const seen = [prompt(card)];
    for (const name of [words.next, words.pass, words.back, words.stop, words.goOn]) {
      const button = control(card, name);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await card.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(card.shadowRoot!.activeElement, `focus after ${name}`).not.to.equal(null);
      seen.push(prompt(card));
    }
    expect(new Set(seen).size).to.be.greaterThan(3);
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('lets a screen reader hear a new card once: in one live region that stays, whole', async () => {
    const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card></attune-reflection-card>`);
    const region = card.shadowRoot!.querySelector('[aria-live="polite"]')!;
    expect(region.getAttribute('aria-atomic')).to.equal('true');
    let changes = 0;
    await begin(card);
    const observer = new MutationObserver(() => (changes += 1));
    observer.observe(region, { subtree: true, childList: true, characterData: true });
    await next(card);
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(changes).to.equal(1);
    expect(region.isConnected).to.equal(true);
    expect(region.textContent).to.include(prompt(card));
    expect(card.shadowRoot!.querySelectorAll('[aria-live]').length).to.equal(1);
  });

  it('shows every card of the pace once, then says that those were all', async () => {
    const card = await begun();
    const seen: string[] = [];
    for (let count = 0; count < 100 && prompt(card) !== words.end; count += 1) {
      seen.push(prompt(card));
      await next(card);
    }
    const gentle = reflectionDeck.prompts.filter(({ depth }) => depth === 1).map(({ text }) => text);
    expect(seen.sort()).to.deep.equal(gentle.sort());
    await next(card, words.again);
    expect(gentle).to.include(prompt(card));
  });

  it('goes back, and does not offer it where there is nowhere to go', async () => {
    const card = await begun();
    const first = prompt(card);
    expect(control(card, words.back).getAttribute('aria-disabled')).to.equal('true');
    await next(card, words.back);
    expect(prompt(card)).to.equal(first);
    await next(card);
    expect(prompt(card)).not.to.equal(first);
    await next(card, words.back);
    expect(prompt(card)).to.equal(first);
  });

  it('never brings back what was passed on', async () => {
    const card = await begun(html`<attune-reflection-card themes="needs"></attune-reflection-card>`);
    const passed = prompt(card);
    await next(card, words.pass);
    expect(textOf(card, 'status')).to.include(words.passed);
    const seen: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      seen.push(prompt(card));
      await next(card, prompt(card) === words.end ? words.again : words.next);
    }
    expect(seen).not.to.include(passed);
  });

  it('caps the depth by pace, and lets a visitor lower it but not raise it', async () => {
    const card = await begun(html`<attune-reflection-card pace="steady"></attune-reflection-card>`);
    part(card, 'choice')!.setAttribute('open', '');
    expect(part(card, 'choice')!.textContent).not.to.include(words.paces.deep);
    press(card, words.paces.gentle);
    await card.updateComplete;
    const depths = new Map(reflectionDeck.prompts.map(({ text, depth }) => [text, depth]));
    for (let count = 0; count < 60 && prompt(card) !== words.end; count += 1) {
      expect(depths.get(prompt(card))).to.equal(1);
      await next(card);
    }
  });

  it('brings support nearer the deeper a card goes', async () => {
    const card = await begun(html`<attune-reflection-card pace="deep"></attune-reflection-card>`);
    const depths = new Map(reflectionDeck.prompts.map(({ text, depth }) => [text, depth]));
    const met = new Set<number>();
    for (let count = 0; count < 60 && met.size < 3 && prompt(card) !== words.end; count += 1) {
      const depth = depths.get(prompt(card))!;
      met.add(depth);
      const line = part(card, 'depth');
      if (depth === 1) expect(line).to.equal(null);
      else expect(line!.textContent).to.include(depth === 2 ? words.depthTwo : words.depthThree);
      expect(Boolean(line?.querySelector('a'))).to.equal(depth === 3);
      await next(card);
    }
    expect(met.size).to.equal(3);
  });

  it('keeps to the themes that a visitor chooses', async () => {
    const card = await begun();
    part(card, 'choice')!.setAttribute('open', '');
    const label = reflectionDeck.themes[2]!.label;
    press(card, label);
    await card.updateComplete;
    for (let count = 0; count < 20 && prompt(card) !== words.end; count += 1) {
      expect(textOf(card, 'theme')).to.equal(label);
      await next(card);
    }
    expect(prompt(card)).to.equal(words.end);
  });

  it('shows one prompt a day, the same on every card, and none deeper than 2', async () => {
    const template = html`<attune-reflection-card mode="daily" pace="deep"></attune-reflection-card>`;
    const [one, other] = [await fixture<ReflectionCardElement>(template), await fixture<ReflectionCardElement>(template)];
    await until(() => prompts.includes(prompt(one)) && prompts.includes(prompt(other)));
    expect(prompt(one)).to.equal(prompt(other));
    expect(reflectionDeck.prompts.find(({ text }) => text === prompt(one))!.depth).to.be.lessThan(3);
    expect(textOf(one, 'theme')).to.equal(words.dailyLabel);
    control(one, words.pass).focus();
    press(one, words.pass);
    await until(() => prompt(one) === words.dailyPassed);
    await until(() => one.shadowRoot!.activeElement);
    press(one, words.dailyReturn);
    await until(() => prompt(one) === prompt(other));
  });

  it('holds no timer for a card of the day that is gone before it is ready', async () => {
    const { setTimeout: original } = window;
    let long = 0;
    window.setTimeout = ((action: () => void, time: number) => {
      if (time > 30_000) long += 1;
      return original(action, time);
    }) as typeof setTimeout;
    const card = document.createElement('attune-reflection-card');
    card.mode = 'daily';
    document.body.append(card);
    await Promise.resolve();
    card.remove();
    await new Promise((resolve) => original(resolve, 500));
    window.setTimeout = original;
    expect(prompts).to.include(card.shadowRoot!.querySelector('[part~="prompt"]')!.textContent);
    expect(long).to.equal(0);
  });

  it('calls nobody back who has gone on elsewhere while the first card was on its way', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card></attune-reflection-card>`);
    press(card, words.begin);
    field.focus();
    await until(() => prompt(card) !== words.opening, 'a first card');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });

  describe('writing', () => {
    it('stays with its card while others are looked at', async () => {
      const card = await begun();
      await write(card, 'First words');
      await next(card);
      expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('');
      await next(card, words.back);
      expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('First words');
    });

    it('stays with the element when that is moved', async () => {
      const card = await begun();
      await write(card, 'First words');
      const place = document.body.appendChild(document.createElement('div'));
      place.append(card);
      await card.updateComplete;
      expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('First words');
      place.remove();
    });

    it('enters no event that reaches the page by bubbling', async () => {
      const card = await begun();
      part(card, 'writing')!.setAttribute('open', '');
      const told: string[] = [];
      const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'attune-action', 'attune-error'];
      const hear = (event: Event): void =>
        void told.push(`${event.type} ${(event as InputEvent).data ?? ''} ${(event as KeyboardEvent).key ?? ''}`);
      types.forEach((type) => document.addEventListener(type, hear));
      part(card, 'field')!.focus();
      await sendKeys({ type: 'zq' });
      types.forEach((type) => document.removeEventListener(type, hear));
      expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('zq');
      expect(told.join()).not.to.match(/z|q/);
    });

    it('keeps inside what is typed with Option or AltGr, or dropped; a shortcut stays the site’s', async () => {
      const card = await begun();
      const field = part(card, 'field')!;
      const heard: string[] = [];
      const types = ['keydown', 'drop', 'dragstart'];
      const hear = (event: Event): void => void heard.push((event as KeyboardEvent).key ?? event.type);
      types.forEach((type) => document.addEventListener(type, hear));
      const options = { bubbles: true, composed: true };
      field.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'ł', altKey: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'ą', altKey: true, ctrlKey: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'k', ctrlKey: true }));
      field.dispatchEvent(new DragEvent('drop', options));
      field.dispatchEvent(new DragEvent('dragstart', options));
      types.forEach((type) => document.removeEventListener(type, hear));
      expect(heard).to.deep.equal(['k']);
    });

    it('asks browsers and session recorders to look away', async () => {
      const card = await begun();
      const field = part(card, 'field')!;
      expect(field.getAttribute('spellcheck')).to.equal('false');
      expect(field.getAttribute('autocomplete')).to.equal('off');
      expect(field.getAttribute('writingsuggestions')).to.equal('false');
      for (const mask of ['data-private', 'data-hj-suppress', 'data-clarity-mask', 'data-sentry-mask', 'data-dd-privacy'])
        expect(field.hasAttribute(mask)).to.equal(true);
      expect(field.classList.contains('ph-no-capture')).to.equal(true);
    });

    it('can be deleted with an undo, one and all, and focus goes to the way back', async () => {
      const card = await begun();
      await write(card, 'One');
      await next(card);
      await write(card, 'Two');
      part(card, 'written')!.setAttribute('open', '');
      expect(textOf(card, 'written')).to.include('One').and.to.include('Two');
      control(card, words.journal.removeAll).focus();
      press(card, words.journal.removeAll);
      await until(() => card.shadowRoot!.activeElement?.textContent?.trim() === words.journal.undo);
      expect(part(card, 'written')).to.equal(null);
      await write(card, 'Three');
      press(card, words.journal.undo);
      await card.updateComplete;
      part(card, 'written')!.setAttribute('open', '');
      expect(textOf(card, 'written')).to.include('One').and.to.include('Three');
      press(card, /^Delete what you wrote under/);
      await card.updateComplete;
      expect(textOf(card, 'written')).not.to.include('One');
      press(card, words.journal.undo);
      await card.updateComplete;
      expect(part(card, 'written')!.textContent).to.include('One');
    });

    it('is not offered with journal="off"', async () => {
      const card = await begun(html`<attune-reflection-card journal="off"></attune-reflection-card>`);
      expect(part(card, 'writing')).to.equal(null);
    });

    it('is saved as text under a neutral name', async () => {
      const card = await begun();
      await write(card, 'Kept by me');
      part(card, 'written')!.setAttribute('open', '');
      let saved: { name: string; text: Promise<string> } | undefined;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved = { name: this.download, text: fetch(this.href).then((response) => response.text()) };
      };
      press(card, words.journal.save);
      await until(() => saved);
      HTMLAnchorElement.prototype.click = click;
      expect(saved!.name).to.equal('notes.txt');
      expect(await saved!.text).to.equal(`${prompt(card)}\n\nKept by me\n`);
      await until(() => textOf(card, 'status').includes(words.takeaway.saved));
    });

    it('is printed by a plain document that is taken away', async () => {
      const card = await begun();
      await write(card, 'On paper <b>');
      part(card, 'written')!.setAttribute('open', '');
      const { printed, masked } = await printedBy(
        () => press(card, words.takeaway.print),
        ({ body }, frame) => ({
          printed: body.innerText,
          masked: body.matches('.rr-mask[data-dd-privacy]') && frame.matches('.rr-mask[data-hj-suppress]'),
        }),
      );
      expect(printed).to.include('On paper <b>').and.to.include(words.journal.printTitle);
      expect(masked).to.equal(true);
      expect(document.querySelector('iframe[title="Notes"]')).to.equal(null);
    });

    it('stands on the paper of the whole page where it cannot be printed by itself', async () => {
      const card = await begun();
      await write(card, 'On paper');
      part(card, 'written')!.setAttribute('open', '');
      expect(part(card, 'written')!.matches('.controls')).to.equal(false);
      const entry = part(card, 'written')!.querySelector('.entry')!;
      expect(entry.closest('.controls')).to.equal(null);
      for (const button of part(card, 'written')!.querySelectorAll('button, summary'))
        expect(button.closest('.controls'), button.textContent).not.to.equal(null);
    });

    it('stays where it is when copying fails, with plain words and an error code', async () => {
      const card = await begun();
      await write(card, 'Still here');
      part(card, 'written')!.setAttribute('open', '');
      const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject(new Error('no')) } });
      const failing = oneEvent<AttuneErrorEvent>(card, 'attune-error');
      press(card, words.journal.copy);
      expect((await failing).code).to.equal('copy-failed');
      await card.updateComplete;
      expect(textOf(card, 'status')).to.include(words.takeaway.copyFailed);
      expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('Still here');
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(original);
    });
  });

  describe('reading aloud', () => {
    const voice = (localService: boolean): SpeechSynthesisVoice => ({
      localService,
      lang: 'en-US',
      name: 'v',
      default: true,
      voiceURI: 'v',
    });

    async function withVoices(
      voices: SpeechSynthesisVoice[],
      action: (spoken: string[], said: SpeechSynthesisUtterance[]) => Promise<void>,
    ): Promise<void> {
      const spoken: string[] = [];
      const said: SpeechSynthesisUtterance[] = [];
      const speech = {
        getVoices: () => voices,
        speak: (utterance: SpeechSynthesisUtterance) => {
          spoken.push(utterance.text);
          said.push(utterance);
        },
        cancel: () => spoken.push('stop'),
        addEventListener() {},
        removeEventListener() {},
      };
      const known = Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis');
      const utterance = globalThis.SpeechSynthesisUtterance;
      Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: speech });
      globalThis.SpeechSynthesisUtterance = class {
        constructor(readonly text: string) {}
      } as unknown as typeof SpeechSynthesisUtterance;
      try {
        await action(spoken, said);
      } finally {
        if (known) Object.defineProperty(globalThis, 'speechSynthesis', known);
        else Reflect.deleteProperty(globalThis, 'speechSynthesis');
        globalThis.SpeechSynthesisUtterance = utterance;
      }
    }

    it('uses a voice of the device, and stops with the card', async () => {
      await withVoices([voice(true)], async (spoken) => {
        const card = await begun();
        press(card, words.readAloud);
        await card.updateComplete;
        expect(spoken[0]).to.include(prompt(card));
        await next(card);
        expect(spoken.at(-1)).to.equal('stop');
        card.remove();
      });
    });

    it('is not taken for silent when word comes late that the card before was stopped', async () => {
      await withVoices([voice(true)], async (spoken, said) => {
        const card = await begun();
        press(card, words.readAloud);
        await next(card);
        press(card, words.readAloud);
        said[0]!.onerror!({ error: 'interrupted' } as SpeechSynthesisErrorEvent);
        await card.updateComplete;
        press(card, words.stopReading);
        expect(spoken.at(-1)).to.equal('stop');
        card.remove();
      });
    });

    it('has no button where every voice would send the text away', async () => {
      await withVoices([voice(false)], async () => {
        const card = await begun();
        expect(() => control(card, words.readAloud)).to.throw();
        card.remove();
      });
    });
  });

  it('shares the prompt and never the writing', async () => {
    const card = await begun();
    await write(card, 'secret');
    let shared: ShareData | undefined;
    Object.defineProperty(navigator, 'share', { configurable: true, value: async (data: ShareData) => void (shared = data) });
    card.requestUpdate();
    await card.updateComplete;
    press(card, words.share);
    await until(() => shared);
    expect(shared).to.deep.equal({ text: prompt(card) });
    Reflect.deleteProperty(navigator, 'share');
  });

  describe('a deck of the author’s own', () => {
    it('is read from a list, with headings as themes, through what an editor adds', async () => {
      const card = await begun(
        html`<attune-reflection-card>
          <p><br /></p>
          <h3>Evenings</h3>
          <ul>
            <li>What may <em>wait</em>?<br /></li>
            <li></li>
          </ul>
        </attune-reflection-card>`,
      );
      expect(prompt(card)).to.equal('What may wait?');
      expect(textOf(card, 'theme')).to.equal('Evenings');
      await next(card);
      expect(prompt(card)).to.equal(words.end);
    });

    it('is read from JSON, and follows a change', async () => {
      const card = await begun(
        html`<attune-reflection-card
          ><script type="application/json">
            ["One <b>way</b>?"]
          </script></attune-reflection-card
        >`,
      );
      expect(prompt(card)).to.equal('One <b>way</b>?');
      card.querySelector('script')!.textContent = '["Another?"]';
      await until(() => prompt(card) === 'Another?');
    });

    it('is fetched from deck-src; a wrong prompt is left out and named once', async () => {
      const { warnings } = await listen(async () => {
        const card = await fixture<ReflectionCardElement>(
          html`<attune-reflection-card deck-src="/rude/deck.json"></attune-reflection-card>`,
        );
        await begin(card);
        await until(() => prompt(card) === 'What would you like to drink?');
        expect(textOf(card, 'theme')).to.equal('Tea');
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('prompts[1].text');
    });

    it('arrives also in a card that is moved while it is on its way', async () => {
      const card = document.createElement('attune-reflection-card');
      Object.assign(card, { mode: 'daily', deckSrc: '/rude/deck.json' });
      const { fetch: original } = window;
      let answer!: () => void;
      const asked = new Promise<void>((resolve) => {
        window.fetch = (...request) => {
          resolve();
          return new Promise((arrive) => (answer = () => arrive(original(...request))));
        };
      });
      document.body.append(card);
      await asked;
      window.fetch = original;
      const place = document.body.appendChild(document.createElement('div'));
      place.append(card);
      answer();
      await until(() => prompt(card) === 'What would you like to drink?');
      place.remove();
    });

    it('gives way to the built-in one as soon as deck-src is taken away', async () => {
      const card = await begun(html`<attune-reflection-card deck-src="/rude/deck.json"></attune-reflection-card>`);
      await until(() => prompt(card) === 'What would you like to drink?');
      card.removeAttribute('deck-src');
      await card.updateComplete;
      expect(prompts).to.include(prompt(card));
    });

    for (const [name, address, code] of [
      ['missing', '/rude/missing.json', 'deck-unreachable'],
      ['5 MB', '/rude/huge.json', 'deck-too-large'],
      ['no JSON', '/rude/page.json', 'deck-unreadable'],
    ] as const) {
      it(`leaves the built-in one where the file is ${name}`, async () => {
        let card!: ReflectionCardElement;
        let failure!: AttuneErrorEvent;
        const { warnings } = await listen(async () => {
          card = document.createElement('attune-reflection-card');
          const failing = oneEvent<AttuneErrorEvent>(card, 'attune-error');
          card.setAttribute('deck-src', address);
          document.body.append(card);
          failure = await failing;
          await begin(card);
        });
        expect(failure.code).to.equal(code);
        expect(warnings).to.have.lengthOf(1);
        expect(prompts).to.include(prompt(card));
        expect(textOf(card, 'status')).to.include(words.deckFailed);
        card.remove();
      });
    }

    it('leaves the built-in one where the file is late', async () => {
      const card = document.createElement('attune-reflection-card');
      const failing = oneEvent<AttuneErrorEvent>(card, 'attune-error');
      const { warnings } = await listen(async () => {
        card.setAttribute('deck-src', '/rude/late.json');
        document.body.append(card);
        await card.updateComplete;
        press(card, words.begin);
        await until(() => prompt(card) === words.waiting);
        expect((await failing).code).to.equal('deck-timeout');
      });
      expect(warnings).to.have.lengthOf(1);
      await until(() => prompts.includes(prompt(card)));
      card.remove();
    }).timeout(20_000);
  });

  it('marks the language and direction of an author’s own prompts, and of nothing that is the widget’s', async () => {
    const card = await fixture<ReflectionCardElement>(
      html`<attune-reflection-card mode="daily" lang="he"
        ><ul>
          <li>מה יכול לחכות?</li>
        </ul></attune-reflection-card
      >`,
    );
    await until(() => prompt(card) === 'מה יכול לחכות?');
    expect(part(card, 'prompt')!.lang).to.equal('he');
    expect(getComputedStyle(part(card, 'prompt')!).direction).to.equal('rtl');
    expect(part(card, 'theme')!.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    card.remove();
    const builtIn = await begun();
    expect(part(builtIn, 'prompt')!.hasAttribute('dir')).to.equal(false);
  });

  it('calls prompts without a theme by words that may still change', async () => {
    const card = await begun(
      html`<attune-reflection-card
        ><ul>
          <li>What may wait?</li>
        </ul></attune-reflection-card
      >`,
    );
    expect(textOf(card, 'theme')).to.equal(words.ownTheme);
    card.words = { ownTheme: 'From us' };
    await until(() => textOf(card, 'theme') === 'From us');
  });

  it('lets the card of a day say nothing by itself before a visitor comes to it', async () => {
    const card = await fixture<ReflectionCardElement>(html`<attune-reflection-card mode="daily"></attune-reflection-card>`);
    const region = part(card, 'prompt')!.closest('[aria-live]')!;
    await until(() => prompts.includes(prompt(card)));
    expect(region.getAttribute('aria-live')).to.equal('off');
    control(card, words.pass).focus();
    await card.updateComplete;
    expect(region.getAttribute('aria-live')).to.equal('polite');
  });

  it('lets go of everything when it is asked to, and lies as it first lay', async () => {
    const card = await begun(html`<attune-reflection-card pace="deep"></attune-reflection-card>`);
    await write(card, 'canary words');
    part(card, 'choice')!.setAttribute('open', '');
    press(card, reflectionDeck.themes[2]!.label);
    await card.updateComplete;
    part(card, 'written')!.setAttribute('open', '');
    press(card, words.journal.removeAll);
    await card.updateComplete;
    const field = part(card, 'field') as HTMLTextAreaElement;
    field.value = 'half a word';
    releaseAll(document);
    expect(field.value).to.equal('');
    await card.updateComplete;
    expect(prompt(card)).to.equal(words.opening);
    expect(card.shadowRoot!.textContent).not.to.include('canary');
    await begin(card);
    expect(() => control(card, words.journal.undo)).to.throw();
    part(card, 'choice')!.setAttribute('open', '');
    expect((control(card, reflectionDeck.themes[2]!.label) as HTMLInputElement).checked).to.equal(false);
    expect((part(card, 'writing') as HTMLDetailsElement).open).to.equal(false);
    expect((part(card, 'field') as HTMLTextAreaElement).value).to.equal('');
  });

  it('survives bad input: one warning each, and the default stands', async () => {
    for (const [name, value] of [
      ['mode', 'hourly'],
      ['pace', 'fast'],
      ['journal', 'paper'],
      ['heading-level', '9'],
      ['support-href', 'javascript:alert(1)'],
      ['reviewed-on', '2026-02-31'],
      ['deck-src', 'javascript:alert(1)'],
      ['themes', 'needs nothing'],
    ] as const) {
      const { warnings, errors } = await listen(async () => {
        const card = document.createElement('attune-reflection-card');
        card.setAttribute(name, value);
        document.body.append(card);
        await card.updateComplete;
        await begin(card);
        await next(card);
        expect(prompts).to.include(prompt(card));
        card.remove();
      });
      expect(warnings, name).to.have.lengthOf(1);
      expect(warnings[0]).to.include(name);
      expect(errors).to.deep.equal([]);
    }
  });

  it('names wrong words by their path, shows markup as text, and never a blank', async () => {
    const { warnings } = await listen(async () => {
      const card = await fixture<ReflectionCardElement>(
        html`<attune-reflection-card
          .words=${{ opening: '<img src=x onerror=alert(1)>', next: 7, journal: { strange: 'x' }, begin: '' }}
        ></attune-reflection-card>`,
      );
      expect(prompt(card)).to.equal('<img src=x onerror=alert(1)>');
      expect(card.shadowRoot!.querySelector('img')).to.equal(null);
      expect(control(card, words.begin)).to.be.instanceOf(HTMLElement);
    });
    expect(warnings).to.have.lengthOf(1);
    for (const path of ['next', 'journal.strange', 'begin']) expect(warnings[0]).to.include(path);
  });

  it('says so when an editor has broken the JSON', async () => {
    const { warnings } = await listen(async () => {
      const card = await fixture(
        html`<attune-reflection-card
          ><script type="application/json">
            {"next": "On",</p><p>"back": "B"}
          </script></attune-reflection-card
        >`,
      );
      expect(prompt(card)).to.equal(words.opening);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('your editor has put paragraphs');
  });
});
