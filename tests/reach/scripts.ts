import { bothVoices } from '../../src/content/en/both-voices.js';
import { closenessMap } from '../../src/content/en/closeness-map.js';
import { crisisLines } from '../../src/content/en/crisis-lines.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { partsMap } from '../../src/content/en/parts-map.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { pause } from '../../src/content/en/pause.js';
import { reflectionCard } from '../../src/content/en/reflection-card.js';
import { reframe } from '../../src/content/en/reframe.js';
import { smallSteps } from '../../src/content/en/small-steps.js';
import { supportNow } from '../../src/content/en/support-now.js';

/** What has focus: its role, as an engine's accessibility tree names it, and its name. */
export interface Stop {
  role: 'button' | 'link' | 'slider' | 'tab' | 'radio' | 'checkbox' | 'heading' | 'summary';
  name: string;
}

/** One step: where Tab leads to, the key pressed there, and what is then to be met. */
export interface Step {
  to?: Stop;
  key?: 'Enter' | 'Space' | 'Escape' | 'End' | 'Home' | 'ArrowRight';
  focus?: Stop;
  /** What a slider says of its value. */
  value?: string;
  /** What a live region says by itself. */
  says?: string;
  /** What stands there to be read. */
  reads?: string;
}

export interface Script {
  widget: string;
  attributes?: Readonly<Record<string, string>>;
  steps: readonly Step[];
}

const button = (name: string): Stop => ({ role: 'button', name });
const link = (name: string): Stop => ({ role: 'link', name });
const slider = (name: string): Stop => ({ role: 'slider', name });
const tab = (name: string): Stop => ({ role: 'tab', name });
const radio = (name: string): Stop => ({ role: 'radio', name });
const checkbox = (name: string): Stop => ({ role: 'checkbox', name });
const heading = (name: string): Stop => ({ role: 'heading', name });
const summary = (name: string): Stop => ({ role: 'summary', name });

const { patterns } = patternExplainer;
const { leave } = partsMap.steps.choose.choices as Readonly<Record<string, string>>;
const { need } = smallSteps.alone;
const emergency = `Call ${crisisLines.us.emergency[0]} (${supportNow.emergency})`;

/** The main path of each widget, for keys and ears: run by `scripts.test.ts`, printed for people in ACCESSIBILITY.md. */
export const scripts: readonly Script[] = [
  {
    widget: 'pattern-explainer',
    steps: [
      { to: tab(patterns.avoidant.tab), reads: patterns.avoidant.title },
      { key: 'ArrowRight', focus: tab(patterns.anxious.tab), reads: patterns.anxious.title },
      { key: 'End', focus: tab(patterns.secure.tab), reads: patterns.secure.title },
      { key: 'ArrowRight', focus: tab(patterns.avoidant.tab) },
    ],
  },
  {
    widget: 'closeness-map',
    steps: [
      { to: slider(closenessMap.closeness.label), key: 'Home' },
      { to: slider(closenessMap.staying.label), key: 'ArrowRight' },
      { to: button(closenessMap.remove), key: 'Enter', focus: button(closenessMap.undo), reads: closenessMap.start },
      { key: 'Space', focus: button(closenessMap.remove) },
    ],
  },
  {
    widget: 'reflection-card',
    attributes: { pace: 'steady' },
    steps: [
      { to: button(reflectionCard.begin), reads: reflectionCard.opening, key: 'Enter', focus: button(reflectionCard.next) },
      { to: button(reflectionCard.pass), key: 'Space', focus: button(reflectionCard.pass), says: reflectionCard.passed },
      { to: button(reflectionCard.stop), key: 'Enter', focus: button(reflectionCard.goOn), reads: reflectionCard.rest },
      { key: 'Enter', focus: button(reflectionCard.next) },
    ],
  },
  {
    widget: 'find-therapist',
    attributes: { href: '/contact', phone: '+1 555 0100' },
    steps: [
      { to: link(findTherapist.ways.link), reads: findTherapist.heading },
      { to: link(`${findTherapist.ways.phone} +1 555 0100`) },
      { to: summary(findTherapist.first.open), key: 'Enter', focus: summary(findTherapist.first.open), reads: findTherapist.first.intro },
    ],
  },
  {
    widget: 'reframe',
    steps: [
      { to: button(reframe.steps.text), key: 'Enter', focus: button(reframe.steps.inside) },
      { key: 'Space', focus: button(reframe.steps.learned) },
      { key: 'Enter', focus: button(reframe.steps.say) },
      { to: checkbox(reframe.keep), key: 'Space', focus: checkbox(reframe.keep) },
      { to: button(reframe.stop), key: 'Enter', focus: button(reframe.steps.rest) },
    ],
  },
  {
    widget: 'parts-map',
    steps: [
      { to: button(partsMap.names.you), key: 'Enter', reads: partsMap.meanings.you },
      { to: radio(leave!), key: 'Space', focus: radio(leave!), reads: partsMap.replies.met },
      { to: button(partsMap.begin), key: 'Enter', focus: heading(partsMap.steps.find.ask) },
      { to: button(partsMap.moves.pass), key: 'Enter', focus: heading(partsMap.steps.focus.ask) },
      { to: button(partsMap.moves.back), key: 'Space', focus: heading(partsMap.steps.find.ask) },
    ],
  },
  {
    widget: 'both-voices',
    steps: [
      { to: slider(`${bothVoices.pulls.stay} ${bothVoices.strength}`), key: 'End', value: 'very strong' },
      { to: slider(`${bothVoices.pulls.space} ${bothVoices.strength}`) },
      { to: button(bothVoices.hear), key: 'Enter', focus: slider(bothVoices.distance), reads: bothVoices.arrangements.halfway },
      { key: 'Home', focus: slider(bothVoices.distance), reads: bothVoices.arrangements.near },
    ],
  },
  {
    widget: 'pause',
    attributes: { seconds: '600' },
    steps: [
      { to: button(pause.begin), key: 'Enter', focus: button(pause.goOn), reads: pause.moments.notice.text },
      { key: 'Space', focus: button(pause.settle.breathe), reads: pause.moments.which.text },
      { to: button(pause.settle.feet), key: 'Enter', focus: button(pause.goOn), reads: pause.ways.feet.text },
      { key: 'Escape', focus: button(pause.again), reads: pause.moments.stopped.text },
    ],
  },
  {
    widget: 'small-steps',
    steps: [
      { to: button(need.text), key: 'Enter', focus: heading(need.text) },
      { to: button(smallSteps.half), key: 'Space', focus: heading(need.smaller) },
      { to: button(smallSteps.done), key: 'Enter', focus: heading(smallSteps.after.title) },
      { to: button(smallSteps.after.much), key: 'Enter', focus: heading(smallSteps.met.much) },
      { to: button(smallSteps.back), key: 'Enter', focus: button(need.text) },
    ],
  },
  {
    widget: 'support-now',
    attributes: { region: 'US' },
    steps: [
      { to: link(supportNow.exit.leave) },
      { to: link(emergency) },
      { to: link('Call 988 (988 Suicide & Crisis Lifeline)') },
      { to: link('Call 1-800-799-7233 (National Domestic Violence Hotline)') },
    ],
  },
];
