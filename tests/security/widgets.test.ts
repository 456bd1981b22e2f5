import { expect } from '@open-wc/testing';
import '../../src/auto.js';
import { listen, until } from '../support/page.js';
import { lookalikes, markup, scripts, smuggled, turning, unseen } from './hostile.js';

/** Every widget with what somebody hostile could give it: nothing runs, nothing lies, and the rest is shown. */

type Widget = HTMLElement & { updateComplete: Promise<unknown>; words: unknown };
const names = [
  ...['pattern-explainer', 'closeness-map', 'reflection-card', 'find-therapist', 'reframe', 'parts-map', 'both-voices', 'pause'],
  ...['small-steps', 'support-now'],
];
const page = window as unknown as { hacked?: unknown };
const made: HTMLElement[] = [];

function place(name: string, attributes: Record<string, string> = {}, inner = ''): Widget {
  const widget = document.createElement(`attune-${name}`) as Widget;
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  // Script in a text is no markup here: a page’s own reader would take it as data, too.
  widget.innerHTML = inner;
  document.body.append(widget);
  made.push(widget);
  return widget;
}

const rootOf = (widget: Element): ShadowRoot => widget.shadowRoot!;
const textIn = (widget: Element): string => rootOf(widget)?.querySelector<HTMLElement>('[part~="root"]')?.textContent ?? '';
const isDrawn = (widget: Element): boolean => Boolean(rootOf(widget)?.querySelector('[part~="heading"]')?.textContent?.trim());
const json = (data: unknown): string => `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What a visitor could follow, by its address; and what no template of ours has. */
function faultsOf(widget: Element): string[] {
  const all = [...rootOf(widget).querySelectorAll('*')];
  const strange = all.filter((element) =>
    element.matches('script, iframe, object, embed, style, base, link, meta, [style*="url("], [srcdoc]'),
  );
  const handlers = all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
  const addresses = all.flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const wrong = addresses.filter((address) => {
    const { protocol, username, host } = new URL(address, location.href);
    return !/^(https?|mailto|tel|sms):$/.test(protocol) || username || host === 'elsewhere.example';
  });
  return [...strange.map(({ localName }) => localName), ...handlers, ...wrong];
}

describe('what is hostile', () => {
  afterEach(() => {
    for (const widget of made.splice(0)) widget.remove();
    expect(page.hacked).to.equal(undefined);
    expect((Object.prototype as { hacked?: unknown }).hacked).to.equal(undefined);
  });

  for (const name of names) {
    it(`in every address and text of attune-${name} does nothing, is named, and leaves the widget whole`, async () => {
      const { observedAttributes } = customElements.get(`attune-${name}`) as unknown as { observedAttributes: string[] };
      const isAddress = (attribute: string): boolean => /(^|-)(href|src)$|^action$/.test(attribute);
      const widget = place(name);
      await until(() => isDrawn(widget), name);
      const { warnings, errors } = await listen(async () => {
        for (const address of [...scripts, ...lookalikes]) {
          for (const attribute of observedAttributes.filter(isAddress)) widget.setAttribute(attribute, address);
          await widget.updateComplete;
          expect(faultsOf(widget), address).to.deep.equal([]);
        }
        for (const text of [...markup, ...turning, 'x'.repeat(100_000)]) {
          for (const attribute of observedAttributes.filter((one) => !isAddress(one))) widget.setAttribute(attribute, text);
          await widget.updateComplete;
          expect(faultsOf(widget), text.slice(0, 40)).to.deep.equal([]);
        }
      });
      expect(errors).to.deep.equal([]);
      expect(warnings.filter((line) => line.length > 2100)).to.deep.equal([]);
      expect(warnings.some((line) => line.includes('support-href'))).to.equal(true);
      for (const attribute of observedAttributes) widget.removeAttribute(attribute);
      await widget.updateComplete;
      expect(isDrawn(widget)).to.equal(true);
    });

    it(`in the words of attune-${name} is text, or is named while ours stand`, async () => {
      const poison = '"__proto__": {"hacked": 1}, "constructor": 1';
      let widget!: Widget;
      const { warnings, errors } = await listen(async () => {
        widget = place(
          name,
          {},
          json(0).replace('>0<', `>{${poison}, "heading": ${JSON.stringify(`${markup[0]}\u202e`).replaceAll('<', '\\u003c')}}<`),
        );
        await until(() => isDrawn(widget), name);
        widget.words = { care: JSON.parse(`{"general": {"toString": 1}, ${poison}}`) as unknown, heading: markup[1] };
        await widget.updateComplete;
      });
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length.within(1, 2);
      expect(warnings[0]).to.include('__proto__');
      expect(rootOf(widget).querySelector('[part~="heading"]')!.textContent.trim()).to.equal(markup[1]);
      expect(textIn(widget)).not.to.match(unseen);
      expect(textIn(widget)).not.to.include('[object');
      expect(faultsOf(widget)).to.deep.equal([]);
    });
  }

  it('in a number or an e-mail address of the practice makes no way to reach it', async () => {
    const widget = place('find-therapist');
    for (const address of smuggled) {
      for (const attribute of ['phone', 'sms', 'email']) widget.setAttribute(attribute, address);
      await widget.updateComplete;
      expect(rootOf(widget).querySelectorAll('a[href^="tel:"], a[href^="sms:"], a[href^="mailto:"]').length, address).to.equal(0);
    }
  });

  it('in a directory leaves the people, their names set apart, and one warning', async () => {
    const addresses = [...scripts, ...lookalikes, ...smuggled];
    const therapists = [
      ...addresses.map((address, index) => ({
        name: `Mara ${index}`,
        url: address,
        image: address,
        booking: address,
        email: address,
        telephone: address,
      })),
      ...markup.map((text) => ({ name: text, jobTitle: text, description: text, knowsAbout: [text], worksFor: text, pronouns: text })),
      ...turning.map((text, index) => ({ id: `turning-${index}`, name: text, jobTitle: text, description: text, knowsAbout: [text] })),
    ];
    let widget!: Widget;
    const { warnings, errors } = await listen(async () => {
      widget = place('find-therapist', { layout: 'directory', 'structured-data': '' }, json({ therapists }));
      await until(() => textIn(widget).includes('Mara'), 'the people');
      // As far as the list goes.
      for (;;) {
        const more = rootOf(widget).querySelector<HTMLElement>('[part~="further"]');
        if (!more) break;
        more.click();
        await widget.updateComplete;
      }
      await until(() => document.querySelector('script[data-attune-directory]'), 'the structured data');
    });
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.lengthOf(1);
    expect(rootOf(widget).querySelectorAll('[part~="person"]').length).to.equal(therapists.length);
    expect(faultsOf(widget)).to.deep.equal([]);
    expect(textIn(widget)).not.to.match(unseen);
    for (const name of rootOf(widget).querySelectorAll('[part~="name"]'))
      expect(name.querySelector('bdi')?.textContent).to.equal(name.textContent.trim());
    const shown = [...rootOf(widget).querySelectorAll('[part~="name"]')].map(({ textContent }) => textContent.trim());
    expect(markup.filter((text) => !shown.includes(text))).to.deep.equal([]);
    const data = document.querySelector('script[data-attune-directory]')!;
    expect(data.textContent).not.to.include('<');
  });

  it('beside a link of a person takes no time', async () => {
    const begin = performance.now();
    const widget = place('find-therapist', { layout: 'directory' }, `<ul><li><a href="/mara">Mara</a> x${'-'.repeat(100_000)}x</li></ul>`);
    await until(() => rootOf(widget)?.querySelector('[part~="person"]'), 'the person');
    expect(performance.now() - begin).to.be.below(5000);
  });

  it('in a deck, in pairs and in steps is text, and is named once', async () => {
    const texts = [...markup, ...turning];
    const given: [string, string, unknown][] = [
      [
        'reflection-card',
        'prompts',
        { prompts: texts.map((text) => ({ text, followUp: text, theme: text.slice(0, 90), id: '__proto__' })) },
      ],
      [
        'reframe',
        'pairs',
        {
          pairs: texts.map((text) => ({
            text,
            inside: text,
            learned: text,
            say: text,
            more: JSON.parse('['.repeat(1000) + ']'.repeat(1000)) as unknown,
          })),
        },
      ],
      ['small-steps', 'steps', { steps: texts.map((text) => ({ text, smaller: text, nothing: {} })) }],
    ];
    for (const [name, , data] of given) {
      let widget!: Widget;
      const { warnings, errors } = await listen(async () => {
        widget = place(name, {}, json(data));
        await until(() => isDrawn(widget), name);
        for (let press = 0; press < 12; press += 1) {
          rootOf(widget).querySelectorAll<HTMLElement>('button[part~="next"], [part~="open"], summary')[press % 3]?.click();
          await widget.updateComplete;
        }
      });
      expect(errors, name).to.deep.equal([]);
      expect(warnings.length, name).to.be.at.most(1);
      expect(textIn(widget), name).not.to.match(unseen);
      expect(faultsOf(widget), name).to.deep.equal([]);
    }
  });

  it('in a form with fields named like its methods hides no place, and a place takes nothing but attributes of its widget', async () => {
    const form = document.createElement('form');
    made.push(form);
    const place =
      '<div data-attune="pause" data-onclick="window.hacked=1" data-style="color: red" data-id="x" data-slot="y" data-seconds="90"></div>';
    form.innerHTML = `<input name="matches" /><input name="querySelectorAll" /><input name="attributes" />${place}`;
    document.body.append(form);
    await until(() => form.querySelector('attune-pause'), 'the widget in its place');
    expect(form.querySelector('attune-pause')!.getAttributeNames()).to.deep.equal(['seconds']);
    form.querySelector<HTMLElement>('attune-pause')!.click();
  });
});
