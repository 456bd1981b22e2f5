import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import type { Measured, Scheme } from './contrast.js';
import type { Show, Told } from './messages.js';
import { attributeFor, attributesOf } from './given.js';
import type { Store } from './store.js';
import { colorView } from './view-fields.js';
import { defaultPage } from './settings.js';
import { treeOf } from './words.js';

const widths = [
  { name: 'Phone', width: 360 },
  { name: 'Tablet', width: 768 },
  { name: 'Desktop', width: 1100 },
] as const;

/** The frame in which the widget is seen live, and what it tells. */
export class Preview {
  /** What the widget warns of, as it stands now. */
  warnings: readonly string[] = [];
  measured: Measured | undefined;
  /** What happened last in the frame: a link that was held, a fault. */
  news = '';
  width: number = widths[0].width;
  scheme: Scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  /** How tall the widget’s page is. */
  height = 480;
  readonly #store: Store;
  readonly #render: () => void;
  #frame: HTMLIFrameElement | undefined;
  #isReady = false;
  #sent = '';
  readonly #room = new ResizeObserver(() => this.#fit());

  constructor(store: Store, render: () => void) {
    this.#store = store;
    this.#render = render;
    addEventListener('message', ({ source, data }: MessageEvent) => {
      // The frame has no origin to check; it is known by being the frame.
      if (this.#frame && source === this.#frame.contentWindow) this.#hear(data as Told);
    });
    addEventListener('resize', () => this.#fit());
  }

  /** Shows the settings as they hold now. */
  show(): void {
    if (!this.#isReady || !this.#frame) return;
    const { settings, widget } = this.#store;
    const looks = widget.looks.filter((look) => settings.looks[look.name] && !attributeFor(widget, look));
    const message: Show = {
      kind: 'show',
      tag: widget.tag,
      attributes: attributesOf({ settings, widget }),
      looks: Object.fromEntries(looks.map(({ name, property }) => [property, settings.looks[name]!])),
      words: treeOf(settings.words) ?? null,
      scheme: this.scheme,
      page: settings.page,
    };
    const text = JSON.stringify(message);
    if (text === this.#sent) return;
    this.#sent = text;
    this.news = '';
    this.#frame.contentWindow?.postMessage(message, '*');
  }

  #hear(told: Told): void {
    switch (told.kind) {
      case 'ready':
        this.#isReady = true;
        this.#sent = '';
        this.show();
        return;
      case 'height':
        this.height = Math.min(Math.max(Number(told.height) || 0, 160), 6000);
        this.#fit();
        return;
      case 'warnings':
        this.warnings = told.warnings;
        break;
      case 'contrast':
        this.measured = told.measured;
        break;
      case 'link':
        this.news = `This link would lead to ${told.href.replace(/^(mailto|tel|sms):/, '')}. In the preview it stays here.`;
        break;
      case 'exit':
        this.news = 'Here the visitor would leave your page at once. In the preview you stay.';
        break;
      case 'failed':
        this.news = faults[told.what] ?? `Something in the widget did not work (${told.what}). The other settings still do.`;
        break;
      default:
        return;
    }
    this.#render();
  }

  /** Scales the frame to the room that there is. */
  #fit(): void {
    const frame = this.#frame;
    const room = frame?.parentElement;
    if (!frame || !room) return;
    // Its own hairline on both sides.
    room.style.maxWidth = `${this.width + 2}px`;
    const scale = Math.min(1, room.clientWidth / this.width);
    const tall = Math.min(this.height, Math.max(360, innerHeight * 0.72) / scale);
    frame.style.width = `${this.width}px`;
    frame.style.height = `${tall}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : 'none';
    room.style.height = `${tall * scale}px`;
  }

  #take(frame: Element | undefined): void {
    if (frame === this.#frame) return;
    this.#room.disconnect();
    this.#isReady = false;
    this.#frame = frame as HTMLIFrameElement | undefined;
    if (this.#frame?.parentElement) this.#room.observe(this.#frame.parentElement);
  }
  readonly #onFrame = (frame: Element | undefined): void => this.#take(frame);

  render(): TemplateResult {
    const { page } = this.#store.typed;
    const setPage = (change: Partial<typeof page>): void => this.#store.set({ page: { ...page, ...change } });
    return html`
      <div class="switches">
        <fieldset class="radios">
          <legend class="unseen">Width of the preview</legend>
          ${widths.map(
            ({ name, width }) =>
              html`<label
                ><input
                  type="radio"
                  name="width"
                  .checked=${live(width === this.width)}
                  @change=${() => {
                    this.width = width;
                    this.#fit();
                    this.#render();
                  }}
                /><span>${name} <small>${width}</small></span></label
              >`,
          )}
        </fieldset>
        <fieldset class="radios">
          <legend class="unseen">Colours of the preview</legend>
          ${(['light', 'dark'] as const).map(
            (scheme) =>
              html`<label
                ><input
                  type="radio"
                  name="scheme"
                  .checked=${live(scheme === this.scheme)}
                  @change=${() => {
                    this.scheme = scheme;
                    this.#render();
                  }}
                /><span>${scheme === 'light' ? 'Light' : 'Dark'}</span></label
              >`,
          )}
        </fieldset>
      </div>
      <div class="window">
        <iframe ${ref(this.#onFrame)} src="builder-preview.html" title="Preview of the widget" sandbox="allow-scripts"></iframe>
      </div>
      <p class="news" role="status">${this.news}</p>
      <div role="status">
        ${
          this.warnings.length
            ? html`<div class="warnings">
                <p><strong>The widget does not understand something yet:</strong></p>
                <ul>
                  ${this.warnings.map((warning) => html`<li>${warning}</li>`)}
                </ul>
              </div>`
            : nothing
        }
      </div>
      <details class="page">
        <summary><h3>Your page around it</h3></summary>
        <p class="help">For the preview and its contrast alone; it does not go into the snippet.</p>
        <div class="field">
          <label for="page-light">Background, light</label>
          ${colorView('page-light', 'Background, light', { value: page.light === defaultPage.light ? '' : page.light, byDefault: defaultPage.light, set: (light) => setPage({ light: light || defaultPage.light }) }, undefined)}
        </div>
        <div class="field">
          <label for="page-dark">Background, dark</label>
          ${colorView('page-dark', 'Background, dark', { value: page.dark === defaultPage.dark ? '' : page.dark, byDefault: defaultPage.dark, set: (dark) => setPage({ dark: dark || defaultPage.dark }) }, undefined)}
        </div>
        <div class="field">
          <label for="page-font">Typeface</label>
          <input
            type="text"
            id="page-font"
            list="faces"
            autocomplete="off"
            spellcheck="false"
            placeholder="As this device has it"
            .value=${live(page.font)}
            @input=${({ target }: Event) => setPage({ font: (target as HTMLInputElement).value })}
          />
        </div>
      </details>
    `;
  }
}

/** What the preview can’t do, since it has no storage and no address of its own, and what that means for the page. */
const files = 'The preview can’t read files of your own. On your page the widget can.';
const faults: Record<string, string> = {
  'deck-unreachable': files,
  'deck-timeout': files,
  'storage-blocked': 'The preview can keep nothing on this device. On your page the widget can.',
  'copy-failed': 'The preview may not copy. On your page the widget can.',
  'save-failed': 'The preview may not save files. On your page the widget can.',
  'print-failed': 'The preview may not print. On your page the widget can.',
  'share-failed': 'The preview may not share. On your page the widget can.',
};
