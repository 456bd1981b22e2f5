import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { AttuneElement } from '../../src/elements/attune-element.js';
import { stories } from '../../stories/all.js';
import { controlsIn, findFaults, listen, paintPage, stillness, until } from '../support/page.js';

const widths = [280, 320, 480, 900, 1100];
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

async function show(index: number, width: number): Promise<HTMLElement> {
  const ground = await fixture<HTMLElement>(html`<div style="width: ${width}px">${stories[index]!.story.render()}</div>`);
  const widget = [...ground.querySelectorAll<AttuneElement>('*')].find((element) => element.localName.startsWith('attune-'))!;
  await widget.updateComplete;
  // A card of the day comes with a part that is brought for it.
  if (widget.getAttribute('mode') === 'daily') await until(() => widget.shadowRoot!.querySelector('[part~="follow-up"], [part="theme"]'));
  await stillness();
  return ground;
}

describe('every story', () => {
  before(async () => {
    if (!isWebKit) await setViewport({ width: 1200, height: 900 });
  });

  for (const [index, { name }] of stories.entries()) {
    describe(name, () => {
      for (const scheme of ['light', 'dark'] as const) {
        it(`axe finds nothing, ${scheme}, at 320 and 1100 px`, async () => {
          paintPage(scheme);
          for (const width of [320, 1100]) expect(await findFaults(await show(index, width)), `${width} px`).to.deep.equal([]);
          paintPage('light');
        });
      }

      it('fits its place at every width, without scrolling sideways', async () => {
        for (const width of widths) {
          const ground = await show(index, width);
          expect(ground.scrollWidth, `${width} px`).to.be.at.most(width);
          for (const element of controlsIn(ground)) {
            const box = element.getBoundingClientRect();
            if (box.width > 0)
              expect(box.right, `${element.textContent} at ${width} px`).to.be.at.most(ground.getBoundingClientRect().right + 1);
          }
        }
      });

      it('has targets of 44 px, but for links inside a sentence', async () => {
        for (const width of [280, 900]) {
          for (const element of controlsIn(await show(index, width))) {
            const target = element.closest('label') ?? element;
            const isInSentence = element.localName === 'a' && getComputedStyle(element).display === 'inline';
            if (isInSentence || !element.checkVisibility()) continue;
            const { width: w, height: h } = target.getBoundingClientRect();
            expect(Math.min(w, h), `${element.textContent?.trim()} at ${width} px`).to.be.at.least(43.99);
          }
        }
      });

      it('says nothing to the console', async () => {
        const { warnings, errors } = await listen(() => show(index, 480));
        expect([...warnings, ...errors]).to.deep.equal([]);
      });
    });
  }

  it('stands in forced colours with its controls to be seen', async function () {
    const features = [{ name: 'forced-colors', value: 'active' }];
    // Only the DevTools protocol can set this, so only Chromium is asked.
    if (!(await executeServerCommand('emulate-features', features).catch(() => false))) this.skip();
    for (const index of stories.keys()) {
      const ground = await show(index, 480);
      for (const element of controlsIn(ground)) {
        const { color, display } = getComputedStyle(element);
        if (display !== 'none')
          expect(color, `${stories[index]!.name}: ${element.textContent}`).not.to.equal(getComputedStyle(document.body).backgroundColor);
      }
    }
    await executeServerCommand('emulate-features', []);
  });

  it('is ink on paper, without anything to press', async function () {
    if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
    for (const index of stories.keys()) {
      const ground = await show(index, 700);
      const widget = [...ground.querySelectorAll('*')].find((element) => element.localName.startsWith('attune-'))!;
      const { color } = getComputedStyle(widget.shadowRoot!.querySelector('.root')!);
      expect(color, stories[index]!.name).to.equal('rgb(0, 0, 0)');
      const pressed = controlsIn(ground).filter((element) => element.localName !== 'a' && element.checkVisibility());
      expect(
        pressed.map((element) => element.textContent?.trim() || element.outerHTML),
        stories[index]!.name,
      ).to.deep.equal([]);
    }
    await executeServerCommand('emulate-features', { media: '' });
  });

  it('moves nothing where reduced motion is asked for', async function () {
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    if (!(await executeServerCommand('emulate-features', features).catch(() => false))) this.skip();
    for (const index of stories.keys()) {
      const ground = await show(index, 480);
      controlsIn(ground)
        .find((element) => element.matches('button, summary'))
        ?.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(document.getAnimations(), stories[index]!.name).to.have.lengthOf(0);
    }
    await executeServerCommand('emulate-features', []);
  });
});
