import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { findTherapistDirectory } from '../../src/content/en/find-therapist-directory.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/find-therapist.js';
import type { Therapist } from '../../src/domain/directory/therapist.js';
import type { FindTherapistActionEvent } from '../../src/elements/find-therapist/find-therapist.events.js';
import type { FindTherapistElement } from '../../src/elements/find-therapist/find-therapist.js';
import { control, findFaults, listen, paintPage, part, requestsSince, until, whatIsKept } from '../support/page.js';

const { directory: words } = findTherapistDirectory;

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const dana: Partial<Therapist> = {
  name: 'Dana Ruiz',
  pronouns: 'she/her',
  honorificSuffix: 'PhD',
  jobTitle: 'Clinical psychologist',
  description: 'I work slowly.',
  knowsAbout: ['grief', 'closeness and distance'],
  approaches: [
    { name: 'IFS', level: 'certified', by: 'Example Institute' },
    { name: 'AEDP', level: 'trained' },
  ],
  knowsLanguage: ['en', 'es'],
  telehealth: true,
  licences: [{ region: 'US-TX', name: 'Psychologist', checked: daysAgo(20) }],
  insurance: { names: ['Example Health'], checked: daysAgo(200) },
  fee: { from: 120, to: 150, currency: 'USD', slidingScale: true },
  offices: [{ addressLocality: 'Austin', addressRegion: 'TX' }],
  openings: { status: 'open', checked: daysAgo(3) },
  booking: 'https://book.example/dana',
  url: 'https://practice.example/dana',
  telephone: '(512) 555-0101',
  email: 'dana@practice.example',
};
const ravi: Partial<Therapist> = {
  name: 'Ravi Shah',
  knowsAbout: ['grief', 'anger'],
  knowsLanguage: ['en'],
  licences: [{ region: 'US-CA' }],
  openings: { status: 'open', checked: daysAgo(60) },
  url: 'https://practice.example/ravi',
};
const mina: Partial<Therapist> = {
  name: 'Nguyễn Thị Hoa',
  knowsAbout: ['anger'],
  knowsLanguage: ['vi'],
  openings: { status: 'closed' },
  url: 'https://practice.example/hoa',
};
const three = [dana, ravi, mina];

const many = (count: number): Partial<Therapist>[] =>
  Array.from({ length: count }, (_, number) => ({
    name: `Avery Example-${number}`,
    knowsAbout: [`topic ${number % 30}`],
    knowsLanguage: [number % 2 ? 'en' : 'es'],
    url: `https://practice.example/${number}`,
  }));

/** A directory with these people inside the tag, as wide as it is asked for. */
async function make(people: readonly object[], attributes: Record<string, string> = {}, width = 900): Promise<FindTherapistElement> {
  const widget = document.createElement('attune-find-therapist');
  widget.setAttribute('layout', 'directory');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ therapists: people });
  widget.append(script);
  const ground = await fixture<HTMLElement>(html`<div></div>`);
  ground.style.inlineSize = `${width}px`;
  ground.append(widget);
  await until(() => isReady(widget, width > 700), 'the directory');
  return widget;
}

function isReady(widget: Element, isWide = false): unknown {
  return widget.shadowRoot?.querySelector('.found') && (!isWide || (part(widget, 'filters') && !part(widget, 'dialog')));
}

const all = (widget: Element, selector: string): HTMLElement[] => [...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const names = (widget: Element): string[] => all(widget, '[part~="name"]').map(({ innerText }) => innerText.trim());
const found = (widget: Element): string => part(widget, 'found')!.innerText.trim();
const field = (widget: Element): HTMLInputElement => widget.shadowRoot!.querySelector<HTMLInputElement>('input[type="search"]')!;
const said = (widget: Element): string => widget.shadowRoot!.querySelector('.directory > [role="status"]')!.textContent.trim();
const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;
const person = (widget: Element, name: string): HTMLElement =>
  all(widget, '[part~="person"]').find(({ innerText }) => innerText.includes(name))!;

/** Writes into the search as a visitor would, at once. */
async function type(widget: FindTherapistElement, text: string): Promise<void> {
  field(widget).value = text;
  field(widget).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** A checkbox of the filters by what stands at it, without the count. */
function choice(widget: Element, name: string): HTMLInputElement {
  const label = all(widget, 'label').find((one) => one.querySelector('bdi')?.textContent === name);
  if (!label) throw new Error(`no choice named ${name}`);
  return label.querySelector('input')!;
}

async function choose(widget: FindTherapistElement, name: string): Promise<void> {
  choice(widget, name).click();
  await widget.updateComplete;
}

describe('attune-find-therapist, the directory', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible beside its filters, in a narrow place and with nobody found, ${scheme}`, async () => {
      paintPage(scheme);
      for (const width of [900, 320]) {
        const widget = await make(three, { phone: '(512) 555-0100', 'reply-within': '2 days' }, width);
        all(widget, 'details').forEach((details) => details.setAttribute('open', ''));
        // In Firefox axe can't make out the ground of “Help me choose”; its contrast is measured in Chromium.
        const isFault = (line: string): boolean => !(navigator.userAgent.includes('Firefox') && line.includes('partially obscured'));
        expect((await findFaults(widget)).filter(isFault), `${width}`).to.deep.equal([]);
        await type(widget, 'nobody is called that');
        expect((await findFaults(widget)).filter(isFault), `nobody, ${width}`).to.deep.equal([]);
      }
      paintPage('light');
    });
  }

  it('is accessible in its dialog and in right-to-left pages', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const widget = await make(three, {}, 320);
      control(widget, words.filters).click();
      expect(await findFaults(widget)).to.deep.equal([]);
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('shows whoever stands inside the tag, with what is known of them', async () => {
    const widget = await make(three);
    expect(names(widget)).to.have.members(['Dana Ruiz, PhD', 'Ravi Shah', 'Nguyễn Thị Hoa']);
    expect(found(widget)).to.equal('3 therapists, 1 open now');
    const text = person(widget, 'Dana').innerText.replace(/\s+/g, ' ');
    for (const known of [
      'Clinical psychologist · she/her',
      words.openings.open,
      'Works with grief, closeness and distance',
      'IFS (certified by Example Institute), AEDP (trained)',
      'In Austin, TX',
      'By video or phone for people in Texas',
      '$120–$150 a session, sliding scale',
      'Takes Example Health (please confirm)',
      'Speaks English, Spanish',
      'Psychologist, Texas, checked ',
    ]) {
      expect(text).to.include(known);
    }
    expect(person(widget, 'Ravi').innerText).to.include(words.openings.ask);
    expect(person(widget, 'Hoa').innerText).to.include(words.openings.closed);
  });

  it('takes links inside the tag for people', async () => {
    const widget = document.createElement('attune-find-therapist');
    widget.setAttribute('layout', 'directory');
    widget.innerHTML = '<ul><li><a href="https://practice.example/dana">Dana Ruiz</a> – grief</li></ul>';
    await fixture(html`${widget}`);
    await until(() => isReady(widget), 'the directory');
    expect(names(widget)).to.deep.equal(['Dana Ruiz']);
    expect(all(widget, '[part~="ways"]')).to.have.length(0);
  });

  it('has one filled way to each person, and every link out tells no address', async () => {
    const widget = await make(three);
    for (const one of all(widget, '[part~="person"]')) expect(one.querySelectorAll('[part~="person-link"]')).to.have.length(1);
    const links = all(widget, '[part~="person"] a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.include.members([
      'https://book.example/dana',
      'tel:5125550101',
      'mailto:dana@practice.example',
    ]);
    expect(links.every(({ rel, referrerPolicy }) => rel === 'noopener' && referrerPolicy === 'no-referrer')).to.equal(true);
    // A space that stands by itself is lost to a screen reader: “Call(512)”.
    const call = links.find(({ href }) => href.startsWith('tel:'))!.firstElementChild!;
    expect([...call.childNodes].map((node) => node.nodeType === Node.TEXT_NODE && node.textContent)).to.include('Call ');
    expect(new Set(links.map((link) => link.textContent.replace(/\s+/g, ' ').trim())).size).to.equal(links.length);
  });

  it('sends nothing, keeps nothing, says nothing to the console and leaves the address as it was', async () => {
    await make(three);
    const moment = performance.now();
    const kept = await whatIsKept();
    const address = location.href;
    const { warnings, errors } = await listen(async () => {
      const widget = await make(three);
      await type(widget, 'grief');
      await choose(widget, 'grief');
      await choose(widget, words.openings.open);
      control(widget, words.clear).click();
      await widget.updateComplete;
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
    expect(location.href).to.equal(address);
  });

  it('tells the page which control was used, and never what was typed or chosen', async () => {
    const widget = await make(three);
    const told: string[] = [];
    const heard: string[] = [];
    widget.addEventListener('attune-action', (event) => told.push((event as FindTherapistActionEvent).control));
    for (const name of ['input', 'keydown', 'keyup', 'beforeinput', 'change']) document.addEventListener(name, () => heard.push(name));
    field(widget).focus();
    await sendKeys({ type: 'dan' });
    await choose(widget, 'grief');
    control(widget, words.clear).click();
    await widget.updateComplete;
    for (const link of person(widget, 'Dana').querySelectorAll('a')) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    person(widget, 'Dana').querySelector('summary')!.click();
    await until(() => told.includes('details'), 'the details');
    expect(told).to.deep.equal(['search', 'filter', 'clear', 'booking', 'page', 'phone', 'email', 'details']);
    expect(heard).to.deep.equal([]);
  });

  describe('the search', () => {
    it('answers at each keystroke, and forgives accents, case and a slip', async () => {
      const widget = await make(three);
      for (const text of ['hoa', 'NGUYEN', 'nguyne']) {
        await type(widget, text);
        expect(names(widget), text).to.deep.equal(['Nguyễn Thị Hoa']);
      }
    });

    it('is said aloud once, when the typing rests', async () => {
      const widget = await make(three);
      const lines: string[] = [];
      new MutationObserver(() => said(widget) && lines.push(said(widget))).observe(
        widget.shadowRoot!.querySelector('.directory > [role="status"]')!,
        { childList: true, characterData: true, subtree: true },
      );
      for (const text of ['g', 'gr', 'gri', 'grie', 'grief']) await type(widget, text);
      await aTimeout(1000);
      expect(lines).to.deep.equal(['2 therapists, 1 open now']);
    });

    it('leaves letters alone that are still being put together', async () => {
      const widget = await make(three);
      field(widget).value = 'ㅎ';
      field(widget).dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      await widget.updateComplete;
      expect(names(widget)).to.have.length(3);
      field(widget).value = 'hoa';
      field(widget).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      await widget.updateComplete;
      expect(names(widget)).to.deep.equal(['Nguyễn Thị Hoa']);
      expect(field(widget).value).to.equal('hoa');
    });

    it('asks browsers and session recorders to look away', async () => {
      const widget = await make(three);
      const { spellcheck, autocomplete } = field(widget);
      expect({ spellcheck, autocomplete, suggestions: field(widget).getAttribute('writingsuggestions') }).to.deep.equal({
        spellcheck: false,
        autocomplete: 'off',
        suggestions: 'false',
      });
      expect(field(widget).hasAttribute('data-private')).to.equal(true);
      expect(part(widget, 'surface')!.hasAttribute('data-private')).to.equal(true);
    });
  });

  describe('the filters', () => {
    it('narrow the list, and say why somebody is shown', async () => {
      const widget = await make(three);
      await choose(widget, 'anger');
      expect(names(widget)).to.have.members(['Ravi Shah', 'Nguyễn Thị Hoa']);
      expect(person(widget, 'Ravi').innerText).to.include('Shown because: works with anger');
      await choose(widget, 'anger');
      expect(names(widget)).to.have.length(3);
      expect(part(widget, 'because')).to.equal(null);
    });

    it('carry their counts, and what would leave nobody can be read but not chosen', async () => {
      const widget = await make(three);
      const label = (name: string): string => choice(widget, name).closest('label')!.innerText.replace(/\s+/g, ' ').trim();
      expect(label('grief')).to.equal('grief 2');
      await choose(widget, words.openings.open);
      expect(label('anger')).to.equal('anger 0');
      expect(choice(widget, 'anger').getAttribute('aria-disabled')).to.equal('true');
      await choose(widget, 'anger');
      expect(choice(widget, 'anger').checked).to.equal(false);
      expect(names(widget)).to.deep.equal(['Dana Ruiz, PhD']);
    });

    it('ask where the visitor is, by name', async () => {
      const widget = await make(three);
      const select = widget.shadowRoot!.querySelector('select')!;
      expect(select.labels[0]!.textContent).to.equal(words.facets.telehealth);
      expect([...select.options].map((option) => option.label.trim())).to.deep.equal([words.anywhere, 'Texas (1)']);
      select.value = 'US-TX';
      select.dispatchEvent(new Event('change'));
      await widget.updateComplete;
      expect(names(widget)).to.deep.equal(['Dana Ruiz, PhD']);
    });

    it('show a long group whole when that is asked for', async () => {
      const widget = await make(many(60));
      const group = all(widget, 'details').find((one) => one.querySelector('summary')!.innerText.includes(words.facets.specialty))!;
      expect(group.querySelectorAll('input')).to.have.length(8);
      control(widget, /Show all 30/).click();
      await widget.updateComplete;
      expect(group.querySelectorAll('input')).to.have.length(30);
    });

    it('stand as chips, each of which can go; the focus goes to the next', async () => {
      const widget = await make(three);
      await choose(widget, 'grief');
      await choose(widget, 'anger');
      const [first] = all(widget, '[part~="chip"]');
      expect(all(widget, '[part~="chip"]').map((chip) => chip.getAttribute('aria-label'))).to.deep.equal(['Remove grief', 'Remove anger']);
      first!.focus();
      await sendKeys({ press: 'Enter' });
      await widget.updateComplete;
      await until(() => focused(widget)?.getAttribute('aria-label') === 'Remove anger', 'the next chip');
      await sendKeys({ press: 'Enter' });
      await until(() => focused(widget) === part(widget, 'found'), 'the line of what was found');
      expect(names(widget)).to.have.length(3);
      // The focus had it read.
      await aTimeout(1000);
      expect(said(widget)).to.equal('');
    });

    it('are one set of controls: in a dialog where there is no room, which Escape closes and which gives the focus back', async () => {
      const widget = await make(three, {}, 400);
      const button = control(widget, words.filters);
      button.focus();
      await sendKeys({ press: 'Enter' });
      const dialog = part(widget, 'dialog') as HTMLDialogElement;
      expect(dialog.open).to.equal(true);
      await choose(widget, 'grief');
      expect(control(widget, 'Show 2 therapists').checkVisibility()).to.equal(true);
      // What stands outside of an open dialog is not read.
      await until(() => dialog.querySelector('[role="status"]')!.textContent === '2 therapists, 1 open now', 'the line in the dialog');
      await sendKeys({ press: 'Escape' });
      await until(() => !dialog.open, 'the dialog to close');
      await until(() => focused(widget) === button, 'the focus to come back');
      expect(button.innerText).to.equal('Filters (1)');
      expect(names(widget)).to.have.length(2);
      widget.parentElement!.style.inlineSize = '900px';
      await until(() => !part(widget, 'dialog'), 'the filters beside the list');
      expect(choice(widget, 'grief').checked).to.equal(true);
      const labels = all(widget, '.choice').map(({ textContent }) => textContent);
      expect(new Set(labels).size).to.equal(labels.length);
    });
  });

  it('renders twenty at a time, and takes the focus to the first of the next', async () => {
    const widget = await make(many(45));
    await until(() => names(widget).length === 20, 'a page of people');
    const [before] = names(widget);
    control(widget, 'Show 20 more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => names(widget).length === 40, 'the next twenty');
    await until(() => focused(widget) === all(widget, '[part~="name"]')[20], 'the focus');
    expect(names(widget)[0]).to.equal(before);
    expect(control(widget, 'Show 5 more')).to.be.instanceOf(HTMLElement);
    await until(() => said(widget) === '40 of 45 shown', 'the line');
  });

  it('with nobody found offers what to leave out, with how many that would bring', async () => {
    const widget = await make(three);
    await choose(widget, 'grief');
    await type(widget, 'hoa');
    expect(names(widget)).to.deep.equal([]);
    expect(part(widget, 'nobody')!.innerText).to.include(words.nobody);
    const lifts = all(widget, '[part~="lift"]').map(({ innerText }) => innerText.trim());
    expect(lifts).to.deep.equal(['Without “hoa” (2 therapists)', 'Without grief (1 therapist)']);
    control(widget, 'Without “hoa” (2 therapists)').click();
    await widget.updateComplete;
    expect(names(widget)).to.have.length(2);
    expect(field(widget).value).to.equal('');
    await until(() => focused(widget) === part(widget, 'found') || !focused(widget), 'the focus');
  });

  it('gives the search the whole width, however narrow', async () => {
    const widget = await make([mina, ravi]);
    for (const width of ['240px', '60em']) {
      widget.style.inlineSize = width;
      const search = field(widget);
      expect(search.offsetWidth, width).to.equal(search.parentElement!.clientWidth);
    }
  });

  it('with everyone full says so kindly, and where else to go', async () => {
    const widget = await make([mina, { ...ravi, openings: { status: 'waiting-list' } }], {
      'waitlist-href': '/waiting',
      'when-full-href': 'https://other.example/',
    });
    expect(part(widget, 'full')!.innerText).to.include(words.full);
    expect((part(widget, 'waitlist') as HTMLAnchorElement).href).to.equal(`${location.origin}/waiting`);
    expect((part(widget, 'when-full') as HTMLAnchorElement).href).to.equal('https://other.example/');
  });

  it('with nobody listed still shows the ways to reach the practice, and that it is not for emergencies', async () => {
    const widget = document.createElement('attune-find-therapist');
    widget.setAttribute('layout', 'directory');
    widget.setAttribute('phone', '(512) 555-0100');
    await fixture(html`${widget}`);
    await until(() => widget.shadowRoot!.textContent.includes(words.empty), 'the calm line');
    expect(all(widget, '[part~="ways"] a')).to.have.length(1);
    expect(part(widget, 'foot')!.innerText).to.include(findTherapist.urgent);
    expect(all(widget, '.search')).to.have.length(0);
  });

  it('says in plain words what failed, keeps what stands inside the tag, and can try again', async () => {
    const widget = document.createElement('attune-find-therapist');
    const codes: string[] = [];
    widget.addEventListener('attune-error', ({ code }) => codes.push(code));
    widget.setAttribute('layout', 'directory');
    widget.setAttribute('src', '/rude/missing.json');
    widget.innerHTML = '<a href="https://practice.example/dana">Dana Ruiz</a>';
    await listen(async () => {
      await fixture(html`${widget}`);
      await until(() => codes.length, 'the fault');
      await until(() => names(widget).length, 'whoever stands inside the tag');
    });
    expect(codes).to.deep.equal(['directory-missing']);
    expect(part(widget, 'progress')!.innerText).to.include(words.faults.missing);
    expect(names(widget)).to.deep.equal(['Dana Ruiz']);
    await listen(async () => {
      control(widget, words.again).click();
      await until(() => codes.length === 2, 'the second try');
    });
  });

  it('shows people as they come, tells how far it is, holds still what is being read, and can be stopped', async () => {
    const widget = document.createElement('attune-find-therapist');
    widget.setAttribute('layout', 'directory');
    widget.setAttribute('src', `/directory/fhir/PractitionerRole?run=view-${Date.now()}&people=400&count=40&pause=300`);
    await fixture(html`${widget}`);
    await until(() => names(widget).length, 'the first people');
    const first = names(widget);
    await until(() => /of about 400 so far/.test(part(widget, 'progress')?.innerText ?? ''), 'how far it is');
    const before = parseInt(found(widget), 10);
    await until(() => parseInt(found(widget), 10) > before, 'more people');
    expect(names(widget).slice(0, first.length)).to.deep.equal(first);
    control(widget, words.stop).click();
    await widget.updateComplete;
    expect(part(widget, 'progress')!.innerText).to.include(words.stopped);
    await until(() => names(widget).length === 20, 'a page of people');
  });

  it('keeps what was typed in its field where the list goes and comes again', async () => {
    const widget = await make(three);
    await type(widget, 'anger');
    widget.layout = 'card';
    await widget.updateComplete;
    expect(field(widget)).to.equal(null);
    widget.layout = 'directory';
    await widget.updateComplete;
    expect(names(widget)).to.have.length(2);
    expect(field(widget).value).to.equal('anger');
  });

  it('lets go of what was typed and chosen when the page is left', async () => {
    const widget = await make(three);
    await type(widget, 'grief');
    await choose(widget, 'grief');
    releaseAll(document);
    expect(field(widget).value).to.equal('');
    await widget.updateComplete;
    expect(names(widget)).to.have.length(3);
    expect(all(widget, '[part~="chip"]')).to.have.length(0);
  });

  it('survives hostile names, and names that run the other way', async () => {
    const hostile = ['<img src=x onerror=alert(1)>', 'نور الخطيب', '👩🏽‍⚕️ Mina 🌱', 'שירה לוי', 'W'.repeat(190), '{name}'];
    const widget = await make(
      hostile.map((name, index) => ({ name, url: index ? 'javascript:alert(1)' : '/a', knowsAbout: [name] })),
      {},
      280,
    );
    await until(() => names(widget).length === hostile.length, 'all of them');
    expect(names(widget)).to.have.members(hostile);
    expect(all(widget, '[part~="person"] img')).to.have.length(0);
    expect(all(widget, 'a').every((link) => !/^javascript/.test((link as HTMLAnchorElement).href))).to.equal(true);
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth + 1);
  });

  it('puts two circles where a photo is missing or lost', async () => {
    const widget = await make([{ ...dana, image: '/rude/missing.json' }, ravi]);
    await until(() => all(widget, '.photo .circles').length === 2, 'the drawings');
  });

  it('renders no more than twenty of 400 people, whatever is typed', async () => {
    const widget = await make(many(400));
    const nodes = (): number => widget.shadowRoot!.querySelectorAll('*').length;
    // The first of them are there at once, the others after a frame.
    await until(() => names(widget).length === 20, 'a page of people');
    const few = nodes();
    await type(widget, 'avery');
    await until(() => names(widget).length === 20, 'the twenty');
    expect(nodes()).to.be.at.most(few + 100);
  });

  it('prints the people over the whole width', async function () {
    const widget = await make(three);
    if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) this.skip();
    try {
      expect(part(widget, 'results')!.offsetWidth).to.equal(part(widget, 'results')!.parentElement!.offsetWidth);
    } finally {
      await executeServerCommand('emulate-features', { media: '' });
    }
  });

  it('prints the people and no controls', async () => {
    const widget = await make(three);
    const rules = [...widget.shadowRoot!.querySelectorAll('.controls')];
    expect(rules.some((one) => one.contains(part(widget, 'search')))).to.equal(true);
    expect(rules.some((one) => one.contains(part(widget, 'people')))).to.equal(false);
  });

  it('takes the owner’s words for the late ones', async () => {
    const widget = await make(three);
    widget.words = { directory: { found: { one: '{count} Mensch', other: '{count} Menschen' } } };
    await until(() => found(widget) === '3 Menschen, 1 open now', 'the owner’s words');
  });
});
