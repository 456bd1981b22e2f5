const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * An address as it may stand in a link, or undefined where it may not: only http, https, mailto, tel and sms pass, and
 * addresses without a scheme, which are the site's own.
 * @param address what the owner wrote
 * @param base the page's address
 */
export function readLink(address: string | null | undefined, base: string): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  // A name before the host makes one host look like another.
  if (url.username || url.password) return undefined;
  // URL has already dropped the tabs and line breaks with which "java\nscript:" hides itself.
  if (schemes.has(url.protocol)) return url.href;
  // A page opened from a disk has a scheme of its own; its neighbours are reached by relative addresses only.
  const hasScheme = URL.canParse(text);
  return !hasScheme && url.protocol === safeProtocolOf(base) ? url.href : undefined;
}

function safeProtocolOf(base: string): string | undefined {
  return base.startsWith('file:') ? 'file:' : undefined;
}
