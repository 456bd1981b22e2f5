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

/** The script-tag door: every widget is registered, and places are filled. */
if (typeof document !== 'undefined') watchPlaces(document, () => Promise.resolve());

export { version };
