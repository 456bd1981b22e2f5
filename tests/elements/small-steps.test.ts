import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { care } from '../../src/content/en/care.js';
import { smallSteps as words } from '../../src/content/en/small-steps.js';
import { releaseAll } from '../../src/controllers/release.js';
import type { AttuneErrorEvent } from '../../src/controllers/events.js';
import '../../src/define/small-steps.js';
import type { SmallStepsElement } from '../../src/elements/small-steps/small-steps.js';
import { control, controlsIn, findFaults, listen, paintPage, part, requestsSince, textOf, until, whatIsKept } from '../support/page.js';
import { printedBy } from '../support/paper.js';

const alone = Object.values(words.alone);
const together = Object.values(words.together);
const [withSomeone, byMyself] = [together[0]!, alone[1]!];

const show = (template = html`<attune-small-steps></attune-small-steps>`): Promise<SmallStepsElement> =>
  fixture<SmallStepsElement>(template);
const titleOf = (element: Element): string => textOf(element, 'title');
const focusedPart = (element: Element): string => (element.shadowRoot!.activeElement as HTMLElement | null)?.innerText.trim() ?? '';
const listed = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~="choice"]')].map(({ innerText }) => innerText.trim());

/** Presses controls by their names, one after the other; each leads to another view, and focus goes along. */
async function press(element: SmallStepsElement, ...names: string[]): Promise<SmallStepsElement> {
  for (const name of names) {
    const before = part(element, 'step')?.innerText ?? listed(element).join();
    control(element, name).focus();
    control(element, name).click();
    await until(() => (part(element, 'step')?.innerText ?? listed(element).join()) !== before, `something new after ${name}`);
    await until(() => element.shadowRoot!.activeElement, `focus after ${name}`);
  }
  return element;
}

const open = async (...names: string[]): Promise<SmallStepsElement> => press(await show(), ...names);

/** A radio button of the plain checks. */
function check(element: Element, name: string, answer: string): void {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>(`input[name="${name}"][value="${answer}"]`)!;
  field.click();
}

const field = (element: Element, name: string): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

/** Opens the calendar of the step in view, fills it in, and gives what is saved. */
async function saveEntry(element: SmallStepsElement, ...boxes: string[]): Promise<{ name: string; type: string; text: string }> {
  if (!part(element, 'calendar')!.hasAttribute('open')) control(element, words.calendar.open).click();
  field(element, 'day').value = '2027-03-04';
  field(element, 'time').value = '18:30';
  for (const name of boxes) field(element, name).click();
  let saved: { name: string; blob: Promise<Blob> } | undefined;
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved = { name: this.download, blob: fetch(this.href).then((response) => response.blob()) };
  };
  control(element, words.calendar.save).click();
  await until(() => saved, 'a file');
  HTMLAnchorElement.prototype.click = click;
  const blob = await saved!.blob;
  return { name: saved!.name, type: blob.type, text: await blob.text() };
}

/** Every view, and the presses that lead there. */
const views: Record<string, readonly string[]> = {
  'the list': [],
  'the question': [withSomeone.text],
  'the checks': [withSomeone.text, words.question.unsure],
  support: [withSomeone.text, words.question.no],
  'the steps that need nobody else': [withSomeone.text, words.question.pass],
  'a step with someone': [withSomeone.text, words.question.yes],
  'half of a step': [byMyself.text, words.half],
  'the question after it': [byMyself.text, words.done],
  'what is said back': [byMyself.text, words.done, words.after.much],
};

describe('attune-small-steps', () => {
  for (const [name, presses] of Object.entries(views)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is accessible: ${name}, ${scheme}`, async () => {
        paintPage(scheme);
        const element = await open(...presses);
        part(element, 'calendar')?.setAttribute('open', '');
        expect(await findFaults(element)).to.deep.equal([]);
        paintPage('light');
      });
    }

    it(`fits into 280 px with targets of 44 px: ${name}`, async () => {
      const ground = await fixture<HTMLElement>(html`<div style="width: 280px"><attune-small-steps></attune-small-steps></div>`);
      const element = await press(ground.firstElementChild as SmallStepsElement, ...presses);
      part(element, 'calendar')?.setAttribute('open', '');
      expect(ground.scrollWidth).to.be.at.most(280);
      for (const each of controlsIn(element.shadowRoot!)) {
        const target = each.closest('label') ?? each;
        const { width, height, right } = target.getBoundingClientRect();
        expect(right, `${target.textContent} ends`).to.be.at.most(ground.getBoundingClientRect().right + 1);
        if (each.localName === 'a' && getComputedStyle(each).display === 'inline') continue;
        expect(Math.min(width, height), `${target.textContent} is large`).to.be.at.least(43.99);
      }
    });

    it(`has the line about people who are not safe in view, or more: ${name}`, async () => {
      const element = await open(...presses);
      const links = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a')].map(({ innerText }) => innerText);
      expect(links.some((text) => text.includes(care.uneaseLink))).to.equal(true);
      expect(part(element, 'root')!.innerText).to.include(care.unease);
    });
  }

  it('asks nothing of the network, keeps nothing, and says nothing to the console', async () => {
    const element = await open(byMyself.text);
    const [kept, moment] = [await whatIsKept(), performance.now()];
    const { warnings, errors } = await listen(async () => {
      await press(element, words.half, words.whole, words.done, words.after.easy, words.back, withSomeone.text, words.question.yes);
    });
    expect([...warnings, ...errors, ...requestsSince(moment)]).to.deep.equal([]);
    expect(await whatIsKept()).to.equal(kept);
  });

  it('shows eight steps or more, and which of them need someone', async () => {
    const element = await show();
    expect(listed(element)).to.deep.equal([...alone, ...together].map(({ text }) => text));
    const headings = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role="heading"]')].map(({ innerText }) => innerText);
    expect(headings).to.deep.equal([words.heading, words.aloneLabel, words.togetherLabel]);
  });

  describe('a step that needs nobody else', () => {
    it('comes forward with focus on it, and goes back to where it stood', async () => {
      const element = await open(byMyself.text);
      expect(titleOf(element)).to.equal(byMyself.text);
      expect(focusedPart(element)).to.equal(byMyself.text);
      await press(element, words.back);
      expect(focusedPart(element)).to.equal(byMyself.text);
      expect(element.shadowRoot!.activeElement!.localName).to.equal('button');
    });

    it('has a smaller version one press away, and a way back to the whole', async () => {
      const element = await open(byMyself.text, words.half);
      expect(titleOf(element)).to.equal(byMyself.smaller);
      expect(focusedPart(element)).to.equal(byMyself.smaller);
      await press(element, words.whole);
      expect(titleOf(element)).to.equal(byMyself.text);
    });

    for (const feeling of ['easy', 'mixed', 'much'] as const) {
      it(`may be said to have been ${feeling}, which is met and kept nowhere`, async () => {
        const element = await open(byMyself.text, words.done);
        expect(titleOf(element)).to.equal(words.after.title);
        await press(element, words.after[feeling]);
        expect(titleOf(element)).to.equal(words.met[feeling]);
        if (feeling === 'much') {
          await press(element, words.half);
          expect(titleOf(element)).to.equal(byMyself.smaller);
        } else expect(() => control(element, words.half)).to.throw();
        await press(element, words.back, byMyself.text);
        expect(titleOf(element)).to.equal(byMyself.text);
        expect(part(element, 'root')!.innerText).not.to.include(words.met[feeling]);
      });
    }

    it('may be passed over afterwards', async () => {
      const element = await open(byMyself.text, words.done, words.question.pass);
      expect(listed(element)).to.have.lengthOf(alone.length + together.length);
      expect(focusedPart(element)).to.equal(byMyself.text);
    });

    it('offers no half of the half after it was too much', async () => {
      const element = await open(byMyself.text, words.half, words.done, words.after.much);
      expect(() => control(element, words.half)).to.throw();
      expect(() => control(element, words.whole)).to.throw();
    });
  });

  describe('a step that lets somebody closer', () => {
    it('asks first whether that person is safe, with the step in view and without it as a heading', async () => {
      const element = await open(withSomeone.text);
      expect(titleOf(element)).to.equal(words.question.title);
      expect(focusedPart(element)).to.equal(words.question.title);
      expect(part(element, 'calendar')).to.equal(null);
      expect(part(element, 'takeaway')).to.equal(null);
    });

    it('opens by “yes”', async () => {
      const element = await open(withSomeone.text, words.question.yes);
      expect(titleOf(element)).to.equal(withSomeone.text);
      expect(part(element, 'calendar')).not.to.equal(null);
    });

    it('leads by “no” to support, the line for people unsafe with someone first', async () => {
      const element = await open(withSomeone.text, words.question.no);
      expect(titleOf(element)).to.equal(words.unsafe);
      const links = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a')].map(({ innerText }) => innerText);
      expect(links).to.have.lengthOf(2);
      expect(links[0]).to.include(care.uneaseLink);
      expect(links[1]).to.include(care.support);
      expect(part(element, 'step')!.innerText).not.to.include(withSomeone.text);
    });

    it('leads there to the page’s own lines, and asks them for those who are unsafe', async () => {
      const lines = Object.assign(document.body.appendChild(document.createElement('attune-support-now')), {
        showNeed: (need: string) => void asked.push(need),
      });
      const asked: string[] = [];
      const element = await open(withSomeone.text, words.question.no);
      const link = control(element, new RegExp(`^${care.uneaseLink}`)) as HTMLAnchorElement;
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(link.hash).to.equal('#attune-support-now');
      expect(asked).to.deep.equal(['unsafe']);
      lines.remove();
    });

    it('leads, passed over, to steps that need nobody else, and from there to all', async () => {
      const element = await open(withSomeone.text, words.question.pass);
      expect(listed(element)).to.deep.equal(alone.map(({ text }) => text));
      expect(focusedPart(element)).to.equal(words.aloneLabel);
      await press(element, byMyself.text, words.back);
      expect(listed(element)).to.have.lengthOf(alone.length);
      await press(element, words.showAll);
      expect(listed(element)).to.have.lengthOf(alone.length + together.length);
      expect(element.shadowRoot!.activeElement).not.to.equal(null);
    });

    describe('for whoever is not sure', () => {
      const checking = (): Promise<SmallStepsElement> => open(withSomeone.text, words.question.unsure);

      it('asks three plain questions, and offers steps that need nobody else', async () => {
        const element = await checking();
        const legends = [...element.shadowRoot!.querySelectorAll('legend')].map(({ textContent }) => textContent);
        expect(legends).to.deep.equal([words.checks.refuse, words.checks.stop, words.checks.fear]);
        await press(element, words.showAlone);
        expect(listed(element)).to.deep.equal(alone.map(({ text }) => text));
      });

      for (const [refuse, stop, fear, leads] of [
        ['yes', 'yes', 'no', 'step'],
        ['no', 'yes', 'no', 'support'],
        ['yes', 'no', 'no', 'support'],
        ['yes', 'yes', 'yes', 'support'],
        ['unsure', 'unsure', 'yes', 'support'],
        ['yes', 'unsure', 'no', 'alone'],
        ['unsure', 'unsure', 'unsure', 'alone'],
      ] as const) {
        it(`leads from ${refuse}, ${stop}, ${fear} to ${leads}`, async () => {
          const element = await checking();
          check(element, 'refuse', refuse);
          check(element, 'stop', stop);
          check(element, 'fear', fear);
          await press(element, words.checks.goOn);
          expect(titleOf(element)).to.equal({ step: withSomeone.text, support: words.unsafe, alone: words.aloneLabel }[leads]);
        });
      }

      it('leads to steps that need nobody else where nothing was answered', async () => {
        const element = await press(await checking(), words.checks.goOn);
        expect(listed(element)).to.deep.equal(alone.map(({ text }) => text));
      });
    });
  });

  describe('in a calendar', () => {
    it('is a file of a neutral name with a neutral title, without the step, the page or the practice', async () => {
      const element = await open(withSomeone.text, words.question.yes);
      const { name, type, text } = await saveEntry(element);
      expect(name).to.equal('calendar.ics');
      expect(type).to.match(/^text\/calendar/);
      expect(text).to.include('SUMMARY:A few minutes for me\r\n').and.to.include('DTSTART:20270304T183000\r\n');
      expect(text).to.include('CLASS:PRIVATE\r\n').and.to.include('TRANSP:TRANSPARENT\r\n');
      expect(text).not.to.match(/DESCRIPTION|RRULE|URL|http|attune/);
      expect(text).not.to.include(withSomeone.text.slice(0, 10));
      await until(() => textOf(element, 'status') === words.takeaway.saved);
    });

    it('comes every week and holds the step in view where that is chosen, and tells no two entries for one', async () => {
      const element = await open(byMyself.text, words.half);
      const one = await saveEntry(element, 'weekly', 'note');
      expect(one.text).to.include('RRULE:FREQ=WEEKLY\r\n').and.to.include(`DESCRIPTION:${byMyself.smaller}`.slice(0, 70));
      const other = await saveEntry(element);
      const uids = [one, other].map(({ text }) => /UID:(.+)/.exec(text)![1]);
      expect(new Set(uids).size).to.equal(2);
    });

    it('says beforehand who may read it and what stands there', async () => {
      const element = await open(byMyself.text);
      control(element, words.calendar.open).click();
      const said = part(element, 'calendar')!.innerText;
      expect(said).to.include(words.calendar.others.replace('{title}', words.calendar.title)).and.to.include(words.privacy);
      expect(said.indexOf(words.calendar.title)).to.be.below(said.indexOf(words.calendar.save));
      expect(field(element, 'note').checked).to.equal(false);
    });

    it('asks for a day and a time, and saves nothing before', async () => {
      const element = await open(byMyself.text);
      control(element, words.calendar.open).click();
      let saved = 0;
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => void (saved += 1);
      control(element, words.calendar.save).click();
      HTMLAnchorElement.prototype.click = click;
      expect(saved).to.equal(0);
      expect(element.shadowRoot!.activeElement).to.equal(field(element, 'day'));
    });

    it('says so where the file can’t be saved, and keeps what was chosen', async () => {
      const element = await open(byMyself.text);
      control(element, words.calendar.open).click();
      field(element, 'day').value = '2027-03-04';
      field(element, 'time').value = '18:30';
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('no');
      };
      const failing = oneEvent<AttuneErrorEvent>(element, 'attune-error');
      control(element, words.calendar.save).click();
      expect((await failing).code).to.equal('save-failed');
      URL.createObjectURL = createObjectURL;
      await until(() => textOf(element, 'status') === words.takeaway.saveFailed);
      expect(field(element, 'day').value).to.equal('2027-03-04');
    });
  });

  it('can be copied and printed, and what was said of it is gone with it', async () => {
    const element = await open(byMyself.text, words.half);
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    control(element, words.takeaway.copy).click();
    await until(() => textOf(element, 'status') === words.takeaway.copied);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied).to.equal(byMyself.smaller);

    const printed = await printedBy(
      () => control(element, words.takeaway.print).click(),
      ({ body }) => body.innerText,
    );
    expect(printed).to.include(byMyself.smaller).and.to.include(words.calendar.title);
    await press(element, words.back, byMyself.text);
    expect(textOf(element, 'status')).to.equal('');
  });

  it('tells the page which control was used, once each, and never what was chosen', async () => {
    const element = await show();
    const told: string[] = [];
    const types = ['attune-action', 'attune-error', 'input', 'change', 'beforeinput', 'keydown', 'submit', 'toggle'];
    const hear = (event: Event): void =>
      void told.push([event.type, ...Object.values(event).filter((value) => typeof value === 'string')].join(' '));
    types.forEach((type) => document.addEventListener(type, hear));
    await press(element, withSomeone.text, words.question.unsure);
    check(element, 'refuse', 'yes');
    check(element, 'stop', 'yes');
    check(element, 'fear', 'no');
    await press(element, words.checks.goOn, words.half);
    await saveEntry(element, 'weekly', 'note');
    await press(element, words.done, words.after.mixed, words.back);
    types.forEach((type) => document.removeEventListener(type, hear));
    const names = [
      'choose',
      ...Array<string>(5).fill('answer'),
      'size',
      ...Array<string>(3).fill('calendar'),
      'file',
      'done',
      'answer',
      'back',
    ];
    expect(told).to.deep.equal(names.map((name) => `attune-action ${name}`));
  });

  it('names every answer to a question alike', async () => {
    for (const answer of ['yes', 'no', 'unsure', 'pass'] as const) {
      const element = await open(withSomeone.text);
      const fired = oneEvent(element, 'attune-action');
      await press(element, words.question[answer]);
      expect((await fired) as unknown).to.include({ control: 'answer' });
    }
  });

  it('masks what is chosen from session recorders', async () => {
    const element = await open(withSomeone.text);
    expect(part(element, 'actions')!.matches('.rr-mask[data-dd-privacy]')).to.equal(true);
    await press(element, words.question.yes);
    for (const name of ['day', 'time', 'weekly', 'note'])
      expect(field(element, name).matches('.rr-mask[data-hj-suppress]'), name).to.equal(true);
  });

  it('lets go of everything at once when it is asked to', async () => {
    const element = await open(withSomeone.text, words.question.yes, words.half);
    control(element, words.calendar.open).click();
    field(element, 'day').value = '2027-03-04';
    releaseAll(document);
    await element.updateComplete;
    expect(part(element, 'step')).to.equal(null);
    expect(element.shadowRoot!.querySelector('#chosen')).to.equal(null);
    expect(listed(element)).to.have.lengthOf(alone.length + together.length);
    await press(element, byMyself.text);
    control(element, words.calendar.open).click();
    expect(field(element, 'day').value).to.equal('');
  });

  describe('an author’s own steps', () => {
    it('are read from a list, with the smaller version inside an item and a mark on what needs someone', async () => {
      const element = await show(
        html`<attune-small-steps>
          <p>Some steps</p>
          <ul>
            <li>
              Walk <em>around</em> the block.
              <ul>
                <li>Stand at the door.</li>
                <li>Not read.</li>
              </ul>
            </li>
            <li></li>
            <li>Sing.</li>
          </ul>
          <ol data-needs-someone>
            <li>Ask how their day was.</li>
          </ol>
        </attune-small-steps>`,
      );
      expect(listed(element)).to.deep.equal(['Walk around the block.', 'Sing.', 'Ask how their day was.']);
      await press(element, 'Walk around the block.', words.half);
      expect(titleOf(element)).to.equal('Stand at the door.');
      // Every step has something smaller.
      await press(element, words.back, 'Sing.', words.half);
      expect(titleOf(element)).to.equal(words.smallest);
      await press(element, words.back, 'Ask how their day was.');
      expect(titleOf(element)).to.equal(words.question.title);
      await press(element, words.question.pass);
      expect(listed(element)).to.deep.equal(['Walk around the block.', 'Sing.']);
    });

    it('are read also where the widget itself stands in a list', async () => {
      const page = await fixture(
        html`<ul>
          <li>
            <attune-small-steps
              ><ul>
                <li>Sing.</li>
              </ul></attune-small-steps
            >
          </li>
        </ul>`,
      );
      const element = page.querySelector('attune-small-steps')!;
      await element.updateComplete;
      expect(listed(element)).to.deep.equal(['Sing.']);
    });

    it('are read from JSON, in the first view already, and follow a change', async () => {
      const element = await show(
        html`<attune-small-steps
          ><script type="application/json">
            { "steps": ["Water <b>a plant</b>.", { "text": "Call.", "needsSomeone": true }] }
          </script></attune-small-steps
        >`,
      );
      expect(listed(element)).to.deep.equal(['Water <b>a plant</b>.', 'Call.']);
      element.querySelector('script')!.textContent = '["Another."]';
      await until(() => listed(element).join() === 'Another.');
      element.replaceChildren();
      await until(() => listed(element).length === alone.length + together.length);
    });

    it('give way to the built-in ones where all of theirs need someone and nobody is sure', async () => {
      const element = await show(
        html`<attune-small-steps
          ><ul data-needs-someone>
            <li>Call.</li>
          </ul></attune-small-steps
        >`,
      );
      await press(element, 'Call.', words.question.pass);
      expect(listed(element)).to.deep.equal(alone.map(({ text }) => text));
    });

    it('are in the language of the page where the widget’s words are not', async () => {
      const element = await show(
        html`<attune-small-steps lang="nl"
          ><ul>
            <li>Zing een lied.</li>
          </ul></attune-small-steps
        >`,
      );
      expect(part(element, 'root')!.lang).to.equal('en');
      expect(part(element, 'choice')!.closest<HTMLElement>('[lang]')!.lang).to.equal('nl');
      await press(element, 'Zing een lied.');
      expect(part(element, 'title')!.querySelector('span')!.lang).to.equal('nl');
      await press(element, words.half);
      expect(part(element, 'title')!.querySelector('span')!.lang, 'the words of the widget').to.equal('');
    });

    for (const [name, json, path] of [
      ['a wrong one', '["Sing.", {"text": 7}]', 'steps[1].text'],
      ['none', '{"steps": []}', 'steps is empty'],
      ['a wrong mark', '[{"text": "Sing.", "needsSomeone": "no"}]', 'steps[0].needsSomeone'],
    ] as const) {
      it(`are named by their path, once, where there is ${name}`, async () => {
        const { warnings, errors } = await listen(async () => {
          const element = document.createElement('attune-small-steps');
          element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: json }));
          document.body.append(element);
          await element.updateComplete;
          expect(listed(element).length).to.be.above(0);
          element.remove();
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        });
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include(path);
        expect(errors).to.deep.equal([]);
      });
    }
  });

  it('takes words of the site’s own, shows markup as text, and names wrong ones once', async () => {
    const { warnings } = await listen(async () => {
      const element = await show(
        html`<attune-small-steps
          .words=${{ intro: '<i>Take one.</i>', alone: { kind: { text: 'Cook.' } }, half: 7, calendar: { strange: 'x' } }}
        ></attune-small-steps>`,
      );
      expect(textOf(element, 'text')).to.equal('<i>Take one.</i>');
      expect(listed(element)).to.include('Cook.');
      await press(element, 'Cook.', words.half);
      expect(titleOf(element)).to.equal(words.alone.kind.smaller);
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.include('half').and.to.include('calendar.strange');
  });

  it('survives wrong values, with one warning each', async () => {
    for (const [name, value] of [
      ['heading-level', '99'],
      ['support-href', 'javascript:alert(1)'],
      ['reviewed-on', '2026-02-31'],
    ] as const) {
      const { warnings, errors } = await listen(async () => {
        const element = document.createElement('attune-small-steps');
        element.setAttribute(name, value);
        document.body.append(element);
        await element.updateComplete;
        await press(element, byMyself.text, words.half);
        expect(titleOf(element)).to.equal(byMyself.smaller);
        element.remove();
      });
      expect(warnings, name).to.have.lengthOf(1);
      expect(errors).to.deep.equal([]);
    }
  });

  it('sets its headings one below the other, wherever it begins', async () => {
    const element = await press(await show(html`<attune-small-steps heading-level="4"></attune-small-steps>`), byMyself.text);
    expect(part(element, 'heading')!.ariaLevel).to.equal('4');
    expect(part(element, 'title')!.ariaLevel).to.equal('5');
  });

  it('mirrors its drawing where the page runs from right to left', async () => {
    const page = await fixture(html`<div dir="rtl"><attune-small-steps></attune-small-steps></div>`);
    const element = page.firstElementChild as SmallStepsElement;
    await element.updateComplete;
    const [button, drawing] = [part(element, 'choice')!, part(element, 'circles')!].map((each) => each.getBoundingClientRect());
    expect(drawing!.right).to.be.closeTo(button!.right, 1);
    const [near, far] = part(element, 'circles')!.querySelectorAll('circle');
    expect(far!.getBoundingClientRect().left).to.be.below(near!.getBoundingClientRect().left);
  });

  it('shows on paper each step and its smaller version, and of a chosen one the words alone', async function () {
    const element = await show();
    const onPaper = async (): Promise<string> => {
      if (!(await executeServerCommand('emulate-features', { media: 'print' }).catch(() => false))) return this.skip();
      const paper = part(element, 'root')!.innerText;
      await executeServerCommand('emulate-features', { media: '' });
      return paper;
    };
    const list = await onPaper();
    for (const { text, smaller } of [...alone, ...together]) expect(list).to.include(text).and.to.include(smaller);
    await press(element, byMyself.text);
    const step = await onPaper();
    expect(step).to.include(byMyself.text).and.to.include(words.stop);
    for (const name of [words.half, words.calendar.open, words.done, words.back, words.takeaway.print]) expect(step).not.to.include(name);
  });

  it('moves its circles, and only where motion is welcome', async function () {
    const reduce = (value: string): Promise<unknown> =>
      executeServerCommand('emulate-features', [{ name: 'prefers-reduced-motion', value }]).catch(() => false);
    if (!(await reduce('no-preference'))) this.skip();
    const moving = async (): Promise<number> => {
      const element = await open(withSomeone.text, words.question.yes);
      expect(element.shadowRoot!.getAnimations()).to.have.lengthOf(0);
      await press(element, words.half);
      return element.shadowRoot!.getAnimations().length;
    };
    expect(await moving()).to.be.above(0);
    await reduce('reduce');
    expect(await moving()).to.equal(0);
    await executeServerCommand('emulate-features', []);
  });

  it('calls nobody back who has gone on elsewhere', async () => {
    const elsewhere = document.body.appendChild(document.createElement('input'));
    const element = await show();
    elsewhere.focus();
    control(element, byMyself.text).click();
    await until(() => titleOf(element) === byMyself.text);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('takes focus along inside a component of the site, too', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('attune-small-steps');
    place.attachShadow({ mode: 'open' }).append(element);
    await element.updateComplete;
    control(element, byMyself.text).focus();
    control(element, byMyself.text).click();
    await until(() => focusedPart(element) === byMyself.text && element.shadowRoot!.activeElement!.role === 'heading');
  });
});
