import { budgets as allBudgets } from '../budgets.mjs';
import { plotRounds } from '../plots.mjs';
import { ratiosOf, verdict } from '../statistics.mjs';
import { budgetRow, bytes, milliseconds, ratio, table, told } from '../tables.mjs';
import { sizes, ways } from './pages.mjs';
import { typed } from './visit.mjs';

const budgets = allBudgets.directory;
const own = ways.filter((way) => way !== 'lit');
const most = Math.max(...sizes);

/** What is read of a visit, and what it is called. */
const reads = {
  ready: ['ready', ({ ready }) => ready],
  first: ['first keystroke', ({ waits }) => waits.first],
  next: ['next keystrokes, the longest', ({ waits }) => waits.next],
  clearing: ['clearing', ({ waits }) => waits.clearing],
  filter: ['filter press', ({ waits }) => waits.filter],
};

export function report(rounds) {
  const slow = (people, way, what) => rounds.map((round) => reads[what][1](round.slow[people][way]));
  const ratios = (people, way, what) => ratiosOf(slow(people, way, what), slow(people, 'lit', what));
  const plain = (people, way, read) => rounds.map((round) => read(round.plain[people][way]));
  return { budgets: budgetRows(ratios, plain), text: text(rounds, { slow, ratios, plain }), plots: plots(slow) };
}

function budgetRows(ratios, plain) {
  const compared = ['ready', 'first', 'clearing'].flatMap((what) =>
    own.map((way) => {
      const values = ratios(most, way, what);
      const budget = budgets[what];
      return budgetRow(
        `directory of ${bytes(most)}, ${way}: ${reads[what][0]}, to bare Lit`,
        values,
        ratio,
        `${budget} x`,
        verdict(values, budget),
      );
    }),
  );
  const timed = own.flatMap((way) => {
    const keys = plain(most, way, ({ works }) => Math.max(works.first, works.clearing));
    const blocks = plain(most, way, ({ block }) => block.work);
    const row = (what, values, budget) =>
      budgetRow(`directory of ${bytes(most)}, ${way}: ${what}, ms`, values, milliseconds, String(budget), verdict(values, budget));
    return [
      row('first keystroke and clearing, not slowed', keys, budgets.keystroke),
      row('longest task after the data, not slowed', blocks, budgets.block),
    ];
  });
  return [...compared, ...timed];
}

function text(rounds, { slow, ratios, plain }) {
  const ratioRows = (people) =>
    Object.entries(reads).flatMap(([what, [title]]) =>
      own.map((way) => [
        `${title}, ${way}`,
        told(slow(people, way, what), milliseconds),
        told(slow(people, 'lit', what), milliseconds),
        told(ratios(people, way, what), ratio),
      ]),
    );
  const timeRows = [...sizes].reverse().flatMap((people) =>
    own.map((way) => {
      const of = (read) => told(plain(people, way, read), milliseconds);
      return [
        `${bytes(people)}, ${way}`,
        of(({ ready }) => ready),
        ...['first', 'next', 'clearing', 'filter'].map((kind) => of(({ works }) => works[kind])),
        of(({ waits }) => Math.max(...Object.values(waits))),
        of(({ block }) => block.work),
        of(({ data }) => data.parse),
      ];
    }),
  );
  const { 'one file': ours, lit } = rounds[0].slow[most];
  const view = ({ counts }) => `${bytes(counts.rows)} rows of ${counts.elements.toFixed(0)} elements`;
  return `## The directory

The reference is a page by hand with bare Lit (\`bench/references/lit/directory.mjs\`): it renders everybody, keyed by \`repeat\`,
and filters a plain array at each keystroke; it has one filter, no counts, no typo forgiven. At ${bytes(most)} people it shows
${view(lit)}, ours ${view(ours)}. The data comes from this machine without a delay.

- **Ready**: since the page was asked for, until everybody is counted and somebody is shown, painted.
- **A keystroke**: from the press until the frame that answers it is painted, with the wait for the next frame in it. “${typed}” is
  typed letter by letter, and cleared at once. Then one filter is pressed.

### Beside the reference, with the processor slowed 4 times

${[...sizes]
  .reverse()
  .map((people) => `#### ${bytes(people)} people\n\n${table(['', 'ours, ms', 'bare Lit, ms', 'ratio of pairs'], ratioRows(people))}`)
  .join('\n\n')}

![Milliseconds of each press with ${bytes(most)} people, slowed 4 times](plots/directory.svg)

### As it is, without a slow-down, in milliseconds

A keystroke may take ${budgets.keystroke} (a frame at 60 Hz), a task after the data is there ${budgets.block}; the one \`JSON.parse\` stands apart.
All are told by the time that the processor is at work on the page’s main thread, by Chromium’s own trace, so that whatever else
runs on this machine does not count; the longest of all presses is told by the clock as well.

${table(
  [
    'people',
    'ready',
    'first keystroke',
    'next keystrokes',
    'clearing',
    'filter press',
    'longest, by the clock',
    'longest task after the data',
    '`JSON.parse`',
  ],
  timeRows,
)}`;
}

function plots(slow) {
  const titles = { 'one file': 'ours, attune.js', loader: 'ours, by the loader', lit: 'bare Lit, all rendered' };
  const rows = Object.entries(reads).flatMap(([what, [title]]) =>
    ways.flatMap((way) =>
      slow(most, way, what).map((value) => ({ way: `${title.replace(/,.*/, '')}: ${titles[way]}`, value, isOwn: way !== 'lit' })),
    ),
  );
  return [
    {
      file: 'directory.svg',
      svg: plotRounds({ title: `Directory of ${bytes(most)}`, unit: 'ms, on a logarithmic scale', rows, log: true }),
    },
  ];
}
