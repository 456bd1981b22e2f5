import look from '../look.css';
import { card, explainer, reach } from '../markup.mjs';
import * as words from '../words.mjs';

/** The first view by hand, without a library: three elements with text of HTML in a shadow root. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

const parts = {
  tabs: (page) => {
    const { tabs, patterns } = words.explainer;
    const tab = (id, index) =>
      `<button type="button" role="tab" id="${id}" aria-controls="${id}-page" aria-selected="${!index}" tabindex="${index ? -1 : 0}">${patterns[id].tab}</button>`;
    const panel = (id, index) =>
      `<div class="page" role="tabpanel" id="${id}-page" aria-labelledby="${id}" tabindex="0" ${index ? 'hidden' : ''}>${page(id)}</div>`;
    return `<div class="tabs" role="tablist" aria-label="${tabs}">${words.ids.map(tab).join('')}</div>${words.ids.map(panel).join('')}`;
  },
  button: (label) => `<button type="button" class="do">${label}</button>`,
  link: (label, href) => `<a class="do" href="${href}"><span>${label}</span></a>`,
  disclosure: (label) => `<details class="late"><summary>${label}</summary><p class="small" role="status"></p></details>`,
};

function define(tag, view) {
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = view(parts);
        root.addEventListener('click', ({ target }) => choose(root, target.closest('[role="tab"]')));
      }
    },
  );
}

function choose(root, chosen) {
  if (!chosen) return;
  for (const tab of root.querySelectorAll('[role="tab"]')) {
    tab.ariaSelected = tab === chosen;
    tab.tabIndex = tab === chosen ? 0 : -1;
    root.getElementById(`${tab.id}-page`).hidden = tab !== chosen;
  }
}

define('reference-explainer', explainer);
define('reference-card', card);
define('reference-reach', reach);
