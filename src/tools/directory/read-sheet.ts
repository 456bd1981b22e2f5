import { parse } from 'csv-parse/sync';
import { readSheet as readExcel } from 'read-excel-file/node';
import { columnOf } from './columns.js';

/** A row of a spreadsheet that is not empty. */
export interface Row {
  /** The line of the file on which it begins, or its number in a workbook; from 1. */
  line: number;
  cells: string[];
}

export interface Sheet {
  headings: Row;
  rows: Row[];
}

/** What no sheet can be made of; the message is the end of a sentence. */
export class SheetError extends Error {}

/** A title and a few lines about the sheet may stand above its headings. */
const mostAbove = 10;

const noHeadings = 'no line near its top has headings that are known: one has to be “Name”, or “First name” and “Last name”';

/** Reads a text with commas, semicolons or tabs: the one that gives most headings that are known. */
export function readCsv(text: string): Sheet {
  const tries = [',', ';', '\t'].flatMap((delimiter) => findSheet(parseWith(text, delimiter)) ?? []);
  const [best] = tries.sort((a, b) => countKnown(b.headings) - countKnown(a.headings));
  if (!best) throw new SheetError(noHeadings);
  return best;
}

/** Reads the first sheet of an Excel workbook (.xlsx). */
export async function readWorkbook(bytes: Buffer): Promise<Sheet> {
  let data: unknown[][];
  try {
    data = await readExcel(bytes);
  } catch (error) {
    throw new SheetError(`it is no Excel workbook that can be read (${error instanceof Error ? error.message : 'unknown'})`, {
      cause: error,
    });
  }
  const sheet = findSheet(data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOfCell) })));
  if (!sheet) throw new SheetError(noHeadings);
  return sheet;
}

function parseWith(text: string, delimiter: string): Row[] {
  let line = 1;
  const options = { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: false } as const;
  try {
    const parsed = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed.map(({ record, info }) => {
      const row = { line, cells: record };
      // A cell may hold line breaks: the next row begins where this one has ended.
      line = info.lines + 1;
      return row;
    });
  } catch {
    return [];
  }
}

function findSheet(all: readonly Row[]): Sheet | undefined {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell.trim()));
  const above = rows.slice(0, mostAbove);
  const best = Math.max(...above.map(countKnown), 0);
  const at = above.findIndex((row) => countKnown(row) === best);
  const headings = rows[at];
  const known = headings?.cells.map(columnOf);
  if (!known || !(known.includes('name') || known.includes('givenName') || known.includes('familyName'))) return undefined;
  return { headings: headings!, rows: rows.slice(at + 1) };
}

const countKnown = ({ cells }: Row): number => cells.filter(columnOf).length;

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
