import { foldText } from '../../domain/directory/fold-text.js';
import { nearest } from '../check/nearest.js';
import { headings, type Column } from './columns.js';

/** Where a column stands in the sheet. */
export interface Place {
  /** From 0. */
  at: number;
  /** As the sheet has it. */
  heading: string;
  /** “City 2” belongs to a second office; 1 where no number is given. */
  number: number;
}

export type Columns = ReadonlyMap<Column, readonly Place[]>;

/** Columns of which a sheet may have several: what stands in them is one list. */
const joined = new Set<Column>(['degrees', 'licences', 'knowsAbout', 'approaches', 'knowsLanguage', 'identities', 'insurance']);
/** Columns of which there may be one for each office. */
export const officeColumns = [
  'officeName',
  'streetAddress',
  'moreOfAddress',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'addressCountry',
] as const satisfies readonly Column[];

const plain = (heading: string): string => foldText(heading).replace(/[^\p{L}\p{N}#]/gu, '');

const known = new Map(Object.entries(headings).flatMap(([column, all]) => all.map((name) => [plain(name), column as Column] as const)));

/** Which column a heading names; undefined where it names none. */
export const columnOf = (heading: string): Column | undefined => readHeading(heading)?.column;

/** “Fee (USD)”, “City 2”, “Office 2: city”: what stands in brackets says more of the column, and a number which office it belongs to. */
function readHeading(heading: string): { column: Column; number: number } | undefined {
  const short = heading.replace(/\s*[([].*$/s, '');
  for (const text of [heading, short]) {
    const column = known.get(plain(text));
    if (column) return { column, number: 1 };
  }
  const [number] = /\d/.exec(short) ?? [];
  const column = number && known.get(plain(short.replace(number, '')));
  return column && officeColumns.includes(column as (typeof officeColumns)[number]) ? { column, number: Number(number) } : undefined;
}

/**
 * Finds the columns of a sheet by their headings.
 * @param tell hears of each heading whose column can’t be used
 */
export function readHeadings(cells: readonly string[], tell: (heading: string, reason: string) => void): Columns {
  const columns = new Map<Column, Place[]>();
  const told = new Set<string>();
  for (const [at, cell] of cells.entries()) {
    const heading = cell.replace(/\s+/g, ' ').trim();
    if (!heading) continue;
    const read = readHeading(heading);
    if (!read) {
      if (!told.has(heading)) tell(heading, `is no heading that is known here, so its column is left out${hint(heading)}`);
      told.add(heading);
      continue;
    }
    const places = columns.get(read.column) ?? [];
    const isOffice = officeColumns.includes(read.column as (typeof officeColumns)[number]);
    const same = places.filter((one) => plain(one.heading) === plain(heading));
    // The same heading once more, without a number, is that of the next office.
    const number = isOffice ? Math.max(read.number, same.length + 1) : 1;
    const taken = places.find((one) => one.number === number);
    if (taken && !joined.has(read.column)) tell(heading, `is left out: “${taken.heading}” says the same`);
    else columns.set(read.column, [...places, { at, heading, number }]);
  }
  // Beside a column of places, a plain “Licence” is what it is called.
  const licence = columns.get('licence');
  if (licence && !columns.has('licences')) columns.set('licences', licence);
  else if (licence && !columns.has('licenceName')) columns.set('licenceName', licence);
  else if (licence) tell(licence[0]!.heading, `is left out: “${columns.get('licenceName')![0]!.heading}” says the same`);
  columns.delete('licence');
  return columns;
}

function hint(heading: string): string {
  const own = plain(heading);
  const names = Object.values(headings).flat();
  const near =
    (own.length > 2 && nearest(own, names.map(plain))) ||
    // “Insurance we take”: the longest name that is a part of it.
    names
      .map(plain)
      .filter((name) => name.length > 4 && own.includes(name))
      .sort((a, b) => b.length - a.length)[0];
  const name = names.find((one) => plain(one) === near);
  return name ? ` (did you mean “${name.charAt(0).toUpperCase()}${name.slice(1)}”?)` : '';
}
