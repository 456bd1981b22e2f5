import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { findTherapistChoose, type ChooseWords } from '../../content/en/find-therapist-choose.js';
import { inSlices } from '../../controllers/in-slices.js';
import { LateWords } from '../../controllers/late-words.js';
import { privateField } from '../../controllers/private-field.js';
import type { CalendarDay } from '../../domain/calendar-day.js';
import { choosePeople, makeQuestions, type Choice, type ChooseAnswers, type ChooseQuestion } from '../../domain/directory/choose.js';
import type { DirectoryAnswer } from '../../domain/directory/query.js';
import type { Therapist } from '../../domain/directory/therapist.js';
import { fillIn } from '../../domain/fill-in.js';
import { renderFields } from './find-therapist.choose.fields.js';
import { chooseStyles } from './find-therapist.choose.styles.js';
import { tellMisses, tellReasons, type ChooseNames } from './find-therapist.choose.telling.js';
import type { ChooseControl } from './find-therapist.events.js';
import type { FindTherapistElement } from './find-therapist.js';

/** What “help me choose” stands on. */
export interface ChooseGround {
  readonly people: readonly Therapist[];
  readonly today: CalendarDay;
  /** What the directory calls things. */
  readonly names: ChooseNames;
  /** A person as the list shows one, with the reasons in words. */
  renderPerson(person: Therapist, reasons: readonly string[]): unknown;
  /** Every choice that anybody has, with how many people have it. */
  countChoices(): DirectoryAnswer['choices'];
  /** Takes “help me choose” away and gives the focus back. */
  close(): void;
}

/** A few questions, one at a time, and the people that they lead to. Nothing of it leaves this object, and closing empties it. */
export class HelpMeChoose {
  readonly #host: FindTherapistElement;
  readonly #ground: () => ChooseGround;
  readonly #words: LateWords<'choose', ChooseWords>;
  /** The people as they were when it began, so that nothing moves under the visitor while more come in. */
  #people: readonly Therapist[] = [];
  /** Undefined until it has begun. */
  #questions?: readonly ChooseQuestion[];
  #answers: ChooseAnswers = {};
  #choice?: Choice;
  /** Ends what is being worked out. */
  #work = new AbortController();
  /** The question that is asked; past the last one the people are shown. */
  #at = 0;

  constructor(host: FindTherapistElement, ground: () => ChooseGround) {
    this.#host = host;
    this.#ground = ground;
    this.#words = new LateWords(
      host,
      'choose',
      () => host.wording.builtIn('findTherapistChoose', findTherapistChoose),
      () => host.wording.current.choose,
    );
    if (chooseStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(chooseStyles.styleSheet);
  }

  /** Whether there is something to show. */
  get isReady(): boolean {
    return Boolean(this.#questions);
  }

  /** Begins, or begins anew, with the people as they are now. */
  async begin(): Promise<void> {
    const ground = this.#ground();
    this.release();
    this.#people = [...ground.people];
    this.#questions = makeQuestions(this.#people, ground.countChoices());
    await this.#ask(0);
  }

  render(): TemplateResult {
    const question = this.#questions?.[this.#at];
    return html`<div class="choose" part="choose" @keydown=${this.#onKey} ${privateField()}>
      ${keyed(this.#questions, keyed(this.#at, question ? this.#renderQuestion(question) : this.#renderChoice()))}
    </div>`;
  }

  /** Forgets every answer, at once. */
  release(): void {
    this.#work.abort();
    // What a browser may bring back later is the page as it stands now.
    this.#host.shadowRoot?.querySelectorAll<HTMLInputElement>('.choose input').forEach((field) => (field.checked = false));
    this.#host.shadowRoot?.querySelectorAll<HTMLSelectElement>('.choose select').forEach((field) => (field.selectedIndex = 0));
    this.#questions = this.#choice = undefined;
    this.#answers = {};
    this.#people = [];
  }

  get #current(): ChooseWords {
    return this.#words.current;
  }

  get #level(): number {
    return this.#host.level + 1;
  }

  #renderQuestion(question: ChooseQuestion): TemplateResult {
    const words = this.#current;
    const { title, note } = words[question.id];
    const count = fillIn(words.count, { at: this.#at + 1, count: this.#questions!.length });
    return html`<form class="controls" part="question" @submit=${this.#onNext}>
      <p class="asked" part="asked" id="choose-title" role="heading" aria-level=${Math.min(6, this.#level)} tabindex="-1">
        <span class="small quiet">${count}</span> <span class="large">${title}</span>
      </p>
      <p class="quiet measure" id="choose-note">${note}</p>
      <fieldset aria-labelledby="choose-title" aria-describedby="choose-note">
        ${renderFields(question, { words, answers: this.#answers, names: this.#ground().names, lang: this.#host.wording.lang })}
      </fieldset>
      <div class="row" part="actions">
        <button class="do" @click=${this.#onNext}>${words.next}</button>
        ${this.#button(question.id === 'working' ? words.working.pass : words.pass, this.#onPass)} ${this.#renderWays()}
      </div>
    </form>`;
  }

  #renderChoice(): unknown {
    if (!this.#choice) return nothing;
    const words = this.#current;
    const { names } = this.#ground();
    const { people, isEverybody } = this.#choice;
    const isLoosened = !isEverybody && people.some(({ misses }) => misses.length);
    return html`<div class="controls">
      <p class="asked large" part="asked" id="choose-title" role="heading" aria-level=${Math.min(6, this.#level)} tabindex="-1">
        ${isEverybody ? words.everybody : words.three}
      </p>
      <p class="quiet measure">${words.lead} ${isLoosened ? words.loosened : nothing}</p>
      <ul class="chosen" part="chosen" role="list">
        ${people.map(
          (chosen) =>
            html`<li>
              ${this.#ground().renderPerson(chosen.person, tellReasons(chosen, words, names))}
              ${chosen.misses.length ? html`<p class="small measure" part="miss">${tellMisses(chosen, words, names)}</p>` : nothing}
            </li>`,
        )}
      </ul>
      <p class="small quiet measure">${words.nobody} ${words.privacy}</p>
      <div class="row" part="actions">${this.#button(words.again, this.#onAgain)} ${this.#renderWays()}</div>
    </div>`;
  }

  /** Back, and out. */
  #renderWays(): unknown {
    const words = this.#current;
    return html`${this.#at ? this.#button(words.back, this.#onBack) : nothing} ${this.#button(words.close, this.#onClose)}`;
  }

  #button(label: string, press: () => void): TemplateResult {
    return html`<button type="button" class="plain" @click=${press}>${label}</button>`;
  }

  /** A new piece of work; the one before, if it goes on still, has no say any more. */
  #start(): AbortSignal {
    this.#work.abort();
    this.#work = new AbortController();
    return this.#work.signal;
  }

  /** Goes to a question, or past the last one to the people. What is read aloud then is its title: nothing else announces it. */
  async #ask(at: number): Promise<void> {
    const signal = this.#start();
    if (at === this.#questions?.length) {
      const choice = await inSlices(choosePeople(this.#people, this.#answers, this.#ground().today), signal);
      if (!choice) return;
      this.#choice = choice;
    }
    this.#at = at;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('#choose-title')?.focus();
  }

  #go(control: ChooseControl, at: number): void {
    this.#host.act(control);
    void this.#ask(at);
  }

  #answer(read: (facet: string) => string[]): void {
    const fields = this.#questions![this.#at]!.fields;
    this.#answers = { ...this.#answers, ...Object.fromEntries(fields.map(({ facet }) => [facet, read(facet)])) };
    this.#go('choose-next', this.#at + 1);
  }

  /** A press and Enter come as a click; in a frame that may send no forms there is no `submit`, and none is needed. */
  readonly #onNext = (event: Event): void => {
    event.preventDefault();
    const data = new FormData((event.currentTarget as Element).closest('form')!);
    const ways = data.getAll('way');
    const read = (facet: string): string[] => data.getAll(facet).map(String);
    this.#answer((facet) => {
      // An empty place is an answer too where the way of meeting was chosen.
      if (facet === 'telehealth' || facet === 'place') return ways.includes(facet) ? [read(facet)[0] ?? ''] : [];
      return read(facet).filter(Boolean);
    });
  };

  readonly #onPass = (): void => this.#answer(() => []);

  readonly #onBack = (): void => this.#go('choose-back', this.#at - 1);

  readonly #onAgain = (): void => {
    this.#host.act('choose-again');
    void this.begin();
  };

  readonly #onClose = (): void => {
    this.release();
    this.#host.act('choose-close');
    this.#ground().close();
  };

  readonly #onKey = ({ key, target, isComposing }: KeyboardEvent): void => {
    // Escape closes the list of a select first, and that is all that was meant.
    if (key === 'Escape' && !isComposing && !(target as Element).matches('select')) this.#onClose();
  };
}
