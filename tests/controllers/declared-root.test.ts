import { expect, fixture, html } from '@open-wc/testing';
import { clearDeclared } from '../../src/controllers/declared-root.js';

const server = `
  <a href="#away">Leave</a> <a href="tel:112">Call 112</a> <a href="https://lines.example/">Lines</a>
  <select><option value="us">United States</option><option value="ie">Ireland</option><option value="intl" selected>Elsewhere</option></select>
  <input type="range" min="0" max="6" value="3" />
  <details><summary>More</summary></details>`;
const browser = server.replace('tel:112', 'tel:911').replace('<a href="https', '<a href="tel:988">Call 988</a> <a href="https');

describe('what takes over a declared root', () => {
  let root: ShadowRoot;
  /** What a server wrote, then what a visitor did, then what the first render draws. */
  const takeOver = (visitor: () => void): void => {
    root.innerHTML = server;
    visitor();
    const give = clearDeclared(root)!;
    expect(root.childNodes.length).to.equal(0);
    root.innerHTML = browser;
    give();
  };
  beforeEach(async () => {
    root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
  });

  it('has nothing to do in a root that is empty', () => {
    expect(clearDeclared(root)).to.equal(undefined);
  });

  it('gives the focus to the link that leads where the one before led, never to another', () => {
    for (const [href, after] of [
      ['#away', '#away'],
      ['https://lines.example/', 'https://lines.example/'],
      ['tel:112', undefined],
    ]) {
      takeOver(() => root.querySelector<HTMLElement>(`[href="${href}"]`)!.focus());
      expect(root.activeElement?.getAttribute('href'), href).to.equal(after);
    }
  });

  it('keeps what was chosen from a list, and says so to the widget', () => {
    const heard: string[] = [];
    for (const type of ['input', 'change'])
      root.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`));
    takeOver(() => {
      root.querySelector('select')!.focus();
      root.querySelector('select')!.value = 'ie';
    });
    expect(root.querySelector('select')!.value).to.equal('ie');
    expect(root.activeElement?.localName).to.equal('select');
    expect(heard).to.deep.equal(['input select', 'change select']);
  });

  it('keeps what was moved and opened, and leaves alone what nobody has touched', () => {
    const heard: string[] = [];
    root.addEventListener('change', ({ target }) => heard.push((target as Element).localName));
    takeOver(() => {});
    expect(heard).to.deep.equal([]);
    takeOver(() => {
      root.querySelector('input')!.value = '5';
      root.querySelector('details')!.open = true;
    });
    expect(root.querySelector('input')!.value).to.equal('5');
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(heard).to.deep.equal(['input']);
  });
});
