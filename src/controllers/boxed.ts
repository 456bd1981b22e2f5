/**
 * Whether a frame around this page may refuse what a word of its `sandbox` would allow (`allow-downloads`). Only a sandbox of
 * the same site can be read; of any other it is not known, and no browser tells.
 */
export function isBoxed(permission: string): boolean {
  try {
    // Where a page is rendered before there is a window, there is no frame either.
    for (let view = globalThis as unknown as Window; view !== (view.parent ?? view); view = view.parent) {
      if (!(view.frameElement!.getAttribute('sandbox') ?? permission).includes(permission)) return true;
    }
    return false;
  } catch {
    return true;
  }
}
