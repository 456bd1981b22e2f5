/** What a visitor may have come to, opened or filled in before the script was there. */
const touchable = 'a, button, input, select, textarea, summary, details, [tabindex]';

/**
 * Clears what a server wrote into a shadow root, before the first render. The first render draws the same again; what this
 * gives back then takes over the focus, and what a visitor has opened, moved or written meanwhile.
 */
export function clearDeclared(root: ShadowRoot): (() => void) | undefined {
  if (!root.firstChild) return undefined;
  const before = [...root.querySelectorAll(touchable)];
  const focused = root.activeElement;
  root.replaceChildren();
  return () => {
    for (const element of root.querySelectorAll(touchable)) {
      // A server can't know a visitor's country: a link must never take the place of one that leads or dials elsewhere.
      const at = before.findIndex((old) => old.localName === element.localName && leadsTo(old) === leadsTo(element));
      const [old] = at < 0 ? [] : before.splice(at, 1);
      if (!old) continue;
      carryOver(old, element);
      if (old === focused) (element as HTMLElement).focus({ preventScroll: true });
    }
  };
}

const leadsTo = (element: Element): string | undefined => (element as Partial<HTMLAnchorElement>).href;

function carryOver(old: Element, element: Element): void {
  if (old instanceof HTMLDetailsElement) (element as HTMLDetailsElement).open = old.open;
  if (!isChanged(old)) return;
  const field = element as HTMLInputElement;
  field.checked = (old as HTMLInputElement).checked;
  field.value = (old as HTMLInputElement).value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Whether a visitor has moved, written or chosen something here. */
function isChanged(old: Element): boolean {
  if (old instanceof HTMLSelectElement) return [...old.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
  if (!(old instanceof HTMLInputElement)) return false;
  // Of two that exclude each other, the one that was chosen says it.
  if (old.type === 'radio' && !old.checked) return false;
  return old.checked !== old.defaultChecked || old.value !== old.defaultValue;
}
