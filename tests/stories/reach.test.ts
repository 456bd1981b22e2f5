import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AttuneElement } from '../../src/elements/attune-element.js';
import { stories } from '../../stories/all.js';
import { controlsIn, stillness } from '../support/page.js';
import { lengthen } from '../support/pseudo.js';

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** What WCAG 1.4.12 lets a reader set. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`);

const rootsIn = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));

/** Longer words in what is shown, whichever file they come from. */
function lengthenAll(ground: Element): void {
  for (const root of rootsIn(ground)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      // Letters in a drawing are initials.
      if (!text.parentElement?.closest('style, script, svg, textarea')) text.data = lengthen(text.data);
    }
  }
}

/** What is cut off, lies over another control, or runs out of its place. */
function findTrouble(ground: HTMLElement, width: number): string[] {
  const trouble: string[] = [];
  if (ground.scrollWidth > width) trouble.push(`scrolls sideways: ${ground.scrollWidth}`);
  for (const element of rootsIn(ground).flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility() || element.clientWidth < 8) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    // WebKit counts the longest option of a select that is narrower than it, and draws none of it.
    if (isWebKit && element.querySelector('select')) continue;
    if (isCut && element.textContent?.trim()) trouble.push(`cut off: ${element.localName} ${element.textContent.trim().slice(0, 60)}`);
  }
  const controls = controlsIn(ground)
    .filter((element) => element.checkVisibility())
    // What a visitor presses is the label, where there is one.
    .map((element) => element.closest('label') ?? element);
  const targets = [...new Set(controls)].map((element) => ({ element, boxes: [...element.getClientRects()] }));
  for (const [index, one] of targets.entries()) {
    for (const other of targets.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const areOver = one.boxes.some((a) =>
        other.boxes.some(
          (b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        ),
      );
      if (areOver) trouble.push(`${one.element.textContent?.trim()} lies over ${other.element.textContent?.trim()}`);
    }
  }
  return trouble;
}

describe('every story reaches', () => {
  before(async () => {
    // The runner cannot size WebKit's window; it is wide enough from the start.
    if (!isWebKit) await setViewport({ width: 1200, height: 900 });
  });

  it('or is named where it does not', async () => {
    const ground = await fixture<HTMLElement>(html`<div style="width: 280px"><div></div></div>`);
    ground.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = `<div style="width: 100px; overflow: hidden; white-space: nowrap">
      Words that are longer than their place</div><div style="width: 300px"><button>One</button><button style="margin-inline-start: -20px">Two</button></div>`;
    const trouble = findTrouble(ground, 280);
    expect(trouble.map((line) => line.split(/[: ]/)[0])).to.have.members(['scrolls', 'cut', 'One']);
    for (const word of ['Close', 'far', 'größer']) expect(lengthen(word).length).to.be.at.least(word.length * 1.4);
  });

  for (const { name, story } of stories) {
    it(`${name}: at 400 % zoom, with wide text spacing, and from right to left with longer words`, async () => {
      const ground = await fixture<HTMLElement>(html`<div>${story.render()}</div>`);
      const widgets = [...ground.querySelectorAll<AttuneElement>('*')].filter(({ localName }) => localName.startsWith('attune-'));
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      const look = async (how: string): Promise<void> => {
        // A window of 1280 px at 400 % is 320 px wide.
        for (const width of [280, 320, 900]) {
          ground.style.width = `${width}px`;
          await stillness();
          expect(findTrouble(ground, width), `${how}, ${width} px`).to.deep.equal([]);
        }
      };
      await look('as it is');
      const sheets = rootsIn(ground).map((root) => [root, root.adoptedStyleSheets] as const);
      for (const [root, own] of sheets) root.adoptedStyleSheets = [...own, spacing];
      await look('text spacing');
      for (const [root, own] of sheets) root.adoptedStyleSheets = own;
      ground.dir = 'rtl';
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      lengthenAll(ground);
      await look('longer words from right to left');
    });
  }
});
