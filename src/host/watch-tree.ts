/** Tells of every element of a tree that matches, now and whenever something is added or gets the name of a place. */
export function watchTree(root: Document | ShadowRoot, selector: string, found: (element: Element) => void): void {
  // A form has its fields in place of its methods: one named “matches” is not asked.
  const methods = Element.prototype;
  const look = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (methods.matches.call(node, selector)) found(node);
    lookInside(node, methods);
  };
  const lookInside = (node: Node, from: ParentNode): void => from.querySelectorAll.call(node, selector).forEach(found);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === 'attributes' ? [target] : addedNodes).forEach(look);
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['data-attune'] });
  lookInside(root, root);
}
