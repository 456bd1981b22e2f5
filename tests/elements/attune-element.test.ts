import { expect, fixture, html } from '@open-wc/testing';
import { care } from '../../src/content/en/care.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import '../../src/define/pattern-explainer.js';
import { PatternExplainerElement } from '../../src/elements/pattern-explainer/pattern-explainer.js';
import { define } from '../../src/host/define.js';
import { listen, paintPage, part, textOf } from '../support/page.js';

const root = (element: Element): HTMLElement => part(element, 'root')!;
const settle = (element: PatternExplainerElement): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, 0)).then(() => element.updateComplete);

/** WCAG's contrast of two colours as the browser paints them. */
function contrast(one: string, other: string): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string): number => {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('every widget', () => {
  it('gives its heading the rank that is asked for, and its parts the ranks below', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer heading-level="4"></attune-pattern-explainer>`);
    expect(part(element, 'heading')!.getAttribute('aria-level')).to.equal('4');
    expect(part(element, 'title')!.getAttribute('aria-level')).to.equal('5');
  });

  it('says who reviewed it only when a practice says so', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer></attune-pattern-explainer>`);
    expect(textOf(element, 'foot')).to.include(care.general).and.not.to.include('Reviewed');
    element.reviewedBy = 'Dana Ruiz, PsyD';
    await settle(element);
    expect(textOf(element, 'foot')).to.include('Reviewed by Dana Ruiz, PsyD.');
    element.reviewedOn = '2026-05-04';
    await settle(element);
    expect(textOf(element, 'foot')).to.include('Reviewed by Dana Ruiz, PsyD, May 4, 2026.');
  });

  it('links to the owner’s support, else the page’s own, else the international directory', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer></attune-pattern-explainer>`);
    const link = part(element, 'support') as HTMLAnchorElement;
    expect(link.href).to.equal('https://findahelpline.com/');
    const now = document.body.appendChild(document.createElement('attune-support-now'));
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(new URL(link.href).hash).to.equal(`#${now.id}`);
    now.remove();
    element.supportHref = '/help';
    await settle(element);
    expect(new URL((part(element, 'support') as HTMLAnchorElement).href).pathname).to.equal('/help');
  });

  it('marks its words as English where the page speaks a language that it has no words for, and follows a change', async () => {
    const page = await fixture(html`<div lang="de" dir="rtl"><attune-pattern-explainer></attune-pattern-explainer></div>`);
    const element = page.firstElementChild as PatternExplainerElement;
    expect([root(element).lang, root(element).dir]).to.deep.equal(['en', 'ltr']);
    page.setAttribute('lang', 'en-GB');
    await settle(element);
    expect(root(element).hasAttribute('lang')).to.equal(false);
    expect(root(element).hasAttribute('dir')).to.equal(false);
  });

  it('does not call an owner’s own full words English', async () => {
    const page = await fixture(
      html`<div lang="de"><attune-pattern-explainer .words=${structuredClone(patternExplainer)}></attune-pattern-explainer></div>`,
    );
    const element = page.firstElementChild as PatternExplainerElement;
    await settle(element);
    expect(root(element).hasAttribute('lang')).to.equal(false);
  });

  it('finds its language through shadow roots', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = outer.attachShadow({ mode: 'open' });
    inner.innerHTML = '<attune-pattern-explainer></attune-pattern-explainer>';
    const element = inner.firstElementChild as PatternExplainerElement;
    await settle(element);
    expect(root(element).lang).to.equal('en');
    outer.setAttribute('lang', 'en');
    await settle(element);
    expect(root(element).hasAttribute('lang')).to.equal(false);
  });

  it('keeps text at 7:1 and edges at 3:1, in any accent of an owner’s, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      paintPage(scheme);
      const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer></attune-pattern-explainer>`);
      const probe = (name: string): string => {
        const span = root(element).appendChild(document.createElement('span'));
        span.style.color = `var(--_${name})`;
        const { color } = getComputedStyle(span);
        span.remove();
        return color;
      };
      const hues = Array.from({ length: 24 }, (_, index) => `oklch(0.6 0.3 ${index * 15})`);
      for (const accent of ['white', 'black', '#ff0', '#00f', '#0f0', '#f0f', '#888', 'rgb(255 0 0 / 50%)', ...hues]) {
        element.style.setProperty('--attune-accent', accent);
        for (const ground of ['paper', 'surface', 'tint']) {
          expect(contrast(probe('ink'), probe(ground)), `ink on ${ground}, ${scheme}, ${accent}`).to.be.at.least(7);
        }
        for (const ground of ['paper', 'surface']) {
          for (const text of ['accent', 'quiet'])
            expect(contrast(probe(text), probe(ground)), `${text} on ${ground}, ${scheme}, ${accent}`).to.be.at.least(7);
          for (const edge of ['edge', 'accent'])
            expect(contrast(probe(edge), probe(ground)), `${edge} on ${ground}, ${scheme}, ${accent}`).to.be.at.least(3);
        }
        expect(contrast(probe('on-accent'), probe('accent')), `on-accent, ${scheme}, ${accent}`).to.be.at.least(7);
      }
      paintPage('light');
    }
  });

  it('takes an accent from its attribute, and leaves out what is no colour', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer></attune-pattern-explainer>`);
    const accent = (): string => getComputedStyle(root(element)).getPropertyValue('--attune-accent');
    const accented = (): string => getComputedStyle(part(element, 'support')!).color;
    const own = accented();
    element.style.setProperty('--attune-accent', '#639');
    const ofStyle = accented();
    expect(ofStyle).not.to.equal(own);

    element.setAttribute('accent', '#a31');
    await settle(element);
    const ofAttribute = accented();
    expect(accent()).to.equal('#a31');
    expect(ofAttribute).not.to.equal(ofStyle);
    // The tag's own style stays what the page made it.
    expect(element.getAttribute('style')).to.match(/^--attune-accent: ?#639;$/);
    // Another wrapper around the words has it too.
    element.lang = 'de';
    await settle(element);
    await settle(element);
    expect(root(element).lang).to.equal('en');
    expect(accented()).to.equal(ofAttribute);

    for (const wrong of ['blurple', '12px', 'red; position: fixed', 'url(https://example.org/)']) {
      const { warnings } = await listen(async () => {
        element.setAttribute('accent', wrong);
        await settle(element);
      });
      expect(warnings.length, wrong).to.equal(1);
      expect(warnings[0]).to.include(wrong).and.to.include('no colour');
      expect(accented(), wrong).to.equal(ofStyle);
    }
    element.setAttribute('accent', 'rebeccapurple');
    await settle(element);
    expect(accented()).to.equal(ofStyle);
    element.removeAttribute('accent');
    element.removeAttribute('style');
    await settle(element);
    expect(accented()).to.equal(own);
    expect(root(element).getAttribute('style') ?? '').to.equal('');
  });

  it('leaves no listener behind when it is taken out and put back', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer></attune-pattern-explainer>`);
    const open = new Map<string, number>();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      if (this === document || this === globalThis) open.set(type, (open.get(type) ?? 0) + 1);
      return add.apply(this ?? globalThis, [type, ...rest] as Parameters<typeof add>);
    };
    EventTarget.prototype.removeEventListener = function (type: string, ...rest: unknown[]) {
      if (this === document || this === globalThis) open.set(type, (open.get(type) ?? 0) - 1);
      return remove.apply(this ?? globalThis, [type, ...rest] as Parameters<typeof remove>);
    };
    const place = element.parentElement!;
    for (let count = 0; count < 20; count += 1) {
      place.append(element);
      await element.updateComplete;
      element.remove();
    }
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
    expect([...open.values()].every((count) => count <= 0)).to.equal(true);
  });

  it('can be registered under a second tag', () => {
    define('attune-second-name', PatternExplainerElement);
    const second = document.createElement('attune-second-name');
    expect(second).to.be.instanceOf(PatternExplainerElement);
    expect(second.localName).to.equal('attune-second-name');
  });
});
