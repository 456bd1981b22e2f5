import { AttuneActionEvent } from '../../controllers/events.js';

/** The controls of the crisis lines that an `attune-action` names; all ways to reach a line are one. */
export type SupportNowControl = 'line' | 'region' | 'more' | 'leave';

/** A visitor used one of its controls; which line and which country are not told. */
export class SupportNowActionEvent extends AttuneActionEvent<SupportNowControl> {}
