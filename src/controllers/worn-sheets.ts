import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts a widget's sheets on again: a shadow root that has been in another document has lost those that it had adopted. */
export class WornSheets implements ReactiveController {
  readonly #host: Element;
  #sheets: CSSStyleSheet[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    // Another document than theirs takes none of them.
    if (root?.adoptedStyleSheets?.length === 0 && this.#host.ownerDocument === document) root.adoptedStyleSheets = this.#sheets;
  }

  hostDisconnected(): void {
    const sheets = this.#host.shadowRoot?.adoptedStyleSheets;
    if (sheets?.length) this.#sheets = [...sheets];
  }
}
