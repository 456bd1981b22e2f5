import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The counts that the reporters of a run left in this folder, added up. */
export async function addUp(folder) {
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
