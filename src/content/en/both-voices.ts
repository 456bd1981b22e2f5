import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** What is said to two pulls at once, and back to them. Neither is ever the one that wins. */
export const bothVoices = {
  heading: 'Two pulls, both worth hearing',
  intro: 'You may want someone to stay, and want room, on the same day. This is no contest.',
  meant: 'By pulls we mean feelings. If you hear voices that others don’t,',
  meantLink: 'a doctor or a support line may help more',
  pulls: {
    stay: '“Stay with me”',
    space: '“Not too close”',
  },
  strength: 'How strong today?',
  strengths: ['hardly there', 'faint', 'soft', 'clear', 'quite clear', 'strong', 'very strong'],
  distance: 'How near is bearable today?',
  distances: ['very near', 'near', 'quite near', 'halfway', 'quite far', 'far', 'very far'],
  unset: 'not set yet',
  invite: 'Set each one as it is today. No setting is wrong.',
  hear: 'Hear both',
  today: {
    faint: {
      faint: 'Both pulls are faint. It may be a calm day, or a numb one. Either is allowed.',
      clear: 'The wish for room is here. The wish for someone to stay is faint, and it counts too.',
      strong: 'The wish for room is strong today. The wish for someone to stay is faint, and it counts too.',
    },
    clear: {
      faint: 'The wish for someone to stay is here. The wish for room is faint, and it counts too.',
      clear: 'Both pulls are here, side by side. It makes sense to want two things at once.',
      strong: 'The wish for room is strong, and the wish for someone to stay is here with it. Both are true.',
    },
    strong: {
      faint: 'The wish for someone to stay is strong today. The wish for room is faint, and it counts too.',
      clear: 'The wish for someone to stay is strong, and the wish for room is here with it. Both are true.',
      strong: 'Both pulls are strong at once. That can make a hard day, and wear you out.',
    },
  },
  between: 'An arrangement for today, between two pulls that both mean well',
  arrangements: {
    near: 'Near, so that one is not alone, with an open door for the other.',
    halfway: 'Halfway, so that one can reach out and the other can breathe.',
    far: 'Far, so that one can rest, with a thread that the other can hold.',
  },
  smallThing: 'One small thing for both pulls: {thing}',
  small: {
    near: {
      stay: 'Sit with someone safe, or call them, and agree that you can stop at any time.',
      even: 'Sit near someone safe, or under a warm blanket, with a way to get up.',
      space: 'Be near someone safe, or among strangers, in the seat by the door.',
    },
    halfway: {
      stay: 'Send someone safe a line: “Thinking of you. I may be slow to answer.”',
      even: 'Sit where people are, on a bench or in a café, with a corner of your own.',
      space: 'Take an hour to yourself, and tell someone safe when it ends.',
    },
    far: {
      stay: 'Keep something in view that reminds you of someone safe, and let the phone rest.',
      even: 'Send someone safe a line: “I need quiet today. You will hear from me.”',
      space: 'Take all the room you like, and perhaps plan one hello for later.',
    },
  },
  pause: 'Nothing needs to be settled now. Look around, name three things you see, and feel the floor under your feet.',
  write: 'What each pull is trying to keep you from',
  writeMore: 'Only if you like, and only as far as feels all right.',
  keepFrom: 'I am trying to keep you from …',
  echo: '{pull} is trying to keep you from: {text}',
  privacy,
  takeaway,
  care,
};

export type BothVoicesWords = typeof bothVoices;

/** Where the ideas come from; the printable page of all words shows them. */
export const sources = ['Two parts that pull against each other, both protective (polarization): Schwartz, Internal Family Systems.'];
