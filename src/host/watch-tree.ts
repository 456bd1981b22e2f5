/** Tells of every element of a tree that matches, now and whenever something is added or gets the name of a place. */
export function watchTree(root: Document | ShadowRoot, selector: string, found: (element: Element) => void): void {
  const look = (node: Node): void => {
    if (node instanceof Element && node.matches(selector)) found(node);
    (node as Partial<ParentNode>).querySelectorAll?.(selector).forEach((element) => found(element));
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === 'attributes' ? [target] : addedNodes).forEach(look);
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['data-attune'] });
  look(root);
}
