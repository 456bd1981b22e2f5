import { html, nothing } from 'lit';
import { maps } from '../shapes.mjs';
import * as words from '../words.mjs';
import { drawing } from './drawing.mjs';
import { foot, rank, Reference, supportLink } from './pieces.mjs';

/** The first view of the pattern explainer by hand with bare Lit. */
export class ReferenceExplainer extends Reference {
  static properties = { open: { state: true } };

  constructor() {
    super();
    this.open = words.ids[0];
  }

  render() {
    const { heading, intro, tabs, patterns } = words.explainer;
    return html`<div class="root">
      ${rank(2, heading)}
      <p class="intro quiet measure">${intro}</p>
      <div class="tabs" role="tablist" aria-label=${tabs}>
        ${words.ids.map(
          (id) =>
            html`<button
              type="button"
              role="tab"
              id=${id}
              aria-controls="${id}-page"
              aria-selected=${id === this.open}
              tabindex=${id === this.open ? 0 : -1}
              @click=${() => (this.open = id)}
            >
              ${patterns[id].tab}
            </button>`,
        )}
      </div>
      ${words.ids.map(
        (id) =>
          html`<div class="page" role="tabpanel" id="${id}-page" aria-labelledby=${id} tabindex="0" ?hidden=${id !== this.open}>
            ${page(id)}
          </div>`,
      )}
      <p class="unease small measure">${words.unease} ${supportLink(words.uneaseLink)}.</p>
      ${foot()}
    </div>`;
  }
}

function page(id) {
  const { labels, gently } = words.explainer;
  const { title, needed, question, myth, fact, names } = words.explainer.patterns[id];
  const { first, pairs, last } = words.pairsOf(id);
  return html`<div class="lead">
      ${rank(3, title, 'subheading')}
      <div>
        ${first.length ? rank(4, labels.needed, 'small quiet') : nothing}
        <p class="large">${needed}</p>
      </div>
      ${id === 'disorganized' ? html`<p class="small gently">${gently} ${supportLink(words.support)}.</p>` : nothing}
    </div>
    ${map(id)} ${first.map((one) => small(one, 'did'))}
    ${pairs.map((pair) => html`<div class="pair">${pair.map((one) => small(one))}</div>`)} ${last.map((one) => small(one, 'whole'))}
    <figure class="question">
      <figcaption class="small quiet">${labels.question}</figcaption>
      <p class="large">${question}</p>
    </figure>
    <div class="pair small">${small([labels.myth, myth])} ${small([labels.fact, fact])}</div>
    <p class="small quiet whole">${labels.names}: ${names}</p>`;
}

const small = ([label, text], name = '') =>
  html`<div class=${name}>
    ${rank(4, label, 'subheading')}
    <p>${text}</p>
  </div>`;

function map(id) {
  const { trust, hard, easy, worry, related } = words.explainer.map;
  return html`<div class="map" role="img" aria-label=${words.placeOf(id)}>
    <span class="trust" aria-hidden="true">${trust}</span>
    <span class="hard" aria-hidden="true">${hard}</span> ${drawing(maps[id], 100, 100, false)}
    <span class="easy" aria-hidden="true">${easy}</span>
    <span class="worry" aria-hidden="true">${worry}</span>
    ${id === 'disorganized' ? html`<span class="related" aria-hidden="true">${related}</span>` : nothing}
  </div>`;
}
