import { expect } from '@open-wc/testing';
import type { Show, Told } from '../../site/builder/messages.js';
import { pairs } from '../../site/builder/contrast.js';
import { isFinished, pause, until } from './open.js';

/** The page inside the builder's frame, opened here without its sandbox, so that a test can look into it. */
describe('the preview of the snippet builder', () => {
  let frame: HTMLIFrameElement;
  let told: Told[] = [];
  const listen = ({ source, data }: MessageEvent): void => void (source === frame.contentWindow && told.push(data as Told));
  const of = <K extends Told['kind']>(kind: K): Extract<Told, { kind: K }>[] => told.filter((one) => one.kind === kind) as never;
  const page = (): Document => frame.contentDocument!;

  const plain: Show = {
    kind: 'show',
    tag: 'attune-pause',
    attributes: {},
    looks: {},
    words: null,
    scheme: 'light',
    page: { light: '#ffffff', dark: '#101010', font: 'Georgia, serif' },
  };
  const show = (change: Partial<Show> = {}): void => frame.contentWindow!.postMessage({ ...plain, ...change }, '*');
  const shown = (tag = plain.tag): Promise<HTMLElement> =>
    until(() => {
      const element = page().querySelector<HTMLElement>(`main > ${tag}`);
      return isFinished(element) ? element : undefined;
    }, tag);
  const textOf = (element: Element): string => element.shadowRoot!.textContent;

  beforeEach(async () => {
    told = [];
    frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; border: 0; width: 360px; height: 600px';
    addEventListener('message', listen);
    frame.src = '/site/builder-preview.html';
    // Some engines draw only what the window shows.
    document.body.prepend(frame);
    await until(() => of('ready').length, 'the preview');
  });
  afterEach(() => {
    removeEventListener('message', listen);
    frame.remove();
  });

  it('shows attributes, words, colours and the page around, and follows each change', async () => {
    show({ attributes: { heading: 'Ours', accent: '#7a1f5c' }, words: { begin: 'Start now' }, looks: { '--attune-radius': '2em' } });
    const widget = await shown();
    await until(() => textOf(widget).includes('Start now'), 'the word');
    expect(textOf(widget)).to.include('Ours');
    expect(getComputedStyle(widget).getPropertyValue('--attune-radius')).to.equal('2em');
    expect(getComputedStyle(page().documentElement).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(widget).fontFamily).to.equal('Georgia, serif');
    show({ scheme: 'dark' });
    await until(() => !textOf(widget).includes('Start now'), 'the built-in word');
    expect(widget.hasAttribute('heading')).to.be.false;
    expect(getComputedStyle(widget).getPropertyValue('--attune-radius')).to.equal('');
    expect(getComputedStyle(page().documentElement).backgroundColor).to.equal('rgb(16, 16, 16)');
  });

  it('tells of a mistake, and no more of it once it is mended', async () => {
    show({ attributes: { seconds: '5' } });
    await until(() => of('warnings').at(-1)?.warnings.join().includes('30 to 600'), 'the warning');
    show({ attributes: { seconds: '60' } });
    await until(() => of('warnings').at(-1)?.warnings.length === 0, 'silence');
    await shown();
    expect(page().querySelectorAll('attune-pause').length).to.equal(1);
  });

  it('measures every pair, in light and in dark, on the ground of the page', async () => {
    show();
    const { measured } = await until(() => of('contrast').at(-1), 'the contrast');
    pairs.forEach(({ label, least }, index) => {
      expect(measured.light[index], `${label}, light`).to.be.at.least(least);
      expect(measured.dark[index], `${label}, dark`).to.be.at.least(least);
    });
    // Whatever the accent, its lightness is held; an ink of the owner's is not.
    told = [];
    show({ attributes: { accent: '#ffee00' }, looks: { '--attune-ink': '#999999' }, page: { ...plain.page, light: '#777777' } });
    const { measured: changed } = await until(() => of('contrast').at(-1), 'the contrast');
    const at = (label: string): number => pairs.findIndex((pair) => pair.label === label);
    expect(changed.light[at('Links on a card')]).to.be.at.least(7);
    expect(changed.light[at('Text on a card')]).to.be.closeTo(2.85, 0.05);
    expect(changed.light[at('Links on your page')]).to.be.below(7);
    const probes = page().querySelector('main > *')!.shadowRoot!.querySelectorAll('.root > span[hidden]');
    expect(probes.length).to.equal(0);
  });

  it('keeps the visitor here: links and the quick exit say where they would lead', async () => {
    show({ tag: 'attune-support-now', attributes: { region: 'US' } });
    const widget = await shown('attune-support-now');
    const link = widget.shadowRoot!.querySelector<HTMLAnchorElement>(
      'a[href="https://findahelpline.com"], a[href^="https://findahelpline"]',
    )!;
    link.click();
    await until(() => of('link').some(({ href }) => href.startsWith('https://findahelpline.com')), 'the link');
    widget.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="leave"]')!.click();
    await until(() => of('exit').length === 1, 'the exit');
    const window = frame.contentWindow as Window & typeof globalThis;
    const press = (type: string): boolean =>
      page().body.dispatchEvent(new window.KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true }));
    for (let time = 0; time < 3; time += 1) {
      press('keydown');
      press('keyup');
    }
    await until(() => of('exit').length === 2, 'the exit by keys');
    await pause(200);
    expect(frame.contentWindow!.location.pathname).to.equal('/site/builder-preview.html');
    expect(isFinished(widget)).to.be.true;
  });

  it('hears nobody but the page around it', async () => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument!.createElement('script');
    script.textContent = `parent.frames[${[...document.querySelectorAll('iframe')].indexOf(frame)}].postMessage(${JSON.stringify(plain)}, '*')`;
    other.contentDocument!.body.append(script);
    await pause(300);
    expect(page().querySelector('main')!.children.length).to.equal(0);
    other.remove();
  });

  it('says its height', async () => {
    show();
    const widget = await shown();
    await until(() => (of('height').at(-1)?.height ?? 0) >= widget.getBoundingClientRect().height, 'the height');
  });
});
