import { html, type TemplateResult } from 'lit';
import type { PauseElement } from './pause.js';

/** Without script: the moments, to be read at one's own pace. */
export function still({ wording }: PauseElement): TemplateResult {
  const { moments, names, ways, choices, space, louder } = wording.current;
  const moment = (name: string, text: string, more: string): TemplateResult =>
    html`<li class="measure">
      <p class="small quiet">${name}</p>
      <p><b>${text}</b></p>
      <p>${more}</p>
    </li>`;
  return html`<p>${louder}</p>
    <ul role="list">
      ${moment(names.notice, moments.notice.text, moments.notice.more)} ${moment(names.settle, ways.look.text, ways.look.more)}
      ${moment(names.settle, ways.feet.text, ways.feet.more)} ${moment(names.ask, moments.ask.text, moments.ask.more)}
      ${moment(names.choose, moments.choose.text, `${Object.values(choices).join(' · ')}. ${moments.choose.more}`)}
      <li class="measure">
        <p class="small quiet">${choices.space}</p>
        <p><q>${space.line}</q></p>
      </li>
    </ul>`;
}
