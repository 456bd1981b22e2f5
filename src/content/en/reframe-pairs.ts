import type { Pair } from '../../domain/reframe.js';
import { firstPair } from './reframe.js';

/**
 * The built-in pairs. The ideas are the article's, the sentences our own.
 *
 * Whoever writes for the project may reword one: `text` names a thing people do and never a person; `inside` says “may”;
 * `learned` goes on after “may once have learned”, gently and in general, and names no event; `say` owns what was done, asks for one
 * small thing or none, and begs for nothing. Read the whole once more as somebody who is not well today before it ships.
 */
export const reframePairs = {
  pairs: [
    firstPair,
    {
      text: 'Leaving a message without an answer.',
      inside: 'You may want to answer well. With each day it gets harder to begin.',
      learned: 'That a wrong word could cost a lot.',
      say: 'I’m sorry I left you without an answer. I got stuck. I’m glad you wrote.',
    },
    {
      text: 'Saying “I’m fine”.',
      inside: 'You may wish to be asked once more, and dread it too.',
      learned: 'That asking was met with a sigh.',
      say: 'I said I was fine, and I’m not quite. You don’t have to solve it. Could you sit with me for a bit?',
    },
    {
      text: 'Picking a fight when things are good.',
      inside: 'Calm may feel like the moment before a storm. A fight ends the waiting.',
      learned: 'That peace did not last.',
      say: 'I started that, and I’m sorry. Things were good and I got scared. Can we begin again?',
    },
    {
      text: 'Always being busy.',
      inside: 'Work has an end. Closeness may feel as if it had none.',
      learned: 'That you were seen when you got things done.',
      say: 'I got busy so that I would not feel so much. I’d like to see you. Could we have an hour on Sunday?',
    },
    {
      text: 'Joking when it gets serious.',
      inside: 'A laugh may be how you stay when the words come near.',
      learned: 'That people turned away when you were sad.',
      say: 'I made a joke because this matters to me. Give me a moment, and I’ll try again.',
    },
    {
      text: 'Checking on them again and again.',
      inside: 'Silence may feel like an ending. An answer lets you breathe for a while.',
      learned: 'That people could be gone when you looked up.',
      say: 'I asked a lot today. That is my worry, and I’ll look after it. Answer when it suits you.',
    },
    {
      text: 'Saying yes to everything.',
      inside: 'A no may feel like a door closing. The yes is out before you know what you want.',
      learned: 'That it was safest to be no trouble.',
      say: 'I said yes too soon, and I’d like to change it to a no. I’m glad you asked.',
    },
    {
      text: 'Finding fault with small things.',
      inside: 'When someone comes close, a small fault may give you some room.',
      learned: 'That mistakes were watched for, yours most of all.',
      say: 'That was unkind, and over a small thing. I’m sorry. I need an hour to myself.',
    },
    {
      text: 'Going numb when someone comes near.',
      inside: 'It may be too much at once, so the sound is turned down.',
      learned: 'That big feelings had nowhere to go.',
      say: 'I’ve gone blank, and I do care. I need some quiet. Can we come back to this tomorrow?',
      deep: true,
    },
    {
      text: 'Testing whether they stay.',
      inside: 'Being told may not be enough, so a part of you tries to find out.',
      learned: 'That words and deeds did not always match.',
      say: 'I was testing you, and that wasn’t fair. I meant to ask: are we all right?',
    },
    {
      text: 'Never asking for help.',
      inside: 'Asking may feel like owing. Alone, nobody can let you down.',
      learned: 'That help came late, or with a price.',
      say: 'It is hard for me to ask. Could you help me with one thing this week?',
    },
    {
      text: 'Breaking it off before they can.',
      inside: 'If you say goodbye first, it may feel as if nobody can surprise you with it.',
      learned: 'That people went, and nobody said why.',
      say: 'I’m close to breaking this off, and some of that is fear. I’d like to talk before I decide.',
      deep: true,
    },
  ] satisfies readonly Pair[],
};
