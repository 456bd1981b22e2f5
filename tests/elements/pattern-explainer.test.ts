import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { patternExplainer as words } from '../../src/content/en/pattern-explainer.js';
import type { AttuneActionEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/pattern-explainer.js';
import { patternIds } from '../../src/domain/closeness-map.js';
import type { PatternExplainerElement } from '../../src/elements/pattern-explainer/pattern-explainer.js';
import { control, findFaults, listen, paintPage, part, requestsSince, whatIsKept } from '../support/page.js';

const explainer = (): Promise<PatternExplainerElement> => fixture(html`<attune-pattern-explainer></attune-pattern-explainer>`);
const pages = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
const shown = (element: Element): HTMLElement[] => pages(element).filter((page) => page.checkVisibility());
const tab = (element: Element, id: (typeof patternIds)[number]): HTMLElement => control(element, words.patterns[id].tab);

describe('attune-pattern-explainer', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible at every pattern, ${scheme}`, async () => {
      paintPage(scheme);
      const element = await explainer();
      for (const id of patternIds) {
        tab(element, id).click();
        await element.updateComplete;
        expect(await findFaults(element)).to.deep.equal([]);
      }
      paintPage('light');
    });
  }

  it('asks nothing of the network, stores nothing and says nothing to the console', async () => {
    const moment = performance.now();
    const kept = await whatIsKept();
    const { warnings, errors } = await listen(async () => {
      const element = await explainer();
      for (const id of patternIds) tab(element, id).click();
      await element.updateComplete;
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('is a row of tabs: one stop for Tab, arrows, Home and End', async () => {
    const element = await explainer();
    tab(element, 'avoidant').focus();
    for (const [key, id] of [
      ['ArrowRight', 'anxious'],
      ['End', 'secure'],
      ['ArrowRight', 'avoidant'],
      ['ArrowLeft', 'secure'],
      ['Home', 'avoidant'],
    ] as const) {
      await sendKeys({ press: key });
      await element.updateComplete;
      const open = tab(element, id);
      expect(element.shadowRoot!.activeElement, key).to.equal(open);
      expect(open.getAttribute('aria-selected')).to.equal('true');
      expect(open.tabIndex).to.equal(0);
      expect(shown(element).map((page) => page.id)).to.deep.equal([open.getAttribute('aria-controls')]);
      expect(shown(element)[0]!.getAttribute('aria-labelledby')).to.equal(open.id);
    }
    expect(element.shadowRoot!.querySelectorAll('[role="tab"][tabindex="0"]').length).to.equal(1);
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(shown(element)[0]);
  });

  it('follows the eye from right to left', async () => {
    const place = await fixture(html`<div dir="rtl" lang="en"><attune-pattern-explainer></attune-pattern-explainer></div>`);
    const element = place.firstElementChild as PatternExplainerElement;
    tab(element, 'avoidant').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(tab(element, 'anxious'));
  });

  it('leaves the site its keys', async () => {
    const element = await explainer();
    tab(element, 'avoidant').focus();
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 's' });
    await sendKeys({ press: 'ArrowDown' });
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['s false', 'ArrowDown false']);
  });

  it('opens at the pattern that is asked for, and does not write a visitor’s choice back', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer pattern="secure"></attune-pattern-explainer>`);
    expect(shown(element)[0]!.textContent).to.include(words.patterns.secure.rupture);
    tab(element, 'anxious').click();
    await element.updateComplete;
    expect(element.getAttribute('pattern')).to.equal('secure');
    element.pattern = 'disorganized';
    await element.updateComplete;
    expect(shown(element)[0]!.textContent).to.include(words.patterns.disorganized.needed);
  });

  it('is open at its first pattern again when it is asked to let go', async () => {
    const element = await fixture<PatternExplainerElement>(html`<attune-pattern-explainer pattern="secure"></attune-pattern-explainer>`);
    tab(element, 'anxious').click();
    await element.updateComplete;
    releaseAll(document);
    await element.updateComplete;
    expect(shown(element)[0]!.textContent).to.include(words.patterns.secure.rupture);
  });

  it('has every piece of every pattern, and support beside the sorest one', async () => {
    const element = await explainer();
    for (const [index, id] of patternIds.entries()) {
      const text = pages(element)[index]!.textContent;
      for (const [key, word] of Object.entries(words.patterns[id])) {
        if (key !== 'tab' && key !== 'place') expect(text, `${id}.${key}`).to.include(word);
      }
    }
    const link = pages(element)[patternIds.indexOf('disorganized')]!.querySelector('a')!;
    expect(link.href).to.equal('https://findahelpline.com/');
    expect(link.rel).to.equal('noopener');
    expect(link.referrerPolicy).to.equal('no-referrer');
    expect(part(element, 'unease')!.textContent).to.include(words.care.unease);
  });

  it('says in words what its map shows, and gives disorganized no fixed place', async () => {
    const element = await explainer();
    for (const [index, id] of patternIds.entries()) {
      const map = pages(element)[index]!.querySelector('[role="img"]')!;
      expect(map.getAttribute('aria-label')).to.include(words.patterns[id].place);
      expect(Boolean(map.querySelector('.region'))).to.equal(id === 'disorganized');
      expect(map.textContent.includes(words.map.related)).to.equal(id === 'disorganized');
    }
  });

  it('tells the page that a pattern was opened, and not which; and nothing when code opens one', async () => {
    const element = await explainer();
    const told: AttuneActionEvent[] = [];
    document.addEventListener('attune-action', (event) => told.push(event), { once: true });
    element.pattern = 'secure';
    await element.updateComplete;
    expect(told).to.deep.equal([]);
    tab(element, 'anxious').click();
    expect(told.map(({ control: name }) => name)).to.deep.equal(['pattern']);
    expect(Object.keys(told[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal(['control']);
  });

  it('shows the four one after the other on paper', async () => {
    const element = await explainer();
    const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const onPaper = sheets.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    // The rules for paper are put into force as they stand, since no engine prints in a test.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      onPaper
        .flatMap(({ cssRules }) => [...cssRules])
        .map(({ cssText }) => cssText)
        .join('\n'),
    );
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(shown(element)).to.have.lengthOf(4);
    expect(part(element, 'tabs')!.checkVisibility()).to.equal(false);
  });

  it('survives bad input: one warning each, and the default stands', async () => {
    for (const [name, value] of [
      ['pattern', 'stubborn'],
      ['heading-level', 'first'],
      ['support-href', 'data:text/html,x'],
      ['reviewed-on', 'May'],
    ] as const) {
      const { warnings, errors } = await listen(async () => {
        const element = document.createElement('attune-pattern-explainer');
        element.setAttribute(name, value);
        document.body.append(element);
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        expect(shown(element)[0]!.textContent).to.include(words.patterns.avoidant.needed);
        element.remove();
      });
      expect(warnings, name).to.have.lengthOf(1);
      expect(warnings[0]).to.include(name);
      expect(errors).to.deep.equal([]);
    }
  });

  it('takes an owner’s words, as text', async () => {
    const { warnings } = await listen(async () => {
      const element = await fixture<PatternExplainerElement>(
        html`<attune-pattern-explainer>
          <script type="application/json">
            { "patterns": { "avoidant": { "tab": "<i>Apart</i>", "needed": ["x"] } }, "labels": "x" }
          </script>
        </attune-pattern-explainer>`,
      );
      expect(control(element, '<i>Apart</i>')).to.be.instanceOf(HTMLElement);
      expect(element.shadowRoot!.querySelector('i')).to.equal(null);
      expect(shown(element)[0]!.textContent).to.include(words.patterns.avoidant.needed);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('patterns.avoidant.needed').and.to.include('labels');
  });
});
