import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { checkPage } from './check/check-page.js';
import type { PageToCheck } from './check/input.js';
import { widgetsOf, type Manifest } from './check/known-widgets.js';
import { gatherFiles } from './gather-files.js';
import { printFindings } from './print-findings.js';
import { readAddress, textOf, Unreachable } from './read-address.js';

/** How a check ended, as a program's exit code. */
const ended = { fine: 0, wrong: 1, couldNotLook: 2 };

/** `attune-elements check`: looks at a page and says what is wrong with its widgets. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('say what is wrong with the widgets on a page, and which known trackers may see its visitors')
    .argument('<page>', 'an address beginning with https:// or http://, a file, or - for what is piped in')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nEnds with 0 if nothing is wrong, 1 if something is, 2 if the page could not be looked at.')
    .action(async (page: string, { json = false }: { json?: boolean }) => {
      try {
        process.exitCode = await check(page, json);
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        console.error(json ? JSON.stringify({ page, error: error.message }) : `${page} could not be looked at: ${error.message}.`);
        process.exitCode = ended.couldNotLook;
      }
    });
}

async function check(asked: string, json: boolean): Promise<number> {
  const { redirects, ...source } = await readSource(asked);
  const widgets = widgetsOf(await readManifest());
  const input: PageToCheck = { ...source, widgets };
  const findings = checkPage({ ...input, files: await gatherFiles(input) });
  const address = source.address ?? asked;
  if (json) console.log(JSON.stringify({ page: address, redirects, findings }, null, 2));
  else {
    const led = redirects.length ? `\n(led there from ${redirects.join(', ')})` : '';
    // Lines that go into a file or another program stay whole.
    const width = process.stdout.isTTY ? Math.min(process.stdout.columns, 100) : Infinity;
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    console.log(`${address === '-' ? 'What was piped in' : address}${led}\n\n${printFindings(findings, { width, colour })}`);
  }
  return findings.some(({ severity }) => severity === 'wrong') ? ended.wrong : ended.fine;
}

type Source = Pick<PageToCheck, 'html' | 'address' | 'headers'> & { redirects: readonly string[] };

/** The page's source, from wherever it is. */
async function readSource(page: string): Promise<Source> {
  if (page === '-') return { html: await readAll(process.stdin), redirects: [] };
  if (/^https?:\/\//i.test(page)) return readFromWeb(page);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(page)) throw new Unreachable('an address begins with https:// or http://');
  try {
    return { html: await readFile(page, 'utf8'), redirects: [] };
  } catch (error) {
    const isAddress = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(page);
    const hint = isAddress ? `; if it is an address, write https://${page}` : '';
    throw new Unreachable((error as { code?: string }).code === 'EISDIR' ? 'it is a folder' : `there is no such file${hint}`, {
      cause: error,
    });
  }
}

async function readFromWeb(page: string): Promise<Source> {
  if (!URL.canParse(page)) throw new Unreachable('that is no address');
  const answer = await readAddress(new URL(page));
  const { address, headers, redirects, status } = answer;
  const save = 'open it in your browser, save the page’s source as a file, and check that file';
  if (status === 401 || status === 403) throw new Unreachable(`it is not open to everybody (${status}); ${save}`);
  if (status === 404 || status === 410) throw new Unreachable(`there is no page at that address (${status})`);
  if (status < 200 || status > 299) throw new Unreachable(`its server answered ${status}`);
  if (redirects.length && /\/(wp-login\.php|log-?in|sign-?in)\b/i.test(address.pathname)) {
    throw new Unreachable(`it leads to a page to sign in, ${address.href}; ${save}`);
  }
  const type = headers['content-type'] ?? 'text/html';
  if (!/html|xml/i.test(type)) throw new Unreachable(`there is no page at that address, but ${type}`);
  return { html: textOf(answer), address: address.href, headers, redirects };
}

/** The manifest of the build that this file is part of. */
async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
}
