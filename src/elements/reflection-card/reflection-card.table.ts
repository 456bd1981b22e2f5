import { html, nothing } from 'lit';
import { reflectionDeck } from '../../content/en/reflection-deck.js';
import type { ReflectionCardWords } from '../../content/en/reflection-card.js';
import { DeckController } from '../../controllers/deck.js';
import { AttuneErrorEvent, type AttuneErrorCode } from '../../controllers/events.js';
import { copyText, shareText } from '../../controllers/outlets.js';
import { ReadAloud } from '../../controllers/read-aloud.js';
import { TodayController } from '../../controllers/today.js';
import { warnAuthor } from '../../controllers/warnings.js';
import {
  changeChoice,
  passPrompt,
  promptInView,
  startWalk,
  stepBack,
  stepForward,
  type Choice,
  type DeckWalk,
} from '../../domain/deck-walk.js';
import {
  choosePrompts,
  dailyPrompt,
  depthOfPace,
  paces,
  type Deck,
  type Depth,
  type Pace,
  type Prompt,
  type Theme,
} from '../../domain/deck.js';
import { splitNames } from '../../domain/options.js';
import { supportAnchor, uneaseLine } from '../../pieces/care.js';
import { ReflectionCardActionEvent, type ReflectionCardControl } from './reflection-card.events.js';
import { JournalDesk } from './reflection-card.journal.js';
import { tableStyles } from './reflection-card.table.styles.js';
import type { ReflectionCardElement } from './reflection-card.js';
import { cardActions, cardTools, choicePanel } from './reflection-card.views.js';

/** What the card shows: a prompt, or one of the quiet cards around the deck. */
export interface Face {
  prompt?: Prompt;
  depth?: Depth;
  /** The theme's label, or “Today’s card”. */
  label?: string;
  text: string;
  more?: string;
  /** The language of the prompt where it is not that of the widget's words. */
  lang?: string;
  /** The filled button, and what it does. */
  next?: { control: ReflectionCardControl; label: string };
}

/** Everything after the first press: the deck, a visitor's way through it, and what is written under its cards. */
export class CardTable {
  readonly #card: ReflectionCardElement;
  readonly #decks: DeckController;
  readonly #today: TodayController;
  readonly #voice: ReadAloud;
  readonly #desk: JournalDesk;
  #stage: 'opening' | 'walking' | 'resting' = 'opening';
  #walk?: DeckWalk;
  /** What the walk was laid from; another deck or another choice lays it anew. */
  #walkFrom?: { deck: Deck; key: string };
  #chosenThemes: readonly string[] = [];
  #chosenPace?: Pace;
  /** In daily mode, the prompt of the day that the visitor set aside. */
  #setAside?: string;
  #status = '';

  constructor(card: ReflectionCardElement) {
    this.#card = card;
    this.#decks = new DeckController(
      card,
      reflectionDeck,
      () => card.deckSrc,
      () => this.words.ownTheme,
    );
    this.#today = new TodayController(card, () => this.#isDaily);
    this.#voice = new ReadAloud(card, () => this.fail('speech-failed', this.words.speechFailed));
    this.#desk = new JournalDesk(card, this);
    for (const { styleSheet } of tableStyles) if (styleSheet) card.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.readChildren();
  }

  get words(): ReflectionCardWords {
    return this.#card.wording.current;
  }

  /** The language that the card speaks. */
  get lang(): string {
    const { markedLang, locale } = this.#card.wording;
    return markedLang ?? locale.lang;
  }

  readChildren(): void {
    this.#decks.readChildren();
  }

  /** Keeps the walk on the deck and the choice of the moment; where the visitor is stays as far as it fits. */
  lay(): void {
    if (this.#isDaily || this.#stage === 'opening' || this.#decks.waiting) return;
    const { deck } = this.#decks;
    const choice = this.#choice();
    const key = [choice.pace, ...choice.themes].join(' ');
    if (this.#walkFrom?.deck === deck && this.#walkFrom.key === key) return;
    this.#walk =
      this.#walk && this.#walkFrom?.deck === deck
        ? changeChoice(this.#walk, deck, choice, Math.random)
        : startWalk(deck, choice, Math.random);
    this.#walkFrom = { deck, key };
  }

  /** The card in view, or nothing while the opening card still lies on top. */
  face(): Face | undefined {
    const { words } = this;
    if (this.#isDaily) return this.#dailyFace();
    if (this.#stage === 'opening') return undefined;
    if (this.#decks.waiting) return { text: words.waiting };
    if (this.#stage === 'resting') return { text: words.rest, more: words.restMore, next: { control: 'go-on', label: words.goOn } };
    const prompt = this.#walk && promptInView(this.#walk);
    if (prompt) return { ...this.#promptFace(prompt), next: { control: 'next', label: words.next } };
    return this.#walk?.seen.length
      ? { text: words.end, more: words.endMore, next: { control: 'again', label: words.again } }
      : { text: words.empty, more: words.emptyMore };
  }

  press(control: ReflectionCardControl): void {
    // The shell has told of the very first press already.
    if (control !== 'begin') this.act(control);
    this.#steps[control]?.();
    this.#card.requestUpdate();
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
    return cardActions(this.words, this.#isDaily ? undefined : Boolean(this.#walk?.at), this.#press);
  }

  /** What stands under a prompt, still on the card. */
  renderUnder(): unknown {
    const prompt = this.face()?.prompt;
    const tools = {
      canSpeak: Boolean(this.#voice.voiceFor(this.#promptLang)),
      speaking: this.#voice.speaking,
      canShare: 'share' in navigator,
    };
    return html`
      ${
        prompt
          ? html`<div class="row">
              ${this.#canWrite ? this.#desk.renderPage(prompt) : nothing} ${cardTools(this.words, tools, this.#press)}
            </div>`
          : nothing
      }
      <p class="status small" part="status">
        <span role="status">${this.#status || (this.#decks.failed && prompt ? this.words.deckFailed : '')}</span> ${this.#desk.renderUndo()}
      </p>
    `;
  }

  /** What stands below the card. */
  renderBelow(): unknown {
    return html`
      ${
        this.#isDaily || this.#stage === 'opening'
          ? nothing
          : choicePanel(this.words, this.#offeredThemes(), { ...this.#choice(), themes: this.#chosenThemes }, this.#paceLimit, {
              onTheme: this.#onTheme,
              onPace: this.#onPace,
              onShuffle: () => this.press('shuffle'),
            })
      }
      ${this.#canWrite ? this.#desk.renderList() : nothing} ${this.face()?.prompt ? uneaseLine(this.#card.care) : nothing}
    `;
  }

  /** Tells the page that a control was used. */
  act(control: ReflectionCardControl): void {
    this.#card.dispatchEvent(new ReflectionCardActionEvent(control));
  }

  /** Shows a line about what was done. */
  say(status: string): void {
    // The same words once more are a change too, or a screen reader would not say them.
    this.#status = status && status === this.#status ? `${status}\u00a0` : status;
    this.#card.requestUpdate();
  }

  /** Shows a line about what failed, and tells the page its code. */
  fail(code: AttuneErrorCode, status: string): void {
    this.say(status);
    this.#card.dispatchEvent(new AttuneErrorEvent(code));
  }

  get #isDaily(): boolean {
    return this.#card.option('mode', ['deck', 'daily']) === 'daily';
  }

  get #canWrite(): boolean {
    return this.#card.option('journal', ['page', 'off']) === 'page';
  }

  get #paceLimit(): Pace {
    return this.#card.option('pace', paces);
  }

  /** An author's own deck is in the language of the page, the built-in one in that of the widget's words. */
  get #promptLang(): string {
    return this.#decks.isBuiltIn ? this.lang : this.#card.wording.locale.lang;
  }

  #offeredThemes(): readonly Theme[] {
    const all = this.#decks.deck.themes;
    const names = splitNames(this.#card.themes);
    const strange = names.filter((name) => !all.some(({ id }) => id.toLowerCase() === name));
    if (strange.length && !this.#decks.waiting) {
      warnAuthor(this.#card, `themes: the deck has no "${strange.join('", "')}"; it has ${all.map(({ id }) => id).join(', ')}.`);
    }
    const offered = all.filter(({ id }) => names.includes(id.toLowerCase()));
    return offered.length ? offered : all;
  }

  #choice(): Choice {
    const ids = this.#offeredThemes().map(({ id }) => id);
    const chosen = this.#chosenThemes.filter((id) => ids.includes(id));
    const limit = this.#paceLimit;
    const pace = this.#chosenPace && depthOfPace(this.#chosenPace) < depthOfPace(limit) ? this.#chosenPace : limit;
    return { themes: chosen.length ? chosen : ids, pace };
  }

  #dailyFace(): Face {
    const { words } = this;
    if (this.#decks.waiting) return { text: words.waiting };
    const prompt = this.#promptOfDay();
    if (!prompt) return { text: words.empty, more: words.dailyEmptyMore };
    if (prompt.id === this.#setAside) return { text: words.dailyPassed, next: { control: 'go-on', label: words.dailyReturn } };
    return { ...this.#promptFace(prompt), label: words.dailyLabel };
  }

  #promptOfDay(): Prompt | undefined {
    const { themes, pace } = this.#choice();
    return dailyPrompt(choosePrompts(this.#decks.deck, themes, pace), this.#today.day);
  }

  #promptFace(prompt: Prompt): Face {
    const label = this.#decks.deck.themes.find(({ id }) => id === prompt.theme)?.label;
    const lang = this.#promptLang === this.lang ? undefined : this.#promptLang;
    return { prompt, depth: prompt.depth, label, text: prompt.text, more: prompt.followUp, lang };
  }

  readonly #press = (control: ReflectionCardControl): void => this.press(control);

  /** What each control of the card does. */
  readonly #steps: Partial<Record<ReflectionCardControl, () => void>> = {
    begin: () => this.#move((walk) => walk),
    next: () => this.#move(stepForward),
    back: () => this.#move(stepBack),
    pass: () => {
      if (this.#isDaily) this.#setAside = this.#promptOfDay()?.id;
      this.#move(passPrompt, this.#isDaily ? '' : this.words.passed);
    },
    stop: () => {
      this.#move((walk) => walk);
      this.#stage = 'resting';
    },
    'go-on': () => {
      this.#setAside = undefined;
      this.#move((walk) => walk);
    },
    again: () => this.#move((walk) => this.#shuffled(walk)),
    shuffle: () => this.#move((walk) => this.#shuffled(walk), this.words.shuffled),
    'read-aloud': () => this.#readAloud(),
    share: () => void this.#share(),
  };

  #move(step: (walk: DeckWalk) => DeckWalk, status = ''): void {
    this.#voice.stop();
    this.#stage = 'walking';
    this.#status = status;
    if (this.#walk) this.#walk = step(this.#walk);
  }

  #shuffled(walk: DeckWalk): DeckWalk {
    return startWalk(this.#decks.deck, this.#choice(), Math.random, walk.passed, walk.seen.at(-1)?.id);
  }

  #readAloud(): void {
    const { text = '', more = '' } = this.face() ?? {};
    if (this.#voice.speaking) this.#voice.stop();
    else this.#voice.speak(`${text} ${more}`, this.#promptLang);
  }

  async #share(): Promise<void> {
    const text = this.face()?.text ?? '';
    if ('share' in navigator) {
      if ((await shareText(text)) === 'failed') this.fail('share-failed', this.words.shareFailed);
    } else if (await copyText(text)) this.say(this.words.copied);
    else this.fail('copy-failed', this.words.copyFailed);
  }

  readonly #onTheme = (theme: string, chosen: boolean): void => {
    this.#chosenThemes = chosen ? [...this.#chosenThemes, theme] : this.#chosenThemes.filter((other) => other !== theme);
    this.act('themes');
    this.say('');
  };

  readonly #onPace = (pace: Pace): void => {
    this.#chosenPace = pace;
    this.act('pace');
    this.say('');
  };

  /** Where the button that was pressed has gone with its card, the first of the new card takes the focus, or else the choice. */
  async #keepFocus(): Promise<void> {
    await this.#card.updateComplete;
    if (this.#card.shadowRoot?.activeElement) return;
    this.#card.renderRoot.querySelector<HTMLElement>('.actions button, .choice summary')?.focus();
  }
}
