import { isRecord, isText, longestText, readList } from './author-list.js';
import { seededChance, shuffle, type Chance } from './chance.js';
import type { CalendarDay } from './calendar-day.js';
import { seenText } from './seen-text.js';

/** How deep a prompt goes: 1 stays with today, 2 looks at a pattern, 3 touches what hurts. */
export type Depth = 1 | 2 | 3;

/** The deepest prompts that a visitor is shown. */
export type Pace = 'gentle' | 'steady' | 'deep';

export const paces = ['gentle', 'steady', 'deep'] as const satisfies readonly [Pace, ...Pace[]];

export interface Prompt {
  id: string;
  theme: string;
  depth: Depth;
  text: string;
  followUp?: string;
}

export interface Theme {
  id: string;
  label: string;
}

export interface Deck {
  themes: readonly Theme[];
  prompts: readonly Prompt[];
}

export interface DeckReading {
  deck: Deck | undefined;
  /** What was left out or mended, each named by its path. */
  problems: string[];
}

/** What tells prompts and themes apart and what a theme is called stand in buttons. */
const longestName = 100;

/** A prompt as an author writes it, where more than its text is to be said. */
export interface PromptInFile {
  /**
   * The question.
   * @maxLength 600
   * @pattern \S
   */
  text: string;
  /**
   * A second, gentler one to go on with.
   * @maxLength 600
   * @pattern \S
   */
  followUp?: string;
  /**
   * Which of the themes it belongs to.
   * @maxLength 100
   */
  theme?: string;
  /** 1 stays with today (where nothing is said), 2 looks at a pattern, 3 touches what hurts. */
  depth?: Depth;
  /**
   * What tells it from the others.
   * @maxLength 100
   */
  id?: string;
}

/** A deck of an author’s own: what `deck-src` leads to. */
export interface DeckFile {
  /** What each theme is called on the page. */
  themes?: Record<string, ThemeLabel>;
  /**
   * @minItems 1
   * @maxItems 2000
   */
  prompts: (PromptText | PromptInFile)[];
}

/**
 * @maxLength 100
 * @pattern \S
 */
type ThemeLabel = string;

/**
 * The question by itself.
 * @maxLength 600
 * @pattern \S
 */
type PromptText = string;

export function depthOfPace(pace: Pace): Depth {
  return (paces.indexOf(pace) + 1) as Depth;
}

/**
 * Reads a deck that an author wrote: `{themes?: {id: label}, prompts: [text | {text, followUp?, theme?, depth?, id?}]}`, or
 * just the list of prompts. A wrong prompt is left out and named; the others stand.
 * @param ownTheme the label for prompts without a theme
 */
export function readDeck(data: unknown, ownTheme: string): DeckReading {
  const taken = new Set<string>();
  const { entries: prompts, problems } = readList(data, 'prompts', (entry, index, tell): Prompt => {
    const { text, followUp, depth } = entry;
    if (followUp !== undefined && !isText(followUp)) tell('followUp is not text');
    if (depth !== undefined && !isDepth(depth)) tell('depth is not 1, 2 or 3');
    const nameIn = (field: 'id' | 'theme'): string => {
      const name = isText(entry[field]) ? seenText(entry[field]).trim() : '';
      if (name.length <= longestName) return name;
      tell(`${field} is longer than ${longestName} characters`);
      return '';
    };
    const own = nameIn('id');
    let id = own || `own-${index + 1}`;
    if (taken.has(id)) {
      if (own) tell('id is taken already');
      id = `${id}-${index + 1}`;
    }
    taken.add(id);
    return {
      id,
      theme: nameIn('theme'),
      depth: isDepth(depth) ? depth : 1,
      text,
      ...(isText(followUp) ? { followUp: seenText(followUp).trim().slice(0, longestText) } : {}),
    };
  });
  const labels = new Map<string, string>();
  const themes = isRecord(data) ? data.themes : undefined;
  if (isRecord(themes)) {
    for (const [id, label] of Object.entries(themes)) {
      if (isText(label) && label.trim().length <= longestName) labels.set(seenText(id).trim(), seenText(label).trim());
      else problems.push(`themes.${id.slice(0, longestName)} is not text of up to ${longestName} characters`);
    }
  } else if (themes !== undefined) problems.push('themes is not a group of labels');

  if (!prompts.length) return { deck: undefined, problems };
  const used = [...new Set(prompts.map((prompt) => prompt.theme))];
  return { deck: { prompts, themes: used.map((id) => ({ id, label: labels.get(id) ?? (id || ownTheme) })) }, problems };
}

/** The prompts of the chosen themes (none chosen means all) that go no deeper than the pace. */
export function choosePrompts(deck: Deck, themes: readonly string[], pace: Pace): Prompt[] {
  const deepest = depthOfPace(pace);
  return deck.prompts.filter((prompt) => prompt.depth <= deepest && (!themes.length || themes.includes(prompt.theme)));
}

/**
 * A new order of these prompts, each once. The first is never the one seen last, so that nothing comes twice in a row
 * over the seam of two rounds.
 */
export function shuffleDeck(prompts: readonly Prompt[], chance: Chance, lastSeen?: string): Prompt[] {
  const order = shuffle(prompts, chance);
  if (order.length > 1 && order[0]!.id === lastSeen) {
    const other = 1 + Math.floor(chance() * (order.length - 1));
    [order[0], order[other]] = [order[other]!, order[0]!];
  }
  return order;
}

/** No daily prompt goes deeper than this: it comes unasked. */
const deepestDaily: Depth = 2;

/**
 * The one prompt of a day: the same for everybody on that day of the calendar, in every time zone. Over as many days as
 * there are prompts each comes once; the order changes with every round.
 */
export function dailyPrompt(prompts: readonly Prompt[], day: CalendarDay): Prompt | undefined {
  const candidates = prompts.filter((prompt) => prompt.depth <= deepestDaily);
  const count = candidates.length;
  if (!count) return undefined;
  const round = Math.floor(day / count);
  return dailyRound(candidates, round)[day - round * count];
}

function dailyRound(prompts: readonly Prompt[], round: number): Prompt[] {
  const order = shuffle(prompts, seededChance(round));
  const lastBefore = shuffle(prompts, seededChance(round - 1)).at(-1);
  // With three or more, moving the first to second place leaves the last where it is, so the seams stay right on both sides.
  if (order.length > 2 && order[0] === lastBefore) [order[0], order[1]] = [order[1]!, order[0]!];
  return order;
}

function isDepth(value: unknown): value is Depth {
  return value === 1 || value === 2 || value === 3;
}
