import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { crisisLines } from '../../content/en/crisis-lines.js';
import { supportNow, type SupportNowWords } from '../../content/en/support-now.js';
import { isBoxed } from '../../controllers/boxed.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readOption } from '../../controllers/options.js';
import { privateField } from '../../controllers/private-field.js';
import { leavePage, QuickExit } from '../../controllers/quick-exit.js';
import { Release } from '../../controllers/release.js';
import { WordsController } from '../../controllers/words.js';
import { calendarDay } from '../../domain/calendar-day.js';
import { groupLines, isLate, regions, type Need, type Region } from '../../domain/crisis-lines.js';
import { fillIn } from '../../domain/fill-in.js';
import { guessRegion } from '../../domain/region.js';
import { careFoot } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { disclosure } from '../../styles/disclosure.js';
import { AttuneElement } from '../attune-element.js';
import { SupportNowActionEvent, type SupportNowControl } from './support-now.events.js';
import { supportNowStyles } from './support-now.styles.js';
import { lineViews } from './support-now.views.js';

/** Read by many everywhere, on any day, for no reason that anyone would ask about; GOV.UK leads there too. */
const neutralPage = 'https://www.bbc.co.uk/weather';
const directory = 'findahelpline.com';

/**
 * @summary Crisis lines and the emergency number for the visitor’s region, always with a way for every other country, and a
 * quick way out of the page.
 *
 * @tag attune-support-now
 * @tagname attune-support-now
 *
 * @slot - Shown until the widget is ready: put the lines there as plain links. A `<script type="application/json">` holds words.
 *
 * @fires {SupportNowActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart surface - The ground of the card, or the strip.
 * @csspart heading - The widget's heading.
 * @csspart intro - The line under it.
 * @csspart danger - The emergency number and the words before it.
 * @csspart number - A number, or another way to a line, in large type.
 * @csspart way - Each of the other ways to a line.
 * @csspart exit - The quick way out.
 * @csspart leave - Its link.
 * @csspart more - What the strip opens.
 * @csspart lines - The lines.
 * @csspart label - A small heading above them.
 * @csspart line - One line.
 * @csspart name - Its name.
 * @csspart directory - The way for every country.
 * @csspart region - What was guessed, and the choice of a country.
 * @csspart status - What a screen reader says.
 * @csspart foot - The small print.
 * @csspart support - The link of `support-href`.
 *
 * @cssprop --attune-accent - The accent, of what is chosen and what has focus.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The card's own ground.
 * @cssprop --attune-ink - The text, the numbers and the lines.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings.
 */
export class SupportNowElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, disclosure, supportNowStyles];

  static override properties: PropertyDeclarations = {
    heading: {},
    region: {},
    layout: {},
    exitHref: { attribute: 'exit-href' },
  };

  /** The widget's heading. */
  declare heading: string | undefined;
  /** Whose lines are shown first: a country's, or `INTL` for all others. `auto` guesses, and says so. @default 'auto' */
  declare region: 'auto' | Uppercase<Region> | undefined;
  /** A card with all lines, or a strip with the first of them. @default 'card' */
  declare layout: 'card' | 'strip' | undefined;
  /** The neutral page that the quick exit leads to. @default 'https://www.bbc.co.uk/weather' */
  declare exitHref: string | undefined;

  /** @internal */
  readonly wording = new WordsController<SupportNowWords>(this, 'supportNow', supportNow, () => ({ heading: this.heading }));

  readonly #exit = new QuickExit(this, () => this.#leave());
  /** What the visitor chose. */
  #chosen?: Region;
  /** What was asked for first. */
  #need?: Need;

  constructor() {
    super();
    new LightChildren(this, () => this.wording.readChildren());
    new Release(this, () => {
      this.#chosen = undefined;
      this.#need = undefined;
      this.#open(false);
    });
  }

  /** Brings the lines for a need to the front, and the visitor to them. */
  showNeed(need: Need): void {
    this.#need = need;
    this.requestUpdate();
    // A link that led here takes focus away with the next frame; this comes after.
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#open(true);
        this.renderRoot.querySelector<HTMLElement>('.lines')?.focus();
      }),
    );
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const { level, care } = this;
    const isStrip = readOption(this, 'layout', this.layout, ['card', 'strip']) === 'strip';
    const { region, origin } = this.shownRegion;
    const today = calendarDay(new Date());
    const { emergency, lines } = this.wording.builtIn('crisisLines', crisisLines)[region];
    const { number, site, ways, item } = lineViews(words, this.wording.lang, today, emergency, () => this.#act('line'));
    const [line] = lines;
    const { news } = this.#exit;
    const danger = html`<p class="row" part="danger">
      ${words.danger} ${line ? nothing : words.elsewhere} ${emergency.map((dial) => number('tel', dial, words.call, words.emergency))}
    </p>`;
    const isFirst = !line || lines.some((each) => isLate(each, today));
    const anywhere = html`<p part="directory">${site(directory, words.directory, isFirst ? 'number' : 'way')}</p>`;
    const shown = { region: words.regions[region] };
    const names = fillIn(words.lines, shown);
    const guess = origin && html`<span>${fillIn(words[origin], shown)}</span>`;
    const before = html`<p class="small quiet measure controls">
      ${words.exit.before} ${isBoxed('allow-top-navigation') ? words.exit.boxed : nothing}
    </p>`;
    const rest = html`
      <div class="row controls" part="region">
        ${guess}
        <label
          >${words.country}
          <select @change=${this.#onRegion} ${privateField()}>
            ${regions.map((id) => html`<option value=${id} .selected=${id === region}>${words.regions[id]}</option>`)}
          </select></label
        >
      </div>
      <div class="lines" part="lines" role="group" aria-label=${names} tabindex="-1">
        ${isFirst ? anywhere : nothing}
        ${groupLines(lines, this.#need).map(
          ([need, group]) =>
            html`<div>
              ${heading(level + 1, words.needs[need], 'subheading', 'label')}
              <ul role="list">
                ${group.map(item)}
              </ul>
            </div>`,
        )}
        ${isFirst ? nothing : anywhere}
      </div>
    `;
    return html`
      <section class=${isStrip ? 'strip' : 'card'} part="surface">
        <div class="row top">${heading(level, words.heading)} ${this.#renderExit()}</div>
        ${before}
        ${
          isStrip
            ? html`<div class="row">${line ? html`${line.name} ${ways(line)}` : anywhere} ${danger}</div>
                <details part="more">
                  <summary class="controls" @click=${() => this.#act('more')}><span>${guess} ${words.more}</span></summary>
                  ${rest}
                </details>`
            : html`<p class="measure" part="intro">${words.intro}</p>
                ${danger} ${rest}`
        }
        <p class="unseen" part="status" role="status">${news ? words.exit[news] : this.#chosen && names}</p>
      </section>
      ${careFoot(care, '', care.supportHref ? undefined : nothing)}
    `;
  }

  #renderExit(): unknown {
    const { leave, keys } = this.wording.current.exit;
    const { count } = this.#exit;
    return html`<p class="row controls" part="exit">
      <a
        class="plain"
        part="leave"
        href=${this.#readExit()}
        rel="noopener"
        referrerpolicy="no-referrer"
        draggable="false"
        @click=${this.#onLeave}
        >${leave}</a
      >
      <span class="dots small quiet" data-dots=${'●●●○○○'.slice(3 - count, 6 - count)}>${keys}</span>
    </p>`;
  }

  /** Opens what the strip keeps closed, or closes it. */
  #open(isOpen: boolean): void {
    const more = this.renderRoot.querySelector('details');
    if (more) more.open = isOpen;
  }

  /** Whose lines are shown, and where that comes from if nobody said it. @internal */
  get shownRegion(): { region: Region; origin?: 'guessed' | 'unknown' } {
    const asked = readOption(this, 'region', this.region, ['auto', ...regions]);
    const set = this.#chosen ?? (asked === 'auto' ? undefined : asked);
    if (set) return { region: set };
    // A server knows the page and not the visitor.
    const guess = isServer
      ? guessRegion([this.wording.locale.lang], '')
      : guessRegion(navigator.languages ?? [], Intl.DateTimeFormat().resolvedOptions().timeZone);
    return guess ? { region: guess, origin: 'guessed' } : { region: 'intl', origin: 'unknown' };
  }

  #readExit(): string {
    const href = this.readAddress('exit-href', this.exitHref);
    return href && !/^(mailto|sms|tel):/i.test(href) ? href : neutralPage;
  }

  readonly #onRegion = ({ target }: Event): void => {
    this.#chosen = (target as HTMLSelectElement).value as Region;
    this.requestUpdate();
    this.#act('region');
  };

  readonly #onLeave = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  #leave(): void {
    leavePage(this.#readExit(), this.wording.current.exit.loading);
    this.#act('leave');
  }

  #act(control: SupportNowControl): void {
    this.dispatchEvent(new SupportNowActionEvent(control));
  }
}
