/**
 * Opens the links of a frame whose sandbox may let them lead nowhere: in the whole window, else in a tab of its own.
 * @param onRefused is given the address of a link that the sandbox lets open in neither
 */
export function openLinks(onRefused: (address: string) => void): void {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // A key that is held asks the browser for something else, and a file is saved where it is.
    if (!link?.href || link.download || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!openOutside(link.href)) onRefused(link.href);
  });
}

function openOutside(address: string): boolean {
  try {
    top!.location.href = address;
    return true;
  } catch {
    // With `noopener` nobody learns whether a tab was opened.
    const tab = open(address, '_blank');
    if (tab) tab.opener = null;
    return tab !== null;
  }
}
