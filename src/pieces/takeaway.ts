import { html, nothing, type TemplateResult } from 'lit';
import type { TakeawayWords } from '../content/en/takeaway.js';
import type { PrintedPage } from '../controllers/outlets.js';
import type { Picture } from '../controllers/picture.js';
import type { Takeaway } from '../controllers/takeaway.js';

/** The controls of the row, as an `attune-action` names them. */
export type TakeawayControl = 'copy' | 'save' | 'print';

export interface Takings {
  /** What is copied. */
  text?: () => string;
  picture?: () => Picture;
  /** What is printed, under the picture where there is one. */
  page?: () => PrintedPage;
  /** Offers what is copied as a file too, under this neutral name. */
  file?: { name: string; label: string };
  /** Tells the page which control was used. */
  act: (control: TakeawayControl) => void;
}

/** A quiet button for each thing that can be taken along. */
export function takeawayButtons(words: TakeawayWords, takeaway: Takeaway, { text, file, picture, page, act }: Takings): TemplateResult {
  const button = (control: TakeawayControl, label: string, take: () => Promise<unknown>): TemplateResult =>
    html`<button
      type="button"
      class="plain small"
      @click=${() => {
        act(control);
        void take();
      }}
    >
      ${label}
    </button>`;
  return html`${text ? button('copy', words.copy, () => takeaway.copy(text())) : nothing}
  ${text && file ? button('save', file.label, () => takeaway.saveText(text(), file.name)) : nothing}
  ${picture ? button('save', words.picture, () => takeaway.savePicture(picture(), 'picture.png')) : nothing}
  ${page ? button('print', words.print, () => takeaway.print(page(), picture?.())) : nothing}`;
}

/** The quiet row of what can be taken along, and the line that says how it went. */
export function takeawayRow(words: TakeawayWords, takeaway: Takeaway, takings: Takings): TemplateResult {
  return html`<div class="row controls" part="takeaway" @focusin=${takeaway.bring} @pointerenter=${takeaway.bring}>
      ${takeawayButtons(words, takeaway, takings)}
    </div>
    ${statusLine(takeaway.status.text)}`;
}

/** The live line that says what was done. */
export function statusLine(text: string): TemplateResult {
  return html`<p class="status small" part="status" role="status">${text}</p>`;
}
