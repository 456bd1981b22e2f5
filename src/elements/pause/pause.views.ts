import { html, type TemplateResult } from 'lit';

/**
 * The circle that breathes, the other one faintly beside it, and a thin arc for how far the pause has come.
 * @param share the share of the arc, from 0 to 1
 * @param isFull whether the circle stands, or comes to stand, at the height of a breath
 */
export function drawPause(share: number, isFull: boolean): TemplateResult {
  return html`<svg class="circles" viewBox="0 0 100 100">
      <circle class="disc far" cx="104" cy="68" r="13" />
      <circle class="ring" cx="50" cy="50" r="48" />
      <circle class="ring arc" cx="50" cy="50" r="48" pathLength="1" stroke-dasharray="1 1" stroke-dashoffset=${1 - share} />
    </svg>
    <div class="breath ${isFull ? 'full' : ''}"></div>`;
}

/** Answers of equal weight. */
export function choiceRow<Id extends string>(labels: Readonly<Record<Id, string>>, choose: (id: Id) => void): TemplateResult[] {
  return (Object.entries(labels) as [Id, string][]).map(
    ([id, label]) => html`<button type="button" class="chip" part="choice" @click=${() => choose(id)}>${label}</button>`,
  );
}
