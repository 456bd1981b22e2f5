import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes } from 'parse5';

export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;

/** A declared shadow root: the template that the parser of a browser turns into one. */
export const isDeclaredRoot = (node: unknown): node is Template =>
  isHtml(node) && node.tagName === 'template' && attributeOf(node, 'shadowrootmode') !== undefined;

export function isHtml(node: unknown): node is Element {
  return defaultTreeAdapter.isElementNode(node as Element) && (node as Element).namespaceURI === html.NS.HTML;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements among the children of a node. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.filter(isHtml);
}

/**
 * Every element of a document in its order, with the `lang` that holds for it. What stands in a template that is no shadow
 * root is not on the page. A visit that answers false is spared the element's children.
 */
export function walk(parent: Parent, visit: (element: Element, lang: string | undefined) => boolean | void): void {
  // No recursion: a page may be nested deeper than a stack.
  const ahead: [Element, lang: string | undefined][] = [];
  const enter = (holder: Parent, lang?: string): void => {
    for (const element of elementsIn(holder).reverse()) ahead.push([element, lang]);
  };
  enter(parent);
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [element, around] = next;
    const lang = attributeOf(element, 'lang') ?? around;
    if (visit(element, lang) !== false) enter(isDeclaredRoot(element) ? element.content : element, lang);
  }
}
