import type { Office } from '../../domain/directory/therapist.js';
import type { Reading } from './cells.js';
import { officeColumns, type Columns } from './read-headings.js';
import { readCountry } from './read-region.js';
import type { RowCells } from './row.js';

/** The numbers of the offices for which a sheet has columns: mostly there is one. */
export function officeNumbers(columns: Columns): number[] {
  const all = officeColumns.flatMap((column) => columns.get(column)?.map(({ number }) => number) ?? []);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** @param country the country of the practice, for addresses that name none */
export function readOffices(cells: RowCells, numbers: readonly number[], country: string | undefined): Office[] | undefined {
  const offices = numbers.flatMap((number): Office | [] => {
    const text = (column: (typeof officeColumns)[number]): string | undefined => cells.text(column, number);
    const name = text('officeName');
    const written = text('streetAddress');
    const more = text('moreOfAddress');
    const address = { addressLocality: text('addressLocality'), addressRegion: text('addressRegion'), postalCode: text('postalCode') };
    const street =
      [written, more]
        .filter((line) => line !== undefined)
        .join(', ')
        .replace(/\s*\n\s*/g, ', ') || undefined;
    const parts = Object.values(address).some(Boolean) ? undefined : splitAddress(street);
    const place = present(parts ?? { streetAddress: street, ...address });
    const hasPlace = Object.keys(place).length > 0;
    const addressCountry = cells.read('addressCountry', readOfficeCountry, number) ?? (hasPlace ? country : undefined);
    const office = present({ name, ...place, addressCountry });
    return name || hasPlace ? office : [];
  });
  return offices.length ? offices : undefined;
}

export function readOfficeCountry(text: string): Reading<string> {
  const value = readCountry(text);
  return value ? { value } : { reason: 'is no country that is known here; write its name or two letters, such as US' };
}

/** “12 Main St, Austin, TX 78701”: a whole address of the USA in one cell. */
function splitAddress(text: string | undefined): Office | undefined {
  const [, streetAddress, addressLocality, addressRegion, postalCode] =
    /^(.+),\s*([^,]+),\s*([A-Z]{2})\.?,?\s+(\d{5}(?:-\d{4})?)$/.exec(text ?? '') ?? [];
  return streetAddress ? present({ streetAddress, addressLocality, addressRegion, postalCode }) : undefined;
}

function present(fields: { [K in keyof Office]: string | undefined }): Office {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
