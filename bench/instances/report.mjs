import { budgets as allBudgets } from '../budgets.mjs';
import { plotRounds } from '../plots.mjs';
import { median, ratiosOf, verdict } from '../statistics.mjs';
import { budgetRow, bytes, milliseconds, ratio, table, told } from '../tables.mjs';
import { sizes } from './pages.mjs';

const budgets = allBudgets.instances;
const fields = {
  time: ['time, ms', milliseconds],
  main: ['main thread, ms', milliseconds],
  script: ['script heap, bytes', bytes],
  blink: ['Blink heap, bytes', bytes],
};
const write = (time) => (time < 10 ? time.toFixed(2) : milliseconds(time));
fields.time[1] = write;
fields.main[1] = write;

export function report(rounds) {
  const most = Math.max(...sizes);
  const read = (count, way, field) => rounds.map((round) => round[count][way][field]);
  const ratios = (count, field) => ratiosOf(read(count, 'ours', field), read(count, 'lit', field));
  const budget = (what, field) => {
    const values = ratios(most, field);
    return budgetRow(what, values, ratio, `${budgets[field]} x`, verdict(values, budgets[field]));
  };
  const rows = sizes.flatMap((count) =>
    Object.entries(fields).map(([field, [what, tell]]) => [
      `${bytes(count)}: ${what}`,
      told(read(count, 'ours', field), tell),
      told(read(count, 'lit', field), tell),
      ratio(median(ratios(count, field))),
    ]),
  );
  const text = `## Many reflection cards on one page

So many cards are put on an empty page in one task, beside as many by hand with bare Lit; the processor is slowed 4 times. What is
told is for each card: until all are painted, and what script and Blink hold more than before, after three forced collections
(\`Runtime.getHeapUsage\`: \`usedSize\`, \`embedderHeapUsedSize\`). One card alone pays for what all share.

${table(['cards', 'ours, each', 'bare Lit, each', 'ratio of pairs'], rows)}

![Script heap a card, with 1,000 on the page](plots/instances.svg)`;
  return {
    budgets: [
      budget(`${bytes(most)} reflection cards: time each, to bare Lit`, 'time'),
      budget('… script heap each, to bare Lit', 'script'),
    ],
    text,
    plots: [{ file: 'instances.svg', svg: plot(read, most) }],
  };
}

function plot(read, most) {
  const titles = { ours: 'ours', lit: 'bare Lit' };
  const kinds = { script: 'script', blink: 'Blink' };
  const rows = Object.entries(kinds).flatMap(([field, kind]) =>
    Object.entries(titles).flatMap(([way, title]) =>
      read(most, way, field).map((value) => ({ way: `${title}, ${kind}`, value: value / 1000, isOwn: way === 'ours' })),
    ),
  );
  return plotRounds({ title: `Heap of one card among ${bytes(most)}`, unit: 'kB', rows });
}
