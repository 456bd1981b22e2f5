import { AttuneActionEvent } from '../../controllers/events.js';

/** The controls of a pattern explainer that an `attune-action` names. */
export type PatternExplainerControl = 'pattern';

/** A visitor opened a pattern; which one is not told. */
export class PatternExplainerActionEvent extends AttuneActionEvent<PatternExplainerControl> {}
