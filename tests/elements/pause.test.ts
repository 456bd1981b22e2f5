import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { care } from '../../src/content/en/care.js';
import { pause as words } from '../../src/content/en/pause.js';
import { releaseAll } from '../../src/controllers/release.js';
import type { PauseElement } from '../../src/elements/pause/pause.js';
import '../../src/define/pause.js';
import { hidePage, takeClock, type PushedClock } from '../support/clock.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const { moments, ways, settle, choices, answers, space } = words;
const canary = 'canary-7131';

const text = (element: Element): string => textOf(element, 'text');
const show = (template = html`<attune-pause></attune-pause>`): Promise<PauseElement> => fixture<PauseElement>(template);

async function press(element: PauseElement, ...names: string[]): Promise<void> {
  for (const name of names) {
    const before = text(element);
    control(element, name).click();
    await element.updateComplete;
    // What comes after the first press is brought for it.
    if (name === words.begin) await until(() => text(element) !== before);
  }
}

/** The presses that lead to each place in the pause. */
const paths = {
  notice: [words.begin],
  which: [words.begin, words.goOn],
  breathe: [words.begin, words.goOn, settle.breathe],
  ask: [words.begin, words.goOn, settle.pass],
  choose: [words.begin, words.goOn, settle.pass, words.goOnOrPass],
  space: [words.begin, words.goOn, settle.pass, words.goOnOrPass, choices.space],
  own: [words.begin, words.goOn, settle.pass, words.goOnOrPass, choices.space, space.times.own],
  went: [words.begin, words.goOn, settle.pass, words.goOnOrPass, choices.went],
  harder: [words.begin, words.goOn, settle.pass, words.goOnOrPass, choices.went, answers.harder],
  stopped: [words.begin, words.stop],
} as const;

async function at(place: keyof typeof paths, template?: ReturnType<typeof html>): Promise<PauseElement> {
  const element = await show(template);
  await press(element, ...paths[place]);
  return element;
}

async function write(element: PauseElement, text: string): Promise<void> {
  const field = part(element, 'field') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await element.updateComplete;
}

const word = (element: Element): string => textOf(element, 'word');
const arc = (element: Element): number => Number(element.shadowRoot!.querySelector('.arc')!.getAttribute('stroke-dashoffset'));
const circle = (element: Element): Element => element.shadowRoot!.querySelector('.breath')!;

describe('attune-pause', () => {
  let clock: PushedClock | undefined;

  /** Lets time pass for the widget, as its own timer would tell it. */
  async function pass(element: PauseElement, seconds: number): Promise<void> {
    clock ??= takeClock();
    clock.push(seconds);
    element.requestUpdate();
    await element.updateComplete;
  }

  afterEach(() => {
    clock?.letGo();
    clock = undefined;
    hidePage(false);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing in any of its places, ${scheme}`, async () => {
      paintPage(scheme);
      expect(await findFaults(await show()), 'at rest').to.deep.equal([]);
      for (const place of Object.keys(paths) as (keyof typeof paths)[]) {
        const element = await at(place);
        // Nothing is to move while axe looks.
        hidePage(true);
        expect(await findFaults(element), place).to.deep.equal([]);
        hidePage(false);
      }
      paintPage('light');
    });
  }

  it('stands still until it is asked to start', async () => {
    const element = await show();
    expect(text(element)).to.equal(moments.rest.text);
    expect(textOf(element, 'more')).to.include('90 seconds');
    await pass(element, 1000);
    expect(text(element)).to.equal(moments.rest.text);
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
  });

  it('goes through four moments by itself, and waits where something is chosen', async () => {
    const element = await show();
    const seen: string[] = [];
    const look = (): number => seen.push(`${part(element, 'progress')!.textContent} ${word(element)}`);
    await press(element, words.begin);
    look();
    await pass(element, 15);
    expect(text(element)).to.equal(moments.notice.text);
    await pass(element, 1.1);
    expect(text(element)).to.equal(moments.which.text);
    await pass(element, 10_000);
    expect(text(element)).to.equal(moments.which.text);
    look();
    await press(element, settle.look);
    expect(text(element)).to.equal(ways.look.text);
    look();
    await pass(element, 49);
    expect(text(element)).to.equal(ways.look.text);
    await pass(element, 1.1);
    expect(text(element)).to.equal(moments.ask.text);
    look();
    await pass(element, 24.1);
    expect(text(element)).to.equal(moments.choose.text);
    await pass(element, 10_000);
    expect(text(element)).to.equal(moments.choose.text);
    look();
    expect(seen.map((line) => line.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Notice 1 of 4 Notice',
      'Settle 2 of 4 Settle',
      'Settle 2 of 4 Settle',
      'Ask 3 of 4 Ask',
      'Choose 4 of 4 Choose',
    ]);
  });

  it('wakes by its own timer when a moment is over', async () => {
    const element = await at('breathe', html`<attune-pause breath="2 0 2"></attune-pause>`);
    expect(word(element)).to.equal(words.cues.in);
    await until(() => word(element) === words.cues.out);
    await until(() => word(element) === words.cues.in);
  });

  it('shares out the seconds that an owner sets', async () => {
    const element = await show(html`<attune-pause seconds="600"></attune-pause>`);
    expect(textOf(element, 'more')).to.include('600 seconds');
    await press(element, words.begin);
    await pass(element, 90);
    expect(text(element)).to.equal(moments.notice.text);
    await pass(element, 10);
    expect(text(element)).to.equal(moments.which.text);
  });

  it('holds a moment for as long as it is asked to', async () => {
    const element = await at('breathe');
    await press(element, words.longer);
    expect(control(element, words.longer).ariaPressed).to.equal('true');
    expect(textOf(element, 'status')).to.equal(words.held);
    await pass(element, 3000);
    expect(text(element)).to.equal(ways.breathe.text);
    expect(word(element), 'the breath goes on').to.be.oneOf(Object.values(words.cues));
    await press(element, words.goOn);
    expect(text(element)).to.equal(moments.ask.text);
    expect(control(element, words.longer).ariaPressed, 'the next moment passes by itself again').to.equal('false');
    expect(textOf(element, 'status')).to.equal('');
  });

  it('goes on where a held moment is let go', async () => {
    const element = await at('notice');
    await press(element, words.longer);
    await pass(element, 5);
    await press(element, words.longer);
    expect(text(element)).to.equal(moments.notice.text);
    await pass(element, 12);
    expect(text(element)).to.equal(moments.which.text);
  });

  it('stops at a press from anywhere inside, and by Escape', async () => {
    for (const place of ['notice', 'which', 'breathe', 'ask', 'choose'] as const) {
      const pressed = await at(place);
      await press(pressed, words.stop);
      expect(text(pressed), place).to.equal(moments.stopped.text);
      await pass(pressed, 1000);
      expect(text(pressed), place).to.equal(moments.stopped.text);

      const escaped = await at(place);
      escaped.shadowRoot!.querySelector<HTMLElement>('.stage button')!.focus();
      await sendKeys({ press: 'Escape' });
      await escaped.updateComplete;
      expect(text(escaped), `${place}, Escape`).to.equal(moments.stopped.text);
      expect(escaped.shadowRoot!.activeElement).to.equal(control(escaped, words.again));
    }
  });

  it('keeps no key from the page, and Escape loses nothing that was written', async () => {
    const element = await at('own');
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): unknown => event.defaultPrevented || heard.push(event.key);
    document.addEventListener('keydown', hear);
    await write(element, 'Sunday');
    control(element, space.done).focus();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'x' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape', 'x']);
    expect(textOf(element, 'line')).to.include('Sunday');
  });

  it('waits while the page is hidden, and goes on from there', async () => {
    const element = await at('notice');
    await pass(element, 10);
    const before = arc(element);
    hidePage(true);
    await element.updateComplete;
    expect(arc(element), 'the arc stops where it is').to.be.greaterThan(before);
    await pass(element, 1000);
    expect(text(element)).to.equal(moments.notice.text);
    hidePage(false);
    await element.updateComplete;
    expect(arc(element)).to.equal(before);
    await pass(element, 5);
    expect(text(element)).to.equal(moments.notice.text);
    await pass(element, 1.2);
    expect(text(element)).to.equal(moments.which.text);
  });

  it('waits while it is out of the page', async () => {
    const element = await at('notice');
    const ground = element.parentElement!;
    element.remove();
    await pass(element, 1000);
    ground.append(element);
    await element.updateComplete;
    expect(text(element)).to.equal(moments.notice.text);
    await pass(element, 17);
    expect(text(element)).to.equal(moments.which.text);
  });

  it('breathes with a circle that takes as long as the breath, and says it in words', async () => {
    const element = await at('breathe', html`<attune-pause breath="4 2 6"></attune-pause>`);
    expect(textOf(element, 'more')).to.include('In 4, Hold 2, Out 6');
    const seconds = (): number => parseFloat(getComputedStyle(circle(element)).transitionDuration);
    const isFull = (): boolean => circle(element).classList.contains('full');
    expect([word(element), isFull()]).to.deep.equal(['In', true]);
    expect(seconds()).to.be.closeTo(4, 0.2);
    await pass(element, 4.1);
    expect([word(element), isFull()]).to.deep.equal(['Hold', true]);
    await pass(element, 2);
    expect([word(element), isFull()]).to.deep.equal(['Out', false]);
    expect(seconds()).to.be.closeTo(6, 0.3);
    await press(element, words.stop);
    expect([word(element), isFull(), seconds()]).to.deep.equal(['', false, 0.8]);
  });

  it('has no hold unless an owner sets one', async () => {
    const element = await at('breathe');
    expect(textOf(element, 'more')).to.include('In 4, Out 6').and.not.to.include('Hold');
    await pass(element, 4.1);
    expect(word(element)).to.equal('Out');
  });

  it('breathes only where somebody chose to', async () => {
    for (const way of ['look', 'feet'] as const) {
      const element = await at('which');
      await press(element, settle[way]);
      expect(text(element)).to.equal(ways[way].text);
      expect(word(element)).to.equal('Settle');
      expect(circle(element).classList.contains('full')).to.equal(false);
    }
  });

  it('stays a minute more in the same way, and asks again', async () => {
    const element = await at('breathe');
    await press(element, words.goOn, words.goOnOrPass, choices.stay);
    expect(text(element)).to.equal(ways.breathe.text);
    await pass(element, 59);
    expect(text(element)).to.equal(ways.breathe.text);
    await pass(element, 1.1);
    expect(text(element)).to.equal(moments.choose.text);
  });

  it('stays with looking around where no way was chosen', async () => {
    const element = await at('choose');
    await press(element, choices.stay);
    expect(text(element)).to.equal(ways.look.text);
  });

  it('gives a line for taking space, with the time that a visitor picks, and none where none is named', async () => {
    const element = await at('space');
    const line = (): string => textOf(element, 'line').replace(/\s+/g, ' ');
    expect(line(), 'nothing is promised yet').to.equal('I am going quiet, not away.');
    expect(part(element, 'field')).to.equal(null);
    await press(element, space.times.tonight);
    expect(line()).to.equal('I am going quiet, not away. I will be back by tonight.');
    await press(element, space.times.tomorrow);
    expect(line()).to.equal('I am going quiet, not away. I will be back by tomorrow.');
    await press(element, space.times.own);
    expect(line()).to.equal('I am going quiet, not away.');
    expect(textOf(element, 'root')).to.include(words.privacy);
    await write(element, '  Sunday evening ');
    expect(line()).to.equal('I am going quiet, not away. I will be back by Sunday evening.');
    expect(part(element, 'field')).to.have.attribute('autocomplete', 'off');
  });

  it('copies the line, or says that it can’t', async () => {
    const element = await at('own');
    await write(element, 'Sunday');
    let copied = '';
    let works = true;
    const clipboard = {
      writeText: (value: string) => (works ? Promise.resolve(void (copied = value)) : Promise.reject(new Error('no'))),
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    try {
      await press(element, words.takeaway.copy);
      await until(() => textOf(element, 'status') === words.takeaway.copied);
      expect(copied).to.equal('I am going quiet, not away. I will be back by Sunday.');
      await press(element, space.times.tomorrow);
      expect(textOf(element, 'status'), 'another line is not copied yet').to.equal('');
      works = false;
      const codes: string[] = [];
      element.addEventListener('attune-error', ({ code }) => codes.push(code));
      await press(element, words.takeaway.copy);
      await until(() => textOf(element, 'status') === words.takeaway.copyFailed);
      expect(codes).to.deep.equal(['copy-failed']);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('honours going, and asks afterwards what the pause was like', async () => {
    const element = await at('went');
    expect(text(element)).to.equal(moments.went.text);
    for (const [answer, reply] of [
      [answers.easier, moments.done],
      [answers.same, moments.done],
      [answers.harder, moments.harder],
      [answers.pass, moments.done],
    ] as const) {
      const other = await at('space');
      await press(other, space.done);
      expect(text(other)).to.equal(moments.after.text);
      await press(other, answer);
      expect(text(other)).to.equal(reply.text);
      await press(other, words.again);
      expect(text(other)).to.equal(moments.notice.text);
    }
  });

  it('says so where what comes after the first press does not arrive, and leaves the button for another try', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="test"></iframe>`);
    const page = frame.contentDocument!;
    const add = (type: string, content: string): void => {
      page.body.append(Object.assign(page.createElement('script'), { type, text: content }));
    };
    const inside = `${location.origin}/src/elements/pause/pause.inside`;
    const missing = `${location.origin}/rude/missing.json`;
    add('importmap', JSON.stringify({ imports: { [`${inside}.ts`]: missing, [`${inside}.js`]: missing } }));
    add('module', `import '${location.origin}/src/define/pause.ts';`);
    const element = page.body.appendChild(page.createElement('attune-pause'));
    const codes: string[] = [];
    element.addEventListener('attune-error', ({ code }) => codes.push(code));
    await until(() => element.shadowRoot && part(element, 'actions'), 'the widget in its frame');
    control(element, words.begin).click();
    await until(() => textOf(element, 'more') === words.notLoaded);
    expect(codes).to.deep.equal(['part-unreachable']);
    expect(text(element)).to.equal(moments.rest.text);
    expect(control(element, words.begin).checkVisibility()).to.equal(true);
  });

  it('has support in view in every place, and the line on unsafe people wherever a person may be meant', async () => {
    const links = (element: Element): number => element.shadowRoot!.querySelectorAll('.foot a[href]').length;
    for (const place of ['notice', 'which', 'breathe', 'ask', 'choose'] as const) {
      const element = await at(place);
      expect(links(element), place).to.equal(1);
      expect(textOf(element, 'foot'), place).to.include(words.louder);
    }
    for (const place of ['ask', 'choose', 'space', 'went', 'harder', 'stopped'] as const) {
      expect(textOf(await at(place), 'unease'), place).to.include(care.unease);
    }
    expect(textOf(await show(), 'unease')).to.include(care.unease);
  });

  it('tells the page which control was used, and never what was chosen, written or felt', async () => {
    const element = await show();
    const controls: string[] = [];
    const heard: string[] = [];
    const keep = (event: Event): unknown => heard.push(event.type + ((event as InputEvent).data ?? ''));
    for (const type of ['input', 'change', 'beforeinput', 'keydown']) document.addEventListener(type, keep);
    document.addEventListener('attune-action', hear);
    function hear(event: HTMLElementEventMap['attune-action']): void {
      controls.push(event.control);
      expect(JSON.stringify(event)).not.to.include(canary);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['control']);
    }
    await press(element, words.begin, words.longer, words.goOn, settle.feet, words.goOn, words.goOnOrPass, choices.space);
    await press(element, space.times.own);
    part(element, 'field')!.focus();
    await sendKeys({ type: canary });
    await press(element, words.takeaway.copy, space.done, answers.harder, words.again, words.stop);
    document.removeEventListener('attune-action', hear);
    for (const type of ['input', 'change', 'beforeinput', 'keydown']) document.removeEventListener(type, keep);
    expect(controls).to.deep.equal('begin longer go-on settle go-on go-on choose when copy done answer begin stop'.split(' '));
    expect(heard).to.deep.equal([]);
  });

  it('asks nothing of the network, keeps nothing and says nothing to the console', async () => {
    const [before, start] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => {
      for (const place of Object.keys(paths) as (keyof typeof paths)[]) await at(place);
      await write(await at('own'), canary);
      const space = await at('space');
      await press(space, words.takeaway.copy);
      await until(() => textOf(space, 'status'));
    });
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(before);
  });

  it('lets go of everything when the page is left in a hurry', async () => {
    const element = await at('own');
    await write(element, canary);
    const field = part(element, 'field') as HTMLInputElement;
    releaseAll(document);
    expect(field.value).to.equal('');
    await element.updateComplete;
    expect(text(element)).to.equal(moments.rest.text);
    expect(element.shadowRoot!.innerHTML).not.to.include(canary);
    await press(element, ...paths.space);
    expect(element.shadowRoot!.querySelector('input:checked')).to.equal(null);
    expect(textOf(element, 'line')).to.equal(space.line);
  });

  it('lets go in the middle of a moment, and of the way that was chosen', async () => {
    const element = await at('breathe');
    releaseAll(document);
    await pass(element, 1000);
    expect(text(element)).to.equal(moments.rest.text);
    await press(element, ...paths.choose, choices.stay);
    expect(text(element)).to.equal(ways.look.text);
  });

  for (const [attribute, value] of [
    ['seconds', '29'],
    ['seconds', '601'],
    ['seconds', 'soon'],
    ['breath', '4 6'],
    ['breath', '0 0 6'],
    ['breath', 'slow'],
    ['heading-level', '99'],
  ] as const) {
    it(`survives ${attribute}="${value}", with one warning`, async () => {
      const element = await show();
      const early = await listen(async () => {
        element.setAttribute(attribute, value);
        await element.updateComplete;
      });
      expect(early.warnings, 'an author hears of it before anybody begins').to.have.lengthOf(1);
      expect(early.warnings[0]).to.include(attribute);
      const later = await listen(async () => {
        await press(element, ...paths.breathe);
        expect(textOf(element, 'more')).to.include('In 4, Out 6');
        await pass(element, 50.1);
        expect(text(element)).to.equal(moments.ask.text);
      });
      expect([...early.errors, ...later.warnings, ...later.errors]).to.deep.equal([]);
    });
  }

  it('takes words of the site’s own, and names a wrong one', async () => {
    const { warnings } = await listen(async () => {
      const element = await show();
      element.words = { begin: 'Let us stop for a moment', moments: { rest: { more: 'It takes {seconds} s.' } }, names: { notice: 7 } };
      await until(() => textOf(element, 'more') === 'It takes 90 s.');
      await press(element, 'Let us stop for a moment');
      await until(() => word(element) === 'Notice');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('names.notice');
  });

  it('fits 280 px in every place, in long words, with targets of 44 px', async () => {
    const long = 'Zusammengehörigkeitsgefühlsschwankungswahrnehmung';
    const own = {
      settle: { breathe: `${long} A` },
      choices: { space: `${long} B` },
      answers: { easier: `${long} C` },
      space: { times: { tonight: `${long} D` }, done: `${long} E`, line: long },
      moments: { notice: { text: long, more: long }, which: { text: long }, choose: { text: long } },
      longer: `${long} F`,
    };
    const [breathe, space] = [own.settle.breathe, own.choices.space];
    const ways = [
      [words.begin],
      [words.begin, words.goOn],
      [words.begin, words.goOn, breathe],
      [words.begin, words.goOn, settle.pass, words.goOnOrPass],
      [words.begin, words.goOn, settle.pass, words.goOnOrPass, space],
      [words.begin, words.goOn, settle.pass, words.goOnOrPass, space, words.space.times.own],
      [words.begin, words.goOn, settle.pass, words.goOnOrPass, space, own.space.done],
    ];
    for (const way of ways) {
      const ground = await fixture<HTMLElement>(html`<div style="width: 280px"><attune-pause .words=${own}></attune-pause></div>`);
      const element = ground.querySelector('attune-pause')!;
      await until(() => part(element, 'text'));
      await press(element, ...way);
      expect(ground.scrollWidth, way.join()).to.be.at.most(280);
      for (const each of controlsIn(element.shadowRoot!)) {
        const target = each.closest('label') ?? each;
        if (each.localName === 'a' && getComputedStyle(each).display === 'inline') continue;
        const { width, height, left, right } = target.getBoundingClientRect();
        expect(Math.min(width, height), `${target.textContent} after ${way.join()}`).to.be.at.least(43.99);
        const edges = ground.getBoundingClientRect();
        expect(left, target.textContent).to.be.at.least(edges.left - 1);
        expect(right, target.textContent).to.be.at.most(edges.right + 1);
      }
    }
  });

  it('mirrors from right to left', async () => {
    const ground = await fixture(html`<div dir="rtl" style="width: 600px"><attune-pause></attune-pause></div>`);
    const element = ground.querySelector('attune-pause')!;
    await press(element, ...paths.notice);
    const far = element.shadowRoot!.querySelector('.far')!.getBoundingClientRect();
    expect(far.right).to.be.lessThan(circle(element).getBoundingClientRect().left + 20);
    const label = part(element, 'word')!.getBoundingClientRect();
    const { left, right } = circle(element).getBoundingClientRect();
    expect([label.left > left, label.right < right]).to.deep.equal([true, true]);
  });

  it('keeps its circle still with reduced motion, and lets words lead', async function () {
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    if (!(await executeServerCommand('emulate-features', features).catch(() => false))) this.skip();
    const element = await at('breathe');
    const size = (): string => getComputedStyle(circle(element)).scale;
    const first = size();
    expect(word(element)).to.equal('In');
    await pass(element, 4.1);
    expect(word(element)).to.equal('Out');
    expect(size()).to.equal(first);
    expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
    await executeServerCommand('emulate-features', []);
  });

  it('is ink on paper wherever it is printed', async function () {
    for (const place of ['breathe', 'own'] as const) {
      const element = await at(place);
      if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
      const pressed = controlsIn(element.shadowRoot!).filter((each) => each.localName !== 'a' && each.checkVisibility());
      expect(pressed, place).to.have.lengthOf(0);
      expect(text(element)).not.to.equal('');
      await executeServerCommand('emulate-features', { media: '' });
    }
  });
});
