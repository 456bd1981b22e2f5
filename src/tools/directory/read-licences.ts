import type { Licence } from '../../domain/directory/therapist.js';
import { splitBrackets, splitList } from './cells.js';
import type { Column } from './columns.js';
import { readDate, type DayOrder } from './read-day.js';
import { chooseRegion, regionsOf, sayRegions } from './read-region.js';
import { quote, type RowCells } from './row.js';

/** A licence as a cell has it; its place is one of several where the letters leave it open. */
interface LicenceInCell extends Omit<Licence, 'region'> {
  regions: readonly string[];
}

/** “TX”, “Texas (LCSW)”, “LCSW (TX)”, “TX: LCSW 12345”, “LCSW in Texas”; undefined where it names no place. */
function readLicence(part: string): LicenceInCell | undefined {
  const whole = regionsOf(part);
  if (whole.length) return { regions: whole };
  const { before, inside } = splitBrackets(part);
  const [, left, right] = /^(.+?)(?::|\s[–—-])\s+(.+)$/.exec(part) ?? [];
  const [, what, where] = /^(.+?)\s+in\s+(.+)$/i.exec(part) ?? [];
  const [, first, rest] = /^(\S+)\s+(.+)$/.exec(part) ?? [];
  const [, most, last] = /^(.+)\s+(\S+)$/.exec(part) ?? [];
  for (const [place, details] of [
    [before, inside],
    [inside, before],
    [left, right],
    [right, left],
    [where, what],
    // A short word may be a state’s letters; they have to be in capitals, lest “in” be Indiana.
    [/^[A-Z-]{2,6}$/.test(first ?? '') ? first : undefined, rest],
    [/^[A-Z-]{2,6}$/.test(last ?? '') ? last : undefined, most],
  ]) {
    const regions = place === undefined || details === undefined ? [] : regionsOf(place);
    if (regions.length) return { regions, ...readDetails(details!) };
  }
  return undefined;
}

/** “LCSW 12345”, “LCSW #12345, checked 2026-11-01”: name and number. */
function readDetails(details: string): Omit<Licence, 'region'> {
  const checked = /\b\d{4}-\d\d-\d\d\b/.exec(details)?.[0];
  const text = details.replace(/,?\s*(?:checked|verified)?(?:\s+on)?\s*\b\d{4}-\d\d-\d\d\b/i, '');
  const number = /(?:^|[\s,#])(?:no\.?\s*|#\s*)?([A-Z]{0,4}[-.]?\d[\w.-]{2,})$/i.exec(text.trim());
  const name = (number ? text.trim().slice(0, number.index) : text).replace(/[\s,#:]+$/, '').trim();
  return { ...(name ? { name } : {}), ...(number ? { identifier: number[1]! } : {}), ...(checked ? { checked } : {}) };
}

/** The places of a cell; the comma in “Washington, D.C.” parts nothing. */
export const splitPlaces = (cell: string): string[] => splitList(cell.replace(/\bWashington,\s*D\.?\s?C\.?/gi, 'Washington DC'));

/** The licences of a row: places, with names, numbers and days of the same order beside them. */
export function readLicences(cells: RowCells, country: string | undefined, order: DayOrder | undefined): Licence[] | undefined {
  const parts = cells.list('licences', splitPlaces);
  if (!parts) {
    const beside = (['licenceNumber', 'licenceChecked', 'licenceName'] as const).find((column) => cells.text(column));
    if (beside) cells.tell(beside, 'has no place beside it; a column “Licensed in” says where the licence holds');
    return undefined;
  }
  const names = aligned(cells, 'licenceName', parts.length, true);
  const numbers = aligned(cells, 'licenceNumber', parts.length, false);
  const days = aligned(cells, 'licenceChecked', parts.length, true).map((text) => {
    const reading = text ? readDate(text, order) : undefined;
    if (reading && 'reason' in reading) cells.tell('licenceChecked', `${quote(text)} ${reading.reason}`);
    return reading && 'value' in reading ? reading.value : undefined;
  });
  return parts.flatMap((part, index) => {
    const { regions, ...own } = readLicence(part) ?? { regions: [] };
    const region = chooseRegion(regions, country);
    if (!region) {
      const reason = regions.length ? `can be ${sayRegions(regions)}` : 'is no state or country that is known here';
      cells.tell('licences', `${quote(part)} ${reason}; write it as US-TX or by its name${regions.length ? ', or say --country' : ''}`);
      return [];
    }
    const name = own.name ?? names[index];
    const identifier = own.identifier ?? numbers[index];
    const checked = own.checked ?? days[index];
    return [{ region, ...(name ? { name } : {}), ...(identifier ? { identifier } : {}), ...(checked ? { checked } : {}) }];
  });
}

/**
 * What stands beside so many places, one for each; empty where nothing does.
 * @param one whether one may hold for all of them
 */
function aligned(cells: RowCells, column: Column, count: number, one: boolean): string[] {
  const text = cells.text(column);
  if (!text) return [];
  const parts = (/[;|\n]/.test(text) ? text.split(/[;|\n]/) : count > 1 && /,/.test(text) ? text.split(',') : [text]).map((part) =>
    part.trim(),
  );
  if (parts.length === count) return parts;
  if (parts.length === 1 && one) return Array.from({ length: count }, () => parts[0]!);
  cells.tell(column, `has ${parts.length} ${parts.length === 1 ? 'entry' : 'entries'} for ${count} places; it is left out`);
  return [];
}
