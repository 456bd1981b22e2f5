import { html, nothing, type TemplateResult } from 'lit';
import type { SupportNowWords } from '../../content/en/support-now.js';
import { isLate, type CrisisLine, type Reach, type RegionLines } from '../../domain/crisis-lines.js';
import type { CalendarDay } from '../../domain/calendar-day.js';
import { fillIn } from '../../domain/fill-in.js';
import { formatDay } from '../../pieces/care.js';

/** In which type a way to a line is set; each is a part too. */
type Way = 'number' | 'way';

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
): {
  number: (scheme: 'tel' | 'sms', to: Reach, label: string, about: string, way?: Way) => TemplateResult;
  site: (address: string, label: string, way?: Way) => TemplateResult;
  ways: (line: CrisisLine) => TemplateResult;
  item: (line: CrisisLine) => TemplateResult;
} {
  const link = (href: string, label: string, shown: string, about: string, way: Way): TemplateResult =>
    html`<a class=${way} part=${way} href=${href} rel="noopener" referrerpolicy="no-referrer" @click=${onReach}
      ><span>${label} <bdi dir="ltr">${shown}</bdi><span class="unseen"> (${about})</span></span></a
    >`;
  const number: ReturnType<typeof lineViews>['number'] = (scheme, { dial, shown = dial }, label, about, way = 'number') =>
    link(`${scheme}:${dial}`, label, shown, about, way);
  const site: ReturnType<typeof lineViews>['site'] = (address, label, way = 'number') =>
    link(`https://${address}`, label, hostOf(address), words.care.supportOutside, way);
  const ways: ReturnType<typeof lineViews>['ways'] = ({ name, call, text, chat, site: place }) => html`
    ${call ? number('tel', call, words.call, name) : nothing}
    ${text ? number('sms', text, text.word ? fillIn(words.textWord, { word: text.word }) : words.text, name, call && 'way') : nothing}
    ${chat ? site(chat, words.chat, 'way') : nothing} ${place ? site(place, words.site) : nothing}
  `;
  const item: ReturnType<typeof lineViews>['item'] = (line) => {
    const { name, chat, site: place, hours = 'always', also = 'en', note, source = hostOf(chat ?? place ?? ''), checked } = line;
    return html`<li part="line">
      <p part="name">${name}</p>
      <p class="row">${ways(line)}</p>
      <p class="small quiet">
        ${note} ${place ? nothing : words.hours[hours]} ${words.speaks[also]}
        ${fillIn(words.checked, { date: formatDay(new Date(checked), lang), site: source })}
        ${isLate(line, today) ? fillIn(words.late, { number: emergency.join(' / ') }) : nothing}
      </p>
    </li>`;
  };
  return { number, site, ways, item };
}

function hostOf(address: string): string {
  return address.split('/')[0]!;
}
