import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { prerenderInPieces, PrerenderError, type PrerenderOptions } from './prerender/prerender.js';
import { writePieces } from './write-file.js';

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
        await writePieces(prerenderInPieces(await readPage(page), options), output);
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
