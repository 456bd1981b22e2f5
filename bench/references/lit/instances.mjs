import { ReferenceCard } from './card.mjs';

/** One kind of card, to be put on a page many times. */
customElements.define('reference-card', ReferenceCard);
