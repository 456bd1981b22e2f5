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
  /** The neutral name of the picture's file. */
  fileName?: string;
  /** Tells the page which control was used. */
  act: (control: TakeawayControl) => void;
}

/** The quiet row of what can be taken along, and the line that says how it went. */
export function takeawayRow(
  words: TakeawayWords,
  takeaway: Takeaway,
  { text, picture, page, fileName = 'picture.png', act }: Takings,
): TemplateResult {
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
  return html`<div class="row controls" part="takeaway" @focusin=${takeaway.bring} @pointerenter=${takeaway.bring}>
      ${text ? button('copy', words.copy, () => takeaway.copy(text())) : nothing}
      ${picture ? button('save', words.picture, () => takeaway.savePicture(picture(), fileName)) : nothing}
      ${page ? button('print', words.print, () => takeaway.print(page(), picture?.())) : nothing}
    </div>
    ${statusLine(takeaway.status.text)}`;
}

/** The live line that says what was done. */
export function statusLine(text: string): TemplateResult {
  return html`<p class="status small" part="status" role="status">${text}</p>`;
}
