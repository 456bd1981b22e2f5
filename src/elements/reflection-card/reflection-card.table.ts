import { html, nothing } from 'lit';
import type { ReflectionCardWords } from '../../content/en/reflection-card.js';
import { ReadAloud } from '../../controllers/read-aloud.js';
import { shareText } from '../../controllers/share.js';
import type { StatusLine } from '../../controllers/status-line.js';
import { Takeaway } from '../../controllers/takeaway.js';
import type { Pace } from '../../domain/deck.js';
import { supportAnchor, uneaseLine } from '../../pieces/care.js';
import { ReflectionCardActionEvent, type ReflectionCardControl } from './reflection-card.events.js';
import { JournalDesk } from './reflection-card.journal.js';
import type { ReflectionCardElement } from './reflection-card.js';
import { tableStyles } from './reflection-card.table.styles.js';
import { cardActions, cardTools, choicePanel } from './reflection-card.views.js';
import { CardWay, type Face } from './reflection-card.way.js';

/** Everything after the first press: the way through the deck, and what is read aloud, shared and written under its cards. */
export class CardTable {
  readonly #card: ReflectionCardElement;
  readonly #way: CardWay;
  readonly #voice: ReadAloud;
  readonly #desk: JournalDesk;
  readonly takeaway: Takeaway;
  /** The line that says what was done and what failed, of whatever on the card. */
  readonly status: StatusLine;

  constructor(card: ReflectionCardElement) {
    this.#card = card;
    this.#way = new CardWay(card);
    this.takeaway = new Takeaway(card, () => this.words.takeaway);
    this.status = this.takeaway.status;
    this.#voice = new ReadAloud(card, () => this.status.fail('speech-failed', this.words.speechFailed));
    this.#desk = new JournalDesk(card, this);
    for (const { styleSheet } of tableStyles) if (styleSheet) card.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.readChildren();
  }

  get words(): ReflectionCardWords {
    return this.#card.wording.current;
  }

  /** The language that the card speaks. */
  get lang(): string {
    return this.#card.wording.lang;
  }

  readChildren(): void {
    this.#way.decks.readChildren();
  }

  /** The card in view, or nothing while the opening card still lies on top. */
  face(): Face | undefined {
    return this.#way.face();
  }

  press(control: ReflectionCardControl): void {
    // The shell has told of the very first press already.
    if (control !== 'begin') this.act(control);
    if (this.#way.step(control)) {
      this.#voice.stop();
      const said = this.#way.isDaily ? {} : { pass: this.words.passed, shuffle: this.words.shuffled };
      this.status.say((said as Partial<Record<ReflectionCardControl, string>>)[control] ?? '');
    } else if (control === 'read-aloud') this.#readAloud();
    else if (control === 'share') void this.#share();
    void this.#keepFocus();
  }

  renderDepth(): unknown {
    const prompt = this.face()?.prompt;
    if (!prompt || prompt.depth === 1) return nothing;
    return html`<p class="depth small measure" part="depth">
      ${prompt.depth === 2 ? this.words.depthTwo : this.words.depthThree}
      ${prompt.depth === 3 ? html`${supportAnchor(this.#card.care)}.` : nothing}
    </p>`;
  }

  renderActions(): unknown {
    if (!this.face()?.prompt) return nothing;
    return cardActions(this.words, this.#way.canGoBack, this.#press);
  }

  /** What stands under a prompt, still on the card. */
  renderUnder(): unknown {
    const prompt = this.face()?.prompt;
    const tools = {
      canSpeak: Boolean(this.#voice.voiceFor(this.#way.promptLang)),
      speaking: this.#voice.speaking,
      canShare: 'share' in navigator,
    };
    return html`
      ${
        prompt
          ? html`<div class="row">
              ${this.#canWrite ? this.#desk.renderPage(this.#way.decks.isBuiltIn ? prompt : { ...prompt, id: prompt.text }) : nothing}
              ${cardTools(this.words, tools, this.#press)}
            </div>`
          : nothing
      }
      <p class="status small" part="status">
        <span role="status">${this.status.text || (this.#way.decks.failed && prompt ? this.words.deckFailed : '')}</span>
        ${this.#desk.renderUndo()}
      </p>
    `;
  }

  /** What stands below the card. */
  renderBelow(): unknown {
    const way = this.#way;
    return html`
      ${
        way.isDaily || way.isOpening
          ? nothing
          : choicePanel(this.words, way.offeredThemes(), { ...way.choice(), themes: way.chosenThemes }, way.paceLimit, {
              onTheme: this.#onTheme,
              onPace: this.#onPace,
              onShuffle: () => this.press('shuffle'),
            })
      }
      ${this.#canWrite ? this.#desk.renderList() : nothing}
      ${this.#journalKind === 'device' && this.face() ? this.#desk.renderKeeping() : nothing}
      ${this.face()?.prompt ? uneaseLine(this.#card.care) : nothing}
    `;
  }

  /** Lets go of everything of the visitor's, and lies as it first lay. */
  release(): void {
    this.#voice.stop();
    this.#way.reset();
    this.#desk.release();
    this.status.say('');
    this.#card.renderRoot.querySelectorAll('details').forEach((details) => (details.open = false));
  }

  /** Tells the page that a control was used. */
  act(control: ReflectionCardControl): void {
    this.#card.dispatchEvent(new ReflectionCardActionEvent(control));
  }

  get #canWrite(): boolean {
    return this.#journalKind !== 'off';
  }

  get #journalKind(): 'page' | 'device' | 'off' {
    return this.#card.option('journal', ['page', 'device', 'off']);
  }

  readonly #press = (control: ReflectionCardControl): void => this.press(control);

  #readAloud(): void {
    const { text = '', more = '' } = this.face() ?? {};
    if (this.#voice.speaking) this.#voice.stop();
    else this.#voice.speak(`${text} ${more}`, this.#way.promptLang);
  }

  async #share(): Promise<void> {
    const text = this.face()?.text ?? '';
    if ('share' in navigator) {
      if ((await shareText(text)) === 'failed') this.status.fail('share-failed', this.words.shareFailed);
    } else await this.takeaway.copy(text);
  }

  readonly #onTheme = (theme: string, chosen: boolean): void => {
    this.#way.chosenThemes = chosen ? [...this.#way.chosenThemes, theme] : this.#way.chosenThemes.filter((other) => other !== theme);
    this.act('themes');
    this.status.say('');
  };

  readonly #onPace = (pace: Pace): void => {
    this.#way.chosenPace = pace;
    this.act('pace');
    this.status.say('');
  };

  /** Where the button that was pressed has gone with its card, the first of the new card takes the focus, or else the choice. */
  async #keepFocus(): Promise<void> {
    await this.#card.updateComplete;
    // A visitor who has gone on elsewhere meanwhile is not called back.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    this.#card.renderRoot.querySelector<HTMLElement>('.actions button, .choice summary')?.focus();
  }
}
