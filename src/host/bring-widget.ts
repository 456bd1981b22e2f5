/** What a browser that enforces trusted types asks for. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * Brings one widget into a page of its own: by its module, else by the classic script.
 * @param folder the address of the folder that holds both
 * @returns its class, or undefined where there is none
 */
export async function bringWidget(name: string, folder: string): Promise<CustomElementConstructor | undefined> {
  try {
    // A page without an origin may load no module unless its server says so; a classic script it may always load.
    if (window.origin === 'null') throw new Error();
    await import(`${folder}elements/${name}.js`);
  } catch {
    await loadScript(`${folder}attune.classic.js`);
  }
  return customElements.get(`attune-${name}`);
}

function loadScript(address: string): Promise<void> {
  // Under the name that the widgets need anyway, so that a site’s policy has one name to allow.
  const policy = trustedTypes?.createPolicy('lit-html', { createScriptURL: (text) => text });
  const script = document.createElement('script');
  script.src = policy?.createScriptURL(address) ?? address;
  return new Promise((resolve) => {
    // Where it does not come, what stands on the page goes on being shown.
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}
