/**
 * Brings one widget into a page of its own: by its module, else by the classic script.
 * @param folder the address of the folder that holds both
 * @param loadScript runs the classic one
 * @returns its class, or undefined where there is none
 */
export async function bringWidget(
  name: string,
  folder: string,
  loadScript: (address: string) => Promise<void>,
): Promise<CustomElementConstructor | undefined> {
  try {
    // A page without an origin may load no module unless its server says so; a classic script it may always load.
    if (window.origin === 'null') throw new Error();
    await import(`${folder}elements/${name}.js`);
  } catch {
    await loadScript(`${folder}attune.classic.js`);
  }
  return customElements.get(`attune-${name}`);
}
