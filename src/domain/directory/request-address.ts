/**
 * Whether what a visitor writes may be sent to an address: by https, or by http where the page itself stands on a developer’s
 * own machine, which browsers call secure. A page without https has no form, since others can read and change what is on it.
 * @param page the address of the page
 * @param isSecure whether browsers call the page secure
 */
export function maySendTo(address: string, page: string, isSecure: boolean): boolean {
  // Browsers refuse to fetch an address with a name or a password in it.
  return isSecure && (page.startsWith('http:') ? /^https?:/ : /^https:/).test(address) && !/^\w+:\/\/[^/?#]*@/.test(address);
}
