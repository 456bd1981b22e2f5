import { parse, type CsvError } from 'csv-parse/sync';
import { columnOf } from './read-headings.js';
import { SheetError } from './sheet-error.js';

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

/** A title and a few lines about the sheet may stand above its headings. */
const mostAbove = 10;

const noHeadings = 'no line near its top has headings that are known; one has to be “Name”, or “First name” and “Last name”';

/** Reads a text with commas, semicolons or tabs: with those that give most headings that are known. */
export function readCsv(text: string): Sheet {
  // Within quotes, csv-parse counts \r\n as two lines.
  const lines = text.replace(/\r\n?/g, '\n');
  const tries = [',', ';', '\t'].map((delimiter) => parseWith(lines, delimiter));
  const sheets = tries.flatMap(({ rows, fault }) => (fault ? [] : (findSheet(rows) ?? [])));
  const [best] = sheets.sort((a, b) => countKnown(b.headings) - countKnown(a.headings));
  if (best) return best;
  // Its first lines may be fine where a quotation mark further down swallows the rest.
  const faulty = tries.find(({ rows, fault }) => fault && findSheet(rows));
  throw new SheetError(faulty?.fault ?? noHeadings);
}

/** Reads an Excel workbook (.xlsx): the first of its sheets that has headings that are known. */
export async function readWorkbook(bytes: Buffer): Promise<Sheet> {
  const { default: readExcel } = await import('read-excel-file/node');
  let sheets: { data: unknown[][] }[];
  try {
    sheets = await readExcel(bytes);
  } catch (error) {
    throw new SheetError('it looks like a workbook, and can’t be read as one; save it as .xlsx or .csv once more', { cause: error });
  }
  for (const { data } of sheets) {
    const sheet = findSheet(data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOfCell) })));
    if (sheet) return sheet;
  }
  throw new SheetError(noHeadings);
}

function parseWith(text: string, delimiter: string): { rows: Row[]; fault?: string } {
  const rows: Row[] = [];
  // A cell may hold line breaks: a row begins where the one before it has ended.
  let line = 1;
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    const isOpen = (error as CsvError).code === 'CSV_QUOTE_NOT_CLOSED';
    return { rows, fault: isOpen ? `the quotation mark that opens on line ${line} or after it is never closed` : 'it is no table' };
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

const countKnown = ({ cells }: Row): number => new Set(cells.flatMap((cell) => columnOf(cell) ?? [])).size;

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
