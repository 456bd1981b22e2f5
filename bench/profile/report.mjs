import { typed } from '../directory/visit.mjs';
import { median } from '../statistics.mjs';
import { bytes, milliseconds, table } from '../tables.mjs';
import { people, searches } from './visit.mjs';

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

${tablesOf(rounds.map(({ load }) => load))}

### In the search of a directory

The same of a directory of ${bytes(people)} in which “${typed}” was typed letter by letter and cleared: milliseconds of one such word, ${typed.length}
keystrokes and the clearing together.

${tablesOf(
  rounds.map(({ search }) => search),
  searches,
)}

## Where the bytes of a card go

What each of many reflection cards holds in the heap of script, by Chromium’s own snapshot, beside the one by hand; Lit is the one
for debugging here, whose classes have names and whose objects are a little larger. Each \`ChildPart\` is a place in a template
where something may come and go, which is what the features behind the first view need.

${table(['by class', 'ours, each', 'bytes', 'bare Lit, each', 'bytes'], heldRows(rounds))}`,
  };
}

/** By room and by function; `times` is how often it was done. */
function tablesOf(profiles, times = 1) {
  const rooms = table(['by room', 'ms'], longest(profiles, 'rooms', Infinity, times));
  return `${rooms}\n\n${table(['by function', 'ms'], longest(profiles, 'functions', many, times))}`;
}

function longest(profiles, kind, count, times) {
  const names = new Set(profiles.flatMap((profile) => Object.keys(profile[kind])));
  return [...names]
    .map((name) => [name, median(profiles.map((profile) => (profile[kind][name] ?? 0) / times))])
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => [name, time < 10 ? time.toFixed(2) : milliseconds(time)]);
}

function heldRows(rounds) {
  const read = (way, name, field) => median(rounds.map(({ held }) => held[way][name]?.[field] ?? 0));
  const names = new Set(rounds.flatMap(({ held }) => Object.values(held).flatMap(Object.keys)));
  return [...names]
    .map((name) => ({ name, cells: ['ours', 'lit'].flatMap((way) => ['count', 'bytes'].map((field) => read(way, name, field))) }))
    .filter(({ cells: [, ours, , lit] }) => ours >= 20 || lit >= 20)
    .sort((a, b) => b.cells[1] - a.cells[1])
    .map(({ name, cells }) => [name, ...cells.map((cell, index) => (index % 2 ? bytes(cell) : cell.toFixed(1)))]);
}
