import { readDirectory } from '../../domain/directory/read-directory.js';
import type { Directory, Licence, Therapist } from '../../domain/directory/therapist.js';
import {
  readAges,
  readApproach,
  readDate,
  readFee,
  readLanguage,
  readOpenings,
  readYesNo,
  settleOrder,
  splitList,
  type DayOrder,
} from './cells.js';
import { finish } from './finish.js';
import { columnOf, nearestHeading, type Column } from './columns.js';
import { readCountry, readRegion } from './regions.js';
import type { Row, Sheet } from './read-sheet.js';

/** What is wrong in a sheet, where a person finds it. */
export interface SheetProblem {
  /** 0: the column as a whole. */
  line: number;
  heading: string;
  reason: string;
}

export interface PeopleReading {
  directory: Directory;
  problems: SheetProblem[];
  /** How many people the sheet has, and how many of them are left out. */
  found: number;
  leftOut: number;
}

/** Columns of which a sheet may have several: what stands in them is joined. */
const joined = new Set<Column>(['degrees', 'licences', 'knowsAbout', 'approaches', 'knowsLanguage', 'identities', 'insurance', 'ages']);

/** Where a field of the directory stands in the sheet, for what its reader finds wrong. */
const columnsOfField: Readonly<Record<string, readonly Column[]>> = {
  name: ['name', 'familyName', 'givenName'],
  credentials: ['degrees'],
  offices: ['addressLocality', 'streetAddress', 'officeName'],
};

/**
 * Makes a directory of a sheet. What can't be read is named by its line and heading, and left out; everything goes through the
 * reader of our own JSON at the end, so that what is written is what the widget takes.
 * @param country the country of the practice, for states and prices that name none
 */
export function readPeople({ headings, rows }: Sheet, country?: string): PeopleReading {
  const problems: SheetProblem[] = [];
  const { columns, headingOf } = readHeadings(headings, problems);
  const orders = readOrders(rows, columns);
  const records = rows.map((row) => {
    const tell = (column: Column, reason: string): void => void problems.push({ line: row.line, heading: headingOf(column), reason });
    return readRow(new Cells(row, columns, tell), { country, orders });
  });

  const reading = finish(readDirectory({ therapists: records }));
  for (const { index, field, reason } of reading.problems) {
    const name = /^\w*/.exec(field)![0];
    const column = (columnsOfField[name] ?? [name as Column]).find((one) => columns.has(one));
    problems.push({ line: rows[index]!.line, heading: column ? headingOf(column) : name, reason });
  }
  problems.sort((a, b) => a.line - b.line);
  const { therapists } = reading;
  return { directory: { therapists }, problems, found: rows.length, leftOut: rows.length - therapists.length };
}

function readHeadings(headings: Row, problems: SheetProblem[]): { columns: Map<Column, number[]>; headingOf: (column: Column) => string } {
  const columns = new Map<Column, number[]>();
  for (const [at, cell] of headings.cells.entries()) {
    const heading = cell.trim();
    const column = columnOf(heading);
    const tell = (reason: string): void => void problems.push({ line: 0, heading, reason });
    if (column && (!columns.has(column) || joined.has(column))) columns.set(column, [...(columns.get(column) ?? []), at]);
    else if (column) tell(`is left out: “${headings.cells[columns.get(column)![0]!]!.trim()}” says the same`);
    else if (heading) {
      const near = nearestHeading(heading);
      tell(`is no heading that is known here; its column is left out${near ? ` (did you mean “${near}”?)` : ''}`);
    }
  }
  return { columns, headingOf: (column) => headings.cells[columns.get(column)?.[0] ?? -1]?.trim() ?? column };
}

/** The cells of one row, by what they mean. */
class Cells {
  readonly #row: Row;
  readonly #columns: ReadonlyMap<Column, readonly number[]>;
  readonly tell: (column: Column, reason: string) => void;

  constructor(row: Row, columns: ReadonlyMap<Column, readonly number[]>, tell: (column: Column, reason: string) => void) {
    this.#row = row;
    this.#columns = columns;
    this.tell = tell;
  }

  text(column: Column): string | undefined {
    const texts = this.#columns.get(column)?.flatMap((at) => this.#row.cells[at]?.trim() || []) ?? [];
    return texts.length ? texts.join(texts.length > 1 ? ';' : '') : undefined;
  }

  list(column: Column): string[] | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : splitList(text);
  }

  /** What a cell says, where it can be read; where it can’t, that is told. */
  read<T>(column: Column, reader: (text: string) => T | undefined, wanted: string): T | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) this.tell(column, `“${text}” ${wanted}`);
    return value;
  }
}

interface Ways {
  country: string | undefined;
  orders: ReadonlyMap<Column, DayOrder | undefined>;
}

/** The order of days in each column of them; a column that does not settle its own takes that of another. */
function readOrders(rows: readonly Row[], columns: ReadonlyMap<Column, readonly number[]>): Map<Column, DayOrder | undefined> {
  const own = (['licenceChecked', 'insuranceChecked', 'openingsChecked'] as const).map((column) => {
    const cells = rows.flatMap((row) => columns.get(column)?.map((at) => row.cells[at] ?? '') ?? []);
    return [column, settleOrder(cells)] as const;
  });
  const [any] = own.flatMap(([, order]) => order ?? []);
  return new Map(own.map(([column, order]) => [column, order ?? any]));
}

function readRow(cells: Cells, { country: ofPractice, orders }: Ways): Partial<Record<keyof Therapist, unknown>> {
  const ofOffice = cells.read('addressCountry', readCountry, 'is no country');
  const country = ofOffice ?? ofPractice;
  const date = (column: Column): string | undefined => {
    const text = cells.text(column);
    if (text === undefined) return undefined;
    const read = readDate(text, orders.get(column));
    if ('day' in read) return read.day;
    cells.tell(column, read.reason);
    return undefined;
  };
  const insurance = cells.list('insurance');
  const openings = cells.read('openings', readOpenings, 'says neither open, waiting list nor full');
  const fee = cells.read('fee', (text) => readFee(text, country), 'is no price with its currency, such as $120–180');
  const slides = cells.read('slidingScale', readYesNo, 'is neither yes nor no');
  const name = cells.text('name') ?? ([cells.text('givenName'), cells.text('familyName')].filter(Boolean).join(' ') || undefined);
  // “Austin, TX” in one cell is a town and its state.
  const [, town = cells.text('addressLocality'), state] = /^(.+),\s*([A-Z]{2,3})$/.exec(cells.text('addressLocality') ?? '') ?? [];
  const office = {
    name: cells.text('officeName'),
    streetAddress: cells.text('streetAddress'),
    addressLocality: town,
    addressRegion: cells.text('addressRegion') ?? state,
    postalCode: cells.text('postalCode'),
    addressCountry: ofOffice,
  };
  return {
    id: cells.text('id'),
    name,
    pronouns: cells.text('pronouns'),
    honorificSuffix: cells.text('honorificSuffix'),
    jobTitle: cells.text('jobTitle'),
    description: cells.text('description'),
    image: cells.text('image'),
    url: withScheme(cells.text('url')),
    worksFor: cells.text('worksFor'),
    npi: cells.text('npi'),
    credentials: cells.list('degrees')?.map((degree) => ({ name: degree })),
    licences: readLicences(cells, country, date('licenceChecked')),
    knowsAbout: cells.list('knowsAbout'),
    approaches: cells.list('approaches')?.map(readApproach),
    knowsLanguage: cells.list('knowsLanguage')?.map(readLanguage),
    identities: cells.list('identities'),
    ages: cells.read('ages', readAges, 'is no range of ages, such as 18+ or 12-17'),
    insurance: insurance && { names: insurance, checked: date('insuranceChecked') },
    fee: fee && slides !== undefined ? { ...fee, slidingScale: slides || fee.slidingScale } : fee,
    telehealth: cells.read('telehealth', readYesNo, 'is neither yes nor no'),
    offices: Object.values(office).some(Boolean) ? [office] : undefined,
    openings: openings && { status: openings, checked: date('openingsChecked') },
    booking: withScheme(cells.text('booking')),
    telephone: cells.text('telephone'),
    email: cells.text('email'),
  };
}

/** An address as people write it has no scheme. */
function withScheme(address: string | undefined): string | undefined {
  return address && /^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(address) ? `https://${address}` : address;
}

/** Places, with names and numbers of the same order beside them; what stands there once holds for all. */
function readLicences(cells: Cells, country: string | undefined, checked: string | undefined): Licence[] | undefined {
  const names = cells.list('licenceName') ?? [];
  const numbers = cells.list('licenceNumber') ?? [];
  return cells.list('licences')?.flatMap((part, index) => {
    // “TX (LCSW)”: what stands behind the place is the licence’s name.
    const [, place = part, inside] = /^(.+?)\s*\(([^()]*)\)$/.exec(part) ?? [];
    const region = readRegion(place, country);
    if (!region) {
      cells.tell('licences', `“${part}” is no state or country that is known here; write it as US-TX or GB`);
      return [];
    }
    const name = inside ?? names[names.length > 1 ? index : 0];
    const identifier = numbers[numbers.length > 1 || index ? index : 0];
    return [{ region, ...(name ? { name } : {}), ...(identifier ? { identifier } : {}), ...(checked ? { checked } : {}) }];
  });
}
