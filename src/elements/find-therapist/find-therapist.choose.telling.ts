import type { ChooseWords } from '../../content/en/find-therapist-choose.js';
import type { ChooseFacet, ChosenPerson } from '../../domain/directory/choose.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';
import { fillIn } from '../../domain/fill-in.js';

/** What the directory calls a choice, and a reason. */
export type ChooseNames = Pick<DirectoryNames, 'choice' | 'inside' | 'reason'>;

/** Why somebody is shown, each reason as the end of a sentence. */
export function tellReasons({ reasons }: ChosenPerson, { reasons: words }: ChooseWords, names: ChooseNames): string[] {
  if (!reasons.length) return [words.turn];
  return reasons.map((reason) => {
    if (reason.value) return names.reason(reason);
    return reason.facet === 'place' ? words.anyPlace : words.anyTelehealth;
  });
}

/** What had to fit and may not. */
export function tellMisses({ misses }: ChosenPerson, { misses: words }: ChooseWords, names: ChooseNames): string {
  const tell = (facet: ChooseFacet, value: string): string => {
    if (!value) return facet === 'place' ? words.anyPlace : words.anyTelehealth;
    if (facet === 'fee' && value === 'sliding') return words.sliding;
    return fillIn(words[facet as keyof typeof words], { value: names.inside(facet, value) });
  };
  return `${words.lead} ${misses.flatMap(({ facet, values }) => values.map((value) => tell(facet, value))).join('; ')}.`;
}
