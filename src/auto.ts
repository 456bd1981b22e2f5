import './define/find-therapist.js';
import './define/pattern-explainer.js';
import './define/reflection-card.js';
import './define/both-voices.js';
import './define/small-steps.js';
import './define/reframe.js';
import './define/closeness-map.js';
import './define/support-now.js';
import './define/parts-map.js';
import './define/pause.js';
import { watchPlaces } from './host/places.js';
import { version } from './version.js';

/**
 * Fills the places in the open shadow root of another component, now and whenever it changes. Tags need no asking: they are
 * widgets wherever they stand.
 */
export function watch(root: Document | ShadowRoot): void {
  watchPlaces(root, () => Promise.resolve());
}

/** The script-tag door: every widget is registered, and places are filled. */
if (typeof document !== 'undefined') watch(document);

export { version };
