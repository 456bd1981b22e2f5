import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { closenessMap as words } from '../../src/content/en/closeness-map.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/closeness-map.js';
import { describePlace } from '../../src/domain/closeness-words.js';
import type { ClosenessMapActionEvent } from '../../src/elements/closeness-map/closeness-map.events.js';
import type { ClosenessMapElement } from '../../src/elements/closeness-map/closeness-map.js';
import {
  contrastInDrawing,
  control,
  findFaults,
  listen,
  paintPage,
  part,
  requestsSince,
  textOf,
  until,
  whatIsKept,
} from '../support/page.js';
import { printedBy } from '../support/paper.js';

const show = (template = html`<attune-closeness-map></attune-closeness-map>`): Promise<ClosenessMapElement> =>
  fixture<ClosenessMapElement>(template);

const { people } = words;
const said = (map: Element): string => textOf(map, 'words');
const drawing = (map: Element): SVGSVGElement => part(map, 'map')!.querySelector('svg')!;
const slider = (map: Element, dimension: 'unease' | 'worry'): HTMLInputElement =>
  map.shadowRoot!.querySelector(`[aria-label="${words[dimension === 'unease' ? 'closeness' : 'staying'].label}"]`)!;
const marks = (map: Element): string[] => [...drawing(map).querySelectorAll('text')].map(({ textContent }) => textContent);

/** Puts the dot in hand somewhere by the sliders: from 0 to 1, towards hard and towards worry. */
async function place(map: ClosenessMapElement, unease: number, worry: number): Promise<void> {
  for (const [dimension, value] of [
    ['unease', unease],
    ['worry', worry],
  ] as const) {
    const input = slider(map, dimension);
    input.value = String((1 - value) * 8);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await map.updateComplete;
  }
}

async function choose(map: ClosenessMapElement, label: string): Promise<void> {
  control(map, label).click();
  await map.updateComplete;
}

async function write(map: ClosenessMapElement, name: string): Promise<void> {
  const field = part(map, 'field') as HTMLInputElement;
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await map.updateComplete;
}

/** A map with oneself, someone by name, and a wish. */
async function filled(template?: ReturnType<typeof html>): Promise<ClosenessMapElement> {
  const map = await show(template);
  await place(map, 0.25, 0.25);
  await choose(map, people.partner.label);
  await write(map, 'Zaphira Quux');
  await place(map, 1, 1);
  await choose(map, people.wish.label);
  await place(map, 0.5, 0.25);
  await choose(map, 'Zaphira Quux');
  return map;
}

/** A pointer on the field, at shares of its width and height. */
function point(
  map: ClosenessMapElement,
  type: string,
  x: number,
  y: number,
  more: PointerEventInit = {},
  target: Element = drawing(map),
): void {
  const { left, top, width, height } = drawing(map).getBoundingClientRect();
  const at = { clientX: left + x * width, clientY: top + y * height };
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true, pointerId: 1, ...at, ...more }));
}

/** Lets made-up pointers be captured: the browser knows only real ones. */
function captureAll(): void {
  Element.prototype.setPointerCapture = () => undefined;
}

describe('attune-closeness-map', () => {
  const { setPointerCapture } = Element.prototype;
  afterEach(() => {
    Element.prototype.setPointerCapture = setPointerCapture;
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing, ${scheme}`, async () => {
      paintPage(scheme);
      expect(await findFaults(await show())).to.deep.equal([]);
      const map = await filled();
      expect(await findFaults(map)).to.deep.equal([]);
      for (const letters of drawing(map).querySelectorAll('text')) expect(contrastInDrawing(letters)).to.be.at.least(7);
      paintPage('light');
    });
  }

  it('asks nothing of the network, keeps nothing and says nothing to the console', async () => {
    const [before, start] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => {
      const map = await filled();
      control(map, words.takeaway.copy).click();
      await until(() => textOf(map, 'status'));
    });
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(before);
  });

  it('says nothing of a visitor before they have placed a dot, and that it is no test', async () => {
    const map = await show();
    expect(said(map)).to.equal(words.start);
    expect(slider(map, 'unease').getAttribute('aria-valuetext')).to.equal(words.unset);
    expect(part(map, 'takeaway')).to.equal(null);
    expect(part(map, 'list')).to.equal(null);
    expect(map.shadowRoot!.textContent).to.include(words.noTest);
    expect(part(map, 'unease')!.checkVisibility()).to.equal(true);
  });

  it('follows the dot with words as it moves', async () => {
    const map = await show();
    await place(map, 1, 1);
    expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 1, worry: 1 }));
    await place(map, 0, 0.5);
    expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 0, worry: 0.5 }));
    expect(slider(map, 'unease').getAttribute('aria-valuetext')).to.equal(words.closeness.steps.at(-1));
    expect(slider(map, 'worry').getAttribute('aria-valuetext')).to.equal(words.staying.steps[2]);
  });

  it('draws a dot where its sliders say, and moves the two circles with it', async () => {
    const map = await show();
    const dot = (): number[] => ['cx', 'cy'].map((name) => Number(drawing(map).querySelector('.disc')!.getAttribute(name)));
    const apart = (): number => {
      const [near, far] = part(map, 'circles')!.querySelectorAll('circle');
      return Number(far!.getAttribute('cx')) - Number(near!.getAttribute('cx'));
    };
    await place(map, 1, 0);
    expect(dot()).to.deep.equal([0, 0]);
    const far = apart();
    await place(map, 0, 1);
    expect(dot()).to.deep.equal([100, 100]);
    expect(apart()).to.be.lessThan(far);
  });

  it('calls someone by their name everywhere, and by two letters on the dot', async () => {
    const map = await filled();
    expect(said(map)).to.match(/^With Zaphira Quux, /);
    expect(marks(map)).to.include('Za');
    expect(control(map, 'Zaphira Quux')).to.be.instanceOf(HTMLInputElement);
    await write(map, '  ');
    expect(said(map)).to.match(/^With a partner, /);
    expect(marks(map)).to.include(people.partner.mark);
  });

  it('says what differs between two people, and that this can be; near ones it calls alike', async () => {
    const map = await show();
    await place(map, 0, 0.5);
    expect(textOf(map, 'beside')).to.equal('');
    await choose(map, people.friend.label);
    await place(map, 1, 0.5);
    expect(textOf(map, 'beside')).to.equal(
      `In general, closeness may feel easier. With a friend, it may feel like more. The worry may be much the same. ${words.beside.insight}`,
    );
    const before = textOf(map, 'beside');
    await choose(map, people.me.label);
    expect(textOf(map, 'beside'), 'the same from either side').to.equal(before);
    await place(map, 1, 0.5);
    expect(textOf(map, 'beside')).to.equal(words.beside.same);
    await choose(map, people.wish.label);
    await place(map, 0, 0);
    expect(textOf(map, 'beside'), 'a wish is nobody to be measured by').to.equal('');
  });

  it('says in a list what the picture shows', async () => {
    const map = await filled();
    const items = [...part(map, 'list')!.querySelectorAll('li')].map((item) => item.innerText.replace(/\s+/g, ' ').trim());
    expect(items).to.deep.equal([
      `Me ${describePlace(words, people.me.who, { unease: 0.25, worry: 0.25 })}`,
      `Za ${describePlace(words, 'With Zaphira Quux', { unease: 1, worry: 1 })}`,
      `… ${describePlace(words, people.wish.who, { unease: 0.5, worry: 0.25 })}`,
    ]);
    expect(marks(map).sort()).to.deep.equal(['Me', 'Za', '…'].sort());
  });

  it('takes a dot away and brings it back, with its name, by the same button', async () => {
    const map = await filled();
    const before = said(map);
    const button = control(map, words.remove);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(said(map)).to.equal(words.start);
    expect(marks(map)).not.to.include('Za');
    expect(map.shadowRoot!.textContent).not.to.include('Zaphira');
    expect(map.shadowRoot!.activeElement === button, 'focus stays').to.equal(true);
    expect(control(map, words.undo)).to.equal(button);
    await sendKeys({ press: 'Enter' });
    await map.updateComplete;
    expect(said(map)).to.equal(before);
    expect(marks(map)).to.include('Za');
  });

  describe('by pointer', () => {
    it('a press on the ground moves the dot in hand, and a drag carries it on', async () => {
      const map = await show();
      drawing(map).scrollIntoView({ block: 'center' });
      const { left, top, width, height } = drawing(map).getBoundingClientRect();
      const at = (x: number, y: number): [number, number] => [Math.round(left + x * width), Math.round(top + y * height)];
      await sendMouse({ type: 'move', position: at(0.1, 0.9) });
      await sendMouse({ type: 'down' });
      await map.updateComplete;
      expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 1, worry: 1 }));
      expect(part(map, 'words')!.getAttribute('aria-live'), 'a drag is not spoken step by step').to.equal('off');
      await sendMouse({ type: 'move', position: at(0.92, 0.08) });
      await sendMouse({ type: 'up' });
      // A driver may have sent a press that the page has yet to hear of.
      await waitUntil(() => part(map, 'words')!.getAttribute('aria-live') === 'polite', 'the dot let go', { timeout: 5000 });
      expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 0, worry: 0 }));
    });

    it('a press on a dot takes it in hand and leaves it where it is', async () => {
      captureAll();
      const map = await filled();
      const before = part(map, 'list')!.innerText;
      const me = [...drawing(map).querySelectorAll('text')].find(({ textContent }) => textContent === 'Me')!;
      point(map, 'pointerdown', 0.3, 0.3, {}, me);
      point(map, 'pointerup', 0.3, 0.3);
      await map.updateComplete;
      expect((control(map, people.me.label) as HTMLInputElement).checked).to.equal(true);
      expect(part(map, 'list')!.innerText).to.equal(before);
    });

    it('a press on another dot leaves a name that is being written with the dot it was for', async () => {
      const map = await filled();
      await choose(map, 'Zaphira Quux');
      await choose(map, people.friend.label);
      await place(map, 0.5, 0.5);
      part(map, 'field')!.focus();
      await sendKeys({ type: 'Sam' });
      const zaphira = [...drawing(map).querySelectorAll('text')].find(({ textContent }) => textContent === 'Za')!;
      const middle = (): [number, number] => {
        const { left, top, width, height } = zaphira.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      };
      // The mouse goes to a place on the screen. Firefox brings what was typed into sight some frames later, and moves the page.
      const isAtRest = async (): Promise<boolean> => {
        zaphira.scrollIntoView({ block: 'center' });
        const before = middle().join();
        for (let frame = 0; frame < 5; frame += 1) await nextFrame();
        return middle().join() === before && map.shadowRoot!.elementFromPoint(...middle()) === zaphira;
      };
      await waitUntil(isAtRest, 'the dot in sight', { timeout: 10_000 });
      await sendMouse({ type: 'click', position: middle() });
      // A driver may have sent a press that the page has yet to hear of.
      await waitUntil(() => (control(map, 'Zaphira Quux') as HTMLInputElement).checked, 'the dot in hand', { timeout: 5000 });
      expect(marks(map)).to.include('Sa');
    });

    it('speaks again after a dot was dragged', async () => {
      captureAll();
      const map = await filled();
      const dot = drawing(map).querySelector('.dot:last-of-type text')!;
      point(map, 'pointerdown', 0.1, 0.9, {}, dot);
      point(map, 'pointermove', 0.5, 0.5);
      await map.updateComplete;
      point(map, 'pointerup', 0.5, 0.5);
      await map.updateComplete;
      expect(part(map, 'words')!.getAttribute('aria-live')).to.equal('polite');
    });

    it('a press on the dot that waits in the middle places it there', async () => {
      captureAll();
      const map = await show();
      point(map, 'pointerdown', 0.5, 0.5, {}, drawing(map).querySelector('.disc')!);
      point(map, 'pointerup', 0.5, 0.5);
      await map.updateComplete;
      expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 0.5, worry: 0.5 }));
    });

    for (const [name, stop] of [
      ['Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
      ['a gesture of the browser', (map: ClosenessMapElement) => point(map, 'pointercancel', 0, 0)],
      ['leaving the page', (map: ClosenessMapElement) => map.remove()],
    ] as const) {
      it(`is put back by ${name}`, async () => {
        captureAll();
        const map = await filled();
        const before = said(map);
        const home = map.parentElement!;
        const told: string[] = [];
        map.addEventListener('attune-action', (event) => told.push((event as ClosenessMapActionEvent).control));
        point(map, 'pointerdown', 0.9, 0.1);
        point(map, 'pointermove', 0.8, 0.2);
        await map.updateComplete;
        expect(said(map)).not.to.equal(before);
        stop(map);
        home.append(map);
        point(map, 'pointermove', 0.5, 0.5);
        point(map, 'pointerup', 0.5, 0.5);
        await map.updateComplete;
        expect(said(map)).to.equal(before);
        expect(told).to.deep.equal([]);
      });
    }

    it('a finger on the ground moves nothing before it is lifted, since it may mean to scroll', async () => {
      captureAll();
      const map = await show();
      const finger = { pointerType: 'touch' };
      point(map, 'pointerdown', 0.1, 0.9, finger);
      point(map, 'pointermove', 0.1, 0.8, finger);
      point(map, 'pointercancel', 0.1, 0.7, finger);
      await map.updateComplete;
      expect(said(map)).to.equal(words.start);
      point(map, 'pointerdown', 0.1, 0.9, finger);
      point(map, 'pointerup', 0.1, 0.9, finger);
      await map.updateComplete;
      expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 1, worry: 1 }));
      expect(getComputedStyle(drawing(map)).touchAction).to.equal('auto');
      expect(getComputedStyle(drawing(map).querySelector('.dot')!).touchAction).to.equal('none');
    });

    it('asks for the first button and one finger', async () => {
      const map = await show();
      point(map, 'pointerdown', 0.1, 0.9, { button: 2 });
      point(map, 'pointerdown', 0.1, 0.9, { isPrimary: false });
      await map.updateComplete;
      expect(said(map)).to.equal(words.start);
    });

    it('follows the eye on a page that is read from right to left', async () => {
      captureAll();
      const page = await fixture(html`<div dir="rtl" lang="en"><attune-closeness-map></attune-closeness-map></div>`);
      const map = page.firstElementChild as ClosenessMapElement;
      point(map, 'pointerdown', 0.9, 0.5);
      point(map, 'pointerup', 0.9, 0.5);
      await map.updateComplete;
      expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 1, worry: 0.5 }));
      const { left, right } = drawing(map).getBoundingClientRect();
      const dot = drawing(map).querySelector('.disc')!.getBoundingClientRect();
      expect(dot.left).to.be.greaterThan((left + right) / 2);
      const hard = part(map, 'map')!.querySelector('.hard')!.getBoundingClientRect();
      expect(hard.left, 'the word for it stands on that side').to.be.greaterThan(right - 1);
      // The letters are not mirrored with the drawing, whether or not an engine counts how the drawing itself is mirrored.
      const across = (shape: string): number => drawing(map).querySelector<SVGGraphicsElement>(shape)!.getScreenCTM()!.a;
      expect(Math.sign(across('text'))).to.equal(-Math.sign(across('circle')));
    });
  });

  it('moves by keys alone, a step at a press, the way the drawing runs', async () => {
    const map = await show();
    const told: string[] = [];
    map.addEventListener('attune-action', (event) => told.push((event as ClosenessMapActionEvent).control));
    slider(map, 'unease').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Home' });
    await map.updateComplete;
    expect(said(map)).to.equal(describePlace(words, people.me.who, { unease: 0, worry: 1 }));
    expect(told).to.deep.equal(['move', 'move']);
  });

  it('tells the page which control was used, and nothing that a visitor wrote, chose or moved', async () => {
    const told: string[] = [];
    const types = ['attune-action', 'attune-error', 'input', 'change', 'keydown', 'keyup', 'beforeinput'];
    const hear = (event: Event): void =>
      void told.push([event.type, ...Object.values(event), (event as KeyboardEvent).key, (event as InputEvent).data].join(' '));
    types.forEach((type) => document.addEventListener(type, hear));
    const map = await filled();
    part(map, 'field')!.focus();
    await sendKeys({ type: 'xq' });
    slider(map, 'worry').focus();
    await sendKeys({ press: 'ArrowLeft' });
    control(map, words.remove).click();
    types.forEach((type) => document.removeEventListener(type, hear));
    const heard = told.join('\n');
    expect(heard).not.to.match(/Zaphira|Quux|xq|partner|worry|unease|wish|Arrow/);
    for (const name of ['move', 'choose', 'name', 'remove'])
      expect(
        told.some((line) => line.startsWith(`attune-action`) && line.includes(name)),
        name,
      ).to.equal(true);
  });

  it('asks session recorders to look away from everything that a visitor makes', async () => {
    const map = await filled();
    const holders = map.shadowRoot!.querySelectorAll('input, svg .dot, [part~="words"], [part~="list"], [part~="beside"]');
    expect(holders.length).to.be.greaterThan(10);
    for (const holder of holders) expect(holder.closest('[data-private]'), holder.outerHTML).not.to.equal(null);
  });

  it('has a name in no attribute, which no mask covers', async () => {
    const map = await filled();
    const attributes = [...map.shadowRoot!.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ value }) => value.includes('Zaphira')).map(({ name }) => name)).to.deep.equal([]);
  });

  it('lets go of everything when it is asked to', async () => {
    const map = await filled();
    (part(map, 'field') as HTMLInputElement).value = 'half a na';
    releaseAll(document);
    await map.updateComplete;
    expect(said(map)).to.equal(words.start);
    expect(map.shadowRoot!.textContent).not.to.include('Zaphira');
    await choose(map, people.partner.label);
    expect((part(map, 'field') as HTMLInputElement).value).to.equal('');
    expect(slider(map, 'unease').value).to.equal('4');
    expect(part(map, 'takeaway')).to.equal(null);
  });

  describe('can be taken along', () => {
    it('as words', async () => {
      const map = await filled();
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void (copied = text) },
      });
      control(map, words.takeaway.copy).click();
      await until(() => textOf(map, 'status') === words.takeaway.copied);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied.split('\n\n')).to.deep.equal([
        words.heading,
        ...[...part(map, 'list')!.querySelectorAll('li')].map((item) => item.textContent.replace(/^\s*\S+\s+/, '').trim()),
        words.noTest,
      ]);
    });

    it('as a picture with the dots and the words in it', async () => {
      const map = await filled();
      let file: { name: string; blob: Promise<Blob> } | undefined;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        file = { name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) };
      };
      control(map, words.takeaway.picture).click();
      await until(() => textOf(map, 'status') === words.takeaway.saved);
      HTMLAnchorElement.prototype.click = click;
      expect(file!.name).to.equal('picture.png');
      const blob = await file!.blob;
      expect(blob.type).to.equal('image/png');
      const bitmap = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        colours.set(colour, (colours.get(colour) ?? 0) + 1);
      }
      const [ground, field] = [...colours.values()].sort((one, other) => other - one);
      expect(colours.size, 'not blank').to.be.greaterThan(20);
      expect(ground, 'the page').to.be.greaterThan(100_000);
      expect(field, 'the field on it').to.be.greaterThan(100_000);
    });

    it('on paper', async () => {
      const map = await filled();
      const { printed, drawn } = await printedBy(
        () => control(map, words.takeaway.print).click(),
        (paper) => ({ printed: paper.body.innerText, drawn: paper.querySelector('canvas')!.width }),
      );
      expect(printed).to.include('Zaphira Quux').and.to.include(said(map)).and.to.include(words.noTest);
      expect(drawn).to.be.greaterThan(500);
    });

    it('or stays, with plain words and a code, where the browser forbids it', async () => {
      const map = await filled();
      const codes: string[] = [];
      map.addEventListener('attune-error', (event: AttuneErrorEvent) => codes.push(event.code));
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
      control(map, words.takeaway.picture).click();
      await until(() => textOf(map, 'status') === words.takeaway.saveFailed);
      HTMLCanvasElement.prototype.toBlob = toBlob;
      expect(codes).to.deep.equal(['save-failed']);
      expect(said(map)).to.match(/^With Zaphira/);
    });
  });

  it('is words and dots on the paper of a whole page, without controls', async function () {
    const map = await filled();
    await choose(map, people.parent.label);
    if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
    const isSeen = (element: Element): boolean => element.checkVisibility();
    expect([...map.shadowRoot!.querySelectorAll('input, button')].filter(isSeen)).to.deep.equal([]);
    expect(isSeen(part(map, 'list')!)).to.equal(true);
    const dots = [...drawing(map).querySelectorAll('.dot')].filter((dot) => getComputedStyle(dot).display !== 'none');
    expect(dots).to.have.lengthOf(3);
    await executeServerCommand('emulate-features', { media: '' });
  });

  it('is to be seen in forced colours', async function () {
    const features = [{ name: 'forced-colors', value: 'active' }];
    if (!(await executeServerCommand('emulate-features', features).catch(() => false))) this.skip();
    const map = await filled();
    const ground = getComputedStyle(document.body).backgroundColor;
    for (const shape of drawing(map).querySelectorAll('.disc')) expect(getComputedStyle(shape).stroke).not.to.equal(ground);
    for (const letters of drawing(map).querySelectorAll('text')) expect(contrastInDrawing(letters)).to.be.at.least(7);
    await executeServerCommand('emulate-features', []);
  });

  it('has no place that is brighter than another', async () => {
    const { backgroundImage, backgroundColor } = getComputedStyle(drawing(await show()));
    expect(backgroundImage).to.equal('none');
    expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(drawing(await show()).querySelectorAll('line, rect, path, :not(.dot) > circle')).to.have.lengthOf(0);
  });

  it('fits the narrowest place with everything in it, and keeps targets of 44 pixels', async () => {
    const ground = await fixture<HTMLElement>(html`<div style="inline-size: 280px"><attune-closeness-map></attune-closeness-map></div>`);
    const map = ground.firstElementChild as ClosenessMapElement;
    await place(map, 0.25, 0.25);
    await choose(map, people.partner.label);
    await write(map, 'Donaudampfschifffahrtsgesellschaftskapi');
    await place(map, 1, 1);
    expect(ground.scrollWidth).to.be.at.most(280);
    for (const target of map.shadowRoot!.querySelectorAll<HTMLElement>('input, button')) {
      const { width, height, right } = (target.closest('.chip') ?? target).getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(43.99);
      expect(right).to.be.at.most(ground.getBoundingClientRect().right + 1);
    }
  });

  it('survives a wrong value, with one warning', async () => {
    const { warnings, errors } = await listen(async () => {
      const map = await show(html`<attune-closeness-map heading-level="99"></attune-closeness-map>`);
      expect(part(map, 'heading')!.ariaLevel).to.equal('2');
    });
    expect(warnings).to.have.lengthOf(1);
    expect(errors).to.deep.equal([]);
  });

  it('takes words of the site’s own, shows markup as text, and names what does not fit by its path', async () => {
    const { warnings } = await listen(async () => {
      const map = await show(
        html`<attune-closeness-map
          .words=${{
            closeness: { steps: ['<b>far</b>', 'near'] },
            people: { me: { who: 'On the whole' } },
            places: { hard: 7 },
            named: 'With {person}',
          }}
        ></attune-closeness-map>`,
      );
      expect(part(map, 'map')!.innerText).to.include('<b>far</b>');
      await place(map, 0, 0);
      expect(said(map)).to.match(/^On the whole, /);
      expect(slider(map, 'unease').getAttribute('aria-valuetext')).to.equal('near');
    });
    expect(warnings).to.have.lengthOf(1);
    for (const path of ['places.hard', 'named']) expect(warnings[0]).to.include(path);
  });
});
