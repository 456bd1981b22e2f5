import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A little more than asked for, so that a timer never comes before what it waits for. */
const margin = 10;

/**
 * Counts seconds while a visitor is there: it stands still while the page is hidden and while its host is out of the page.
 * It wakes its host when something is to change, and not once a frame.
 */
export class Stopwatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #wakeIn: () => number;
  readonly #now: () => number;
  #isOn = false;
  #counted = 0;
  /** The moment since which it runs. */
  #since?: number;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param wakeIn after how many seconds the host next has something to change
   * @param now a clock, in milliseconds
   */
  constructor(host: ReactiveControllerHost & Element, wakeIn: () => number, now: () => number = () => performance.now()) {
    this.#host = host;
    this.#wakeIn = wakeIn;
    this.#now = now;
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** The seconds that were counted since the start. */
  get elapsed(): number {
    return this.#counted + (this.#since === undefined ? 0 : (this.#now() - this.#since) / 1000);
  }

  /** Counts from zero. */
  start(): void {
    this.stop();
    this.#isOn = true;
    this.#look();
  }

  /** Stops, and goes back to zero. */
  stop(): void {
    this.#isOn = false;
    this.#look();
    this.#counted = 0;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (this.isRunning) this.#timer = setTimeout(() => this.#host.requestUpdate(), this.#wakeIn() * 1000 + margin);
  }

  readonly #look = (): void => {
    const runs = this.#isOn && this.#host.isConnected && !document.hidden;
    if (runs === this.isRunning) return;
    this.#counted = this.elapsed;
    this.#since = runs ? this.#now() : undefined;
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
  };
}
