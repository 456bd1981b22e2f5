import type { LocaleWords } from '../locale-words.js';
import { crisisLines } from './crisis-lines.js';
import { frame } from './frame.js';
import { patternExplainer } from './pattern-explainer.js';
import { reflectionCardKeeping } from './reflection-card-keeping.js';
import { reflectionCard } from './reflection-card.js';
import { reflectionDeck } from './reflection-deck.js';
import { reframePairs } from './reframe-pairs.js';
import { firstPair, reframe } from './reframe.js';
import { supportNow } from './support-now.js';

/** All that is said in Spanish. */
export const words: Partial<LocaleWords> = {
  crisisLines,
  firstPair,
  frame,
  patternExplainer,
  reflectionCard,
  reflectionCardKeeping,
  reflectionDeck,
  reframe,
  reframePairs,
  supportNow,
};
