/** The columns of a sheet as a practice would keep it: what stands above each, and how its cells are made. */
const columns = {
  ID: ({ id }) => id,
  Name: ({ name }) => name,
  Pronouns: ({ pronouns }) => pronouns,
  Letters: ({ honorificSuffix }) => honorificSuffix,
  Title: ({ jobTitle }) => jobTitle,
  Practice: ({ worksFor }) => worksFor,
  NPI: ({ npi }) => npi,
  'Licensed in': ({ licences }) => list(licences?.map(({ region }) => region)),
  'Licence type': ({ licences }) => licences?.[0]?.name,
  'Licence number': ({ licences }) => list(licences?.map(({ identifier }) => identifier)),
  // One day for all of them: the oldest, so that none is said to be fresher than it is.
  'Licence checked': ({ licences }) => oldest(licences?.map(({ checked }) => checked)),
  'Works with': ({ knowsAbout }) => list(knowsAbout),
  Approaches: ({ approaches }) =>
    list(approaches?.map(({ name, level, by }) => (level ? `${name} (${by ? `${level} by ${by}` : level})` : name))),
  Languages: ({ knowsLanguage }) => list(knowsLanguage),
  Identities: ({ identities }) => list(identities),
  Ages: ({ ages }) => ages && (ages.to === undefined ? `${ages.from}+` : `${ages.from}-${ages.to}`),
  Insurance: ({ insurance }) => list(insurance?.names),
  'Insurance checked': ({ insurance }) => insurance?.checked,
  Fee: ({ fee }) => fee && `${fee.from === fee.to ? fee.from : `${fee.from}-${fee.to}`} ${fee.currency}`,
  'Sliding scale': ({ fee }) => (fee?.slidingScale ? 'yes' : ''),
  Telehealth: ({ telehealth }) => (telehealth ? 'yes' : 'no'),
  'Office name': ({ offices }) => offices?.[0]?.name,
  Address: ({ offices }) => offices?.[0]?.streetAddress,
  City: ({ offices }) => offices?.[0]?.addressLocality,
  State: ({ offices }) => offices?.[0]?.addressRegion,
  ZIP: ({ offices }) => offices?.[0]?.postalCode,
  Country: ({ offices }) => offices?.[0]?.addressCountry,
  Openings: ({ openings }) => openings && { open: 'yes', 'waiting-list': 'waitlist', closed: 'full' }[openings.status],
  'Openings checked': ({ openings }) => openings?.checked,
  Booking: ({ booking }) => booking,
  Phone: ({ telephone }) => telephone,
  Email: ({ email }) => email,
  Website: ({ url }) => url,
  Photo: ({ image }) => image,
  Bio: ({ description }) => description,
};

const list = (items) => items?.filter(Boolean).join('; ');
const oldest = (days = []) => (days.every(Boolean) ? [...days].sort()[0] : undefined);

/** A cell in quotes where it has to be. */
function cell(value = '') {
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** People as a sheet. It holds less than our own shape does: no degrees, and one day for all licences of a person. */
export function writeCsv({ therapists }) {
  const rows = [Object.keys(columns), ...therapists.map((person) => Object.values(columns).map((read) => read(person)))];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
