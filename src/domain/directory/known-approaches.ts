/** How the ways of working that we have a sentence for are written in a directory, folded. */
const spellings = {
  ifs: /\bifs\b|internal family systems/,
  aedp: /\baedp\b|accelerated experiential/,
  emdr: /\bemdr\b|eye movement/,
  cbt: /\bcbt\b|cognitive[ -]behaviou?r/,
  act: /^act\b|acceptance (and|&) commitment/,
  // The same letters stand for tapping on the body, which is something else.
  eft: /\beft\b(?!.*(tapping|freedom))|emotionally[ -]focused/,
  psychodynamic: /psychodynamic|psychoanaly/,
  somatic: /^somatic|\bsomatic (experiencing|therapy|psychotherapy)/,
} as const;

export type KnownApproach = keyof typeof spellings;

/** Which of the well-known ways of working a name means, or undefined. */
export function knownApproach(name: string): KnownApproach | undefined {
  const known = Object.keys(spellings) as KnownApproach[];
  return known.find((id) => spellings[id].test(name.toLowerCase()));
}
