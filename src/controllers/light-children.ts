import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Tells when what the author put inside the tag changes: while the page is still being read, and later. */
export class LightChildren implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onChange: () => void;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#onChange();
    if (isServer) return;
    this.#observer = new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['href', 'src', 'srcset', 'alt'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

/** The texts of the JSON scripts that stand inside the tag. An editor that takes scripts away leaves their text. */
export function jsonTextsIn(host: Element): string[] {
  const texts = [...host.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')]
    .map((script) => script.textContent?.trim() ?? '')
    .filter(Boolean);
  const left = host.textContent?.trim() ?? '';
  return !texts.length && /^[{[]\s*["“{][^]*[}\]]$/.test(left) ? [left] : texts;
}

/** Tells a JSON in the tag that is data of the widget, e.g. a deck of prompts, from words. */
export type IsData = (value: unknown) => boolean;
