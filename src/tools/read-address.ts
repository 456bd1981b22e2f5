import { version } from '../version.js';
import { decodeWindows1252 } from './windows-1252.js';

/** What came from an address. */
export interface Answer {
  /** Where it came from in the end. */
  readonly address: URL;
  /** The addresses that led there, if any did. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface Limits {
  readonly seconds: number;
  readonly bytes: number;
}

const usual: Limits = { seconds: 15, bytes: 5 * 1024 * 1024 };
const mostRedirects = 10;

/** Why an address could not be read, in words for whoever asked. */
export class Unreachable extends Error {}

/** Reads an address over http or https; follows redirects, and stops at what is too slow or too big. */
export async function readAddress(start: URL, limits: Limits = usual): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const redirects: string[] = [];
  let address = start;
  try {
    for (;;) {
      if (!/^https?:$/.test(address.protocol)) throw new Unreachable(`${address.href} is no address with http or https`);
      const response = await fetch(address, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': `attune-elements/${version}`, accept: '*/*' },
      });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || next === null) {
        const bytes = await readBody(response, limits);
        return { address, redirects, status: response.status, headers: Object.fromEntries(response.headers), bytes };
      }
      await response.body?.cancel();
      redirects.push(address.href);
      if (redirects.length > mostRedirects) throw new Unreachable(`it leads on to another address more than ${mostRedirects} times`);
      if (!URL.canParse(next, address.href)) throw new Unreachable(`it leads on to “${next}”, which is no address`);
      address = new URL(next, address);
    }
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(reasonOf(error, limits), { cause: error });
  }
}

async function readBody(response: Response, { bytes: most }: Limits): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new Unreachable(`it is bigger than ${most / 1024 / 1024} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no site of that name',
  EAI_AGAIN: 'its name could not be looked up; is there a connection?',
  ECONNREFUSED: 'its server does not answer',
  ECONNRESET: 'its server broke the connection off',
  EHOSTUNREACH: 'its server can’t be reached from here',
  ENETUNREACH: 'its server can’t be reached from here',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody else',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
  UND_ERR_SOCKET: 'its server broke the connection off',
};

function reasonOf(error: unknown, { seconds }: Limits): string {
  if (!(error instanceof Error)) return 'it can’t be read';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `nothing whole came within ${seconds} seconds`;
  const cause = error.cause as { code?: string; message?: string } | undefined;
  return reasons[cause?.code ?? ''] ?? `it can’t be read (${cause?.message || error.message})`;
}

/** The text of an answer, in the encoding that its header or its first lines name. */
export function textOf({ headers, bytes }: Answer): string {
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const charset =
    named.exec(headers['content-type'] ?? '')?.[1] ?? named.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  try {
    const decoder = new TextDecoder(charset ?? 'utf-8');
    // “ISO-8859-1” is Windows-1252 on the web, and the decoder says so.
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
