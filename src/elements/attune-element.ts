import { html, isServer, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CareWords } from '../content/en/care.js';
import type { WordsController } from '../controllers/words.js';
import { clearDeclared } from '../controllers/declared-root.js';
import { standOnServer } from '../controllers/on-server.js';
import { readWhole } from '../controllers/options.js';
import { warnAuthor } from '../controllers/warnings.js';
import { wearAgain } from '../controllers/worn-sheets.js';
import { readDay } from '../domain/read-day.js';
import { readLink } from '../domain/links.js';
import type { Care } from '../pieces/care.js';
import { careStyles } from '../styles/care.js';
import { controls } from '../styles/controls.js';
import { host } from '../styles/host.js';
import { text } from '../styles/text.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';

export { addWords } from '../controllers/locale.js';

/** What is picked or moved is told by events that cross shadow roots, with the field to read it from; the page hears none. */
const keepInside = (event: Event): void => event.stopPropagation();

/**
 * What every widget is: the shared attributes, the shared look, and a wrapper that says which language its words are in.
 * Behaviours are controllers; this class does not grow.
 */
export abstract class AttuneElement extends LitElement {
  /** The version of the library, named in the warning when two of them meet on one page. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [host, tokens, text, controls, careStyles];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    supportHref: { attribute: 'support-href' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    accent: {},
    words: { attribute: false },
  };

  /** The rank of the widget's heading, 2 to 6. @default 2 */
  declare headingLevel: number | string | undefined;
  /** Where the link to support leads. Unset: the page's `attune-support-now`, else the international directory. */
  declare supportHref: string | undefined;
  /** Who reviewed the words, with the credential: "Dana Ruiz, PsyD". */
  declare reviewedBy: string | undefined;
  /** The day of that review, as YYYY-MM-DD. */
  declare reviewedOn: string | undefined;
  /** The accent colour where no style sheet can set `--attune-accent`: any CSS colour. Both shades are made from it. */
  declare accent: string | undefined;
  /** Words that stand over the built-in ones: a partial object. */
  declare words: object | undefined;

  /** @internal */
  abstract readonly wording: WordsController<{ care: CareWords }>;

  constructor() {
    super();
    if (isServer) standOnServer(this);
    else wearAgain(this);
  }

  /** The rank of the heading, from 2 to 6. @internal */
  get level(): number {
    return readWhole(this, 'heading-level', this.headingLevel, 2, 6, 2);
  }

  /** What the small print needs. @internal */
  get care(): Care {
    const { current, lang } = this.wording;
    return {
      words: current.care,
      supportHref: this.readAddress('support-href', this.supportHref),
      page: this.ownerDocument,
      reviewedBy: this.reviewedBy?.trim() || undefined,
      reviewedOn: this.#readReviewDay(),
      lang,
    };
  }

  /** An address from an attribute, or undefined with one warning where it may not stand in a link. @internal */
  readAddress(name: string, address: string | undefined): string | undefined {
    const link = readLink(address, this.ownerDocument.baseURI);
    if (address?.trim() && !link) warnAuthor(this, `${name}="${address}" is no address for a link; it is left out.`);
    // A server does not know at which address the page will stand, so there it stays as it was written.
    return isServer ? link && address?.trim() : link;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What a server wrote into the root stays until the first render takes its place.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const late = this.wording.late?.then(() => super.scheduleUpdate());
    return late ?? super.scheduleUpdate();
  }

  /** What a page gave to the tag before it was defined comes up only here, and may have to be waited for. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.waits) return true;
    // Once this update is over, which would take another one for its own.
    queueMicrotask(() => changed.forEach((old, name) => this.requestUpdate(name, old)));
    return false;
  }

  /** Whether the next view stands on something that is not here yet. */
  protected get waits(): boolean {
    return Boolean(this.wording.late);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A framework hands over numbers where an attribute would be text: phone={5551234}.
    const properties = this as unknown as Record<PropertyKey, unknown>;
    for (const name of changed.keys()) if (typeof properties[name] === 'number') properties[name] = String(properties[name]);
    // Server renderers call this and leave controllers out.
    if (isServer) this.wording.hostUpdate();
  }

  protected override updated(): void {
    const { accent } = this;
    // Most widgets have none and are left alone; null is one that was taken away.
    if (accent === undefined) return;
    const isColor = !accent || CSS.supports('color', accent);
    if (!isColor) warnAuthor(this, `accent="${accent}" is no colour; it is left out.`);
    // By script, since a strict policy forbids the attribute; inside, since the tag's own style is the page's.
    this.renderRoot.querySelector<HTMLElement>('.root')!.style.setProperty('--attune-accent', isColor ? accent : '');
  }

  protected override update(changed: PropertyValues): void {
    const takeOver = this.hasUpdated ? undefined : clearDeclared(this.renderRoot as ShadowRoot);
    super.update(changed);
    takeOver?.();
  }

  protected override render(): TemplateResult {
    const lang = this.wording.markedLang;
    // Attributes are left out, not emptied, where the page's own language and direction hold.
    return lang
      ? html`<div class="root" part="root" lang=${lang} dir="ltr" @input=${keepInside}>${this.renderWidget()}</div>`
      : html`<div class="root" part="root" @input=${keepInside}>${this.renderWidget()}</div>`;
  }

  protected abstract renderWidget(): unknown;

  #readReviewDay(): Date | undefined {
    const value = this.reviewedOn?.trim();
    if (!value) return undefined;
    if (readDay(value) !== undefined) return new Date(value);
    warnAuthor(this, `reviewed-on="${value}" is no day as YYYY-MM-DD; it is left out.`);
    return undefined;
  }
}
