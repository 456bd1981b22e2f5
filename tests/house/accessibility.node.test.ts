import { createRequire } from 'node:module';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { widgets } from '../../build/widgets.mjs';
import { cellOf, writeReport, type Checks } from '../reach/accessibility-report.js';
import { answers } from '../reach/answers.js';
import { criteria } from '../reach/criteria.js';
import { scripts } from '../reach/scripts.js';
import { read } from './sources.js';

const checks = JSON.parse(read('tests/reach/checks.json')) as Checks;
interface Axe {
  getRules(tags: string[]): { ruleId: string; tags: string[] }[];
}
const axe = createRequire(import.meta.url)('axe-core') as Axe;
const rulesOf = (criterion: string): string[] =>
  axe
    .getRules([`wcag${criterion.replaceAll('.', '')}`])
    .filter(({ tags }) => !tags.includes('deprecated') && !tags.includes('wcag2a-obsolete'))
    .map(({ ruleId }) => ruleId);
const material = { widgets, checks, rulesOf };

describe('the accessibility report', () => {
  it('is what the tests say; `npx vitest run --config build/vitest.config.mjs tests/house/accessibility -u` writes it', async () => {
    const page = await format(writeReport(material), { parser: 'markdown', printWidth: 140, singleQuote: true });
    await expect(page).toMatchFileSnapshot('../../ACCESSIBILITY.md');
  });

  it('answers for every criterion, and for no other', () => {
    expect(Object.keys(answers).sort()).toEqual(criteria.map(([number]) => number).sort());
  });

  it('says for every widget how, or why not', () => {
    const blank = criteria.flatMap(([number]) =>
      widgets.filter((widget) => !cellOf(number, widget, material)).map((widget) => `${number} ${widget}`),
    );
    expect(blank).toEqual([]);
    const unexplained = criteria.filter(([number]) => answers[number]!.only && !answers[number]!.no);
    expect(unexplained).toEqual([]);
  });

  it('names widgets and checks that there are, and uses every check', () => {
    const named = Object.values(answers).flatMap(({ by = [] }) => by);
    expect([...new Set(named)].sort()).toEqual(Object.keys(checks).sort());
    const spoken = [
      ...Object.values(answers).flatMap(({ only = [] }) => only),
      ...Object.values(checks).flatMap(({ tests }) => tests.flatMap(({ widget }) => widget ?? [])),
    ];
    expect(spoken.filter((widget) => !widgets.includes(widget))).toEqual([]);
  });

  it('has a script for every widget', () => {
    expect(scripts.map(({ widget }) => widget).sort()).toEqual([...widgets].sort());
  });

  const tests = Object.entries(checks).flatMap(([name, { tests }]) => tests.map((test) => ({ name, ...test })));

  it.each(tests)('$name: “$title” stands in $file, and is not skipped', ({ file, title }) => {
    const start = title.split('{widget}')[0]!;
    const lines = read(file)
      .split('\n')
      .filter((line) => /^\s*it\b/.test(line));
    const found = lines.filter((line) => ['`', "'"].some((quote) => line.includes(`(${quote}${start}`) || (!start && line.includes('('))));
    expect(found).not.toEqual([]);
    expect(found.filter((line) => /\bit\.(skip|only|todo)\b/.test(line))).toEqual([]);
  });
});
