import { html, nothing, type TemplateResult } from 'lit';
import type { SupportNowWords } from '../../content/en/support-now.js';
import type { CalendarDay } from '../../domain/calendar-day.js';
import { dialOf, isLate, type CrisisLine, type RegionLines } from '../../domain/crisis-lines.js';
import { safeLocale } from '../../domain/locale.js';
import { fillIn } from '../../domain/fill-in.js';
import { formatDay } from '../../pieces/care.js';

/** How a way to a line is set; each is a part too. */
type Way = 'number' | 'way';

export interface LineViews {
  number: (scheme: 'tel' | 'sms', number: string, label: string, about: string, way?: Way) => TemplateResult;
  site: (address: string, label: string, way?: Way) => TemplateResult;
  /** All ways to a line, the first of them in large type. */
  ways: (line: CrisisLine) => TemplateResult;
  item: (line: CrisisLine) => TemplateResult;
}

/**
 * How lines are shown.
 * @param lang the language of dates
 * @param emergency what to call where nobody answers
 * @param onReach tells the page that a line was reached for
 */
export function lineViews(
  words: SupportNowWords,
  lang: string,
  today: CalendarDay,
  emergency: RegionLines['emergency'],
  onReach: () => void,
): LineViews {
  // “112 or 999”, by the rules of the language, and not a mark that is read out as “slash”.
  const numbers = new Intl.ListFormat(safeLocale(lang), { type: 'disjunction' });
  const link = (href: string, label: string, shown: string, about: string, way: Way): TemplateResult =>
    html`<a class=${way} part=${way} href=${href} rel="noopener" referrerpolicy="no-referrer" @click=${onReach}
      ><span>${label} <bdi dir="ltr">${shown}</bdi><span class="unseen"> (${about})</span></span></a
    >`;
  const number: LineViews['number'] = (scheme, shown, label, about, way = 'number') =>
    link(`${scheme}:${dialOf(shown)}`, label, shown, about, way);
  const site: LineViews['site'] = (address, label, way = 'number') =>
    link(`https://${address}`, label, hostOf(address), words.care.supportOutside, way);
  const ways: LineViews['ways'] = ({ name, call, text, word, chat, site: place }) => html`
    ${call ? number('tel', call, words.call, name) : nothing}
    ${text ? number('sms', text, word ? fillIn(words.textWord, { word }) : words.text, name, call ? 'way' : 'number') : nothing}
    ${chat ? site(chat, words.chat, 'way') : nothing} ${place ? site(place, words.site) : nothing}
  `;
  const item: LineViews['item'] = (line) => {
    const { name, chat, site: place, hours = 'always', also = 'en', note, source = hostOf(chat ?? place ?? ''), checked } = line;
    return html`<li part="line">
      <p part="name">${name}</p>
      <p class="row">${ways(line)}</p>
      <p class="small quiet">
        ${note} ${place ? nothing : words.hours[hours]} ${words.speaks[also]}
        ${fillIn(words.checked, { date: formatDay(new Date(checked), lang), site: source })}
        ${isLate(line, today) ? fillIn(words.late, { number: numbers.format(emergency) }) : nothing}
      </p>
    </li>`;
  };
  return { number, site, ways, item };
}

function hostOf(address: string): string {
  return address.split('/')[0]!;
}
