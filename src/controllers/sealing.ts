import type { Sealed } from '../domain/kept-journal.js';

/**
 * Sealing by passphrase with what browsers bring: AES-GCM with 256 bits, and a key derived by PBKDF2 with SHA-256, as often as
 * the OWASP Password Storage Cheat Sheet asks for (600,000, looked up on 2026-11-25). Salt and IV are new at each sealing.
 */
const iterationsNow = 600_000;

/** Whether this browser can seal on this page: it can't where the page's address is not a secure one. */
export function canSeal(): boolean {
  return Boolean(globalThis.crypto?.subtle);
}

/** A passphrase as something that seals and opens, and that no script can read again. */
export function holdPassphrase(passphrase: string): Promise<CryptoKey> {
  // The same letters can be typed as other bytes on another keyboard.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
}

/** @param iterations fewer in tests alone */
export async function seal(text: string, passphrase: CryptoKey, iterations = iterationsNow): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iterations, salt, iv, data: new Uint8Array(data) };
}

/** What was sealed; rejects where the passphrase is another, or a bit of it has changed. */
export async function unseal({ iterations, salt, iv, data }: Sealed, passphrase: CryptoKey): Promise<string> {
  const key = await deriveKey(passphrase, salt, iterations);
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
}

function deriveKey(passphrase: CryptoKey, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, passphrase, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
