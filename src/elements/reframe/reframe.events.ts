import { AttuneActionEvent } from '../../controllers/events.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of a reframe that an `attune-action` names. */
export type ReframeControl = 'open' | 'next' | 'pass' | 'back' | 'stop' | 'go-on' | 'pick' | 'keep' | TakeawayControl;

/** A visitor used one of its controls; which pair was in view, and what was kept, is not told. */
export class ReframeActionEvent extends AttuneActionEvent<ReframeControl> {}
