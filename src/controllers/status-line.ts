import type { ReactiveControllerHost } from 'lit';
import { AttuneErrorEvent, type AttuneErrorCode } from './events.js';

/** The line of a widget that says what was done or what failed; it stands in a live region. */
export class StatusLine {
  text = '';
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  /** Shows a line about what was done; an empty one takes the last away. */
  say(text: string): void {
    // The same words once more are a change too, or a screen reader would not say them.
    this.text = text && text === this.text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** Shows a line about what failed, and tells the page its code. */
  fail(code: AttuneErrorCode, text: string): void {
    this.say(text);
    this.#host.dispatchEvent(new AttuneErrorEvent(code));
  }
}
