import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { prerenderInPieces, PrerenderError, type PrerenderOptions } from './prerender/prerender.js';

/** `attune-elements prerender`: writes the widgets' first view into a page. */
export function addPrerenderCommand(program: Command): void {
  program
    .command('prerender')
    .description('write the first view of every widget into a page, so that it can be read before its script is there, and without it')
    .argument('<page>', 'a file of HTML, or - for what is piped in')
    .option('-o, --output <file>', 'where to write the page; unset, it is printed')
    .option('--base <folder>', 'the folder of the attune files as the page asks for it, such as /attune/; unset, that of its attune script')
    .option('--url <address>', 'where the page will stand; with it, links to the same site are told from others')
    .action(async (page: string, { output, ...options }: PrerenderOptions & { output?: string }) => {
      try {
        await write(prerenderInPieces(await readPage(page), options), output);
      } catch (error) {
        const { code, message } = error as Error & { code?: string };
        // Whoever reads no further has seen enough.
        if (code === 'EPIPE') return;
        if (!(error instanceof PrerenderError) && !code) throw error;
        console.error(code ? `${output} could not be written: ${message}` : `${page} could not be pre-rendered: ${message}`);
        process.exitCode = 1;
      }
    });
}

async function readPage(page: string): Promise<string> {
  if (page === '-') return readAll(process.stdin);
  try {
    return await readFile(page, 'utf8');
  } catch {
    throw new PrerenderError('there is no such file.');
  }
}

/** Piece by piece; a file is put in its place when it is whole, so that a fault on the way leaves what was there. */
async function write(pieces: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) return pipeline(Readable.from(pieces), process.stdout, { end: false });
  const half = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(half));
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
