import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { findTherapist } from '../../content/en/find-therapist.js';
import { DirectorySource } from '../../controllers/directory-source.js';
import { breathe } from '../../controllers/in-slices.js';
import { privateField } from '../../controllers/private-field.js';
import { StatusLine } from '../../controllers/status-line.js';
import { areAllFull } from '../../domain/directory/freshness.js';
import type { Facet, Lift } from '../../domain/directory/query.js';
import { fillIn } from '../../domain/fill-in.js';
import { careFoot } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { Choosing } from './find-therapist.directory.choosing.js';
import { chipsOf, renderChips, type Chip } from './find-therapist.directory.chips.js';
import { FiltersView } from './find-therapist.directory.filters.js';
import { Drawing, pageSize } from './find-therapist.directory.drawing.js';
import { DirectoryFinder } from './find-therapist.directory.finder.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';
import { DirectoryNaming } from './find-therapist.directory.naming.js';
import { renderFull, renderNobody, renderProgress, tellFault } from './find-therapist.directory.notices.js';
import { PeopleView } from './find-therapist.directory.person.js';
import { filtersStyles } from './find-therapist.directory.filters.styles.js';
import { directoryStyles } from './find-therapist.directory.styles.js';
import { PageHead } from './find-therapist.directory.head.js';
import { FilterSheet } from './find-therapist.directory.sheet.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Milliseconds that a first view waits for people. */
const patience = 250;
/** Milliseconds that typing has to rest before what was found is said aloud. */
const restOfTyping = 700;

/** A list of people, with a search and filters. What is typed and chosen stays here: nothing is sent, kept or told. */
export class DirectoryView implements ReactiveController {
  readonly #host: FindTherapistElement;
  readonly #source: DirectorySource;
  readonly #finder: DirectoryFinder;
  readonly #people: PeopleView;
  readonly #filters: FiltersView;
  readonly #sheet: FilterSheet;
  readonly #choosing: Choosing;
  readonly #status: StatusLine;
  readonly #naming: DirectoryNaming;
  readonly #head: PageHead;
  readonly #drawing: Drawing;
  #restTimer?: ReturnType<typeof setTimeout>;
  #hadFocus = false;
  #lastState = '';

  constructor(host: FindTherapistElement) {
    this.#host = host;
    for (const { styleSheet } of [directoryStyles, filtersStyles]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    this.#status = new StatusLine(host);
    this.#naming = new DirectoryNaming(host);
    this.#drawing = new Drawing(() => host.requestUpdate());
    this.#finder = new DirectoryFinder(() => host.requestUpdate());
    this.#source = new DirectorySource(host, () => void this.#finder.take(this.#source.people, this.#drawing.limit));
    this.#head = new PageHead(host, this.#source);
    this.#people = new PeopleView(host);
    this.#filters = new FiltersView({ choose: this.#choose, update: () => host.requestUpdate() });
    this.#sheet = new FilterSheet(host);
    this.#choosing = new Choosing(host, () => {
      const { names } = this;
      const { people, today } = this.#finder;
      const countChoices = () => this.#finder.countChoices();
      return { people, today, names, countChoices, renderPerson: (person, reasons) => this.#people.render(person, reasons, names, today) };
    });
    host.addController(this);
  }

  /** Follows the tag's source, and waits a moment for the first people: what is inside the tag is then there at first sight. */
  async prepare(): Promise<this> {
    this.#source.follow(this.#host.src);
    const end = performance.now() + patience;
    while (!this.#finder.people.length && (this.#source.state === 'loading' || this.#finder.isBehind) && performance.now() < end)
      await breathe();
    return this;
  }

  get #isMine(): boolean {
    return this.#host.layout === 'directory';
  }

  hostUpdate(): void {
    if (this.#isMine) this.#source.follow(this.#host.src);
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    this.#head.bring();
    this.#drawing.finish(this.#finder.order.length);
    const root = this.#host.shadowRoot!;
    if (this.#hadFocus && !root.activeElement && this.#isMine) {
      root.querySelector<HTMLElement>('.found')?.focus();
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#restTimer);
  }

  /** Lets go of what was typed and chosen. */
  release(): void {
    clearTimeout(this.#restTimer);
    this.#status.say('');
    this.#filters.release();
    this.#sheet.close();
    this.#choosing.release();
    this.#drawing.start();
    this.#emptyField();
    this.#finder.ask({ text: '', chosen: {} });
  }

  get names(): DirectoryNames {
    return this.#naming.current(this.#finder.parts);
  }

  render(): TemplateResult {
    const host = this.#host;
    const { current } = host.wording;
    const { words } = this.names;
    const { people } = this.#finder;
    const { state } = this.#source;
    this.#tellState(state);
    const ways = host.readWays(true);
    const isEmpty = !people.length && state !== 'loading' && !this.#finder.isBehind;
    const within = host.replyWithin?.trim();
    return html`
      <section class="directory" part="surface" ${privateField()}>
        ${heading(host.level, current.heading === host.wording.builtIn('findTherapist', findTherapist).heading ? words.heading : current.heading)}
        <p class="text measure" part="text">${host.text?.trim() ? current.text : words.text}</p>
        ${this.#sheet.ruler()}
        ${isEmpty && (state === 'none' || state === 'done') ? html`<p class="found large" tabindex="-1">${words.empty}</p>` : nothing}
        ${this.#choosing.render(words)}
        <div ?hidden=${this.#choosing.isOpen}>
          ${people.length ? this.#renderControls() : nothing} ${renderProgress(host, this.#source, this.#finder, this.names)}
          ${people.length ? this.#renderBody() : nothing}
        </div>
        <p class="unseen" role="status">${this.#status.text}</p>
        ${
          ways.length
            ? html`<div class="practice">
                <p class="small quiet">${words.ways}</p>
                ${host.renderWays(ways, isEmpty)}
                ${within ? html`<p class="reply small quiet" part="reply">${fillIn(current.reply, { time: within })}</p>` : nothing}
              </div>`
            : isEmpty
              ? html`<p class="quiet">${current.none}</p>`
              : nothing
        }
      </section>
      ${careFoot(host.care, current.urgent)}
    `;
  }

  /** The search, what was found, and what opens more. */
  #renderControls(): unknown {
    const { words } = this.names;
    const { people, query } = this.#finder;
    const chips = chipsOf(query);
    return html`<div class="search controls" role="search" part="search" ${ref(this.#onSearch)}>
        <label for="search">${words.search}</label>
        <input
          id="search"
          type="search"
          autocapitalize="off"
          enterkeyhint="search"
          @input=${this.#onInput}
          @compositionend=${this.#onInput}
          ${privateField()}
        />
      </div>
      <div class="bar">
        <p class="found" part="found" tabindex="-1">${this.#finder.tellFound(this.names)}</p>
        <div class="row controls">
          ${people.length > 1 ? this.#choosing.renderButton(words) : nothing} ${this.#sheet.renderButton(words, chips.length)}
        </div>
      </div>
      ${chips.length ? renderChips(chips, this.names, this.#dropChip, this.#clear) : nothing}`;
  }

  /** What ended without a press of the visitor's is said once. */
  #tellState(state: string): void {
    if (state === this.#lastState) return;
    this.#lastState = state;
    if (state === 'failed') this.#say(() => tellFault(this.#source, this.names), 0);
  }

  #renderBody(): unknown {
    const names = this.names;
    const { words } = names;
    const finder = this.#finder;
    const { order, answer, query, people } = finder;
    const isAsked = Boolean(query.text.trim() || chipsOf(query).length);
    const left = order.length - this.#drawing.limit;
    return html`<div class="columns">
      ${this.#sheet.render(this.#filters.render(query, answer, names), names, order.length, this.#status.text)}
      <div class="results" part="results">
        ${order.length ? nothing : renderNobody(finder, names, this.#lift, this.#clear)}
        ${
          // Whoever asks for waiting lists knows that they are full.
          order.length && !query.chosen.openings?.length && order.every((place) => areAllFull([people[place]!]))
            ? renderFull(this.#host, names)
            : nothing
        }
        <ul role="list" class="people" part="people">
          ${repeat(
            order.slice(0, this.#drawing.count),
            (place) => people[place]!.id,
            (place) =>
              html`<li>
                ${this.#people.render(people[place]!, isAsked ? finder.reasons(place).map((one) => names.reason(one)) : [], names, finder.today)}
              </li>`,
          )}
        </ul>
        ${
          left > 0
            ? html`<p class="row controls further">
                <button type="button" class="plain" part="further" @click=${this.#more}>
                  ${fillIn(words.more, { count: names.number(Math.min(left, pageSize)) })}
                </button>
                <span class="small quiet">${finder.tellShown(names, this.#drawing.limit)}</span>
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Says a line aloud once nothing has changed for a while. */
  #say(line: () => string, wait = restOfTyping): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#status.say(line()), wait);
  }

  #emptyField(): void {
    const field = this.#host.shadowRoot?.querySelector<HTMLInputElement>('#search');
    if (field) field.value = '';
  }

  #ask(text: string, chosen: Partial<Record<Facet, readonly string[]>>, isHurried = false): void {
    this.#drawing.start(isHurried);
    this.#finder.ask({ text, chosen });
    // Where the focus has come to the line itself, it was read there.
    this.#say(() => (this.#host.shadowRoot?.activeElement?.matches('.found') ? '' : this.#finder.tellFound(this.names)));
  }

  /** The list may have gone and come again, with what was typed still asked for. (The minifier takes one directive to a tag.) */
  readonly #onSearch = (search?: Element): void => {
    const field = search?.querySelector('input');
    if (field) field.value = this.#finder.query.text;
  };

  readonly #onInput = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    const { query } = this.#finder;
    if (text === query.text) return;
    // Letters on their way to becoming others may fit nobody; until they are done, what was found stays.
    if ((event as InputEvent).isComposing && !this.#finder.wouldFind({ ...query, text })) return;
    // The first letter alone is told: how long somebody types is theirs.
    if (!query.text) this.#host.act('search');
    this.#ask(text, query.chosen, true);
  };

  readonly #choose = (facet: Facet, values: readonly string[]): void => {
    const { text, chosen } = this.#finder.query;
    this.#host.act('filter');
    this.#ask(text, { ...chosen, [facet]: values });
  };

  readonly #dropChip = (chips: readonly Chip[], index: number): void => {
    const { facet, value } = chips[index]!;
    // The next one takes the place of this; where there is none, the one before.
    const next = Math.min(index, chips.length - 2) + 1;
    this.#choose(
      facet,
      (this.#finder.query.chosen[facet] ?? []).filter((other) => other !== value),
    );
    // The template gives each button another chip's words, so that the focus has to be said.
    void this.#focus(next ? `.chips li:nth-child(${next}) button` : '.found');
  };

  readonly #clear = (): void => {
    this.#host.act('clear');
    this.#emptyField();
    this.#ask('', {});
  };

  readonly #lift = (part: Lift['part']): void => {
    const { text, chosen } = this.#finder.query;
    this.#host.act('lift');
    if (part === 'text') this.#emptyField();
    this.#ask(part === 'text' ? '' : text, part === 'text' ? chosen : { ...chosen, [part]: [] });
  };

  readonly #more = async (): Promise<void> => {
    this.#host.act('more');
    const first = this.#drawing.limit;
    this.#drawing.goOn();
    this.#host.requestUpdate();
    await this.#focus(`.people > :nth-child(${first + 1}) .name`);
    this.#say(() => this.#finder.tellShown(this.names, this.#drawing.limit));
  };

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
