import { ReferenceCard } from './card.mjs';
import { ReferenceExplainer } from './explainer.mjs';
import { ReferenceReach } from './reach.mjs';

/** The first view by hand with bare Lit: three elements, none of the features behind ours. */
customElements.define('reference-explainer', ReferenceExplainer);
customElements.define('reference-card', ReferenceCard);
customElements.define('reference-reach', ReferenceReach);
