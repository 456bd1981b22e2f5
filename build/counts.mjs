import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The counts that the reporters of a run left in this folder, added up. */
export async function addUp(folder) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of await readdir(folder).catch(() => [])) {
    const report = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    // Ours, file by file, or Vitest's own.
    for (const count of Object.values(report.files ?? {})) for (const kind of Object.keys(sum)) sum[kind] += count[kind];
    sum.passed += report.numPassedTests ?? 0;
    sum.failed += report.numFailedTests ?? 0;
    sum.skipped += report.numPendingTests ?? 0;
    // A file that vitest could not load has no tests to count.
    sum.failed += (report.testResults ?? []).filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
    ).length;
  }
  return sum;
}

/** The files whose tests failed in this engine. */
export async function failedFiles(folder, engine) {
  const report = await readFile(path.join(folder, `${engine}.json`), 'utf8').then(JSON.parse, () => ({ files: {} }));
  return Object.keys(report.files).filter((file) => report.files[file].failed);
}
