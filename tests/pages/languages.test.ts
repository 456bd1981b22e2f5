import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { reframe as english } from '../../src/content/en/reframe.js';
import { words as spanish } from '../../src/content/es/index.js';
import { closePages, isFinished, openPage, openText, openWhole, requestsOf, until, type Page } from './open.js';

const doors = {
  'attune.js': '<script type="module" src="/dist/attune.js"></script>',
  'the classic file': '<script src="/dist/attune.classic.js"></script>',
  'the loader': '<script type="module" src="/dist/attune.loader.js"></script>',
  'a file for each widget': '<script type="module" src="/dist/elements/reframe.js"></script>',
};
const [oneFile, classic] = [doors['attune.js'], doors['the classic file']];

const partOf = (element: Element | null, name: string): HTMLElement | null | undefined =>
  element?.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
const headingOf = (element: Element | null): string | undefined => partOf(element, 'heading')?.textContent?.trim();
const rootLang = (element: Element | null): string | null | undefined => partOf(element, 'root')?.getAttribute('lang');
const wordFiles = (page: Page): string[] => requestsOf(page).filter((file) => file.includes('/words/'));

/** Waits until a widget is called this. */
async function called(element: Element | null, heading: string): Promise<void> {
  await until(() => headingOf(element) === heading, heading);
}

describe('another language', () => {
  afterEach(closePages);

  for (const [door, script] of Object.entries(doors)) {
    it(`is brought once by ${door}, and follows lang`, async () => {
      const page = await openText(
        `${script}<div lang="es-MX"><attune-reframe></attune-reframe><p lang="en"><attune-reframe></attune-reframe></p></div>`,
      );
      const { document, record } = page;
      const [outer, inner] = document.querySelectorAll('attune-reframe') as unknown as [Element, Element];
      await called(outer, spanish.reframe.heading);
      expect(rootLang(outer), 'no mark of its own').to.equal(null);
      await called(inner, english.heading);
      expect(rootLang(inner)).to.equal(null);
      // It turns around, by what is here already.
      document.querySelector('div')!.lang = 'en';
      document.querySelector('p')!.lang = 'ES-419';
      await called(outer, english.heading);
      await called(inner, spanish.reframe.heading);
      expect(wordFiles(page)).to.deep.equal(['/dist/words/es.js']);
      expect(record).to.deep.include({ messages: [], errors: [] });
      expect('Attune' in page.window).to.equal(script === classic);
    });
  }

  it('asks for nothing where the page is in English, or in a language that we have no words in', async () => {
    const page = await openText(`${oneFile}<attune-reframe></attune-reframe><p lang="fr"><attune-reframe></attune-reframe></p>`);
    const [en, fr] = page.document.querySelectorAll('attune-reframe') as unknown as [Element, Element];
    await until(() => isFinished(en) && isFinished(fr), 'both');
    expect([rootLang(en), rootLang(fr), headingOf(fr)]).to.deep.equal([null, 'en', english.heading]);
    expect(wordFiles(page)).to.deep.equal([]);
  });

  it('may be added by its own tag, as a module or as a script, from anywhere', async () => {
    const [plain, asModule] = ['<script src="/attune/words/es.js"></script>', '<script type="module" src="/attune/words/es.js"></script>'];
    for (const scripts of [plain + oneFile, plain + classic, asModule + oneFile]) {
      const page = await openText(`${scripts}<div lang="es"><attune-reframe></attune-reframe></div>`);
      await called(page.document.querySelector('attune-reframe'), spanish.reframe.heading);
      expect(wordFiles(page), scripts).to.deep.equal(['/attune/words/es.js']);
      closePages();
    }
  });

  it('leaves English, marked as such, where its words do not come, says so, and takes them when they do', async () => {
    // Only the script was copied.
    const page = await openText(
      `<script>record.codes = []; addEventListener('attune-error', (event) => record.codes.push(event.code));</script>
       <script type="module" src="/half-copied/attune.js"></script><div lang="es"><attune-reframe></attune-reframe></div>`,
    );
    const { document, record } = page;
    const { codes } = record as unknown as { codes: string[] };
    const element = document.querySelector('attune-reframe')!;
    await until(() => codes.length && isFinished(element), 'the fault');
    expect([headingOf(element), rootLang(element), codes.join()]).to.deep.equal([english.heading, 'en', 'part-unreachable']);
    // Another change asks again.
    const parent = document.querySelector('div')!;
    parent.lang = 'es-ES';
    await until(() => codes.length === 2, 'a second try');
    expect(record.errors).to.deep.equal([]);
    const script = document.createElement('script');
    script.src = '/attune/words/es.js';
    document.head.append(script);
    await called(element, spanish.reframe.heading);
    expect(rootLang(element)).to.equal(null);
  });

  for (const [script, file] of [
    ['the one file', 'csp-spanish.html'],
    ['the loader', 'csp-spanish-loader.html'],
  ] as const) {
    it(`comes under a strict policy to ${script}, with what is sent to a crisis line`, async () => {
      const page = await openPage(file);
      const support = page.document.querySelector('attune-support-now');
      await called(page.document.querySelector('attune-reframe'), spanish.reframe.heading);
      await called(support, spanish.supportNow.heading);
      expect(support!.shadowRoot!.textContent).to.contain('988 Línea de Prevención del Suicidio y Crisis').and.contain('AYUDA');
      expect(page.record).to.deep.include({ messages: [], errors: [], violations: [] });
    });
  }

  it('is there without script, and stays when the script comes', async () => {
    const html = await executeServerCommand<string, string>(
      'prerender',
      `<!doctype html><html lang="es"><title>Una página</title><script src="/tests/pages/record.js"></script><attune-reframe></attune-reframe>${oneFile}</html>`,
    );
    const page = await openWhole(html);
    const element = page.document.querySelector('attune-reframe')!;
    const seen = new Set<string | undefined>();
    await until(() => {
      seen.add(headingOf(element));
      // What a server wrote has a sheet of its own until it is taken over.
      return element.shadowRoot && !element.shadowRoot.querySelector('link') && headingOf(element);
    }, 'the take-over');
    expect([...seen].filter(Boolean)).to.deep.equal([spanish.reframe.heading]);
  });

  it('keeps a visitor’s place in the cards', async () => {
    const page = await openText(`${oneFile}<div lang="en"><attune-reflection-card></attune-reflection-card></div>`);
    const card = page.document.querySelector('attune-reflection-card')!;
    await until(() => isFinished(card), 'the card');
    const text = (): string => partOf(card, 'prompt')?.textContent?.trim() ?? '';
    const opening = text();
    (partOf(card, 'next') as HTMLButtonElement).click();
    await until(() => text() && text() !== opening, 'a first card');
    const first = text();
    page.document.querySelector('div')!.lang = 'es';
    await until(() => text() !== first, 'Spanish');
    const { prompts } = spanish.reflectionDeck;
    const { reflectionDeck } = await import('../../src/content/en/reflection-deck.js');
    const id = reflectionDeck.prompts.find((prompt) => prompt.text === first)!.id;
    expect(text()).to.equal(prompts.find((prompt) => prompt.id === id)!.text);
  });

  it('names the page of a frame', async () => {
    const page = await openText(
      '<iframe src="/dist/frame.html?widget=reframe&lang=es" title="Una parte" width="600" height="400"></iframe>',
    );
    const frame = page.document.querySelector('iframe')!;
    await until(() => frame.contentDocument?.title === spanish.reframe.heading, 'the title');
    expect(frame.contentDocument!.documentElement.lang).to.equal('es');
  });
});
