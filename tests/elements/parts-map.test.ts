import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { partsMap as words } from '../../src/content/en/parts-map.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/parts-map.js';
import type { PartsMapElement } from '../../src/elements/parts-map/parts-map.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';
import { printedBy } from '../support/paper.js';

const { steps, moves, names, meanings } = words;
const question = (element: Element): string => textOf(element, 'question');
const said = (element: Element): string => textOf(element, 'said');
const listed = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="name"]')].map(({ innerText }) => innerText);
const field = (element: Element): HTMLTextAreaElement => part(element, 'field') as HTMLTextAreaElement;
const circle = (element: Element, kind: string): { x: number; radius: number } => {
  const { cx, r } = element.shadowRoot!.querySelector<SVGCircleElement>(kind)!;
  return { x: cx.baseVal.value, radius: r.baseVal.value };
};

const show = (template = html`<attune-parts-map></attune-parts-map>`): Promise<PartsMapElement> => fixture<PartsMapElement>(template);

/** Presses what has these names, one after another; the fields to write in are there by then. */
async function press(element: PartsMapElement, ...labels: string[]): Promise<PartsMapElement> {
  for (const label of labels) {
    const pressed = control(element, label);
    pressed.focus();
    pressed.click();
    await element.updateComplete;
    if (question(element) !== steps.choose.ask) await until(() => part(element, 'notes'), 'the part to write on');
  }
  return element;
}

const { leave, numb, own } = steps.choose.choices! as Record<'leave' | 'numb' | 'own', string>;
const { curious, annoyed, scared, nothing } = steps.feel.choices! as Record<'curious' | 'annoyed' | 'scared' | 'nothing', string>;
const begin = [leave, words.begin];
const toGate = [...begin, moves.next, moves.next, moves.next];
const toFear = [...toGate, curious, moves.next, moves.next];

async function write(element: PartsMapElement, text: string): Promise<void> {
  await until(() => field(element), 'a field');
  field(element).value = text;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  await element.updateComplete;
}

describe('attune-parts-map', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible from its first step to its last, ${scheme}`, async () => {
      paintPage(scheme);
      const element = await show(html`<attune-parts-map vocabulary="ifs"></attune-parts-map>`);
      const look = async (where: string): Promise<void> => void expect(await findFaults(element), where).to.deep.equal([]);
      await look('at first');
      await press(element, own);
      await write(element, 'shuts the door');
      await look('in words of one’s own');
      await press(element, numb, 'the protector: goes numb');
      await look('with a meaning open');
      await press(element, words.begin);
      await look('in the room');
      await press(element, moves.next, moves.next, moves.next, moves.next, annoyed);
      await look('at the gate');
      await press(element, words.steppedBack, curious, moves.next, moves.next, Object.values(steps.fear.choices!)[0]!);
      await write(element, 'being left');
      await look('at the last question');
      await press(element, moves.next);
      await look('at the close');
      paintPage('light');
    });
  }

  it('asks nothing of the network, stores nothing and says nothing to the console', async () => {
    const element = await show();
    const [moment, kept] = [performance.now(), await whatIsKept()];
    const { warnings, errors } = await listen(async () => {
      await press(element, leave);
      await press(element, words.begin);
      await write(element, 'canary');
      await press(element, moves.next, moves.stop, moves.back, moves.pass);
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('warns once of a wrong value and goes on with the default', async () => {
    const { warnings, errors } = await listen(async () => {
      const element = await show(html`<attune-parts-map vocabulary="latin" heading-level="99"></attune-parts-map>`);
      await press(element, leave);
      expect(listed(element)).to.deep.equal([names.you, `${names.protector}: ${leave}`, `${names.guarded}: ${words.covered}`]);
      expect(part(element, 'heading')!.ariaLevel).to.equal('2');
    });
    expect(warnings.filter((warning) => warning.includes('vocabulary="latin"'))).to.have.lengthOf(1);
    expect(warnings).to.have.lengthOf(2);
    expect(errors).to.deep.equal([]);
  });

  it('takes words of the site’s own, of a step, an answer and a circle', async () => {
    const element = await show();
    element.words = {
      names: { protector: 'the guardian' },
      steps: { choose: { choices: { leave: 'is off first' } }, find: { ask: 'Where is it?' } },
    };
    await until(() => listed(element).includes('the guardian'));
    await press(element, 'is off first');
    expect(listed(element)[1]).to.equal('the guardian: is off first');
    await press(element, words.begin);
    expect(question(element)).to.equal('Where is it?');
  });

  describe('the picture', () => {
    it('answers what the visitor chooses: the protector steps before someone it guards', async () => {
      const element = await show();
      expect(listed(element)).to.deep.equal([names.you, names.protector]);
      expect(circle(element, '.guarded').radius).to.equal(0);
      expect(said(element)).to.equal('');
      await press(element, leave);
      expect(listed(element)).to.deep.equal([names.you, `${names.protector}: ${leave}`, `${names.guarded}: ${words.covered}`]);
      expect(circle(element, '.guarded').radius).to.be.above(0);
      expect(said(element)).to.equal(words.replies.met);
      await press(element, numb);
      expect(listed(element)[1]).to.equal(`${names.protector}: ${numb}`);
    });

    it('draws the one who is guarded behind the protector', async () => {
      const element = await press(await show(), leave);
      const drawn = [...element.shadowRoot!.querySelectorAll('circle')].map(({ classList }) => classList.value);
      expect(drawn[0]).to.include('guarded');
      expect(drawn.at(-1)).to.equal('disc near you');
    });

    it('has a button over each circle and its name, which says in plain words what it is', async () => {
      const element = await press(await show(), leave);
      for (const [who, name] of [
        ['you', names.you],
        ['protector', `${names.protector}: ${leave}`],
        ['guarded', `${names.guarded}: ${words.covered}`],
      ] as const) {
        const button = control(element, name);
        expect(button.ariaExpanded).to.equal('false');
        await press(element, name);
        expect(button.ariaExpanded).to.equal('true');
        expect(textOf(element, 'meaning')).to.equal(meanings[who]);
        expect(element.shadowRoot!.activeElement).to.equal(button);
        await press(element, name);
        expect(textOf(element, 'meaning')).to.equal('');
      }
    });

    it('has its buttons where its circles are, also from right to left', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const ground = await fixture<HTMLElement>(html`<div dir=${dir} style="width: 400px"><attune-parts-map></attune-parts-map></div>`);
        const element = await press(ground.firstElementChild as PartsMapElement, ...toGate, scared);
        await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
        const drawn = [...element.shadowRoot!.querySelectorAll('circle')].map((shape) => shape.getBoundingClientRect()).reverse();
        const buttons = [...element.shadowRoot!.querySelectorAll('.scene button')].map((button) => button.getBoundingClientRect());
        expect(buttons.length).to.equal(4);
        for (const [index, box] of buttons.entries()) {
          const { left, right, top, bottom } = drawn[index]!;
          const middle = (left + right) / 2;
          expect(middle > box.left && middle < box.right, `${dir}, circle ${index}`).to.equal(true);
          expect(top >= box.top && bottom <= box.bottom, `${dir}, circle ${index}`).to.equal(true);
          expect(Math.min(box.width, box.height)).to.be.at.least(44);
        }
      }
    });

    it('has the terms of IFS only where the site wants them', async () => {
      const [plain, terms] = [await show(), await show(html`<attune-parts-map vocabulary="ifs"></attune-parts-map>`)];
      const text = (element: Element): string => part(element, 'root')!.textContent;
      for (const element of [plain, terms]) await press(element, leave, `${names.protector}: ${leave}`);
      expect(listed(terms)).to.deep.equal([
        words.ifsNames.you,
        `${names.protector}: ${leave}`,
        `${words.ifsNames.guarded}: ${words.covered}`,
      ]);
      expect(textOf(terms, 'meaning')).to.equal(`${meanings.protector} ${words.ifsKinds}`);
      expect(text(plain)).not.to.match(/manager|firefighter|exile/i);
      expect(textOf(terms, 'meaning')).to.match(/managers.+firefighters/i);
    });

    it('moves slowly once something is chosen, and not at all with reduced motion', async function () {
      const moving = (element: Element): number =>
        element.shadowRoot!.getAnimations().filter(({ playState }) => playState === 'running').length;
      const element = await show();
      expect(moving(element), 'on load').to.equal(0);
      await press(element, leave);
      await until(() => moving(element) > 0, 'the circles to move');
      const reduced = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
      if (!(await executeServerCommand('emulate-features', reduced).catch(() => false))) this.skip();
      const still = await press(await show(), leave);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(moving(still)).to.equal(0);
      await executeServerCommand('emulate-features', []);
    });
  });

  describe('the way', () => {
    it('asks one by one, by the six Fs, and thanks the part at the close', async () => {
      const element = await press(await show(), ...begin);
      const seen: string[] = [];
      for (const name of ['find', 'focus', 'flesh', 'feel', 'befriend', 'fear'] as const) {
        expect(question(element)).to.equal(steps[name].ask);
        seen.push(textOf(element, 'count'));
        await press(element, ...(name === 'feel' ? [curious] : []), moves.next);
      }
      expect(seen.map((count) => count.split(',')[0])).to.deep.equal(['Find', 'Focus', 'Flesh out', 'Feel toward', 'Befriend', 'Fear']);
      expect(question(element)).to.equal(steps.close.ask);
      expect(steps.close.ask).to.match(/thank/i);
      expect(textOf(element, 'count')).to.equal('');
    });

    it('never asks about the one who is guarded', () => {
      const asked = Object.values(steps).map(({ ask }) => ask);
      expect(asked.filter((ask) => /guard|behind|exile|covered|protects/i.test(ask))).to.deep.equal([]);
    });

    it('offers the room first to who goes numb, and lets it be passed', async () => {
      const element = await press(await show(), numb, words.begin);
      expect(question(element)).to.equal(steps.room.ask);
      expect(part(element, 'more')!.textContent.trim().split('\n')).to.have.lengthOf(3);
      expect(field(element)).to.equal(null);
      await press(element, moves.pass);
      expect(question(element)).to.equal(steps.find.ask);
      await press(element, moves.back);
      expect(question(element)).to.equal(steps.room.ask);
    });

    for (const feeling of [annoyed, scared, nothing]) {
      it(`meets “${feeling}” as another part, and goes no further with it`, async () => {
        const element = await press(await show(), ...toGate, feeling);
        expect(said(element)).to.equal(words.replies.between);
        expect(listed(element)[1]).to.equal(names.other);
        expect(() => control(element, moves.next)).to.throw();
        control(element, moves.stop);
        await press(element, words.steppedBack);
        expect(question(element)).to.equal(steps.feel.ask);
        expect(said(element)).to.equal('');
        expect([...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input')].some(({ checked }) => checked)).to.equal(false);
        expect(() => control(element, moves.next)).to.throw();
        await press(element, feeling, moves.pass);
        expect(question(element)).to.equal(steps.close.ask);
      });
    }

    for (const feeling of ['curious', 'kind']) {
      it(`goes on with “${feeling}”, and lets you come nearer`, async () => {
        const element = await press(await show(), ...toGate);
        const far = circle(element, '.near').x;
        expect(() => control(element, moves.next)).to.throw();
        await press(element, feeling);
        expect(said(element)).to.equal(words.replies.near);
        expect(circle(element, '.near').x).to.be.above(far);
        await press(element, moves.next);
        expect(question(element)).to.equal(steps.befriend.ask);
      });
    }

    it('has pass, back and stop at every question, with support beside', async () => {
      const element = await press(await show(), ...begin);
      for (const name of ['find', 'focus', 'flesh', 'feel', 'befriend', 'fear'] as const) {
        expect(question(element)).to.equal(steps[name].ask);
        for (const move of ['pass', 'back', 'stop'] as const) control(element, moves[move]);
        expect(part(element, 'unease')!.checkVisibility()).to.equal(true);
        expect(part(element, 'support')!.checkVisibility()).to.equal(true);
        await press(element, moves.stop);
        expect(question(element)).to.equal(steps.close.ask);
        await press(element, moves.back, ...(name === 'feel' ? [curious] : []), moves.pass);
      }
      expect(question(element)).to.equal(steps.close.ask);
    });

    it('keeps focus on what is asked when the step changes', async () => {
      const element = await press(await show(), leave);
      for (const label of [words.begin, moves.next, moves.pass, moves.back, moves.stop, moves.back, moves.stop, moves.again]) {
        await press(element, label);
        expect(element.shadowRoot!.activeElement, label).to.equal(part(element, 'question'));
      }
    });

    it('begins again with another part, and keeps what was said of the first', async () => {
      const element = await press(await show(), ...begin);
      await write(element, 'in the chest');
      await press(element, moves.stop, moves.again, numb, words.begin, moves.next);
      expect(field(element).value).to.equal('');
      await press(element, moves.back, moves.back, leave, words.begin);
      expect(field(element).value).to.equal('in the chest');
    });
  });

  describe('what is written', () => {
    it('names the part in the visitor’s own words', async () => {
      const element = await press(await show(), own);
      await write(element, 'shuts the door');
      expect(listed(element)[1]).to.equal(`${names.protector}: shuts the door`);
      expect(textOf(element, 'page')).to.include(words.privacy);
      await write(element, ' ');
      expect(listed(element)[1]).to.equal(`${names.protector}: ${own}`);
      await write(element, 'shuts the door');
      await press(element, words.begin, moves.stop);
      expect(textOf(element, 'notes')).to.include('shuts the door').and.not.to.include(own);
    });

    it('goes with its own name and no other', async () => {
      const element = await press(await show(), own);
      await write(element, 'shuts the door');
      await press(element, leave, words.begin, moves.stop);
      expect(textOf(element, 'notes')).to.include(leave).and.not.to.include('shuts the door');
      await press(element, moves.again, own);
      expect(field(element).value).to.equal('shuts the door');
    });

    it('stays with its question, on the way back and on', async () => {
      const element = await press(await show(), ...begin);
      await write(element, 'One');
      await press(element, moves.next);
      expect(field(element).value).to.equal('');
      await write(element, 'Two');
      await press(element, moves.back);
      expect(field(element).value).to.equal('One');
      await press(element, moves.next);
      expect(field(element).value).to.equal('Two');
    });

    it('is masked, as all that is chosen is, and said to be read by nobody', async () => {
      const element = await press(await show(), ...toFear);
      expect(document.getElementById('privacy')).to.equal(null);
      expect(element.shadowRoot!.querySelector('#privacy')!.textContent).to.equal(words.privacy);
      expect(field(element).getAttribute('aria-describedby')).to.equal('privacy');
      for (const one of [field(element), ...element.shadowRoot!.querySelectorAll('input')]) {
        expect(one.matches('.rr-mask[data-private]'), one.outerHTML).to.equal(true);
      }
      for (const name of ['picture', 'page']) expect(part(element, name)!.closest('.rr-mask[data-dd-privacy]')).not.to.equal(null);
    });

    it('enters no event, and none tells what was chosen or felt', async () => {
      const heard: string[] = [];
      const hear = (event: Event): void => void heard.push([event.type, ...Object.values(event)].join(' '));
      const types = ['input', 'change', 'beforeinput', 'attune-action', 'attune-error'];
      for (const type of types) document.addEventListener(type, hear);
      const element = await press(await show(), own);
      await write(element, 'canary');
      await press(element, words.begin, moves.next, moves.next, moves.next, annoyed, words.steppedBack, curious, moves.next);
      await write(element, 'canary');
      await press(element, moves.stop);
      for (const type of types) document.removeEventListener(type, hear);
      const controls = ['choice', 'next', 'next', 'next', 'next', 'choice', 'next', 'choice', 'next', 'stop'];
      expect(heard.map((one) => one.split(' ')[0])).to.deep.equal(controls.map(() => 'attune-action'));
      for (const [index, name] of controls.entries()) expect(heard[index]).to.include(name);
      expect(heard.join()).not.to.match(/canary|annoyed|curious|own/);
    });

    it('of one protector is not taken for that of another', async () => {
      const element = await press(await show(), own);
      await write(element, 'shuts the door');
      await press(element, ...begin, moves.stop);
      expect(textOf(element, 'notes')).to.include(leave).and.not.to.include('shuts the door');
    });

    it('is read again at the close, and stands on paper at any time', async () => {
      const element = await press(await show(), ...begin);
      await write(element, 'in the chest');
      const notes = part(element, 'notes')!;
      expect(notes.checkVisibility()).to.equal(false);
      if (await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false)) {
        expect(notes.checkVisibility()).to.equal(true);
        expect(notes.innerText).to.include(leave).and.to.include('in the chest');
        expect(controlsIn(element.shadowRoot!).filter((one) => one.localName !== 'a' && one.checkVisibility())).to.deep.equal([]);
        expect(listed(element)).to.have.lengthOf(3);
        expect(part(element, 'list')!.innerText.includes(leave)).to.equal(true);
        await executeServerCommand('emulate-features', { media: '' });
      }
      await press(element, moves.stop);
      expect(textOf(element, 'notes')).to.include('in the chest').and.to.include(steps.find.ask);
    });

    it('lets go of all of it when it is asked to', async () => {
      const element = await press(await show(), ...begin);
      await write(element, 'canary');
      await press(element, moves.next, names.you);
      const before = field(element);
      before.value = 'canary';
      releaseAll(document);
      expect(before.value).to.equal('');
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML).not.to.include('canary');
      expect(question(element)).to.equal(steps.choose.ask);
      expect(textOf(element, 'meaning')).to.equal('');
      expect(listed(element)).to.deep.equal([names.you, names.protector]);
      expect([...element.shadowRoot!.querySelectorAll('input')].some(({ checked }) => checked)).to.equal(false);
      await press(element, ...begin);
      expect(field(element).value).to.equal('');
    });
  });

  describe('what is taken along', () => {
    const closed = async (): Promise<PartsMapElement> => {
      const element = await press(await show(), ...toFear, Object.values(steps.fear.choices!)[0]!);
      await write(element, 'being left');
      return press(element, moves.next);
    };

    it('is copied, by question', async () => {
      const element = await closed();
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text: string) => void (copied = text) },
      });
      await press(element, words.takeaway.copy);
      await until(() => textOf(element, 'status') === words.takeaway.copied);
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(copied.split('\n\n')).to.deep.equal([
        words.heading,
        `${steps.choose.ask} ${leave}`,
        `${steps.feel.ask} ${curious}`,
        `${steps.fear.ask} ${Object.values(steps.fear.choices!)[0]}\nbeing left`,
      ]);
      await press(element, moves.back, moves.next);
      expect(textOf(element, 'status')).to.equal('');
    });

    it('is a picture that is not blank, under a neutral name', async () => {
      const element = await closed();
      let saved: { name: string; blob: Promise<Blob> } | undefined;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved = { name: this.download, blob: fetch(this.href).then((response) => response.blob()) };
      };
      await press(element, words.takeaway.picture);
      await until(() => textOf(element, 'status') === words.takeaway.saved);
      HTMLAnchorElement.prototype.click = click;
      expect(saved!.name).to.equal('picture.png');
      const image = await createImageBitmap(await saved!.blob);
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      const colours = new Set(new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer));
      expect(colours.size).to.be.above(20);
    });

    it('is printed as a plain document with the picture', async () => {
      const element = await closed();
      const { printed, pictures } = await printedBy(
        () => press(element, words.takeaway.print),
        (paper) => ({ printed: paper.body.innerText, pictures: paper.querySelectorAll('canvas').length }),
      );
      expect(printed).to.include(words.heading).and.to.include('being left');
      expect(pictures).to.equal(1);
    });
  });
});
