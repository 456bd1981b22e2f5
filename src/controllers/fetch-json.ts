import { readJson } from '../domain/json.js';

export type FetchFault = 'unreachable' | 'timeout' | 'too-large' | 'unreadable';
export type Fetched = { ok: true; value: unknown } | { ok: false; fault: FetchFault; reason: string };

export interface FetchLimits {
  /** Milliseconds until the whole file has to be here. */
  time: number;
  /** Bytes after which reading stops. */
  size: number;
  /** Ends the request early; its result is then `undefined`. */
  signal: AbortSignal;
}

/**
 * Fetches a JSON file that the page's author named: no cookies to other sites, no referrer, a limit of time and of size.
 * Never throws. `undefined` means that it was ended early.
 */
export async function fetchJson(address: string, { time, size, signal }: FetchLimits): Promise<Fetched | undefined> {
  // A timer of our own: WebKit lets signals joined by AbortSignal.any go before they fire.
  const request = new AbortController();
  const stop = (): void => request.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, time);
  signal.addEventListener('abort', stop);
  const fault = (kind: FetchFault, reason: string): Fetched => ({ ok: false, fault: kind, reason });
  try {
    const response = await fetch(address, {
      signal: request.signal,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) return fault('unreachable', `the server answered ${response.status}`);
    const text = await readText(response, size);
    if (text === undefined) return fault('too-large', `it is larger than ${Math.round(size / 1024)} KB`);
    const reading = readJson(text);
    return reading.ok ? { ok: true, value: reading.value } : fault('unreadable', reading.reason);
  } catch {
    if (signal.aborted) return undefined;
    return isLate ? fault('timeout', `it did not arrive within ${time / 1000} seconds`) : fault('unreachable', 'it could not be reached');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The body as text, or undefined as soon as it is larger than `size`. */
async function readText(response: Response, size: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > size) {
    await response.body?.cancel();
    return undefined;
  }
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > size) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
