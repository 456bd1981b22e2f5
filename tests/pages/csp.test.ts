import { expect } from '@open-wc/testing';
import { runIn, reachesIntoFrames } from '../support/frames.js';
import { controlsIn } from '../support/page.js';
import { holdBack, use } from '../support/visit.js';
import { closePages, finished, isFinished, openPage, openText, pause, requestsOf, tags, until, type Page } from './open.js';

/** Every widget used from end to end under the policy of EMBED.md, sent as a header, by every way of loading. */

/** How often each control is pressed, and how many presses a widget takes at most. */
const times = 2;
const most = 70;

type Visit = Pick<Page, 'window' | 'document'>;

/** What a page may hold that is broken, each violation under its directive. */
function faultsOf({ record }: Pick<Page, 'record'>): string[] {
  const violations = [...record.violations].sort().map((violation) => `blocked by ${violation}`);
  return [...violations, ...record.errors, ...record.messages];
}

/** Presses everything that comes up in a widget, what was pressed least first, and writes into every field. */
async function pressAll({ window, document }: Visit, tag: string): Promise<Set<string>> {
  const element = document.querySelector(tag)!;
  const pressed = new Map<string, number>();
  let isWaited = false;
  for (let press = 0; press < most; press += 1) {
    const controls = controlsIn(element.shadowRoot!).filter((control) => control.checkVisibility());
    const named = controls.map((control) => [`${control.localName} ${control.textContent?.trim()}`, control] as const);
    const count = (name: string): number => pressed.get(name) ?? 0;
    // The last of those that were pressed least: deeper into a widget, and not back to its beginning.
    const [name, control] = named.sort(([one], [other]) => count(other) - count(one)).at(-1) ?? [''];
    if (!control || count(name) >= times) {
      // What was brought last may still be on its way.
      if (isWaited) break;
      isWaited = true;
      await pause(500);
      continue;
    }
    isWaited = false;
    pressed.set(name, count(name) + 1);
    // As somebody does who comes near with the mouse, and then presses.
    control.dispatchEvent(new window.PointerEvent('pointerenter', { bubbles: false }));
    control.focus();
    use(control, window, () => 0.4);
    await pause(15);
    // A late part takes its time the first time.
    if (count(name) === 1) await pause(30);
  }
  return new Set(pressed.keys());
}

/** Every part that only some visitors bring, by its name without the hash. */
const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
const chunkName = (path: string): string => /chunks\/(.+)-[\w-]{8}\.js$/.exec(path)?.[1] ?? '';
const chunks = Object.keys(hashes).map(chunkName).filter(Boolean);

/** What only a directory brings; its own page is below. */
const ofDirectory = [
  'directory-here',
  'fhir-pages',
  'find-therapist.choose',
  'find-therapist.directory',
  'find-therapist.request',
  'live',
  'read-schema-org',
  'region-names',
];
/** What a directory brings for broken records and for search engines: both have tests of their own, and break what is asked here. */
const ofFewDirectories = ['structured-data', 'tell-problems', 'write-json-ld'];
/** What a page in another language brings: `languages.test.ts` opens one under the same policy. */
const ofLanguages = ['words-file'];

for (const way of ['one-file', 'loader', 'elements', 'classic']) {
  describe(`under a strict policy, ${way}`, () => {
    let page: Page;

    before(async () => {
      page = await openPage(`csp-${way}.html`);
      page.document.querySelector('attune-reflection-card')!.setAttribute('journal', 'device');
      await finished(page);
      holdBack(page);
    });
    after(() => {
      closePages();
      indexedDB.deleteDatabase('attune-elements');
    });

    for (const tag of tags) {
      it(`${tag} is opened and used, and nothing is blocked`, async () => {
        const pressed = await pressAll(page, tag);
        expect(pressed.size, 'controls').to.be.above(2);
        await pause(100);
        expect(faultsOf(page)).to.deep.equal([]);
      });
    }

    it('brings every late part there is', function () {
      // The one file holds them all.
      if (!['loader', 'elements'].includes(way)) this.skip();
      const brought = new Set(requestsOf(page).map(chunkName));
      const elsewhere = new Set([...ofDirectory, ...ofFewDirectories, ...ofLanguages]);
      expect(chunks.filter((chunk) => !brought.has(chunk) && !elsewhere.has(chunk))).to.deep.equal([]);
    });
  });
}

describe('under a strict policy, a directory', () => {
  let page: Page;

  before(async () => {
    page = await openPage('csp-directory-loader.html');
    await until(() => page.document.querySelector('#fhir')!.shadowRoot?.querySelector('[part~="people"]'), 'the last of them');
    holdBack(page);
  });
  after(closePages);

  it('is opened and used, and nothing is blocked', async () => {
    const pressed = await pressAll(page, 'attune-find-therapist');
    expect(pressed.size, 'controls').to.be.above(10);
    await pause(100);
    expect(faultsOf(page)).to.deep.equal([]);
    for (const [id, name] of Object.entries({ 'json-ld': 'Ada Lind', fhir: 'Bo Ek' }))
      expect(page.document.querySelector(`#${id}`)!.shadowRoot!.textContent).to.include(name);
  });

  it('brings every late part there is', () => {
    const brought = new Set(requestsOf(page).map(chunkName));
    expect(ofDirectory.filter((chunk) => !brought.has(chunk))).to.deep.equal([]);
  });
});

describe('under a strict policy, in a frame', () => {
  afterEach(closePages);
  after(() => void indexedDB.deleteDatabase('attune-elements'));

  for (const tag of tags) {
    it(`${tag} is opened and used, and nothing is blocked`, async () => {
      const records = await reachesIntoFrames();
      const more = tag === 'attune-reflection-card' ? '&journal=device' : '';
      const page = await openText(
        `<script src="/dist/frame.js"></script><iframe src="/strict/frame.html?widget=${tag.replace('attune-', '')}${more}" data-attune-frame width="600" height="200"></iframe>`,
      );
      const frame = page.document.querySelector('iframe')!;
      await until(() => isFinished(frame.contentDocument?.querySelector(tag)), tag);
      const inside = { window: frame.contentWindow as Page['window'], document: frame.contentDocument! };
      holdBack(inside);
      expect((await pressAll(inside, tag)).size, 'controls').to.be.above(2);
      await pause(100);
      expect(faultsOf(page)).to.deep.equal([]);
      if (records) expect(faultsOf({ record: await runIn<Page['record']>('/strict/frame.html', 'record') })).to.deep.equal([]);
    });
  }
});

describe('what a feature needs of the policy', () => {
  afterEach(closePages);

  it('is missed without harm: a deck without connect-src, portraits without img-src', async () => {
    const page = await openPage('csp-without.html');
    const { document, record } = page;
    const [card, team] = ['attune-reflection-card', 'attune-find-therapist'].map((tag) => document.querySelector(tag)!) as [
      Element,
      Element,
    ];
    await until(() => isFinished(card) && isFinished(team), 'the widgets');
    await until(() => record.messages.length, 'the warning');
    expect(record.messages).to.deep.equal(['warn: <attune-reflection-card> deck-src: it could not be reached. Another deck stands in.']);
    expect(card.shadowRoot!.querySelector('[part~="prompt"]')!.textContent.trim()).not.to.equal('');
    await until(() => team.shadowRoot!.querySelector('[part~="circles"], svg'), 'the circles in the place of a face');
    const directives = new Set(record.violations.map((violation) => violation.split(':')[0]));
    expect([...directives].sort()).to.deep.equal(['connect-src', 'img-src']);
    expect(record.errors.filter((error) => !error.includes('favicon.svg'))).to.deep.equal([]);
  });

  it('is there with it: portraits with img-src', async () => {
    const page = await openPage('csp-photos.html');
    const team = page.document.querySelector('attune-find-therapist')!;
    await until(() => isFinished(team), 'the widget');
    const face = await until(() => team.shadowRoot!.querySelector<HTMLImageElement>('[part~="face"] img'), 'the face');
    await until(() => face.naturalWidth, 'the picture');
    expect(faultsOf(page)).to.deep.equal([]);
  });

  it('is enforced at all: a text that becomes script is refused where trusted types are known', async function () {
    const page = await openPage('csp-one-file.html');
    if (!('trustedTypes' in page.window)) this.skip();
    const script = page.document.createElement('script');
    expect(() => (script.text = 'hacked = true')).to.throw();
    await until(() => page.record.violations.length, 'the violation');
    expect(page.record.violations[0]).to.include('require-trusted-types-for');
  });
});
