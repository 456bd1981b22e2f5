import { html, nothing, type TemplateResult } from 'lit';
import { findTherapistRequest, type RequestWords } from '../../content/en/find-therapist-request.js';
import { AttuneErrorEvent, type AttuneErrorCode } from '../../controllers/events.js';
import { readOption } from '../../controllers/options.js';
import { LateWords } from '../../controllers/late-words.js';
import { postForm } from '../../controllers/post-form.js';
import { privateField } from '../../controllers/private-field.js';
import { StatusLine } from '../../controllers/status-line.js';
import { mailLink, telLink } from '../../domain/dial.js';
import { judgeAnswer, readServerErrors, type ServerErrors } from '../../domain/directory/request-answer.js';
import {
  emptyDraft,
  enctypes,
  findFaults,
  leastTime,
  listFields,
  roomLeft,
  writeBody,
  type RequestDraft,
  type RequestFaults,
} from '../../domain/directory/request.js';
import type { Therapist } from '../../domain/directory/therapist.js';
import { fillIn } from '../../domain/fill-in.js';
import { supportAnchor } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { statusLine } from '../../pieces/takeaway.js';
import { choices as choiceStyles } from '../../styles/choices.js';
import { fields as fieldStyles } from '../../styles/fields.js';
import type { FindTherapistElement } from './find-therapist.js';
import type { Way } from './find-therapist.ways.js';
import { requestStyles } from './find-therapist.request.styles.js';
import { choices, line, messageField, noticeBox, sayRoom, trap, type FormView, type Notice } from './find-therapist.request.views.js';

type Said = keyof RequestWords['said'];

/** Milliseconds until an answer has to be here. */
const patience = 20_000;
/** From how many characters left on a screen reader hears of them, a while after the last key. */
const fewLeft = 50;
const codes: Partial<Record<Said, AttuneErrorCode>> = { timeout: 'request-timeout', refused: 'request-refused', busy: 'request-refused' };

/**
 * A short request to the practice or to one of its people. It is posted once, to the address that the owner set, and that is
 * the only request there is; nothing is kept. What was typed stays until the server says that it was taken.
 *
 * Robots: a field that no person sees goes along (`website`), for the server to judge; and nothing is sent in the first
 * seconds, which is said, for nobody is told that something was sent when it was not.
 */
export class RequestForm {
  readonly #host: FindTherapistElement;
  readonly #status: StatusLine;
  #draft: RequestDraft = emptyDraft();
  #to?: Therapist;
  #notice?: Notice;
  /** The post that is under way. */
  #post?: AbortController;
  /** To whom it was sent: a person’s id, or undefined for the practice; null where nothing was sent lately. */
  #sentTo: string | undefined | null = null;
  /** When the form was opened. */
  #since?: number;
  #room = '';
  #roomTimer?: ReturnType<typeof setTimeout>;
  readonly #words: LateWords<'request', RequestWords>;

  constructor(host: FindTherapistElement) {
    this.#host = host;
    this.#status = new StatusLine(host);
    this.#words = new LateWords(
      host,
      'request',
      () => host.wording.builtIn('findTherapistRequest', findTherapistRequest),
      () => host.wording.current.request,
    );
    for (const { styleSheet } of [fieldStyles, choiceStyles, requestStyles])
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  get words(): RequestWords {
    return this.#words.current;
  }

  /** @param to whom it is for, where a person was chosen; only one form at a time stands in a widget */
  render(to?: Therapist): TemplateResult {
    const { words } = this;
    this.#to = to;
    if (this.#sentTo === to?.id) return this.#renderSent();
    this.#since ??= performance.now();
    const { reachBy } = this.#draft;
    const safe = words.safe[reachBy];
    const view: FormView = {
      words,
      draft: this.#draft,
      faults: this.#notice?.fields ?? {},
      isSending: Boolean(this.#post),
      take: this.#take,
    };
    return html`<form class="request" novalidate @submit=${this.#onSend} ${privateField()}>
      ${this.#notice ? noticeBox(this.#notice, this.#host.level + 1, this.#notice.isStuck ? this.#renderOtherWays() : nothing) : nothing}
      <p class="measure">
        ${to ? html`<strong>${fillIn(words.to, { name: to.name })}</strong>` : nothing}
        <span class="small quiet" part="receiver">${fillIn(words.goes, { host: this.#receiver })}</span>
      </p>
      ${line('name', view)} ${choices('reachBy', view, words.reachBy, words.channels)} ${line(reachBy, view)}
      ${choices('safeToReply', view, safe.ask, safe.answers, safe.hint)}
      <div class="help">
        <p class="measure" id="request-not">${words.not}</p>
        <p class="small">${words.urgent} ${this.#sayReply()}</p>
        ${supportAnchor(this.#host.care)}
      </div>
      ${messageField(view)} ${trap(view)}
      <div>
        <button type="submit" class="do" part="send" aria-disabled=${this.#post ? 'true' : nothing} @click=${this.#onSend}>
          ${words.send}
        </button>
        ${statusLine(this.#status.text)}
        <p class="unseen" role="status">${this.#room}</p>
      </div>
    </form>`;
  }

  /** Lets go of all that was typed, and ends a post that is under way. */
  release(): void {
    this.#post?.abort();
    this.#post = undefined;
    for (const field of this.#host.renderRoot.querySelectorAll<HTMLInputElement>('.request :is(input, textarea):not([type="radio"])'))
      field.value = '';
    this.#begin();
    this.#status.say('');
  }

  /** An empty form, as it first stood. */
  #begin(): void {
    clearTimeout(this.#roomTimer);
    this.#draft = emptyDraft();
    this.#notice = this.#since = undefined;
    this.#sentTo = null;
    this.#room = '';
  }

  /** Whose server receives it, as its address names it. */
  get #receiver(): string {
    const { address } = this.#host.request;
    return address ? new URL(address).host : '';
  }

  #sayReply(): string {
    const time = this.#host.replyWithin?.trim();
    return time ? fillIn(this.#host.wording.current.reply, { time }) : this.words.replyUnknown;
  }

  #renderOtherWays(): TemplateResult {
    const { words } = this;
    const own = this.#readContacts();
    const ways = own.length ? own : this.#host.readWays(Boolean(this.#to));
    return ways.length
      ? html`<p class="small">${words.elsewhere}</p>
          ${this.#host.renderWays(ways, false)}`
      : html`<p class="small">${words.elsewhereUnknown}</p>`;
  }

  /** How to reach the person who was chosen. */
  #readContacts(): Way[] {
    const { telephone, email } = this.#to ?? {};
    const ways = [
      [telLink(telephone), telephone],
      [mailLink(email), email],
    ] as const;
    return ways.flatMap(([href, value]) => (href ? { href, value } : []));
  }

  #renderSent(): TemplateResult {
    const { words } = this;
    return html`<div class="request sent" part="sent">
      <div tabindex="-1" role="group" aria-labelledby="request-sent">
        <div id="request-sent">${heading(this.#host.level + 1, words.sent, 'subheading', 'subheading')}</div>
        <p class="measure">${fillIn(words.sentNext, { host: this.#receiver })} ${this.#sayReply()} ${words.silence}</p>
      </div>
      <div class="help">
        <p class="small">${words.urgent}</p>
        ${supportAnchor(this.#host.care)}
      </div>
      <div><button type="button" class="plain" @click=${this.#onAgain}>${words.again}</button></div>
    </div>`;
  }

  readonly #take = (field: keyof RequestDraft, value: string): void => {
    (this.#draft as unknown as Record<string, string>)[field] = value;
    if (field === 'message') {
      clearTimeout(this.#roomTimer);
      this.#roomTimer = setTimeout(() => {
        this.#room = roomLeft(value) <= fewLeft ? sayRoom(this.words, value) : '';
        this.#host.requestUpdate();
      }, 1000);
    }
    this.#host.requestUpdate();
  };

  /** A press and Enter come as a click; in a frame that may send no forms there is no `submit`, and none is needed. */
  readonly #onSend = (event: Event): void => {
    event.preventDefault();
    if (!this.#post) void this.#send();
  };

  async #send(): Promise<void> {
    const to = this.#to;
    const { address } = this.#host.request;
    this.#host.act('request-send');
    const faults = findFaults(this.#draft);
    if (Object.keys(faults).length) return this.#stop(this.words.notYet, this.#sayFaults(faults));
    if (performance.now() - this.#since! < leastTime) return this.#stop(this.words.said.early);
    if (!address) return undefined;
    const type = readOption(this.#host, 'enctype', this.#host.enctype, enctypes);
    const post = (this.#post = new AbortController());
    this.#notice = undefined;
    this.#status.say(this.words.sending);
    const body = writeBody(listFields(this.#draft, to), type);
    const posted = await postForm({ address, type, body }, { time: patience, signal: post.signal });
    // Let go of meanwhile: nobody waits for it any more.
    if (!posted || this.#post !== post) return undefined;
    this.#post = undefined;
    const came = posted.fault ?? judgeAnswer(posted, type);
    if (came === 'sent') {
      this.#begin();
      this.#sentTo = to?.id;
      return this.#show('.sent [tabindex]', this.words.sent);
    }
    const said: Said = came === 'unreachable' && !navigator.onLine ? 'offline' : came;
    this.#host.dispatchEvent(new AttuneErrorEvent(codes[said] ?? 'request-failed'));
    return this.#stop(this.words.said[said], posted.fault ? undefined : this.#place(readServerErrors(posted.value)), true);
  }

  #sayFaults(faults: RequestFaults): ServerErrors {
    const said = this.words.faults as Record<string, Record<string, string>>;
    return { fields: Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, said[field]![fault]])), others: [] };
  }

  /** What a server says of the way to answer that was not chosen has no field here to stand at. */
  #place({ fields, others }: ServerErrors): ServerErrors {
    const hidden = this.#draft.reachBy === 'email' ? 'phone' : 'email';
    const { [hidden]: homeless, ...shown } = fields;
    return { fields: shown, others: homeless ? [homeless, ...others] : others };
  }

  #stop(text: string, { fields, others }: ServerErrors = { fields: {}, others: [] }, isStuck = !Object.keys(fields).length): Promise<void> {
    this.#notice = { text, fields, others, isStuck };
    return this.#show('.notice', text);
  }

  /** Brings the focus to what is new, or says it where the visitor is busy elsewhere on the page by now. */
  async #show(selector: string, text: string): Promise<void> {
    const { shadowRoot, ownerDocument } = this.#host;
    const active = ownerDocument.activeElement;
    const isHere = !active || active === ownerDocument.body || Boolean(shadowRoot?.activeElement?.closest('.request'));
    this.#status.say(isHere ? '' : text);
    await this.#host.updateComplete;
    if (isHere) shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onAgain = async (): Promise<void> => {
    this.#begin();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('#request-name')?.focus();
  };
}
