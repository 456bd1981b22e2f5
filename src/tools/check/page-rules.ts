import { placeOf, type Finding } from './finding.js';
import { attribute, inside, type Page } from './page.js';
import type { Placed } from './tag-rules.js';

/** What belongs to every page with one of the widgets. */
export function checkSurroundings(page: Page, placed: readonly Placed[]): Finding[] {
  return [...checkSupport(placed), ...checkLanguage(page)];
}

function checkSupport(placed: readonly Placed[]): Finding[] {
  const known = placed.filter((one) => one.known);
  const support = known.filter(({ tag }) => tag === 'attune-support-now');
  if (!support.length && known.length) {
    const ownLink = known.every(({ element, isPlace }) => attribute(element, isPlace ? 'data-support-href' : 'support-href'));
    return [
      {
        code: 'support-missing',
        severity: ownLink ? 'note' : 'warning',
        message: ownLink
          ? 'The page has no <attune-support-now>. The links “Support” lead where support-href says.'
          : 'The page has no <attune-support-now>, so the links “Support” of its widgets lead off your site, to an international directory.',
        advice: 'Put <attune-support-now> with the lines of your region on every page that has one of the other widgets.',
        ...placeOf(known[0]!.element),
      },
    ];
  }
  return support
    .filter(
      ({ element }) =>
        !inside(element).some((link) => link.tagName === 'a' && /^(tel|sms|https?):/i.test(attribute(link, 'href')?.trim() ?? '')),
    )
    .map(({ element }) => ({
      code: 'support-without-links',
      severity: 'warning',
      message:
        '<attune-support-now> has no plain links inside. Where its script does not arrive, nothing is shown to somebody who may need a line now.',
      advice: 'Write the lines of your region into it; in the US, for one, <a href="tel:988">Call 988</a>.',
      ...placeOf(element),
    }));
}

function checkLanguage({ elements }: Page): Finding[] {
  const html = elements.find(({ tagName }) => tagName === 'html');
  if (!html?.sourceCodeLocation || attribute(html, 'lang')?.trim()) return [];
  return [
    {
      code: 'no-language',
      severity: 'warning',
      message: 'The page does not say what language it is in. Screen readers need that to speak it right.',
      advice: 'Write <html lang="en">, or set the language of the site in its settings.',
      ...placeOf(html),
    },
  ];
}
