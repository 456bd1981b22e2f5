import { AttuneActionEvent } from '../../controllers/events.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of a closeness map that an `attune-action` names. */
export type ClosenessMapControl = 'move' | 'choose' | 'name' | 'remove' | 'undo' | TakeawayControl;

/** A visitor used one of its controls; which dot, and where it lies, is not told. */
export class ClosenessMapActionEvent extends AttuneActionEvent<ClosenessMapControl> {}
