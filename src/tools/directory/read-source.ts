import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { readDay } from '../../domain/read-day.js';
import { kindOf, readDirectory } from '../../domain/directory/read-directory.js';
import { FhirGathering } from '../../domain/directory/read-fhir.js';
import { readSchemaOrg } from '../../domain/directory/read-schema-org.js';
import type { Directory, DirectoryReading } from '../../domain/directory/therapist.js';
import { isRecord } from '../../domain/author-list.js';
import { readJson } from '../../domain/json.js';
import { decodeText } from './decode-text.js';
import { finish } from './finish.js';
import { readPeople } from './read-people.js';
import { readCsv, readWorkbook, type Sheet } from './read-sheet.js';
import { onOneLine, quote } from './row.js';
import { SheetError } from './sheet-error.js';

/** What came of a file. */
export interface Outcome {
  directory: Directory;
  /** What is wrong, a line for each thing, with its place in the file. */
  lines: string[];
  /** How many people the file has. */
  found: number;
  fieldsLeftOut: number;
  columnsLeftOut: number;
}

/**
 * Makes a directory of a file, told by what is in it: a workbook, a page, JSON in any of the three shapes, or a text with
 * columns.
 * @param country the country of the practice, for what names none
 */
export async function readSource(bytes: Buffer, country: string | undefined): Promise<Outcome> {
  // A workbook is a zip, whatever its name.
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return outcomeOfSheet(await readWorkbook(bytes), country);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new SheetError('it is an old Excel file (.xls) or one with a password; save it as .xlsx or .csv');
  const text = decodeText(bytes);
  if (/^\s*</.test(text)) return outcomeOfJson(dataOfPage(text));
  if (!/^\s*[[{]/.test(text)) return outcomeOfSheet(readCsv(text), country);
  const json = readJson(text);
  if (json.ok) return outcomeOfJson(json.value);
  try {
    // The title above a sheet may stand in brackets.
    return outcomeOfSheet(readCsv(text), country);
  } catch {
    throw new SheetError(onOneLine(json.reason));
  }
}

function outcomeOfSheet(sheet: Sheet, country: string | undefined): Outcome {
  const { directory, problems, found } = readPeople(sheet, country);
  return {
    directory,
    lines: problems.map(({ line, heading, reason }) => `${line ? `line ${line}, ` : ''}${quote(heading)}: ${reason}`),
    found,
    fieldsLeftOut: problems.filter(({ line, lost }) => line && lost === 'field').length,
    columnsLeftOut: problems.filter(({ line }) => !line).length,
  };
}

function outcomeOfJson(data: unknown): Outcome {
  const kind = kindOf(data);
  const slices: Generator<void, DirectoryReading> =
    kind === 'fhir' ? new FhirGathering().take(data) : kind === 'schema-org' ? readSchemaOrg(data) : readDirectory(data);
  const { therapists, problems, unreadable, next } = finish(slices);
  if (unreadable) throw new SheetError(onOneLine(unreadable));
  const given = kind === 'own' && isRecord(data) ? (data.dateModified ?? undefined) : undefined;
  const dateModified = typeof given === 'string' && readDay(given) !== undefined ? given : undefined;
  const leftOut = new Set(problems.filter(({ lost }) => lost === 'record').map(({ index }) => index)).size;
  return {
    directory: { ...(dateModified ? { dateModified } : {}), therapists },
    lines: [
      ...(given === dateModified ? [] : ['“dateModified”: is no day as YYYY-MM-DD']),
      ...problems.map(({ index, field, reason }) => `person ${index + 1}${field && `, ${quote(field)}`}: ${reason}`),
      ...(next ? ['it is one page of many of a search; the people of the other pages are not in it'] : []),
    ],
    found: therapists.length + leftOut,
    fieldsLeftOut: problems.filter(({ lost }) => lost === 'field').length,
    columnsLeftOut: 0,
  };
}

/** The JSON-LD of a page: what `--jsonld` writes is a script element. */
function dataOfPage(html: string): unknown[] {
  const data: unknown[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node && node.tagName === 'script' && node.attrs.some(({ value }) => /^application\/ld\+json\b/i.test(value.trim()))) {
      const json = readJson(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
      if (!json.ok) throw new SheetError(`the JSON-LD in it is not readable: ${onOneLine(json.reason)}`);
      data.push(json.value);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  if (!data.length)
    throw new SheetError('it is a page without JSON-LD, so no list of people can be read from it; use a spreadsheet (.csv, .xlsx)');
  return data;
}
