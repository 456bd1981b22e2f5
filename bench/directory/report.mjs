/** What EMBED.md asks of the directory at 10,000 people, as ratios to the reference that renders all of them. */
export const ratioBudgets = { ready: 0.35, 'first keystroke': 0.15, clearing: 0.1 };
/** What it asks without a slow-down, in milliseconds. */
export const timeBudgets = { keystroke: 16.7, block: 50 };
/** Of seven rounds, so many may fall on the wrong side. */
const allowed = (rounds) => Math.floor((rounds * 2) / 7);

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const milliseconds = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));
const spread = (values) => `${milliseconds(median(values))} (${milliseconds(Math.min(...values))} to ${milliseconds(Math.max(...values))})`;

/** The values of all rounds beside a budget: whether it is met, and in how many rounds it was not. */
function verdict(values, budget) {
  const wrong = values.filter((value) => value > budget).length;
  return {
    isMet: wrong <= allowed(values.length),
    text: `${wrong <= allowed(values.length) ? 'met' : '**missed**'}, ${wrong} of ${values.length} over`,
  };
}

const reads = {
  ready: ({ ready }) => ready,
  'first keystroke': ({ waits }) => waits[0],
  clearing: ({ waits }) => waits.at(-1),
};

const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The ratios of every round, ours to the reference of the same round. */
function ratioTable(rounds, people, ways) {
  const rows = ways.flatMap((way) =>
    Object.entries(reads).map(([what, read]) => {
      const [own, reference] = [way, 'reference'].map((name) => rounds.map((round) => read(round[people][name])));
      const ratios = own.map((time, index) => time / reference[index]);
      const budget = people === 10_000 ? ratioBudgets[what] : undefined;
      return [
        `${what}, ${way}`,
        milliseconds(median(own)),
        milliseconds(median(reference)),
        `${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)})`,
        budget ? `${budget} x` : '',
        budget ? verdict(ratios, budget).text : '',
      ];
    }),
  );
  return table(['', 'ours, ms', 'reference, ms', 'ratio of pairs', 'budget', ''], rows);
}

/** What the widget asks of an ordinary machine. */
function timeTable(rounds, sizes, ways) {
  const rows = sizes.flatMap((people) =>
    ways.map((way) => {
      const visits = rounds.map((round) => round[people][way]);
      const worst = visits.map(({ works }) => Math.max(...works));
      const blocks = visits.map(({ block }) => block.work);
      const isJudged = people === 10_000;
      return [
        `${people.toLocaleString('en')}, ${way}`,
        spread(visits.map(({ ready }) => ready)),
        spread(visits.map(({ works }) => works[0])),
        `${spread(worst)}${isJudged ? `; ${verdict(worst, timeBudgets.keystroke).text}` : ''}`,
        spread(visits.map(({ waits }) => Math.max(...waits))),
        `${spread(blocks)}${isJudged ? `; ${verdict(blocks, timeBudgets.block).text}` : ''}`,
        spread(visits.map(({ block }) => block.wall)),
        spread(visits.map(({ data }) => data.parse)),
      ];
    }),
  );
  return table(
    [
      'people',
      'ready',
      'first keystroke',
      'longest of the keystrokes and clearing',
      'by the clock, with the wait for a frame',
      'longest task after the data',
      'by the clock',
      '`JSON.parse`',
    ],
    rows,
  );
}

export function report({ slow, plain, sizes, ways, slowdown, typed, machine, bytes }) {
  const most = Math.max(...sizes);
  const first = slow[0][most];
  const own = ways.filter((way) => way !== 'reference');
  const row = ({ counts }) => `${counts.rows.toLocaleString('en')} rows of ${counts.elements.toFixed(0)} elements`;
  return `# The directory at ${most.toLocaleString('en')} people

Written by \`npm run bench\`. ${machine}

The reference is a page by hand with bare Lit (\`bench/directory/reference.mjs\`): it renders everybody, keyed by \`repeat\`, and
filters a plain array at each keystroke; it has no filters, no counts, no typo forgiven. It shows ${row(first.reference)}, ours ${row(first[own[0]])} each.
The data (${(bytes / 2 ** 20).toFixed(1)} MiB for ${most.toLocaleString('en')}) comes from this machine without a delay. All ways are visited in each round, in
turn, each in a fresh profile; every value is a median of ${slow.length} rounds, with the least and the most.

- **Ready**: since the page was asked for, until everybody is counted and somebody is shown, painted.
- **A keystroke**: from the press until the frame that answers it is painted. “${typed}” is typed letter by letter, and cleared at
  once. Beside the reference it is taken by the clock, with the wait for the next frame in it.
- A budget is met when at most 2 of 7 rounds are over it.

## Beside the reference, with the processor slowed ${slowdown} times

${[...sizes]
  .reverse()
  .map((people) => `### ${people.toLocaleString('en')} people\n\n${ratioTable(slow, people, own)}`)
  .join('\n\n')}

## As it is, without a slow-down, in milliseconds

A keystroke may take ${timeBudgets.keystroke} (a frame at 60 Hz), a task after the data is there ${timeBudgets.block}; the one \`JSON.parse\` stands
apart. Both are judged by the time that the processor is at work on the page’s main thread, by Chromium’s own trace, so that
whatever else runs on this machine does not count; beside them stands what the clock says.

${timeTable(plain, [...sizes].reverse(), own)}
`;
}
