/** The masks that session recorders honour, by attribute and by class. */
const attributes: Record<string, string> = {
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-sentry-mask': '',
  'data-dd-privacy': 'mask',
  'data-openreplay-obscured': '',
  'data-cs-mask': '',
};
const classes = ['fs-mask', 'rr-mask', 'ph-no-capture', 'sentry-mask'];

/** Asks session recorders to look away from an element and from all that it holds. */
export function mask(element: Element): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.classList.add(...classes);
}
