import { AttuneActionEvent } from '../../controllers/events.js';
import type { Move } from '../../domain/parts-walk.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of a parts map that an `attune-action` names; what was chosen or felt is told by none of them. */
export type PartsMapControl = 'circle' | 'choice' | Move | TakeawayControl;

/** A visitor used one of the map's controls. */
export class PartsMapActionEvent extends AttuneActionEvent<PartsMapControl> {}
