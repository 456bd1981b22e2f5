import { aTimeout, expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { StructuredData } from '../../src/controllers/structured-data.js';
import type { Therapist } from '../../src/domain/directory/therapist.js';
import { until } from '../support/page.js';

class DataHost extends LitElement {
  isWanted = true;
  readonly codes: string[] = [];
  readonly source: { people: readonly Therapist[]; state: 'none' | 'loading' | 'done' } = { people: [], state: 'none' };
  readonly data = new StructuredData(this, this.source, () => this.isWanted);

  constructor() {
    super();
    this.addEventListener('attune-error', (event: AttuneErrorEvent) => this.codes.push(event.code));
  }

  show(people: readonly Therapist[], state: 'loading' | 'done' = 'done'): void {
    Object.assign(this.source, { people, state });
    this.requestUpdate();
  }
}
customElements.define('data-host', DataHost);

const dana: Therapist = { id: '1', name: 'Dana Ruiz' };
const ravi: Therapist = { id: '2', name: 'Ravi Shah' };

const hosts: DataHost[] = [];
function place(people: readonly Therapist[], page = document): DataHost {
  const host = document.createElement('data-host') as DataHost;
  host.show(people);
  page.body.append(host);
  hosts.push(host);
  return host;
}

const scripts = (page = document): HTMLScriptElement[] => [
  ...page.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"][data-attune-directory]'),
];
/** Who stands in the page’s head, in its order. */
const named = (page = document): string =>
  scripts(page)
    .flatMap(({ textContent }) => [...JSON.stringify(JSON.parse(textContent)).matchAll(/"@type":"Person","name":"(.+?)"/g)])
    .map(([, name]) => name)
    .join();

describe('structured data', () => {
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('stands in the page’s head once, follows its people, and goes with the element', async () => {
    const host = place([dana]);
    await until(() => named() === 'Dana Ruiz');
    expect(scripts()[0]!.parentElement).to.equal(document.head);
    host.show([dana, ravi]);
    await until(() => named() === 'Dana Ruiz,Ravi Shah');
    host.isWanted = false;
    host.requestUpdate();
    await until(() => !scripts().length);
    host.isWanted = true;
    host.requestUpdate();
    await until(() => named() === 'Dana Ruiz,Ravi Shah');
    host.remove();
    expect(scripts()).to.deep.equal([]);
    document.body.append(host);
    await until(() => named() === 'Dana Ruiz,Ravi Shah');
    host.show([]);
    await until(() => !scripts().length);
  });

  it('waits until everybody is here, and keeps who was here meanwhile', async () => {
    const host = place([]);
    host.show([dana], 'loading');
    await aTimeout(50);
    expect(scripts()).to.deep.equal([]);
    host.show([dana], 'done');
    await until(() => named() === 'Dana Ruiz');
    host.show([], 'loading');
    await aTimeout(50);
    expect(named()).to.equal('Dana Ruiz');
  });

  it('says nobody twice where a page has two directories', async () => {
    const one = place([dana]);
    const other = place([{ ...dana }, { ...ravi, id: '1' }]);
    await until(() => named() === 'Dana Ruiz,Ravi Shah');
    expect(scripts()).to.have.lengthOf(1);
    one.remove();
    await until(() => scripts().length === 1 && named() === 'Dana Ruiz,Ravi Shah');
    other.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('leaves alone what the site wrote itself', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.dataset.attuneDirectory = '';
    own.textContent = '{}';
    document.head.append(own);
    const host = place([dana]);
    await aTimeout(100);
    expect(scripts()).to.deep.equal([own]);
    host.remove();
    expect(scripts()).to.deep.equal([own]);
    own.remove();
    const inside = place([]);
    inside.append(own);
    inside.show([dana]);
    await aTimeout(100);
    own.remove();
    expect(scripts()).to.deep.equal([]);
  });

  it('can’t be broken out of by a name', async () => {
    const name = '</script><img src=x onerror=alert(1)> <!-- “x” \u2028';
    place([{ id: '1', name }]);
    await until(() => scripts().length);
    expect(scripts()[0]!.textContent).not.to.include('<');
    expect(scripts()[0]!.textContent).to.include('onerror');
  });

  it('holds ten thousand people', async () => {
    place(Array.from({ length: 10_000 }, (_, number) => ({ id: `${number}`, name: `Avery Example-${number}` })));
    await until(() => scripts().length);
    expect(named().split(',')).to.have.lengthOf(10_000);
  });

  it('says once that a page allows no script text, and writes nothing', async function () {
    // Firefox ESR and WebKitGTK know no trusted types, so nothing is forbidden there.
    if (!('trustedTypes' in window)) this.skip();
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'"><body>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const host = place([dana], page);
    await until(() => host.codes.length);
    host.show([dana, ravi]);
    await aTimeout(100);
    expect(host.codes).to.deep.equal(['structured-data-blocked']);
    expect(scripts(page)).to.deep.equal([]);
    host.remove();
    frame.remove();
  });
});
