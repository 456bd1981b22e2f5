import { table } from './tables.mjs';

/** Fewer rounds than this show that all of it runs, and nothing else. */
const enough = 7;

/** The whole page, from what each part has to say. */
export function report(parts, { rounds, isWhole, machine, busy, minutes }) {
  const isTry = rounds < enough || !isWhole;
  const rows = parts.flatMap(({ budgets }) => budgets);
  return `# Speed and size, measured

Written by \`npm run bench\`. ${machine}. When it began, ${busy.toFixed(1)} programs wanted the processor at a time; it took ${minutes}.

${isTry ? `**This is a try of ${rounds === 1 ? 'one round' : `${rounds} rounds`}${isWhole ? '' : ' of a part'}: it shows that everything runs. Don’t cite its figures.**` : `Every value is a median of ${rounds} rounds, with the least and the most; all ways are visited in each round, in turn, each in a fresh profile.`}
Ratios are of pairs: ours to the reference of the same round.

${
  rows.length
    ? `## Budgets

A budget is met when at most 2 of 7 rounds are over it; of layout shift and bytes, when none is. What single files weigh stands in
[SIZES.md](SIZES.md).

${table(['what', 'measured', 'at most', '', 'rounds over it'], rows)}

`
    : ''
}${parts.map(({ text }) => text).join('\n\n')}
`;
}
