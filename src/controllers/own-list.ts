import type { LatePart } from './late-part.js';

/** A list of the author's own in place of the built-in one, read by a part that is brought for it. */
export class OwnList<T, Part> {
  /** What the author wrote; undefined where the built-in list stands. */
  entries?: readonly T[];
  readonly #mayBeThere: () => unknown;
  readonly #late: LatePart<Part>;
  readonly #readBy: (part: Part) => readonly T[] | undefined;
  readonly #onChange: () => void;

  /**
   * @param mayBeThere whether there is anything to read
   * @param late the part that reads it
   * @param onChange hears that another list stands now, before it is rendered
   */
  constructor(
    mayBeThere: () => unknown,
    late: LatePart<Part>,
    readBy: (part: Part) => readonly T[] | undefined,
    onChange: () => void = () => undefined,
  ) {
    this.#mayBeThere = mayBeThere;
    this.#late = late;
    this.#readBy = readBy;
    this.#onChange = onChange;
  }

  /** What an update waits for, so that the built-in list never flashes before the author's; undefined where it need not wait. */
  read(): Promise<void> | undefined {
    return this.entries || this.#mayBeThere() ? this.#read() : undefined;
  }

  async #read(): Promise<void> {
    // Asked once: what did not arrive is asked for again by a visitor, and not by every update.
    if (!this.#late.asked) await this.#late.bring();
    const entries = this.#late.current && this.#readBy(this.#late.current);
    if (JSON.stringify(entries) === JSON.stringify(this.entries)) return;
    this.entries = entries;
    this.#onChange();
  }
}
