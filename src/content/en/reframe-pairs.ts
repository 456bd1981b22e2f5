import type { Pair } from '../../domain/reframe.js';
import { firstPair } from './reframe.js';

/**
 * The built-in pairs. The ideas are the article's, the sentences our own.
 *
 * Whoever writes for the project may reword one: `text` names a thing people do and never a person; `inside` says “may”;
 * `learned` goes on after “you may once have learned”, gently and in general, and names no event; `say` owns what was done, asks for one
 * small thing or none, and begs for nothing. Read the whole once more as somebody who is not well today before it ships.
 */
export const reframePairs = {
  pairs: [
    firstPair,
    {
      text: 'Leaving a message unanswered.',
      inside: 'You may want to answer well. Each day makes it harder.',
      learned: 'That a wrong word could cost a lot.',
      say: 'I’m sorry I left you without an answer. I got stuck.',
    },
    {
      text: 'Saying “I’m fine”.',
      inside: 'You may wish to be asked once more, and dread it too.',
      learned: 'That asking was met with a sigh.',
      say: 'I said I was fine, and I’m not quite. Could you sit with me for a bit?',
    },
    {
      text: 'Picking a fight when things are good.',
      inside: 'Calm may feel like waiting for a storm.',
      learned: 'That peace did not last.',
      say: 'I started that, and I’m sorry. Things were good and I got scared. Take the time you need.',
    },
    {
      text: 'Always being busy.',
      inside: 'Work has an end. Closeness may feel as if it had none.',
      learned: 'That you were seen when you got things done.',
      say: 'I got busy to feel less. I’d like to see you. Could we have an hour on Sunday?',
    },
    {
      text: 'Joking when it gets serious.',
      inside: 'A laugh may be how you manage to stay.',
      learned: 'That people turned away when you were sad.',
      say: 'I made a joke because this matters to me. Give me a moment, and I’ll try again.',
    },
    {
      text: 'Asking again and again if all is well.',
      inside: 'Silence may feel like an ending.',
      learned: 'That people could be gone when you looked up.',
      say: 'I asked a lot today. That is my worry, and I’ll look after it.',
    },
    {
      text: 'Saying yes to everything.',
      inside: 'A no may feel like a door closing.',
      learned: 'That it was safest to be no trouble.',
      say: 'I said yes too soon. I’d like to change it to a no.',
    },
    {
      text: 'Finding fault with small things.',
      inside: 'A small fault may give you some room when someone comes close.',
      learned: 'That mistakes were watched for.',
      say: 'That was unkind, and I’m sorry. I need an hour to myself.',
    },
    {
      text: 'Going numb when someone comes near.',
      inside: 'It may be too much at once, so the sound is turned down.',
      learned: 'That big feelings had nowhere to go.',
      say: 'I’ve gone blank, and I do care. Can we come back to this tomorrow?',
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
      inside: 'Asking may feel like owing.',
      learned: 'That help came late, or with a price.',
      say: 'It is hard for me to ask. Could you help me with one thing this week?',
    },
    {
      text: 'Breaking it off before they can.',
      inside: 'Saying goodbye first may hurt less than waiting for it.',
      learned: 'That people went, and nobody said why.',
      say: 'I’m scared and want to break this off. I’d like a few days before I decide.',
      deep: true,
    },
  ] satisfies readonly Pair[],
};
