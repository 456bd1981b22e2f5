import type { IsData } from './light-children.js';

/** Tells an author's list in a JSON script from words: a list by itself, or a group that has one under this name. */
export const isListOf =
  (name: string): IsData =>
  (value) =>
    Array.isArray(value) || (typeof value === 'object' && value !== null && name in value);
