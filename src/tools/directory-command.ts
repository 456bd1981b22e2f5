import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { readDay } from '../domain/read-day.js';
import type { Directory } from '../domain/directory/therapist.js';
import { writeFhir } from '../domain/directory/write-fhir.js';
import { scriptSafe, writeJsonLd } from '../domain/directory/write-json-ld.js';
import { SheetError } from './directory/sheet-error.js';
import { writePieces } from './write-file.js';

interface Options {
  output?: string;
  jsonld?: boolean;
  fhir?: boolean;
  country?: string;
  modified?: string;
}

/** How it ended, as a program’s exit code. */
const ended = { fine: 0, nobody: 1, wronglyAsked: 2 };

/** What was typed wrong; the message is a sentence. */
class WronglyAsked extends Error {}

/** `attune-elements directory`: makes a directory of a spreadsheet. */
export function addDirectoryCommand(program: Command): void {
  program
    .command('directory')
    .description('make the file of a therapist directory from a spreadsheet, or from a directory in another shape')
    .argument('<people>', 'a spreadsheet (.csv, .xlsx), a directory (.json: our own, schema.org or FHIR R4), or - for what is piped in')
    .option('-o, --output <file>', 'where to write it; unset, it is printed')
    .option('--jsonld', 'write schema.org’s JSON-LD instead, in the script element that belongs into the page’s head')
    .option('--fhir', 'write a FHIR R4 Bundle instead')
    .option('--country <code>', 'the country of the practice, such as US, for states, prices and addresses that name none')
    .option('--modified <day>', 'the day on which the whole was last gone through, as YYYY-MM-DD; it stands in our own shape only')
    .addHelpText(
      'after',
      `
One line of a spreadsheet, at its top, names the columns. “Name” has to be among them, or “First name” and “Last name”.
What can’t be read is left out, and named by its line and heading.

Ends with 0 if anybody was written, 1 if nobody could be (then nothing is written), 2 if something was typed wrong.`,
    )
    .action(async (file: string, options: Options) => {
      try {
        process.exitCode = await run(file, options);
      } catch (error) {
        const { code, message } = error as Error & { code?: string };
        // Whoever reads no further has seen enough.
        if (code === 'EPIPE') return;
        if (!(error instanceof WronglyAsked) && !(error instanceof SheetError)) throw error;
        console.error(message);
        process.exitCode = error instanceof WronglyAsked ? ended.wronglyAsked : ended.nobody;
      }
    });
}

async function run(file: string, { output, jsonld, fhir, country, modified }: Options): Promise<number> {
  // The other commands need none of this.
  const [{ readSource }, { readCountry }] = await Promise.all([import('./directory/read-source.js'), import('./directory/read-region.js')]);
  const code = country === undefined ? undefined : readCountry(country);
  if (jsonld && fhir) throw new WronglyAsked('--jsonld and --fhir make two files: ask for one after the other.');
  if (country !== undefined && !code) throw new WronglyAsked(`--country ${country} is no country; write it as two letters, such as US.`);
  if (modified !== undefined && readDay(modified) === undefined) throw new WronglyAsked(`--modified ${modified} is no day as YYYY-MM-DD.`);
  if (modified !== undefined && (jsonld || fhir))
    throw new WronglyAsked(`--modified has no place in what ${jsonld ? '--jsonld' : '--fhir'} writes.`);

  const name = file === '-' ? 'What was piped in' : file;
  const { directory, lines, found, fieldsLeftOut, columnsLeftOut } = await readSource(await readBytes(file), code).catch(
    (error: unknown) => {
      throw error instanceof SheetError ? new SheetError(`${name} could not be used: ${error.message}.`, { cause: error }) : error;
    },
  );
  if (lines.length) console.error(lines.join('\n'));
  const written = directory.therapists.length;
  if (!written) {
    console.error(`Nobody in ${name} can be written, so no file is made.`);
    return ended.nobody;
  }
  await write(shape(withDay(directory, modified), { jsonld, fhir }), output);
  const counts = [
    `${written} of ${number(found, 'person', 'people')} written`,
    ...(found > written ? [`${found - written} left out`] : []),
    ...(fieldsLeftOut ? [`${number(fieldsLeftOut, 'field', 'fields')} left out`] : []),
    ...(columnsLeftOut ? [`${number(columnsLeftOut, 'column', 'columns')} left out`] : []),
  ];
  console.error(`${counts.join(', ')}.`);
  return ended.fine;
}

/** The day stands first, where whoever opens the file sees it. */
function withDay({ dateModified, therapists }: Directory, modified = dateModified): Directory {
  return { ...(modified === undefined ? {} : { dateModified: modified }), therapists };
}

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as { code?: string };
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'it may not be read',
    };
    throw new WronglyAsked(`${file} could not be read: ${reasons[code ?? ''] ?? code}.`, { cause: error });
  }
}

async function write(text: string, output: string | undefined): Promise<void> {
  try {
    await writePieces([text], output);
  } catch (error) {
    if (output === undefined) throw error;
    throw new WronglyAsked(`${output} could not be written: ${(error as Error).message}.`, { cause: error });
  }
}

function shape(directory: Directory, { jsonld, fhir }: Pick<Options, 'jsonld' | 'fhir'>): string {
  if (jsonld) return `<script type="application/ld+json">\n${scriptSafe(writeJsonLd(directory))}\n</script>\n`;
  return `${JSON.stringify(fhir ? writeFhir(directory) : directory, null, 2)}\n`;
}
