import { html, nothing, type TemplateResult } from 'lit';
import type { CareWords } from '../content/en/care.js';
import { supportLink, type Need } from '../controllers/support-link.js';
import { safeLocale } from '../domain/locale.js';
import { fillIn } from '../domain/fill-in.js';

export interface Care {
  words: CareWords;
  /** The owner's own way to support, already read as a safe link. */
  supportHref: string | undefined;
  /** The page that the widget stands on. */
  page: Document;
  reviewedBy?: string;
  /** The day of the review. */
  reviewedOn?: Date;
  /** The language that dates are written in. */
  lang: string;
}

/**
 * The link to support, as every widget has it.
 * @param need what the visitor may need help with first
 */
export function supportAnchor(care: Pick<Care, 'words' | 'supportHref' | 'page'>, label = care.words.support, need?: Need): TemplateResult {
  const link = supportLink(care.supportHref, care.page, need);
  // A page may have gained its own support since the last render.
  const renew = (event: Event): void => {
    const { href, show } = supportLink(care.supportHref, care.page, need);
    (event.currentTarget as HTMLAnchorElement).href = href;
    show?.();
  };
  return html`<a part="support" class="support" href=${link.href} rel="noopener" referrerpolicy="no-referrer" @click=${renew}
    >${label}${link.outside ? html`<span class="unseen"> (${care.words.supportOutside})</span>` : nothing}</a
  >`;
}

/** The link to the lines for people who are unsafe with someone. */
export function unsafeAnchor(care: Pick<Care, 'words' | 'supportHref' | 'page'>): TemplateResult {
  return supportAnchor(care, care.words.uneaseLink, 'unsafe');
}

/** The line that stands wherever a real person is meant. */
export function uneaseLine(care: Pick<Care, 'words' | 'supportHref' | 'page'>): TemplateResult {
  return html`<p class="unease small measure" part="unease">${care.words.unease} ${unsafeAnchor(care)}.</p>`;
}

/**
 * The small print at the end of a widget: what it is not, who looked it over, and the way to support.
 * @param first a sentence that stands before it, close to the way to support
 * @param support the way to support, where it is not the usual one
 */
export function careFoot(care: Care, first = '', support: unknown = supportAnchor(care)): TemplateResult {
  const { words, reviewedBy, reviewedOn, lang } = care;
  const standing = !reviewedBy
    ? words.general
    : reviewedOn
      ? fillIn(words.reviewedOn, { name: reviewedBy, date: formatDay(reviewedOn, lang) })
      : fillIn(words.reviewed, { name: reviewedBy });
  // A footer would be a landmark of the whole page, once for every widget on it.
  return html`<div class="foot small quiet" part="foot"><span>${first} ${standing}</span> ${support}</div>`;
}

/** A day as people write it, from a date at its beginning in UTC. */
export function formatDay(day: Date, lang: string): string {
  return new Intl.DateTimeFormat(safeLocale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
