/** What a visitor may have come to, opened or filled in before the script was there. */
const touchable = 'a, button, input, select, textarea, summary, details, [tabindex]';

/**
 * Clears what a server wrote into a shadow root, before the first render. The first render draws the same again; what this
 * gives back then takes over the focus, and what a visitor has opened, moved or written meanwhile.
 */
export function clearDeclared(root: ShadowRoot): (() => void) | undefined {
  if (!root.firstChild) return undefined;
  const before = root.querySelectorAll(touchable);
  const focused = root.activeElement;
  root.replaceChildren();
  return () => {
    root.querySelectorAll(touchable).forEach((element, index) => {
      const old = before[index];
      if (old?.localName !== element.localName) return;
      carryOver(old, element);
      if (old === focused) (element as HTMLElement).focus({ preventScroll: true });
    });
  };
}

function carryOver(old: Element, element: Element): void {
  if (old instanceof HTMLDetailsElement) (element as HTMLDetailsElement).open = old.open;
  if (!(old instanceof HTMLInputElement)) return;
  const field = element as HTMLInputElement;
  const isSame = old.checked === old.defaultChecked && old.value === old.defaultValue;
  // Of two that exclude each other, the one that was chosen says it.
  if (isSame || (old.type === 'radio' && !old.checked)) return;
  field.checked = old.checked;
  field.value = old.value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}
