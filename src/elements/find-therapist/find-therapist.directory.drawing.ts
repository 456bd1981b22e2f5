import { breathe } from '../../controllers/in-slices.js';

/** People that are shown before more are asked for, and with each press. */
export const pageSize = 20;
/** People whom the first view and a keystroke bring at once, as many as a window holds; the others come after that frame. */
const atOnce = 4;

/** How many of the people found stand on the page: a page of them, of which the first are drawn within the frame. */
export class Drawing {
  readonly #update: () => void;
  #drawn = atOnce;
  #frame = 0;
  /** As many as were asked for. */
  limit = pageSize;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** As many as this frame draws. */
  get count(): number {
    return Math.min(this.limit, this.#drawn);
  }

  /** From the top; `isHurried` where a letter waits for its answer. */
  start(isHurried = false): void {
    this.limit = pageSize;
    if (isHurried) this.#drawn = atOnce;
  }

  goOn(): void {
    this.limit += pageSize;
    this.#drawn = Infinity;
  }

  /** The others, once the frame that is under way has been painted. */
  finish(found: number): void {
    if (this.#drawn >= found) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      void breathe().then(() => {
        this.#drawn = Infinity;
        this.#update();
      });
    });
  }
}
