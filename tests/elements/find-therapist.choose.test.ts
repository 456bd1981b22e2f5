import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { findTherapistChoose } from '../../src/content/en/find-therapist-choose.js';
import { findTherapistDirectory } from '../../src/content/en/find-therapist-directory.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/find-therapist.js';
import type { Therapist } from '../../src/domain/directory/therapist.js';
import type { FindTherapistActionEvent } from '../../src/elements/find-therapist/find-therapist.events.js';
import type { FindTherapistElement } from '../../src/elements/find-therapist/find-therapist.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const words = findTherapistChoose.choose;
const opener = findTherapistDirectory.directory.choose;
const open: Therapist['openings'] = { status: 'open', checked: new Date().toISOString().slice(0, 10) };

const person = (name: string, rest: Partial<Therapist> = {}): Therapist => ({ id: name, name, ...rest });

/** Ten people, of whom each question can tell some from others. */
const people: Therapist[] = [
  person('Ada Example', { telehealth: true, licences: [{ region: 'US-TX' }], knowsAbout: ['grief'], openings: open }),
  person('Bo Sample', { offices: [{ addressLocality: 'Leeds' }], approaches: [{ name: 'IFS' }], knowsLanguage: ['es-MX'] }),
  person('Nguyễn An', { telehealth: true, licences: [{ region: 'GB' }], identities: ['trans'], openings: open }),
  person('שרה', { knowsAbout: ['closeness and distance'], insurance: { names: ['Example Health'] }, openings: open }),
  person('🙂 Bea', { fee: { currency: 'USD', from: 90, slidingScale: true }, approaches: [{ name: 'Made-up Method' }] }),
  ...['Fay', 'Gil', 'Hana', 'Ines', 'Jo'].map((name) => person(name)),
];

/** A directory of these people. */
async function make(list: readonly unknown[] = people, own?: object): Promise<FindTherapistElement> {
  document.querySelectorAll('attune-find-therapist').forEach((other) => other.remove());
  const host = document.createElement('attune-find-therapist');
  host.layout = 'directory';
  host.append(rosterOf(list));
  if (own) host.words = own;
  document.body.append(host);
  await until(() => part(host, 'choose-button'), 'the button');
  return host;
}

function rosterOf(list: readonly unknown[]): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify({ therapists: list });
  return script;
}

async function begin(list?: readonly unknown[], own?: object): Promise<FindTherapistElement> {
  const host = await make(list, own);
  control(host, opener).click();
  await until(() => part(host, 'choose'), 'the first question');
  return host;
}

async function press(host: FindTherapistElement, name: string): Promise<void> {
  control(host, name).click();
  // What is worked out for few people is there in this task.
  await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
}

/** Passes what is asked until the people are shown. */
async function passAll(host: FindTherapistElement): Promise<void> {
  while (part(host, 'question')) {
    const { pass } = words;
    const isWorking = title(host).includes(words.working.title);
    await press(host, isWorking ? words.working.pass : pass);
  }
}

/** Passes until a question is asked. */
async function passTo(host: FindTherapistElement, asked: string): Promise<void> {
  for (let step = 0; step < 5 && !title(host).includes(asked); step += 1)
    await press(host, title(host).includes(words.working.title) ? words.working.pass : words.pass);
  expect(title(host)).to.include(asked);
}

const title = (host: FindTherapistElement): string => textOf(host, 'asked').replace(/\s+/g, ' ');
/** A part of the people to whom the questions led. */
const partsOf = (host: FindTherapistElement, name: string): Element[] => [
  ...(part(host, 'chosen')?.querySelectorAll(`[part~="${name}"]`) ?? []),
];
const shown = (host: FindTherapistElement): string[] => partsOf(host, 'name').map((name) => name.textContent.trim());
const reasons = (host: FindTherapistElement): string[] =>
  partsOf(host, 'because').map((text) => text.textContent.trim().replace('Shown because: ', ''));
const isOpener = (element: Element | null): boolean => element?.textContent?.trim() === opener;
const focused = (host: FindTherapistElement): Element | null => host.shadowRoot!.activeElement;
const all = (host: FindTherapistElement): string => textOf(host, 'choose');
/** The field that has this label. */
const field = <T extends Element = HTMLInputElement>(host: FindTherapistElement, name: string): T =>
  [...host.shadowRoot!.querySelectorAll('label')]
    .find((label) => (label.querySelector('bdi') ?? label.querySelector('span') ?? label).textContent.trim() === name)!
    .querySelector<T & Element>('input, select')!;

describe('attune-find-therapist: help me choose', () => {
  after(() => document.querySelectorAll('attune-find-therapist').forEach((host) => host.remove()));

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible at every question and at the end, ${scheme}`, async () => {
      paintPage(scheme);
      const host = await begin();
      for (let step = 0; step < 6; step += 1) {
        // Everything chosen, so that what a choice opens is looked at too.
        host.shadowRoot!.querySelectorAll<HTMLInputElement>('.choose input').forEach((input) => (input.checked = true));
        expect(await findFaults(host), title(host)).to.deep.equal([]);
        if (part(host, 'question')) await press(host, words.next);
      }
      expect(shown(host)).to.have.length(3);
      paintPage('light');
    });
  }

  it('asks what can tell these people apart, says how far it is, and ends in three', async () => {
    const host = await begin();
    const titles: string[] = [];
    while (part(host, 'question')) {
      titles.push(title(host));
      await press(host, words.next);
    }
    const { meeting, bringing, working, fitting, sharing } = words;
    expect(titles).to.deep.equal(
      [meeting, bringing, working, fitting, sharing].map((asked, index) => `Question ${index + 1} of 5 ${asked.title}`),
    );
    expect(title(host)).to.equal(words.three);
    expect(shown(host)).to.have.members(['Ada Example', 'Nguyễn An', 'שרה']);
    expect(all(host)).to.include(words.nobody).and.to.include(words.privacy);
    expect(all(host)).not.to.match(/undefined|null|\{|NaN|\[object|%|best/);
  });

  it('asks nothing that tells nobody apart', async () => {
    const host = await begin(['a', 'b', 'c'].map((name, index) => person(name, { knowsAbout: index ? ['grief'] : [] })));
    expect(title(host)).to.equal(`Question 1 of 1 ${words.bringing.title}`);
    await press(host, words.next);
    expect(title(host)).to.equal(words.everybody);
    expect(shown(host)).to.have.members(['a', 'b', 'c']);
    expect(reasons(host)).to.deep.equal(Array(3).fill(words.reasons.turn));
  });

  it('shows everybody at once where there is nothing to ask', async () => {
    const host = await begin([person('a'), person('b')]);
    expect(title(host)).to.equal(words.everybody);
    expect(shown(host)).to.have.members(['a', 'b']);
    expect(focused(host)?.id).to.equal('choose-title');
  });

  it('says why each of them is shown, in words', async () => {
    const host = await begin();
    field(host, words.meeting.telehealth).click();
    field<HTMLSelectElement>(host, words.meeting.region).value = 'US-TX';
    await press(host, words.next);
    field(host, 'grief').click();
    await press(host, words.next);
    await passAll(host);
    expect(shown(host)[0]).to.equal('Ada Example');
    expect(reasons(host)[0]).to.match(/^sees people in Texas by video or phone; works with grief; is listed as open for new people$/);
  });

  it('says which must does not fit where fewer than three fit in all', async () => {
    const host = await begin();
    field(host, words.meeting.place).click();
    await passTo(host, words.sharing.title);
    // Passing the first question passed what was chosen there.
    expect(part(host, 'miss')).to.equal(null);
    field<HTMLSelectElement>(host, words.sharing.language).value = 'es';
    await press(host, words.next);
    expect(shown(host)[0]).to.equal('Bo Sample');
    expect(reasons(host)[0]).to.equal('speaks Spanish');
    const items = [...host.shadowRoot!.querySelectorAll('[part~="chosen"] > li')];
    expect(items.map((item) => item.querySelector('[part~="miss"]')?.textContent?.trim())).to.deep.equal([
      undefined,
      ...Array<string>(2).fill(`${words.misses.lead} Spanish is not listed.`),
    ]);
    expect(all(host)).to.include(words.loosened);
  });

  it('asks where only once the way of meeting is chosen', async () => {
    const host = await begin();
    const region = field<HTMLSelectElement>(host, words.meeting.region);
    expect(region.checkVisibility()).to.equal(false);
    field(host, words.meeting.telehealth).click();
    expect(region.checkVisibility()).to.equal(true);
    region.value = 'GB';
    field(host, words.meeting.place).click();
    expect(region.checkVisibility()).to.equal(false);
    await press(host, words.next);
    await passAll(host);
    // Where somebody would be by video says nothing of who meets in person.
    expect(shown(host)[0]).to.equal('Bo Sample');
    expect(reasons(host)[0]).to.equal(words.reasons.anyPlace);
  });

  it('has a plain sentence for a way of working that is well known, and none for another', async () => {
    const host = await begin();
    await passTo(host, words.working.title);
    const [known, other] = ['IFS', 'Made-up Method'].map((name) => field(host, name).closest('label')!.innerText);
    expect(known).to.include(words.approaches.ifs);
    expect(other!.trim()).to.equal('Made-up Method');
  });

  it('goes back one question with what was answered, and starts over with nothing', async () => {
    const host = await begin();
    await passTo(host, words.bringing.title);
    field(host, 'grief').click();
    await press(host, words.next);
    await press(host, words.back);
    expect(title(host)).to.include(words.bringing.title);
    expect(field(host, 'grief').checked).to.equal(true);
    await press(host, words.back);
    expect(title(host)).to.include('Question 1 of 5');
    expect(controlsIn(host.shadowRoot!).some((button) => button.textContent.trim() === words.back)).to.equal(false);
    await passAll(host);
    await press(host, words.again);
    expect(title(host)).to.include('Question 1 of 5');
    await passTo(host, words.bringing.title);
    expect(field(host, 'grief').checked).to.equal(false);
  });

  it('forgets what was answered at a question that is passed after all', async () => {
    const host = await begin();
    await passTo(host, words.bringing.title);
    field(host, 'grief').click();
    await press(host, words.next);
    await press(host, words.back);
    await press(host, words.pass);
    await passAll(host);
    expect(reasons(host).join()).not.to.include('grief');
  });

  it('is worked by keyboard alone: the title has the focus, then the choices, then the ways on', async () => {
    const host = await make();
    control(host, opener).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused(host)?.id === 'choose-title', 'the first question');
    await sendKeys({ press: 'Tab' });
    expect(focused(host)).to.equal(field(host, words.meeting.telehealth));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(focused(host)).to.equal(field(host, words.meeting.region));
    await sendKeys({ press: 'Tab' });
    expect(focused(host)?.textContent?.trim()).to.equal(words.next);
    await sendKeys({ press: 'Enter' });
    await until(() => title(host).includes(words.bringing.title), 'the next question');
    await until(() => focused(host)?.id === 'choose-title', 'its title');
    // Enter in a field goes on, as in any form.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => title(host).includes(words.working.title), 'the one after');
  });

  it('is left by Escape and by its button, which lead back to where it was opened, and forgets everything', async () => {
    for (const leave of [() => sendKeys({ press: 'Escape' }), () => Promise.resolve(control(shownHost, words.close).click())]) {
      const host = await begin();
      shownHost = host;
      await passTo(host, words.bringing.title);
      field(host, 'grief').click();
      field(host, 'grief').focus();
      await leave();
      await until(() => isOpener(focused(host)), 'the button that opened it');
      expect(part(host, 'choose')).to.equal(null);
      control(host, opener).click();
      await until(() => part(host, 'choose'), 'the first question');
      expect(title(host)).to.include('Question 1 of 5');
      await passTo(host, words.bringing.title);
      expect(field(host, 'grief').checked).to.equal(false);
    }
  });
  let shownHost: FindTherapistElement;

  it('leaves Escape in a list that opens to the list', async () => {
    const host = await begin();
    field(host, words.meeting.telehealth).click();
    const region = field<HTMLSelectElement>(host, words.meeting.region);
    region.focus();
    region.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await host.updateComplete;
    expect(part(host, 'choose')).not.to.equal(null);
  });

  it('names every choice, and each group by its question', async () => {
    const host = await begin();
    while (part(host, 'question')) {
      const group = host.shadowRoot!.querySelector('fieldset')!;
      expect(group.getAttribute('aria-labelledby')).to.equal('choose-title');
      for (const input of host.shadowRoot!.querySelectorAll<HTMLInputElement>('.choose :is(input, select)'))
        expect(input.labels![0]!.textContent.trim()).not.to.equal('');
      await press(host, words.next);
    }
  });

  it('asks nothing of the network, stores nothing, tells no answer to the page and says nothing to the console', async () => {
    const moment = performance.now();
    const kept = await whatIsKept();
    const address = location.href;
    const told: string[] = [];
    const tell = (event: Event): void => {
      const { control: name, ...rest } = event as FindTherapistActionEvent;
      told.push(`${event.type} ${name ?? ''} ${JSON.stringify({ ...rest, isTrusted: undefined })}`);
    };
    for (const type of ['attune-action', 'input', 'change', 'submit']) document.addEventListener(type, tell);
    const { warnings, errors } = await listen(async () => {
      const host = await begin();
      field(host, words.meeting.telehealth).click();
      await press(host, words.next);
      field(host, 'grief').click();
      await press(host, words.next);
      await passAll(host);
      await press(host, words.close);
    });
    for (const type of ['attune-action', 'input', 'change', 'submit']) document.removeEventListener(type, tell);
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(requestsSince(moment)).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
    expect(location.href).to.equal(address);
    expect(told).to.deep.equal([
      'attune-action choose {}',
      ...Array<string>(5).fill('attune-action choose-next {}'),
      'attune-action choose-close {}',
    ]);
  });

  it('asks session recorders to look away', async () => {
    const host = await begin();
    expect(part(host, 'choose')!.hasAttribute('data-private')).to.equal(true);
  });

  it('goes on in a frame that may send no forms', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><script type="module" src="/src/define/find-therapist.ts"></script>
      <attune-find-therapist layout="directory">${rosterOf(people).outerHTML}</attune-find-therapist>`;
    await fixture(html`${frame}`);
    const inFrame = () => frame.contentDocument!.querySelector('attune-find-therapist')!;
    await until(() => frame.contentDocument?.querySelector('attune-find-therapist')?.shadowRoot?.querySelector('.found'), 'the directory');
    control(inFrame(), opener).click();
    await until(() => part(inFrame(), 'choose'), 'the first question');
    const first = title(inFrame());
    control(inFrame(), words.next).click();
    await until(() => title(inFrame()) !== first, 'the next question');
  });

  it('does not move under a visitor while more people come in', async () => {
    const host = await begin();
    host.replaceChildren(rosterOf([...people, ...people.map((one) => ({ ...one, id: `${one.id}2`, knowsAbout: ['something new'] }))]));
    await until(() => host.shadowRoot!.textContent.includes('20 therapists'), 'the others');
    await passTo(host, words.bringing.title);
    expect(all(host)).not.to.include('something new');
    await passAll(host);
    await press(host, words.again);
    await passTo(host, words.bringing.title);
    expect(all(host)).to.include('something new');
  });

  it('lets go of what was answered when the widget is asked to', async () => {
    const host = await begin();
    await passTo(host, words.bringing.title);
    const grief = field(host, 'grief');
    grief.click();
    releaseAll(document);
    expect(grief.checked).to.equal(false);
    await until(() => !part(host, 'choose'), 'the list');
    control(host, opener).click();
    await until(() => part(host, 'choose'), 'the first question');
    await passTo(host, words.bringing.title);
    expect(field(host, 'grief').checked).to.equal(false);
  });

  it('speaks in the owner’s words, names a wrong one once, and fills the rest with ours', async () => {
    const own = {
      choose: { next: 'Weiter', three: 'Drei für den Anfang', wrong: 'x', bringing: { title: 7 }, reasons: { turn: 'heute dran' } },
    };
    let host!: FindTherapistElement;
    const { warnings } = await listen(async () => {
      host = await begin(people, own);
      await press(host, 'Weiter');
      expect(title(host)).to.include(words.bringing.title);
      await passAll(host);
    });
    expect(title(host)).to.equal('Drei für den Anfang');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('choose.wrong').and.to.include('choose.bringing.title');
  });

  it('shows markup in the data as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const host = await begin([person(markup, { knowsAbout: [markup], approaches: [{ name: markup }] }), person('b')]);
    expect(all(host)).to.include(markup);
    await passAll(host);
    expect(shown(host)).to.include(markup);
    expect(host.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('takes codes and currencies that nobody knows as they are', async () => {
    const odd = [
      person('a', {
        telehealth: true,
        licences: [{ region: '??' }],
        fee: { currency: '???', from: 3 },
        knowsLanguage: ['Klingon (spoken)'],
      }),
      person('b'),
    ];
    const { errors } = await listen(async () => {
      const host = await begin(odd);
      await passAll(host);
      expect(shown(host)).to.have.length(2);
    });
    expect(errors).to.deep.equal([]);
  });

  it('stays within its place at 280 px, and mirrors', async () => {
    const host = await begin();
    host.style.inlineSize = '280px';
    host.dir = 'rtl';
    while (part(host, 'question')) {
      host.shadowRoot!.querySelectorAll<HTMLInputElement>('.choose input').forEach((input) => (input.checked = true));
      expect(part(host, 'choose')!.scrollWidth, title(host)).to.be.at.most(part(host, 'choose')!.clientWidth);
      for (const target of host.shadowRoot!.querySelectorAll<HTMLElement>('.choose :is(button, select, .option)'))
        if (target.checkVisibility()) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
      await press(host, words.next);
    }
  });
});
