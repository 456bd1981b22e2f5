import type { RecordProblem } from './therapist.js';

/** How many are named one by one; a list of hundreds is read by nobody. */
const named = 8;

/** All that is wrong with the records of a directory, in one text: who is left out, and each mistake by its index and field. */
export function tellProblems(problems: readonly RecordProblem[]): string {
  const out = new Set(problems.filter(({ lost }) => lost === 'record').map(({ index }) => index)).size;
  // Whoever is missing weighs most.
  const sorted = [...problems].sort((a, b) => Number(a.lost === 'field') - Number(b.lost === 'field'));
  const lines = sorted.slice(0, named).map(({ index, field, reason }) => `[${index}]${field && `.${field}`} ${reason}`);
  const more = problems.length - lines.length;
  const who = out ? `${out} ${out === 1 ? 'record is' : 'records are'} left out` : 'some fields are left out';
  return `${who}, the others stand: ${lines.join('; ')}${more ? `; and ${more} more` : ''}.`;
}
