import { spread } from './statistics.mjs';

/** A table of Markdown; all columns but the first are figures. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const milliseconds = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));
export const ratio = (value) => value.toFixed(value < 0.1 ? 3 : 2);
export const bytes = (value) => Math.round(value).toLocaleString('en');

/** The median of all rounds, with the least and the most where there are several. */
export function told(values, write) {
  const { median, least, most } = spread(values);
  return values.length > 1 ? `${write(median)} (${write(least)} to ${write(most)})` : write(median);
}

/** One line of the table of budgets. */
export function budgetRow(what, values, write, budget, { wrong, rounds, isMet }) {
  return [what, told(values, write), budget, isMet ? 'met' : '**missed**', `${wrong} of ${rounds}`];
}
