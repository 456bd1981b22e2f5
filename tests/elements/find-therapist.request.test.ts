import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { findTherapistRequest } from '../../src/content/en/find-therapist-request.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { releaseAll } from '../../src/controllers/release.js';
import '../../src/define/find-therapist.js';
import { leastTime, longestMessage } from '../../src/domain/directory/request.js';
import type { FindTherapistElement } from '../../src/elements/find-therapist/find-therapist.js';
import { takeClock, type PushedClock } from '../support/clock.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';

const words = findTherapistRequest.request;
const elsewhere = await executeServerCommand<string, object>('request-server');

/** Where a request goes, and a key by which to ask what came there. */
function addressOf(kind: string, from = ''): { action: string; key: string } {
  const key = crypto.randomUUID();
  return { action: `${from}/requests/${kind}?key=${key}`, key };
}

interface Post {
  method: string;
  headers: Record<string, string>;
  body: string;
}

const seenBy = async (key: string): Promise<Post[]> => (await fetch(`/requests/seen?key=${key}`)).json() as Promise<Post[]>;

/** How long a visitor takes before the button is pressed. */
let clock: PushedClock;

interface Setting {
  enctype?: string;
  layout?: string;
  /** Whether the form is opened. */
  open?: boolean;
}

async function make(action: string, { enctype, layout = 'card', open = true }: Setting = {}): Promise<FindTherapistElement> {
  const widget = document.createElement('attune-find-therapist');
  widget.setAttribute('action', action);
  widget.setAttribute('layout', layout);
  if (enctype) widget.setAttribute('enctype', enctype);
  await fixture(html`${widget}`);
  if (open) {
    control(widget, findTherapist.write).click();
    await until(() => widget.shadowRoot!.querySelector('form'), 'the form');
    clock.push(leastTime / 1000);
  }
  return widget;
}

const find = <T extends HTMLElement = HTMLInputElement>(widget: Element, selector: string): T =>
  widget.shadowRoot!.querySelector<T>(selector)!;
const field = (widget: Element, name: string): HTMLInputElement => find(widget, `#request-${name}`);
const focused = (widget: Element): Element | null => widget.shadowRoot!.activeElement;

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Letter by letter, since WebKit's driver swallows a letter that comes twice at once. */
async function typeByKeys(text: string): Promise<void> {
  for (const letter of text) await sendKeys({ type: letter });
}

async function fill(widget: FindTherapistElement): Promise<void> {
  type(field(widget, 'name'), 'Sam');
  type(field(widget, 'email'), 'sam@home.example');
  find(widget, '[name="safeToReply"][value="ask-first"]').click();
  type(field(widget, 'message'), 'Tuesdays would be good.');
  await widget.updateComplete;
}

const send = (widget: Element): void => control(widget, words.send).click();
const isFilled = (widget: Element): boolean =>
  field(widget, 'name').value === 'Sam' &&
  field(widget, 'email').value === 'sam@home.example' &&
  find(widget, '[value="ask-first"]').checked &&
  field(widget, 'message').value === 'Tuesdays would be good.';

/** Fills a form, sends it, and waits for what comes of it. */
async function request(widget: FindTherapistElement): Promise<{ codes: string[]; notice: string }> {
  const codes: string[] = [];
  widget.addEventListener('attune-error', (event) => codes.push(event.code));
  await fill(widget);
  send(widget);
  await until(() => part(widget, 'notice') ?? part(widget, 'sent'), 'what came of it');
  return { codes, notice: textOf(widget, 'notice') };
}

/** Lets the time-out of a post come soon. */
function hurry(): () => void {
  const { setTimeout: real } = globalThis;
  globalThis.setTimeout = ((act: () => void, time?: number) => real(act, time === 20_000 ? 100 : time)) as typeof setTimeout;
  return () => void (globalThis.setTimeout = real);
}

describe('the request form of attune-find-therapist', () => {
  beforeEach(() => (clock = takeClock()));
  afterEach(() => clock.letGo());

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible as it opens, with faults, and once it is sent, ${scheme}`, async () => {
      paintPage(scheme);
      const widget = await make(addressOf('ok').action);
      expect(await findFaults(widget), 'open').to.deep.equal([]);
      send(widget);
      await until(() => part(widget, 'notice'));
      expect(await findFaults(widget), 'faults').to.deep.equal([]);
      await request(widget);
      await until(() => part(widget, 'sent'));
      expect(await findFaults(widget), 'sent').to.deep.equal([]);
      paintPage('light');
    });
  }

  it('is filled and sent by keyboard alone', async () => {
    const { action, key } = addressOf('ok');
    const widget = await make(action, { open: false });
    control(widget, findTherapist.write).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => widget.shadowRoot!.querySelector('form'), 'the form');
    clock.push(leastTime / 1000);
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)).to.equal(field(widget, 'name'));
    await typeByKeys('Sam');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    await until(() => field(widget, 'phone'), 'the field for a number');
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)).to.equal(field(widget, 'phone'));
    await typeByKeys('512 555 0100');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)?.getAttribute('part')).to.equal('support');
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)).to.equal(field(widget, 'message'));
    await typeByKeys('Hello');
    await sendKeys({ press: 'Tab' });
    expect(focused(widget)).to.equal(part(widget, 'send'));
    await sendKeys({ press: 'Enter' });
    await until(() => part(widget, 'sent'), 'the confirmation');
    expect(JSON.parse((await seenBy(key))[0]!.body)).to.deep.equal({
      name: 'Sam',
      reachBy: 'phone',
      phone: '512 555 0100',
      safeToReply: 'yes',
      message: 'Hello',
      website: '',
    });
  });

  it('is there in a card and a banner with an action, and nowhere else', async () => {
    for (const layout of ['card', 'banner']) {
      expect(part(await make('/requests/ok', { layout, open: false }), 'request'), layout).not.to.equal(null);
    }
    expect(part(await make('/requests/ok', { layout: 'inline', open: false }), 'request')).to.equal(null);
    expect(part(await fixture(html`<attune-find-therapist href="/a"></attune-find-therapist>`), 'request')).to.equal(null);
  });

  it('does not stand where it could not be sent safely, and the author is told', async () => {
    for (const action of ['mailto:a@b.example', 'ftp://a.example/', 'javascript:alert(1)', 'https://me:secret@a.example/', 'https://']) {
      const { warnings } = await listen(async () => expect(part(await make(action, { open: false }), 'request'), action).to.equal(null));
      expect(warnings, action).to.have.length(1);
      expect(warnings[0]).to.include('action=');
    }
  });

  it('asks nothing of the network before it is sent and one post then, keeps nothing and says nothing to the console', async () => {
    const kept = await whatIsKept();
    const { action, key } = addressOf('ok');
    const { warnings, errors } = await listen(async () => {
      const moment = performance.now();
      const widget = await make(action);
      await fill(widget);
      expect(requestsSince(moment)).to.deep.equal([]);
      send(widget);
      await until(() => part(widget, 'sent'));
    });
    expect([...warnings, ...errors]).to.deep.equal([]);
    expect(await seenBy(key)).to.have.length(1);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('tells the page that it was opened and sent, and of nothing that is in it', async () => {
    const heard: string[] = [];
    const types = ['input', 'change', 'keydown', 'beforeinput', 'submit', 'formdata', 'attune-action', 'attune-error'];
    const hear = (event: Event): void => void heard.push([event.type, 'control' in event ? String(event.control) : ''].join(' ').trim());
    for (const name of types) document.addEventListener(name, hear);
    const widget = await make(addressOf('ok').action);
    await fill(widget);
    find(widget, '#request-message').focus();
    await sendKeys({ type: 'x' });
    send(widget);
    await until(() => part(widget, 'sent'));
    for (const name of types) document.removeEventListener(name, hear);
    expect(heard).to.deep.equal(['attune-action request-open', 'attune-action request-send']);
  });

  describe('before anything is sent', () => {
    it('says who receives it, what not to write, that it is not for emergencies, and how soon an answer comes', async () => {
      const widget = await make(addressOf('ok').action);
      expect(textOf(widget, 'receiver')).to.include(location.host);
      const form = find(widget, 'form').innerText;
      for (const said of [words.not, words.urgent, words.replyUnknown]) expect(form).to.include(said);
      const text = find(widget, '#request-not').compareDocumentPosition(field(widget, 'message'));
      expect(text & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      expect(find(widget, 'form [part~="support"]')).not.to.equal(null);
      widget.replyWithin = '2 working days';
      await widget.updateComplete;
      expect(find(widget, 'form').innerText).to.include('We usually reply within 2 working days.');
      expect(find(widget, 'form').innerText).not.to.include(words.replyUnknown);
    });

    it('keeps each field from checkers, suggestions and recorders, and lets contacts be filled in', async () => {
      const widget = await make(addressOf('ok').action);
      const message = field(widget, 'message');
      for (const [name, value] of [
        ['autocomplete', 'off'],
        ['spellcheck', 'false'],
        ['writingsuggestions', 'false'],
        ['data-private', ''],
      ] as const)
        expect(message.getAttribute(name), name).to.equal(value);
      const email = field(widget, 'email');
      expect([email.type, email.inputMode, email.autocomplete, email.spellcheck]).to.deep.equal(['email', 'email', 'email', false]);
      find(widget, '[value="phone"]').click();
      await widget.updateComplete;
      const phone = field(widget, 'phone');
      expect([phone.type, phone.inputMode, phone.autocomplete]).to.deep.equal(['tel', 'tel', 'tel']);
      expect(find(widget, 'form').hasAttribute('data-private')).to.equal(true);
    });

    it('keeps what was typed for the other way to answer, and asks what is safe there', async () => {
      const widget = await make(addressOf('ok').action);
      await fill(widget);
      find(widget, '[value="phone"]').click();
      await widget.updateComplete;
      expect(find(widget, 'form').innerText).to.include(words.safe.phone.ask);
      type(field(widget, 'phone'), '512 555 0100');
      find(widget, '[value="email"]').click();
      await widget.updateComplete;
      expect(field(widget, 'email').value).to.equal('sam@home.example');
      expect(find(widget, 'form').innerText).to.include(words.safe.email.ask);
    });

    it('counts the room for the text, and throws nothing away that is too long', async () => {
      const widget = await make(addressOf('ok').action);
      await fill(widget);
      expect(find(widget, '#request-room').innerText).to.equal(`Room for ${longestMessage - 23} more characters.`);
      const long = 'a'.repeat(longestMessage + 7);
      type(field(widget, 'message'), long);
      await widget.updateComplete;
      expect(find(widget, '#request-room').innerText).to.equal('7 characters too many.');
      send(widget);
      await until(() => part(widget, 'notice'));
      expect(textOf(widget, 'notice')).to.include(words.faults.message.long);
      expect(field(widget, 'message').value).to.equal(long);
    });

    it('names what is missing at each field and in a list that has the focus and leads to the fields', async () => {
      const { action, key } = addressOf('ok');
      const widget = await make(action);
      type(field(widget, 'email'), 'sam@home');
      send(widget);
      await until(() => focused(widget) === part(widget, 'notice'), 'the focus on the list');
      const links = [...part(widget, 'notice')!.querySelectorAll('a')];
      const texts = [words.faults.name.missing, words.faults.email.wrong, words.faults.safeToReply.missing];
      expect(links.map((link) => link.innerText)).to.deep.equal(texts);
      for (const [index, name] of ['name', 'email', 'safeToReply'].entries()) {
        links[index]!.click();
        const control = focused(widget)!;
        expect(control).to.equal(field(widget, name));
        const owner = name === 'safeToReply' ? control.closest('fieldset')! : control;
        expect(owner.getAttribute('aria-invalid')).to.equal('true');
        const lines = owner.getAttribute('aria-describedby')!.split(' ');
        expect(lines.map((id) => find(widget, `#${id}`).innerText)).to.include(texts[index]);
      }
      expect(location.hash).to.equal('');
      expect(field(widget, 'email').value).to.equal('sam@home');
      expect(await seenBy(key)).to.deep.equal([]);
    });
  });

  describe('once it is sent', () => {
    it('says so with the focus on it, says what comes next, and is empty', async () => {
      const { action, key } = addressOf('ok');
      const widget = await make(action);
      expect((await request(widget)).codes).to.deep.equal([]);
      await until(() => focused(widget)?.textContent?.includes(words.sent), 'the focus');
      expect(textOf(widget, 'sent')).to.include(location.host).and.include(words.replyUnknown);
      const [post] = await seenBy(key);
      expect(post!.method).to.equal('POST');
      expect(post!.headers['content-type']).to.equal('application/json');
      expect(post!.headers).not.to.have.property('referer');
      expect(JSON.parse(post!.body)).to.deep.equal({
        name: 'Sam',
        reachBy: 'email',
        email: 'sam@home.example',
        safeToReply: 'ask-first',
        message: 'Tuesdays would be good.',
        website: '',
      });
      control(widget, words.again).click();
      await until(() => focused(widget) === field(widget, 'name'), 'the field');
      for (const name of ['name', 'email', 'message']) expect(field(widget, name).value, name).to.equal('');
      expect(widget.shadowRoot!.querySelectorAll('[name="safeToReply"]:checked')).to.have.length(0);
    });

    it('goes out as a form of plain HTML would where the page says so, and a page is then a yes', async () => {
      for (const kind of ['page', 'thanks', 'empty']) {
        const { action, key } = addressOf(kind);
        const widget = await make(action, { enctype: 'application/x-www-form-urlencoded' });
        await request(widget);
        expect(part(widget, 'sent'), kind).not.to.equal(null);
        const [post] = await seenBy(key);
        expect(post!.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
        expect(Object.fromEntries(new URLSearchParams(post!.body))).to.include({ name: 'Sam', message: 'Tuesdays would be good.' });
      }
    });

    it('takes an unknown enctype for the usual one, and says so once', async () => {
      const { action, key } = addressOf('ok');
      const { warnings } = await listen(async () => request(await make(action, { enctype: 'text/plain' })));
      expect(warnings).to.have.length(1);
      expect((await seenBy(key))[0]!.headers['content-type']).to.equal('application/json');
    });

    it('is one post, however often the button is pressed, which can be reached meanwhile', async () => {
      const { action, key } = addressOf('slow');
      const widget = await make(action);
      await fill(widget);
      for (let time = 0; time < 3; time += 1) send(widget);
      await widget.updateComplete;
      const button = part(widget, 'send')!;
      expect([button.getAttribute('aria-disabled'), (button as HTMLButtonElement).disabled]).to.deep.equal(['true', false]);
      expect(textOf(widget, 'status')).to.equal(words.sending);
      button.focus();
      expect(focused(widget)).to.equal(button);
      send(widget);
      await until(() => part(widget, 'sent'));
      expect(await seenBy(key)).to.have.length(1);
    });

    it('goes to another site that allows it, without cookies', async () => {
      const { action, key } = addressOf('ok', `${elsewhere}/cors`);
      document.cookie = 'requestTest=1; path=/';
      const widget = await make(action);
      await request(widget);
      document.cookie = 'requestTest=; path=/; max-age=0';
      expect(part(widget, 'sent')).not.to.equal(null);
      const [post] = await seenBy(key);
      expect(post!.headers).not.to.have.any.keys('cookie', 'referer');
      expect(textOf(widget, 'sent')).to.include(new URL(elsewhere).host);
    });

    it('steals no focus from somebody who is elsewhere on the page by now', async () => {
      const widget = await make(addressOf('slow').action);
      const other = await fixture<HTMLInputElement>(html`<input aria-label="Other" />`);
      await fill(widget);
      send(widget);
      other.focus();
      await until(() => part(widget, 'sent'));
      await widget.updateComplete;
      expect(document.activeElement).to.equal(other);
    });
  });

  describe('when it can’t be sent', () => {
    const cases: [kind: string, code: string, said: keyof typeof words.said, from?: string][] = [
      ['forbidden', 'request-refused', 'refused'],
      ['busy', 'request-refused', 'busy'],
      ['broken', 'request-failed', 'failed'],
      ['page', 'request-failed', 'unclear'],
      ['thanks', 'request-failed', 'unclear'],
      ['lost', 'request-refused', 'refused'],
      ['loop', 'request-failed', 'unreachable'],
      ['cut', 'request-failed', 'unreachable'],
      ['no', 'request-refused', 'refused'],
      ['ok', 'request-failed', 'unreachable', elsewhere],
    ];
    for (const [kind, code, said, from] of cases) {
      it(`says so and keeps what was typed: ${kind}${from ? ' on a site that does not allow it' : ''}`, async () => {
        const widget = await make(addressOf(kind, from).action);
        widget.setAttribute('phone', '512 555 0100');
        const { codes, notice } = await request(widget);
        expect(codes).to.deep.equal([code]);
        expect(notice).to.include(words.said[said]).and.include(words.elsewhere).and.include('512 555 0100');
        expect(isFilled(widget)).to.equal(true);
        await until(() => focused(widget) === part(widget, 'notice'), 'the focus');
        expect(part(widget, 'send')!.hasAttribute('aria-disabled')).to.equal(false);
      });
    }

    for (const kind of ['stall', 'half']) {
      it(`waits no longer than it may: ${kind}`, async () => {
        const restore = hurry();
        try {
          const widget = await make(addressOf(kind).action);
          const { codes, notice } = await request(widget);
          expect(codes).to.deep.equal(['request-timeout']);
          expect(notice).to.include(words.said.timeout).and.include(words.elsewhereUnknown);
          expect(isFilled(widget)).to.equal(true);
        } finally {
          restore();
        }
      });
    }

    it('can be sent again, once the other end is well', async () => {
      const widget = await make(addressOf('broken').action);
      await request(widget);
      const { action, key } = addressOf('ok');
      widget.setAttribute('action', action);
      await widget.updateComplete;
      send(widget);
      await until(() => part(widget, 'sent'));
      expect(await seenBy(key)).to.have.length(1);
    });

    it('says that the device is offline where it is', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        const { notice } = await request(await make(addressOf('cut').action));
        expect(notice).to.include(words.said.offline);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('shows what a server says of the fields at the fields, as text', async () => {
      const widget = await make(addressOf('fields').action);
      const { codes, notice } = await request(widget);
      expect(codes).to.deep.equal(['request-refused']);
      for (const said of ['We know no such domain.', '<b>Too</b> short.', 'No size.']) expect(notice).to.include(said);
      expect(find(widget, '#request-email-fault').innerText).to.equal('We know no such domain.');
      expect(find(widget, '#request-name-fault').innerText).to.equal('<b>Too</b> short.');
      expect(widget.shadowRoot!.querySelector('form b')).to.equal(null);
      expect(field(widget, 'email').getAttribute('aria-invalid')).to.equal('true');
      expect(isFilled(widget)).to.equal(true);
      expect(await findFaults(widget)).to.deep.equal([]);
    });

    it('reads a list of errors and problem details, and names what has no field here', async () => {
      const problem = await make(addressOf('problem').action);
      await request(problem);
      expect(find(problem, '#request-message-fault').innerText).to.equal('Say a little more.');
      const list = await make(addressOf('list').action);
      const { notice } = await request(list);
      expect(notice).to.include('This number rings nowhere.');
      expect(list.shadowRoot!.querySelector('.fault')).to.equal(null);
    });
  });

  describe('robots', () => {
    it('meet a field that no person sees, hears or reaches, and its value goes along', async () => {
      const { action, key } = addressOf('ok');
      const widget = await make(action);
      const trap = find(widget, '[name="website"]');
      const { width, height } = trap.closest('.unseen')!.getBoundingClientRect();
      expect([width, height, trap.tabIndex, trap.autocomplete]).to.deep.equal([1, 1, -1, 'off']);
      expect(trap.closest('[aria-hidden="true"]')).not.to.equal(null);
      type(trap, 'https://pills.example');
      await request(widget);
      expect(JSON.parse((await seenBy(key))[0]!.body)).to.include({ website: 'https://pills.example' });
    });

    it('are too fast; nobody is told that it was sent, and it can be sent a little later', async () => {
      clock.push(-leastTime / 1000);
      const { action, key } = addressOf('ok');
      const widget = await make(action);
      clock.push(-leastTime / 1000);
      const { codes, notice } = await request(widget);
      expect(codes).to.deep.equal([]);
      expect(notice).to.include(words.said.early).and.include(words.elsewhereUnknown);
      expect(isFilled(widget)).to.equal(true);
      expect(await seenBy(key)).to.deep.equal([]);
      clock.push(leastTime / 1000);
      send(widget);
      await until(() => part(widget, 'sent'));
    });
  });

  it('lets go of everything on the quick exit, and ends the post', async () => {
    const widget = await make(addressOf('stall').action);
    await fill(widget);
    send(widget);
    const inputs = ['name', 'email', 'message'].map((name) => field(widget, name));
    releaseAll(document);
    for (const input of inputs) expect(input.value).to.equal('');
    await widget.updateComplete;
    expect(find<HTMLDetailsElement>(widget, '[part~="request"]').open).to.equal(false);
    expect(widget.shadowRoot!.querySelector('form')).to.equal(null);
    control(widget, findTherapist.write).click();
    await until(() => widget.shadowRoot!.querySelector('form'), 'the form');
    expect(field(widget, 'name').value).to.equal('');
    expect(part(widget, 'send')!.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('is for the person who was chosen, one form at a time', async () => {
    const { action, key } = addressOf('ok');
    const widget = await make(action);
    const [dana, ravi] = [
      { id: 'dana', name: 'Dana Ruiz', telephone: '512 555 0101' },
      { id: 'ravi', name: 'Ravi Shah' },
    ];
    // As a directory does, which has a form under each person.
    const render = widget.request.render.bind(widget.request);
    widget.request.render = () => [render(dana), render(ravi)];
    widget.requestUpdate();
    await widget.updateComplete;
    const [first, second] = [...widget.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~="request"]')];
    second!.querySelector('summary')!.click();
    await until(() => second!.querySelector('form'), 'Ravi’s form');
    first!.querySelector('summary')!.click();
    await until(() => first!.querySelector('form'), 'Dana’s form');
    await until(() => !second!.open, 'the other one closed');
    expect(widget.shadowRoot!.querySelectorAll('form')).to.have.length(1);
    expect(find(widget, 'form').innerText).to.include('Dana Ruiz');
    await request(widget);
    expect(JSON.parse((await seenBy(key))[0]!.body)).to.include({ therapist: 'Dana Ruiz', therapistId: 'dana' });
    second!.querySelector('summary')!.click();
    await until(() => second!.querySelector('form'), 'Ravi’s form once more');
    expect(part(widget, 'sent')).to.equal(null);
  });

  it('takes the words of the owner', async () => {
    const widget = await make('/requests/ok', { open: false });
    widget.words = { write: 'A line to us', request: { send: 'Off it goes', faults: { name: { missing: 'A name, please.' } } } };
    await until(() => part(widget, 'request')!.innerText.includes('A line to us'), 'the word');
    control(widget, 'A line to us').click();
    await until(() => widget.shadowRoot!.querySelector('form'), 'the form');
    control(widget, 'Off it goes').click();
    await until(() => textOf(widget, 'notice').includes('A name, please.'), 'the fault');
    expect(textOf(widget, 'notice')).to.include(words.faults.email.missing);
  });

  it('sends from a frame that may send no forms', async () => {
    const { action, key } = addressOf('ok');
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
    frame.srcdoc = `<!doctype html><script type="module" src="/src/define/find-therapist.ts"></script>
      <attune-find-therapist action="${action}"></attune-find-therapist>`;
    await fixture(html`${frame}`);
    await until(() => frame.contentDocument?.querySelector('attune-find-therapist')?.shadowRoot, 'the widget');
    const widget = frame.contentDocument!.querySelector('attune-find-therapist')!;
    widget.shadowRoot!.querySelector<HTMLElement>('[part~="request"] summary')!.click();
    await until(() => widget.shadowRoot!.querySelector('form'), 'the form');
    const view = frame.contentWindow as Window & typeof globalThis;
    const enter = (input: HTMLInputElement, text: string): void => {
      input.value = text;
      input.dispatchEvent(new view.Event('input', { bubbles: true }));
    };
    enter(field(widget, 'name'), 'Sam');
    enter(field(widget, 'email'), 'sam@home.example');
    find(widget, '[name="safeToReply"]').click();
    const now = view.performance.now.bind(view.performance);
    view.performance.now = () => now() + leastTime;
    part(widget, 'send')!.click();
    await until(() => part(widget, 'sent'), 'the confirmation');
    expect(await seenBy(key)).to.have.length(1);
  });

  it('has targets of 44 pixels and stays within its column at every width', async () => {
    for (const width of [280, 480, 900]) {
      const widget = await make(addressOf('fields').action);
      widget.style.cssText = `display: block; inline-size: ${width}px; font-size: 11px`;
      await request(widget);
      for (const target of controlsIn(find(widget, 'form'))) {
        if (target.closest('.unseen')) continue;
        const { width: across, height } = (target.closest('.chip') ?? target).getBoundingClientRect();
        expect(Math.min(across, height), `${width} ${target.outerHTML.slice(0, 80)}`).to.be.at.least(43.9);
      }
      expect(widget.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });
});
