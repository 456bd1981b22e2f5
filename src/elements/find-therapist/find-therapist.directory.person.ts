import { html, nothing, type TemplateResult } from 'lit';
import { mailLink, telLink } from '../../domain/dial.js';
import type { CalendarDay } from '../../domain/calendar-day.js';
import { isInsuranceStale, openingsOf } from '../../domain/directory/freshness.js';
import type { Licence, Office, Therapist } from '../../domain/directory/therapist.js';
import { fillIn } from '../../domain/fill-in.js';
import { drawCircles } from '../../pieces/circles.js';
import type { FindTherapistElement } from './find-therapist.js';
import type { DirectoryControl, WayControl } from './find-therapist.events.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';

/** What stands in a line before “and 3 more”; the rest is told under it. */
const fewTopics = 4;
const fewOthers = 3;

/** People as the list shows them. */
export class PeopleView {
  readonly #host: FindTherapistElement;
  /** The photos that did not arrive, by address. */
  readonly #lost = new Set<string>();

  constructor(host: FindTherapistElement) {
    this.#host = host;
  }

  /** @param reasons why this person is shown, in words */
  render(person: Therapist, reasons: readonly string[], names: DirectoryNames, today: CalendarDay): TemplateResult {
    const { person: words } = names.words;
    const { name, pronouns, honorificSuffix, jobTitle, knowsAbout = [], approaches = [] } = person;
    const now = openingsOf(person, today);
    const line = (word: string, list: string): unknown => html`<p part="line"><bdi>${fillIn(word, { list })}</bdi></p>`;
    return html`<article class="person" part="person">
      ${this.#renderPhoto(person)}
      <div class="who">
        <p class="name" part="name" role="heading" aria-level=${Math.min(6, this.#host.level + 1)} tabindex="-1">
          <bdi>${name}</bdi>${honorificSuffix ? html`, <bdi class="letters">${honorificSuffix}</bdi>` : nothing}
        </p>
        ${
          jobTitle || pronouns
            ? html`<p class="small quiet" part="title">
                <bdi>${jobTitle}</bdi>${jobTitle && pronouns ? ' · ' : nothing}<bdi>${pronouns}</bdi>
              </p>`
            : nothing
        }
      </div>
      <div class="about">
        ${
          now
            ? html`<p class="small openings" part="openings">
                <span class="dot ${now}" aria-hidden="true"></span>${names.words.openings[now]}
              </p>`
            : nothing
        }
        ${knowsAbout.length ? line(words.works, names.list(knowsAbout, fewTopics)) : nothing}
        ${
          approaches.length
            ? line(
                words.approach,
                names.list(
                  approaches.map((one) => names.approach(one)),
                  fewOthers,
                ),
              )
            : nothing
        }
        ${this.#renderFacts(person, names, today)}
        ${reasons.length ? html`<p class="because small" part="because"><bdi>${fillIn(words.because, { reasons: reasons.join('; ') })}</bdi></p>` : nothing}
        ${this.#renderWays(person, names)} ${this.#host.request.render(person)} ${this.#renderMore(person, names)}
      </div>
    </article>`;
  }

  #renderPhoto({ image }: Therapist): unknown {
    if (!image || this.#lost.has(image))
      return html`<div class="photo">${drawCircles({ x: 16, y: 22, radius: 14 }, { x: 29, y: 22, radius: 14 }, 44, 44)}</div>`;
    return html`<div class="photo" part="photo">
      <img
        src=${image}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${() => {
          this.#lost.add(image);
          this.#host.requestUpdate();
        }}
      />
    </div>`;
  }

  /** Short facts, each of which can be read by itself. */
  #renderFacts(person: Therapist, names: DirectoryNames, today: CalendarDay): unknown {
    const { words } = names;
    const { offices = [], telehealth, licences = [], fee, insurance, knowsLanguage = [] } = person;
    const towns = [...new Set(offices.flatMap((office) => placeOf(office) ?? []))];
    const regions = [...new Set(licences.map(({ region }) => names.region(region)))];
    const facts = [
      towns.length ? fillIn(words.person.place, { place: names.list(towns, fewOthers) }) : '',
      telehealth ? (regions.length ? fillIn(words.person.videoIn, { places: names.list(regions, fewOthers) }) : words.person.video) : '',
      fee ? names.fee(fee) : '',
      insurance?.names.length
        ? fillIn(words.person.takes, { list: names.list(insurance.names, fewOthers) }) +
          (isInsuranceStale(person, today) ? ` (${words.person.confirm})` : '')
        : '',
      knowsLanguage.length
        ? fillIn(words.person.speaks, {
            list: names.list(
              knowsLanguage.map((tag) => names.language(tag)),
              fewOthers,
            ),
          })
        : '',
      ...licences.slice(0, 1).map((licence) => tellLicence(licence, names)),
    ].filter(Boolean);
    return facts.length
      ? html`<ul class="facts small quiet" role="list" part="facts">
          ${facts.map((fact) => html`<li><bdi>${fact}</bdi></li>`)}
        </ul>`
      : nothing;
  }

  #renderWays(person: Therapist, names: DirectoryNames): unknown {
    const { person: words } = names.words;
    const { name, booking, url, telephone, email } = person;
    const phone = telephone && telLink(telephone);
    const mail = email && mailLink(email);
    const ways = [
      booking ? this.#renderLink(booking, 'booking', 'do', words.book, fillIn(words.with, { name })) : nothing,
      url ? this.#renderLink(url, 'page', booking ? 'plain' : 'do', words.page, fillIn(words.about, { name })) : nothing,
      phone ? this.#renderLink(phone, 'phone', 'plain', words.call, fillIn(words.with, { name }), telephone) : nothing,
      mail ? this.#renderLink(mail, 'email', 'plain', words.write, fillIn(words.with, { name }), email) : nothing,
    ];
    return ways.every((way) => way === nothing) ? nothing : html`<p class="row" part="person-ways">${ways}</p>`;
  }

  #renderLink(href: string, control: DirectoryControl | WayControl, look: string, label: string, more: string, value?: string): unknown {
    const page = this.#host.ownerDocument;
    const { protocol, origin } = new URL(href, page.baseURI);
    const isOutside = /^http/.test(protocol) && origin !== page.location.origin;
    return html`<a
      class=${look}
      part=${look === 'do' ? 'person-link' : 'person-way'}
      href=${href}
      rel="noopener"
      referrerpolicy="no-referrer"
      @click=${() => this.#host.act(control)}
      ><span
        >${value ? `${label} ` : label}${
          value ? html`<bdi dir="ltr">${value.replace(/^[a-z]+:/i, '')}</bdi>` : html`<span class="unseen"> <bdi>${more}</bdi></span>`
        }${isOutside ? html`<span class="unseen"> (${this.#host.wording.current.care.supportOutside})</span>` : nothing}</span
      ></a
    >`;
  }

  /** All that there is to say, opened in place. */
  #renderMore(person: Therapist, names: DirectoryNames): unknown {
    const { words } = names;
    const {
      name,
      description,
      knowsAbout = [],
      approaches = [],
      licences = [],
      credentials = [],
      identities = [],
      offices = [],
      ages,
      worksFor,
      npi,
    } = person;
    const { titles } = words.person;
    const rows: [string, readonly string[]][] = [
      [titles.topics, knowsAbout.length > fewTopics ? [names.list(knowsAbout)] : []],
      [titles.approaches, approaches.length > fewOthers ? [names.list(approaches.map((one) => names.approach(one)))] : []],
      [words.facets.ages, ages ? [tellAges(ages, names)] : []],
      [words.facets.identity, [names.list(identities)]],
      [words.facets.insurance, (person.insurance?.names.length ?? 0) > fewOthers ? [names.list(person.insurance!.names)] : []],
      [titles.credentials, credentials.map(({ name: credential, recognizedBy }) => [credential, recognizedBy].filter(Boolean).join(', '))],
      [
        titles.licences,
        licences.length > 1 || licences.some(({ identifier }) => identifier)
          ? licences.map((licence) => tellLicence(licence, names, true))
          : [],
      ],
      [titles.offices, offices.map(tellOffice)],
      [titles.practice, worksFor ? [worksFor] : []],
      [titles.npi, npi ? [npi] : []],
    ];
    const filled = rows.filter(([, values]) => values.some(Boolean));
    if (!description && !filled.length) return nothing;
    return html`<details class="more" part="more" @toggle=${this.#onToggle}>
      <summary class="plain small controls"><span>${fillIn(words.person.more, { name })}</span></summary>
      ${description ? html`<p class="measure description" part="description" dir="auto">${description}</p>` : nothing}
      ${
        filled.length
          ? html`<dl class="small">
              ${filled.map(
                ([title, values]) =>
                  html`<div>
                    <dt class="quiet">${title}</dt>
                    ${values.map((value) => html`<dd><bdi>${value}</bdi></dd>`)}
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </details>`;
  }

  readonly #onToggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) this.#host.act('details');
  };
}

/** Where an office is, as the filter calls it. */
function placeOf({ addressLocality, addressRegion }: Office): string | undefined {
  return addressLocality && addressRegion ? `${addressLocality}, ${addressRegion}` : addressLocality;
}

function tellOffice({ name, streetAddress, addressLocality, addressRegion, postalCode }: Office): string {
  return [name, streetAddress, addressLocality, [addressRegion, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

function tellLicence({ region, name, identifier, checked }: Licence, names: DirectoryNames, isWhole = false): string {
  const { licence, licenceNamed, number, checked: checkedOn } = names.words.person;
  const day = names.day(checked);
  const told = fillIn(name ? licenceNamed : licence, { name: name ?? '', region: names.region(region) });
  return [told, isWhole && identifier ? fillIn(number, { number: identifier }) : '', day ? fillIn(checkedOn, { day }) : '']
    .filter(Boolean)
    .join(', ');
}

function tellAges({ from, to }: NonNullable<Therapist['ages']>, { words: { person } }: DirectoryNames): string {
  const word = from === undefined ? person.agesTo : to === undefined ? person.agesFrom : person.agesFromTo;
  const told = fillIn(word, { from: from ?? '', to: to ?? '' });
  return told.charAt(0).toLocaleUpperCase() + told.slice(1);
}
