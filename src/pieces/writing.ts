import { html, type TemplateResult } from 'lit';
import { privateField } from '../controllers/private-field.js';

export interface Writing {
  /** The name of the field for a screen reader. */
  label: string;
  value: string;
  rows?: number;
  /** The id of the line that says who reads this. */
  describedBy?: string;
  onWrite: (text: string) => void;
}

/** A field to write in, which keeps what is typed from checkers, recorders and the page. */
export function writingField({ label, value, rows = 3, describedBy = 'privacy', onWrite }: Writing): TemplateResult {
  return html`<textarea
    part="field"
    rows=${rows}
    aria-label=${label}
    aria-describedby=${describedBy}
    .value=${value}
    @input=${(event: Event) => onWrite((event.target as HTMLTextAreaElement).value)}
    ${privateField()}
  ></textarea>`;
}
