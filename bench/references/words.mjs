import { care } from '../../src/content/en/care.js';
import { findTherapist } from '../../src/content/en/find-therapist.js';
import { patternExplainer } from '../../src/content/en/pattern-explainer.js';
import { reflectionCard } from '../../src/content/en/reflection-card.js';

/** The very words of the three widgets’ first view, so that a reference says what they say; what comes later is left out. */
export const explainer = patternExplainer;
export const { general, support, supportOutside, unease, uneaseLink } = care;
export const deck = {
  heading: reflectionCard.heading,
  opening: reflectionCard.opening,
  openingMore: reflectionCard.openingMore,
  begin: reflectionCard.begin,
};
export const reach = {
  heading: findTherapist.heading,
  text: findTherapist.text,
  link: findTherapist.ways.link,
  open: findTherapist.first.open,
};
export const supportHref = 'https://findahelpline.com/';
export const ids = ['avoidant', 'anxious', 'disorganized', 'secure'];

/** What one pattern’s small map says to who can’t see it. */
export const placeOf = (id) => explainer.map.label.replace('{place}', explainer.patterns[id].place);

/** Two texts side by side, by pattern: a label and what stands under it, in the order of the page. */
export function pairsOf(id) {
  const { labels } = explainer;
  const pattern = explainer.patterns[id];
  const pairs = (keys) => keys.map((key) => [labels[key], pattern[key]]);
  return 'did' in pattern
    ? { first: pairs(['did']), pairs: [pairs(['outside', 'inside']), pairs(['cost', 'soften'])], last: [] }
    : { first: [], pairs: [pairs(['bends', 'repairs']), pairs(['rupture', 'repair'])], last: pairs(['earned']) };
}
