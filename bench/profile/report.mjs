import { median } from '../statistics.mjs';
import { milliseconds, table } from '../tables.mjs';

/** How many functions are named. */
const many = 15;

export function report(rounds) {
  return {
    budgets: [],
    plots: [],
    text: `## Where the time goes

The page with the three core widgets by \`attune.js\`, on the desktop, by Chromium’s own sampling ten times a millisecond, until
0.3 s after it is ready; the script kept its names for this and is not minified. Milliseconds of each by itself, without what it
calls.

${table(['by room', 'ms'], longest(rounds, 'rooms', Infinity))}

${table(['by function', 'ms'], longest(rounds, 'functions', many))}`,
  };
}

function longest(rounds, kind, count) {
  const names = new Set(rounds.flatMap((round) => Object.keys(round[kind])));
  return [...names]
    .map((name) => [name, median(rounds.map((round) => round[kind][name] ?? 0))])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => [name, time < 10 ? time.toFixed(2) : milliseconds(time)]);
}
