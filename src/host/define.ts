/** The class of a widget as this module needs to know it. */
export type Definable = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a widget. The same version twice is silent; another version, or another library's element of this name, keeps
 * its place and is named in one warning. Never throws, and does nothing where there are no custom elements (Node).
 */
export function define(tag: string, element: Definable): void {
  if (typeof customElements === 'undefined') return;
  const standing: Definable | undefined = customElements.get(tag);
  if (!standing) {
    // A class stands for one tag; under a second one, a class of its own stands in.
    customElements.define(tag, customElements.getName?.(element) ? class extends element {} : element);
    return;
  }
  if (standing !== element && standing.version !== element.version) {
    console.warn(
      `<${tag}> is already defined by ${standing.version ? `version ${standing.version}` : 'another library'}; ` +
        `version ${element.version} of attune-elements is not used. Load one of them.`,
    );
  }
}
