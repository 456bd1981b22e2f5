/** What has happened to a JSON text, as far as it can be told by putting it right. */
export interface JsonDiagnosis {
  /** What is wrong, as a half sentence each: "it has curly quotes". */
  readonly faults: readonly string[];
  /** The text put right; absent where that failed. */
  readonly mended?: string;
  /** Where reading stopped, in characters from the start of the text as it stands. */
  readonly offset?: number;
}

interface Mend {
  readonly fault: string;
  readonly mend: (text: string) => string;
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#8220;': '"',
  '&#8221;': '"',
  '&#8222;': '"',
  '&ldquo;': '"',
  '&rdquo;': '"',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&#038;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#8217;': '’',
  '&#8216;': '‘',
  '&rsquo;': '’',
  '&#8211;': '–',
  '&#8230;': '…',
};

/** In this order: what an editor does to a text is undone from the outside in. */
const mends: readonly Mend[] = [
  { fault: 'your editor has put paragraphs into it', mend: (text) => text.replace(/<\/?p\b[^<>]*>|<br\b[^<>]*>/gi, ' ') },
  {
    fault: 'your editor has turned its quotes into codes such as &quot;',
    mend: (text) => text.replace(/&#?\w+;/g, (code) => entities[code] ?? code),
  },
  { fault: 'your editor has made its quotes curly, and JSON wants straight ones', mend: (text) => text.replace(/[“”„‟″]/g, '"') },
  {
    fault: 'it has spaces that do not break, which JSON does not know',
    mend: (text) => text.replace(/[\u00a0\u202f\u2007\ufeff\u200b]/g, ' '),
  },
  { fault: 'it stands between “<!--” and “-->”', mend: (text) => text.replace(/^\s*<!--|-->\s*$|\/\/\s*<!\[CDATA\[|\/\/\s*\]\]>/g, ' ') },
  {
    fault: 'it has a comma after the last of a list',
    mend: (text) => text.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part)),
  },
  {
    fault: 'it has single quotes around words, and JSON wants double ones',
    mend: (text) =>
      text.replace(/"(?:[^"\\]|\\.)*"|'((?:[^'"\\\n]|\\.)*)'(?=\s*[:,}\]])/g, (part, word?: string) =>
        word === undefined ? part : `"${word}"`,
      ),
  },
  {
    fault: 'it has keys without quotes around them',
    mend: (text) =>
      text.replace(/"(?:[^"\\]|\\.)*"|([A-Za-z_]\w*)(?=\s*:)/g, (part, key?: string) => (key === undefined ? part : `"${key}"`)),
  },
  {
    fault: 'it has no comma between two of its lines',
    mend: (text) => text.replace(/("|\d|true|false|null|[}\]])(\s*\n\s*)(?=["{[])/g, '$1,$2'),
  },
];

/** Says what is wrong with a JSON text; nothing where it can be read. Never throws. */
export function diagnoseJson(text: string): JsonDiagnosis | undefined {
  const problem = parseProblem(text);
  if (problem === undefined) return undefined;
  const faults: string[] = [];
  let mended = text;
  for (const { fault, mend } of mends) {
    const next = mend(mended);
    if (next === mended) continue;
    faults.push(fault);
    mended = next;
    if (parseProblem(mended) === undefined) return { faults, mended: tidy(mended), ...offsetIn(problem) };
  }
  return { faults: [], ...offsetIn(problem) };
}

/** What the reader says of a text it can't read. */
function parseProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

/** Engines tell the place in words of their own; where one tells none, there is none. */
function offsetIn(problem: string): { offset?: number } {
  const found = /position (\d+)/.exec(problem)?.[1];
  return found === undefined ? {} : { offset: Number(found) };
}

/** On one line, where no editor puts anything between. */
const tidy = (text: string): string => JSON.stringify(JSON.parse(text));

/** Whether a text was most likely meant as JSON, or is a line of it: words or a deck that lost the script around them. */
export const looksLikeJson = (text: string): boolean => /^[{[,\s]*["“”„″][\w-]+["“”„″]\s*:\s*["“”„″{[]/.test(text.trim());
