import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { calendarDay, timeToMidnight, type CalendarDay } from '../domain/calendar-day.js';

/** The longest that one timer is trusted: clocks are set and laptops sleep. */
const longestWait = 60 * 60 * 1000;

/** The day on the visitor's calendar; the host updates when midnight has passed, also after sleep or a changed clock. */
export class TodayController implements ReactiveController {
  day: CalendarDay = calendarDay(new Date());
  readonly #host: ReactiveControllerHost & Element;
  readonly #isWanted: () => boolean;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param isWanted whether the host shows anything by the day; no timer runs otherwise */
  constructor(host: ReactiveControllerHost & Element, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    // An update may come after its host was taken out, and a timer would then hold it for ever.
    if (this.#host.isConnected && this.#isWanted() && this.#timer === undefined) this.#look();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const now = new Date();
    const day = calendarDay(now);
    if (day !== this.day) {
      this.day = day;
      this.#host.requestUpdate();
    }
    if (this.#isWanted()) this.#timer = setTimeout(this.#look, Math.min(longestWait, timeToMidnight(now) + 50));
  };
}
