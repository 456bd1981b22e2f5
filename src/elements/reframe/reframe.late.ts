/** What a reframe brings when a visitor comes near, or at once where an author has pairs of their own. */
export { reframePairs } from '../../content/en/reframe-pairs.js';
export { readOwnPairs } from './reframe.own.js';
export { keptList, thread } from './reframe.views.js';
