import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RequestWords } from '../../content/en/find-therapist-request.js';
import { privateField } from '../../controllers/private-field.js';
import { roomLeft, type Channel, type RequestDraft, type RequestField } from '../../domain/directory/request.js';
import { fillIn } from '../../domain/fill-in.js';
import { heading } from '../../pieces/heading.js';

/** What stands over the form when it was not sent: what happened, and what to change. */
export interface Notice {
  text: string;
  /** What is wrong, by field; in the order in which the fields stand. */
  fields: Partial<Record<RequestField, string>>;
  /** What a server said about nothing that stands here. */
  others: readonly string[];
  /** Whether the other ways to reach the practice stand there too. */
  isStuck: boolean;
}

/** What a field needs to know of the form around it. */
export interface FormView {
  words: RequestWords;
  draft: RequestDraft;
  faults: Notice['fields'];
  isSending: boolean;
  /** Takes what was typed or chosen. */
  take: (field: keyof RequestDraft, value: string) => void;
}

/** What each line asks of the keyboard, and what a browser may fill in. */
const lines = {
  name: { type: 'text', mode: 'text', fill: 'given-name', capitals: 'words' },
  email: { type: 'email', mode: 'email', fill: 'email', capitals: 'none' },
  phone: { type: 'tel', mode: 'tel', fill: 'tel', capitals: 'none' },
} as const;

const idOf = (field: string): string => `request-${field}`;
const valueOf = ({ target }: Event): string => (target as HTMLInputElement | HTMLTextAreaElement).value;

function fault(field: RequestField, { faults }: FormView): unknown {
  return faults[field] ? html`<p class="fault small" id="${idOf(field)}-fault" dir="auto">${faults[field]}</p>` : nothing;
}

/** The lines that belong to a field: its hint, and what is wrong with it. */
function describedBy(field: string, { faults }: FormView, hint?: unknown): string | typeof nothing {
  const ids = [...(hint ? [`${idOf(field)}-hint`] : []), ...(faults[field as RequestField] ? [`${idOf(field)}-fault`] : [])];
  return ids.length ? ids.join(' ') : nothing;
}

export function line(field: 'name' | Channel, view: FormView): TemplateResult {
  const { words, draft, faults, isSending, take } = view;
  const { type, mode, fill, capitals } = lines[field];
  const hint = field === 'name' && words.nameHint;
  return html`<div>
    <label for=${idOf(field)}>${words[field]}</label>
    ${hint ? html`<p class="small quiet" id="${idOf(field)}-hint">${hint}</p>` : nothing} ${fault(field, view)}
    <input
      id=${idOf(field)}
      part="field"
      name=${field}
      type=${type}
      inputmode=${mode}
      autocomplete=${fill}
      autocapitalize=${capitals}
      dir=${field === 'name' ? 'auto' : 'ltr'}
      required
      ?readonly=${isSending}
      aria-invalid=${faults[field] ? 'true' : nothing}
      aria-describedby=${describedBy(field, view, hint)}
      .value=${live(draft[field])}
      @input=${(event: Event) => take(field, valueOf(event))}
      ${privateField()}
    />
  </div>`;
}

export function choices(
  field: 'reachBy' | 'safeToReply',
  view: FormView,
  ask: string,
  answers: Readonly<Record<string, string>>,
  hint?: string,
): TemplateResult {
  const { draft, faults, isSending, take } = view;
  const isOpen = field === 'safeToReply';
  return html`<fieldset
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isOpen && faults[field] ? 'true' : nothing}
    aria-describedby=${describedBy(field, view, hint)}
  >
    <legend>${ask}</legend>
    ${hint ? html`<p class="small quiet" id="${idOf(field)}-hint">${hint}</p>` : nothing} ${isOpen ? fault(field, view) : nothing}
    <div class="chips">
      ${Object.entries(answers).map(
        ([value, label], index) =>
          html`<label class="chip" part="choice"
            ><input
              type="radio"
              id=${index ? nothing : idOf(field)}
              name=${field}
              value=${value}
              ?disabled=${isSending && draft[field] !== value}
              .checked=${live(draft[field] === value)}
              @change=${() => take(field, value)}
            />${label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

export function messageField(view: FormView): TemplateResult {
  const { words, draft, faults, isSending, take } = view;
  return html`<div>
    <label for="request-message">${words.message}</label>
    ${fault('message', view)}
    <textarea
      id="request-message"
      part="field"
      name="message"
      rows="4"
      dir="auto"
      ?readonly=${isSending}
      aria-invalid=${faults.message ? 'true' : nothing}
      aria-describedby="request-not request-room ${faults.message ? 'request-message-fault' : ''}"
      .value=${live(draft.message)}
      @input=${(event: Event) => take('message', valueOf(event))}
      ${privateField()}
    ></textarea>
    <p class="small quiet" id="request-room">${sayRoom(words, draft.message)}</p>
  </div>`;
}

/** How many characters more fit, or are too many. */
export function sayRoom(words: RequestWords, message: string): string {
  const room = roomLeft(message);
  return fillIn(room < 0 ? words.over : words.room, { count: Math.abs(room) });
}

/** A field that no person sees or reaches; robots fill in whatever they find. */
export function trap({ words, draft, take }: FormView): TemplateResult {
  return html`<div class="unseen" aria-hidden="true">
    <label
      >${words.trap}
      <input
        name="website"
        type="text"
        tabindex="-1"
        autocomplete="off"
        .value=${live(draft.website)}
        @input=${(event: Event) => take('website', valueOf(event))}
    /></label>
  </div>`;
}

/** What happened and what to change, with a link to each field; it takes the focus when it comes. */
export function noticeBox({ text, fields, others }: Notice, level: number, more: unknown): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.getAttribute('href')!)?.focus();
  };
  const links = Object.entries(fields).map(([field, said]) => html`<li><a href="#${idOf(field)}" dir="auto" @click=${go}>${said}</a></li>`);
  return html`<div class="notice" part="notice" tabindex="-1" role="group" aria-labelledby="request-notice">
    <div id="request-notice">${heading(level, text, 'subheading', 'subheading')}</div>
    ${
      links.length || others.length
        ? html`<ul role="list">
            ${links} ${others.map((said) => html`<li dir="auto">${said}</li>`)}
          </ul>`
        : nothing
    }
    ${more}
  </div>`;
}
