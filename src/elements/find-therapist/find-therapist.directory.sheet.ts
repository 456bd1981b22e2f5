import { html, nothing, type ReactiveController } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { DirectoryWords } from '../../content/en/find-therapist-directory.js';
import { fillIn } from '../../domain/fill-in.js';
import { heading } from '../../pieces/heading.js';
import type { FindTherapistElement } from './find-therapist.js';
import type { DirectoryNames } from './find-therapist.directory.names.js';

/** From this width on, in em, the filters stand beside the list; the sheet says the same. */
const wide = 44;

/** Where the filters stand: beside the list, or in a dialog where there is no room. There is one set of them. */
export class FilterSheet implements ReactiveController {
  readonly #host: FindTherapistElement;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  readonly #ruler: Ref<HTMLElement> = createRef();
  #isWide = false;
  #observer?: ResizeObserver;
  #measured?: HTMLElement;

  constructor(host: FindTherapistElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const ruler = this.#host.isConnected ? this.#ruler.value : undefined;
    if (ruler === this.#measured) return;
    this.#observer?.disconnect();
    this.#measured = ruler;
    if (!ruler) return;
    // A frame later: what is rendered from inside the call may bring a scroll bar, and that another call.
    if ('ResizeObserver' in globalThis) this.#observer ??= new ResizeObserver(() => requestAnimationFrame(this.#measure));
    this.#observer?.observe(ruler);
    // The first sight is not to wait for it.
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#measured = undefined;
  }

  close(): void {
    const dialog = this.#dialog.value;
    if (dialog?.close) dialog.close();
    else dialog?.removeAttribute('open');
  }

  /** A line without height, as long as the widget is wide: no change of what is shown changes it. */
  ruler(): unknown {
    return html`<div class="ruler" ${ref(this.#ruler)}></div>`;
  }

  /** What opens the dialog, with how many filters are on. */
  renderButton(words: DirectoryWords, count: number): unknown {
    if (this.#isWide) return nothing;
    return html`<button type="button" class="line" part="filters-button" aria-haspopup="dialog" @click=${this.#open}>
      ${count ? fillIn(words.filtersOn, { count }) : words.filters}
    </button>`;
  }

  /** @param said what the directory's status line says; an open dialog hides that one from screen readers, as all around it */
  render(filters: unknown, names: DirectoryNames, found: number, said: string): unknown {
    const { words } = names;
    if (this.#isWide) return html`<div class="filters controls" part="filters" role="group" aria-label=${words.filters}>${filters}</div>`;
    return html`<dialog class="sheet controls" part="dialog" aria-label=${words.filters} ${ref(this.#dialog)} closedby="any">
      <div class="page">
        <div class="top">
          ${heading(this.#host.level + 1, words.filters, 'subheading', 'label')}
          <button type="button" class="plain" @click=${this.#close}>${words.close}</button>
        </div>
        <div class="filters" part="filters">${filters}</div>
        <div class="bottom">
          <button type="button" class="do" @click=${this.#close}>${names.count(words.show, found)}</button>
          <p class="unseen" role="status">${said}</p>
        </div>
      </div>
    </dialog>`;
  }

  readonly #measure = (): void => {
    const ruler = this.#measured;
    if (!ruler) return;
    const isWide = ruler.clientWidth >= wide * parseFloat(getComputedStyle(ruler).fontSize);
    if (isWide === this.#isWide) return;
    this.#isWide = isWide;
    this.#host.requestUpdate();
  };

  readonly #open = (): void => {
    this.#host.act('filters');
    const dialog = this.#dialog.value!;
    // Without the methods the filters open in their place, and close in it.
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute('open', '');
  };

  readonly #close = (): void => this.close();
}
