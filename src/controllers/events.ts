/**
 * A visitor used a control. It says which control of which widget, and never what was chosen, moved or written.
 * Bubbles and is composed; read the widget from `event.target`.
 */
export class AttuneActionEvent<Control extends string = string> extends Event {
  static readonly type = 'attune-action';
  /** The control's name, e.g. `next`. */
  readonly control: Control;

  constructor(control: Control) {
    super(AttuneActionEvent.type, { bubbles: true, composed: true });
    this.control = control;
  }
}

/** What can fail while a page is open. */
export type AttuneErrorCode =
  /** A part of the widget that is brought when it is asked for did not arrive. */
  | 'part-unreachable'
  | 'deck-unreachable'
  | 'deck-timeout'
  | 'deck-too-large'
  | 'deck-unreadable'
  | 'directory-unreachable'
  | 'directory-timeout'
  /** The server asked for a login, forbade it, or named a further page on a server that is not its own. */
  | 'directory-refused'
  | 'directory-missing'
  | 'directory-too-large'
  | 'directory-unreadable'
  /** One page of people led to the next without an end. */
  | 'directory-endless'
  /** The site allows no script to be written, and so no data for search engines. */
  | 'structured-data-blocked'
  /** A request form got no answer, or one that does not say that it arrived. */
  | 'request-failed'
  | 'request-timeout'
  /** The server took no request, or not this one. */
  | 'request-refused'
  | 'copy-failed'
  | 'share-failed'
  | 'print-failed'
  | 'save-failed'
  | 'speech-failed'
  /** The browser keeps nothing for this page, or not for now. */
  | 'storage-blocked'
  | 'storage-full'
  /** What is kept on the device is nothing that this version can read. */
  | 'storage-unreadable'
  | 'storage-newer';

/**
 * Something failed at run time: a network, a browser feature. The widget has already said in plain words what still
 * works. Bubbles and is composed; carries a code and nothing of the visitor's.
 */
export class AttuneErrorEvent extends Event {
  static readonly type = 'attune-error';
  readonly code: AttuneErrorCode;

  constructor(code: AttuneErrorCode) {
    super(AttuneErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
  }
}

declare global {
  interface HTMLElementEventMap {
    'attune-action': AttuneActionEvent;
    'attune-error': AttuneErrorEvent;
  }
  interface DocumentEventMap {
    'attune-action': AttuneActionEvent;
    'attune-error': AttuneErrorEvent;
  }
}
