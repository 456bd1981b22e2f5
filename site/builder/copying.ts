/** Copies a text, and where the browser refuses, selects it, so that a press of two keys does it. Whether it was copied. */
export async function copyOrSelect(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLInputElement) {
      shown.focus();
      shown.select();
    } else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
