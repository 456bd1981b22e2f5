import { foldText } from '../../domain/directory/fold-text.js';

/** The parts of countries in which a licence is given by the part, as ISO 3166-2 codes them. */
const parts: Readonly<Record<string, string>> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
};
/** What people call a country, beside its name in English. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'republic of ireland': 'IE',
};

const plain = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const countries = new Map(Object.entries(otherNames));
const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
for (const a of letters()) {
  for (const b of letters()) {
    const name = display.of(a + b);
    if (name && !countries.has(plain(name))) countries.set(plain(name), a + b);
  }
}

/** The codes of each part by its name and by its letters: “WA” is Washington and Western Australia. */
const byName = new Map<string, string[]>();
for (const [country, list] of Object.entries(parts)) {
  for (const part of list.split('|')) {
    const [, letter = '', name = ''] = /^(\S+) (.*)$/.exec(part) ?? [];
    for (const key of [plain(letter), plain(name)]) byName.set(key, [...(byName.get(key) ?? []), `${country}-${letter}`]);
  }
}

function* letters(): Generator<string> {
  for (let code = 65; code <= 90; code += 1) yield String.fromCharCode(code);
}

/** The code of a country by its name or its letters. */
export function readCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && display.of(code) && code !== 'UK' ? code : countries.get(plain(text));
}

/**
 * The code of a place in which a licence is valid: “US-TX”, “Texas”, “TX”, “United Kingdom”. Letters that name a state and a
 * country ("CA") are the state’s where the practice is in that country.
 * @param country where the practice is
 */
export function readRegion(text: string, country: string | undefined): string | undefined {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}-[A-Z\d]{1,3}$/.test(code)) return code;
  const found = byName.get(plain(text)) ?? [];
  const ofCountry = found.find((one) => one.startsWith(`${country}-`));
  if (ofCountry) return ofCountry;
  // Without a country, letters that have two meanings are nobody’s to decide.
  const asCountry = readCountry(text);
  const all = [...found, ...(asCountry ? [asCountry] : [])];
  return all.length === 1 || (country && asCountry) ? (asCountry ?? all[0]) : undefined;
}
