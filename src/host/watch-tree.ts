/** Tells of every element of a tree that matches, now and whenever something is added or gets the name of a place. */
export function watchTree(root: Document | ShadowRoot, selector: string, found: (element: Element) => void): void {
  const look = (node: Node): void => {
    // A form has its fields in place of its methods: one named “matches” is not asked.
    if (node instanceof Element && Element.prototype.matches.call(node, selector)) found(node);
    if (node instanceof HTMLFormElement) [...HTMLFormElement.prototype.querySelectorAll.call(node, selector)].forEach(found);
    else (node as Partial<ParentNode>).querySelectorAll?.(selector).forEach((element) => found(element));
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) (type === 'attributes' ? [target] : addedNodes).forEach(look);
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['data-attune'] });
  look(root);
}
