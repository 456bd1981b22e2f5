import { defaultTreeAdapter, serialize, type Token } from 'parse5';
import { attributeOf, elementsIn, isDeclaredRoot, walk, type Element, type Parent } from './tree.js';
import { widgets } from './widgets.js';

/** A widget on a page. */
export interface FoundWidget {
  tag: string;
  /** The tag; in a place that was not filled yet there is none. */
  element: Element | undefined;
  place: Element | undefined;
  /** The `lang` that holds for it. */
  lang: string | undefined;
}

/**
 * The tags and places of a page in the order of its source. What stands inside one of them belongs to it, whatever it is. What
 * a parser has made twice of one tag, or of none, is left to the browser.
 */
export function findWidgets(page: Parent): FoundWidget[] {
  const found = new Map<number, FoundWidget>();
  walk(page, (element, lang) => {
    const widget = readTag(element, lang) ?? readPlace(element, lang);
    const start = element.sourceCodeLocation?.startTag?.startOffset;
    if (widget && start !== undefined && !found.has(start)) found.set(start, widget);
    return !widget;
  });
  // A parser moves what stands between the rows of a table in front of it.
  return [...found].sort(([one], [other]) => one - other).map(([, widget]) => widget);
}

/** Where an element's own tags stand in the source. */
export const locationOf = (element: Element): Token.ElementLocation => element.sourceCodeLocation!;

/** The HTML inside the tag or the place, without what a server wrote there before. */
export function childrenOf({ element, place }: FoundWidget): string {
  const holder = (element ?? place)!;
  const inside = defaultTreeAdapter.createDocumentFragment();
  inside.childNodes = holder.childNodes.filter((child) => !isDeclaredRoot(child));
  return serialize(inside);
}

/** The shadow roots that a server wrote into the tag before. */
export const declaredIn = (element: Element): Element[] => elementsIn(element).filter(isDeclaredRoot);

function readTag(element: Element, lang: string | undefined): FoundWidget | undefined {
  const { tagName: tag } = element;
  return Object.hasOwn(widgets, tag) ? { tag, element, place: undefined, lang } : undefined;
}

function readPlace(place: Element, lang: string | undefined): FoundWidget | undefined {
  const name = attributeOf(place, 'data-attune');
  const tag = `attune-${name?.replace(/^attune-/, '')}`;
  if (name === undefined || !Object.hasOwn(widgets, tag)) return undefined;
  const element = elementsIn(place).find(({ tagName }) => tagName === tag);
  return { tag, element, place, lang: attributeOf(place, 'data-lang') ?? lang };
}
