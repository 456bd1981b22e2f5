import type { PartialWords } from '../../domain/words.js';
import { care } from './care.js';
import type { DirectoryWords } from './find-therapist-directory.js';
import type { ChooseWords } from './find-therapist-choose.js';
import type { RequestWords } from './find-therapist-request.js';

/** What the call to action says. It speaks to people who find reaching out hard; it promises nothing. */
export const findTherapist = {
  heading: 'You can begin from a distance',
  text: 'If letting people close feels like a lot, a few words are enough to begin. You set the pace, and you can stop at any time.',
  inline: 'If closeness feels like a lot, a few words are enough to begin.',
  ways: { link: 'Reach out', phone: 'Call', sms: 'Text', email: 'Email' },
  none: 'This site’s contact page is one way to begin.',
  reply: 'We usually reply within {time}.',
  urgent: 'Not for emergencies.',
  write: 'Write to us here',
  notLoaded: 'This could not be loaded. Check the connection and load the page again.',
  /** What the request form says; it comes with the form. */
  request: {} as PartialWords<RequestWords>,
  first: {
    open: 'What could a first message say?',
    intro: 'Take one as it is, or change it until it sounds like you.',
    /** The built-in ones stand in a file of their own and come when they are asked for; what stands here is shown instead. */
    messages: [] as string[],
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow copying. You can select the words and copy them by hand.',
    notLoaded: 'These examples could not be loaded. Check the connection and load the page again.',
  },
  /** What the directory says; it comes with the directory. */
  directory: {} as PartialWords<DirectoryWords>,
  /** What “help me choose” says; it comes when it is asked for. */
  choose: {} as PartialWords<ChooseWords>,
  care,
};

export type FindTherapistWords = typeof findTherapist;
