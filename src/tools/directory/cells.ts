import type { Approach, ApproachLevel, Openings } from '../../domain/directory/therapist.js';

/** What a cell says, or why it can’t be used: the end of a sentence that begins with the cell. */
export type Reading<T> = { value: T } | { reason: string };

/** The parts of a cell: at semicolons, bars and line breaks, else at commas that stand outside of brackets. */
export const splitList = (cell: string): string[] => (/[;|\n]/.test(cell) ? splitLines(cell) : tidy(cell.split(/,(?![^(]*\))/)));

/** The parts of a cell in which commas belong to what is written: at semicolons, bars and line breaks alone. */
export const splitLines = (cell: string): string[] => tidy(cell.split(/[;|\n]/));

const tidy = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim().replace(/^[-•*]\s+/, '')).filter((part) => part && !isNothing(part));

/** What people write into a cell that has nothing to say. */
export const isNothing = (cell: string): boolean => /^(n\/?a|none|nil|tb[ad]|[-–—.?]+)$/i.test(cell);

/** What stands before the brackets at a text’s end, and inside them. */
export function splitBrackets(text: string): { before: string; inside?: string } {
  const [, before, inside] = /^(.*\S)\s*\(([^()]*)\)$/s.exec(text) ?? [];
  return before === undefined ? { before: text } : { before, inside: inside!.trim() };
}

const yes = /^(y|yes|true|x|✓|✔|☑|✅|1|offered|available)$/iu;
const no = /^(n|no|none|false|✗|✘|☐|❌|0|[-–—]|not (offered|available))$/iu;

export function readYesNo(cell: string): Reading<boolean> {
  const [first = ''] = cell.split(/[\s,;:–—(]/);
  if (yes.test(cell) || /^yes$/i.test(first)) return { value: true };
  return no.test(cell) || /^no$/i.test(first) ? { value: false } : { reason: 'is neither yes nor no; write one of them' };
}

const afar = '(?:online|video|tele\\w*|phone|remote|virtual|zoom)';
const onlyAfar = new RegExp(`\\b(?:no|not|without) (?:in[- ]?person|office)|\\bonly ${afar}|\\b${afar}(?: sessions)? only`, 'i');
const notAfar = new RegExp(`\\b(?:no|not|without) (?:\\w+ )?${afar}|in[- ]?person only|only in[- ]?person`, 'i');
const alsoAfar = new RegExp(`\\b${afar}|hybrid|both`, 'i');

/** Whether sessions from afar are given: “yes”, “online and in person”, “in person only”. */
export function readTelehealth(cell: string): Reading<boolean> {
  if (onlyAfar.test(cell)) return { value: true };
  if (notAfar.test(cell)) return { value: false };
  const plain = readYesNo(cell);
  if ('value' in plain) return plain;
  if (alsoAfar.test(cell)) return { value: true };
  return /^(in[- ]?person|office|on[- ]?site)$/i.test(cell) ? { value: false } : plain;
}

/** Whether there is room: “open”, “yes”, “2”, “waitlist”, “full”. What may be one day is not open. */
export function readOpenings(cell: string): Reading<Openings['status']> {
  const plain = readYesNo(cell);
  const waits = /wait/i.test(cell) && !/\bno wait/i.test(cell);
  if (waits) return { value: 'waiting-list' };
  if (/\b(full|closed|unavailable|not|no (openings?|space|room|availability))\b/i.test(cell)) return { value: 'closed' };
  if (/\b(soon|from|after|until|later|next|as of|starting)\b/i.test(cell))
    return { reason: 'says when and not whether; write open, waitlist or full' };
  if (/^\d+$/.test(cell)) return { value: Number(cell) > 0 ? 'open' : 'closed' };
  if (/\b(open(ings?)?|accept(s|ing)?|available|availability|taking|some|limited|immediate(ly)?)\b/i.test(cell)) return { value: 'open' };
  if ('value' in plain) return { value: plain.value ? 'open' : 'closed' };
  return { reason: 'says neither open nor waitlist nor full; write one of them' };
}

/** “IFS (certified by IFS Institute)”: a way of working, with how far somebody was trained in it. */
export function readApproach(part: string): Approach {
  const { before: name, inside = '' } = splitBrackets(part);
  // “trauma-informed” is no level of training, and “not yet certified” none that was reached.
  const level = /(?:^|[\s,])(certified|trained|informed)\b/i.exec(inside)?.[1]!.toLowerCase() as ApproachLevel | undefined;
  if (!level || /\b(not|being|in progress)\b/i.test(inside)) return { name: part };
  const by = /\b(?:by|with|from|through|at)\s+(?:the\s+)?(.+)$/.exec(inside)?.[1];
  return { name, level, ...(by ? { by } : {}) };
}
