import type { ChooseWords } from '../../content/en/find-therapist-choose.js';
import type { ChooseFacet, ChosenPerson } from '../../domain/directory/choose.js';
import { readCeiling } from '../../domain/directory/facets.js';
import { fillIn } from '../../domain/fill-in.js';

/** What a value is called in a language. */
export function nameValue(facet: ChooseFacet | 'openings', value: string, lang: string): string {
  try {
    if (facet === 'telehealth') {
      const [country, part] = value.split('-');
      const name = new Intl.DisplayNames(lang, { type: 'region' }).of(country!)!;
      return part ? `${part}, ${name}` : name;
    }
    if (facet === 'language' && /^[a-z]{2,3}$/.test(value)) return new Intl.DisplayNames(lang, { type: 'language' }).of(value)!;
    const ceiling = facet === 'fee' && readCeiling(value);
    if (ceiling)
      return new Intl.NumberFormat(lang, { style: 'currency', currency: ceiling.currency, maximumFractionDigits: 0 }).format(
        ceiling.amount,
      );
  } catch {
    // A code that no list knows is shown as it is.
  }
  return value;
}

/** Why somebody is shown, each reason as the end of a sentence. */
export function tellReasons({ reasons }: ChosenPerson, words: ChooseWords, lang: string): string[] {
  if (!reasons.length) return [words.reasons.turn];
  return reasons.map(({ facet, value }) => fillIn(words.reasons[wordFor(facet, value)], { value: nameValue(facet, value, lang) }));
}

/** What had to fit and may not. */
export function tellMisses({ misses }: ChosenPerson, words: ChooseWords, lang: string): string {
  const list = misses.flatMap(({ facet, values }) =>
    values.map((value) =>
      fillIn(words.misses[wordFor(facet, value) as keyof ChooseWords['misses']], { value: nameValue(facet, value, lang) }),
    ),
  );
  return `${words.misses.lead} ${list.join('; ')}.`;
}

function wordFor(facet: ChooseFacet | 'openings', value: string): keyof ChooseWords['reasons'] {
  if (!value) return facet === 'place' ? 'anyPlace' : 'anyTelehealth';
  return value === 'sliding' && facet === 'fee' ? 'sliding' : facet;
}
