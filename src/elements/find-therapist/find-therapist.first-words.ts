import { css, html, type TemplateResult } from 'lit';
import { firstMessages } from '../../content/en/find-therapist-messages.js';
import { copyText } from '../../controllers/outlets.js';
import { StatusLine } from '../../controllers/status-line.js';
import type { FindTherapistElement } from './find-therapist.js';
import { FindTherapistActionEvent } from './find-therapist.events.js';

const { styleSheet } = css`
  .first li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_hairline);
  }
  .first li:nth-child(odd) {
    border-color: var(--_accent);
  }
  .first li:nth-child(even) {
    border-color: var(--_clay);
  }
  .message {
    flex: 1 1 16em;
    max-inline-size: 52ch;
    user-select: text;
  }
  .status {
    min-block-size: 1.5em;
    margin-block-start: 0.75em;
  }
`;

/** The first messages that a visitor can copy, brought when they are asked for. */
export class FirstWords {
  readonly #host: FindTherapistElement;
  readonly #status: StatusLine;

  constructor(host: FindTherapistElement) {
    this.#host = host;
    this.#status = new StatusLine(host);
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  render(): TemplateResult {
    const { wording } = this.#host;
    const { first } = wording.current;
    const messages = first.messages.length ? first.messages : wording.builtIn('firstMessages', firstMessages);
    return html`<p class="quiet small">${first.intro}</p>
      <ul role="list">
        ${messages.map(
          (message, index) =>
            html`<li>
              <p class="message" part="message" id="message-${index}">${message}</p>
              <button
                type="button"
                class="plain small"
                id="copy-${index}"
                aria-labelledby="copy-${index} message-${index}"
                @click=${() => this.#copy(message)}
              >
                ${first.copy}
              </button>
            </li>`,
        )}
      </ul>
      <p class="status small" part="status" role="status">${this.#status.text}</p>`;
  }

  release(): void {
    this.#status.say('');
  }

  async #copy(message: string): Promise<void> {
    const { first } = this.#host.wording.current;
    this.#host.dispatchEvent(new FindTherapistActionEvent('copy'));
    if (await copyText(message)) this.#status.say(first.copied);
    else this.#status.fail('copy-failed', first.copyFailed);
  }
}
