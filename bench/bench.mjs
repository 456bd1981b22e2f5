import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../build/find-browser.mjs';
import { buildIfStale } from '../build/fresh.mjs';
import { root, version } from '../build/widgets.mjs';
import { core } from './core/part.mjs';
import { directory } from './directory/part.mjs';
import { instances } from './instances/part.mjs';
import { profile } from './profile/part.mjs';
import { report } from './report.mjs';
import { serve } from './serve.mjs';

/**
 * `npm run bench`: builds, measures everything in one interleaved run of seven rounds, and writes bench/RESULTS.md with its
 * plots. `npm run bench -- --rounds 1 --only core` tries one part, and writes to .cache/bench.
 */
const parts = { core, instances, directory, profile };
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const names = values.only?.split(',') ?? Object.keys(parts);
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length || !(rounds >= 1)) {
  console.error(`Please give --rounds a number and --only some of ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const out = path.resolve(root, values.out ?? (values.only ? '.cache/bench' : 'bench'));
const started = Date.now();
/** What else the machine had to do, which makes every time longer. */
const [busy] = os.loadavg();

await buildIfStale();
const files = new Map();
for (const name of names) for (const [address, body] of await parts[name].files()) files.set(address, body);
const server = await serve(files);
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-extensions'];
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  headless: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', ...quiet],
  protocolTimeout: 600_000,
});
try {
  // The first visit of a browser pays for what all later ones find warm.
  for (const name of names) await parts[name].warm(open);
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) measured[name].push(await parts[name].round(open, round));
    console.log(`Round ${round + 1} of ${rounds}, after ${minutes()}.`);
    // What was measured stands, even if somebody ends a long run early.
    await write(measured, round + 1);
  }
} finally {
  await browser.close();
  server.close();
}

/** One visit; a browser that stumbles once on a long run does not end it. */
async function open(visit) {
  try {
    return await visit(browser, server.origin);
  } catch (error) {
    console.warn(`Once more, after: ${error.message}`);
    return visit(browser, server.origin);
  }
}

function minutes() {
  return `${((Date.now() - started) / 60_000).toFixed(1)} min`;
}

async function write(measured, done) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}, ${os.platform()} ${os.arch()}, ${await browser.version()}, Node ${process.version}, attune-elements ${version}, ${day}`;
  const reports = names.map((name) => parts[name].report(measured[name]));
  const text = report(reports, { rounds: done, isWhole: !values.only, machine, busy, minutes: minutes() });
  await mkdir(path.join(out, 'plots'), { recursive: true });
  await writeFile(path.join(out, 'RESULTS.md'), await format(text, { parser: 'markdown', printWidth: 140 }));
  for (const { file, svg } of reports.flatMap(({ plots }) => plots)) await writeFile(path.join(out, 'plots', file), svg);
  if (done === rounds) console.log(`Wrote ${path.relative(root, path.join(out, 'RESULTS.md'))}.`);
}
