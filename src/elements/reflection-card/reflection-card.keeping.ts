import { css, html, nothing, type TemplateResult } from 'lit';
import { reflectionCardKeeping, type KeepingWords } from '../../content/en/reflection-card-keeping.js';
import type { AttuneErrorCode } from '../../controllers/events.js';
import type { Journal } from '../../controllers/journal.js';
import { KeptJournal, type Outcome } from '../../controllers/kept-journal.js';
import { LateWords } from '../../controllers/late-words.js';
import { privateField } from '../../controllers/private-field.js';
import { canSeal } from '../../controllers/sealing.js';
import { StatusLine } from '../../controllers/status-line.js';
import { statusLine } from '../../pieces/takeaway.js';
import type { AttuneElement } from '../attune-element.js';
import type { ReflectionCardControl } from './reflection-card.events.js';
import type { Desk } from './reflection-card.journal.js';

const { styleSheet } = css`
  .keep p:not(:empty) {
    margin-block: 0.25em 0.75em;
  }
  .keep .row {
    max-inline-size: 28em;
  }
  [part='passphrase'] {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
`;

/** What is said after a press. */
type Said = Outcome | 'empty';

/** What the page hears of too, as `storage-…`. */
const failures = new Set<Said>(['full', 'blocked', 'newer', 'unreadable']);

/** The panel by which a visitor keeps words on the device, opens what is kept, locks it and ends it. Brought when asked for. */
export class KeepingPanel {
  readonly kept: KeptJournal;
  readonly #host: AttuneElement;
  readonly #desk: Desk;
  readonly #status: StatusLine;
  readonly #words: LateWords<'keeping', KeepingWords>;
  #isShown = false;
  #isBusy = false;

  constructor(host: AttuneElement, desk: Desk, journal: Journal) {
    this.#host = host;
    this.#desk = desk;
    this.#words = new LateWords(
      host,
      'keeping',
      () => host.wording.builtIn('reflectionCardKeeping', reflectionCardKeeping),
      () => desk.words.keeping,
    );
    this.#status = new StatusLine(host);
    this.kept = new KeptJournal(host, journal, (fault) => this.#say(desk.status, fault));
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  get words(): KeepingWords {
    return this.#words.current;
  }

  /** What the closed panel is called. */
  get label(): string {
    const { keeping } = this.kept;
    if (keeping === 'open') return this.words.open;
    return keeping === 'off' || keeping === 'blocked' ? this.#desk.words.journal.keep : this.words.shut;
  }

  render(): TemplateResult {
    return html`${statusLine(this.#status.text)} ${this.#renderKeeping()}`;
  }

  /** Brings back what was removed by starting over, or says why it can't. */
  async undo(): Promise<boolean> {
    const fault = await this.kept.undoStartOver();
    if (fault) this.#say(this.#desk.status, fault);
    return !fault;
  }

  /** Lets go of what is typed and shown here; what is kept is let go by itself. */
  release(): void {
    this.kept.release();
    this.#isShown = false;
    const field = this.#find<HTMLInputElement>('#passphrase');
    if (field) field.value = '';
    this.#status.say('');
  }

  #renderKeeping(): unknown {
    const { words, kept } = this;
    const { keeping, isSealed } = kept;
    const line = (text: string): TemplateResult => html`<p class="small measure">${text}</p>`;
    const button = (label: string, control: ReflectionCardControl, act: () => Promise<Said>): TemplateResult =>
      html`<button type="button" class="plain" @click=${() => this.#do(control, act)}>${label}</button>`;
    switch (keeping) {
      case 'blocked':
        return line(words.said.blocked);
      case 'off':
        return html`${line(words.about)} ${line(words.cleared)} ${line(canSeal() ? words.locking : words.insecure)}
          ${canSeal() ? this.#renderField('keep') : nothing}
          <div class="row">
            ${canSeal() ? button(words.keepLocked, 'keep', this.#withPassphrase) : nothing}
            ${button(words.keep, 'keep', () => kept.begin())}
          </div>`;
      case 'open':
        return html`${line(words.stopping)}
          <div class="row">
            ${isSealed ? button(words.lock, 'lock', () => kept.lock()) : nothing} ${button(words.stop, 'stop-keeping', () => kept.stop())}
          </div>`;
      case 'shut':
      case 'newer':
      case 'unreadable': {
        const isShut = keeping === 'shut';
        return html`${isShut ? nothing : line(words.said[keeping])} ${line(words.until)}
        ${isSealed ? this.#renderField('open-kept') : nothing}
        ${isShut ? button(words.reveal, 'open-kept', isSealed ? this.#withPassphrase : () => kept.begin()) : nothing}
        ${isSealed ? line(words.forgotten) : nothing} ${button(words.startOver, 'start-over', () => kept.startOver())}`;
      }
    }
  }

  #renderField(control: ReflectionCardControl): TemplateResult {
    const { words } = this;
    return html`<label class="small" for="passphrase">${words.passphrase}</label>
      <div class="row">
        <input
          id="passphrase"
          part="passphrase"
          type=${this.#isShown ? 'text' : 'password'}
          autocapitalize="none"
          @keydown=${({ key, isComposing }: KeyboardEvent) => key === 'Enter' && !isComposing && this.#do(control, this.#withPassphrase)}
          ${privateField()}
        />
        <label class="chip small"><input type="checkbox" .checked=${this.#isShown} @change=${this.#onShow} />${words.show}</label>
      </div>`;
  }

  readonly #onShow = (): void => {
    this.#isShown = !this.#isShown;
    this.#desk.act('show-passphrase');
    this.#host.requestUpdate();
  };

  readonly #withPassphrase = async (): Promise<Said> => {
    const field = this.#find<HTMLInputElement>('#passphrase')!;
    field.focus();
    if (!field.value.trim()) return 'empty';
    this.#status.say(this.words.moment);
    return this.kept.begin(field.value);
  };

  /** Does what a control is for, one at a time, and says what came of it. */
  async #do(control: ReflectionCardControl, act: () => Promise<Said>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#desk.act(control);
    const outcome = await act();
    this.#isBusy = false;
    // What can be brought back is told where the way back is.
    const canUndo = outcome === 'removed' && this.kept.canUndo;
    this.#say(canUndo ? this.#desk.status : this.#status, outcome);
    await this.#host.updateComplete;
    // The control that was pressed is gone with how things stood.
    if (document.activeElement === document.body || canUndo) this.#find(canUndo ? '.undo' : '.keep summary')?.focus();
  }

  #say(status: StatusLine, outcome?: Said): void {
    const text = outcome ? this.words.said[outcome] : '';
    if (outcome && failures.has(outcome)) status.fail(`storage-${outcome}` as AttuneErrorCode, text);
    else status.say(text);
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }
}
