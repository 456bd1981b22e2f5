import { html, type TemplateResult } from 'lit';
import { privateField } from '../../controllers/private-field.js';
import { calendarFile } from '../../domain/calendar-file.js';
import { fillIn } from '../../domain/fill-in.js';
import type { SmallStepsElement } from './small-steps.js';

/** What opens to put a step into a calendar. The form holds what is chosen, and is gone with the view. */
export function calendarPanel(host: SmallStepsElement, step: string): TemplateResult {
  const { calendar, privacy } = host.wording.current;
  const act = (): void => host.act('calendar');
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    host.act('file');
    const {
      day = '',
      time = '',
      weekly,
      note,
    } = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>;
    const entry = { day, time, title: calendar.title, isWeekly: Boolean(weekly), note: note && step };
    // Not randomUUID, which pages without https have not.
    const uid = crypto.getRandomValues(new Uint32Array(4)).join('-');
    void host.takeaway.saveText(calendarFile(entry, new Date(), uid), 'calendar.ics', 'text/calendar');
  };
  return html`<details class="controls" part="calendar">
    <summary class="do" @click=${act}>${calendar.open}</summary>
    <form @submit=${onSubmit}>
      <p class="measure" id="seen">${fillIn(calendar.others, calendar)}</p>
      <div class="row">
        <label
          >${calendar.day}<input type="date" name="day" max="9999-12-31" required aria-describedby="seen" @change=${act} ${privateField()}
        /></label>
        <label>${calendar.time}<input type="time" name="time" required @change=${act} ${privateField()} /></label>
      </div>
      <div class="row">
        <label class="chip"><input type="checkbox" name="weekly" @change=${act} ${privateField()} />${calendar.weekly}</label>
        <label class="chip"><input type="checkbox" name="note" @change=${act} ${privateField()} />${calendar.note}</label>
      </div>
      <p class="small quiet measure" id="privacy">${calendar.hint} ${privacy}</p>
      <button class="do">${calendar.save}</button>
    </form>
  </details>`;
}
