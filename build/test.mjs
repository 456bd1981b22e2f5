import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { findMissing } from '../tests/wordpress/packages.mjs';
import { addUp, failedFiles } from './counts.mjs';
import { findBrowser, findFirefox } from './find-browser.mjs';
import { buildIfStale } from './fresh.mjs';
import { findWebKit, startWebKit } from './webkit.mjs';
import { root } from './widgets.mjs';

/**
 * `npm test`: builds what is stale, then runs the tests of Node and those of browsers in Chromium. `--all` adds Firefox and
 * WebKit; `--node`, `--chromium`, `--firefox`, `--webkit` choose; `--wordpress` is a run of its own, against a real
 * WordPress. With `--required` what is not installed is a failure. Whatever else is given goes to the browsers' runner
 * (`npm run test:browser -- --files tests/elements/x.test.ts`).
 */
const kinds = ['node', 'chromium', 'firefox', 'webkit'];
const given = process.argv.slice(2);
const named = kinds.filter((kind) => given.includes(`--${kind}`));
const own = [...kinds, 'wordpress', 'all', 'required'].map((word) => `--${word}`);
const passedOn = given.filter((argument) => !own.includes(argument));
const chosen = given.includes('--wordpress')
  ? ['wordpress']
  : given.includes('--all')
    ? kinds
    : named.length
      ? named
      : ['node', 'chromium'];

let failed = false;
let driver;
// Whatever ends this run ends what it started.
process.on('exit', () => driver?.stop());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const runs = {
  node: () => run('vitest', ['run', '--config', 'build/vitest.config.mjs']),
  chromium: async () => browse('chromium', await findBrowser()),
  async firefox() {
    const file = await findFirefox();
    return file ? browse('firefox', file) : leaveOut('Firefox', 'it is not installed (Debian’s package is firefox-esr)');
  },
  async webkit() {
    const { binary, missing } = findWebKit();
    if (missing) return leaveOut('WebKit', missing);
    driver = await startWebKit();
    const passed = await browse('webkit', binary, { ATTUNE_DRIVER_PORT: String(driver.port) });
    driver.stop();
    return passed;
  },
  async wordpress() {
    const missing = findMissing();
    return missing
      ? leaveOut('WordPress', missing)
      : run('vitest', ['run', '--config', 'build/vitest.wordpress.config.mjs', ...passedOn], { ATTUNE_BROWSER: await findBrowser() });
  },
};

// A folder of its own, for another run may be under way.
const countsFolder = path.join(root, `.cache/counts-${process.pid}`);
process.env.ATTUNE_COUNTS = countsFolder;
try {
  // One file of tests is tried often; only those of whole pages, of faults, of frameworks and of WordPress load what was built.
  const isWhole = !passedOn.length || chosen.includes('wordpress');
  if (isWhole || passedOn.some((argument) => /pages|frameworks|faults/.test(argument))) await buildIfStale();
  for (const kind of chosen) {
    if (chosen.length > 1) console.log(`\n— ${kind} —`);
    if (!(await runs[kind]())) failed = true;
  }
} catch (error) {
  console.error(error.message);
  failed = true;
}

const counts = await addUp(countsFolder);
await rm(countsFolder, { recursive: true, force: true });
console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`);
process.exit(failed || counts.failed ? 1 : 0);

function leaveOut(name, reason) {
  console.log(`${name} is left out: ${reason}.`);
  return !given.includes('--required');
}

/**
 * Runs the tests in one engine. A browser on a busy machine may lose a press or a frame; so that one such loss does not hide
 * what thousands of tests found, CI runs a file that failed once more, alone, and says so. More than a few are no accident.
 */
async function browse(engine, file, environment = {}) {
  const runFiles = (options) =>
    run('web-test-runner', ['--config', 'tests/runner.config.mjs', ...options], {
      ATTUNE_ENGINE: engine,
      ATTUNE_BROWSER: file,
      ...environment,
    });
  const passed = await runFiles(passedOn);
  const again = passed || !process.env.CI ? [] : await failedFiles(countsFolder, engine);
  if (!again.length || again.length > 3) return passed;
  console.log(`\n— ${engine}: ${again.join(', ')} failed, as said above, and is run once more, alone —`);
  const passedAlone = await runFiles(['--files', ...again]);
  console.log(`— ${engine}: ${again.join(', ')} ${passedAlone ? 'passed when run alone: a test that wavers' : 'failed again'} —`);
  return passedAlone;
}

/** Runs a tool of this package; whether all went well. */
function run(tool, options, environment = {}) {
  const file = path.join(root, 'node_modules/.bin', tool);
  const child = spawn(file, options, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
