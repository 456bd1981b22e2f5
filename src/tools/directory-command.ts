import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { kindOf, readDirectory } from '../domain/directory/read-directory.js';
import { FhirGathering } from '../domain/directory/read-fhir.js';
import { readSchemaOrg } from '../domain/directory/read-schema-org.js';
import type { Directory, DirectoryReading } from '../domain/directory/therapist.js';
import { writeFhir } from '../domain/directory/write-fhir.js';
import { scriptSafe, writeJsonLd } from '../domain/directory/write-json-ld.js';
import { readJson } from '../domain/json.js';
import { decodeText } from './directory/decode-text.js';
import { finish } from './directory/finish.js';
import { readPeople } from './directory/read-people.js';
import { readCsv, readWorkbook, SheetError } from './directory/read-sheet.js';
import { readCountry } from './directory/regions.js';
import { writePieces } from './write-file.js';

interface Options {
  output?: string;
  jsonld?: boolean;
  fhir?: boolean;
  country?: string;
}

/** What came of a file: the people, and a line for each thing that is wrong with it. */
interface Outcome {
  directory: Directory;
  lines: string[];
  leftOut: number;
}

/** `attune-elements directory`: makes a directory of a spreadsheet. */
export function addDirectoryCommand(program: Command): void {
  program
    .command('directory')
    .description('make the file of a therapist directory from a spreadsheet, or from a directory in another shape')
    .argument('<people>', 'a spreadsheet (.csv, .xlsx), a directory (.json: our own, schema.org or FHIR R4), or - for what is piped in')
    .option('-o, --output <file>', 'where to write it; unset, it is printed')
    .option('--jsonld', 'write schema.org’s JSON-LD instead, in the script element that belongs into the page’s head')
    .option('--fhir', 'write a FHIR R4 Bundle instead')
    .option('--country <code>', 'the country of the practice, such as US, for states and prices that name none')
    .addHelpText(
      'after',
      '\nThe first line of a spreadsheet names its columns; only “Name” has to be there. What is wrong is named by its line and\nheading and left out.\n\nEnds with 0 if anybody was written, 1 if nobody could be, 2 if something was typed wrong.',
    )
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(file, options);
    });
}

async function run(file: string, { output, jsonld, fhir, country }: Options): Promise<number> {
  const code = country === undefined ? undefined : readCountry(country);
  if (jsonld && fhir) return complain('--jsonld and --fhir are two files: ask for one after the other.', 2);
  if (country !== undefined && !code) return complain(`--country ${country} is no country; write it as two letters, such as US.`, 2);
  try {
    const { directory, lines, leftOut } = await readFrom(file, code);
    for (const line of lines) console.error(line);
    const count = directory.therapists.length;
    if (!count) return complain(`Nobody in ${nameOf(file)} could be read, so nothing is written.`, 1);
    await writePieces([shape(directory, { jsonld, fhir })], output);
    console.error(
      `${count} ${count === 1 ? 'person' : 'people'} written, ${leftOut} left out, ${lines.length} ${lines.length === 1 ? 'thing' : 'things'} to look at.`,
    );
    return 0;
  } catch (error) {
    const { code: fault, message } = error as Error & { code?: string };
    // Whoever reads no further has seen enough.
    if (fault === 'EPIPE') return 0;
    if (error instanceof SheetError) return complain(`${nameOf(file)} could not be read: ${message}.`, 1);
    if (!fault) throw error;
    return complain(`${output ?? 'What was asked for'} could not be written: ${message}`, 1);
  }
}

const nameOf = (file: string): string => (file === '-' ? 'what was piped in' : file);

function complain(sentence: string, exitCode: number): number {
  console.error(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  return exitCode;
}

async function readFrom(file: string, country: string | undefined): Promise<Outcome> {
  const bytes = await readBytes(file);
  // A workbook is a zip, whatever its name.
  if (bytes.subarray(0, 2).toString() === 'PK') return outcomeOfSheet(await readWorkbook(bytes), country);
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new SheetError('it is an old Excel file (.xls); save it as .xlsx or .csv');
  const text = decodeText(bytes);
  if (!/^\s*[[{]/.test(text)) return outcomeOfSheet(readCsv(text), country);
  const json = readJson(text);
  if (!json.ok) throw new SheetError(json.reason);
  return outcomeOfJson(json.value);
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new SheetError(code === 'EISDIR' ? 'it is a folder' : 'there is no such file, or it may not be read', { cause: error });
  }
}

function outcomeOfSheet(sheet: ReturnType<typeof readCsv>, country: string | undefined): Outcome {
  const { directory, problems, leftOut } = readPeople(sheet, country);
  const lines = problems.map(({ line, heading, reason }) => `${line ? `line ${line}, ` : ''}“${heading}”: ${reason}`);
  return { directory, lines, leftOut };
}

function outcomeOfJson(data: unknown): Outcome {
  const kind = kindOf(data);
  const slices: Generator<void, DirectoryReading> =
    kind === 'fhir' ? new FhirGathering().take(data) : kind === 'schema-org' ? readSchemaOrg(data) : readDirectory(data);
  const { therapists, problems, unreadable } = finish(slices);
  if (unreadable) throw new SheetError(unreadable);
  return {
    directory: { therapists },
    lines: problems.map(({ index, field, reason }) => `[${index}]${field && `.${field}`} ${reason}`),
    leftOut: new Set(problems.filter(({ lost }) => lost === 'record').map(({ index }) => index)).size,
  };
}

function shape(directory: Directory, { jsonld, fhir }: Pick<Options, 'jsonld' | 'fhir'>): string {
  if (jsonld) return `<script type="application/ld+json">\n${scriptSafe(writeJsonLd(directory))}\n</script>\n`;
  return `${JSON.stringify(fhir ? writeFhir(directory) : directory, null, 2)}\n`;
}
