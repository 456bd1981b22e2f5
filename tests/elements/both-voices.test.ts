import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { bothVoices as words } from '../../src/content/en/both-voices.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/both-voices.js';
import { meetBoth, most, type Setting } from '../../src/domain/both-voices.js';
import type { BothVoicesElement } from '../../src/elements/both-voices/both-voices.js';
import { control, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const show = (): Promise<BothVoicesElement> => fixture<BothVoicesElement>(html`<attune-both-voices></attune-both-voices>`);

const names: Record<keyof Setting, string> = {
  stay: `${words.pulls.stay} ${words.strength}`,
  space: `${words.pulls.space} ${words.strength}`,
  distance: words.distance,
};
const slider = (element: Element, which: keyof Setting): HTMLInputElement =>
  control(element, new RegExp(`${names[which].replace(/[?]/g, '\\?')}$`)) as HTMLInputElement;

/** Drags a slider along and lets go of it. */
async function set(element: BothVoicesElement, setting: Partial<Setting>): Promise<void> {
  for (const [which, value] of Object.entries(setting)) {
    const input = slider(element, which as keyof Setting);
    input.value = String(value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await element.updateComplete;
}

/** Asks to hear both at a setting. */
async function hear(element: BothVoicesElement, setting: Partial<Setting> = {}): Promise<BothVoicesElement> {
  await set(element, setting);
  control(element, words.hear).click();
  await element.updateComplete;
  return element;
}

async function write(element: BothVoicesElement, index: number, text: string): Promise<void> {
  (part(element, 'writing') as HTMLDetailsElement).open = true;
  const field = element.shadowRoot!.querySelectorAll<HTMLInputElement>('[part="field"]')[index]!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await element.updateComplete;
}

const circles = (element: Element): { x: number; radius: number }[] =>
  [...element.shadowRoot!.querySelectorAll('circle')].map(({ cx, r }) => ({ x: cx.baseVal.value, radius: r.baseVal.value }));

const hasAnswer = (element: Element): boolean => Boolean(part(element, 'arrangement'));

/** What the page could have heard of: each event as text. */
function witness(element: Element): string[] {
  const heard: string[] = [];
  for (const type of ['input', 'change', 'keydown', 'attune-action', 'attune-error'])
    element.ownerDocument.addEventListener(type, (event) =>
      heard.push(
        `${type} ${Object.values(event)
          .filter((value) => typeof value !== 'boolean')
          .join(' ')}`,
      ),
    );
  return heard;
}

describe('attune-both-voices', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible at first, answered, on a hard day and while writing, ${scheme}`, async () => {
      paintPage(scheme);
      const element = await show();
      expect(await findFaults(element)).to.deep.equal([]);
      await hear(element, { stay: 1, distance: 0 });
      await write(element, 0, 'being alone');
      expect(await findFaults(element)).to.deep.equal([]);
      await set(element, { stay: most, space: most, distance: most });
      await until(() => part(element, 'answer')!.textContent.includes(words.pause));
      expect(await findFaults(element)).to.deep.equal([]);
      paintPage('light');
    });
  }

  it('asks nothing of the network, keeps nothing and says nothing to the console', async () => {
    const [before, start] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => {
      const element = await hear(await show(), { stay: 5 });
      await write(element, 0, 'canary');
      await set(element, { distance: 6 });
    });
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(before);
  });

  it('begins in the middle, and says of nothing that it is chosen', async () => {
    const element = await show();
    for (const which of ['stay', 'space', 'distance'] as const) {
      expect(slider(element, which).value).to.equal('3');
      expect(slider(element, which).getAttribute('aria-valuetext')).to.equal(words.unset);
    }
    expect(part(element, 'scene')!.innerText).not.to.match(/\b(clear|halfway)\b/);
    expect(textOf(element, 'answer')).to.include(words.invite);
    expect(hasAnswer(element)).to.equal(false);
    await set(element, { stay: 4 });
    expect(slider(element, 'stay').getAttribute('aria-valuetext')).to.equal(words.strengths[4]);
    expect(slider(element, 'space').getAttribute('aria-valuetext')).to.equal(words.unset);
    expect(hasAnswer(element), 'answers only whoever asks').to.equal(false);
  });

  it('takes all as it stands once it is asked', async () => {
    const element = await hear(await show(), { stay: 6 });
    expect(slider(element, 'space').getAttribute('aria-valuetext')).to.equal(words.strengths[3]);
    expect(slider(element, 'distance').getAttribute('aria-valuetext')).to.equal(words.distances[3]);
    expect(element.shadowRoot!.activeElement).to.equal(slider(element, 'distance'));
  });

  it('answers every combination in words that meet it', async () => {
    const element = await hear(await show());
    for (const setting of [
      { stay: 0, space: 0, distance: 0 },
      { stay: 6, space: 0, distance: 6 },
      { stay: 0, space: 6, distance: 3 },
      { stay: 6, space: 6, distance: 0 },
    ]) {
      await set(element, setting);
      const {
        lines: [today, arrangement, small],
        isHardDay,
      } = meetBoth(setting, words);
      await until(() => textOf(element, 'arrangement') === arrangement && textOf(element, 'answer').includes(small));
      expect(textOf(element, 'answer')).to.include(today).and.to.include(words.between);
      expect(Boolean(part(element, 'answer')!.querySelector('[part="support"]')), 'support within the answer').to.equal(isHardDay);
    }
  });

  it('draws each pull as strong and both as near as they are set', async () => {
    const element = await show();
    await set(element, { stay: 6, space: 0, distance: 6 });
    const [stay, space] = circles(element);
    expect(stay!.radius).to.be.greaterThan(space!.radius);
    expect(element.shadowRoot!.querySelector('.lens')).to.equal(null);
    await set(element, { distance: 0 });
    expect(circles(element)[1]!.x - circles(element)[0]!.x).to.be.lessThan(space!.x - stay!.x);
    expect(element.shadowRoot!.querySelector('.lens')).not.to.equal(null);
    expect(part(element, 'circles')!.getAttribute('aria-hidden')).to.equal('true');
    expect(part(element, 'scene')!.querySelector('ul')!.innerText)
      .to.include('very strong')
      .and.include('hardly there')
      .and.include('very near');
  });

  it('says what a visitor wrote back to them, and to nobody else', async () => {
    const element = await show();
    const heard = witness(element);
    await write(element, 0, '  canary one ');
    await write(element, 1, 'canary two');
    await set(element, { stay: 6, distance: 6 });
    await hear(element);
    expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="echo"]')].map((echo) => echo.innerText)).to.deep.equal([
      '“Stay with me” is trying to keep you from: canary one',
      '“Not too close” is trying to keep you from: canary two',
    ]);
    await write(element, 0, ' ');
    expect(element.shadowRoot!.querySelectorAll('[part="echo"]').length).to.equal(1);
    expect(heard.join(), 'what the page hears').to.equal('attune-action hear');
    expect(heard.join()).not.to.match(/canary|stay|space|distance|[3-6]/);
  });

  it('tells of a slider once for each time that it comes to rest, so that nobody counts the steps', async () => {
    const element = await show();
    const heard: string[] = [];
    element.addEventListener('attune-action', ({ control: name }) => heard.push(name));
    const input = slider(element, 'stay');
    for (const value of [4, 5, 6]) {
      input.value = String(value);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => heard.length);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(heard).to.deep.equal(['slider']);
  });

  it('stops its clock where it is taken off the page', async () => {
    const element = await show();
    const heard: string[] = [];
    element.addEventListener('attune-action', ({ control: name }) => heard.push(name));
    await set(element, { stay: 6 });
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(heard).to.deep.equal([]);
  });

  it('has an answer to how it stands when it is put back before a slider came to rest', async () => {
    const element = await hear(await show(), { stay: 6, space: 0, distance: 0 });
    const [before, place] = [textOf(element, 'answer'), element.parentElement!];
    await set(element, { stay: 0, space: 6, distance: 6 });
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(textOf(element, 'answer')).not.to.equal(before);
    const other = await hear(await show(), { stay: 0, space: 6, distance: 6 });
    expect(textOf(element, 'answer')).to.equal(textOf(other, 'answer'));
  });

  it('hides what is chosen and written from recorders and from checkers', async () => {
    const element = await show();
    const held = [part(element, 'scene'), part(element, 'answer'), ...element.shadowRoot!.querySelectorAll('input')];
    for (const each of held) expect(each!.classList.contains('fs-mask'), each!.outerHTML.slice(0, 60)).to.equal(true);
    for (const field of element.shadowRoot!.querySelectorAll('input')) {
      expect(field.getAttribute('autocomplete')).to.equal('off');
      expect(field.getAttribute('spellcheck')).to.equal('false');
    }
    for (const field of element.shadowRoot!.querySelectorAll('[part="field"]'))
      expect(element.shadowRoot!.getElementById(field.getAttribute('aria-describedby')!)!.textContent).to.equal(words.privacy);
  });

  it('lets go of everything when it is asked to', async () => {
    const element = await hear(await show(), { stay: 6, space: 0, distance: 6 });
    await write(element, 0, 'canary');
    const first = (await show()).shadowRoot!;
    releaseAll(document);
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[part="field"]')!.value).to.equal('');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText).to.equal(
      first.querySelector<HTMLElement>('.root')!.innerText,
    );
    expect(circles(element)).to.deep.equal(circles(first.host));
    expect(slider(element, 'stay').value).to.equal('3');
    expect((part(element, 'writing') as HTMLDetailsElement).open).to.equal(false);
    expect(element.shadowRoot!.innerHTML).not.to.include('canary');
  });

  it('keeps what is written apart from what is set, also after it has let go', async () => {
    const element = await show();
    releaseAll(document);
    await write(element, 0, '6');
    expect(slider(element, 'stay').getAttribute('aria-valuetext')).to.equal(words.unset);
  });

  it('copies everything that is set and said, a line each', async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    const element = await hear(await show(), { stay: 5, space: 1, distance: 0 });
    await write(element, 1, 'losing myself');
    control(element, words.takeaway.copy).click();
    await until(() => copied);
    await until(() => textOf(element, 'status') === words.takeaway.copied);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied.split('\n')).to.deep.equal([
      '“Stay with me”: strong',
      '“Not too close”: faint',
      'How near is bearable today? very near',
      ...meetBoth({ stay: 5, space: 1, distance: 0 }, words).lines,
      '“Not too close” is trying to keep you from: losing myself',
    ]);
  });

  it('becomes a picture with both circles in it', async () => {
    const element = await hear(await show(), { stay: 6, space: 6, distance: 0 });
    const blobs: Blob[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), 'data:,');
    HTMLAnchorElement.prototype.click = () => undefined;
    control(element, words.takeaway.picture).click();
    await until(() => blobs.length);
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    const bitmap = await createImageBitmap(blobs[0]!);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.subarray(at, at + 3).join();
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    // The ground, one circle, the other and what they share.
    expect([...colours.values()].filter((count) => count > 5000).length).to.be.at.least(4);
  });

  it('has all that is set in words on paper', async function () {
    const element = await hear(await show(), { stay: 5, space: 1, distance: 0 });
    await write(element, 0, 'being alone');
    if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
    const printed = part(element, 'root')!.innerText;
    for (const word of [words.pulls.stay, 'strong', words.pulls.space, 'faint', 'very near', textOf(element, 'arrangement'), 'being alone'])
      expect(printed).to.include(word);
    expect(printed).not.to.include(words.keepFrom);
    await executeServerCommand('emulate-features', { media: '' });
  });

  it('mirrors from right to left', async () => {
    const page = await fixture(html`<div dir="rtl" lang="en" style="width: 900px"><attune-both-voices></attune-both-voices></div>`);
    const element = page.firstElementChild as BothVoicesElement;
    await element.updateComplete;
    const left = (selector: string): number => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('#stay')).to.be.greaterThan(left('#space'));
    expect(left('.near')).to.be.greaterThan(left('.far'));
  });

  it('survives a wrong value, with one warning', async () => {
    const { warnings, errors } = await listen(async () => {
      const element = await fixture(html`<attune-both-voices heading-level="99"></attune-both-voices>`);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
    });
    expect(warnings.length).to.equal(1);
    expect(errors).to.deep.equal([]);
  });

  it('takes words of the site’s own, a scale of another length among them', async () => {
    const element = await show();
    element.words = { pulls: { stay: '“Hold on to me”' }, strengths: ['little', 'much'], arrangements: { near: 'Side by side.' } };
    await element.updateComplete;
    await hear(element, { space: most, distance: 0 });
    expect(textOf(element, 'scene')).to.include('“Hold on to me”').and.include('much');
    expect(textOf(element, 'arrangement')).to.equal('Side by side.');
  });

  it('stands with the line about people who are not safe, and the one about other voices', async () => {
    const element = await show();
    expect(textOf(element, 'unease')).to.include(words.care.unease);
    expect(textOf(element, 'meant')).to.include(words.meant);
    expect(part(element, 'meant')!.querySelector('a')!.href).to.match(/^https:/);
  });
});
