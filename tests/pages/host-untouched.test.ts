import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { controlsIn } from '../support/page.js';
import { closePages, finished, isFinished, openText, tags, until, type Page } from './open.js';

/** The three ways by script, and what each may leave on `window`. */
const ways = [
  { name: 'one file', script: '<script type="module" src="/dist/attune.js"></script>', global: [] },
  { name: 'loader', script: '<script type="module" src="/dist/attune.loader.js"></script>', global: [] },
  { name: 'classic', script: '<script src="/dist/attune.classic.js"></script>', global: ['Attune'] },
];

/** What a site consists of, each with something around it that the site has styled by its element alone. */
const site = `
  <style>h2, label, td { letter-spacing: 0.05em } li::marker { color: teal } a::after { content: "→" }</style>
  <header id="site"><nav><ul><li><a href="#a">Home</a><li><a href="#b">About</a></ul></nav></header>
  <main id="main">
    <h1>Title</h1><h2 id="a">Section</h2><h3>Part</h3><p class="root heading card do plain">A <em>word</em>, a <strong>word</strong>, <code>code</code>.</p>
    <form id="form"><fieldset><legend>Form</legend><label>Name <input id="field" value="x"></label>
      <input type="range"><input type="checkbox" checked><select><option>One</select><textarea>Text</textarea><button>Send</button></fieldset></form>
    <table><caption>Table</caption><tr><th>Head<td>Cell</table><blockquote>Quote</blockquote><ol><li>One</ol><dl><dt>Term<dd>Thing</dl>
    <figure><svg width="10" height="10"><circle r="5" /></svg><figcaption>Figure</figcaption></figure><hr><pre>Pre</pre>
    <details><summary>More</summary><p>Inside</p></details><dialog>Dialog</dialog><div hidden>Hidden</div><div class="unseen chip row">Div</div>
  </main>`;

const widgets = tags.map((tag) => `<${tag}></${tag}>`).join('');

/** Adds the script to a page that stands already, as a tag manager does. */
function addScript({ document }: Page, text: string): void {
  const given = document.createRange().createContextualFragment(text).querySelector('script')!;
  document.head.append(given);
}

/** Every computed style of a site's own elements and their pseudo-elements, but what says how tall the page is. */
function stylesOf({ document, window }: Page): Map<string, string> {
  const elements = [...document.querySelectorAll('html, body, head, header, header *, main, main *')];
  const styles = new Map<string, string>();
  for (const [index, element] of elements.entries()) {
    const isAround = element.localName === 'html' || element.localName === 'body';
    for (const pseudo of [undefined, '::before', '::after', '::marker', '::placeholder', '::selection', '::backdrop']) {
      const style = window.getComputedStyle(element, pseudo);
      for (const name of style) {
        if (isAround && /size|height|width|origin|inset|^(top|bottom)$/.test(name)) continue;
        styles.set(`${index} ${element.localName}${pseudo ?? ''} ${name}`, style.getPropertyValue(name));
      }
    }
  }
  return styles;
}

/** Everything that the browser itself provides: each global's own properties, and those of its prototype, as they are. */
function builtIns({ window }: Page): Map<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  const add = (name: string, target: object): void => {
    for (const key of Reflect.ownKeys(target)) found.set(`${name}.${String(key)}`, Object.getOwnPropertyDescriptor(target, key)!);
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name)!;
    if (typeof value !== 'function' || ['Attune', 'record'].includes(name)) continue;
    add(name, value as object);
    const { prototype } = value as { prototype?: object };
    if (prototype) add(`${name}.prototype`, prototype);
  }
  for (const name of ['Math', 'JSON', 'Reflect', 'CSS', 'Intl', 'navigator', 'history', 'location', 'document', 'customElements'] as const)
    add(name, window[name]);
  return found;
}

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined): boolean =>
  Boolean(one && other) &&
  (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every((key) => Object.is(one![key], other![key]));

for (const { name, script, global } of ways) {
  describe(`the page around the widgets, ${name}`, () => {
    afterEach(closePages);

    it('keeps every style, global, and built-in as it was', async () => {
      const page = await openText(site + widgets);
      const styles = stylesOf(page);
      const globals = Reflect.ownKeys(page.window);
      const before = builtIns(page);
      const known = new Set(before.keys());
      // A browser makes a few anew at each look (WebKit the list of what can be observed).
      for (const [key, descriptor] of builtIns(page)) if (!isSame(before.get(key), descriptor)) before.delete(key);
      const [markup, sheets] = [page.document.querySelector('main')!.outerHTML, page.document.styleSheets.length];
      expect(styles.size).to.be.above(20_000);
      expect(before.size).to.be.above(5000);

      addScript(page, script);
      await finished(page);

      const changed = [...stylesOf(page)].filter(([key, value]) => styles.get(key) !== value).map(([key, value]) => `${key}: ${value}`);
      expect(changed).to.deep.equal([]);
      expect(
        Reflect.ownKeys(page.window)
          .filter((key) => !globals.includes(key))
          .map(String),
      ).to.deep.equal(global);
      const after = builtIns(page);
      expect([...before.keys()].filter((key) => !isSame(before.get(key), after.get(key)))).to.deep.equal([]);
      expect([...after.keys()].filter((key) => !known.has(key))).to.deep.equal([]);
      expect(page.document.querySelector('main')!.outerHTML).to.equal(markup);
      expect(page.document.styleSheets.length).to.equal(sheets);
      expect(page.document.adoptedStyleSheets.length).to.equal(0);
      expect([...page.document.querySelectorAll('body [style], html[class]')]).to.deep.equal([]);
      expect(page.record).to.deep.include({ messages: [], errors: [] });
    });

    it('stays where a visitor has scrolled it, with the focus in their field and what they have marked in it', async () => {
      const page = await openText(`${site}<div style="height: 3000px"></div>${widgets.replaceAll('></', ' loading="eager"></')}`);
      const { document, window } = page;
      const field = document.querySelector<HTMLInputElement>('#field')!;
      document.documentElement.scrollTop = 0;
      field.focus({ preventScroll: true });
      field.setSelectionRange(0, 1);
      window.scrollTo(0, 2700);
      addScript(page, script);
      await until(() => isFinished(document.querySelector(tags[0]!)), 'the first widget');
      expect(window.scrollY).to.equal(2700);
      expect(document.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 1]);
    });
  });
}

/** Keys that a site may have given a meaning to. */
const keys = [
  '/',
  '?',
  'k',
  'j',
  's',
  'Escape',
  'Enter',
  ' ',
  'Tab',
  'Shift',
  'Control',
  'F1',
  'Backspace',
  'Delete',
  'PageUp',
  'PageDown',
];
const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Presses a key on an element, as far as a script can; whether the site heard of it, and whether it was taken. */
function press(page: Page, target: Element, key: string, modifiers: KeyboardEventInit = {}): { heard: boolean; taken: boolean } {
  const { window } = page;
  let heard = false;
  const hear = (): void => void (heard = true);
  window.addEventListener('keydown', hear);
  const event = new (window as unknown as typeof globalThis).KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...modifiers,
  });
  target.dispatchEvent(event);
  window.removeEventListener('keydown', hear);
  return { heard, taken: event.defaultPrevented };
}

describe('the keys of a site', () => {
  let page: Page;
  before(async () => {
    page = await openText(`${site}${widgets}<script type="module" src="/dist/attune.js"></script>`);
    await finished(page);
  });
  after(closePages);

  it('are heard and left alone outside of the widgets', () => {
    for (const target of page.document.querySelectorAll('body, #field, #form button, #form textarea, summary, a')) {
      for (const key of [...keys, ...moving])
        expect(press(page, target, key), `${key} on ${target.localName}`).to.deep.equal({ heard: true, taken: false });
    }
    for (const init of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(press(page, page.document.body, 'k', init)).to.deep.equal({ heard: true, taken: false });
  });

  it('write in the site’s own field, all of them', async () => {
    const field = page.document.querySelector<HTMLInputElement>('#field')!;
    field.value = '';
    page.window.focus();
    field.focus();
    await sendKeys({ type: 'a/jk?' });
    for (const key of ['Escape', 'Home', 'ArrowRight', 'Delete']) await sendKeys({ press: key });
    expect(field.value).to.equal('ajk?');
    field.value = 'x';
    field.blur();
  });

  for (const tag of tags) {
    it(`are heard from inside of ${tag}, which takes those alone that move something in it`, () => {
      const element = page.document.querySelector(tag)!;
      const controls = controlsIn(element.shadowRoot!).filter((control) => control.checkVisibility());
      expect(controls.length).to.be.above(0);
      for (const control of [...controls, element.shadowRoot!.querySelector('[part~="root"]')!]) {
        const place = control.outerHTML.slice(0, 80);
        // What somebody writes, picks or drags is nobody else's: such a field lets out what moves the focus, and shortcuts.
        const isPrivate = control.hasAttribute('data-private');
        for (const key of keys) {
          const isHeard = !isPrivate || ['Tab', 'Escape'].includes(key);
          expect(press(page, control, key), `${key} on ${place}`).to.deep.equal({ heard: isHeard, taken: false });
        }
        for (const init of [{ ctrlKey: true }, { metaKey: true }]) {
          for (const key of ['k', '/', ...moving])
            expect(press(page, control, key, init), `${key} with ${Object.keys(init).join()} on ${place}`).to.deep.equal({
              heard: true,
              taken: false,
            });
        }
        for (const key of moving) {
          const { heard, taken } = press(page, control, key);
          expect(heard, `${key} on ${place}`).to.equal(!isPrivate);
          // The browser moves radio buttons and sliders by itself; tabs are moved by us.
          expect(taken, `${key} on ${place}`).to.equal(control.matches('[role="tab"]') && !['ArrowUp', 'ArrowDown'].includes(key));
        }
      }
    });
  }
});
