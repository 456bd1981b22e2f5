import type { Measured } from './contrast.js';
import type { Words } from './words.js';

/** What the builder tells its preview. */
export interface Show {
  kind: 'show';
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Custom properties by their whole name. */
  looks: Readonly<Record<string, string>>;
  words: Words | null;
  scheme: 'light' | 'dark';
  page: { light: string; dark: string; font: string };
}

/** What the preview tells the builder. */
export type Told =
  | { kind: 'ready' }
  | { kind: 'height'; height: number }
  | { kind: 'warnings'; warnings: readonly string[] }
  | { kind: 'contrast'; measured: Measured }
  /** A link that would have led away. */
  | { kind: 'link'; href: string }
  /** The quick exit was used. */
  | { kind: 'exit' }
  | { kind: 'failed'; what: string };
