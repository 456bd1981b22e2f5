import { checkPage } from '../../src/tools/check/check-page.js';
import type { Finding } from '../../src/tools/check/finding.js';
import { widgetsOf } from '../../src/tools/check/known-widgets.js';
import type { Manifest } from './manifest.js';

/** What is wrong with a page, by its source. An address that is none counts as not given. */
export function check(html: string, address: string, manifest: Manifest): Finding[] {
  const given = address.trim();
  const isAddress = /^https?:/i.test(given) && URL.canParse(given);
  return checkPage({ html, widgets: widgetsOf(manifest), ...(isAddress ? { address: given } : {}) });
}
