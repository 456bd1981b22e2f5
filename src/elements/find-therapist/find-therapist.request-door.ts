import { html, isServer, nothing } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import { warnAuthor } from '../../controllers/warnings.js';
import { maySendTo } from '../../domain/directory/request-address.js';
import { readLink } from '../../domain/links.js';
import type { Therapist } from '../../domain/directory/therapist.js';
import type { FindTherapistElement } from './find-therapist.js';
import type { RequestForm } from './find-therapist.request.js';

/** What opens to show the request form, which is brought then. Where the page’s author set no address there is none. */
export class RequestDoor {
  readonly #host: FindTherapistElement;
  readonly #form: LatePart<RequestForm>;
  /** Whose form is open: a person’s, by id, or that of the practice (undefined); null where none was yet. */
  #open: string | undefined | null = null;

  constructor(host: FindTherapistElement) {
    this.#host = host;
    this.#form = new LatePart<RequestForm>(host, () =>
      import('./find-therapist.request.js').then(({ RequestForm }) => new RequestForm(host)),
    );
  }

  /** Where the form posts to, or undefined with one warning where it may not. */
  get address(): string | undefined {
    const { action, ownerDocument } = this.#host;
    if (!action?.trim()) return undefined;
    const address = readLink(action, ownerDocument.baseURI);
    // A server does not know at which address the page will stand.
    if (address && (isServer || maySendTo(address, ownerDocument.baseURI, isSecureContext))) return address;
    warnAuthor(this.#host, `action="${action}" is not https on a page with https; there is no form.`);
    return undefined;
  }

  /** @param to whom it is for, where a directory has one under each person; one of them is open at a time */
  render(to?: Therapist): unknown {
    const { write, notLoaded } = this.#host.wording.current;
    const { current, failed, bring } = this.#form;
    if (!this.address) return nothing;
    const isOpen = this.#open === to?.id;
    return html`<details
      class="late controls"
      part="request"
      ?open=${isOpen}
      @toggle=${({ target }: Event) => {
        if (!(target as HTMLDetailsElement).open) return;
        if (this.#open !== to?.id) this.#host.act('request-open');
        this.#open = to?.id;
        this.#host.requestUpdate();
        void bring();
      }}
      @focusin=${bring}
    >
      <summary class="plain">
        <span>${write}${to ? html`<span class="unseen">: <bdi>${to.name}</bdi></span>` : nothing}</span>
      </summary>
      ${isOpen ? (current?.render(to) ?? html`<p class="small" role="status">${failed ? notLoaded : nothing}</p>`) : nothing}
    </details>`;
  }

  release(): void {
    this.#open = null;
    this.#form.current?.release();
  }
}
