import { html, css, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/**
 * What the directory is measured against: the same rows by hand with bare Lit, all of them rendered, filtered by a plain array
 * filter at each keystroke and by one checkbox, and none of the features behind them.
 */
class ReferenceDirectory extends LitElement {
  static properties = { src: {}, people: { state: true }, text: { state: true }, isOpen: { state: true } };
  static styles = css`
    ul {
      padding: 0;
      list-style: none;
    }
    article {
      padding-block: 1.5em;
      border-block-start: 1px solid #ccc;
    }
    .row,
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1em;
    }
    .quiet {
      color: #555;
    }
  `;

  constructor() {
    super();
    this.people = [];
    this.text = '';
    this.isOpen = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    const response = await fetch(this.src);
    this.people = (await response.json()).therapists;
  }

  render() {
    const wanted = this.text.toLowerCase();
    const shown = this.people.filter(
      (person) => textOf(person).toLowerCase().includes(wanted) && (!this.isOpen || person.openings?.status === 'open'),
    );
    return html`<h2>Find someone who fits</h2>
      <label for="search">Search by name, topic or place</label>
      <input id="search" type="search" @input=${(event) => (this.text = event.target.value)} />
      <label><input type="checkbox" @change=${(event) => (this.isOpen = event.target.checked)} /> Open for new clients</label>
      <p class="found">${shown.length.toLocaleString('en')} therapists</p>
      <ul>
        ${repeat(
          shown,
          ({ id }) => id,
          (person) => html`<li>${row(person)}</li>`,
        )}
      </ul>`;
  }
}

function textOf({
  name,
  honorificSuffix,
  jobTitle,
  worksFor,
  description,
  knowsAbout = [],
  approaches = [],
  identities = [],
  insurance,
  offices = [],
}) {
  return [
    name,
    honorificSuffix,
    jobTitle,
    worksFor,
    description,
    ...knowsAbout,
    ...approaches.map((approach) => approach.name),
    ...identities,
    ...(insurance?.names ?? []),
    ...offices.flatMap(({ addressLocality, postalCode }) => [addressLocality, postalCode]),
  ].join(' ');
}

function row(person) {
  const { name, honorificSuffix, jobTitle, pronouns, openings, knowsAbout = [], approaches = [], booking, url, telephone, email } = person;
  return html`<article>
    <div class="photo">
      <svg viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
        <circle cx="16" cy="22" r="14" />
        <circle cx="29" cy="22" r="14" />
      </svg>
    </div>
    <div>
      <p role="heading" aria-level="3"><bdi>${name}</bdi>${honorificSuffix ? html`, <bdi>${honorificSuffix}</bdi>` : nothing}</p>
      <p class="quiet"><bdi>${jobTitle}</bdi> · <bdi>${pronouns}</bdi></p>
    </div>
    <div>
      ${openings ? html`<p><span class="dot"></span>${openings.status}</p>` : nothing}
      <p><bdi>Works with ${knowsAbout.slice(0, 4).join(', ')}</bdi></p>
      <p>
        <bdi
          >Approaches:
          ${approaches
            .slice(0, 3)
            .map(({ name: approach, level }) => `${approach}, ${level}`)
            .join(', ')}</bdi
        >
      </p>
      <ul class="facts">
        ${factsOf(person).map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
      </ul>
      <p class="row">
        ${booking ? way(booking, 'Book a first session', name) : nothing} ${url ? way(url, 'Page', name) : nothing}
        ${telephone ? way(`tel:${telephone}`, 'Call', telephone) : nothing} ${email ? way(`mailto:${email}`, 'Write', email) : nothing}
      </p>
      ${more(person)}
    </div>
  </article>`;
}

function factsOf({ offices = [], telehealth, licences = [], fee, insurance, knowsLanguage = [] }) {
  return [
    ...offices.map(({ addressLocality, addressRegion }) => `In ${addressLocality}, ${addressRegion}`),
    telehealth ? `By video in ${licences.map(({ region }) => region).join(', ')}` : '',
    fee ? `${fee.currency} ${fee.from} to ${fee.to}` : '',
    insurance ? `Takes ${insurance.names.join(', ')}` : '',
    `Speaks ${knowsLanguage.join(', ')}`,
    ...licences.slice(0, 1).map(({ name, region, checked }) => `${name}, ${region}, checked ${checked}`),
  ].filter(Boolean);
}

const way = (href, label, beside) =>
  html`<a href=${href} rel="noopener" referrerpolicy="no-referrer"
    ><span
      >${label}<span> <bdi>${beside}</bdi></span></span
    ></a
  >`;

function more({ name, description, identities = [], credentials = [], licences = [], offices = [], worksFor, npi }) {
  const rows = [
    ['Who they are', identities],
    ['Training', credentials.map((credential) => credential.name)],
    ['Licences', licences.map(({ name: licence, region, identifier }) => `${licence}, ${region}, ${identifier}`)],
    ['Offices', offices.map(({ streetAddress, addressLocality }) => `${streetAddress}, ${addressLocality}`)],
    ['Practice', worksFor ? [worksFor] : []],
    ['NPI', npi ? [npi] : []],
  ].filter(([, values]) => values.length);
  return html`<details>
    <summary><span>More about ${name}</span></summary>
    ${description ? html`<p>${description}</p>` : nothing}
    <dl>
      ${rows.map(
        ([title, values]) =>
          html`<div>
            <dt>${title}</dt>
            ${values.map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
          </div>`,
      )}
    </dl>
  </details>`;
}

customElements.define('reference-directory', ReferenceDirectory);
