import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFindings, wrap } from '../../src/tools/print-findings.js';

describe('findings in a terminal', () => {
  it('say how grave, where, what, and what to do', () => {
    const text = printFindings([
      { code: 'self-closing', severity: 'wrong', message: 'One.', advice: 'Do this.', line: 3, column: 7 },
      { code: 'found', severity: 'note', message: 'Two.' },
    ]);
    expect(text).toBe('Wrong (line 3, column 7)\n  One.\n  → Do this.\n\nGood to know\n  Two.');
    expect(printFindings([{ code: 'found', severity: 'note', message: 'Two.' }], { colour: true })).toContain('\u001b[');
  });

  it('let no page talk to the terminal by what it is made of', () => {
    const text = printFindings([
      {
        code: 'unknown-tag',
        severity: 'wrong',
        message: 'data-attune="\u001b]0;hacked\u0007\u001b[2J\u009b1mpaus" names no widget.',
        advice: '\u001b[8mUnseen.',
      },
    ]);
    expect(text).toBe('Wrong\n  data-attune="\ufffd]0;hacked\ufffd\ufffd[2J\ufffd1mpaus" names no widget.\n  → \ufffd[8mUnseen.');
  });

  it('keep their words, in lines no longer than asked where words allow', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 30 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
