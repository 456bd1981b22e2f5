import '@material/web/button/filled-button.js';
import '@material/web/tabs/primary-tab.js';
import '@material/web/tabs/tabs.js';
import { card, explainer, reach } from '../markup.mjs';
import { adoptLook, placeOf } from '../places.mjs';
import * as words from '../words.mjs';

/** The first view with Material Web’s tabs and buttons; it has neither panels nor a disclosure, so those are the platform’s. */
const parts = {
  tabs: (page) => {
    const tab = (id, index) =>
      `<md-primary-tab id="${id}" aria-controls="${id}-page" ${index ? '' : 'active'}>${words.explainer.patterns[id].tab}</md-primary-tab>`;
    const panel = (id, index) =>
      `<div class="page" role="tabpanel" id="${id}-page" aria-labelledby="${id}" tabindex="0" ${index ? 'hidden' : ''}>${page(id)}</div>`;
    return `<md-tabs aria-label="${words.explainer.tabs}">${words.ids.map(tab).join('')}</md-tabs>${words.ids.map(panel).join('')}`;
  },
  button: (label) => `<md-filled-button>${label}</md-filled-button>`,
  link: (label, href) => `<md-filled-button href="${href}">${label}</md-filled-button>`,
  disclosure: (label) => `<details class="late"><summary>${label}</summary><p class="small" role="status"></p></details>`,
};

adoptLook();
placeOf('explainer').innerHTML = explainer(parts);
placeOf('card').innerHTML = card(parts);
placeOf('reach').innerHTML = reach(parts);
placeOf('explainer')
  .querySelector('md-tabs')
  .addEventListener('change', ({ currentTarget }) => {
    for (const id of words.ids) document.getElementById(`${id}-page`).hidden = currentTarget.activeTab.id !== id;
  });
