import { readWords as readSource } from '../content.mjs';
import { halves, origins, pronouns } from './names.mjs';
import { prices, professionsOf, streets, towns } from './places.mjs';
import { approaches, identities, institutes, insurers, languages, practices, sentences, topics } from './work.mjs';

const { seededChance } = await readSource('src/domain/chance.ts');

/** Ways to draw, all from one source. */
function drawing(chance) {
  const whole = (from, to) => from + Math.floor(chance() * (to - from + 1));
  const one = (list) => list[whole(0, list.length - 1)];
  const is = (share) => chance() < share;
  /** One of a list, each as often as its share says. */
  const weighed = (list, share) => {
    let left = chance() * list.reduce((sum, item) => sum + share(item), 0);
    return list.find((item) => (left -= share(item)) < 0) ?? list.at(-1);
  };
  const paired = (pairs) => weighed(pairs, ([, share]) => share)[0];
  const times = (count, draw) => [...new Set(Array.from({ length: count }, draw))];
  return { whole, one, is, weighed, paired, times };
}

const pad = (number, length) => String(number).padStart(length, '0');

/** A day so many before another, both as YYYY-MM-DD. */
function daysBefore(today, days) {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Most were looked at lately, some long ago; a few nobody ever wrote down. */
function checked(draw, today, holds, fresh) {
  if (draw.is(0.06)) return undefined;
  return daysBefore(today, draw.is(fresh) ? draw.whole(0, holds - 4) : draw.whole(holds + 1, holds * 5));
}

function nameOf(draw, { given, family, latin, familyFirst, invented }) {
  const [one, other] = [given, family].map(({ length }) => draw.whole(0, length - 1));
  const half = draw.one(halves.first) + draw.one(halves.second);
  const isDouble = draw.is(invented);
  const own = isDouble ? [family[other], half].filter(Boolean).join('-') : family[other];
  // The scripts that put the family name first set no space between the two; Vietnamese does.
  const name = familyFirst ? `${own}${latin ? '' : ' '}${given[one]}` : `${given[one]} ${own}`;
  return latin && draw.is(0.6) ? `${name} (${latin.given[one]} ${latin.family[other]})` : name;
}

function phoneOf(draw, town) {
  const last = pad(draw.whole(0, 99), 2);
  if (town.country === 'US' || town.country === 'CA') return `(${town.area}) 555-01${last}`;
  // Elsewhere, the numbers that the countries keep for plays and films.
  if (town.country === 'GB') return `+44 1632 9600${last}`;
  if (town.country === 'AU') return `+61 ${town.area} 5550 01${last}`;
  return undefined;
}

/** The NPIs of people begin with 1 or 2: a 9 in front is nobody's. The last digit is the check digit (Luhn over 80840). */
function npiOf(draw) {
  const digits = `9${pad(draw.whole(0, 99_999_999), 8)}`;
  const sum = [...digits].reduceRight((total, digit, index) => {
    const doubled = index % 2 ? Number(digit) : Number(digit) * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 24);
  return digits + ((10 - (sum % 10)) % 10);
}

const usRegions = [...new Set(towns.filter(({ country }) => country === 'US').map(({ region }) => region))];

function licencesOf(draw, town, profession, today, telehealth) {
  const also = town.country === 'US' && telehealth && draw.is(0.35) ? draw.times(draw.whole(1, 3), () => draw.one(usRegions)) : [];
  return [...new Set([town.region, ...also])].map((region) => ({
    region,
    name: profession.licence,
    identifier: `X${pad(draw.whole(0, 99_999), 5)}`,
    checked: checked(draw, today, 90, 0.7),
  }));
}

function feeOf(draw, country) {
  const { currency, least, most } = prices[country];
  const from = least + 5 * draw.whole(0, (most - least) / 5);
  return { from, to: from + (draw.is(0.5) ? 5 * draw.whole(2, 10) : 0), currency, slidingScale: draw.is(0.34) || undefined };
}

function levelOf(draw) {
  const level = draw.paired([
    ['certified', 22],
    ['trained', 44],
    ['informed', 22],
    [undefined, 12],
  ]);
  return { level, by: level === 'certified' ? draw.one(institutes) : undefined };
}

/** Two draws, of which the earlier counts: what stands first in a list is more common. */
const oftener = (draw, list) => list[Math.min(draw.whole(0, list.length - 1), draw.whole(0, list.length - 1))];

const agesSeen = [
  [{ from: 18 }, 62],
  [{ from: 13 }, 12],
  [{ from: 16 }, 8],
  [{ from: 5, to: 17 }, 6],
  [{}, 5],
  [{ from: 60 }, 3],
  [undefined, 4],
];

function person(draw, number, { today, portraits }) {
  // The first few show every kind of name, so that a small roster does too.
  const origin = number <= origins.length ? origins[(number * 7) % origins.length] : draw.weighed(origins, ({ share }) => share);
  const name = nameOf(draw, origin);
  const town = draw.weighed(towns, ({ share }) => share);
  const townAt = towns.indexOf(town);
  const slot = draw.whole(0, 5);
  const isAlone = draw.is(0.25);
  const called = practices.first[(townAt * 5 + slot) % practices.first.length];
  const practice = `${called} ${practices.second[(townAt + slot * 5) % practices.second.length]}`;
  const domain = `${(isAlone ? `practice-${number}` : called).toLowerCase().replace(/[^a-z\d]+/g, '-')}.example`;
  const profession = draw.one(professionsOf(town.region));
  const telehealth = draw.is(0.76);
  const isHere = !telehealth || draw.is(0.82);
  const knowsAbout = draw.times(draw.whole(3, 8), () => oftener(draw, topics));
  const isInsured = (town.country === 'US' && draw.is(0.64)) || (town.country !== 'US' && draw.is(0.15));
  const status = draw.paired([
    ['open', 45],
    ['waiting-list', 24],
    ['closed', 22],
    [undefined, 9],
  ]);
  const [one, other = 'whatever else comes up'] = knowsAbout;
  const about = [
    draw.one(sentences.first),
    draw.one(sentences.second).replace('{one}', one).replace('{other}', other),
    draw.one(sentences.third),
  ];
  return {
    id: `p${pad(number, 5)}`,
    name: number === 8 ? `${name} 🌿` : name,
    pronouns: draw.paired(pronouns),
    honorificSuffix: profession.letters,
    jobTitle: profession.title,
    description: draw.is(0.85) ? about.filter(Boolean).join(' ') : undefined,
    image: portraits && draw.is(0.2) ? `${portraits.base}${draw.whole(1, portraits.count)}.svg` : undefined,
    url: draw.is(0.6) ? `https://${domain}/people/${number}` : undefined,
    worksFor: isAlone ? undefined : practice,
    npi: town.country === 'US' && draw.is(0.5) ? npiOf(draw) : undefined,
    credentials: [{ name: profession.degree, recognizedBy: draw.is(0.3) ? `University of ${draw.one(practices.first)}` : undefined }],
    licences: licencesOf(draw, town, profession, today, telehealth),
    knowsAbout,
    approaches: draw.times(draw.whole(1, 4), () => oftener(draw, approaches)).map((approach) => ({ name: approach, ...levelOf(draw) })),
    knowsLanguage: ['en', ...(draw.is(0.34) ? draw.times(draw.whole(1, 2), () => draw.paired(languages)) : [])],
    identities: draw.is(0.38) ? draw.times(draw.whole(1, 3), () => draw.paired(identities)) : undefined,
    ages: draw.paired(agesSeen),
    insurance: isInsured
      ? { names: draw.times(draw.whole(1, 4), () => oftener(draw, insurers)), checked: checked(draw, today, 90, 0.72) }
      : undefined,
    fee: draw.is(0.88) ? feeOf(draw, town.country) : undefined,
    telehealth,
    offices: isHere
      ? [
          {
            name: isAlone ? undefined : practice,
            streetAddress: `${isAlone ? draw.whole(1, 90) : 2 + slot * 7} ${streets[(townAt + slot) % streets.length]}`,
            addressLocality: town.locality,
            addressRegion: town.state,
            postalCode: town.postalCode,
            addressCountry: town.country,
          },
        ]
      : undefined,
    openings: status && { status, checked: checked(draw, today, 30, 0.78) },
    booking: draw.is(0.55) ? `https://${domain}/book/${number}` : undefined,
    telephone: draw.is(0.86) ? phoneOf(draw, town) : undefined,
    email: draw.is(0.82) ? `p${number}@${domain}` : undefined,
  };
}

/** What is not said is not there. */
const withoutGaps = (data) => JSON.parse(JSON.stringify(data, (_, value) => (isEmptyGroup(value) ? undefined : value)));
const isEmptyGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.keys(value).length;

/**
 * A directory of invented people in our own shape. The same seed and day give the same people, and a longer roster begins with
 * those of a shorter one.
 * @param {{ people: number, today: string, seed?: number, portraits?: { base: string, count: number } }} options `today` is a
 *   day as YYYY-MM-DD to which the days in the data are relative; `portraits` are pictures that some of them have
 */
export function makeRoster({ people, today, seed = 1, portraits }) {
  const draw = drawing(seededChance(seed));
  const therapists = Array.from({ length: people }, (_, index) => person(draw, index + 1, { today, portraits }));
  return withoutGaps({ dateModified: today, therapists });
}
