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
  // No address is longer, and a text without an end takes without an end to look through.
  return text.length < 255 && /^[^\s\p{C}@,;:<>?&%#/\\]+@[^\s\p{C}@,;:<>?&%#/\\]+\.[^\s\p{C}@,;:<>?&%#/\\]+$/u.test(text)
    ? `mailto:${text}`
    : undefined;
}

function dialled(scheme: string, number: string | null | undefined): string | undefined {
  const text = number?.trim().replace(/^(tel|sms):/i, '') ?? '';
  if (!/^[+\d\s().\-–/]+$/.test(text)) return undefined;
  const digits = text.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /^\+?\d{3,15}$/.test(digits) ? scheme + digits : undefined;
}
