import { readJson } from '../domain/json.js';
import { Deadline } from './deadline.js';

export type FetchFault = 'unreachable' | 'timeout' | 'too-large' | 'unreadable';
export type Fetched =
  | { ok: true; value: unknown }
  | {
      ok: false;
      fault: FetchFault;
      reason: string;
      /** What the server answered instead of the file. */
      status?: number;
    };

export interface FetchLimits {
  /** Milliseconds until the whole file has to be here. */
  time: number;
  /** Whether `time` begins anew with every piece that arrives: for files that may be long on their way. */
  isPerPiece?: boolean;
  /** Bytes after which reading stops. */
  size: number;
  /** Ends the request early; its result is then `undefined`. */
  signal: AbortSignal;
  /** What is asked for, as media types. */
  accept?: string;
}

/**
 * Fetches a JSON file that the page's author named: no cookies to other sites, no referrer, a limit of time and of size.
 * Never throws. `undefined` means that it was ended early.
 */
export async function fetchJson(
  address: string,
  { time, isPerPiece, size, signal, accept = 'application/json' }: FetchLimits,
): Promise<Fetched | undefined> {
  const deadline = new Deadline(time, signal);
  const fault = (kind: FetchFault, reason: string, status?: number): Fetched => ({ ok: false, fault: kind, reason, status });
  try {
    const response = await fetch(address, {
      signal: deadline.signal,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      headers: { accept },
    });
    if (!response.ok) return fault('unreachable', `the server answered ${response.status}`, response.status);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let read = Number(response.headers.get('content-length')) > size ? Infinity : 0;
    for (;;) {
      if (read > size) return fault('too-large', `it is larger than ${Math.round(size / 1024)} KB`);
      if (isPerPiece) deadline.restart();
      const { done, value } = (await reader?.read()) ?? { done: true };
      const piece = decoder.decode(value, { stream: !done });
      // Some servers call JSON a page, so that its beginning says more than its type.
      if (!text && /^\s*</.test(piece)) return fault('unreadable', 'it is a page and not JSON');
      text += piece;
      if (done) break;
      read += value.byteLength;
    }
    const reading = readJson(text);
    return reading.ok ? reading : fault('unreadable', reading.reason);
  } catch {
    if (signal.aborted) return undefined;
    return deadline.isOver
      ? fault('timeout', `it did not arrive within ${time / 1000} seconds`)
      : fault('unreachable', 'it could not be reached');
  } finally {
    deadline.end();
  }
}
