import { bothVoices } from '../../src/content/en/both-voices.js';
import { closenessMap } from '../../src/content/en/closeness-map.js';
import { findTherapistDirectory } from '../../src/content/en/find-therapist-directory.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { partsMap } from '../../src/content/en/parts-map.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { pause } from '../../src/content/en/pause.js';
import { reflectionCardKeeping } from '../../src/content/en/reflection-card-keeping.js';
import { reflectionCard } from '../../src/content/en/reflection-card.js';
import { reframe } from '../../src/content/en/reframe.js';
import { smallSteps } from '../../src/content/en/small-steps.js';
import { until as waitFor } from '../pages/open.js';
import { control, part, textOf } from '../support/page.js';

/** What came of keeping words on the device. */
export type Kept = keyof typeof reflectionCardKeeping.keeping.said;

/** One widget on the page, and the shortest way to what it is for. */
interface MainPath {
  name: string;
  /** The tag as a site has it. */
  markup: string;
  /** Walks the way as far as a script can; throws where it ends early. */
  walk: (widget: HTMLElement, kept: Kept) => Promise<void>;
}

/** Long for a busy machine; what comes at all comes at once. */
const patience = 15_000;
const until = (look: () => unknown, what: string): Promise<unknown> => waitFor(look, what, patience);

const { keeping } = reflectionCardKeeping;
const { settle } = pause;

const people = [
  { name: 'Dana Ruiz', knowsAbout: ['grief'], knowsLanguage: ['en', 'es'], url: 'https://practice.example/dana' },
  { name: 'Ravi Shah', knowsAbout: ['anger'], knowsLanguage: ['en'], url: 'https://practice.example/ravi' },
];

const press = async (widget: HTMLElement, ...names: (string | RegExp)[]): Promise<void> => {
  for (const name of names) {
    await until(() => find(widget, name), `${String(name)} to press`);
    find(widget, name)!.click();
  }
};

function find(widget: HTMLElement, name: string | RegExp): HTMLElement | undefined {
  try {
    return control(widget, name);
  } catch {
    return undefined;
  }
}

/** Sets a field as a visitor would, by events of the page that it stands on. */
export function set(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  const view = field.ownerDocument.defaultView as Window & typeof globalThis;
  field.value = value;
  field.dispatchEvent(new view.Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}

async function keepOnDevice(card: HTMLElement, kept: Kept): Promise<void> {
  await until(() => part(card, 'keeping'), 'the panel that keeps');
  part(card, 'keeping')!.setAttribute('open', '');
  const said = (): string => `${textOf(card, 'keeping')} ${textOf(card, 'status')}`;
  await until(() => find(card, keeping.keep) ?? said().includes(keeping.said.blocked), 'whether words can be kept');
  find(card, keeping.keep)?.click();
  await until(() => said().includes(keeping.said[kept]), `“${keeping.said[kept]}”`);
  if (kept !== 'on') return;
  await press(card, keeping.stop);
  await until(() => said().includes(keeping.said.removed), 'what was kept to be gone');
}

export const mainPaths: readonly MainPath[] = [
  {
    name: 'find a therapist, by a card',
    markup: '<attune-find-therapist phone="(512) 555-0100" reply-within="2 working days"></attune-find-therapist>',
    async walk(widget) {
      await press(widget, findTherapist.first.open);
      await until(() => textOf(widget, 'message'), 'a first message');
    },
  },
  {
    name: 'find a therapist, in a list',
    markup: `<attune-find-therapist layout="directory"><script type="application/json">${JSON.stringify({ therapists: people })}</script></attune-find-therapist>`,
    async walk(widget) {
      const shown = (): string => textOf(widget, 'people');
      await until(() => shown().includes('Ravi Shah'), 'everybody');
      const field = widget.shadowRoot!.querySelector<HTMLInputElement>('[part~="search"] input')!;
      set(field, 'grief');
      await until(() => shown().includes('Dana Ruiz') && !shown().includes('Ravi Shah'), 'who works with grief');
      await press(widget, /^Filters/);
      await press(widget, findTherapistDirectory.directory.close);
    },
  },
  {
    name: 'pattern explainer',
    markup: '<attune-pattern-explainer></attune-pattern-explainer>',
    async walk(widget) {
      const { tab, title } = patternExplainer.patterns.anxious;
      await press(widget, tab);
      await until(
        () => [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[role="tabpanel"]')].some(({ innerText }) => innerText.includes(title)),
        'another pattern',
      );
    },
  },
  {
    name: 'reflection card',
    markup: '<attune-reflection-card journal="device"></attune-reflection-card>',
    async walk(widget, kept) {
      await press(widget, reflectionCard.begin);
      await until(() => ![reflectionCard.opening, ''].includes(textOf(widget, 'prompt')), 'a first card');
      await until(() => part(widget, 'field'), 'a place to write');
      part(widget, 'writing')!.setAttribute('open', '');
      set(part(widget, 'field') as HTMLTextAreaElement, 'A few words.');
      await keepOnDevice(widget, kept);
      const before = textOf(widget, 'prompt');
      await press(widget, reflectionCard.next);
      await until(() => ![before, ''].includes(textOf(widget, 'prompt')), 'the next card');
    },
  },
  {
    name: 'both voices',
    markup: '<attune-both-voices></attune-both-voices>',
    async walk(widget) {
      for (const slider of widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="range"]')) set(slider, '4');
      await press(widget, bothVoices.hear);
      await until(() => textOf(widget, 'arrangement'), 'an arrangement');
    },
  },
  {
    name: 'small steps',
    markup: '<attune-small-steps></attune-small-steps>',
    async walk(widget) {
      await press(widget, Object.values(smallSteps.alone)[1]!.text);
      await until(() => textOf(widget, 'step'), 'the step');
      await press(widget, smallSteps.done, smallSteps.after.much);
    },
  },
  {
    name: 'reframe',
    markup: '<attune-reframe></attune-reframe>',
    async walk(widget) {
      const { text, inside, learned } = reframe.steps;
      await press(widget, text, inside, learned);
      await until(() => textOf(widget, 'say'), 'what could be said');
    },
  },
  {
    name: 'closeness map',
    markup: '<attune-closeness-map></attune-closeness-map>',
    async walk(widget) {
      const before = textOf(widget, 'words');
      for (const slider of widget.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="range"]')) set(slider, '2');
      await until(() => textOf(widget, 'words') && textOf(widget, 'words') !== before, 'the words for that place');
      await press(widget, closenessMap.people.partner.label);
    },
  },
  {
    name: 'support now',
    markup: '<attune-support-now></attune-support-now>',
    async walk(widget) {
      set(widget.shadowRoot!.querySelector('select')!, 'ie');
      await until(() => widget.shadowRoot!.querySelector('[part~="lines"] a[href^="tel:116"]'), 'a line in Ireland');
    },
  },
  {
    name: 'parts map',
    markup: '<attune-parts-map></attune-parts-map>',
    async walk(widget) {
      await press(widget, partsMap.steps.choose.choices!.leave!, partsMap.begin);
      await until(() => part(widget, 'notes'), 'a place for notes');
      await press(widget, partsMap.moves.next);
    },
  },
  {
    name: 'pause',
    markup: '<attune-pause></attune-pause>',
    async walk(widget) {
      await press(widget, pause.begin, pause.goOn, settle.breathe);
      await until(() => textOf(widget, 'text') === pause.ways.breathe.text, 'the circle to breathe with');
    },
  },
];
