import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
import { card, explainer, reach } from '../markup.mjs';
import { adoptLook, placeOf } from '../places.mjs';
import * as words from '../words.mjs';

/** The first view with Shoelace’s tabs, buttons and details; the rest is text of HTML. */
const parts = {
  tabs: (page) => {
    const tab = (id) => `<sl-tab slot="nav" panel="${id}">${words.explainer.patterns[id].tab}</sl-tab>`;
    const panel = (id) => `<sl-tab-panel name="${id}"><div class="page">${page(id)}</div></sl-tab-panel>`;
    return `<sl-tab-group>${words.ids.map(tab).join('')}${words.ids.map(panel).join('')}</sl-tab-group>`;
  },
  button: (label) => `<sl-button variant="primary">${label}</sl-button>`,
  link: (label, href) => `<sl-button variant="primary" href="${href}">${label}</sl-button>`,
  disclosure: (label) => `<sl-details summary="${label}"><p class="small" role="status"></p></sl-details>`,
};

adoptLook();
placeOf('explainer').innerHTML = explainer(parts);
placeOf('card').innerHTML = card(parts);
placeOf('reach').innerHTML = reach(parts);
