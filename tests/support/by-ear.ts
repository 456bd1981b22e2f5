import { expect } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { nameOf } from './by-keys.js';
import { part } from './page.js';

/** What a visitor who listens does and hears. The reader of these tests does not look into shadow roots, so it starts in one. */

/** Listens to a widget from its first line on, while something is done. */
export async function listening(host: HTMLElement, action: () => Promise<void>): Promise<void> {
  await virtual.start({ container: part(host, 'root')! });
  try {
    await action();
  } finally {
    await virtual.stop();
  }
}

/** Reads on until a line that begins like this; what was read on the way, this line last. */
export async function readTo(beginning: string): Promise<string[]> {
  const read: string[] = [];
  for (let count = 0; count < 120; count += 1) {
    const line = await virtual.lastSpokenPhrase();
    read.push(line);
    if (line.startsWith(beginning)) return read;
    await virtual.next();
  }
  throw new Error(`"${beginning}" is not heard; heard ${read.join(' | ')}`);
}

/** What is said while something is done; a beat of quiet after it belongs to it. */
export async function saidDuring(action: () => Promise<unknown>): Promise<string[]> {
  await virtual.clearSpokenPhraseLog();
  await action();
  await new Promise((resolve) => setTimeout(resolve, 150));
  return virtual.spokenPhraseLog();
}

/** What a live region says of itself while something is done. */
export async function announcedDuring(action: () => Promise<unknown>): Promise<string[]> {
  return (await saidDuring(action)).filter((phrase) => phrase.startsWith('polite: ')).map((phrase) => phrase.slice(8).trim());
}

/** How often a region changes so that a screen reader speaks: by text that comes or by text that turns into other text. */
export async function hearingsOf(region: Element, action: () => Promise<unknown>): Promise<number> {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(region, { subtree: true, childList: true, characterData: true });
  await action();
  observer.disconnect();
  const isHeard = ({ type, addedNodes }: MutationRecord): boolean =>
    type === 'characterData' || [...addedNodes].some(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
  return seen.filter(isHeard).length;
}

/** What opens, by its name, in the tree that the engine gives to screen readers; undefined where a test can't have that tree. */
async function isExpanded(name: string): Promise<boolean | undefined> {
  interface AxNode {
    name: string;
    expanded?: boolean;
  }
  const tree = await a11ySnapshot({}).catch(() => undefined);
  if (!tree) return undefined;
  const node = findAccessibilityNode<AxNode>(tree, (each) => each.name === name && 'expanded' in each);
  return Boolean(node?.expanded);
}

export async function expectExpanded(summary: HTMLElement, expanded: boolean): Promise<void> {
  const name = nameOf(summary);
  expect((summary.parentElement as HTMLDetailsElement).open, name).to.equal(expanded);
  expect(await isExpanded(name), `${name} in the tree`).to.be.oneOf([expanded, undefined]);
}
