import { AttuneActionEvent } from '../../controllers/events.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of both voices that an `attune-action` names. */
export type BothVoicesControl = 'slider' | 'hear' | 'write' | TakeawayControl;

/** A visitor used a control; what was moved, chosen or written is not told. */
export class BothVoicesActionEvent extends AttuneActionEvent<BothVoicesControl> {}
