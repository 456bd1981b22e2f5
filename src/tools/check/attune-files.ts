import { sourceOf } from './holders.js';
import { attribute, isElement, textIn, toUrl, type Element, type Page } from './page.js';
import type { KnownWidget } from './known-widgets.js';

/** What each file of ours is for. */
export type ScriptKind = 'one file' | 'loader' | 'classic' | 'one widget' | 'frame';

/** A script of ours on a page. */
export interface AttuneScript {
  readonly element: Element;
  readonly kind: ScriptKind;
  readonly address: URL;
  /** Whether it is brought by an `import` in a script on the page. */
  readonly imported: boolean;
}

/** The scripts of ours that a page names. */
export function attuneScripts(page: Page, widgets: readonly KnownWidget[]): AttuneScript[] {
  return page.elements.flatMap((element): AttuneScript[] => {
    if (element.tagName !== 'script') return [];
    const source = sourceOf(element);
    const written = source === undefined ? importsIn(textIn(element)) : [source];
    return written.flatMap((text) => {
      const address = toUrl(text, page.base);
      const kind = address && kindOf(address, widgets);
      return kind ? [{ element, kind, address, imported: source === undefined }] : [];
    });
  });
}

/** What an address leads to by its file's name, if that is one of ours. */
export function kindOf({ pathname }: URL, widgets: readonly KnownWidget[]): ScriptKind | undefined {
  const file = /\/?attune(?:\.(loader|classic))?(?:\.min)?\.js$/.exec(pathname);
  if (file) return file[1] === 'loader' ? 'loader' : file[1] === 'classic' ? 'classic' : 'one file';
  const name = /\/elements\/([a-z-]+)\.js$/.exec(pathname)?.[1];
  if (name !== undefined) return widgets.some(({ tag }) => tag === `attune-${name}`) ? 'one widget' : undefined;
  return /\/frame\.js$/.test(pathname) ? 'frame' : undefined;
}

/** The last part of an address, by which people know a file. */
export const fileOf = ({ pathname }: URL): string => pathname.slice(pathname.lastIndexOf('/') + 1);

/** The addresses that a script on the page imports. */
function importsIn(script: string): string[] {
  return [...script.matchAll(/\bimport\b[^'"`;]{0,200}['"`]([^'"`\s]+\.js[^'"`\s]*)['"`]/g)].map((match) => match[1]!);
}

/** A sheet of ours. */
export interface AttuneSheet {
  readonly element: Element;
  readonly address: URL;
  /** Whether it is that of a widget whose first view stands in the page already. */
  readonly preRendered: boolean;
}

/** The sheets of ours that a page links, also those in the pre-rendered views of widgets. */
export function attuneSheets(page: Page): AttuneSheet[] {
  return page.elements.flatMap((element): AttuneSheet[] => {
    if (element.tagName === 'link') return sheetOf(page, element, /\/attune(\.min)?\.css$/, false);
    if (!element.tagName.startsWith('attune-')) return [];
    const view = element.childNodes.find((child) => isElement(child) && attribute(child, 'shadowrootmode') !== undefined);
    const links = view && 'content' in view ? view.content.childNodes.filter(isElement) : [];
    return links.flatMap((link) => sheetOf(page, link, /\/elements\/[a-z-]+\.css$/, true));
  });
}

function sheetOf(page: Page, element: Element, file: RegExp, preRendered: boolean): AttuneSheet[] {
  if (element.tagName !== 'link' || !/\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')) return [];
  const address = toUrl(attribute(element, 'href'), page.base);
  return address && file.test(address.pathname) ? [{ element, address, preRendered }] : [];
}

/** Whether the text of a script is ours, whatever its file is called. */
export const isOurs = (text: string): boolean => text.includes('attune-support-now') && text.includes('customElements');

/** The version that a built file carries in itself. */
export function versionIn(text: string): string | undefined {
  return isOurs(text) || text.includes('attune') ? /=\s*["'](\d+\.\d+\.\d+(?:-[\w.]+)?)["']/.exec(text)?.[1] : undefined;
}

/** The version in an address, as in `attune-elements@1.2.3/` or `/attune/1.2.3/`. */
export function versionInAddress({ pathname }: URL): string | undefined {
  return /[@/]v?(\d+\.\d+\.\d+(?:-[\w.]+)?)\//.exec(pathname)?.[1];
}

/** The files of its own that a script of ours needs beside it for these widgets. */
export function partsOf(script: AttuneScript, text: string, tags: ReadonlySet<string>): URL[] {
  const beside = (file: string): URL[] => {
    const address = toUrl(file, script.address);
    return address ? [address] : [];
  };
  if (script.kind === 'one widget') return [...text.matchAll(/["'](\.\.\/chunks\/[\w.-]+\.js)["']/g)].flatMap((match) => beside(match[1]!));
  if (script.kind !== 'loader') return [];
  // The loader writes each widget's file as its name and the hash; what they share by its whole path.
  const shared = [...text.matchAll(/["'](chunks\/[\w.-]+\.js)["']/g)].flatMap((match) => beside(match[1]!));
  const own = [...tags].flatMap((tag) => {
    const name = tag.replace('attune-', '');
    const hash = new RegExp(`(?:["',])${name} ([\\w-]+)(?=["',])`).exec(text)?.[1];
    return hash ? beside(`chunks/${name}-${hash}.js`) : [];
  });
  return [...shared, ...own];
}
