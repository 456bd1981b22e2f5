import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { controlsIn } from '../support/page.js';
import { closePages, finished, isFinished, isWebKit, openPage, openText, pause, tags, until, type Page } from './open.js';

/** The ways by script, and where each keeps what it exports. */
const ways = [
  { name: 'one file', script: '<script type="module" src="/dist/attune.js"></script>', exports: "import('/dist/attune.js')" },
  { name: 'loader', script: '<script type="module" src="/dist/attune.loader.js"></script>', exports: "import('/dist/attune.loader.js')" },
  { name: 'classic', script: '<script src="/dist/attune.classic.js"></script>', exports: 'Promise.resolve(Attune)' },
] as const;
type Way = (typeof ways)[number];

const list = '<ul><li>Walk to the corner.</li></ul>';
/** A page of a practice: a tag, a place, and what is inside them. */
const inside = `<attune-reflection-card></attune-reflection-card><div data-attune="small-steps" data-heading="Ours">${list}</div>`;

const widgetsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(tags.join())];
const wordsOf = (widget: Element): string => widget.shadowRoot!.querySelector('[part~="root"]')!.textContent.replace(/\s+/g, ' ');

/** Waits until each of the widgets is there whole, and sees that there are no more, each of them once. */
async function allThere(root: ParentNode, count: number): Promise<HTMLElement[]> {
  await until(
    () => widgetsIn(root).length === count && widgetsIn(root).every((widget) => (widget.scrollIntoView(), isFinished(widget))),
    `${count} widgets`,
  );
  await pause(150);
  const widgets = widgetsIn(root);
  expect(widgets.length).to.equal(count);
  for (const widget of widgets) expect(widget.shadowRoot!.querySelectorAll('[part~="root"]').length).to.equal(1);
  for (const place of root.querySelectorAll('[data-attune]'))
    expect([...place.children].map(({ localName }) => localName)).to.deep.equal([`attune-${place.getAttribute('data-attune')}`]);
  return widgets;
}

const isQuiet = ({ record }: Page): void => void expect(record).to.deep.include({ messages: [], errors: [] });

/** Another page of the same site, read as a router does. */
const readPage = ({ window }: Page, text: string): Document =>
  new (window as unknown as typeof globalThis).DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>Next</title>${text}`,
    'text/html',
  );

/** Runs each script of the page again, as some routers do. */
function runScripts({ document }: Page, script: string): void {
  document.body.append(document.createRange().createContextualFragment(script));
}

async function exported({ window }: Page, way: Way): Promise<{ watch(root: Document | ShadowRoot): void }> {
  return (await (window as unknown as { eval(code: string): Promise<unknown> }).eval(way.exports)) as {
    watch(root: Document | ShadowRoot): void;
  };
}

for (const way of ways) {
  describe(`life on a page, ${way.name}`, () => {
    afterEach(closePages);

    it('a widget keeps what a visitor has come to while it is moved, taken out and put back', async () => {
      const page = await openText(way.script + inside);
      const { document } = page;
      const [card] = await allThere(document, 2);
      controlsIn(card!.shadowRoot!)
        .find((control) => control.matches('button'))!
        .click();
      const prompt = (): string => card!.shadowRoot!.querySelector('[part~="prompt"]')?.textContent.trim() ?? '';
      const opening = prompt();
      await until(() => prompt() !== opening && prompt(), 'a card');
      const first = prompt();
      const ground = document.body.appendChild(document.createElement('section'));
      ground.append(card!);
      card!.remove();
      await pause(60);
      ground.append(card!);
      const place = document.querySelector('[data-attune]')!;
      place.remove();
      await pause(60);
      ground.prepend(place);
      await allThere(document, 2);
      expect(prompt()).to.equal(first);
      isQuiet(page);
    });

    it('a copy is a widget of its own, and a place that is copied is filled once', async () => {
      const page = await openText(`${way.script}<main>${inside}</main>`);
      const { document } = page;
      await allThere(document, 2);
      const main = document.querySelector('main')!;
      document.body.append(main.cloneNode(true));
      await allThere(document, 4);
      // Through text and back, as an editor or a cache does.
      const text = document.body.innerHTML;
      document.body.innerHTML = text;
      for (const widget of await allThere(document, 4))
        if (widget.localName === 'attune-small-steps') expect(wordsOf(widget)).to.include('Walk to the corner.');
      // A copied place is followed like the first.
      const copy = [...document.querySelectorAll<HTMLElement>('[data-attune]')].at(-1)!;
      copy.dataset.heading = 'Changed';
      await until(() => wordsOf(copy.firstElementChild!).includes('Changed'), 'the change');
      isQuiet(page);
    });

    it('a page whose main part is replaced has its widgets at once, again and again', async () => {
      const page = await openText(`${way.script}<main><p>Nothing yet</p></main>`);
      const { document } = page;
      for (let visit = 0; visit < 4; visit += 1) {
        const next = readPage(page, `<main>${inside}<attune-pause></attune-pause></main>`);
        document.querySelector('main')!.replaceWith(document.adoptNode(next.querySelector('main')!));
        if (visit % 2) runScripts(page, way.script);
        await allThere(document, 3);
      }
      isQuiet(page);
    });

    it('a body that is replaced, and put back from a copy, has its widgets', async () => {
      const page = await openText(way.script + inside);
      const { document } = page;
      await allThere(document, 2);
      // Turbo keeps a copy of the page that is left, to show it when somebody comes back.
      const kept = document.body.cloneNode(true) as HTMLElement;
      document.documentElement.replaceChild(document.adoptNode(readPage(page, `${inside}${inside}`).body), document.body);
      runScripts(page, way.script);
      await allThere(document, 4);
      document.body.replaceWith(kept);
      await allThere(document, 2);
      isQuiet(page);
    });

    it('a body that is swapped in a view transition has its widgets', async () => {
      const page = await openText(way.script + inside);
      const { document } = page;
      await allThere(document, 2);
      const next = readPage(page, `${inside}<attune-reframe></attune-reframe>`);
      const swap = (): void => document.body.replaceWith(document.adoptNode(next.body));
      // WebKitGTK breaks down at any view transition in a frame, with nothing of ours on the page: there the body is swapped without one.
      if (!isWebKit && 'startViewTransition' in document) {
        const transition = document.startViewTransition(swap);
        // A page that is not drawn skips the movement, and says so; the swap takes place.
        await Promise.allSettled([transition.ready, transition.finished, transition.updateCallbackDone]);
      } else swap();
      await allThere(document, 3);
      isQuiet(page);
    });

    it('a whole document that is swapped has its widgets', async () => {
      const page = await openText(way.script + inside);
      const { document } = page;
      await allThere(document, 2);
      const other = readPage(page, inside);
      document.replaceChild(document.adoptNode(other.documentElement), document.documentElement);
      await allThere(document, 2);
      isQuiet(page);
    });

    it('what is written into the page late becomes a widget', async () => {
      const page = await openText(way.script + inside);
      const { document } = page;
      await allThere(document, 2);
      document.open();
      document.write(`<!doctype html><html lang="en"><title>Written</title>${way.script}<main>${inside}</main>`);
      document.close();
      await allThere(document, 2);
      expect(page.record.errors).to.deep.equal([]);
    });

    it('every script twice, and all of them together, make each widget once', async () => {
      const page = await openText(way.script + way.script + inside);
      for (const other of ways) runScripts(page, other.script);
      await allThere(page.document, 2);
      await pause(400);
      const place = page.document.querySelector<HTMLElement>('[data-attune]')!;
      place.dataset.attune = 'reframe';
      await allThere(page.document, 2);
      place.insertAdjacentHTML('beforeend', '<p>More</p>');
      await allThere(page.document, 2);
      isQuiet(page);
    });

    it('a place that is written anew is filled anew, and one that is emptied stays empty', async () => {
      const page = await openText(way.script + inside);
      await allThere(page.document, 2);
      const place = page.document.querySelector<HTMLElement>('[data-attune]')!;
      place.innerHTML = '<ul><li>Open the window.</li></ul>';
      const widgets = await allThere(page.document, 2);
      await until(() => wordsOf(widgets[1]!).includes('Open the window.'), 'the new list');
      place.replaceChildren();
      await pause(100);
      expect(place.childNodes.length).to.equal(0);
      isQuiet(page);
    });

    it('places inside of a place or of a widget are what shows without script, and change nothing', async () => {
      const page = await openText(
        `${way.script}<div data-attune="reflection-card"><p>Or:</p><div data-attune="pause"></div></div>
         <attune-reframe><div data-attune="small-steps">${list}</div></attune-reframe>`,
      );
      const { document } = page;
      const outer = (): HTMLElement[] => [
        ...document.querySelectorAll<HTMLElement>('[data-attune="reflection-card"] > attune-reflection-card, body > attune-reframe'),
      ];
      await until(
        () => outer().length === 2 && outer().every((widget) => (widget.scrollIntoView(), isFinished(widget))),
        'the outer widgets',
      );
      await pause(200);
      for (const inner of document.querySelectorAll('[data-attune="pause"], [data-attune="small-steps"]'))
        expect(inner.checkVisibility()).to.equal(false);
      isQuiet(page);
    });

    it('an open shadow root is watched when it is asked for', async () => {
      const page = await openText(way.script);
      const { document } = page;
      const { watch } = await exported(page, way);
      const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      shadow.innerHTML = inside;
      watch(shadow);
      watch(shadow);
      await allThere(shadow, 2);
      shadow.append(document.createRange().createContextualFragment(inside));
      await allThere(shadow, 4);
      isQuiet(page);
    });

    it('reads nothing from its own tag', async () => {
      const page = await openText(
        way.script.replace(
          '<script',
          '<script data-attune="pause" data-region="US" data-accent="red" data-lang="de" data-eager lang="fr" id="attune"',
        ) + inside,
      );
      const widgets = await allThere(page.document.body, 2);
      for (const widget of widgets) expect(widget.getAttributeNames().filter((name) => name !== 'heading')).to.deep.equal([]);
      isQuiet(page);
    });

    it('takes what a slow server writes in pieces', async () => {
      // As the README has it; without `defer` a classic script may speak of a list of which the half is there.
      const script = way.script.replace('classic.js"', 'classic.js" defer');
      const page = await openPage(`/rude/in-pieces.html?script=${encodeURIComponent(script)}`);
      const { document } = page;
      expect(document.querySelector('#end')).not.to.equal(null);
      const widgets = await allThere(document, 3);
      const told = (tag: string): string => wordsOf(widgets.find(({ localName }) => localName === tag)!);
      await until(() => /Walk to the corner\..*Write one line\./.test(told('attune-small-steps')), 'the whole list');
      expect(told('attune-small-steps')).to.include('Ours');
      await until(() => told('attune-reframe').includes('Canceling on the day.'), 'the pairs');
      await until(() => told('attune-reflection-card').includes('Our own words'), 'the words');
      isQuiet(page);
    });
  });
}

describe('a classic script that runs before the tags', () => {
  afterEach(closePages);

  it('takes what a slow server writes in pieces, too', async () => {
    const page = await openPage(`/rude/in-pieces.html?script=${encodeURIComponent(ways[2].script)}`);
    const words = [/Walk to the corner\..*Write one line\./, /Canceling on the day\./, /Our own words/];
    const widgets = await allThere(page.document, 3);
    await until(() => widgets.every((widget, index) => words[index]!.test(wordsOf(widget))), 'all that was written');
    expect(page.record.errors).to.deep.equal([]);
  });
});

describe('what watching a page costs', () => {
  afterEach(closePages);

  for (const way of ways) {
    it(`little, where 2,000 unrelated nodes come, ${way.name}`, async () => {
      const [without, watched] = [await openText('<main></main>'), await openText(`${way.script}<main></main>${inside}`)];
      await allThere(watched.document, 2);
      const rows = '<div class="row"><span>One</span><a href="#">Two</a><b>Three</b></div>'.repeat(500);
      const time = async ({ document }: Page): Promise<number> => {
        const main = document.querySelector('main')!;
        const start = performance.now();
        main.innerHTML = rows;
        // After the observers, which come before any task.
        await new Promise((resolve) => setTimeout(resolve, 0));
        const end = performance.now();
        main.replaceChildren();
        await pause(5);
        return end - start;
      };
      let [least, leastWatched] = [Infinity, Infinity];
      for (let round = 0; round < 9; round += 1) {
        least = Math.min(least, await time(without));
        leastWatched = Math.min(leastWatched, await time(watched));
      }
      // It is a fraction of a millisecond; a busy machine gets room, and what grows with the page would still be told of.
      expect(leastWatched - least, `${leastWatched} ms and ${least} ms`).to.be.below(50);
    });
  }

  it('nothing that stays, where watched shadow roots come and go', async function () {
    const page = await openText(ways[0].script);
    const { document } = page;
    const { watch } = await exported(page, ways[0]);
    const round = (): void => {
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Nothing</p><div data-attune="pause"></div>';
      watch(root);
      host.remove();
    };
    type Counts = { nodes: number; listeners: number } | false;
    const count = async (): Promise<Counts> => {
      await pause(100);
      return executeServerCommand<Counts, undefined>('count-objects').catch(() => false as const);
    };
    for (let index = 0; index < 50; index += 1) round();
    const before = await count();
    // Only the DevTools protocol can count, so only Chromium is asked.
    if (!before) return this.skip();
    for (let index = 0; index < 200; index += 1) round();
    const after = (await count()) as Exclude<Counts, false>;
    expect(after.nodes).to.be.at.most(before.nodes + 20);
    expect(after.listeners).to.be.at.most(before.listeners + 5);
  });
});

describe('a widget that goes to another document', () => {
  afterEach(closePages);

  it('goes on with its words, and breaks nothing there nor when it comes back', async () => {
    const page = await openText(`${ways[0].script}${tags.map((tag) => `<${tag}></${tag}>`).join('')}<iframe></iframe>`);
    await finished(page);
    const { document } = page;
    const inner = document.querySelector('iframe')!.contentDocument!;
    const before = tags.map((tag) => wordsOf(document.querySelector(tag)!));
    const widgets = widgetsIn(document);
    for (const widget of widgets) inner.body.append(widget);
    await pause(100);
    expect(tags.map((tag) => wordsOf(inner.querySelector(tag)!))).to.deep.equal(before);
    for (const widget of widgets) document.body.append(widget);
    await pause(100);
    expect(tags.map((tag) => wordsOf(document.querySelector(tag)!))).to.deep.equal(before);
    isQuiet(page);
  });
});
