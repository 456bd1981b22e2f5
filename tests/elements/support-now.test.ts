import { expect, fixture, html } from '@open-wc/testing';
import { crisisLines } from '../../src/content/en/crisis-lines.js';
import { supportNow as words } from '../../src/content/en/support-now.js';
import type { AttuneActionEvent } from '../../src/controllers/events.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/pattern-explainer.js';
import '../../src/define/support-now.js';
import { dialOf, regions, type Region } from '../../src/domain/crisis-lines.js';
import { fillIn } from '../../src/domain/fill-in.js';
import { guessRegion } from '../../src/domain/region.js';
import type { SupportNowElement } from '../../src/elements/support-now/support-now.js';
import { press } from '../support/by-keys.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const show = (region = 'us', layout = 'card'): Promise<SupportNowElement> =>
  fixture<SupportNowElement>(html`<attune-support-now region=${region} layout=${layout}></attune-support-now>`);

const links = (element: Element): HTMLAnchorElement[] => [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
const parts = (element: Element, name: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
const texts = (elements: HTMLElement[]): string[] => elements.map(({ innerText }) => innerText.trim());
const select = (element: Element): HTMLSelectElement => element.shadowRoot!.querySelector('select')!;
const dots = (element: Element): number =>
  part(element, 'exit')!.querySelector<HTMLElement>('.dots')!.dataset['dots']!.split('●').length - 1;
const said = (element: Element): string => part(element, 'status')!.textContent.trim();

/** Chooses a country as a visitor does. */
async function choose(element: SupportNowElement, region: Region): Promise<void> {
  select(element).value = region;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Lets the clock stand at another day while something is done. */
async function atDay(day: string, action: () => Promise<void>): Promise<void> {
  const RealDate = Date;
  class OtherDate extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [`${day}T12:00:00`]) as []));
    }
  }
  globalThis.Date = OtherDate as DateConstructor;
  try {
    await action();
  } finally {
    globalThis.Date = RealDate;
  }
}

/** A click that leads nowhere. */
function stay(event: Event): void {
  event.preventDefault();
}

describe('attune-support-now', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`axe finds nothing, ${scheme}: in each region, after a choice, for a need, late, in a strip that is open`, async () => {
      paintPage(scheme);
      for (const region of regions) expect(await findFaults(await show(region)), region).to.deep.equal([]);
      const element = await show();
      await choose(element, 'ie');
      element.showNeed('unsafe');
      await until(() => document.activeElement === element);
      expect(await findFaults(element)).to.deep.equal([]);
      await atDay('2028-01-01', async () => void expect(await findFaults(await show())).to.deep.equal([]));
      const strip = await show('us', 'strip');
      control(strip, words.more).click();
      expect(await findFaults(strip)).to.deep.equal([]);
      paintPage('light');
    });
  }

  it('asks nothing of the network, keeps nothing and says nothing to the console', async () => {
    const [kept, start] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => {
      const element = await show('auto');
      for (const region of regions) await choose(element, region);
      element.showNeed('unsafe');
      await press('Shift');
    });
    expect([...warnings, ...errors, ...requestsSince(start)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  describe('its lines', () => {
    for (const region of regions) {
      it(`are all there with their numbers as links: ${region}`, async () => {
        const element = await show(region.toUpperCase());
        const { emergency, lines } = crisisLines[region];
        const expected = [
          ...emergency.map((dial) => `tel:${dial}`),
          ...lines.flatMap(({ call, text, chat, site }) => [
            ...(call ? [`tel:${dialOf(call)}`] : []),
            ...(text ? [`sms:${dialOf(text)}`] : []),
            ...[chat, site].flatMap((address) => (address ? new URL(`https://${address}`).href : [])),
          ]),
          'https://findahelpline.com/',
        ];
        const found = links(element).filter((link) => !link.part.contains('leave'));
        expect(found.map(({ href }) => href).sort()).to.deep.equal(expected.sort());
        for (const link of found) {
          expect(link.rel).to.equal('noopener');
          expect(link.referrerPolicy).to.equal('no-referrer');
          expect(link.target).to.equal('');
        }
        expect(texts(parts(element, 'name')).sort()).to.deep.equal(lines.map(({ name }) => name).sort());
      });
    }

    it('say who answers to whoever hears a link by itself, and begin with what is seen', async () => {
      const names = links(await show()).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(names).to.include('Call 988 (988 Suicide & Crisis Lifeline)');
      expect(names).to.include('Text HOME to 741741 (Crisis Text Line)');
      expect(names).to.include('Text START to 88788 (National Domestic Violence Hotline)');
      expect(names).to.include(`Chat at thehotline.org (${words.care.supportOutside})`);
      expect(new Set(names).size).to.equal(names.length);
    });

    it('say when they are there, in which languages, where they were read and when', async () => {
      const [first] = parts(await show(), 'line');
      expect(first!.innerText).to.include('In Spanish: press 2, or text AYUDA to 988.');
      expect(first!.innerText).to.include('Day and night. English and Spanish.');
      expect(first!.innerText).to.include('Checked November 25, 2026 in a copy of 988lifeline.org.');
      expect((await show('gb')).shadowRoot!.textContent).to.include(words.hours.some);
    });

    it('keep numbers in one piece from left to right on a page from right to left', async () => {
      const place = await fixture(html`<div dir="rtl" lang="en"><attune-support-now region="AU"></attune-support-now></div>`);
      const element = place.firstElementChild as SupportNowElement;
      await element.updateComplete;
      const number = links(element)
        .find(({ href }) => href === 'tel:131114')!
        .querySelector('bdi')!;
      expect(number.textContent).to.equal('13 11 14');
      expect(getComputedStyle(number).direction).to.equal('ltr');
      const [heading, exit] = [part(element, 'heading')!, part(element, 'leave')!].map((one) => one.getBoundingClientRect());
      expect(heading!.right).to.be.at.least(exit!.right - 1);
    });

    it('stay when they were checked long ago, and say so; the way for every country comes first', async () => {
      for (const [day, isLate] of [
        ['2027-05-22', false],
        ['2027-05-24', true],
        ['2036-11-24', true],
      ] as const) {
        await atDay(day, async () => {
          const element = await show('ie');
          const lines = parts(element, 'line');
          expect(lines).to.have.lengthOf(crisisLines.ie.lines.length);
          for (const line of lines) {
            expect(line.innerText, day).to.match(/Checked November 2[45], 2026/);
            expect(line.innerText.includes(fillIn(words.late, { number: '112 or 999' })), day).to.equal(isLate);
          }
          const isBefore = parts(element, 'directory')[0]!.compareDocumentPosition(lines[0]!) & Node.DOCUMENT_POSITION_FOLLOWING;
          expect(Boolean(isBefore), day).to.equal(isLate);
          expect(links(element).some(({ href }) => href === 'tel:112')).to.equal(true);
          expect(part(element, 'danger')!.innerText, 'emergency numbers never expire').not.to.match(/Checked/);
        });
      }
    });
  });

  describe('its region', () => {
    const real = Intl.DateTimeFormat.prototype.resolvedOptions;
    const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;

    function beAt(timeZone: string, given: string[]): void {
      Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
        return { ...real.call(this), timeZone };
      };
      Object.defineProperty(Navigator.prototype, 'languages', { configurable: true, get: () => given });
    }
    afterEach(() => {
      Intl.DateTimeFormat.prototype.resolvedOptions = real;
      Object.defineProperty(Navigator.prototype, 'languages', languages);
    });

    it('is guessed from the device, which is said, and changed by one choice', async () => {
      beAt('Europe/Dublin', ['en-US']);
      const element = await fixture<SupportNowElement>(html`<attune-support-now></attune-support-now>`);
      expect(guessRegion(['en-US'], 'Europe/Dublin')).to.equal('ie');
      expect(textOf(element, 'region')).to.include(fillIn(words.guessed, { region: words.regions.ie }));
      expect(select(element).value).to.equal('ie');
      await choose(element, 'nz');
      expect(texts(parts(element, 'name'))[0]).to.equal(crisisLines.nz.lines[0]!.name);
      expect(textOf(element, 'region')).not.to.include('guess');
      expect(said(element)).to.equal(fillIn(words.lines, { region: words.regions.nz }));
      expect(element.hasAttribute('region'), 'a choice is not written back').to.equal(false);
    });

    it('is said and at hand in a strip too', async () => {
      beAt('Australia/Perth', []);
      const element = await fixture<SupportNowElement>(html`<attune-support-now layout="strip"></attune-support-now>`);
      const summary = element.shadowRoot!.querySelector('summary')!;
      expect(summary.innerText).to.include(fillIn(words.guessed, { region: words.regions.au }));
      expect(select(element).checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).to.equal(false);
      summary.click();
      await until(() => select(element).getClientRects().length);
    });

    it('is nobody’s where it can’t be told: the way for every country comes first', async () => {
      beAt('UTC', ['en-US', 'en']);
      const element = await fixture<SupportNowElement>(html`<attune-support-now region="auto"></attune-support-now>`);
      expect(textOf(element, 'region')).to.include(words.unknown);
      expect(textOf(element, 'danger')).to.include(words.elsewhere);
      expect(parts(element, 'line')).to.deep.equal([]);
      expect(part(element, 'directory')!.querySelector('a')!.part.value).to.equal('number');
      expect(element.shadowRoot!.textContent).not.to.include('116 123');
    });

    it('is the site’s where it says so, in any case of letters, and still the visitor’s to change', async () => {
      const element = await show('Gb');
      expect(textOf(element, 'region')).not.to.include('guess');
      expect(select(element).value).to.equal('gb');
      await choose(element, 'us');
      element.region = 'CA';
      await element.updateComplete;
      expect(select(element).value, 'a visitor’s choice stands').to.equal('us');
    });

    it('is masked, and its events stay inside', async () => {
      const element = await show();
      expect(select(element).hasAttribute('data-private')).to.equal(true);
      const heard: string[] = [];
      for (const type of ['input', 'change']) document.addEventListener(type, ({ type: name }) => heard.push(name), { once: true });
      select(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await choose(element, 'ca');
      expect(heard).to.deep.equal([]);
    });
  });

  for (const layout of ['card', 'strip']) {
    it(`brings the lines for a need to the front, and a visitor to them, from another widget’s link: ${layout}`, async () => {
      const place = await fixture(
        html`<div>
          <attune-pattern-explainer></attune-pattern-explainer><attune-support-now layout=${layout} region="US"></attune-support-now>
        </div>`,
      );
      const [other, element] = place.children as unknown as [HTMLElement, SupportNowElement];
      await element.updateComplete;
      other.shadowRoot!.querySelector<HTMLAnchorElement>('.unease a')!.click();
      await until(() => element.shadowRoot!.activeElement, 'focus on the lines');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'lines'));
      expect(texts(parts(element, 'name'))[0]).to.equal('National Domestic Violence Hotline');
      expect(texts(parts(element, 'label'))[0]).to.equal(words.needs.unsafe);
      expect(parts(element, 'name')[0]!.checkVisibility()).to.equal(true);
      await press('Tab');
      expect((element.shadowRoot!.activeElement as HTMLAnchorElement).href).to.equal('tel:18007997233');
      history.replaceState(null, '', location.href.split('#')[0]);
    });
  }

  it('goes to the way for every country where there is no line for a need', async () => {
    const element = await show('intl');
    element.showNeed('unsafe');
    await until(() => element.shadowRoot!.activeElement === part(element, 'lines'));
    await press('Tab');
    expect((element.shadowRoot!.activeElement as HTMLAnchorElement).href).to.equal('https://findahelpline.com/');
  });

  describe('its way out', () => {
    it('is a link that works by itself, to a neutral page, and tells it nothing', async () => {
      const leave = part(await show(), 'leave') as HTMLAnchorElement;
      expect(leave.href).to.equal('https://www.bbc.co.uk/weather');
      expect(leave.rel).to.equal('noopener');
      expect(leave.referrerPolicy).to.equal('no-referrer');
    });

    it('leads where the site wants, if that is a page', async () => {
      const { warnings } = await listen(async () => {
        for (const [given, href] of [
          ['/weather', new URL('/weather', location.href).href],
          ['https://news.example/', 'https://news.example/'],
          ['tel:911', 'https://www.bbc.co.uk/weather'],
          ['javascript:alert(1)', 'https://www.bbc.co.uk/weather'],
        ] as const) {
          const element = await fixture(html`<attune-support-now exit-href=${given}></attune-support-now>`);
          expect((part(element, 'leave') as HTMLAnchorElement).href, given).to.equal(href);
        }
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('exit-href');
    });

    it('says beforehand what it does and what it can’t do', async () => {
      expect((await show()).shadowRoot!.textContent).to.include(words.exit.before);
      expect(words.exit.before)
        .to.match(/history/)
        .and.to.match(/on this device/)
        .and.to.match(/clears/);
    });

    it('shows how often Shift was pressed and says it, until the count comes to nothing', async () => {
      const element = await show();
      expect(said(element), 'nothing on load').to.equal('');
      await press('Shift');
      await element.updateComplete;
      expect([dots(element), said(element)]).to.deep.equal([1, words.exit.two]);
      await press('Shift');
      await element.updateComplete;
      expect([dots(element), said(element)]).to.deep.equal([2, words.exit.one]);
      await until(() => !dots(element), 'the end of patience').catch(() => undefined);
      await until(() => !dots(element));
      expect(said(element)).to.equal(words.exit.over);
      await press('Tab');
      await choose(element, 'nz');
      expect(said(element), 'what is said later is not lost behind it').to.equal(fillIn(words.lines, { region: words.regions.nz }));
      await choose(element, 'us');
      await press('Shift');
      await element.updateComplete;
      expect([dots(element), said(element)]).to.deep.equal([1, words.exit.two]);
      await press('Escape');
      await element.updateComplete;
      expect([dots(element), said(element)]).to.deep.equal([0, fillIn(words.lines, { region: words.regions.us })]);
    });

    it('hears Shift in a field that keeps its keys to itself, and not Shift with a letter', async () => {
      const element = await show();
      const field = await fixture<HTMLTextAreaElement>(
        html`<textarea
          aria-label="Field"
          @keydown=${(event: Event) => event.stopPropagation()}
          @keyup=${(event: Event) => event.stopPropagation()}
        ></textarea>`,
      );
      field.focus();
      await press('Shift');
      await element.updateComplete;
      expect(dots(element)).to.equal(1);
      // A capital letter, by its events: WebKit's driver can't hold a key.
      for (const [type, key] of ['keydown Shift', 'keydown A', 'keyup A', 'keyup Shift'].map((moment) => moment.split(' '))) {
        field.dispatchEvent(new KeyboardEvent(type!, { key, bubbles: true, composed: true }));
      }
      await element.updateComplete;
      expect(dots(element)).to.equal(0);
    });

    it('is one for the page: two widgets show the same count, and one of them says it', async () => {
      const place = await fixture(
        html`<div><attune-support-now region="US"></attune-support-now><attune-support-now region="IE"></attune-support-now></div>`,
      );
      const [one, two] = place.children as unknown as [SupportNowElement, SupportNowElement];
      await press('Shift');
      await Promise.all([one.updateComplete, two.updateComplete]);
      expect([dots(one), dots(two)]).to.deep.equal([1, 1]);
      expect([said(one), said(two)]).to.deep.equal([words.exit.two, '']);
      one.remove();
      await press('Shift');
      await two.updateComplete;
      expect([dots(two), said(two)]).to.deep.equal([2, words.exit.one]);
      two.remove();
      const again = await show();
      expect(dots(again), 'a count ends with the last widget').to.equal(0);
    });

    it('leaves no listener behind', async () => {
      const element = await show();
      const kept = { add: globalThis.addEventListener, remove: globalThis.removeEventListener };
      let open = 0;
      globalThis.addEventListener = ((...given: Parameters<typeof kept.add>) => ((open += 1), kept.add.apply(globalThis, given))) as never;
      globalThis.removeEventListener = ((...given: Parameters<typeof kept.remove>) => (
        (open -= 1),
        kept.remove.apply(globalThis, given)
      )) as never;
      const place = element.parentNode!;
      element.remove();
      expect(open).to.equal(-3);
      for (let round = 0; round < 100; round += 1) {
        place.append(element);
        element.remove();
      }
      globalThis.addEventListener = kept.add;
      globalThis.removeEventListener = kept.remove;
      expect(open).to.equal(-3);
    });
  });

  it('tells the page which control was used and nothing else: not which line, not which country', async () => {
    const element = await show('us', 'strip');
    const told: AttuneActionEvent[] = [];
    const hear = (event: AttuneActionEvent): void => void told.push(event);
    document.addEventListener('attune-action', hear);
    document.addEventListener('click', stay);
    await choose(element, 'ie');
    control(element, words.more).click();
    for (const link of links(element).filter((one) => !one.part.contains('leave'))) link.click();
    document.removeEventListener('click', stay);
    document.removeEventListener('attune-action', hear);
    expect([...new Set(told.map(({ control: name }) => name))]).to.deep.equal(['region', 'more', 'line']);
    for (const event of told) expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['control']);
    element.region = 'GB';
    element.showNeed('unsafe');
    await element.updateComplete;
    expect(told.some(({ control: name }) => name === 'need')).to.equal(false);
  });

  it('lets go of what was chosen', async () => {
    const element = await show('us', 'strip');
    await choose(element, 'ie');
    element.showNeed('unsafe');
    await until(() => element.shadowRoot!.querySelector('details')!.open);
    releaseAll(document);
    await element.updateComplete;
    expect(select(element).value).to.equal('us');
    expect(element.shadowRoot!.querySelector('details')!.open).to.equal(false);
    expect(said(element)).to.equal('');
    expect(parts(element, 'label')[0]!.textContent).to.equal(words.needs.crisis);
  });

  it('ends without a way to support that would lead to itself, unless the site has one of its own', async () => {
    expect(part(await show(), 'support')).to.equal(null);
    const element = await fixture(html`<attune-support-now support-href="https://own.example/help"></attune-support-now>`);
    expect((part(element, 'support') as HTMLAnchorElement).href).to.equal('https://own.example/help');
  });

  it('survives bad input: one warning each, and the default stands', async () => {
    for (const [name, value] of [
      ['region', 'UK'],
      ['layout', 'banner'],
      ['heading-level', 'first'],
      ['exit-href', 'data:text/html,x'],
    ] as const) {
      const { warnings, errors } = await listen(async () => {
        const element = document.createElement('attune-support-now');
        element.setAttribute(name, value);
        document.body.append(element);
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        expect(textOf(element, 'heading')).to.equal(words.heading);
        expect(element.shadowRoot!.querySelector('.card')).not.to.equal(null);
        element.remove();
      });
      expect(warnings, name).to.have.lengthOf(1);
      expect(warnings[0]).to.include(name);
      expect(errors).to.deep.equal([]);
    }
  });

  it('takes words of the site’s own', async () => {
    const { warnings } = await listen(async () => {
      const element = await show();
      element.words = { call: 'Ring', exit: { leave: 'Away' }, needs: { unsafe: 7 } };
      await until(() => textOf(element, 'leave') === 'Away');
      expect(texts(parts(element, 'number'))[0]).to.include('Ring 911');
      expect(element.shadowRoot!.textContent).to.include(words.needs.unsafe);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('needs.unsafe');
  });

  it('puts all lines on paper, and nothing to press', async () => {
    const element = await show('us', 'strip');
    const onPaper = element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(onPaper.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'));
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(parts(element, 'name').every((name) => name.checkVisibility() && name.getClientRects().length)).to.equal(true);
    expect(controlsIn(element.shadowRoot!).filter((one) => one.localName !== 'a' && one.checkVisibility())).to.deep.equal([]);
    expect(part(element, 'leave')!.checkVisibility()).to.equal(false);
  });
});
