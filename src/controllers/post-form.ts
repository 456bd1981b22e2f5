import { readJson } from '../domain/json.js';
import { Deadline } from './deadline.js';

export interface FormPost {
  address: string;
  type: string;
  body: string;
}

export interface PostLimits {
  /** Milliseconds until the whole answer has to be here. */
  time: number;
  /** Ends the post early; its result is then `undefined`. */
  signal: AbortSignal;
}

/** What came back: an answer, whatever it says, or why there is none. */
export type Posted =
  { status: number; isPage: boolean; isElsewhere: boolean; value: unknown; fault?: undefined } | { fault: 'timeout' | 'unreachable' };

/** What is read of an answer, in bytes; nothing that a form is told is longer. */
const mostBytes = 64 * 1024;

/**
 * Sends what a visitor wrote to the address that the page’s author named: once, with no cookies to other sites and no
 * referrer. Never throws. `undefined` means that it was ended early.
 */
export async function postForm({ address, type, body }: FormPost, { time, signal }: PostLimits): Promise<Posted | undefined> {
  const deadline = new Deadline(time, signal);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      signal: deadline.signal,
      cache: 'no-store',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      headers: { 'content-type': type, accept: 'application/json' },
    });
    const text = await readBeginning(response);
    const reading = readJson(text);
    return {
      status: response.status,
      isPage: /^\s*</.test(text) || /html/i.test(response.headers.get('content-type') ?? ''),
      isElsewhere: new URL(response.url || address).origin !== new URL(address).origin,
      value: reading.ok ? reading.value : undefined,
    };
  } catch {
    return signal.aborted ? undefined : { fault: deadline.isOver ? 'timeout' : 'unreachable' };
  } finally {
    deadline.end();
  }
}

async function readBeginning(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; read < mostBytes;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    read += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  return text;
}
