import type { Pair } from '../domain/reframe.js';
import type { Deck } from '../domain/deck.js';
import type { Region, RegionLines } from '../domain/crisis-lines.js';
import type { BothVoicesWords } from './en/both-voices.js';
import type { ClosenessMapWords } from './en/closeness-map.js';
import type { ChooseWords } from './en/find-therapist-choose.js';
import type { DirectoryWords } from './en/find-therapist-directory.js';
import type { RequestWords } from './en/find-therapist-request.js';
import type { FindTherapistWords } from './en/find-therapist.js';
import type { FrameWords } from './en/frame.js';
import type { PartsMapWords } from './en/parts-map.js';
import type { PatternExplainerWords } from './en/pattern-explainer.js';
import type { PauseWords } from './en/pause.js';
import type { KeepingWords } from './en/reflection-card-keeping.js';
import type { ReflectionCardWords } from './en/reflection-card.js';
import type { ReframeWords } from './en/reframe.js';
import type { SmallStepsWords } from './en/small-steps.js';
import type { SupportNowWords } from './en/support-now.js';

/**
 * All that a language says. `src/content/<lang>/index.ts` exports one of these as `words`, made of files that have the names
 * and the exports of the English ones; what is missing or of another shape does not compile.
 */
export interface LocaleWords {
  readonly bothVoices: BothVoicesWords;
  readonly closenessMap: ClosenessMapWords;
  readonly crisisLines: Readonly<Record<Region, RegionLines>>;
  readonly findTherapist: FindTherapistWords;
  readonly findTherapistChoose: { readonly choose: ChooseWords };
  readonly findTherapistDirectory: { readonly directory: DirectoryWords };
  readonly findTherapistRequest: { readonly request: RequestWords };
  readonly firstMessages: readonly string[];
  readonly firstPair: Pair;
  readonly frame: FrameWords;
  readonly partsMap: PartsMapWords;
  readonly patternExplainer: PatternExplainerWords;
  readonly pause: PauseWords;
  readonly reflectionCard: ReflectionCardWords;
  readonly reflectionCardKeeping: { readonly keeping: KeepingWords };
  readonly reflectionDeck: Deck;
  readonly reframe: ReframeWords;
  readonly reframePairs: { readonly pairs: readonly Pair[] };
  /** The names of states and provinces by code. */
  readonly regionNames: Readonly<Record<string, string>>;
  readonly smallSteps: SmallStepsWords;
  readonly supportNow: SupportNowWords;
}
