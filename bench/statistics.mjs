/** The value in the middle; of an even number, the mean of the two. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median with the least and the most. */
export function spread(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * Ours to the reference, round by round: what else the machine did in a round weighs on both, so pairs tell more than two
 * medians. Where the reference took nothing, nothing is no more, and anything is without bound more.
 */
export function ratiosOf(own, reference) {
  return own.map((value, index) => (value === reference[index] ? 1 : value / reference[index]));
}

/** Of seven rounds two may fall on the wrong side, and the same share of more or fewer. */
export const allowed = (rounds) => Math.floor((rounds * 2) / 7);

/** The values of all rounds beside a budget: in how many it was not kept, and whether it is met. */
export function verdict(values, budget, most = allowed(values.length)) {
  const wrong = values.filter((value) => !(value <= budget)).length;
  return { wrong, rounds: values.length, isMet: wrong <= most };
}
