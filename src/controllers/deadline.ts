/** Ends a request when its time is over, or when whoever asked for it wants no more of it. */
export class Deadline {
  /** Whether the time was over. */
  isOver = false;
  readonly #wish: AbortSignal;
  readonly #time: number;
  // A timer of our own: WebKit lets signals joined by AbortSignal.any go before they fire.
  readonly #request = new AbortController();
  #timer?: ReturnType<typeof setTimeout>;

  /** @param time milliseconds */
  constructor(time: number, wish: AbortSignal) {
    this.#time = time;
    this.#wish = wish;
    wish.addEventListener('abort', this.end);
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#request.signal;
  }

  /** The time begins anew. */
  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.end();
    }, this.#time);
  }

  /** Whatever of the answer is not wanted any more is not sent on. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#wish.removeEventListener('abort', this.end);
    this.#request.abort();
  };
}
