import { createHash } from 'node:crypto';
import { filesToAsk } from './check/files-to-ask.js';
import type { FetchedFile, PageToCheck } from './check/input.js';
import { readAddress, textOf, Unreachable } from './read-address.js';

/** As many as any real page has; one with more of them is not asked for the rest. */
const most = 64;
/** How many are asked for together. */
const together = 6;

/** Asks for the scripts and sheets of a page that its check wants to see, and for what these bring in turn. */
export async function gatherFiles(input: PageToCheck): Promise<ReadonlyMap<string, FetchedFile>> {
  const files = new Map<string, FetchedFile>();
  for (;;) {
    const wanted = filesToAsk({ ...input, files });
    if (!wanted.length || files.size >= most) return files;
    for (const [href, file] of await Promise.all(wanted.slice(0, together).map(async (url) => [url.href, await askFor(url)] as const)))
      files.set(href, file);
  }
}

async function askFor(url: URL): Promise<FetchedFile> {
  try {
    const answer = await readAddress(url);
    const { status, headers, bytes } = answer;
    return {
      status,
      ...(headers['content-type'] === undefined ? {} : { contentType: headers['content-type'] }),
      ...(headers['access-control-allow-origin'] === undefined ? {} : { allowOrigin: headers['access-control-allow-origin'] }),
      nosniff: headers['x-content-type-options']?.toLowerCase() === 'nosniff',
      text: textOf(answer),
      hashes: ['sha256', 'sha384', 'sha512'].map((kind) => `${kind}-${createHash(kind).update(bytes).digest('base64')}`),
    };
  } catch (error) {
    return { failure: error instanceof Unreachable ? error.message : 'it can’t be read' };
  }
}
