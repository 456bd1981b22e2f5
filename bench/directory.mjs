import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../build/find-browser.mjs';
import { buildIfStale } from '../build/fresh.mjs';
import { root, version } from '../build/widgets.mjs';
import { report } from './directory/report.mjs';
import { serve, ways } from './directory/serve.mjs';
import { typed, visit } from './directory/visit.mjs';

/**
 * `npm run bench`: measures the directory at 50, 1,000 and 10,000 people beside a page by hand with bare Lit that renders all
 * of them, and writes bench/DIRECTORY.md. `--rounds 3 --out -` tries it without writing.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '50,1000,10000' },
    out: { type: 'string', default: 'bench/DIRECTORY.md' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
const slowdown = 4;
/** What else the machine had to do, which makes every time longer. */
const [busy] = os.loadavg();

await buildIfStale();
const server = await serve(sizes);
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-extensions'];
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  headless: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', ...quiet],
});
try {
  // The first visit of a browser pays for what all later ones find warm.
  for (const way of ways) await visit(browser, `${server.origin}/${way}/${sizes[0]}`, sizes[0], 1);
  const plain = [];
  const slow = [];
  for (let round = 0; round < rounds; round += 1) {
    // A visitor never waits for the reference: it is there for the ratios alone.
    const own = ways.filter((way) => way !== 'reference');
    plain.push(await visitAll(own, round, 1));
    slow.push(await visitAll(ways, round, slowdown));
    console.log(`Round ${round + 1} of ${rounds}.`);
    // What was measured stands, even if somebody ends a long run early.
    if (values.out !== '-') await writeFile(path.join(root, values.out), await write(slow, plain));
  }
  if (values.out === '-') console.log(await write(slow, plain));
} finally {
  await browser.close();
  server.close();
}

/** Every way at every size; each round begins with another way. */
async function visitAll(measured, round, slow) {
  const times = {};
  for (const people of sizes) {
    times[people] = {};
    for (const index of measured.keys()) {
      const way = measured[(index + round) % measured.length];
      times[people][way] = await visit(browser, `${server.origin}/${way}/${people}`, people, slow);
    }
  }
  return times;
}

async function write(slow, plain) {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${os.cpus().length} × ${os.cpus()[0].model}, ${os.platform()} ${os.arch()}, ${await browser.version()}, Node ${process.version}, attune-elements ${version}, ${day}. When it began, ${busy.toFixed(1)} programs wanted the processor at a time.`;
  const text = report({ slow, plain, sizes, ways, slowdown, typed, machine, bytes: server.bytesOf(sizes.at(-1)) });
  return format(text, { parser: 'markdown', printWidth: 140 });
}
