import type { Region } from './crisis-lines.js';

/** The clocks of each region by what is in their names and in no other. Where few people live, nothing is guessed. */
const clocks: Record<string, RegExp> = {
  us: /New_York|Detroit|Indiana|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Honolulu/,
  ca: /Toronto|Winnipeg|Regina|Edmonton|Vancouver|Halifax|St_Johns/,
  gb: /London|Belfast/,
  ie: /Dublin/,
  au: /Australia/,
  nz: /Auckland|Chatham/,
};

/**
 * The region that a device seems to be in, by its clock: help is where somebody is. A clock that names no place (as private
 * windows have it) leaves the languages; `en-US` says nothing, since browsers have it everywhere. Undefined where it can't
 * be told.
 */
export function guessRegion(languages: readonly string[], timeZone = 'UTC'): Region | undefined {
  const names = /^(UTC|GMT|Etc)/.test(timeZone)
    ? /-(ca|gb|ie|au|nz)\b/i.exec(languages.join())?.slice(1)
    : Object.keys(clocks).filter((region) => clocks[region]!.test(timeZone));
  return names?.[0]?.toLowerCase() as Region | undefined;
}
