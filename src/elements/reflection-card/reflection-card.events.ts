import { AttuneActionEvent } from '../../controllers/events.js';

/** The controls of a reflection card that an `attune-action` names. */
export type ReflectionCardControl =
  | 'begin'
  | 'next'
  | 'pass'
  | 'back'
  | 'stop'
  | 'go-on'
  | 'again'
  | 'shuffle'
  | 'themes'
  | 'pace'
  | 'write'
  | 'read-aloud'
  | 'share'
  | 'save'
  | 'print'
  | 'copy'
  | 'delete'
  | 'delete-all'
  | 'undo'
  | 'keeping'
  | 'keep'
  | 'show-passphrase'
  | 'open-kept'
  | 'lock'
  | 'stop-keeping'
  | 'start-over';

/** A visitor used one of the card's controls. */
export class ReflectionCardActionEvent extends AttuneActionEvent<ReflectionCardControl> {}
