import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What the pause says, a few words at a time. */
export const pause = {
  heading: 'A pause before you pull away',
  begin: 'Begin the pause',
  notLoaded: 'The pause did not arrive. Find three things that you can see, and try once more.',
  progress: '{at} of 4',
  goOn: 'Go on',
  goOnOrPass: 'Go on, or pass',
  longer: 'Stay here longer',
  held: 'This moment waits for you.',
  stop: 'Stop',
  again: 'Begin again',
  louder: 'If this makes it worse, stop. That is fine.',
  names: { notice: 'Notice', settle: 'Settle', ask: 'Ask', choose: 'Choose' },
  moments: {
    rest: {
      text: 'Is something in you pulling back right now?',
      more: 'Here are four small moments. They take about {seconds} seconds, and you can stop at any time.',
    },
    notice: {
      text: 'Something in you wants to pull back, and you noticed.',
      more: 'How is it right now: tight, hot, flat, far away? No answer is wrong.',
    },
    which: { text: 'What would help you settle?', more: 'Pick what feels easiest.' },
    ask: {
      text: 'If it feels easy, ask the part that pulls back: what are you afraid would happen?',
      more: 'Wait and see what comes. If it does not feel easy, pass.',
    },
    choose: { text: 'What do you need now?', more: 'Each of these can be right.' },
    space: { text: 'Take the space. Here is a line for someone safe.', more: 'It is not sent from here. You send it, or you don’t.' },
    went: { text: 'Then go. Going can be what you need.', more: 'If you like: what was this pause like?' },
    after: { text: 'What was this pause like?', more: 'Your answer is kept nowhere.' },
    done: { text: 'Thank you for taking this time.', more: 'You can go on with the page now, or look up from it for a while.' },
    harder: {
      text: 'Then that was enough for today.',
      more: 'Something warm, a slow walk, someone who is safe to be with: these may help more.',
    },
    stopped: { text: 'You stopped. That is fine.', more: 'You can go on with the page now, or look up from it for a while.' },
  },
  settle: { breathe: 'Breathe', look: 'Look around', feet: 'Feel the feet', pass: 'Pass' },
  ways: {
    breathe: { text: 'Breathe with the circle.', more: 'Count with it: {breath}. Your own pace is fine too.' },
    look: { text: 'Find three things that you can see.', more: 'Then two that you can hear. Then one that stays still.' },
    feet: { text: 'Let your feet press into the floor.', more: 'Or feel whatever holds you up: a chair, a wall, a bed.' },
  },
  cues: { in: 'In', hold: 'Hold', out: 'Out' },
  choices: { stay: 'Stay one more minute', space: 'Take space and say so', went: 'Go' },
  answers: { easier: 'A little easier', same: 'Much the same', harder: 'Harder', pass: 'Pass' },
  space: {
    line: 'I am going quiet, not away.',
    back: 'I will be back by {when}.',
    when: 'Back by',
    times: { tonight: 'tonight', tomorrow: 'tomorrow', own: 'another time' },
    own: 'A time of your own. Leave it empty, and the line names none.',
    done: 'Done',
  },
  privacy,
  takeaway,
  care,
};

export type PauseWords = typeof pause;
