import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** An event on the document, so that widgets of another copy of the library hear it too. */
const type = 'attune-release';

/** Asks every widget on a page to let go of what it holds of a visitor: what was written, picked, moved or opened. */
export function releaseAll(page: Document): void {
  page.dispatchEvent(new Event(type));
}

/** Lets a widget let go when it is asked to: by the quick exit, before the page is left. */
export class Release implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #letGo: () => void;

  /** @param letGo puts the widget back to how it first stood; its fields are emptied already */
  constructor(host: ReactiveControllerHost & Element, letGo: () => void) {
    this.#host = host;
    this.#letGo = letGo;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) document.addEventListener(type, this.#release);
  }

  hostDisconnected(): void {
    document.removeEventListener(type, this.#release);
  }

  readonly #release = (): void => {
    // At once, and not with the next render: the page may be gone by then, and come back from a cache.
    this.#host.shadowRoot
      ?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type]), [type="text"]')
      .forEach((field) => (field.value = ''));
    this.#letGo();
    this.#host.requestUpdate();
  };
}
