import type { SceneName, Step } from '../../domain/parts-walk.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

interface StepWords {
  /** Which question it is. */
  name?: string;
  ask: string;
  more?: string;
  /** Answers to choose from. */
  choices?: Readonly<Record<string, string>>;
}

const steps: Readonly<Record<Step, StepWords>> = {
  choose: {
    ask: 'When someone comes close, a part of me …',
    choices: {
      leave: 'leaves first',
      alone: 'needs nobody',
      fight: 'picks a fight',
      numb: 'goes numb',
      please: 'pleases everyone',
      own: 'does something else',
    },
  },
  room: {
    ask: 'First, the room you are in',
    more: 'See three things, near or far.\nTouch something, warm or cool.\nHear one sound, however small.',
  },
  find: {
    name: 'Find, 1 of 6',
    ask: 'Where do you notice it now?',
    more: 'A pull, a word, a picture, in the body or around it. Or nowhere yet.',
  },
  focus: {
    name: 'Focus, 2 of 6',
    ask: 'Can it have your attention for a moment?',
    more: 'As if it had come to sit with you. Nothing needs to change.',
  },
  flesh: {
    name: 'Flesh out, 3 of 6',
    ask: 'What is it like?',
    more: 'Its shape, its size, its tone. What comes first will do.',
  },
  feel: {
    name: 'Feel toward, 4 of 6',
    ask: 'How do you feel toward it?',
    more: 'No answer is wrong.',
    choices: { curious: 'curious', kind: 'kind', annoyed: 'annoyed', scared: 'scared', nothing: 'nothing' },
  },
  befriend: {
    name: 'Befriend, 5 of 6',
    ask: 'What would it like you to know about its work?',
    more: 'How tired it is, perhaps, or what it would like from you.',
  },
  fear: {
    name: 'Fear, 6 of 6',
    ask: 'What does it fear would happen if it stepped back?',
    more: 'What it guards stays covered. Go only as far as feels all right today.',
    choices: {
      seen: 'If they see me, they will go.',
      lost: 'If I let them in, there is no me left.',
      heavy: 'If I lean on them, I will be too much.',
      other: 'Something else.',
    },
  },
  close: {
    ask: 'If you like, thank the part you have met.',
    more: 'It may have worked hard to keep something safe. It need not change today, and nothing more is asked of you.',
  },
};

/** What is said to a choice, by the scene that it leads to. */
const replies: Readonly<Partial<Record<SceneName, string>>> = {
  met: 'There it stands, in front of someone it guards, who stays covered.',
  near: 'Then go as near as feels right.',
  between: 'That may be another part, and it is welcome too. See if it would step back a little. If not, this is a good place to stop.',
};

/** What the parts map says. It asks about the protector only; the one behind it is never asked about. */
export const partsMap = {
  heading: 'The part that steps in',
  intro:
    'When closeness feels risky, a part of you may step in to guard another part. You can meet it here, a little at a time. If you lose time or hear voices that others don’t, this may be kinder with a therapist.',
  steps,
  replies,
  names: { you: 'you', other: 'another part', protector: 'the protector', guarded: 'the one it guards' },
  ifsNames: { you: 'you, as Self', guarded: 'the exile' },
  covered: 'covered',
  meanings: {
    you: 'You, when you can look on with some calm and interest. IFS calls this Self. It is not a part.',
    other: 'A part with its own view of the protector.',
    protector: 'A part that steps in so that old pain is not felt again. It means to protect you, and what it does can still hurt.',
    guarded: 'A part that may carry old pain. IFS calls it an exile. It stays covered: nobody needs to go near it alone.',
  },
  ifsKinds: 'Managers act ahead, to keep the pain away; firefighters act once it is felt.',
  begin: 'Get to know it',
  steppedBack: 'It stepped back a little',
  moves: { next: 'Next', pass: 'Pass', back: 'Back', stop: 'Stop here', again: 'Meet another part' },
  write: 'Your words, if you like',
  notLoaded: 'Writing did not load. The questions work without it.',
  about:
    'Parts are a way of looking, not a finding. This one comes from Internal Family Systems (IFS, a mark of others) by Richard Schwartz; research on it is young, and we are not tied to it.',
  privacy,
  takeaway,
  care,
};

export type PartsMapWords = typeof partsMap;

/** Where the facts come from; the printable page of all words shows them. */
export const sources = [
  'Protectors (managers, firefighters), exiles, and Self, which is not a part: Schwartz & Sweezy 2020, Internal Family Systems Therapy.',
  'The six Fs of getting to know a protector, and what is done where the feeling toward it is not open: Anderson, Sweezy & Schwartz 2017, Internal Family Systems Skills Training Manual.',
];
