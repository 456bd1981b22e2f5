import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { firstMessages } from '../../src/content/en/find-therapist-messages.js';
import { findTherapist as words } from '../../src/content/en/find-therapist.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/find-therapist.js';
import type { FindTherapistActionEvent } from '../../src/elements/find-therapist/find-therapist.events.js';
import type { FindTherapistElement } from '../../src/elements/find-therapist/find-therapist.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const square = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const broken = 'data:image/png;base64,AAAA';

/** A widget with markup in it that no template of ours would have. */
function makeOf(inner: string): Promise<FindTherapistElement> {
  const widget = document.createElement('attune-find-therapist');
  widget.innerHTML = inner;
  return fixture<FindTherapistElement>(html`${widget}`);
}

const make = (template = html`<attune-find-therapist></attune-find-therapist>`): Promise<FindTherapistElement> =>
  fixture<FindTherapistElement>(template);

/** The links to the practice, filled one first, as a visitor and a browser read them. */
function ways(widget: Element): { text: string; href: string }[] {
  return [...widget.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part~="ways"] a')].map((link) => ({
    text: link.innerText.replace(/\s+/g, ' ').trim(),
    href: link.getAttribute('href')!,
  }));
}

const addresses = (widget: Element): string[] => ways(widget).map(({ href }) => href);
const shown = (widget: FindTherapistElement): string => (widget.shadowRoot!.firstElementChild as HTMLElement).innerText;
const all = (widget: Element, selector: string): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

async function openMessages(widget: FindTherapistElement): Promise<FindTherapistElement> {
  control(widget, words.first.open).click();
  await until(() => part(widget, 'message'), 'the first messages');
  return widget;
}

/** Stands in for the browser's clipboard while something is done. */
async function withClipboard(writeText: (text: string) => Promise<void>, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    await action();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const full = (layout: string) =>
  html`<attune-find-therapist
    layout=${layout}
    href="https://practice.example/contact"
    phone="(512) 555-0100"
    sms="+1 512 555 0101"
    email="hello@practice.example"
    reply-within="2 working days"
    ><img src=${square} alt="Dana Ruiz" /><img src=${square} alt="Ravi Shah"
  /></attune-find-therapist>`;

describe('attune-find-therapist', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible in every layout, with everything and with nothing, ${scheme}`, async () => {
      paintPage(scheme);
      for (const layout of ['card', 'banner', 'inline']) {
        const widget = await make(full(layout));
        if (layout !== 'inline') await openMessages(widget);
        expect(await findFaults(widget), layout).to.deep.equal([]);
        expect(await findFaults(await make(html`<attune-find-therapist layout=${layout}></attune-find-therapist>`)), layout).to.deep.equal(
          [],
        );
      }
      paintPage('light');
    });
  }

  it('is worked by keyboard alone, in the order of reading', async () => {
    const widget = await make(full('banner'));
    const names = ['link', 'phone', 'sms', 'email'];
    const told: string[] = [];
    widget.addEventListener('attune-action', (event) => told.push((event as FindTherapistActionEvent).control));
    widget.addEventListener('click', (event) => event.preventDefault());
    all(widget, '[part~="ways"] a')[0]!.focus();
    for (const name of names) {
      await sendKeys({ press: 'Enter' });
      expect(told.at(-1)).to.equal(name);
      await sendKeys({ press: 'Tab' });
    }
    expect(widget.shadowRoot!.activeElement?.textContent?.trim()).to.equal(words.first.open);
  });

  it('opens the first messages by keyboard', async () => {
    const widget = await make();
    control(widget, words.first.open).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(widget, 'message'), 'the first messages');
    await sendKeys({ press: 'Tab' });
    expect(widget.shadowRoot!.activeElement?.textContent?.trim()).to.equal(words.first.copy);
  });

  it('asks nothing of the network, stores nothing and says nothing to the console', async () => {
    await openMessages(await make());
    const moment = performance.now();
    const kept = await whatIsKept();
    const { warnings, errors } = await listen(async () => {
      for (const layout of ['card', 'banner', 'inline']) {
        await make(html`<attune-find-therapist layout=${layout}></attune-find-therapist>`);
        await make(full(layout));
      }
      await openMessages(await make(html`<attune-find-therapist href="/contact"></attune-find-therapist>`));
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('with nothing set is finished: a heading, a line, two circles, and a sentence in place of a link', async () => {
    const widget = await make();
    expect(textOf(widget, 'heading')).to.equal(words.heading);
    expect(textOf(widget, 'text')).to.equal(words.text);
    expect(textOf(widget, 'ways')).to.equal(words.none);
    expect(part(widget, 'circles')!.querySelectorAll('circle')).to.have.length(2);
    expect(ways(widget)).to.deep.equal([]);
    expect(shown(widget)).not.to.match(/undefined|null|\{|NaN|\[object/);
  });

  it('takes a number from a framework for what it says', async () => {
    const widget = document.createElement('attune-find-therapist');
    Object.assign(widget, { phone: 5125550100, heading: 7 });
    document.body.append(widget);
    await widget.updateComplete;
    expect(ways(widget)[0]!.href).to.equal('tel:5125550100');
    expect(textOf(widget, 'heading')).to.equal('7');
    widget.remove();
  });

  describe('ways to reach', () => {
    it('come from attributes: one filled, the others beside it with what is dialled or written to', async () => {
      const widget = await make(full('card'));
      expect(ways(widget)).to.deep.equal([
        { text: 'Reach out (opens another site)', href: 'https://practice.example/contact' },
        { text: 'Call (512) 555-0100', href: 'tel:5125550100' },
        { text: 'Text +1 512 555 0101', href: 'sms:+15125550101' },
        { text: 'Email hello@practice.example', href: 'mailto:hello@practice.example' },
      ]);
      expect(all(widget, '[part~="link"]')).to.have.length(1);
      expect(getComputedStyle(part(widget, 'link')!).backgroundColor).not.to.equal(getComputedStyle(part(widget, 'way')!).backgroundColor);
    });

    it('fill the first there is where no page is set', async () => {
      const widget = await make(html`<attune-find-therapist phone="512-555-0100" label="Talk to us"></attune-find-therapist>`);
      expect(ways(widget)).to.deep.equal([{ text: 'Talk to us 512-555-0100', href: 'tel:5125550100' }]);
      expect(part(widget, 'link')!.textContent).to.include('Talk to us');
    });

    it('take the words of the owner', async () => {
      const widget = await make(
        html`<attune-find-therapist heading="Come in" text="A line." label="Find a time" href="/book"></attune-find-therapist>`,
      );
      expect([textOf(widget, 'heading'), textOf(widget, 'text'), ways(widget)[0]!.text]).to.deep.equal([
        'Come in',
        'A line.',
        'Find a time',
      ]);
      expect(addresses(widget)).to.deep.equal([`${location.origin}/book`]);
    });

    it('tell an outside site nothing, and leave links of the own site alone', async () => {
      const widget = await make(html`<attune-find-therapist href="https://practice.example/a"></attune-find-therapist>`);
      expect(part(widget, 'link')!.getAttribute('rel')).to.equal('noopener');
      expect(part(widget, 'link')!.getAttribute('referrerpolicy')).to.equal('no-referrer');
      widget.href = '/contact';
      await widget.updateComplete;
      expect(part(widget, 'link')!.hasAttribute('referrerpolicy')).to.equal(false);
    });

    it('are the links inside the tag where no attribute sets one, whatever an editor has put around them', async () => {
      const lists = [
        html`<a href="/book">Book a <b>first</b> talk</a> <a href="mailto:a@b.example">Write</a><a href="tel:+15125550100">Ring</a>`,
        html`<p></p>
          <p><a href="/book">Book a first talk</a><br /><a href="mailto:a@b.example">Write</a></p>
          <p><br /><a href="tel:+15125550100">Ring</a></p>`,
        html`<ul>
          <li><a href="/book"> Book a first talk </a></li>
          <li><a href="mailto:a@b.example">Write</a></li>
          <li><a href="tel:+15125550100">Ring</a></li>
        </ul>`,
      ];
      for (const list of lists) {
        const widget = await make(html`<attune-find-therapist>${list}</attune-find-therapist>`);
        expect(ways(widget)).to.deep.equal([
          { text: 'Book a first talk', href: `${location.origin}/book` },
          { text: 'Write', href: 'mailto:a@b.example' },
          { text: 'Ring', href: 'tel:+15125550100' },
        ]);
      }
    });

    it('an attribute stands over the links inside the tag, and a label over the text of the first', async () => {
      const set = await make(html`<attune-find-therapist href="/mine"><a href="/other">Other</a></attune-find-therapist>`);
      expect(addresses(set)).to.deep.equal([`${location.origin}/mine`]);
      const labelled = await make(html`<attune-find-therapist label="Mine"><a href="/other">Other</a></attune-find-therapist>`);
      expect(ways(labelled)[0]!.text).to.equal('Mine');
    });

    it('a link without text has the built-in words, and a picture that leads somewhere is a face', async () => {
      const widget = await makeOf(`<a href="/team"><img src="${square}" alt="Dana Ruiz"></a><a href="/contact"></a>`);
      expect(ways(widget)).to.deep.equal([{ text: words.ways.link, href: `${location.origin}/contact` }]);
      expect(all(widget, 'img')).to.have.length(1);
    });

    it('follow changes of attributes and of what is inside the tag', async () => {
      const widget = await make(html`<attune-find-therapist href="/a"></attune-find-therapist>`);
      widget.setAttribute('phone', '512 555 0100');
      widget.setAttribute('layout', 'banner');
      widget.setAttribute('heading', 'Another');
      await widget.updateComplete;
      expect(addresses(widget)).to.deep.equal([`${location.origin}/a`, 'tel:5125550100']);
      expect(part(widget, 'surface')!.className).to.equal('banner');
      expect(textOf(widget, 'heading')).to.equal('Another');
      for (const name of ['href', 'phone', 'heading']) widget.removeAttribute(name);
      await widget.updateComplete;
      expect(textOf(widget, 'ways')).to.equal(words.none);
      expect(textOf(widget, 'heading')).to.equal(words.heading);
      widget.innerHTML = '<p><a href="/b">Come by</a></p>';
      await until(() => ways(widget)[0]?.text === 'Come by');
    });

    it('are at least 44 pixels in every layout and width, in small text too', async () => {
      for (const layout of ['card', 'banner', 'inline']) {
        for (const width of [280, 480, 900]) {
          const ground = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px; font-size: 11px">${full(layout)}</div>`);
          const widget = ground.firstElementChild as FindTherapistElement;
          await widget.updateComplete;
          if (layout !== 'inline') await openMessages(widget);
          for (const target of controlsIn(widget.shadowRoot!)) {
            const { width: across, height } = target.getBoundingClientRect();
            expect(Math.min(across, height), `${layout} ${width} ${target.textContent}`).to.be.at.least(43.9);
          }
          expect(widget.scrollWidth, `${layout} ${width}`).to.be.at.most(width);
        }
      }
    });
  });

  describe('how soon an answer comes', () => {
    it('is said with the line that this is not for emergencies, next to support', async () => {
      for (const layout of ['card', 'inline']) {
        const widget = await make(full(layout));
        expect(textOf(widget, 'reply')).to.equal('We usually reply within 2 working days.');
        expect(textOf(widget, 'foot')).to.include(words.urgent);
        expect(part(widget, 'foot')!.contains(part(widget, 'support'))).to.equal(true);
      }
    });

    it('is not said where it is not set; without a way to reach there is nothing to warn of', async () => {
      expect(part(await make(html`<attune-find-therapist href="/a"></attune-find-therapist>`), 'reply')).to.equal(null);
      const widget = await make(html`<attune-find-therapist reply-within="a day"></attune-find-therapist>`);
      expect(textOf(widget, 'reply')).to.equal('We usually reply within a day.');
      expect(shown(widget)).not.to.include(words.urgent);
    });
  });

  describe('layouts', () => {
    it('a banner has its portraits at the far side where there is room, above the words where there is none', async () => {
      for (const [width, beside] of [
        [900, true],
        [280, false],
      ] as const) {
        const ground = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${full('banner')}</div>`);
        const widget = ground.firstElementChild as FindTherapistElement;
        await widget.updateComplete;
        const faces = part(widget, 'faces')!.getBoundingClientRect();
        const heading = part(widget, 'heading')!.getBoundingClientRect();
        expect(faces.left > heading.right, `${width}`).to.equal(beside);
        expect(faces.bottom <= heading.top, `${width}`).to.equal(!beside);
      }
    });

    it('mirror in a right-to-left page', async () => {
      const ground = await fixture<HTMLElement>(html`<div dir="rtl" lang="en" style="inline-size: 900px">${full('banner')}</div>`);
      const widget = ground.firstElementChild as FindTherapistElement;
      await widget.updateComplete;
      expect(part(widget, 'faces')!.getBoundingClientRect().right).to.be.below(part(widget, 'link')!.getBoundingClientRect().left);
    });

    it('inline is a line with a link: no surface, no heading, no small print, nothing to open', async () => {
      const ground = await fixture<HTMLElement>(
        html`<div style="inline-size: 900px"><attune-find-therapist layout="inline" href="/a"></attune-find-therapist></div>`,
      );
      const widget = ground.firstElementChild as FindTherapistElement;
      await widget.updateComplete;
      for (const name of ['heading', 'foot', 'first-words']) expect(part(widget, name), name).to.equal(null);
      expect(widget.getBoundingClientRect().height).to.be.below(64);
      expect(getComputedStyle(part(widget, 'surface')!).borderTopWidth).to.equal('0px');
      widget.heading = 'Set';
      widget.reviewedBy = 'Dana Ruiz, PsyD';
      await widget.updateComplete;
      expect(textOf(widget, 'heading')).to.equal('Set');
      expect(textOf(widget, 'foot')).to.include('Dana Ruiz, PsyD');
    });

    it('keep long words inside', async () => {
      const long = 'Zwischenmenschlichkeitsverständnisfragensammlungen'.repeat(2);
      for (const layout of ['card', 'banner', 'inline']) {
        for (const width of [280, 480, 900]) {
          const ground = await fixture<HTMLElement>(
            html`<div style="inline-size: ${width}px">
              <attune-find-therapist
                layout=${layout}
                heading=${long}
                text=${long}
                label=${long}
                href="/a"
                email="${long}@practice.example"
              ></attune-find-therapist>
            </div>`,
          );
          await (ground.firstElementChild as FindTherapistElement).updateComplete;
          expect(ground.scrollWidth, `${layout} ${width}`).to.be.at.most(width);
        }
      }
    });
  });

  describe('faces', () => {
    it('are drawn from the images inside the tag, lazily and without a referrer', async () => {
      const widget = await makeOf(
        `<p><img src="${square}" srcset="${square} 2x" sizes="5em" alt="Dana Ruiz"><br><img src="${square}"></p>`,
      );
      const [first, second] = all(widget, 'img') as HTMLImageElement[];
      expect(first!.src).to.equal(square);
      expect(first!.srcset).to.equal(`${square} 2x`);
      expect(first!.sizes).to.equal('5em');
      expect([first!.alt, second!.getAttribute('alt')]).to.deep.equal(['Dana Ruiz', '']);
      for (const face of [first!, second!]) {
        expect([face.loading, face.decoding, face.referrerPolicy]).to.deep.equal(['lazy', 'async', 'no-referrer']);
      }
      expect(part(widget, 'circles')).to.equal(null);
      const [left, right] = all(widget, '[part~="face"]').map((face) => face.getBoundingClientRect());
      expect(right!.left).to.be.below(left!.right);
      expect(left!.width).to.equal(left!.height);
    });

    it('a picture that fails leaves a disc in its place; where all fail, the two circles stand in', async () => {
      const widget = await make(
        html`<attune-find-therapist><img src=${square} alt="Dana" /><img src=${broken} alt="Ravi" /></attune-find-therapist>`,
      );
      part(widget, 'faces')!.scrollIntoView();
      await until(() => getComputedStyle(all(widget, 'img')[1]!).opacity === '0', 'the lost face');
      expect(getComputedStyle(all(widget, 'img')[0]!).opacity).to.equal('1');
      expect(getComputedStyle(all(widget, '[part~="face"]')[1]!).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
      const none = await make(html`<attune-find-therapist><img src=${broken} alt="Ravi" /></attune-find-therapist>`);
      await until(() => part(none, 'circles'), 'the circles');
      expect(all(none, 'img')).to.have.length(0);
    });

    it('follow what is inside the tag', async () => {
      const widget = await make();
      widget.innerHTML = `<img alt="no address"><img src="${square}" alt="Dana">`;
      await until(() => all(widget, 'img').length === 1);
      widget.replaceChildren();
      await until(() => part(widget, 'circles'));
    });
  });

  describe('first messages', () => {
    it('are three, brought when they are asked for', async () => {
      const widget = await make();
      expect(part(widget, 'message')).to.equal(null);
      await openMessages(widget);
      expect(all(widget, '[part~="message"]').map((message) => message.innerText)).to.deep.equal(firstMessages);
    });

    it('are copied, and the status says so, a second time too', async () => {
      const copied: string[] = [];
      const widget = await openMessages(await make());
      await withClipboard(
        (text) => {
          copied.push(text);
          return Promise.resolve();
        },
        async () => {
          const buttons = all(widget, '[part~="first-words"] button');
          buttons[1]!.click();
          await until(() => textOf(widget, 'status') === words.first.copied);
          buttons[2]!.click();
          await until(() => copied.length === 2 && textOf(widget, 'status') === words.first.copied);
        },
      );
      expect(copied).to.deep.equal([firstMessages[1], firstMessages[2]]);
      expect(part(widget, 'status')!.getAttribute('role')).to.equal('status');
    });

    it('that can’t be copied stay to be selected, and the page is told', async () => {
      const widget = await openMessages(await make());
      const codes: string[] = [];
      widget.addEventListener('attune-error', (event) => codes.push(event.code));
      await withClipboard(
        () => Promise.reject(new Error('not allowed')),
        async () => {
          all(widget, '[part~="first-words"] button')[0]!.click();
          await until(() => codes.length);
          await widget.updateComplete;
        },
      );
      expect(codes).to.deep.equal(['copy-failed']);
      expect(textOf(widget, 'status')).to.equal(words.first.copyFailed);
    });

    it('can be the owner’s', async () => {
      const widget = await make(
        html`<attune-find-therapist
          ><script type="application/json">
            { "first": { "messages": ["Hello, <b>you</b>."], "copy": "Take it" } }
          </script></attune-find-therapist
        >`,
      );
      await openMessages(widget);
      expect(all(widget, '[part~="message"]').map((message) => message.innerText)).to.deep.equal(['Hello, <b>you</b>.']);
      control(widget, 'Take it');
    });

    it('that do not arrive are said to, and the page is told', async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="test"></iframe>`);
      const page = frame.contentDocument!;
      const add = (type: string, text: string): void => {
        page.body.append(Object.assign(page.createElement('script'), { type, text }));
      };
      const folder = `${location.origin}/src/elements/find-therapist/find-therapist.first-words`;
      const missing = `${location.origin}/rude/missing.json`;
      add('importmap', JSON.stringify({ imports: { [`${folder}.ts`]: missing, [`${folder}.js`]: missing } }));
      add('module', `import '${location.origin}/src/define/find-therapist.ts';`);
      const widget = page.body.appendChild(page.createElement('attune-find-therapist'));
      const codes: string[] = [];
      widget.addEventListener('attune-error', (event) => codes.push(event.code));
      await until(() => widget.shadowRoot && part(widget, 'first-words'), 'the widget in its frame');
      widget.shadowRoot!.querySelector('summary')!.click();
      await until(() => codes.length, 'the fault');
      await widget.updateComplete;
      expect(codes).to.deep.equal(['part-unreachable']);
      expect(textOf(widget, 'first-words')).to.include(words.first.notLoaded);
    });
  });

  it('closes what was opened, and forgets what was done there, when it is asked to let go', async () => {
    const widget = await fixture<FindTherapistElement>(html`<attune-find-therapist href="/contact"></attune-find-therapist>`);
    control(widget, words.first.open).click();
    await until(() => part(widget, 'message'));
    all(widget, '[part~="first-words"] button')[0]!.click();
    await until(() => textOf(widget, 'status'));
    releaseAll(document);
    await widget.updateComplete;
    expect((part(widget, 'first-words') as HTMLDetailsElement).open).to.equal(false);
    expect(part(widget, 'status')!.textContent).to.equal('');
  });

  it('tells the page which control was used and nothing else', async () => {
    const ground = await fixture<HTMLElement>(html`<div>${full('card')}</div>`);
    const widget = ground.firstElementChild as FindTherapistElement;
    await widget.updateComplete;
    const events: FindTherapistActionEvent[] = [];
    ground.addEventListener('attune-action', (event) => events.push(event as FindTherapistActionEvent));
    for (const link of all(widget, '[part~="ways"] a')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    await openMessages(widget);
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        all(widget, '[part~="first-words"] button')[0]!.click();
        await until(() => textOf(widget, 'status'));
      },
    );
    widget.setAttribute('layout', 'banner');
    await widget.updateComplete;
    expect(events.map((event) => event.control)).to.deep.equal(['link', 'phone', 'sms', 'email', 'first-words', 'copy']);
    for (const event of events) {
      expect(event.bubbles && event.composed).to.equal(true);
      expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['control']);
    }
  });

  describe('survives bad input', () => {
    const bad: [name: string, value: string][] = [
      ['href', 'javascript:alert(1)'],
      ['href', 'data:text/html,hello'],
      ['href', 'java\nscript:alert(1)'],
      ['href', 'https://['],
      ['phone', 'call me'],
      ['phone', '12'],
      ['sms', '555-HELP'],
      ['email', 'nobody'],
      ['email', 'a@b.example?bcc=c@d.example'],
      ['layout', 'grid'],
      ['heading-level', '9'],
      ['support-href', 'javascript:alert(1)'],
      ['reviewed-on', '2026-02-31'],
    ];
    for (const [name, value] of bad) {
      it(`${name}=${JSON.stringify(value)} is left out with one warning that names it`, async () => {
        const widget = document.createElement('attune-find-therapist');
        widget.setAttribute(name, value);
        const { warnings, errors } = await listen(async () => {
          document.body.append(widget);
          await widget.updateComplete;
          widget.requestUpdate();
          await widget.updateComplete;
        });
        expect(errors).to.deep.equal([]);
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<attune-find-therapist> ${name}`);
        expect(ways(widget)).to.deep.equal([]);
        expect(textOf(widget, 'heading')).to.equal(words.heading);
        expect(all(widget, 'a').every((link) => /^https?:/.test((link as HTMLAnchorElement).href))).to.equal(true);
        widget.remove();
      });
    }

    it('a bad link inside the tag is left out with one warning, the others stay', async () => {
      let widget!: FindTherapistElement;
      const { warnings } = await listen(async () => {
        widget = await makeOf('<a href="javascript:alert(1)">Bad</a><a href="/good">Good</a>');
      });
      expect(ways(widget).map(({ text }) => text)).to.deep.equal(['Good']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('javascript:alert(1)');
    });

    it('empty attributes are as if they were not there', async () => {
      const { warnings } = await listen(async () => {
        const widget = await make(
          html`<attune-find-therapist
            layout=""
            heading=""
            text=" "
            href=""
            label=""
            phone=""
            sms=""
            email=""
            reply-within=" "
          ></attune-find-therapist>`,
        );
        expect(textOf(widget, 'heading')).to.equal(words.heading);
        expect(textOf(widget, 'ways')).to.equal(words.none);
        expect(part(widget, 'reply')).to.equal(null);
      });
      expect(warnings).to.deep.equal([]);
    });

    it('markup in words shows as text', async () => {
      const markup = '<img src=x onerror=alert(1)>';
      const widget = await make(
        html`<attune-find-therapist
          heading=${markup}
          text=${markup}
          label=${markup}
          href="/a"
          reply-within=${markup}
        ></attune-find-therapist>`,
      );
      for (const name of ['heading', 'text', 'link', 'reply']) expect(textOf(widget, name), name).to.include(markup);
      expect(all(widget, 'img')).to.have.length(0);
    });

    it('words of a wrong key or type are named in one warning, and the built-in ones stand in', async () => {
      const wrong = { heading: 7, nothing: 'x', ways: { phone: null, fax: 'Fax' }, first: { messages: 'one', copy: '' } };
      const inJson = document.createElement('attune-find-therapist');
      inJson.innerHTML = `<script type="application/json">${JSON.stringify(wrong)}</script>`;
      const inProperty = Object.assign(document.createElement('attune-find-therapist'), { words: wrong });
      for (const widget of [inJson, inProperty]) {
        widget.setAttribute('phone', '512 555 0100');
        const { warnings, errors } = await listen(async () => {
          document.body.append(widget);
          await widget.updateComplete;
          await openMessages(widget);
        });
        expect(errors).to.deep.equal([]);
        expect(warnings).to.have.length(1);
        for (const path of ['heading', 'nothing', 'ways.phone', 'ways.fax', 'first.messages', 'first.copy'])
          expect(warnings[0]).to.include(path);
        expect(textOf(widget, 'heading')).to.equal(words.heading);
        expect(ways(widget)[0]!.text).to.equal('Call 512 555 0100');
        expect(all(widget, '[part~="message"]')).to.have.length(3);
        widget.remove();
      }
    });

    it('a JSON that an editor has broken is recognised', async () => {
      const { warnings } = await listen(async () => {
        const widget = await make(
          html`<attune-find-therapist
            ><script type="application/json">
              { "heading": "Mine", </p><p> "text": "Mine" }
            </script></attune-find-therapist
          >`,
        );
        expect(textOf(widget, 'heading')).to.equal(words.heading);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('your editor has put paragraphs into the JSON');
    });

    it('words of the owner in full take the place of ours', async () => {
      const widget = await make();
      widget.words = { heading: 'Komm, wie du bist', none: 'Auf der Kontaktseite geht es weiter.' };
      await widget.updateComplete;
      expect(textOf(widget, 'heading')).to.equal('Komm, wie du bist');
      expect(textOf(widget, 'ways')).to.equal('Auf der Kontaktseite geht es weiter.');
    });
  });

  it('marks its English where the page speaks a language it has no words in', async () => {
    const ground = await fixture<HTMLElement>(html`<div lang="de"><attune-find-therapist></attune-find-therapist></div>`);
    const widget = ground.firstElementChild as FindTherapistElement;
    await widget.updateComplete;
    expect(part(widget, 'root')!.lang).to.equal('en');
  });

  it('prints its addresses as text, without controls', async function () {
    const widget = await make(full('banner'));
    // Only Chromium’s driver has a way to ask for paper.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    await emulateMedia({ media: 'print' });
    const after = getComputedStyle(part(widget, 'link')!, '::after').content;
    expect(after).to.include('https://practice.example/contact');
    expect(ways(widget)[1]!.text).to.equal('Call (512) 555-0100');
    expect(getComputedStyle(part(widget, 'first-words')!).display).to.equal('none');
    expect(getComputedStyle(part(widget, 'link')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    await emulateMedia({ media: 'screen' });
  });

  it('stays in order with forced colours', async function () {
    const widget = await make(full('banner'));
    if (!(await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]))) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    expect(getComputedStyle(part(widget, 'link')!).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(part(widget, 'surface')!).borderTopWidth).to.equal('1px');
    await executeServerCommand('emulate-features', []);
  });
});
