import type { ReactiveControllerHost } from 'lit';
import { AttuneErrorEvent } from './events.js';

/** A part of a widget that only some visitors use, brought when it is asked for. */
export class LatePart<T> {
  /** The part, once it is here. */
  current?: T;
  /** Whether it could not be brought; asking again tries again. */
  failed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<T>;
  #loading?: Promise<void>;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  readonly bring = (): Promise<void> =>
    (this.#loading ??= this.#load()
      .then(
        (part) => {
          this.current = part;
          this.failed = false;
        },
        () => {
          this.#loading = undefined;
          if (!this.failed) this.#host.dispatchEvent(new AttuneErrorEvent('part-unreachable'));
          this.failed = true;
        },
      )
      .then(() => this.#host.requestUpdate()));
}
