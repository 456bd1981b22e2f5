import type { ReactiveController } from 'lit';
import { reflectionDeck } from '../../content/en/reflection-deck.js';
import { DeckController } from '../../controllers/deck.js';
import { TodayController } from '../../controllers/today.js';
import { warnAuthor } from '../../controllers/warnings.js';
import {
  changeChoice,
  passPrompt,
  promptInView,
  sayOver,
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
import { splitNames } from '../../domain/names.js';
import type { ReflectionCardControl } from './reflection-card.events.js';
import type { ReflectionCardElement } from './reflection-card.js';

/** What the card shows: a prompt, or one of the quiet cards around the deck. */
export interface Face {
  prompt?: Prompt;
  depth?: Depth;
  /** The theme's label, or “Today’s card”. */
  label?: string;
  text: string;
  more?: string;
  /** The language of the label, and that of the prompt, where they are an author's own. */
  labelLang?: string;
  lang?: string;
  /** The filled button, and what it does. */
  next?: { control: ReflectionCardControl; label: string };
}

/** A visitor's way through the deck: which card lies on top, and what the controls of the way do to it. */
export class CardWay implements ReactiveController {
  readonly decks: DeckController;
  /** The themes that the visitor has chosen; none means all. */
  chosenThemes: readonly string[] = [];
  /** The pace that the visitor has chosen; it counts where it is gentler than the owner's. */
  chosenPace?: Pace;
  readonly #card: ReflectionCardElement;
  readonly #today: TodayController;
  #stage: 'opening' | 'walking' | 'resting' = 'opening';
  #walk?: DeckWalk;
  /** What the walk was laid from; another deck or another choice lays it anew. */
  #walkFrom?: { deck: Deck; key: string; isBuiltIn: boolean };
  /** In daily mode, the prompt of the day that the visitor set aside. */
  #setAside?: string;

  constructor(card: ReflectionCardElement) {
    this.#card = card;
    this.decks = new DeckController(
      card,
      () => card.wording.builtIn('reflectionDeck', reflectionDeck),
      () => card.deckSrc,
    );
    this.#today = new TodayController(card, () => this.isDaily);
    // After the deck's own, so that the way is laid on the deck of the moment.
    card.addController(this);
  }

  get isDaily(): boolean {
    return this.#card.option('mode', ['deck', 'daily']) === 'daily';
  }

  get isOpening(): boolean {
    return this.#stage === 'opening';
  }

  /** Whether there is a card to go back to; undefined where there is one card only. */
  get canGoBack(): boolean | undefined {
    return this.isDaily ? undefined : Boolean(this.#walk?.at);
  }

  get paceLimit(): Pace {
    return this.#card.option('pace', paces);
  }

  /** An author's own deck is in the language of the page, the built-in one in that of the widget's words. */
  get promptLang(): string {
    return this.decks.isBuiltIn ? this.#card.wording.lang : this.#card.wording.locale.lang;
  }

  /** Puts the opening card back on top, and forgets what was chosen and seen. */
  reset(): void {
    this.#stage = 'opening';
    this.chosenThemes = [];
    this.chosenPace = this.#walk = this.#walkFrom = this.#setAside = undefined;
  }

  /** Keeps the walk on the deck and the choice of the moment; where the visitor is stays as far as it fits. */
  hostUpdate(): void {
    if (this.isDaily || this.#stage === 'opening' || this.decks.waiting) return;
    const { deck, isBuiltIn } = this.decks;
    // In another language it is the same deck.
    if (this.#walk && isBuiltIn && this.#walkFrom?.isBuiltIn && this.#walkFrom.deck !== deck) {
      this.#walk = sayOver(this.#walk, deck);
      this.#walkFrom.deck = deck;
    }
    const choice = this.choice();
    const key = [choice.pace, ...choice.themes].join(' ');
    if (this.#walkFrom?.deck === deck && this.#walkFrom.key === key) return;
    this.#walk =
      this.#walk && this.#walkFrom?.deck === deck
        ? changeChoice(this.#walk, deck, choice, Math.random)
        : startWalk(deck, choice, Math.random);
    this.#walkFrom = { deck, key, isBuiltIn };
  }

  /** The card in view, or nothing while the opening card still lies on top. */
  face(): Face | undefined {
    const words = this.#card.wording.current;
    if (this.isDaily) return this.#dailyFace();
    if (this.#stage === 'opening') return undefined;
    if (this.decks.waiting) return { text: words.waiting };
    if (this.#stage === 'resting') return { text: words.rest, more: words.restMore, next: { control: 'go-on', label: words.goOn } };
    const prompt = this.#walk && promptInView(this.#walk);
    if (prompt) return { ...this.#promptFace(prompt), next: { control: 'next', label: words.next } };
    return this.#walk?.seen.length
      ? { text: words.end, more: words.endMore, next: { control: 'again', label: words.again } }
      : { text: words.empty, more: words.emptyMore };
  }

  /** The themes that the owner offers. */
  offeredThemes(): readonly Theme[] {
    const all = this.#themes;
    const names = splitNames(this.#card.themes);
    const strange = names.filter((name) => !all.some(({ id }) => id.toLowerCase() === name));
    if (strange.length && !this.decks.waiting) {
      warnAuthor(this.#card, `themes: the deck has no "${strange.join('", "')}"; it has ${all.map(({ id }) => id).join(', ')}.`);
    }
    const offered = all.filter(({ id }) => names.includes(id.toLowerCase()));
    return offered.length ? offered : all;
  }

  /** What the cards are chosen by: the visitor's choice within the owner's. */
  choice(): Choice {
    const ids = this.offeredThemes().map(({ id }) => id);
    const chosen = this.chosenThemes.filter((id) => ids.includes(id));
    const limit = this.paceLimit;
    const pace = this.chosenPace && depthOfPace(this.chosenPace) < depthOfPace(limit) ? this.chosenPace : limit;
    return { themes: chosen.length ? chosen : ids, pace };
  }

  /** Does what a control of the way is for; false where the control is none of the way's. */
  step(control: ReflectionCardControl): boolean {
    const steps: Partial<Record<ReflectionCardControl, (walk: DeckWalk) => DeckWalk>> = {
      begin: (walk) => walk,
      next: stepForward,
      back: stepBack,
      pass: passPrompt,
      stop: (walk) => walk,
      'go-on': (walk) => walk,
      again: (walk) => this.#shuffled(walk),
      shuffle: (walk) => this.#shuffled(walk),
    };
    const step = steps[control];
    if (!step) return false;
    this.#stage = control === 'stop' ? 'resting' : 'walking';
    if (this.isDaily) this.#setAside = control === 'pass' ? this.#promptOfDay()?.id : undefined;
    if (this.#walk) this.#walk = step(this.#walk);
    return true;
  }

  #dailyFace(): Face {
    const words = this.#card.wording.current;
    if (this.decks.waiting) return { text: words.waiting };
    const prompt = this.#promptOfDay();
    if (!prompt) return { text: words.empty, more: words.dailyEmptyMore };
    if (prompt.id === this.#setAside) return { text: words.dailyPassed, next: { control: 'go-on', label: words.dailyReturn } };
    return { ...this.#promptFace(prompt), label: words.dailyLabel, labelLang: undefined };
  }

  #promptOfDay(): Prompt | undefined {
    const { themes, pace } = this.choice();
    return dailyPrompt(choosePrompts(this.decks.deck, themes, pace), this.#today.day);
  }

  #promptFace(prompt: Prompt): Face {
    const label = this.#themes.find(({ id }) => id === prompt.theme)?.label;
    const lang = this.decks.isBuiltIn ? undefined : this.promptLang;
    const labelLang = label === this.#card.wording.current.ownTheme ? undefined : lang;
    return { prompt, depth: prompt.depth, label, labelLang, text: prompt.text, more: prompt.followUp, lang };
  }

  /** The themes of the deck; one that its author has not named is called by the widget's own words. */
  get #themes(): readonly Theme[] {
    return this.decks.deck.themes.map(({ id, label }) => ({ id, label: label || this.#card.wording.current.ownTheme }));
  }

  #shuffled(walk: DeckWalk): DeckWalk {
    return startWalk(this.decks.deck, this.choice(), Math.random, walk.passed, walk.seen.at(-1)?.id);
  }
}
