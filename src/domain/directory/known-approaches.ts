/** How the ways of working that we have a sentence for are written in a directory, in English and in Spanish, in small letters. */
const spellings = {
  ifs: /\bifs\b|internal family systems|familia interna/,
  aedp: /\baedp\b|accelerated experiential|experiencial.* acelerada/,
  emdr: /\bemdr\b|eye movement|movimientos? ocular/,
  cbt: /\bcbt\b|cognitive[ -]behaviou?r|\btcc\b|cogn\w+[ -]?conductual/,
  act: /^act\b|acceptance (and|&) commitment|aceptaci[oó]n y compromiso/,
  // The same letters stand for tapping on the body, which is something else.
  eft: /\beft\b(?!.*(tapping|freedom))|emotionally[ -]focused|(centr|focaliz|enfoc)ada en (las? )?emoci/,
  psychodynamic: /psychodynamic|psychoanaly|psicodin[aá]mic|psicoan[aá]l/,
  somatic: /^somatic|\bsomatic (experiencing|therapy|psychotherapy)|^(experiencia|(psico)?terapia) som[aá]tica/,
} as const;

export type KnownApproach = keyof typeof spellings;

/** Which of the well-known ways of working a name means, or undefined. */
export function knownApproach(name: string): KnownApproach | undefined {
  const known = Object.keys(spellings) as KnownApproach[];
  return known.find((id) => spellings[id].test(name.toLowerCase()));
}
