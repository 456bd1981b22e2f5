import { aTimeout, expect } from '@open-wc/testing';
import { findTherapistDirectory } from '../../src/content/en/find-therapist-directory.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import '../../src/define/find-therapist.js';
import type { FindTherapistElement } from '../../src/elements/find-therapist/find-therapist.js';
import { control, findFaults, listen, paintPage, requestsSince, until } from '../support/page.js';

const { directory: words } = findTherapistDirectory;

const widgets: FindTherapistElement[] = [];

/** A directory in the page, as its author has set it. */
function place(settings: Record<string, string>, inner = ''): { widget: FindTherapistElement; codes: string[] } {
  const widget = document.createElement('attune-find-therapist');
  const codes: string[] = [];
  widget.addEventListener('attune-error', (event: AttuneErrorEvent) => codes.push(event.code));
  for (const [name, value] of Object.entries({ layout: 'directory', ...settings })) widget.setAttribute(name, value);
  widget.innerHTML = inner;
  document.body.append(widget);
  widgets.push(widget);
  return { widget, codes };
}

const text = (widget: Element): string => (widget.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ');
const says = (widget: Element, line: string) => until(() => text(widget).includes(line), line);
/** How many people are in sight. */
const names = (widget: Element): number => new Set(text(widget).match(/Avery Example-\d+/g)).size;

let runs = 0;
const address = (shape: string, query: Record<string, string | number>): string =>
  `/directory/${shape}?${new URLSearchParams(Object.entries({ run: `view-${Date.now()}-${(runs += 1)}`, ...query }).map(([name, value]) => [name, String(value)]))}`;

describe('attune-find-therapist, where its people come from', () => {
  beforeEach(() => performance.clearResourceTimings());
  afterEach(() => {
    for (const widget of widgets.splice(0)) widget.remove();
  });

  for (const shape of ['own', 'schema-org', 'fhir/PractitionerRole']) {
    it(`shows the people of an address (${shape}), asks for nothing else, and says nothing to the console`, async () => {
      const moment = performance.now();
      const { warnings, errors } = await listen(async () => {
        const { widget, codes } = place({ src: address(shape, { people: 12 }) });
        await until(() => names(widget) === 12, 'twelve people');
        expect(codes).to.deep.equal([]);
      });
      expect([...warnings, ...errors]).to.deep.equal([]);
      expect(requestsSince(moment)).to.have.lengthOf(1);
    });
  }

  it('shows people as they come, with how many there will be, and stops when a visitor says so', async () => {
    const { widget } = place({ src: address('fhir/PractitionerRole', { people: 9, count: 3, fault: 'stall', at: 2, times: 1 }) });
    await says(widget, '3 of about 9');
    expect(names(widget)).to.equal(3);
    control(widget, words.stop).click();
    await says(widget, words.stopped);
    control(widget, words.goOn).click();
    await until(() => names(widget) === 9, 'nine people');
    await until(() => !text(widget).includes(words.stopped));
  });

  it('keeps what came when a page fails, says so once in plain words, and tries again from there', async () => {
    const { widget, codes } = place({ src: address('fhir/PractitionerRole', { people: 9, count: 3, fault: '500', at: 3, times: 1 }) });
    await says(widget, words.faults.unreachable);
    await until(() => names(widget) === 6, 'the people of two pages');
    expect(text(widget)).to.include(words.kept);
    expect(codes).to.deep.equal(['directory-unreachable']);
    paintPage('light');
    expect(await findFaults(widget)).to.deep.equal([]);
    control(widget, words.again).click();
    await until(() => names(widget) === 9, 'nine people');
    expect(codes).to.have.lengthOf(1);
  });

  for (const [fault, word] of [
    ['401', 'refused'],
    ['404', 'missing'],
    ['html', 'unreadable'],
    ['huge', 'too-large'],
  ] as const) {
    it(`says in plain words that nobody came (${fault}), with the links inside the tag and another try`, async () => {
      const { widget, codes } = place({ src: address('own', { fault, times: 1 }) }, '<a href="/dana">Dana Ruiz</a>');
      await says(widget, words.faults[word]);
      await says(widget, 'Dana Ruiz');
      expect(codes).to.deep.equal([`directory-${word}`]);
      control(widget, words.again).click();
      await until(() => names(widget) === 20, 'twenty people');
      await until(() => !text(widget).includes('Dana Ruiz'));
    });
  }

  it('follows a src that changes live', async () => {
    const { widget } = place({ src: address('own', { people: 2 }) });
    await until(() => names(widget) === 2);
    widget.src = address('own', { people: 5 });
    await until(() => names(widget) === 5);
    widget.removeAttribute('src');
    widget.innerHTML = '<ul><li><a href="/dana">Dana Ruiz</a> – works with grief.</li></ul>';
    await says(widget, 'Dana Ruiz');
    expect(names(widget)).to.equal(0);
  });

  it('writes its people into the page’s head where it is asked to, and takes them away with itself', async () => {
    const inHead = (): string[] =>
      [...document.head.querySelectorAll('script[data-attune-directory]')].map(({ textContent }) => textContent);
    const { widget } = place({ src: address('own', { people: 3 }) });
    await until(() => names(widget) === 3);
    await aTimeout(100);
    expect(inHead()).to.deep.equal([]);
    widget.setAttribute('structured-data', '');
    await until(() => inHead().length === 1);
    expect(inHead()[0]!.match(/Avery Example-/g)).to.have.lengthOf(3);
    widget.removeAttribute('structured-data');
    await until(() => !inHead().length);
    widget.structuredData = true;
    await until(() => inHead().length);
    widget.layout = 'card';
    await until(() => !inHead().length);
    widget.layout = 'directory';
    await until(() => inHead().length);
    widget.remove();
    expect(inHead()).to.deep.equal([]);
  });

  it('reads the JSON-LD of the page, and does not write it there again', async () => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: 'Dana Ruiz' });
    document.head.append(script);
    const { widget } = place({ src: 'page', 'structured-data': '' });
    await says(widget, 'Dana Ruiz');
    await aTimeout(200);
    expect(document.head.querySelectorAll('script[data-attune-directory]')).to.have.lengthOf(0);
    script.remove();
  });
});
