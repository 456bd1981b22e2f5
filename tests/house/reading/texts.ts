/** Every text in a tree of words, with its path; ids and other keys that no visitor reads are left out. */
export function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return /\.(id|theme|prompt|href)$/.test(path) ? [] : [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) => textsIn(item, path ? `${path}.${key}` : key));
  return [];
}

/**
 * Whether a text is read as a sentence is. A label ("Next card") is none, and counted as one it would make what stands around it
 * look easier than it is.
 */
export function isProse(text: string): boolean {
  return /[.?:…”)]$/.test(text.trim()) || text.split(/\s+/).length > 6;
}

/** The names of the places in a text that are filled in, sorted. */
export function placesIn(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/** How the words of one language are held to what was promised of them. */
export interface ReadingRule {
  /** What is measured, as the end of “reads …”. */
  ease: string;
  /** What is too hard to read among the texts of one file, each named with what it measures. */
  tooHard: (texts: readonly [path: string, text: string][]) => string[];
  /** What never stands in a widget. */
  never: Readonly<Record<string, RegExp>>;
}

/** What never stands in a widget, in whatever language. */
export const neverAnywhere: Readonly<Record<string, RegExp>> = {
  'an exclamation mark': /[!¡]/,
  'a straight quote': /["']/,
  'three dots for an ellipsis': /\.\.\./,
  'a space before a line’s end': /\s$|^\s| {2}/,
};
