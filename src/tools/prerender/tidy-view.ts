import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import { elementsIn, type Element, type Parent } from './tree.js';

/**
 * A view as it goes into a page: without the renderer's marks, since nothing is taken up from them (the first render in the
 * browser draws afresh), and with one space where the source of a template has a line break and an indent.
 */
export function tidyView(view: string): string {
  const fragment = parseFragment(view);
  tidy(fragment);
  const [root, still] = elementsIn(fragment);
  // Last in it, so that no rule for what stands side by side sees it; its sheet puts it before the small print.
  if (!root || !still) return serialize(fragment);
  tree.detachNode(still);
  tree.appendChild(root, still);
  return serialize(fragment);
}

function tidy(parent: Parent): void {
  for (const child of [...parent.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    else if (tree.isTextNode(child)) child.value = child.value.replace(/[\t\n\f\r ]+/g, ' ');
    else if (tree.isElementNode(child)) tidyElement(child);
  }
}

/** What the renderer writes out as text where a template sets it as a property that is true or false. */
const switches = new Set(['checked', 'selected']);

function tidyElement(element: Element): void {
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    if (!switches.has(name)) return [{ name, value }];
    return value === 'false' ? [] : [{ name, value: '' }];
  });
  // What keeps typing to the widget comes with the script, so nobody types before.
  const isField =
    element.tagName === 'textarea' ||
    (element.tagName === 'input' && element.attrs.some(({ name, value }) => name === 'type' && value === 'text'));
  if (isField) element.attrs.push({ name: 'readonly', value: '' });
  tidy(element);
}
