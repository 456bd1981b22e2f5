/** Words that every widget shares: what it is not, who looked it over, where support is. */
export const care = {
  general: 'General information. It is not advice and not a diagnosis.',
  reviewed: 'Reviewed by {name}.',
  reviewedOn: 'Reviewed by {name}, {date}.',
  support: 'Support, if today is hard',
  supportOutside: 'opens another site',
  unease: 'If someone scares, hurts or controls you, pulling back from them may be what keeps you safe. That is not a pattern to fix.',
  uneaseLink: 'Find help if you feel unsafe with someone',
};

export type CareWords = typeof care;
