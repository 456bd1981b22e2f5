import { care } from './care.js';
import { privacy } from './privacy.js';
import { takeaway } from './takeaway.js';

/**
 * What the closeness map says. What follows a dot tells of an experience that may be there, and never names a pattern.
 * `{who}` is one of the phrases under `people`, so that every sentence stands whole in its own language.
 */
export const closenessMap = {
  heading: 'A map of closeness',
  intro: 'Closeness can feel one way with one person and another way with the next. Find a place for it as it is today.',
  noTest: 'This is no test. Nothing is added up, and no corner is the right one.',
  /** How closeness feels, step by step; the first and the last name the ends of the map from side to side. */
  closeness: {
    label: 'How closeness feels',
    steps: ['closeness feels hard', 'more hard than easy', 'in between', 'more easy than hard', 'closeness feels easy'],
  },
  /** Whether they will stay; the first and the last name the ends from below to above. */
  staying: {
    label: 'Whether they will stay',
    steps: ['I worry they will go', 'more worry than trust', 'in between', 'more trust than worry', 'I trust they will stay'],
  },
  unset: 'not placed yet',
  start: 'Move the dot or the sliders to what feels true today. Near enough is enough.',
  /** By how closeness feels; each from trust by way of the middle to worry. */
  places: {
    easy: [
      '{who}, closeness may feel easy, and time apart may too.',
      '{who}, closeness may feel easy, and now and then you may wonder if it will last.',
      '{who}, closeness may feel easy, and the thought of losing it may be hard to put down.',
    ],
    between: [
      '{who}, closeness may be good in its own time, and being apart may be all right.',
      '{who}, closeness may feel good one day and like a lot the next, and so may being apart.',
      '{who}, you may want to be near and to have room, and a fear of being left may come with both.',
    ],
    hard: [
      '{who}, closeness may feel like a lot, and time to yourself may feel good.',
      '{who}, closeness may feel like a lot, and at a distance you may wonder if it will last.',
      '{who}, closeness may feel like a lot, and losing it may too. Both can be true at once.',
    ],
  },
  /** Follow where a dot lies near an edge. */
  strong: {
    hard: 'The wish for room may be strong.',
    easy: 'Coming near may take little effort.',
    worry: 'The worry may be loud.',
    trust: 'The trust may be there without much thought.',
  },
  /** Between two people; {one} and {other} are phrases such as “With a friend”. */
  beside: {
    same: 'Between these two, little may differ. That is worth knowing too.',
    closeness: '{one}, closeness may feel easier. {other}, it may feel like more. The worry may be much the same.',
    staying: '{one}, the worry may be smaller. {other}, it may be louder. How closeness feels may be much the same.',
    both: '{one}, closeness may feel easier and the worry smaller. {other}, both may weigh more.',
    crossed: '{one}, closeness may feel easier. {other}, the worry may be smaller.',
    insight: 'So it can be different with someone else. That alone may be worth knowing.',
  },
  people: {
    me: { label: 'Me, in general', mark: 'Me', who: 'In general' },
    partner: { label: 'A partner', mark: 'P', who: 'With a partner' },
    friend: { label: 'A friend', mark: 'F', who: 'With a friend' },
    parent: { label: 'A parent', mark: 'Pa', who: 'With a parent' },
    sibling: { label: 'A sibling', mark: 'Si', who: 'With a sibling' },
    other: { label: 'Someone else', mark: 'So', who: 'With someone else' },
    wish: { label: 'Where I would like to be', mark: '…', who: 'Where you would like to be' },
  },
  /** With a name of the visitor's own. */
  named: 'With {name}',
  choose: 'Whose dot is it?',
  name: 'A name or initials, if you like',
  remove: 'Take this dot away',
  undo: 'Bring it back',
  list: 'All dots, in words',
  privacy,
  takeaway,
  care,
};

export type ClosenessMapWords = typeof closenessMap;

/** Where the facts come from; the printable page of all words shows them. */
export const sources = [
  'Two dimensions in adults, and what they measure: Brennan, Clark & Shaver 1998; Fraley, Waller & Brennan 2000.',
  'Dimensions rather than types: Fraley, Hudson, Heffernan & Segal 2015.',
  'Different with different people: Fraley, Heffernan, Vicary & Brumbaugh 2011.',
];
