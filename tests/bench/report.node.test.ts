import { describe, expect, it } from 'vitest';
import { plotRounds } from '../../bench/plots.mjs';
import { report } from '../../bench/report.mjs';
import { budgetRow, ratio } from '../../bench/tables.mjs';
import { verdict } from '../../bench/statistics.mjs';

const run = { rounds: 7, isWhole: true, machine: 'A machine', busy: 0.1, minutes: '20 min' };
const part = { budgets: [budgetRow('ready', [1, 2], ratio, '1.15 x', verdict([1, 2], 1.15))], text: '## A part', plots: [] };

describe('the report', () => {
  it('says of each budget whether it is met, and in how many rounds it was not', () => {
    expect(report([part], run)).toContain('| ready | 1.50 (1.00 to 2.00) | 1.15 x | **missed** | 1 of 2 |');
  });

  it('asks nobody to trust fewer than seven rounds, or a part', () => {
    expect(report([part], run)).not.toContain('This is a try');
    expect(report([part], { ...run, rounds: 6 })).toContain('This is a try');
    expect(report([part], { ...run, isWhole: false })).toContain('This is a try');
  });
});

describe('a plot', () => {
  const rows = [
    { way: 'ours', value: 1, isOwn: true },
    { way: 'ours', value: 3, isOwn: true },
    { way: 'a & b', value: 2 },
  ];

  it('stands by itself, with each round as a dot, and is the same at every run', () => {
    const svg = plotRounds({ title: 'Ready', unit: 'ms', rows });
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('a &amp; b');
    expect(plotRounds({ title: 'Ready', unit: 'ms', rows })).toBe(svg);
  });
});
