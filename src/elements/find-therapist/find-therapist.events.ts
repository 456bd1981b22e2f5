import { AttuneActionEvent } from '../../controllers/events.js';

/** The ways to reach a practice. */
export type WayControl = 'link' | 'phone' | 'sms' | 'email';

/** The controls of “help me choose”. Going on tells neither what was answered nor whether it was passed. */
export type ChooseControl = 'choose-next' | 'choose-back' | 'choose-again' | 'choose-close';

/** The controls of the request form: that it was opened, and that its button was pressed. */
export type RequestControl = 'request-open' | 'request-send';

/** The controls of a call to action that an `attune-action` names. */
export type FindTherapistControl = WayControl | 'first-words' | 'copy' | RequestControl | DirectoryControl | ChooseControl;

/** The controls of the directory. `search` and `filter` tell that one was used, and never for what. */
export type DirectoryControl =
  | 'search'
  | 'filter'
  | 'filters'
  | 'clear'
  | 'lift'
  | 'more'
  | 'details'
  | 'choose'
  | 'booking'
  | 'page'
  | 'waitlist'
  | 'when-full'
  | 'stop'
  | 'retry';

/**
 * A visitor used a way to reach the practice or one of its people, the first messages, the request form, or the search of a
 * directory; which one, who, and what was typed or chosen are not told.
 */
export class FindTherapistActionEvent extends AttuneActionEvent<FindTherapistControl> {}
