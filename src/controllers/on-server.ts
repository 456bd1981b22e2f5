/** A page that nobody has opened yet: it has no address and nothing on it. */
const noPage = {
  baseURI: 'https://page.invalid/',
  URL: '',
  location: { origin: 'https://page.invalid' },
  querySelector: () => null,
};

/**
 * Gives an element what a server's stand-in for the DOM lacks, as an empty page would have it. A renderer that knows more of
 * the page (`tools/prerender`) sets its own over it.
 */
export function standOnServer(element: Element): void {
  Object.defineProperties(element, {
    ownerDocument: { value: noPage, configurable: true, writable: true },
    querySelector: { value: () => null, configurable: true, writable: true },
    querySelectorAll: { value: () => [], configurable: true, writable: true },
  });
}
