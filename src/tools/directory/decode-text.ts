import { decodeWindows1252 } from '../windows-1252.js';

/**
 * The text of a file as spreadsheets write it: UTF-8 or UTF-16 where a mark says so, else UTF-8 where it is that, else
 * Windows-1252, in which nothing is wrong.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
