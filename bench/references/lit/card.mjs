import { html } from 'lit';
import { apart } from '../shapes.mjs';
import { deck } from '../words.mjs';
import { drawing } from './drawing.mjs';
import { foot, rank, Reference } from './pieces.mjs';

/** The first view of the reflection card by hand with bare Lit. */
export class ReferenceCard extends Reference {
  render() {
    return html`<div class="root">
      <section class="card">
        ${rank(2, deck.heading)}
        <div class="corner">${drawing(apart, 58, 24)}</div>
        <div aria-live="polite" aria-atomic="true">
          <div class="face">
            <p class="large prompt">${deck.opening}</p>
            <p class="follow-up quiet measure">${deck.openingMore}</p>
          </div>
        </div>
        <div class="row actions"><button type="button" class="do">${deck.begin}</button></div>
      </section>
      ${foot()}
    </div>`;
  }
}
