import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../build/widgets.mjs';
import { budgets as allBudgets } from '../budgets.mjs';
import { plotRounds } from '../plots.mjs';
import { profiles } from '../profiles.mjs';
import { median, ratiosOf, verdict } from '../statistics.mjs';
import { budgetRow, bytes, milliseconds, ratio, table, told } from '../tables.mjs';
import { ways } from './pages.mjs';
import { differences } from './visit.mjs';

const budgets = allBudgets.core;
const names = Object.keys(ways);

function versionOf(name) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

const titleOf = (way) => {
  const { title, packages = [] } = ways[way];
  return packages.length ? `${title} ${versionOf(packages[0])}` : title;
};

export function report(rounds) {
  const read = (profile, way, field) => rounds.map((round) => round[profile][way][field]);
  return { budgets: budgetRows(read), text: `${text(read)}${warning(rounds)}`, plots: plots(read) };
}

/** A run goes on where a page has come to say something else than ours; whoever reads the figures is told. */
function warning(rounds) {
  const found = new Set(rounds.flatMap((round) => Object.values(round).flatMap(differences)));
  return found.size ? `\n\n**These pages do not say the same, so their figures say little:** ${[...found].join('; ')}.` : '';
}

function budgetRows(read) {
  const against = (field, way = 'one file') => ratiosOf(read('phone', way, field), read('phone', 'lit', field));
  const ready = against('ready');
  const main = against('main');
  const blocking = read('phone', 'one file', 'blocking').map((time, index) => time - read('phone', 'lit', 'blocking')[index]);
  const loader = read('phone', 'loader', 'bytes');
  return [
    budgetRow('three core widgets, `attune.js`: ready, to bare Lit', ready, ratio, `${budgets.ready} x`, verdict(ready, budgets.ready)),
    budgetRow('… main-thread time, to bare Lit', main, ratio, `${budgets.main} x`, verdict(main, budgets.main)),
    budgetRow('… blocking time over bare Lit, ms', blocking, milliseconds, '0', verdict(blocking, budgets.blocking)),
    ...['prerendered', 'sheet'].map((way) => {
      const shifts = [...read('phone', way, 'shift'), ...read('desktop', way, 'shift')];
      const budget = budgets.shift[way];
      // The worst of all rounds counts.
      return budgetRow(`layout shift, ${titleOf(way)}`, shifts, (value) => value.toFixed(4), String(budget), verdict(shifts, budget, 0));
    }),
    budgetRow('three core widgets, by the loader: bytes', loader, bytes, bytes(budgets.loader), verdict(loader, budgets.loader, 0)),
  ];
}

function text(read) {
  return `## The three core widgets

The pattern explainer, the reflection card and find-therapist on one page, with four short texts around them. Beside them stands
the same first view, with the same words and as many elements (Shoelace’s and Material Web’s own come on top), made by hand
(\`bench/references\`) without a library and with each of the others; what the references have none of is everything behind the
first view. Ours by \`attune.js\` brings all ten widgets. All scripts are bundled alike and sent as brotli 11.

- **To read**: since the page was asked for, until all three views were painted. **Ready**: until all three were live, too.
- **Main thread**: what the processor did there until ${(0.7).toFixed(1)} s after that; of it script, style and layout (the rest is
  parsing, compiling, painting and the browser’s own), and blocking: what of each task is over 50 ms.
- **To Lit**: the median of the ratios of each round.

${networkShare(read)}

${Object.keys(profiles)
  .map(
    (profile) =>
      `### ${profiles[profile].title}\n\n${profileTable(read, profile)}\n\n![Time until ready, by way](plots/core-${profile}.svg)`,
  )
  .join('\n\n')}`;
}

/** How much of what ours is later than bare Lit is the network alone. */
function networkShare(read) {
  const difference = (way, field) => median(read('phone', way, field).map((value, index) => value - read('phone', 'lit', field)[index]));
  const { downloadThroughput } = profiles.phone.network;
  const share = (way, title) => {
    const more = difference(way, 'bytes');
    const network = (more / downloadThroughput) * 1000;
    return `${title} weighs ${bytes(more)} bytes more than bare Lit’s page, which take ${milliseconds(network)} ms of the phone’s network; it is ready ${milliseconds(difference(way, 'ready'))} ms later.`;
  };
  return `${share('one file', 'Ours by `attune.js`')} ${share('loader', 'By the loader it')}`;
}

function profileTable(read, profile) {
  const middle = (way, field) => median(read(profile, way, field));
  const rows = names.map((way) => [
    titleOf(way),
    bytes(middle(way, 'bytes')),
    middle(way, 'requests'),
    middle(way, 'elements'),
    milliseconds(middle(way, 'seen')),
    told(read(profile, way, 'ready'), milliseconds),
    ratio(median(ratiosOf(read(profile, way, 'ready'), read(profile, 'lit', 'ready')))),
    told(read(profile, way, 'main'), milliseconds),
    ratio(median(ratiosOf(read(profile, way, 'main'), read(profile, 'lit', 'main')))),
    ['script', 'style', 'layout'].map((field) => milliseconds(middle(way, field))).join(' + '),
    milliseconds(middle(way, 'blocking')),
    Math.max(...read(profile, way, 'shift')).toFixed(3),
  ]);
  const head = ['', 'bytes', 'requests', 'elements', 'to read, ms', 'ready, ms', 'to Lit', 'main thread, ms', 'to Lit'];
  return table([...head, 'script + style + layout', 'blocking, ms', 'worst shift'], rows);
}

function plots(read) {
  return Object.keys(profiles).map((profile) => ({
    file: `core-${profile}.svg`,
    svg: plotRounds({
      title: `Ready, ${profile}`,
      unit: 'ms',
      rows: names.flatMap((way) =>
        read(profile, way, 'ready').map((value) => ({ way: titleOf(way).replaceAll('`', ''), value, isOwn: ways[way].isOwn })),
      ),
    }),
  }));
}
