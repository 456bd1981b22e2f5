import { tagOfPlace } from '../domain/place-name.js';
import { attributesOf } from './attributes.js';
import { watchTree } from './watch-tree.js';

/** Every open tree that is watched, so that asking twice watches once. */
const watched = new WeakSet<Node>();

/** Places whose name is wrong, which is said once. */
const strange = new WeakSet<Element>();

/** Widgets that follow their place. One that a server wrote, or that was copied with its place, does not yet. */
const followers = new WeakSet<Element>();

/** Makes the widgets of a place ready; resolves once its tag is defined, and to false where there is no such widget. */
export type Prepare = (tag: string, place: Element) => Promise<unknown>;

/**
 * Fills the places in this tree, now and whenever it changes. A place is `<div data-attune="reflection-card"
 * data-pace="gentle">…</div>`, for sites whose editor strips unknown tags: it stays, and one widget is put inside it, which
 * takes its children and the attributes that it may have from outside.
 * @returns whether nobody had asked for this tree before
 */
export function watchPlaces(root: Document | ShadowRoot, prepare: Prepare): boolean {
  if (watched.has(root)) return false;
  watched.add(root);
  watchTree(root, '[data-attune]', (place) => void fill(place, prepare));
  return true;
}

async function fill(place: Element, prepare: Prepare): Promise<void> {
  const given = place.getAttribute('data-attune');
  if (given === null) return;
  const tag = tagOfPlace(given);
  await prepare(tag, place);
  if (place.getAttribute('data-attune') !== given) return;
  const widget = customElements.get(tag);
  if (!widget && !strange.has(place)) console.warn(`data-attune="${given}" names no widget that is here`);
  if (!widget) strange.add(place);
  const before = [...place.children].find(({ localName }) => localName.startsWith('attune-'));
  const isThere = before?.localName === tag;
  if (!widget || (isThere && followers.has(before))) return;
  if (!isThere) before?.replaceWith(...before.childNodes);
  const element = isThere ? before : document.createElement(tag);
  followers.add(element);
  const names = attributesOf(widget);
  const follow = (): void => {
    names.forEach((attribute) => copyAttribute(place, element, attribute));
    // A page that is still being read brings children later.
    element.append(...[...place.childNodes].filter((node) => node !== element));
  };
  follow();
  if (!isThere) place.append(element);
  const watcher = new MutationObserver(() => {
    if (element.parentNode === place) return follow();
    // Whoever empties a place wants it empty.
    if (!place.firstElementChild) return;
    // Whoever writes the inside of a place anew takes the widget out with it, and another one follows.
    watcher.disconnect();
    void fill(place, prepare);
  });
  watcher.observe(place, {
    childList: true,
    attributes: true,
    attributeFilter: names.map((attribute) => `data-${attribute}`),
  });
}

function copyAttribute(place: Element, element: Element, attribute: string): void {
  const value = place.getAttribute(`data-${attribute}`);
  if (value === null) element.removeAttribute(attribute);
  else if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}
