import { html, nothing } from 'lit';
import type { DirectoryWords } from '../../content/en/find-therapist-directory.js';
import { LatePart } from '../../controllers/late-part.js';
import type { ChooseGround, HelpMeChoose } from './find-therapist.choose.js';
import type { FindTherapistElement } from './find-therapist.js';

/** Opens “help me choose” in the place of the list, and brings the list back. */
export class Choosing {
  readonly #host: FindTherapistElement;
  readonly #late: LatePart<HelpMeChoose>;
  #isAsked = false;

  constructor(host: FindTherapistElement, ground: () => Omit<ChooseGround, 'close'>) {
    this.#host = host;
    this.#late = new LatePart(host, () =>
      import('./find-therapist.choose.js').then(({ HelpMeChoose }) => new HelpMeChoose(host, () => ({ ...ground(), close: this.#close }))),
    );
  }

  /** Whether it stands where the list stood. */
  get isOpen(): boolean {
    return this.#isAsked && Boolean(this.#late.current?.isReady);
  }

  renderButton(words: DirectoryWords): unknown {
    return html`<button type="button" class="plain" part="choose-button" @click=${this.#open}>${words.choose}</button>`;
  }

  render(words: DirectoryWords): unknown {
    if (this.isOpen) return this.#late.current!.render();
    return this.#late.failed ? html`<p class="small" role="status">${words.partLost}</p>` : nothing;
  }

  /** Lets go of what was answered. */
  release(): void {
    this.#isAsked = false;
    this.#late.current?.release();
  }

  readonly #open = async (): Promise<void> => {
    this.#isAsked = true;
    this.#host.act('choose');
    await this.#late.bring();
    if (this.#isAsked) await this.#late.current?.begin();
  };

  readonly #close = (): void => {
    this.#isAsked = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="choose-button"]')?.focus());
  };
}
