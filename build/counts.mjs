import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './widgets.mjs';

/** The counts that the last run's reporters left, added up. */
export async function addUp() {
  const folder = path.join(root, '.cache/counts');
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of await readdir(folder).catch(() => [])) {
    const report = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    // Vitest's own report, or one of ours.
    sum.passed += report.numPassedTests ?? report.passed;
    sum.failed += report.numFailedTests ?? report.failed;
    sum.skipped += report.numPendingTests ?? report.skipped;
    // A file that vitest could not load has no tests to count.
    sum.failed += (report.testResults ?? []).filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    ).length;
  }
  return sum;
}

// By itself, for `.ci/run`: how many passed and how many failed, on one line.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await addUp();
  console.log(passed, failed);
}
