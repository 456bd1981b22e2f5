import { seededChance, shuffle, type Chance } from './chance.js';
import type { CalendarDay } from './calendar-day.js';

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

/** The longest text of one prompt that is shown, in characters: longer ones are taken for a mistake in the data. */
const longestText = 600;
/** The most prompts that are read from a deck. */
const mostPrompts = 2000;

export function depthOfPace(pace: Pace): Depth {
  return (paces.indexOf(pace) + 1) as Depth;
}

/**
 * Reads a deck that an author wrote: `{themes?: {id: label}, prompts: [text | {text, followUp?, theme?, depth?, id?}]}`, or
 * just the list of prompts. A wrong prompt is left out and named; the others stand.
 * @param ownTheme the label for prompts without a theme
 */
export function readDeck(data: unknown, ownTheme: string): DeckReading {
  const problems: string[] = [];
  const record = isRecord(data) ? data : {};
  const list = Array.isArray(data) ? data : record.prompts;
  if (!Array.isArray(list)) return { deck: undefined, problems: ['prompts is missing or not a list'] };

  const labels = new Map<string, string>();
  if (isRecord(record.themes)) {
    for (const [id, label] of Object.entries(record.themes)) {
      if (isText(label)) labels.set(id, label.trim());
      else problems.push(`themes.${id} is not text`);
    }
  } else if (record.themes !== undefined) problems.push('themes is not a group of labels');

  const prompts: Prompt[] = [];
  const taken = new Set<string>();
  if (list.length > mostPrompts) problems.push(`prompts has ${list.length} entries; the first ${mostPrompts} are used`);
  for (const [index, entry] of list.slice(0, mostPrompts).entries()) {
    const path = `prompts[${index}]`;
    const item: Record<string, unknown> = typeof entry === 'string' ? { text: entry } : isRecord(entry) ? entry : {};
    if (!isText(item.text)) {
      problems.push(`${path}.text is missing or not text`);
      continue;
    }
    if (item.text.trim().length > longestText) {
      problems.push(`${path}.text is longer than ${longestText} characters`);
      continue;
    }
    if (item.followUp !== undefined && !isText(item.followUp)) problems.push(`${path}.followUp is not text`);
    if (item.depth !== undefined && !isDepth(item.depth)) problems.push(`${path}.depth is not 1, 2 or 3`);
    let id = isText(item.id) ? item.id.trim() : `own-${index + 1}`;
    if (taken.has(id)) {
      if (isText(item.id)) problems.push(`${path}.id is taken already`);
      id = `${id}-${index + 1}`;
    }
    taken.add(id);
    prompts.push({
      id,
      theme: isText(item.theme) ? item.theme.trim() : '',
      depth: isDepth(item.depth) ? item.depth : 1,
      text: item.text.trim(),
      ...(isText(item.followUp) ? { followUp: item.followUp.trim().slice(0, longestText) } : {}),
    });
  }
  if (!prompts.length) return { deck: undefined, problems: problems.length ? problems : ['prompts is empty'] };
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isDepth(value: unknown): value is Depth {
  return value === 1 || value === 2 || value === 3;
}
