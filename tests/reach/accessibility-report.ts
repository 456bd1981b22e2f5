import { answers, type Answer } from './answers.js';
import { criteria } from './criteria.js';
import { scripts, type Step, type Stop } from './scripts.js';

interface NamedTest {
  widget?: string;
  file: string;
  /** How the name of a suite around it begins. */
  suite?: string;
  /** How its name begins. */
  title: string;
}

export interface Check {
  letter: string;
  what: string;
  only?: string;
  tests: readonly NamedTest[];
}

export type Checks = Readonly<Record<string, Check>>;

export interface Material {
  widgets: readonly string[];
  checks: Checks;
  /** The rules of axe that are tagged with a criterion. */
  rulesOf(criterion: string): readonly string[];
}

const appliesTo = ({ only, no }: Answer, widget: string): boolean => (only ? only.includes(widget) : no === undefined);

const hasTestFor = ({ tests }: Check, widget: string): boolean => tests.some(({ widget: one = widget }) => one === widget);

/** One cell: letters of how it is checked for this widget, or that there is nothing to check. */
export function cellOf(criterion: string, widget: string, { checks, rulesOf }: Material): string {
  const answer = answers[criterion]!;
  if (!appliesTo(answer, widget)) return '–';
  const letters = (answer.by ?? [])
    // Where axe has no rule for a criterion, its silence says nothing.
    .filter((name) => checks[name]!.letter !== 'X' || rulesOf(criterion).length)
    .filter((name) => hasTestFor(checks[name]!, widget))
    .map((name) => checks[name]!.letter);
  if (answer.read) letters.push('R');
  return [...new Set(letters)].join(' ');
}

function howOf(criterion: string, { checks, rulesOf }: Material): string {
  const { by = [], read, no } = answers[criterion]!;
  const rules = rulesOf(criterion);
  const isAxe = (name: string): boolean => checks[name]!.letter === 'X';
  return [
    ...(by.some(isAxe) && rules.length ? [`axe (${rules.map((rule) => `\`${rule}\``).join(', ')})`] : []),
    ...by.filter((name) => !isAxe(name)),
    ...(read ? [`by reading: ${read}`] : []),
    ...(no ? [`“–”: ${no}`] : []),
  ].join('; ');
}

const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0]!, rows[0]!.map(() => '---'), ...rows.slice(1)]
    .map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`)
    .join('\n');

const roleNames: Readonly<Partial<Record<Stop['role'], string>>> = { summary: 'a button that opens something', radio: 'radio button' };
const spoken = ({ role, name }: Stop): string => `“${name}” (${roleNames[role] ?? role})`;

/** One step as a person does it. */
function tellStep({ to, key, focus, value, says, reads }: Step): string {
  const line = (text: string): string => `“${text.replace(/\s+/g, ' ').trim()}”`;
  return [
    ...(to ? [`Tab to ${spoken(to)}.`] : []),
    ...(key ? [`Press ${key === 'ArrowRight' ? 'the right arrow' : key}.`] : []),
    ...(focus ? [`Focus is on ${spoken(focus)}.`] : []),
    ...(value ? [`You hear the value ${line(value)}.`] : []),
    ...(says ? [`You hear, without moving: ${line(says)}.`] : []),
    ...(reads ? [`It can be read there: ${line(reads)}.`] : []),
  ].join(' ');
}

/** The whole page, as Markdown. */
export function writeReport(material: Material): string {
  const { widgets, checks } = material;
  const levels = ['A', 'AA', 'AAA'] as const;
  const rows = (level: string): string[][] =>
    criteria
      .filter(([, , own]) => own === level)
      .map(([number, name]) => [`${number} ${name}`, ...widgets.map((widget) => cellOf(number, widget, material))]);
  const links = (check: Check): string =>
    [...new Set(check.tests.map(({ file }) => file))].map((file) => `[${file.replace(/^tests\//, '')}](${file})`).join(', ');
  return `# Accessibility report

How each widget is checked against WCAG 2.2. The tests write this page: one of them fails where it differs from what they say,
and where a test that is named here is gone or skipped. What each found is not written here: one that fails stops every change.

**What this is not.** Nobody has yet followed the scripts below with NVDA, JAWS, VoiceOver or TalkBack, and no disabled person has been
asked to try the widgets. No auditor has looked at them. The virtual screen reader of the tests follows the ARIA specifications; real
ones have ways of their own. “By reading” is the judgement of those who made the widgets. A site’s own page, words, colours and data can
break what is promised here: run its page through a checker of its own.

What is missing for AAA: sign language and extended audio have nothing to apply to; 1.4.8 rests on the browser for a visitor’s own colours.

## Letters

| letter | how it is checked |
| --- | --- |
| X | axe, on every story and on the way through the widget |
| K | by keys alone |
| E | by ear, with a virtual screen reader |
| S | by the scripts below, against the engine’s accessibility tree |
| M | measured |
| T | by another test that is named below |
| R | by reading; no test says it |
| – | does not apply; why stands below |

${levels.map((level) => `## Level ${level}\n\n${table([['criterion', ...widgets.map((widget) => widget.replace('-', ' '))], ...rows(level)])}`).join('\n\n')}

## How each is checked

${table([['criterion', 'by'], ...criteria.map(([number]) => [number, howOf(number, material)])])}

## The checks by name

All of them run with the other tests, in Chromium, Firefox and WebKit; where it says so, in Chromium alone, which alone can be told to pretend. How a run ended stands in its own output, not here.

${table([
  ['check', 'what it says', 'where'],
  ...Object.entries(checks).map(([name, check]) => [name, `${check.what}${check.only ? ' (Chromium alone)' : ''}`, links(check)]),
])}

## Scripts for keys and screen readers

One for each widget. The tests press the same keys. To follow one: \`npm run storybook\`, the widget’s story (with the attributes
named), a screen reader on, focus just before the widget; in NVDA with focus mode where a slider or a tab is met. Say which browser and reader you had, and what differed.

${scripts
  .map(({ widget, attributes = {}, steps }) => {
    const tag = `<attune-${[widget, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
    return `### ${widget.replace('-', ' ')}\n\n\`${tag}\`\n\n${steps.map((step, index) => `${index + 1}. ${tellStep(step)}`).join('\n')}`;
  })
  .join('\n\n')}
`;
}
