import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** A page as a browser would read it, with what the checks ask for. */
export interface Page {
  readonly html: string;
  /** Where the page stands, if that is known. */
  readonly address: URL | undefined;
  /** What its relative addresses start from; made up where nobody knows. */
  readonly base: URL;
  /** Every element in the order of the page, without the contents of templates. */
  readonly elements: readonly Element[];
  /** Every text that a visitor sees. */
  readonly texts: readonly Tree.TextNode[];
}

/** Texts in these are no words on the page. */
const silent = new Set(['script', 'style', 'noscript', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp']);

/** Reads a page's source; any text at all is read as some page, as in a browser. */
export function readPage(html: string, address?: string): Page {
  const elements: Element[] = [];
  const texts: Tree.TextNode[] = [];
  // No recursion: a page may be nested deeper than a stack.
  const waiting: Tree.ChildNode[] = [...parse(html, { sourceCodeLocationInfo: true }).childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) {
      elements.push(node);
      for (let index = node.childNodes.length - 1; index >= 0; index--) waiting.push(node.childNodes[index]!);
    } else if (
      isText(node) &&
      node.value.trim() &&
      !(node.parentNode && isElement(node.parentNode) && silent.has(node.parentNode.tagName))
    ) {
      texts.push(node);
    }
  }
  const known = toUrl(address) ?? toUrl(canonicalOf(elements));
  const base = elements.find(({ tagName, attrs }) => tagName === 'base' && attrs.some(({ name }) => name === 'href'));
  const from = known ?? new URL('https://this-page.invalid/');
  return { html, address: known, base: toUrl(base && attribute(base, 'href'), from) ?? from, elements, texts };
}

/** What a page says its own address is. */
function canonicalOf(elements: readonly Element[]): string | undefined {
  const link = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

export function toUrl(address: string | undefined, base?: URL): URL | undefined {
  return address !== undefined && URL.canParse(address.trim(), base?.href) ? new URL(address.trim(), base) : undefined;
}

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The text directly in an element, as of a script. */
export const textIn = (element: Element): string =>
  element.childNodes
    .filter(isText)
    .map(({ value }) => value)
    .join('');

/** The nearest element around a node that fulfils a condition. */
export function around(node: Tree.ChildNode, condition: (element: Element) => boolean): Element | undefined {
  for (let parent = node.parentNode; parent && isElement(parent); parent = parent.parentNode) if (condition(parent)) return parent;
  return undefined;
}

/** Every element inside another. */
export function inside(element: Element): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = element.childNodes.filter(isElement).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...next.childNodes.filter(isElement).reverse());
  }
  return found;
}
