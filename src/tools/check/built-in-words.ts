import { bothVoices } from '../../content/en/both-voices.js';
import { closenessMap } from '../../content/en/closeness-map.js';
import { findTherapist } from '../../content/en/find-therapist.js';
import { partsMap } from '../../content/en/parts-map.js';
import { patternExplainer } from '../../content/en/pattern-explainer.js';
import { pause } from '../../content/en/pause.js';
import { reflectionCard } from '../../content/en/reflection-card.js';
import { reframe } from '../../content/en/reframe.js';
import { smallSteps } from '../../content/en/small-steps.js';
import { supportNow } from '../../content/en/support-now.js';
import { readDeck } from '../../domain/deck.js';
import { readPairs } from '../../domain/pair-list.js';
import { readSteps } from '../../domain/step-list.js';

/** The words that an owner's are laid over, by tag. */
export const builtInWords: Readonly<Record<string, object>> = {
  'attune-both-voices': bothVoices,
  'attune-closeness-map': closenessMap,
  'attune-find-therapist': findTherapist,
  'attune-parts-map': partsMap,
  'attune-pattern-explainer': patternExplainer,
  'attune-pause': pause,
  'attune-reflection-card': reflectionCard,
  'attune-reframe': reframe,
  'attune-small-steps': smallSteps,
  'attune-support-now': supportNow,
};

/** A list that a widget takes in place of its own. */
export interface OwnList {
  /** The key under which it stands, where it does not stand by itself. */
  readonly key: string;
  /** What is wrong in it, each by its path. */
  readonly problemsOf: (data: unknown) => readonly string[];
}

export const ownLists: Readonly<Record<string, OwnList>> = {
  'attune-reflection-card': { key: 'prompts', problemsOf: (data) => readDeck(data, '').problems },
  'attune-reframe': { key: 'pairs', problemsOf: (data) => readPairs(data).problems },
  'attune-small-steps': { key: 'steps', problemsOf: (data) => readSteps(data).problems },
};
