import type { Chance } from './chance.js';
import { choosePrompts, shuffleDeck, type Deck, type Pace, type Prompt } from './deck.js';

/** What a visitor may change about the way through a deck. */
export interface Choice {
  themes: readonly string[];
  pace: Pace;
}

/**
 * A visitor's way through a deck: what was seen, what is to come, what was set aside. A value; each step gives a new one.
 * Within one round each prompt comes once; what was passed on comes in no later round.
 */
export interface DeckWalk {
  readonly seen: readonly Prompt[];
  /** Which of those seen is in view; as long as `seen` when the round is over. */
  readonly at: number;
  readonly ahead: readonly Prompt[];
  readonly passed: ReadonlySet<string>;
}

export function startWalk(
  deck: Deck,
  choice: Choice,
  chance: Chance,
  passed: ReadonlySet<string> = new Set(),
  lastSeen?: string,
): DeckWalk {
  const prompts = choosePrompts(deck, choice.themes, choice.pace).filter(({ id }) => !passed.has(id));
  const [first, ...ahead] = shuffleDeck(prompts, chance, lastSeen);
  return { seen: first ? [first] : [], at: 0, ahead, passed };
}

/** The prompt in view, or undefined at the end of a round or where nothing fits. */
export function promptInView(walk: DeckWalk): Prompt | undefined {
  return walk.seen[walk.at];
}

export function stepForward(walk: DeckWalk): DeckWalk {
  if (walk.at < walk.seen.length - 1) return { ...walk, at: walk.at + 1 };
  const [next, ...ahead] = walk.ahead;
  return next ? { ...walk, seen: [...walk.seen, next], at: walk.at + 1, ahead } : { ...walk, at: walk.seen.length };
}

export function stepBack(walk: DeckWalk): DeckWalk {
  return { ...walk, at: Math.max(0, Math.min(walk.at, walk.seen.length) - 1) };
}

/** Sets the prompt in view aside: it leaves the way, also the way back, and comes in no later round. */
export function passPrompt(walk: DeckWalk): DeckWalk {
  const prompt = promptInView(walk);
  if (!prompt) return walk;
  const seen = walk.seen.filter((other) => other !== prompt);
  const passed = new Set([...walk.passed, prompt.id]);
  if (walk.at < seen.length) return { ...walk, seen, passed };
  const [next, ...ahead] = walk.ahead;
  return next ? { seen: [...seen, next], at: seen.length, ahead, passed } : { ...walk, seen, at: seen.length, passed };
}

/** The same way through a deck that has the same prompts in other words. */
export function sayOver(walk: DeckWalk, deck: Deck): DeckWalk {
  const prompts = new Map(deck.prompts.map((prompt) => [prompt.id, prompt]));
  const say = (prompt: Prompt): Prompt => prompts.get(prompt.id) ?? prompt;
  return { ...walk, seen: walk.seen.map(say), ahead: walk.ahead.map(say) };
}

/** The same place in the deck after a choice has changed: the prompt in view stays if it still fits, the rest is laid anew. */
export function changeChoice(walk: DeckWalk, deck: Deck, choice: Choice, chance: Chance): DeckWalk {
  const fits = new Set(choosePrompts(deck, choice.themes, choice.pace).map(({ id }) => id));
  const view = promptInView(walk);
  const stays = view && fits.has(view.id) ? [view] : [];
  const kept = [...walk.seen.slice(0, walk.at).filter(({ id }) => fits.has(id)), ...stays];
  const done = new Set([...kept.map(({ id }) => id), ...walk.passed]);
  const ahead = shuffleDeck(
    deck.prompts.filter(({ id }) => fits.has(id) && !done.has(id)),
    chance,
    view?.id,
  );
  if (stays.length) return { seen: kept, at: kept.length - 1, ahead, passed: walk.passed };
  const [next, ...rest] = ahead;
  return next
    ? { seen: [...kept, next], at: kept.length, ahead: rest, passed: walk.passed }
    : { seen: kept, at: kept.length, ahead: [], passed: walk.passed };
}
