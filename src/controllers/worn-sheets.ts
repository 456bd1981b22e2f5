import type { ReactiveControllerHost } from 'lit';

/** Puts a widget's sheets on again: a shadow root that has been in another document has lost those that it had adopted. */
export function wearAgain(host: ReactiveControllerHost & Element): void {
  let sheets: CSSStyleSheet[] = [];
  host.addController({
    hostConnected() {
      const root = host.shadowRoot!;
      // Another document than theirs takes none of them.
      if (!root.adoptedStyleSheets?.length && host.ownerDocument === document) root.adoptedStyleSheets = sheets;
    },
    hostDisconnected() {
      const worn = host.shadowRoot!.adoptedStyleSheets;
      if (worn?.length) sheets = [...worn];
    },
  });
}
