/** The international directory of crisis lines, for pages that name nothing nearer. */
const directory = 'https://findahelpline.com/';

/** What a visitor may need help with first; the page's `attune-support-now` brings such lines to the front. */
export type Need = 'unsafe';

/**
 * Where a widget's way to support leads: the owner's `support-href`, else the page's own `attune-support-now`, else the
 * international directory. Ask again at the moment of the press, since a page may change.
 */
export function supportLink(own: string | undefined, page: Document, need?: Need): { href: string; outside: boolean; show?: () => void } {
  // For a need of its own the page's lines come before the owner's general way to support.
  const now = own && !need ? null : page.querySelector<HTMLElement & { showNeed?(need: Need): void }>('attune-support-now');
  if (now) {
    now.id ||= 'attune-support-now';
    // The page's own address, for a relative one would follow its <base>.
    return { href: `${page.URL.split('#')[0]}#${now.id}`, outside: false, show: need && (() => now.showNeed?.(need)) };
  }
  if (own) return { href: own, outside: new URL(own, page.baseURI).origin !== new URL(page.baseURI).origin };
  return { href: directory, outside: true };
}
