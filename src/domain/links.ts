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
  // URL has already dropped the tabs and line breaks with which "java\nscript:" hides itself.
  if (schemes.has(url.protocol)) return url.href;
  // A page opened from a disk has a scheme of its own; its neighbours are reached by relative addresses only.
  const hasScheme = URL.canParse(text);
  return !hasScheme && url.protocol === safeProtocolOf(base) ? url.href : undefined;
}

function safeProtocolOf(base: string): string | undefined {
  return base.startsWith('file:') ? 'file:' : undefined;
}

/** `tel:` of a number as people write it; letters and marks are dropped, a leading + stays. */
export function telLink(number: string | null | undefined): string | undefined {
  return dialled('tel:', number);
}

/** `sms:` of a number as people write it. */
export function smsLink(number: string | null | undefined): string | undefined {
  return dialled('sms:', number);
}

/** `mailto:` of one plain address; anything with more in it (a subject, a second address) is dropped. */
export function mailLink(address: string | null | undefined): string | undefined {
  const text = address?.trim().replace(/^mailto:/i, '') ?? '';
  return /^[^\s@,;:<>?&%]+@[^\s@,;:<>?&%]+\.[^\s@,;:<>?&%]+$/.test(text) ? `mailto:${text}` : undefined;
}

function dialled(scheme: string, number: string | null | undefined): string | undefined {
  const text = number?.trim().replace(/^(tel|sms):/i, '') ?? '';
  if (!/^[+\d\s().\-–/]+$/.test(text)) return undefined;
  const digits = text.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? scheme + digits : undefined;
}
