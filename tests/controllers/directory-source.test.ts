import { aTimeout, expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { DirectorySource } from '../../src/controllers/directory-source.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import { fetchJson } from '../../src/controllers/fetch-json.js';
import { listen, requestsSince, until } from '../support/page.js';

class SourceHost extends LitElement {
  /** How many people there were, each time that there were others. */
  readonly told: number[] = [];
  readonly codes: string[] = [];
  readonly source = new DirectorySource(this, () => this.told.push(this.source.people.length));

  constructor() {
    super();
    this.addEventListener('attune-error', (event: AttuneErrorEvent) => this.codes.push(event.code));
  }

  get names(): string[] {
    return this.source.people.map(({ name }) => name);
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('source-host', SourceHost);

const hosts: SourceHost[] = [];

/** A host in the page, with this inside. */
function place(inner = ''): SourceHost {
  const host = document.createElement('source-host') as SourceHost;
  host.innerHTML = inner;
  document.body.append(host);
  hosts.push(host);
  return host;
}

let runs = 0;
/** An address of the tests’ server, with a name of its own under which the requests are counted. */
function address(shape: string, query: Record<string, string | number> = {}): { src: string; asked: () => Promise<Asked[]> } {
  const run = `${Date.now()}-${(runs += 1)}`;
  const search = new URLSearchParams(Object.entries({ run, ...query }).map(([name, value]) => [name, String(value)]));
  return {
    src: `/directory/${shape}?${search}`,
    asked: async () => (await (await fetch(`/directory/asked?run=${run}`)).json()) as Asked[],
  };
}
interface Asked {
  page: number;
  accept: string;
  referrer: string;
}
const fhir = 'fhir/PractitionerRole';
const pagesOf = async (asked: () => Promise<Asked[]>): Promise<number[]> => (await asked()).map(({ page }) => page);

/** WebKit takes a connection that is cut for the end of the file, and so what came for broken JSON. */
const cut = /WebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent) ? 'directory-unreadable' : 'directory-unreachable';

const isOver = ({ source }: SourceHost): boolean => source.state !== 'loading';

/** Follows an address until it is over. */
async function follow(src: string, inner = ''): Promise<SourceHost> {
  const host = place(inner);
  host.source.follow(src);
  await until(() => isOver(host), `the end of ${src}`);
  return host;
}

describe('the source of a directory', () => {
  // A browser notes down only so many.
  beforeEach(() => performance.clearResourceTimings());

  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  it('reads our own JSON, JSON-LD and a FHIR search from an address, told apart by what they hold', async () => {
    for (const shape of ['own', 'schema-org', fhir]) {
      const { src, asked } = address(shape, { people: 12 });
      const { warnings, errors } = await listen(async () => {
        const host = await follow(src);
        expect(host.source.state, shape).to.equal('done');
        expect(host.names, shape).to.have.lengthOf(12);
        expect(host.names[11], shape).to.equal('Avery Example-12');
        expect(host.told, shape).to.deep.equal([12]);
      });
      expect([...warnings, ...errors], shape).to.deep.equal([]);
      const [request, ...more] = await asked();
      expect(more).to.deep.equal([]);
      expect(request!.accept).to.equal('application/json, application/ld+json, application/fhir+json');
      expect(request!.referrer).to.equal('');
    }
  });

  describe('that pages', () => {
    it('shows people as they come, with how many there will be, and reads each page once', async () => {
      const { src, asked } = address(fhir, { people: 50, count: 20, pause: 450 });
      const host = place();
      host.source.follow(src);
      await until(() => host.told.length === 1);
      expect([host.source.state, host.source.people.length, host.source.total]).to.deep.equal(['loading', 20, 50]);
      await until(() => isOver(host));
      expect(host.told).to.deep.equal([20, 40, 50]);
      expect(host.source.state).to.equal('done');
      expect(new Set(host.names).size).to.equal(50);
      expect(await pagesOf(asked)).to.deep.equal([1, 2, 3]);
    });

    it('is not shown anew for each of many quick pages', async () => {
      const { src } = address(fhir, { people: 60, count: 2 });
      const host = await follow(src);
      expect(host.source.people).to.have.lengthOf(60);
      expect(host.told.at(-1)).to.equal(60);
      expect(host.told.length).to.be.lessThan(30);
    });

    it('follows an address that is given without its server', async () => {
      const { src } = address(fhir, { people: 5, count: 2, next: 'relative' });
      expect((await follow(src)).names).to.have.lengthOf(5);
    });

    it('keeps what came when it is stopped, and goes on from there', async () => {
      const { src, asked } = address(fhir, { people: 6, count: 2, fault: 'stall', at: 2, times: 1 });
      const host = place();
      host.source.follow(src);
      await until(() => host.told.length === 1);
      host.source.stop();
      expect([host.source.state, host.source.people.length, host.source.fault]).to.deep.equal(['stopped', 2, undefined]);
      await aTimeout(50);
      expect(host.codes).to.deep.equal([]);
      host.source.retry();
      await until(() => isOver(host));
      expect([host.source.state, host.source.people.length]).to.deep.equal(['done', 6]);
      expect(await pagesOf(asked)).to.deep.equal([1, 2, 2, 3]);
    });

    for (const fault of ['500', 'broken', 'cut', 'html', 'outcome']) {
      it(`keeps what came where a page fails (${fault}), and goes on from that page when asked`, async () => {
        const { src, asked } = address(fhir, { people: 6, count: 2, fault, at: 2, times: 1 });
        const code = fault === '500' ? 'directory-unreachable' : fault === 'cut' ? cut : 'directory-unreadable';
        const { warnings } = await listen(async () => {
          const host = await follow(src);
          expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['failed', code, 2]);
          expect(host.source.total).to.equal(6);
          host.source.retry();
          expect([host.source.state, host.source.fault]).to.deep.equal(['loading', undefined]);
          await until(() => isOver(host));
          expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['done', undefined, 6]);
          expect(host.codes).to.deep.equal([code]);
        });
        expect(warnings).to.have.lengthOf(1);
        expect(await pagesOf(asked)).to.deep.equal([1, 2, 2, 3]);
      });
    }

    it('ends with what came where its pages go in a circle', async () => {
      const { src, asked } = address(fhir, { people: 6, count: 2, next: 'loop' });
      const host = await follow(src);
      expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['failed', 'directory-endless', 4]);
      expect(await pagesOf(asked)).to.deep.equal([1, 2]);
      expect(host.codes).to.deep.equal(['directory-endless']);
    });

    it('ends after 500 pages that go on without an end', async () => {
      const { src, asked } = address(fhir, { people: 6, count: 2, next: 'endless' });
      const host = place();
      host.source.follow(src);
      await until(() => isOver(host) || host.source.people.length === 6);
      for (let turn = 0; turn < 4 && !isOver(host); turn += 1) await until(() => isOver(host)).catch(() => undefined);
      expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['failed', 'directory-endless', 6]);
      expect(await asked()).to.have.lengthOf(500);
    });

    it('ends after 20,000 people', async () => {
      const { src, asked } = address(fhir, { people: 50_000, count: 10_000 });
      const host = await follow(src);
      expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['failed', 'directory-endless', 20_000]);
      expect(await pagesOf(asked)).to.deep.equal([1, 2]);
    });

    for (const next of ['elsewhere', 'script']) {
      it(`asks nobody but its own server (${next})`, async () => {
        const { src, asked } = address(fhir, { people: 6, count: 2, next });
        const moment = performance.now();
        const { warnings } = await listen(async () => {
          const host = await follow(src);
          expect([host.source.state, host.source.fault, host.source.people.length]).to.deep.equal(['failed', 'directory-refused', 2]);
          expect(host.codes).to.deep.equal(['directory-refused']);
        });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include('another server');
        expect(requestsSince(moment)).to.have.lengthOf(1);
        expect(await pagesOf(asked)).to.deep.equal([1]);
      });
    }
  });

  for (const [fault, code] of [
    ['401', 'directory-refused'],
    ['403', 'directory-refused'],
    ['404', 'directory-missing'],
    ['410', 'directory-missing'],
    ['500', 'directory-unreachable'],
    ['cut', cut],
    ['html', 'directory-unreadable'],
    ['hidden-html', 'directory-unreadable'],
    ['broken', 'directory-unreadable'],
    ['unknown', 'directory-unreadable'],
    ['outcome', 'directory-unreadable'],
    ['huge', 'directory-too-large'],
    ['said-huge', 'directory-too-large'],
  ] as const) {
    it(`says once why nobody came (${fault}), lets whoever stands inside the tag stand in, and tries again when asked`, async () => {
      const { src, asked } = address('own', { fault, times: 1 });
      const { warnings, errors } = await listen(async () => {
        const host = await follow(src, '<a href="/dana">Dana Ruiz</a>');
        expect([host.source.state, host.source.fault, ...host.names]).to.deep.equal(['failed', code, 'Dana Ruiz']);
        expect(host.codes).to.deep.equal([code]);
        host.innerHTML = '<a href="/ravi">Ravi Shah</a>';
        await aTimeout(50);
        expect(await asked()).to.have.lengthOf(1);
        host.source.retry();
        await until(() => isOver(host));
        expect([host.source.state, host.names.length, host.names[0]]).to.deep.equal(['done', 20, 'Avery Example-1']);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(errors).to.deep.equal([]);
    });
  }

  it('gives up on an answer that doesn’t come within 20 seconds', async () => {
    const { src } = address('own', { fault: 'stall' });
    const host = place();
    const moment = performance.now();
    host.source.follow(src);
    await until(() => isOver(host)).catch(() => undefined);
    await until(() => isOver(host));
    expect(host.source.fault).to.equal('directory-timeout');
    expect(performance.now() - moment).to.be.within(19_500, 30_000);
  }).timeout(40_000);

  it('has time for each piece of a file, however long the whole is on its way', async () => {
    const { src } = address('own', { fault: 'drip' });
    const { signal } = new AbortController();
    const fetched = await fetchJson(src, { time: 600, isPerPiece: true, size: 2 ** 20, signal });
    expect(fetched!.ok).to.equal(true);
    const late = await fetchJson(src, { time: 600, size: 2 ** 20, signal });
    expect(late).to.include({ ok: false, fault: 'timeout' });
  });

  it('names what is wrong in single records once, and keeps the others', async () => {
    const { warnings } = await listen(async () => {
      const host = await follow('/directory/own?people=3', '');
      host.source.follow(undefined);
      host.innerHTML = `<script type="application/json">{"therapists": [{"id": "a"}, {"id": "b", "name": "Dana Ruiz"}]}</script>`;
      await until(() => host.names.join() === 'Dana Ruiz');
      // What tells of it comes late.
      await aTimeout(300);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('[0].name');
  });

  it('takes nothing but an address of the web', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{"therapists":[{"name":"No"}]}', 'mailto:a@b.example', 'http://[']) {
      const moment = performance.now();
      const { warnings } = await listen(async () => {
        const host = await follow(src, '<a href="/dana">Dana Ruiz</a>');
        expect([host.source.state, ...host.names]).to.deep.equal(['done', 'Dana Ruiz']);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(src);
      expect(requestsSince(moment)).to.deep.equal([]);
    }
  });

  it('changes live: the old address is let go, and its people with it', async () => {
    const old = address(fhir, { people: 6, count: 2, fault: 'stall', at: 2 });
    const host = place();
    host.source.follow(old.src);
    await until(() => host.told.length === 1);
    const { src } = address('own', { people: 3, pause: 100 });
    host.source.follow(src);
    expect(host.names).to.deep.equal([]);
    await until(() => isOver(host));
    expect(host.told).to.deep.equal([2, 0, 3]);
    expect(host.source.total).to.equal(undefined);
    host.source.follow(undefined);
    await until(() => isOver(host));
    expect([host.source.state, host.names.length]).to.deep.equal(['none', 0]);
  });

  it('is read once for the same address while it stands, also where the element is moved', async () => {
    const { src, asked } = address('own');
    const host = await follow(src);
    host.source.follow(src);
    document.body.prepend(host);
    host.remove();
    document.body.append(host);
    host.source.follow(` ${src} `);
    host.source.retry();
    await aTimeout(100);
    expect(host.told).to.deep.equal([20]);
    expect(await asked()).to.have.lengthOf(1);
  });

  it('is let go with the element, and goes on with it', async () => {
    const { src, asked } = address(fhir, { people: 6, count: 2, pause: 200 });
    const host = place();
    host.source.follow(src);
    await until(() => host.told.length === 1);
    host.remove();
    await aTimeout(600);
    expect(host.names).to.have.lengthOf(2);
    expect(host.codes).to.deep.equal([]);
    document.body.append(host);
    await until(() => isOver(host));
    expect(host.names).to.have.lengthOf(6);
    expect((await pagesOf(asked)).filter((page) => page === 1)).to.have.lengthOf(1);
  });

  it('waits for an element that is not in the page yet', async () => {
    const { src, asked } = address('own');
    const host = document.createElement('source-host') as SourceHost;
    hosts.push(host);
    host.source.follow(src);
    await aTimeout(50);
    expect(await asked()).to.deep.equal([]);
    document.body.append(host);
    await until(() => isOver(host));
    expect(host.names).to.have.lengthOf(20);
  });

  describe('inside the tag', () => {
    const json = (data: unknown, type = 'application/json'): string => `<script type="${type}">${JSON.stringify(data)}</script>`;
    const person = { '@context': 'https://schema.org', '@type': 'Person', name: 'Dana Ruiz' };
    const practitioner = { resourceType: 'Practitioner', id: 'a', name: [{ given: ['Dana'], family: 'Ruiz' }] };

    for (const [shape, inner] of Object.entries({
      'our own JSON': json({ therapists: [{ name: 'Dana Ruiz' }] }),
      'our own JSON beside words': json({ heading: 'Ours' }) + json({ therapists: [{ name: 'Dana Ruiz' }] }),
      'our own JSON that lost its script': JSON.stringify({ therapists: [{ name: 'Dana Ruiz' }] }),
      'JSON-LD': json(person),
      'JSON-LD under its own type': json(person, 'application/ld+json'),
      'a FHIR Bundle': json({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: practitioner }] }),
    })) {
      it(`reads ${shape}`, async () => {
        const host = place(inner);
        host.source.follow(undefined);
        await until(() => host.source.state === 'done');
        expect(host.names).to.deep.equal(['Dana Ruiz']);
      });
    }

    it('takes the link that the tag itself leads to for the practice’s', async () => {
      const host = place('<p><a href="/contact">Write to us</a></p><a href="/dana">Dana Ruiz</a>');
      host.setAttribute('href', '/contact');
      host.source.follow(undefined);
      await until(() => host.source.state === 'done');
      expect(host.names).to.deep.equal(['Dana Ruiz']);
    });

    it('reads links: a name each, and in a list what stands beside it', async () => {
      const host = place(`<p>Our team:</p><ul>
        <li><a href="/dana"><img src="/dana.jpg" alt="">Dana   Ruiz</a> – works with grief. Costs $5 $&amp; more.</li>
        <li><img src="ravi.jpg" alt="Portrait"> <a href="https://ravi.example/">Ravi Shah</a>: trauma,
          <a href="tel:+15125550100">(512) 555-0100</a>, <a href="mailto:ravi@practice.example?subject=Hi">write</a> <a href="/book/ravi">book</a></li>
        <li><a href="/mina"><img src="mina.png" alt=""></a> <a href="/mina">Mina Oake</a></li>
        <li>Nobody yet</li></ul>
        <a href="/mai">Nguyễn Thị Mai</a> <a href="mailto:us@practice.example">Write to us</a> <a href="/face"><img src="a.png" alt="Ada Lind"></a> <a href="/"></a>`);
      host.source.follow('');
      await until(() => host.source.state === 'done');
      const at = (path: string): string => new URL(path, document.baseURI).href;
      const read = host.source.people.map(({ id, ...rest }) => (expect(id).to.be.a('string'), rest));
      expect(read).to.deep.equal([
        { name: 'Dana Ruiz', url: at('/dana'), description: 'works with grief. Costs $5 $& more.', image: at('/dana.jpg') },
        {
          name: 'Ravi Shah',
          url: 'https://ravi.example/',
          description: 'trauma',
          image: at('ravi.jpg'),
          telephone: '+15125550100',
          email: 'ravi@practice.example',
          booking: at('/book/ravi'),
        },
        { name: 'Mina Oake', url: at('/mina'), image: at('mina.png') },
        { name: 'Nguyễn Thị Mai', url: at('/mai') },
        { name: 'Ada Lind', url: at('/face'), image: at('a.png') },
      ]);
    });

    it('says what it can’t read there, and goes on with what it can', async () => {
      const { warnings } = await listen(async () => {
        const host = place(`<script type="application/ld+json">{"@context": </script><a href="/dana">Dana Ruiz</a>`);
        host.source.follow(undefined);
        await until(() => host.source.state === 'done');
        expect(host.names).to.deep.equal(['Dana Ruiz']);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('JSON-LD script 1 inside the tag');
    });

    it('follows what changes there, and nothing else', async () => {
      const host = place('<a href="/dana">Dana Ruiz</a>');
      host.source.follow(undefined);
      await until(() => host.names.join() === 'Dana Ruiz');
      host.querySelector('a')!.href = '/dana';
      document.body.prepend(host);
      await aTimeout(50);
      expect(host.told).to.deep.equal([1]);
      host.insertAdjacentHTML('beforeend', '<a href="/ravi">Ravi Shah</a>');
      await until(() => host.names.join() === 'Dana Ruiz,Ravi Shah');
      host.replaceChildren();
      await until(() => host.source.state === 'none');
      expect(host.told).to.deep.equal([1, 2, 0]);
    });

    it('asks nothing of the network', async () => {
      const moment = performance.now();
      const host = place('<ul><li><a href="/dana">Dana Ruiz</a></li></ul>');
      host.source.follow(undefined);
      await until(() => host.source.state === 'done');
      expect(requestsSince(moment)).to.deep.equal([]);
    });
  });

  describe('in the page', () => {
    const scripts: HTMLScriptElement[] = [];
    const add = (text: string, isOurs = false): void => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      script.toggleAttribute('data-attune-directory', isOurs);
      document.head.append(script);
      scripts.push(script);
    };
    const person = (name: string): object => ({ '@context': 'https://schema.org', '@type': 'Person', name });

    afterEach(() => {
      for (const script of scripts.splice(0)) script.remove();
    });

    it('is all JSON-LD that holds people, without what a directory wrote itself; broken ones are named once', async () => {
      add(JSON.stringify(person('Dana Ruiz')));
      add('{ "@context": ');
      add(JSON.stringify({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] }));
      add(JSON.stringify({ '@context': 'https://schema.org', '@graph': [person('Ravi Shah')] }));
      add(JSON.stringify(person('Not Me')), true);
      const { warnings } = await listen(async () => {
        const host = await follow('page');
        expect([host.source.state, ...host.names]).to.deep.equal(['done', 'Dana Ruiz', 'Ravi Shah']);
        add(JSON.stringify(person('Mai Lind')));
        host.source.retry();
        await until(() => host.names.length === 3);
      });
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('script 2');
    });

    it('is told of where it holds nobody', async () => {
      const { warnings } = await listen(async () => {
        const host = await follow('page');
        expect([host.source.state, ...host.codes]).to.deep.equal(['none']);
      });
      expect(warnings).to.have.lengthOf(1);
    });
  });
});
