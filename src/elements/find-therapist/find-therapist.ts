import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { findTherapist, type FindTherapistWords } from '../../content/en/find-therapist.js';
import { LatePart } from '../../controllers/late-part.js';
import { LightChildren } from '../../controllers/light-children.js';
import { readOption } from '../../controllers/options.js';
import { Release } from '../../controllers/release.js';
import { warnAuthor } from '../../controllers/warnings.js';
import { WordsController } from '../../controllers/words.js';
import { fillIn } from '../../domain/fill-in.js';
import { careFoot } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { circles } from '../../styles/circles.js';
import { AttuneElement } from '../attune-element.js';
import { FindTherapistActionEvent, type FindTherapistControl } from './find-therapist.events.js';
import { Faces } from './find-therapist.faces.js';
import type { DirectoryView } from './find-therapist.directory.js';
import type { FirstWords } from './find-therapist.first-words.js';
import { RequestDoor } from './find-therapist.request-door.js';
import { findTherapistStyles } from './find-therapist.styles.js';
import { controls, isRoster, readers, type Way } from './find-therapist.ways.js';

/**
 * @summary A call to action for people who find reaching out hard: a heading, a line, one filled link and other ways to reach
 * the practice, faces of the team, and first messages to copy. As a directory, a list of therapists in which visitors find the
 * one who fits.
 *
 * @tag attune-find-therapist
 * @tagname attune-find-therapist
 *
 * @slot - Not shown once the widget is ready. Images are read as the faces of the team. Links are read as the ways to reach
 *   the practice where no attribute sets one; the first is the filled one. A `<script type="application/json">` holds words. In the
 *   directory the links are people, and a `<script type="application/json">` may hold them, too: `{"therapists": […]}`.
 *
 * @fires {FindTherapistActionEvent} attune-action - A visitor used a control; `control` names it and nothing else is told.
 * @fires {AttuneErrorEvent} attune-error - Something failed at run time; `code` says what. The widget goes on.
 *
 * @csspart root - The whole widget.
 * @csspart surface - The ground of the card or the banner, or the line of the inline layout.
 * @csspart faces - The row of portraits, or the drawing in its place.
 * @csspart face - One portrait.
 * @csspart circles - The drawing of two circles.
 * @csspart heading - The widget's heading.
 * @csspart text - The line under it.
 * @csspart ways - The ways to reach the practice.
 * @csspart link - The filled link.
 * @csspart way - Each of the others.
 * @csspart reply - The line that says how soon an answer comes.
 * @csspart request - What opens to show the request form, and the form.
 * @csspart receiver - The line that says who receives it.
 * @csspart notice - What is said over the form when it was not sent.
 * @csspart sent - What is said once it was.
 * @csspart subheading - The first line of either.
 * @csspart field - Each field to write in.
 * @csspart choice - Each answer to choose.
 * @csspart send - The form's button.
 * @csspart first-words - What opens to show first messages.
 * @csspart message - One of them.
 * @csspart status - The line that says what was done.
 * @csspart choose-button - What opens “help me choose”.
 * @csspart choose - “Help me choose”, in the place of the list.
 * @csspart question - One of its questions, with its choices.
 * @csspart asked - What is asked, and the heading over those who are shown at the end.
 * @csspart actions - Its buttons.
 * @csspart chosen - The people to begin with.
 * @csspart miss - The line that says what may not fit somebody.
 * @csspart search - The search of the directory.
 * @csspart found - The line that says how many were found.
 * @csspart filters-button - What opens the filters where they have no room beside the list.
 * @csspart dialog - The dialog that holds them there.
 * @csspart filters - The filters.
 * @csspart group - One group of them.
 * @csspart chips - What is chosen, in a row.
 * @csspart chip - One of these.
 * @csspart progress - How far the list has come, or what failed.
 * @csspart results - The list with what stands over and under it.
 * @csspart people - The list of people.
 * @csspart person - One person.
 * @csspart photo - Their photo.
 * @csspart name - Their name.
 * @csspart title - What they are, and their pronouns.
 * @csspart openings - Whether they have room.
 * @csspart line - What they work with, and how.
 * @csspart facts - Where, for how much, in which languages.
 * @csspart because - Why this person is shown.
 * @csspart person-ways - The ways to reach a person.
 * @csspart person-link - The first of them.
 * @csspart person-way - Each of the others.
 * @csspart more - What opens to tell more.
 * @csspart description - What a person says in their own words.
 * @csspart further - The button that shows more people.
 * @csspart nobody - What stands there when nobody fits.
 * @csspart lift - Each button that leaves a part out.
 * @csspart full - What stands there when everyone is full.
 * @csspart waitlist - The link to the waiting list.
 * @csspart when-full - The link to other places.
 * @csspart foot - The small print.
 * @csspart support - The link to support.
 *
 * @cssprop --attune-accent - The accent; its lightness is held where its text stays legible.
 * @cssprop --attune-second - The quiet second colour, drawn and never written.
 * @cssprop --attune-paper - The ground of the page around.
 * @cssprop --attune-surface - The card's own ground; a banner's is a tint of it.
 * @cssprop --attune-ink - The text.
 * @cssprop --attune-radius - The radius of surfaces.
 * @cssprop --attune-space - One step of space.
 * @cssprop --attune-font - The typeface.
 * @cssprop --attune-font-display - The typeface of headings.
 */
export class FindTherapistElement extends AttuneElement {
  static override styles: CSSResultGroup = [AttuneElement.styles, circles, findTherapistStyles];

  static override properties: PropertyDeclarations = {
    layout: {},
    src: {},
    structuredData: { type: Boolean, attribute: 'structured-data' },
    waitlistHref: { attribute: 'waitlist-href' },
    whenFullHref: { attribute: 'when-full-href' },
    heading: {},
    text: {},
    href: {},
    label: {},
    phone: {},
    sms: {},
    email: {},
    replyWithin: { attribute: 'reply-within' },
    action: {},
    enctype: {},
  };

  /** A calm surface, a wide tinted one, a line between paragraphs, or a list of people to search. @default 'card' */
  declare layout: 'card' | 'banner' | 'inline' | 'directory' | undefined;
  /** Where the people of the directory come from: the address of a JSON, or `page` for the JSON-LD that stands in the page. */
  declare src: string | undefined;
  /** Whether the people of the directory are written into the page's head as JSON-LD, for search engines. @default false */
  declare structuredData: boolean | undefined;
  /** In the directory: where somebody can ask to be written to when there is room again. */
  declare waitlistHref: string | undefined;
  /** In the directory: a page with other places to ask when everyone is full. */
  declare whenFullHref: string | undefined;
  /** The widget's heading. The inline layout has one only where this is set. */
  declare heading: string | undefined;
  /** The line under the heading. */
  declare text: string | undefined;
  /** Where the filled link leads: a contact or booking page. */
  declare href: string | undefined;
  /** The words of the filled link. */
  declare label: string | undefined;
  /** A number to call, as people write it. */
  declare phone: string | undefined;
  /** A number for text messages, as people write it. */
  declare sms: string | undefined;
  /** An e-mail address. */
  declare email: string | undefined;
  /** How soon an answer comes, as the end of “We usually reply within”: "2 working days". */
  declare replyWithin: string | undefined;
  /** Where a short request form posts to; without it there is no form. https, on a page with https. */
  declare action: string | undefined;
  /** What kind of body that post has. @default 'application/json' */
  declare enctype: 'application/json' | 'application/x-www-form-urlencoded' | undefined;

  /** @internal */
  readonly wording = new WordsController<FindTherapistWords>(
    this,
    'findTherapist',
    findTherapist,
    () => ({
      heading: this.heading,
      text: this.text,
      inline: this.text,
    }),
    isRoster,
  );

  /** The list of people with all that finds one in it, for the tags that are a directory. */
  readonly #directory = new LatePart<DirectoryView>(this, () =>
    import('./find-therapist.directory.js').then(({ DirectoryView }) => new DirectoryView(this).prepare()),
  );
  /** The first messages, brought when a visitor asks for them. */
  readonly #late = new LatePart<FirstWords>(this, () =>
    import('./find-therapist.first-words.js').then(({ FirstWords }) => new FirstWords(this)),
  );
  /** The form to write to the practice in place, or to one of its people. @internal */
  readonly request = new RequestDoor(this);
  readonly #faces = new Faces();

  constructor() {
    super();
    new LightChildren(this, () => {
      this.wording.readChildren();
      this.requestUpdate();
    });
    new Release(this, () => {
      for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
      this.#late.current?.release();
      this.request.release();
      this.#directory.current?.release();
    });
  }

  /** What stands inside the tag stays until the directory is here. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const late = this.layout === 'directory' && !isServer && !this.#directory.asked ? this.#directory.bring() : undefined;
    return late?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override renderWidget(): unknown {
    const words = this.wording.current;
    const layout = readOption(this, 'layout', this.layout, ['card', 'banner', 'inline', 'directory']);
    const directory = layout === 'directory' && this.#directory.current;
    if (directory) return directory.render();
    const isInline = layout === 'inline';
    // Who writes the page without a browser leaves the people to what stands there without script.
    const ways = this.readWays(isServer && layout === 'directory');
    const within = this.replyWithin?.trim();
    const urgent = within && ways.length ? words.urgent : '';
    return html`
      <section class=${layout === 'directory' ? 'card' : layout} part="surface">
        ${this.#faces.render(this)}
        <div class="say">
          ${!isInline || this.heading?.trim() ? heading(this.level, words.heading) : nothing}
          <p class="text measure" part="text">${isInline ? words.inline : words.text}</p>
          ${this.renderWays(ways, !isInline)}
          ${within ? html`<p class="reply small quiet" part="reply">${fillIn(words.reply, { time: within })}</p>` : nothing}
          ${isInline ? nothing : [this.request.render(), this.#renderFirstWords()]}
        </div>
      </section>
      ${isInline && !urgent && !this.reviewedBy && !this.supportHref ? nothing : careFoot(this.care, urgent)}
    `;
  }

  /** The ways to reach the practice; the first may be a filled one. @internal */
  renderWays(ways: readonly Way[], isFilled: boolean): unknown {
    return html`<p class="ways" part="ways">
      ${ways.length ? ways.map((way, index) => this.#renderWay(way, !index, !index && isFilled)) : html`<span class="quiet">${this.wording.current.none}</span>`}
    </p>`;
  }

  #renderWay({ href, label, value }: Way, isFirst: boolean, isFilled: boolean): unknown {
    const page = this.ownerDocument;
    const { origin, protocol } = new URL(href, page.baseURI);
    const isOutside = origin !== page.location.origin;
    const control = controls[protocol] ?? 'link';
    return html`<a
      class="way ${isFilled ? 'do' : 'plain'}"
      part=${isFirst ? 'link' : 'way'}
      href=${href}
      rel=${isOutside ? 'noopener' : nothing}
      referrerpolicy=${isOutside ? 'no-referrer' : nothing}
      @click=${() => this.act(control)}
      ><span
        >${(isFirst && this.label?.trim()) || label || this.wording.current.ways[control]}
        ${value ? html`<bdi dir="ltr">${value}</bdi>` : nothing}${
          isOutside && control === 'link' ? html`<span class="unseen"> (${this.wording.current.care.supportOutside})</span>` : nothing
        }</span
      ></a
    >`;
  }

  #renderFirstWords(): unknown {
    const { first } = this.wording.current;
    return html`<details class="late first controls" part="first-words" @toggle=${this.#onToggle} @focusin=${this.#late.bring}>
      <summary class="plain">${first.open}</summary>
      ${this.#late.current?.render() ?? html`<p class="small" role="status">${this.#late.failed ? first.notLoaded : nothing}</p>`}
    </details>`;
  }

  /** The ways that attributes set; where none does, the links inside the tag, unless they are people. @internal */
  readWays(arePeople = false): Way[] {
    const ways: Way[] = [];
    const href = this.readAddress('href', this.href);
    if (href) ways.push({ href });
    for (const control of Object.keys(readers) as (keyof typeof readers)[]) {
      const value = this[control]?.trim();
      if (!value) continue;
      const address = readers[control](value);
      if (address) ways.push({ href: address, value: value.replace(/^[a-z]+:/i, '') });
      else warnAuthor(this, `${control}="${value}" is nothing to dial or to write to; it is left out.`);
    }
    return ways.length || arePeople ? ways : this.#readLinks();
  }

  #readLinks(): Way[] {
    return [...this.querySelectorAll('a[href]')].flatMap((link) => {
      const label = link.textContent?.trim();
      // A picture that leads somewhere is a face, not a way to reach the practice.
      if (!label && link.querySelector('img')) return [];
      const href = this.readAddress('href', link.getAttribute('href') ?? '');
      return href ? { href, label } : [];
    });
  }

  /** Tells the page that a control was used. @internal */
  act(control: FindTherapistControl): void {
    this.dispatchEvent(new FindTherapistActionEvent(control));
  }

  readonly #onToggle = ({ target }: Event): void => {
    if (!(target as HTMLDetailsElement).open) return;
    this.act('first-words');
    void this.#late.bring();
  };
}
