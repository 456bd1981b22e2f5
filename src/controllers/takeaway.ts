import type { ReactiveControllerHost } from 'lit';
import type { TakeawayWords } from '../content/en/takeaway.js';
import type { AttuneErrorCode } from './events.js';
import { LatePart } from './late-part.js';
import type { PrintedPage, Taken } from './outlets.js';
import type { Picture } from './picture.js';
import { StatusLine } from './status-line.js';

type Outlets = typeof import('./outlets.js');

/** What draws pictures, for those who take one; paper goes without where it does not arrive. */
const bringPicture = (): Promise<typeof import('./picture.js') | undefined> => import('./picture.js').catch(() => undefined);

/**
 * What a visitor takes along from a widget: copied words, a picture, a file, paper. The status line says how it went. What
 * does it is brought when it is asked for; call `bring` when a visitor comes near (`@focusin`, `@pointerenter`).
 */
export class Takeaway {
  readonly status: StatusLine;
  readonly bring: () => Promise<void>;
  readonly #late: LatePart<Outlets>;
  readonly #words: () => TakeawayWords;

  constructor(host: ReactiveControllerHost & Element, words: () => TakeawayWords) {
    this.status = new StatusLine(host);
    this.#words = words;
    this.#late = new LatePart<Outlets>(host, () => import('./outlets.js'));
    this.bring = this.#late.bring;
  }

  copy(text: string): Promise<boolean> {
    return this.#take('copied', 'copyFailed', 'copy-failed', ({ copyText }) => copyText(text));
  }

  saveText(text: string, fileName: string, type?: string): Promise<boolean> {
    return this.#take('saved', 'saveFailed', 'save-failed', ({ saveText }) => saveText(text, fileName, type));
  }

  savePicture(picture: Picture, fileName: string): Promise<boolean> {
    return this.#take('saved', 'saveFailed', 'save-failed', async () => {
      const drawing = await bringPicture();
      return (await drawing?.savePicture(picture, fileName)) ?? false;
    });
  }

  /** Prints a plain page with these words and, where there is one, the picture above them; else the whole page. */
  async print(page: PrintedPage, picture?: Picture): Promise<void> {
    const isPrinted = await this.#take(undefined, 'printFailed', 'print-failed', async ({ printPage }) => {
      const drawing = picture && (await bringPicture());
      return printPage(page, drawing && (() => drawing.drawPicture(picture, true)));
    });
    if (!isPrinted) print();
  }

  /** Whether it went well as far as one can tell, which the status line has said. */
  async #take(
    done: keyof TakeawayWords | undefined,
    failed: keyof TakeawayWords,
    code: AttuneErrorCode,
    take: (outlets: Outlets) => Taken | Promise<Taken>,
  ): Promise<boolean> {
    if (!this.#late.current) await this.bring();
    const words = this.#words();
    const outlets = this.#late.current;
    // That it was not even brought, the page has been told.
    if (!outlets) this.status.say(words[failed]);
    const taken = outlets && (await take(outlets));
    const isTaken = Boolean(taken);
    if (taken === 'unknown') this.status.say(words.boxed);
    else if (isTaken) this.status.say(done ? words[done] : '');
    else if (outlets) this.status.fail(code, words[failed]);
    return isTaken;
  }
}
