import { AttuneActionEvent } from '../../controllers/events.js';

/** The ways to reach a practice. */
export type WayControl = 'link' | 'phone' | 'sms' | 'email';

/** The controls of a call to action that an `attune-action` names. */
export type FindTherapistControl = WayControl | 'first-words' | 'copy';

/** A visitor used a way to reach the practice, opened the first messages or copied one; which one is not told. */
export class FindTherapistActionEvent extends AttuneActionEvent<FindTherapistControl> {}
