import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { toFragment } from '../../site/builder/fragment.js';
import { readWidgets, type Manifest, type Widget } from '../../site/builder/manifest.js';
import { initial, ownFields, type Settings } from '../../site/builder/settings.js';
import { closePages, isFinished, openText, openWhole, pause, until, type Page } from './open.js';

/** Each snippet that the builder gives is read off its page, pasted into another one, and comes alive with its settings. */
const widgets = readWidgets((await (await fetch('/dist/custom-elements.json')).json()) as Manifest);

const name = 'Dana “D.” Ruiz, "PsyD" & <i>co</i>';
const word = 'Looked over by {name}: “so” & <b>so</b> </script>, all of it.';

/** Something of everything: a heading, a choice, a text with every sign in it, a colour, a shape, a word. */
function settingsFor(widget: Widget): Settings {
  const choices = ownFields(widget).filter(({ kind }) => kind === 'choice');
  return {
    ...initial(widget.name),
    attributes: {
      heading: `Ours, ${widget.name}`,
      'heading-level': '3',
      'reviewed-by': name,
      ...Object.fromEntries(choices.map((choice) => [choice.name, choice.choices.at(-1)!])),
    },
    words: { 'care.reviewed': word },
    looks: { accent: '#7a1f5c', radius: '1.25em' },
  };
}

let builder: HTMLIFrameElement;

/** What the builder gives for these settings, by the name of each part. */
async function snippetsOf(settings: Settings): Promise<Record<string, string>> {
  const page = builder.contentDocument!;
  builder.contentWindow!.location.hash = toFragment(settings);
  const heading = (): string | undefined => page.querySelector<HTMLInputElement>('#set-heading')?.value;
  /** What a kind of site leaves no choice about is not asked. */
  const chosen = (field: string, value: string): boolean =>
    (page.querySelector<HTMLInputElement>(`input[name="${field}"]:checked`)?.value ?? value) === value;
  await until(
    () =>
      heading() === settings.attributes.heading &&
      chosen('widget', settings.widget) &&
      chosen('site', settings.site) &&
      chosen('load', settings.load),
    'the settings',
  );
  return Object.fromEntries([...page.querySelectorAll('pre')].map((pre) => [pre.id.replace('code-', ''), pre.textContent]));
}

async function alive(page: Page, widget: Widget): Promise<Element> {
  const element = await until(() => page.document.querySelector(widget.tag), widget.tag);
  // The loader brings what comes near the window.
  element.scrollIntoView();
  await until(() => isFinished(element) && element.shadowRoot!.textContent.includes(`Ours, ${widget.name}`), widget.tag);
  return element;
}

/** The settings, as a visitor would see them. */
function expectSettings(element: Element, settings: Settings, carries: { words: boolean; looks: boolean }): void {
  const root = element.shadowRoot!;
  const text = root.textContent.replace(/\s+/g, ' ');
  expect(text, element.localName).to.include(carries.words ? word.replace('{name}', name) : `Reviewed by ${name}.`);
  for (const [attribute, value] of Object.entries(settings.attributes)) expect(element.getAttribute(attribute)).to.equal(value);
  const style = getComputedStyle(root.querySelector('.root')!);
  expect(style.getPropertyValue('--attune-accent').trim()).to.equal('#7a1f5c');
  expect(style.getPropertyValue('--attune-radius').trim()).to.equal(carries.looks ? '1.25em' : '');
}

function expectQuiet({ record }: Page): void {
  expect(record.errors).to.deep.equal([]);
  expect(record.violations).to.deep.equal([]);
  expect(record.messages).to.deep.equal([]);
}

describe('the snippets of the builder, as they are pasted', () => {
  before(async () => {
    builder = document.createElement('iframe');
    builder.style.cssText = 'display: block; border: 0; width: 1000px; height: 300px';
    builder.src = '/site/builder.html';
    document.body.append(builder);
    await until(() => builder.contentDocument?.querySelector('pre'), 'the builder', 20_000);
  });
  after(() => builder.remove());
  afterEach(closePages);

  /** How a kind of site puts a snippet into its page. */
  const kinds: readonly {
    title: string;
    settings: Partial<Settings>;
    once: string;
    part: string;
    words: boolean;
    /** What the editor puts around it. */
    wrap?: (tag: string) => string;
  }[] = [
    { title: 'plain HTML, one file', settings: {}, once: 'once', part: 'tag', words: true },
    { title: 'plain HTML, loader', settings: { load: 'loader' }, once: 'once', part: 'tag', words: true },
    { title: 'plain HTML, classic script, no hash', settings: { load: 'classic', hashes: false }, once: 'once', part: 'tag', words: true },
    { title: 'WordPress, an administrator’s HTML block', settings: { site: 'wordpress' }, once: '', part: 'block', words: true },
    {
      title: 'WordPress, an author’s place',
      settings: { site: 'wordpress' },
      once: 'once',
      part: 'place',
      words: false,
      wrap: (tag) => `<div class="entry-content">${tag}\n</div>`,
    },
    {
      title: 'Squarespace',
      settings: { site: 'squarespace' },
      once: 'once',
      part: 'tag',
      words: true,
      wrap: (tag) => `<div class="sqs-block code-block"><div class="sqs-block-content">${tag}</div></div>`,
    },
    {
      title: 'Webflow',
      settings: { site: 'webflow' },
      once: 'once',
      part: 'tag',
      words: true,
      wrap: (tag) => `<div class="w-embed w-script">${tag}</div>`,
    },
  ];

  for (const { title, settings: change, once, part, words, wrap = (tag: string) => tag } of kinds) {
    it(`${title}: every widget`, async () => {
      const all = widgets.map((widget) => ({ ...settingsFor(widget), ...change }));
      let head = '';
      let body = '';
      for (const settings of all) {
        const given = await snippetsOf(settings);
        head = once ? given[once]! : '';
        body += `${wrap(given[part]!)}\n`;
      }
      const page = await openText(`${head}<body>${body}`);
      for (const [index, widget] of widgets.entries()) expectSettings(await alive(page, widget), all[index]!, { words, looks: true });
      await pause(200);
      expectQuiet(page);
      expect(page.document.querySelectorAll(widgets.map(({ tag }) => tag).join()).length).to.equal(widgets.length);
    });
  }

  for (const widget of widgets) {
    it(`Wix, HTML in its frame: ${widget.name}`, async () => {
      const settings: Settings = { ...settingsFor(widget), site: 'wix', files: `${location.origin}/attune/` };
      const { embed } = await snippetsOf(settings);
      // A whole page; what records is put where its own head begins.
      const page = await openText(embed!.replace('<!doctype html>\n<html lang="en">', ''));
      expectSettings(await alive(page, widget), settings, { words: true, looks: true });
      expectQuiet(page);
    });
  }

  it('iframe: every widget, as tall as it needs to be', async () => {
    const all = widgets.map((widget): Settings => ({ ...settingsFor(widget), site: 'iframe' }));
    let body = '';
    for (const settings of all) body += `${(await snippetsOf(settings)).frame}\n`;
    const page = await openText(`<body>${body}`);
    for (const [index, widget] of widgets.entries()) {
      const frame = page.document.querySelectorAll('iframe')[index]!;
      expect(frame.title).to.equal(`Ours, ${widget.name}`);
      // A frame far from the window is brought when it comes near.
      frame.scrollIntoView();
      const inside = await until(() => {
        const element = frame.contentDocument?.querySelector(widget.tag);
        return isFinished(element) ? element : undefined;
      }, widget.tag);
      expectSettings(inside, all[index]!, { words: false, looks: false });
      await until(
        () => Math.abs(frame.clientHeight - frame.contentDocument!.querySelector('main')!.getBoundingClientRect().height) < 2,
        'the height',
      );
    }
    expectQuiet(page);
  });

  it('pre-rendered: every widget, with its settings before any script', async () => {
    const all = widgets.map((widget): Settings => ({ ...settingsFor(widget), site: 'prerender' }));
    let head = '';
    let body = '';
    for (const settings of all) {
      const { page } = await snippetsOf(settings);
      const [sheet, script, ...tag] = page!.split('\n');
      head = `${sheet}\n${script}`;
      body += `${tag.join('\n')}\n`;
    }
    const recorder = '<script src="/tests/pages/record.js"></script>';
    const html = `<!doctype html><html lang="en"><title>A page</title>${recorder}${head}<body>${body}`;
    const written = await executeServerCommand<string, string>('prerender', html);
    const roots = written.split('<template shadowrootmode="open"').slice(1);
    expect(roots.length).to.equal(widgets.length);
    for (const [index, { name }] of widgets.entries()) expect(roots[index]).to.include(`Ours, ${name}`);
    const page = await openWhole(written);
    for (const [index, widget] of widgets.entries()) {
      const element = await alive(page, widget);
      await until(() => !element.shadowRoot!.querySelector('link'), 'the take-over');
      expectSettings(element, all[index]!, { words: true, looks: true });
    }
    expectQuiet(page);
  });

  it('are refused by the browser where the file is another one', async () => {
    const settings: Settings = settingsFor(widgets.find(({ name }) => name === 'pause')!);
    const given = await snippetsOf(settings);
    const head = given.once!.replaceAll(/sha384-..../g, 'sha384-AAAA');
    const page = await openText(`${head}<body>${given.tag}`);
    await pause(500);
    expect(page.window.customElements.get('attune-pause')).to.equal(undefined);
    // What stands inside the tag goes on being shown.
    const inside = page.document.querySelector('attune-pause a')!;
    expect(inside.checkVisibility()).to.be.true;
  });
});
