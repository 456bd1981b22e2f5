/** What a browser that enforces trusted types asks for. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** Runs a classic script; ends well even where it does not come. */
export function loadScript(address: string): Promise<void> {
  // Under the name that the widgets need anyway, so that a site’s policy has one name to allow.
  const policy = trustedTypes?.createPolicy('lit-html', { createScriptURL: (text) => text });
  const script = document.createElement('script');
  script.src = policy?.createScriptURL(address) ?? address;
  return new Promise((resolve) => {
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
}
