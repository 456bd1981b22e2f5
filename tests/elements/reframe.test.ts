import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { reframePairs } from '../../src/content/en/reframe-pairs.js';
import { reframe as words } from '../../src/content/en/reframe.js';
import type { AttuneActionEvent, AttuneErrorEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import type { Beat, Pair } from '../../src/domain/reframe.js';
import '../../src/define/reframe.js';
import type { ReframeElement } from '../../src/elements/reframe/reframe.js';
import { control, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';
import { printedBy } from '../support/paper.js';

const { pairs } = reframePairs;
const deepest = pairs.findIndex(({ deep }) => deep);
const { steps } = words;
const place = (at: number, count = pairs.length): string => words.list.replace('{at}', String(at)).replace('{count}', String(count));

const show = (template = html`<attune-reframe></attune-reframe>`): Promise<ReframeElement> => fixture<ReframeElement>(template);

/** What is open of the pair in view, beat by beat. */
function openOf(element: Element): Record<string, string> {
  const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-live] [part]')];
  return Object.fromEntries(
    lines.filter((line) => !line.matches('[part="label"]')).map((line) => [line.part.value, line.innerText.trim()]),
  );
}

const seen = (element: Element): string => openOf(element).text ?? '';

async function press(element: ReframeElement, name: string | RegExp): Promise<void> {
  control(element, name).click();
  await element.updateComplete;
}

/** Opens a pair as far as to what could be said. */
async function openAll(element: ReframeElement): Promise<void> {
  for (const name of [steps.text, steps.inside, steps.learned]) await press(element, name);
}

async function pick(element: ReframeElement, text: string): Promise<void> {
  part(element, 'list')!.setAttribute('open', '');
  await press(element, text);
  await until(() => seen(element) === text);
}

/** A widget whose other pairs are here. */
async function begun(template?: Parameters<typeof show>[0]): Promise<ReframeElement> {
  const element = await show(template);
  await press(element, steps.text);
  await until(() => part(element, 'list'), 'the list of all pairs');
  return element;
}

/** Lets copying work or fail, and takes what is copied. */
async function withClipboard(write: (text: string) => Promise<void>, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  try {
    await action();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('attune-reframe', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing on the way, ${scheme}`, async () => {
      paintPage(scheme);
      const element = await show();
      expect(await findFaults(element), 'first sight').to.deep.equal([]);
      await openAll(element);
      await press(element, words.keep);
      expect(await findFaults(element), 'all four beats, kept').to.deep.equal([]);
      await pick(element, pairs[deepest]!.text);
      part(element, 'list')!.setAttribute('open', '');
      expect(await findFaults(element), 'a deep one, with the list').to.deep.equal([]);
      await press(element, words.stop);
      expect(await findFaults(element), 'at rest').to.deep.equal([]);
      paintPage('light');
    });
  }

  it('begins with one thing that others see and one button, what it is for, and the line about who is not safe', async () => {
    const element = await show();
    expect(openOf(element)).to.deep.equal({ text: pairs[0]!.text });
    expect(textOf(element, 'intro')).to.include('does not excuse');
    expect(part(element, 'unease')!.checkVisibility()).to.equal(true);
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, summary')].filter((each) =>
      each.checkVisibility(),
    );
    expect(buttons.map(({ innerText }) => innerText.trim())).to.deep.equal([steps.text]);
  });

  it('opens one beat after another, and says what each is', async () => {
    const element = await show();
    const opened: string[][] = [Object.keys(openOf(element))];
    for (const name of [steps.text, steps.inside, steps.learned]) {
      await press(element, name);
      opened.push(Object.keys(openOf(element)));
    }
    expect(opened).to.deep.equal([['text'], ['text', 'inside'], ['text', 'inside', 'learned'], ['text', 'inside', 'learned', 'say']]);
    const { text, inside, learned, say } = pairs[0]!;
    const said = openOf(element);
    expect([said.text, said.inside, said.learned]).to.deep.equal([text, inside, learned]);
    expect(said.say).to.include(say);
    const labels = [...element.shadowRoot!.querySelectorAll('[aria-live] [part="label"]')].map(({ textContent }) => textContent);
    expect(labels).to.deep.equal(['text', 'inside', 'learned', 'say'].map((beat) => words.labels[beat as Beat]));
  });

  it('lets the two circles come nearer with each beat, until they touch', async () => {
    const element = await show();
    const apart = (): number => {
      const [near, far] = [...element.shadowRoot!.querySelectorAll('circle')].map((circle) => [
        circle.cx.baseVal.value,
        circle.r.baseVal.value,
      ]) as [[number, number], [number, number]];
      return far[0] - near[0] - near[1] - far[1];
    };
    const gaps = [apart()];
    for (const name of [steps.text, steps.inside, steps.learned]) {
      await press(element, name);
      gaps.push(apart());
    }
    for (const [index, gap] of gaps.slice(1).entries()) expect(gap).to.be.below(gaps[index]!);
    expect(gaps.at(-1)).to.equal(0);
  });

  it('goes through every pair, on and back, rests after the last and begins again', async () => {
    const element = await begun();
    const met: string[] = [seen(element)];
    for (let count = 1; count < pairs.length; count += 1) {
      const before = seen(element);
      await press(element, words.pass);
      await until(() => seen(element) !== before);
      met.push(seen(element));
    }
    expect(met).to.deep.equal(pairs.map(({ text }) => text));
    await press(element, words.back);
    expect(seen(element)).to.equal(pairs.at(-2)!.text);
    await pick(element, pairs.at(-1)!.text);
    await openAll(element);
    await press(element, steps.say);
    await until(() => part(element, 'rest'));
    expect(openOf(element)).to.deep.equal({ rest: words.rest });
    await press(element, steps.rest);
    expect(openOf(element)).to.deep.equal({ text: pairs[0]!.text });
  });

  it('shows how many there are and where one is, and lets one be picked from the list', async () => {
    const element = await begun();
    expect(part(element, 'list')!.querySelectorAll('.dots i')).to.have.lengthOf(pairs.length);
    expect(textOf(element, 'list')).to.equal(place(1));
    await pick(element, pairs[4]!.text);
    expect(textOf(element, 'list')).to.equal(place(5));
    expect((part(element, 'list') as HTMLDetailsElement).open).to.equal(false);
    const current = part(element, 'list')!.querySelectorAll('[aria-current="true"]');
    expect([...current].map(({ textContent }) => textContent?.trim())).to.deep.equal([pairs[4]!.text]);
  });

  it('stands beside a deep pair with support, and comes back to it after a stop', async () => {
    const element = await begun();
    expect(part(element, 'deep')).to.equal(null);
    await pick(element, pairs[deepest]!.text);
    expect(part(element, 'deep')!.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(textOf(element, 'deep')).to.include(words.deep);
    await press(element, words.stop);
    expect(openOf(element)).to.deep.equal({ rest: words.rest });
    await press(element, steps.rest);
    expect(seen(element)).to.equal(pairs[deepest]!.text);
  });

  it('copies the line to say, and says so once; says in plain words when it can’t', async () => {
    const element = await begun();
    await press(element, steps.inside);
    await press(element, steps.learned);
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        await press(element, words.copyLine);
        await until(() => textOf(element, 'status') === words.takeaway.copied);
      },
    );
    expect(copied).to.equal(pairs[0]!.say);
    await withClipboard(
      () => Promise.reject(new Error('no')),
      async () => {
        const failing = oneEvent<AttuneErrorEvent>(element, 'attune-error');
        await press(element, words.copyLine);
        expect((await failing).code).to.equal('copy-failed');
        await until(() => textOf(element, 'status') === words.takeaway.copyFailed);
      },
    );
    await press(element, steps.say);
    await until(() => seen(element) === pairs[1]!.text);
    expect(textOf(element, 'status')).to.equal('');
  });

  describe('what sounds like the visitor', () => {
    const keepTwo = async (): Promise<ReframeElement> => {
      const element = await begun();
      await press(element, words.keep);
      await pick(element, pairs[3]!.text);
      await press(element, words.keep);
      return element;
    };

    it('is seen together, with the line to say, and let go again', async () => {
      const element = await keepTwo();
      for (const { text, say } of [pairs[0]!, pairs[3]!]) expect(textOf(element, 'kept')).to.include(text).and.to.include(say);
      expect(textOf(element, 'kept')).to.include(words.privacy);
      const box = control(element, words.keep) as HTMLInputElement;
      expect(box.checked).to.equal(true);
      await press(element, words.keep);
      expect(textOf(element, 'kept')).not.to.include(pairs[3]!.text);
      await pick(element, pairs[0]!.text);
      expect(box.checked).to.equal(true);
      await press(element, words.keep);
      expect(part(element, 'kept')).to.equal(null);
    });

    it('is copied whole', async () => {
      const element = await keepTwo();
      let copied = '';
      await withClipboard(
        async (text) => void (copied = text),
        async () => {
          await press(element, words.takeaway.copy);
          await until(() => copied);
        },
      );
      const whole = ({ text, inside, learned, say }: Pair): string => [text, inside, learned, say].join('\n');
      expect(copied).to.equal(`${whole(pairs[0]!)}\n\n${whole(pairs[3]!)}`);
    });

    it('is printed by a plain document, which says too that it excuses nothing', async () => {
      const element = await keepTwo();
      const printed = await printedBy(
        () => press(element, words.takeaway.print),
        ({ body }) => body.innerText,
      );
      for (const line of [words.kept, pairs[0]!.learned, pairs[3]!.say, words.intro]) expect(printed).to.include(line);
    });

    it('is masked from session recorders', async () => {
      const element = await keepTwo();
      expect(part(element, 'kept')!.querySelector('ul')!.matches('.rr-mask[data-dd-privacy]')).to.equal(true);
      expect(control(element, words.keep).matches('.ph-no-capture[autocomplete="off"]')).to.equal(true);
    });
  });

  it('asks nothing of the network, keeps nothing, says nothing to the console, and tells nothing that was chosen', async () => {
    const element = await begun();
    const [before, start] = [await whatIsKept(), performance.now()];
    const told: string[] = [];
    const hear = (event: Event): void => void told.push(`${event.type} ${(event as AttuneActionEvent).control ?? ''}`);
    const types = ['attune-action', 'attune-error', 'input', 'change', 'toggle'];
    types.forEach((type) => document.addEventListener(type, hear));
    const { warnings, errors } = await listen(async () => {
      await press(element, words.keep);
      await pick(element, pairs[deepest]!.text);
      await press(element, words.pass);
      await until(() => seen(element) === pairs[deepest + 1]!.text);
      await press(element, words.back);
      await press(element, words.stop);
      await press(element, steps.rest);
    });
    types.forEach((type) => document.removeEventListener(type, hear));
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(before);
    expect(told).to.deep.equal(['keep', 'pick', 'pass', 'back', 'stop', 'go-on'].map((name) => `attune-action ${name}`));
  });

  it('lets go of everything when it is asked to', async () => {
    const element = await begun();
    await press(element, words.keep);
    await pick(element, pairs[5]!.text);
    releaseAll(document);
    await element.updateComplete;
    const fresh = await show();
    expect(element.shadowRoot!.querySelector('.root')!.textContent).to.equal(fresh.shadowRoot!.querySelector('.root')!.textContent);
    expect(openOf(element)).to.deep.equal({ text: pairs[0]!.text });
    await press(element, steps.text);
    expect((control(element, words.keep) as HTMLInputElement).checked).to.equal(false);
  });

  describe('pairs of the author’s own', () => {
    const own: Pair = { text: 'Coming late.', inside: 'Waiting may be worse.', learned: 'That nobody came.', say: 'I was late.' };
    const other: Pair = { ...own, text: 'Coming early.' };

    it('are there from the first view: from JSON, a group, a list of descriptions, a property', async () => {
      const templates = [
        html`<attune-reframe
          ><script type="application/json">
            ${JSON.stringify([own])}
          </script></attune-reframe
        >`,
        html`<attune-reframe
          ><script type="application/json">
            ${JSON.stringify({ pairs: [own] })}
          </script></attune-reframe
        >`,
        html`<attune-reframe
          ><dl>
            <dt>Coming <em>late.</em></dt>
            <dd>Waiting may be worse.</dd>
            <dd>That nobody came.</dd>
            <dd>I was late.</dd>
          </dl></attune-reframe
        >`,
        html`<attune-reframe .pairs=${[own]}></attune-reframe>`,
      ];
      for (const template of templates) {
        const { warnings } = await listen(async () => {
          const element = await show(template);
          expect(seen(element)).to.equal(own.text);
          await openAll(element);
          expect(openOf(element).inside).to.equal(own.inside);
          expect(openOf(element).say).to.include(own.say);
          await press(element, steps.say);
          await until(() => textOf(element, 'rest') === words.rest);
        });
        expect(warnings).to.deep.equal([]);
      }
    });

    it('follow a change, and keep a visitor’s place where nothing has changed', async () => {
      const element = await show(html`<attune-reframe .pairs=${[own, other]}></attune-reframe>`);
      await press(element, steps.text);
      element.pairs = [{ ...own }, { ...other }];
      await element.updateComplete;
      expect(Object.keys(openOf(element))).to.deep.equal(['text', 'inside']);
      element.pairs = [other];
      await until(() => seen(element) === other.text);
      element.pairs = undefined;
      await until(() => seen(element) === pairs[0]!.text);
    });

    it('are told from words, and may stand beside them', async () => {
      const element = await show(
        html`<attune-reframe
          ><script type="application/json">
            { "pass": "Another" }
          </script>
          <script type="application/json">
            [{ "text": "a", "inside": "b", "learned": "c", "say": "d", "deep": true }]
          </script></attune-reframe
        >`,
      );
      expect(seen(element)).to.equal('a');
      expect(part(element, 'deep')).not.to.equal(null);
      await press(element, steps.text);
      expect(control(element, 'Another')).not.to.equal(null);
    });

    it('are left out where they are wrong, named once by their paths', async () => {
      const { warnings, errors } = await listen(async () => {
        const wrong = [{ ...own, say: 7 }, other];
        const element = await show(html`<attune-reframe .pairs=${wrong}></attune-reframe>`);
        expect(seen(element)).to.equal(other.text);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('pairs[0].say');
    });

    it('give way to the built-in ones where none is right', async () => {
      const { warnings } = await listen(async () => {
        const element = await show(html`<attune-reframe .pairs=${'x'}></attune-reframe>`);
        expect(seen(element)).to.equal(pairs[0]!.text);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('Another list stands in');
    });

    it('show markup as text', async () => {
      const element = await show(html`<attune-reframe .pairs=${[{ ...own, text: '<b>late</b>' }]}></attune-reframe>`);
      expect(seen(element)).to.equal('<b>late</b>');
    });

    it('are marked as of the page’s language where the words are not', async () => {
      const page = await fixture(html`<div lang="de"><attune-reframe .pairs=${[own]}></attune-reframe></div>`);
      const element = page.firstElementChild as ReframeElement;
      await element.updateComplete;
      expect(part(element, 'root')!.lang).to.equal('en');
      expect(part(element, 'text')!.lang).to.equal('de');
    });
  });

  it('takes words of the site’s own; a wrong one is named once, and ours stands in', async () => {
    const { warnings } = await listen(async () => {
      const element = await show();
      element.words = { intro: 'Words of our own.', steps: { text: 7, inside: 'And before that?' } };
      await element.updateComplete;
      expect(textOf(element, 'intro')).to.equal('Words of our own.');
      await press(element, steps.text);
      expect(textOf(element, 'next')).to.equal('And before that?');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('steps.text');
  });

  it('survives a wrong value, with one warning', async () => {
    const { warnings, errors } = await listen(async () => {
      const element = await show(html`<attune-reframe heading-level="99"></attune-reframe>`);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(errors).to.deep.equal([]);
  });

  it('stands on paper with all four beats and without anything to press', async function () {
    if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
    const element = await show();
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.beats [part]')].filter((line) => line.checkVisibility());
    for (const line of ['text', 'inside', 'learned', 'say']) expect(lines.map(({ part: { value } }) => value)).to.include(line);
    expect(control.bind(null, element, steps.text)).to.throw();
    await executeServerCommand('emulate-features', []);
    await executeServerCommand('emulate-features', { media: '' });
    expect(part(element, 'inside')!.checkVisibility()).to.equal(false);
  });

  it('moves nothing on load, and a new beat softly after a press', async function () {
    const element = await show();
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.skip();
    await press(element, steps.text);
    expect(element.shadowRoot!.getAnimations().length).to.be.greaterThan(0);
  });

  it('stays in sight when it becomes shorter', async () => {
    const page = await fixture(
      html`<div>
        <attune-reframe></attune-reframe>
        <p style="block-size: 200vh"></p>
      </div>`,
    );
    const element = page.firstElementChild as ReframeElement;
    await element.updateComplete;
    await openAll(element);
    const button = control(element, steps.say);
    scrollTo(0, button.getBoundingClientRect().bottom + scrollY - 50);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => seen(element) === pairs[1]!.text);
    await until(() => part(element, 'page')!.getBoundingClientRect().top >= -1, 'the page in sight');
    scrollTo(0, 0);
  });
});
