/** The international directory of crisis lines, for pages that name nothing nearer. */
const directory = 'https://findahelpline.com/';

/**
 * Where a widget's way to support leads: the owner's `support-href`, else the page's own `attune-support-now`, else the
 * international directory. Ask again at the moment of the press, since a page may change.
 */
export function supportLink(own: string | undefined, page: Document): { href: string; outside: boolean } {
  if (own) return { href: own, outside: new URL(own, page.baseURI).origin !== new URL(page.baseURI).origin };
  const now = page.querySelector('attune-support-now');
  if (now) return { href: `#${(now.id ||= 'attune-support-now')}`, outside: false };
  return { href: directory, outside: true };
}
