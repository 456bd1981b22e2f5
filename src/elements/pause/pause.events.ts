import { AttuneActionEvent } from '../../controllers/events.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of a pause that an `attune-action` names; which way, which choice, which answer is not told. */
export type PauseControl =
  'begin' | 'settle' | 'go-on' | 'longer' | 'stop' | 'choose' | 'when' | 'done' | 'answer' | Extract<TakeawayControl, 'copy'>;

/** A visitor used one of its controls. */
export class PauseActionEvent extends AttuneActionEvent<PauseControl> {}
