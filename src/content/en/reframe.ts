import type { Pair } from '../../domain/reframe.js';
import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What the reframe says around its pairs. */
export const reframe = {
  heading: 'From outside, and from inside',
  intro: 'What others see is one side. There may be another. This explains; it does not excuse.',
  labels: {
    text: 'What others may see',
    inside: 'What may be inside',
    learned: 'What you may once have learned',
    say: 'What I could say, to someone safe',
  },
  /** The filled button, by what was opened last. */
  steps: {
    rest: 'Go on when you like',
    text: 'And inside?',
    inside: 'What might you have learned?',
    learned: 'What could I say?',
    say: 'Next one',
  },
  pass: 'Not this one',
  back: 'Back',
  stop: 'Stop here',
  rest: 'You can leave it here. Nothing more is asked of you.',
  deep: 'This one may go deep. You can stop at any line.',
  list: '{at} of {count}. Choose another',
  copyLine: 'Copy this line',
  keep: 'This sounds like me',
  kept: 'What sounds like me',
  notLoaded: 'The others did not arrive. Try once more, or check the connection and load the page again.',
  privacy,
  takeaway,
  care,
};

export type ReframeWords = typeof reframe;

/** The pair of the first view, which is there before the others are. */
export const firstPair: Pair = {
  text: 'Going quiet after a good evening.',
  inside: 'It was good, so now there may be something to lose.',
  learned: 'That warm moments could end without warning.',
  say: 'I went quiet because it was good and I got scared. I’d like to see you again, slowly.',
};
