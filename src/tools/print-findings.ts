import { styleText } from 'node:util';
import type { Finding, Severity } from './check/finding.js';

const labels: Readonly<Record<Severity, string>> = { wrong: 'Wrong', warning: 'Please look at this', note: 'Good to know' };
const colours = { wrong: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Findings as lines for a terminal of this width. */
export function printFindings(findings: readonly Finding[], { width = 80, colour = false } = {}): string {
  return findings
    .map(({ severity, message, advice, line, column }) => {
      const where = line === undefined ? '' : ` (line ${line}${column === undefined ? '' : `, column ${column}`})`;
      const label = colour ? styleText(['bold', colours[severity]], labels[severity]) : labels[severity];
      return [`${label}${where}`, ...wrap(message, width - 2), ...(advice ? wrap(`→ ${advice}`, width - 2) : [])].join('\n  ');
    })
    .join('\n\n');
}

/**
 * A text in lines of at most so many characters, as far as its words let it. What would command the terminal becomes a sign:
 * the text may quote a page.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/[^\P{Cc}\s]/gu, '\ufffd').split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}
