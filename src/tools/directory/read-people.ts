import { readDirectory } from '../../domain/directory/read-directory.js';
import type { Directory, Fee, RecordProblem, Therapist } from '../../domain/directory/therapist.js';
import { isNothing, readApproach, readOpenings, readTelehealth, readYesNo, splitBrackets, splitLines, type Reading } from './cells.js';
import type { Column } from './columns.js';
import { finish } from './finish.js';
import { readAges } from './read-ages.js';
import { readDate, settleOrder, type DayOrder } from './read-day.js';
import { currencyOf, readFee } from './read-fee.js';
import { readHeadings, type Columns } from './read-headings.js';
import { readLanguages } from './read-language.js';
import { readLicences, splitPlaces } from './read-licences.js';
import { officeNumbers, readOfficeCountry, readOffices } from './read-offices.js';
import { settleCountry } from './read-region.js';
import type { Sheet } from './read-sheet.js';
import { quote, RowCells } from './row.js';

/** What is wrong in a sheet, where a person finds it. */
export interface SheetProblem {
  /** 0: the column as a whole. */
  line: number;
  heading: string;
  reason: string;
  lost: RecordProblem['lost'];
}

export interface PeopleReading {
  directory: Directory;
  problems: SheetProblem[];
  /** How many people the sheet has. */
  found: number;
}

/** What the cells of a row are read by, beside what stands in them. */
interface Ways {
  /** The country of the practice, where it was told. */
  country: string | undefined;
  /** The country whose states the sheet names. */
  ofStates: string | undefined;
  orders: Readonly<Partial<Record<Column, DayOrder | undefined>>>;
  offices: readonly number[];
}

/**
 * Makes a directory of a sheet. What can’t be read is named by its line and heading, and left out; everything goes through the
 * reader of our own JSON at the end, so that what is written is what the widget takes.
 * @param country the country of the practice, for states, prices and addresses that name none
 */
export function readPeople({ headings, rows }: Sheet, country?: string): PeopleReading {
  const problems: SheetProblem[] = [];
  const columns = readHeadings(headings.cells, (heading, reason) => void problems.push({ line: 0, heading, reason, lost: 'field' }));
  const cellsOf = (column: Column): string[] => columns.get(column)?.flatMap(({ at }) => rows.map(({ cells }) => cells[at] ?? '')) ?? [];
  const orderOf = (column: Column): DayOrder | undefined => settleOrder(cellsOf(column).flatMap(splitLines));
  const ways: Ways = {
    country,
    ofStates: settleCountry(cellsOf('licences').flatMap(splitPlaces)),
    orders: {
      licenceChecked: orderOf('licenceChecked'),
      insuranceChecked: orderOf('insuranceChecked'),
      openingsChecked: orderOf('openingsChecked'),
    },
    offices: officeNumbers(columns),
  };
  const read = rows.map((row) => {
    const tell = (heading: string, reason: string): void => void problems.push({ line: row.line, heading, reason, lost: 'field' });
    const cells = new RowCells(row, columns, tell);
    return { line: row.line, cells, record: readRow(cells, ways) };
  });

  const reading = finish(readDirectory({ therapists: read.map(({ record }) => record) }));
  for (const { index, field, reason, lost } of reading.problems) {
    const { line, cells } = read[index]!;
    const column = columnOfField(field, columns);
    const text = /\[/.test(field) ? '' : cells.raw(column);
    const what = text && lost === 'field' ? `${quote(text)} ${reason}` : reason;
    problems.push({ line, heading: cells.headingOf(column), reason: lost === 'record' ? `${what}, so this row is left out` : what, lost });
  }
  problems.sort((a, b) => a.line - b.line);
  return { directory: { therapists: reading.therapists }, problems, found: rows.length };
}

/** The column in which a field of the directory stands, for what its reader finds wrong. */
function columnOfField(field: string, columns: Columns): Column {
  const path = field.replace(/\[\d+\]/g, '');
  const special: Readonly<Record<string, readonly Column[]>> = {
    name: ['name', 'familyName', 'givenName'],
    credentials: ['degrees'],
    'credentials.name': ['degrees'],
    'licences.name': ['licenceName', 'licences'],
    'licences.identifier': ['licenceNumber', 'licences'],
    'offices.name': ['officeName'],
  };
  const named = path.startsWith('offices.') ? path.slice('offices.'.length) : path.replace(/\..*/, '');
  const candidates = special[path] ?? special[named] ?? [named as Column];
  return candidates.find((column) => columns.has(column)) ?? candidates[0]!;
}

function readRow(cells: RowCells, { country: ofPractice, ofStates, orders, offices }: Ways): Partial<Record<keyof Therapist, unknown>> {
  const [firstOffice = 1] = offices;
  const ofOffice = cells.raw('addressCountry', firstOffice);
  const countryOfOffice = ofOffice ? readOfficeCountry(ofOffice) : undefined;
  const country = countryOfOffice && 'value' in countryOfOffice ? countryOfOffice.value : ofPractice;
  const day = (column: Column): string | undefined => cells.read(column, (text) => readDate(text, orders[column]));
  const insurance = cells.list('insurance');
  const openings = cells.read('openings', readOpenings);
  const parts = [cells.text('givenName'), cells.text('familyName')].filter(Boolean).join(' ');
  const suffix = cells.text('honorificSuffix')?.replace(/\s*[;|\n]\s*/g, ', ');
  const { name, letters } = splitLetters(cells.text('name') ?? parts);
  return {
    id: cells.text('id'),
    name: name || undefined,
    pronouns: cells.text('pronouns'),
    honorificSuffix: suffix ?? letters,
    jobTitle: cells.read('jobTitle', readTitle),
    description: cells.text('description'),
    image: cells.text('image'),
    url: withScheme(cells.text('url')),
    worksFor: cells.text('worksFor'),
    npi: cells.text('npi')?.replace(/[\s-]/g, ''),
    credentials: cells.list('degrees', splitLines)?.map(readDegree),
    licences: readLicences(cells, country ?? ofStates, orders.licenceChecked),
    knowsAbout: cells.list('knowsAbout'),
    approaches: cells.list('approaches')?.map(readApproach),
    knowsLanguage: cells.list('knowsLanguage')?.flatMap(readLanguages),
    identities: cells.list('identities'),
    ages: cells.read('ages', readAges),
    insurance: insurance && { names: insurance, checked: day('insuranceChecked') },
    fee: readPrice(cells, country),
    telehealth: cells.read('telehealth', readTelehealth),
    offices: readOffices(cells, offices, ofPractice),
    openings: openings && { status: openings, checked: day('openingsChecked') },
    booking: withScheme(cells.text('booking')),
    telephone: cells.text('telephone'),
    email: cells.text('email'),
  };
}

/** “Ana Nguyễn, PhD, LCSW”: letters behind a whole name are capitals for the most part; “Nguyễn, DeShawn” has none. */
function splitLetters(text: string): { name: string; letters?: string } {
  const [name = '', ...letters] = text.split(/,\s*/);
  const areLetters = letters.every(
    (one) => /^[A-Za-z.\-/]{2,12}$/.test(one) && one.replace(/[^A-Z]/g, '').length * 2 >= one.replace(/[^A-Za-z]/g, '').length,
  );
  return name.includes(' ') && letters.length && areLetters ? { name, letters: letters.join(', ') } : { name: text };
}

function readTitle(text: string): Reading<string> {
  if (isNothing(text)) return { reason: '' };
  return /^(dr|prof|mrs?|ms|mx|miss|rev)\.?$/i.test(text)
    ? { reason: 'is a form of address and no profession; write it with the name' }
    : { value: text };
}

/** “PhD in clinical psychology (University of Somewhere)”; a year in the brackets belongs to the name. */
function readDegree(part: string): { name: string; recognizedBy?: string } {
  const { before, inside } = splitBrackets(part);
  return inside && !/^\d*$/.test(inside) ? { name: before, recognizedBy: inside } : { name: part };
}

/** The fee, with what a column of its own says of the sliding scale. */
function readPrice(cells: RowCells, country: string | undefined): Fee | undefined {
  const fee = cells.read('fee', (text, heading) => readFee(text, country, heading));
  const slides = cells.read('slidingScale', readSliding);
  if (slides === undefined) return fee;
  if (fee) return { ...fee, slidingScale: slides || Boolean(fee.slidingScale) };
  const alone = slides ? readFee('sliding scale', country, cells.headingOf('fee')) : undefined;
  if (alone && 'value' in alone) return alone.value;
  // A fee that can’t be read was told already.
  if (slides && !cells.text('fee')) cells.tell('slidingScale', 'stands beside no fee, and no currency is known; say --country');
  return undefined;
}

/** “yes”, “no”, and “$60–90”, which says yes and for how much. */
function readSliding(text: string): Reading<boolean> {
  const plain = readYesNo(text);
  return 'reason' in plain && (/\d/.test(text) || currencyOf(text, undefined) || /limited|some/i.test(text)) ? { value: true } : plain;
}

/** An address as people write it has no scheme. */
function withScheme(address: string | undefined): string | undefined {
  return address && /^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$))/i.test(address) ? `https://${address}` : address;
}
