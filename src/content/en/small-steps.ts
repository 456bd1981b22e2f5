import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/** Small practices and what stands around them. Nothing here counts what was done, and less is never worse. */
export const smallSteps = {
  heading: 'Small steps, and half steps',
  intro: 'Each fits into a day. Choose one, half of one, or none.',
  aloneLabel: 'On your own',
  alone: {
    ask: {
      text: 'When you pull back, ask that part of you what it fears.',
      smaller: 'Tell that part: I see you.',
    },
    need: {
      text: 'Write down one thing that you need today.',
      smaller: 'Find one word for it.',
    },
    grief: {
      text: 'Give up to ten minutes to what keeping safe has cost you. Then have something warm.',
      smaller: 'Say once: that was a lot. Then look out of the window.',
    },
    kind: {
      text: 'Do one thing for yourself that you would do for a tired friend.',
      smaller: 'Drink a glass of water, sitting down.',
    },
  },
  togetherLabel: 'With someone who is safe to be close to',
  together: {
    stay: {
      text: 'When you feel safe and still want to slip away, stay two minutes more. Then go if you like.',
      smaller: 'Stay for one more sentence. Then go.',
    },
    reply: {
      text: 'Answer a message that you left waiting: “I went quiet. I was glad you wrote.”',
      smaller: 'Write that line. Send it tomorrow, or not at all.',
    },
    need: {
      text: 'Tell someone one small thing that you need.',
      smaller: 'Say it aloud in an empty room.',
    },
    space: {
      text: 'When you need space, say so, and say when you will be back.',
      smaller: 'Write that line now, and keep it for later.',
    },
  },
  /** For a step of an author’s own that comes without a smaller version. */
  smallest: 'Picture how it might go, and leave it at that.',
  notLoaded: 'The step could not be loaded. Check the connection and load the page again.',
  question: {
    title: 'Is this person safe to be close to?',
    text: 'Think of the one you would do this with.',
    yes: 'Yes',
    no: 'No',
    unsure: 'I am not sure',
    pass: 'I would rather not say',
  },
  checks: {
    title: 'Three plain questions',
    refuse: 'Can you say no to them?',
    stop: 'When you say stop, do they stop?',
    fear: 'Are you afraid of what they might do?',
    goOn: 'Go on',
  },
  unsafe: 'You do not have to let this person closer.',
  showAlone: 'Show steps that need nobody else',
  showAll: 'Show all steps',
  stop: 'You can stop at any point, or go back. That is part of it.',
  half: 'Too much? Half of it',
  whole: 'The whole step again',
  back: 'Back to the steps',
  done: 'I did it, or a part of it',
  after: {
    title: 'What was that like?',
    easy: 'Easy',
    mixed: 'Mixed',
    much: 'Too much',
  },
  met: {
    easy: 'Good to know. Easy ones count too.',
    mixed: 'It can be easy and hard at once.',
    much: 'Then it was a large one for today. Noticing that is a step too.',
  },
  calendar: {
    open: 'Put it in my calendar',
    others: 'Others may see your calendar. The entry says “{title}”. The step is not in it, unless you choose that.',
    title: 'A few minutes for me',
    day: 'Day',
    time: 'Time',
    weekly: 'Every week',
    note: 'Add the step to the entry',
    save: 'Save the entry',
    hint: 'Open the file, and your calendar takes it in.',
  },
  privacy,
  takeaway,
  care,
};

export type SmallStepsWords = typeof smallSteps;
