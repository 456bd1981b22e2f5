import { fromFragment, isOfSettings, toFragment } from './fragment.js';
import { isValueOf } from './looks.js';
import type { Widget } from './manifest.js';
import { initial, tidy, type Settings } from './settings.js';
import type { Words } from './words.js';

/** What belongs to one widget and is kept aside while another one is looked at. */
type Own = Pick<Settings, 'attributes' | 'words'>;

/**
 * The settings as they are typed, and as they hold; every change goes through here and into the address bar. Nothing is
 * stored and nothing is sent.
 */
export class Store {
  readonly widgets: readonly Widget[];
  readonly #words: Readonly<Record<string, Words>>;
  readonly #onChange: () => void;
  /** What stands in the fields, even where it does not hold yet. */
  typed: Settings;
  /** What holds. */
  settings: Settings;
  /** What “Start over” took away, so that it can be brought back. */
  before: Settings | undefined;
  isNewer = false;
  readonly #others = new Map<string, Own>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(widgets: readonly Widget[], words: Readonly<Record<string, Words>>, onChange: () => void) {
    this.widgets = widgets;
    this.#words = words;
    this.#onChange = onChange;
    this.typed = this.settings = this.#read();
    addEventListener('hashchange', () => {
      // A jump, as by the link to the text, changes nothing; a page that is loaded anew is to find its settings.
      if (!isOfSettings(location.hash)) return history.replaceState(history.state, '', toFragment(this.settings));
      this.typed = this.settings = this.#read();
      this.#onChange();
    });
  }

  get widget(): Widget {
    return this.widgets.find(({ name }) => name === this.settings.widget)!;
  }

  /** The built-in words of the widget that is chosen. */
  get words(): Words {
    return this.#words[this.settings.widget] ?? {};
  }

  /** The address that brings a colleague to these settings. */
  get link(): string {
    return new URL(toFragment(this.settings), location.href).href;
  }

  set(change: Partial<Settings>): void {
    this.typed = { ...this.typed, ...change };
    this.#take();
  }

  setAttribute(name: string, value: string): void {
    this.set({ attributes: { ...this.typed.attributes, [name]: value } });
  }

  setWord(path: string, value: string | readonly string[]): void {
    this.set({ words: { ...this.typed.words, [path]: value } });
  }

  setLook(name: string, value: string): void {
    this.set({ looks: { ...this.typed.looks, [name]: value } });
  }

  choose(widget: string): void {
    const { attributes, words } = this.typed;
    this.#others.set(this.settings.widget, { attributes, words });
    this.set({ widget, ...(this.#others.get(widget) ?? { attributes: {}, words: {} }) });
  }

  /** Back to the widget as it comes. Where the files are and what the page looks like stays: that is the practice’s, not the widget’s. */
  startOver(): void {
    const kept = this.typed;
    const { page, site, files, load, frame, hashes } = kept;
    this.typed = { ...initial(kept.widget), page, site, files, load, frame, hashes };
    this.#take();
    this.before = kept;
    this.#onChange();
  }

  undo(): void {
    if (!this.before) return;
    this.typed = this.before;
    this.#take();
  }

  #read(): Settings {
    const { settings, isNewer } = fromFragment(location.hash);
    this.isNewer = isNewer;
    return this.#hold(settings);
  }

  /** What holds of what is typed or was linked to. */
  #hold(typed: Settings): Settings {
    const settings = tidy(typed, this.widgets, (name) => this.#words[name] ?? {});
    const looks = Object.entries(settings.looks).filter(([name, value]) => isValueOf(name, value));
    return { ...settings, looks: Object.fromEntries(looks) };
  }

  #take(): void {
    this.before = undefined;
    this.settings = this.#hold(this.typed);
    clearTimeout(this.#timer);
    // Browsers allow only so many of these a minute.
    this.#timer = setTimeout(() => history.replaceState(history.state, '', toFragment(this.settings)), 200);
    this.#onChange();
  }
}
