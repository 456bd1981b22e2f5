import { isBoxed } from './boxed.js';
import { mask } from './mask.js';

/** The ways out of a widget that a visitor can choose: the clipboard, a file, paper. Each says whether it worked. */

/** Some frames let nothing be saved or printed, and say so to nobody. */
export type Taken = boolean | 'unknown';

/** Copies a text. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Saves a text as a file on the visitor's device. */
export function saveText(text: string, fileName: string, type = 'text/plain'): Taken {
  return saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), fileName);
}

/** Saves anything as a file on the visitor's device. */
export function saveBlob(blob: Blob, fileName: string): Taken {
  try {
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
    link.click();
    // Some engines come for the blob a while after the press; kept for ever, it would hold its content in memory.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return isBoxed('allow-downloads') ? 'unknown' : true;
  } catch {
    return false;
  }
}

export interface PrintedPage {
  title: string;
  lang: string;
  sections: readonly { heading: string; text: string }[];
  /** A line in small print at the end. */
  foot?: string;
}

const paper = `
  body { font: 12pt/1.5 Georgia, serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 16pt; } h2 { font-size: 12pt; break-after: avoid; margin-block: 18pt 4pt; }
  p { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; } canvas { max-width: 100%; max-height: 18cm; } footer { margin-block-start: 24pt; font-size: 10pt; }
`;

/** The frame of the last print, where the browser never said that it was over. */
let standing: HTMLIFrameElement | undefined;

/**
 * Prints a plain document of its own by way of a hidden frame, which is taken away afterwards. The document is built from
 * nodes and its sheet is a constructed one, so that a strict content security policy allows both.
 * @param draw draws the picture that stands above the words, where there is one; in the page's own document, whose fonts it has
 */
export function printPage(page: PrintedPage, draw?: () => HTMLCanvasElement): Taken {
  standing?.remove();
  const frame = (standing = Object.assign(document.createElement('iframe'), { title: page.title, tabIndex: -1, ariaHidden: 'true' }));
  // Out of sight, and yet laid out: a frame that is not displayed comes out of the printer blank in Firefox.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0', border: '0' });
  try {
    mask(frame);
    document.body.append(frame);
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view) throw new Error('no frame');
    fillPage(view, page, draw);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
    return isBoxed('allow-modals') ? 'unknown' : true;
  } catch {
    frame.remove();
    if (!isBoxed('allow-modals')) return false;
    // In a sandbox no frame has this page's origin, so what stands here is printed as it is, where that is allowed.
    print();
    return 'unknown';
  }
}

function fillPage(view: Window & typeof globalThis, page: PrintedPage, draw?: () => HTMLCanvasElement): void {
  const paperDocument = view.document;
  // Session recorders follow into frames of the page's own origin.
  mask(paperDocument.body);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(paper);
  paperDocument.adoptedStyleSheets = [sheet];
  paperDocument.title = page.title;
  paperDocument.documentElement.lang = page.lang;
  const add = (name: string, text: string): void => {
    paperDocument.body.append(Object.assign(paperDocument.createElement(name), { textContent: text }));
  };
  add('h1', page.title);
  if (draw) paperDocument.body.append(draw());
  for (const { heading, text } of page.sections) {
    add('h2', heading);
    add('p', text);
  }
  if (page.foot) add('footer', page.foot);
}
