import type { LocaleWords } from '../locale-words.js';
import { bothVoices } from './both-voices.js';
import { closenessMap } from './closeness-map.js';
import { crisisLines } from './crisis-lines.js';
import { findTherapistChoose } from './find-therapist-choose.js';
import { findTherapistDirectory } from './find-therapist-directory.js';
import { firstMessages } from './find-therapist-messages.js';
import { findTherapistRequest } from './find-therapist-request.js';
import { findTherapist } from './find-therapist.js';
import { frame } from './frame.js';
import { partsMap } from './parts-map.js';
import { patternExplainer } from './pattern-explainer.js';
import { pause } from './pause.js';
import { reflectionCardKeeping } from './reflection-card-keeping.js';
import { reflectionCard } from './reflection-card.js';
import { reflectionDeck } from './reflection-deck.js';
import { reframePairs } from './reframe-pairs.js';
import { firstPair, reframe } from './reframe.js';
import { regionNames } from './region-names.js';
import { smallSteps } from './small-steps.js';
import { supportNow } from './support-now.js';

/** All that is said in Spanish. */
export const words: LocaleWords = {
  bothVoices,
  closenessMap,
  crisisLines,
  findTherapist,
  findTherapistChoose,
  findTherapistDirectory,
  findTherapistRequest,
  firstMessages,
  firstPair,
  frame,
  partsMap,
  patternExplainer,
  pause,
  reflectionCard,
  reflectionCardKeeping,
  reflectionDeck,
  reframe,
  reframePairs,
  regionNames,
  smallSteps,
  supportNow,
};
