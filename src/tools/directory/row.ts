import { isNothing, splitList, type Reading } from './cells.js';
import type { Column } from './columns.js';
import type { Columns } from './read-headings.js';
import type { Row } from './read-sheet.js';

/** Hears what is wrong with a cell: the end of a sentence that begins with its heading. */
export type TellCell = (heading: string, reason: string) => void;

const longest = 60;

/** What a file says, on one line and without what would command a terminal. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** A cell as a message quotes it: on one line, and not too long. */
export function quote(cell: string): string {
  const text = onOneLine(cell);
  return `“${[...text].length > longest ? `${[...text].slice(0, longest).join('')}…` : text}”`;
}

/** A row of a sheet, by what its columns mean. */
export class RowCells {
  readonly #row: Row;
  readonly #columns: Columns;
  readonly #tell: TellCell;

  constructor(row: Row, columns: Columns, tell: TellCell) {
    this.#row = row;
    this.#columns = columns;
    this.#tell = tell;
  }

  /** What stands in a column, as it was written; empty where nothing does. */
  raw(column: Column, number = 1): string {
    const place = this.#columns.get(column)?.find((one) => one.number === number);
    return place ? (this.#row.cells[place.at]?.trim() ?? '') : '';
  }

  text(column: Column, number?: number): string | undefined {
    const text = this.raw(column, number);
    return text && !isNothing(text) ? text : undefined;
  }

  /** The entries of all columns of that meaning. */
  list(column: Column, split: (cell: string) => string[] = splitList): string[] | undefined {
    const all = this.#columns.get(column)?.flatMap(({ at }) => split(this.#row.cells[at] ?? '')) ?? [];
    return all.length ? all : undefined;
  }

  /** What a cell says, where it can be read; where it can’t, that is told. */
  read<T>(column: Column, reader: (text: string, heading: string) => Reading<T>, number?: number): T | undefined {
    const text = this.raw(column, number);
    if (!text) return undefined;
    const reading = reader(text, this.headingOf(column));
    if ('value' in reading) return reading.value;
    if (!isNothing(text)) this.tell(column, `${quote(text)} ${reading.reason}`);
    return undefined;
  }

  tell(column: Column, reason: string): void {
    this.#tell(this.headingOf(column), reason);
  }

  headingOf(column: Column): string {
    return this.#columns.get(column)?.[0]?.heading ?? column;
  }
}
