import { AttuneActionEvent } from '../../controllers/events.js';
import type { TakeawayControl } from '../../pieces/takeaway.js';

/** The controls of small-steps that an `attune-action` names. Every answer to a question has the same name. */
export type SmallStepsControl = 'choose' | 'answer' | 'alone' | 'all' | 'back' | 'size' | 'done' | 'calendar' | 'file' | TakeawayControl;

/** A visitor used one of its controls; which step, which answer and which day is not told. */
export class SmallStepsActionEvent extends AttuneActionEvent<SmallStepsControl> {}
