/** Towns that are there, with the ZIP codes and area codes that belong to them; the streets are not. */
const inUs = (locality, state, postalCode, area, share) => ({
  country: 'US',
  region: `US-${state}`,
  locality,
  state,
  postalCode,
  area,
  share,
});

export const towns = [
  inUs('Austin', 'TX', '78704', '512', 9),
  inUs('Houston', 'TX', '77006', '713', 6),
  inUs('Portland', 'OR', '97214', '503', 8),
  inUs('Eugene', 'OR', '97401', '541', 3),
  inUs('Seattle', 'WA', '98103', '206', 8),
  inUs('Spokane', 'WA', '99201', '509', 2),
  inUs('Oakland', 'CA', '94609', '510', 8),
  inUs('Los Angeles', 'CA', '90026', '213', 9),
  inUs('Denver', 'CO', '80205', '303', 6),
  inUs('Chicago', 'IL', '60622', '312', 8),
  inUs('Minneapolis', 'MN', '55408', '612', 4),
  inUs('Ann Arbor', 'MI', '48104', '734', 2),
  inUs('Brooklyn', 'NY', '11215', '718', 10),
  inUs('Ithaca', 'NY', '14850', '607', 2),
  inUs('Boston', 'MA', '02130', '617', 5),
  inUs('Northampton', 'MA', '01060', '413', 2),
  inUs('Asheville', 'NC', '28801', '828', 3),
  inUs('Atlanta', 'GA', '30307', '404', 4),
  inUs('New Orleans', 'LA', '70117', '504', 2),
  inUs('Santa Fe', 'NM', '87501', '505', 2),
  { country: 'CA', region: 'CA-ON', locality: 'Toronto', state: 'ON', postalCode: 'M6J 1G1', area: '416', share: 4 },
  { country: 'CA', region: 'CA-BC', locality: 'Victoria', state: 'BC', postalCode: 'V8W 1P6', area: '250', share: 2 },
  { country: 'CA', region: 'CA-QC', locality: 'Montréal', state: 'QC', postalCode: 'H2T 2R2', area: '514', share: 2 },
  { country: 'GB', region: 'GB', locality: 'Bristol', postalCode: 'BS6 5QA', share: 3 },
  { country: 'GB', region: 'GB', locality: 'Edinburgh', postalCode: 'EH6 6QX', share: 2 },
  { country: 'GB', region: 'GB', locality: 'London', postalCode: 'N16 8BH', share: 3 },
  { country: 'AU', region: 'AU', locality: 'Hobart', state: 'TAS', postalCode: '7000', area: '3', share: 2 },
  { country: 'AU', region: 'AU', locality: 'Melbourne', state: 'VIC', postalCode: '3056', area: '3', share: 2 },
  { country: 'IE', region: 'IE', locality: 'Galway', postalCode: 'H91 X6TD', share: 2 },
  { country: 'NZ', region: 'NZ', locality: 'Wellington', postalCode: '6011', share: 2 },
];

export const streets = [
  'Farther Bank',
  'Lamplight Row',
  'Kettle Quay',
  'Otterstep Lane',
  'Slow Tide Street',
  'Mothwing Avenue',
  'Thimble Hill',
  'Nettle Ferry Road',
];

/** What a price is, and the round amounts between which it lies. */
export const prices = {
  US: { currency: 'USD', least: 90, most: 240 },
  CA: { currency: 'CAD', least: 110, most: 230 },
  GB: { currency: 'GBP', least: 45, most: 110 },
  AU: { currency: 'AUD', least: 120, most: 260 },
  IE: { currency: 'EUR', least: 60, most: 120 },
  NZ: { currency: 'NZD', least: 110, most: 220 },
};

/** What a licence is called where, and what its holder is; the first of them most often. */
const social = { letters: 'LCSW', licence: 'LCSW', title: 'Clinical social worker', degree: 'Master of social work' };
const couples = {
  letters: 'LMFT',
  licence: 'LMFT',
  title: 'Marriage and family therapist',
  degree: 'Master’s in marriage and family therapy',
};
const counsel = (letters) => ({ letters, licence: letters, title: 'Counselor', degree: 'Master’s in counseling' });
const doctor = { letters: 'PhD', licence: 'Licensed psychologist', title: 'Clinical psychologist', degree: 'PhD in clinical psychology' };
const practitioner = { letters: 'PsyD', licence: 'Licensed psychologist', title: 'Psychologist', degree: 'PsyD' };
const ownCounselors = {
  'US-CA': 'LPCC',
  'US-NY': 'LMHC',
  'US-MA': 'LMHC',
  'US-WA': 'LMHC',
  'US-MN': 'LPCC',
  'US-IL': 'LCPC',
  'US-NC': 'LCMHC',
};

const elsewhere = {
  'CA-ON': [{ letters: 'RP', licence: 'Registered psychotherapist', title: 'Psychotherapist', degree: 'Master’s in counselling' }],
  'CA-BC': [{ letters: 'RCC', licence: 'Registered clinical counsellor', title: 'Counsellor', degree: 'Master’s in counselling' }],
  'CA-QC': [{ letters: 'T.S.', licence: 'Permis de psychothérapeute', title: 'Psychotherapist', degree: 'Maîtrise en travail social' }],
  GB: [
    { letters: 'MBACP', licence: 'BACP registered', title: 'Counsellor', degree: 'Diploma in counselling' },
    { letters: 'DClinPsy', licence: 'HCPC registered', title: 'Clinical psychologist', degree: 'Doctorate in clinical psychology' },
  ],
  AU: [{ letters: 'MAPS', licence: 'AHPRA registered', title: 'Psychologist', degree: 'Master of clinical psychology' }],
  IE: [{ letters: 'MIACP', licence: 'IACP accredited', title: 'Psychotherapist', degree: 'Master’s in psychotherapy' }],
  NZ: [{ letters: 'MNZAC', licence: 'NZAC member', title: 'Counsellor', degree: 'Master of counselling' }],
};

export const professionsOf = (region) =>
  elsewhere[region] ?? [social, couples, counsel(ownCounselors[region] ?? 'LPC'), social, doctor, practitioner];
