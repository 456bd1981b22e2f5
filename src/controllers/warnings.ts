/** What is longer is read by nobody, and may be as long as somebody hostile makes it. */
const longest = 2000;
const said = new WeakMap<Element, Set<string>>();

/** Tells the author of the page about a mistake in the tag, its words or its data: once for each element and mistake. */
export function warnAuthor(element: Element, message: string): void {
  const known = said.get(element) ?? new Set();
  if (known.has(message)) return;
  said.set(element, known.add(message));
  console.warn(`<${element.localName}> ${message.length > longest ? `${message.slice(0, longest)} …` : message}`);
}
