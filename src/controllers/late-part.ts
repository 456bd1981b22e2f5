import type { ReactiveControllerHost } from 'lit';
import { AttuneErrorEvent } from './events.js';

/** A part of a widget that only some visitors use, brought when it is asked for. */
export class LatePart<T> {
  /** The part, once it is here. */
  current?: T;
  /** Whether it could not be brought; asking again tries again. */
  failed = false;
  /** Whether it was ever asked for: what asks by itself asks once, a visitor as often as they like. */
  asked = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<T>;
  #loading?: Promise<void>;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  readonly bring = (): Promise<void> => {
    this.asked = true;
    if (!this.#loading && this.failed) {
      // Another try begins in silence, so that its end can be heard.
      this.failed = false;
      this.#host.requestUpdate();
    }
    return (this.#loading ??= this.#load()
      .then(
        (part) => {
          this.current = part;
          this.failed = false;
        },
        () => {
          this.#loading = undefined;
          this.#host.dispatchEvent(new AttuneErrorEvent('part-unreachable'));
          this.failed = true;
        },
      )
      .then(() => this.#host.requestUpdate()));
  };
}
