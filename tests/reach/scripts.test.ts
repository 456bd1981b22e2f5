import { html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/auto.js';
import { controlsIn, until } from '../support/page.js';
import { focused, nameOf, place, press, tabTo } from '../support/by-keys.js';
import { scripts, type Step, type Stop } from './scripts.js';

interface AxNode {
  role: string;
  name: string;
}

/** What an engine calls the summary of something that opens: each has its own word. */
const summaryRoles = ['DisclosureTriangle', 'button', 'summary'];

/** What has focus, by the tree that the engine gives to screen readers; nothing where a test can't have that tree. */
const focusedInTree = (): Promise<AxNode | null | false> =>
  executeServerCommand<AxNode | null | false, undefined>('focused-in-tree').catch(() => false);

// Between two boxes an engine may leave a space out of a name, and before the first it may put one.
const bare = (name: string): string => name.replace(/\s+/g, '');

async function meet({ role, name }: Stop): Promise<void> {
  const roles = role === 'summary' ? summaryRoles : [role];
  const end = performance.now() + 15_000;
  for (;;) {
    const node = nameOf(focused()) === name ? await focusedInTree() : null;
    // A step’s heading has the name of the button that led to it.
    const isDrawnAs = role !== 'heading' || focused().matches('h1, h2, h3, h4, h5, h6, [role="heading"]');
    if ((node === false && isDrawnAs) || (node && bare(node.name) === bare(name) && roles.includes(node.role))) return;
    if (performance.now() > end)
      throw new Error(`no focus on ${role} “${name}”: it is on “${nameOf(focused())}”, in the tree ${JSON.stringify(node)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const textIn = (host: Element, selector: string): string =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText).join(' ');

async function take(host: HTMLElement, { to, key, focus, value, says, reads }: Step): Promise<void> {
  if (to) {
    await tabTo(to.name);
    await meet(to);
  }
  // What stands there is read before the key is pressed where nothing is met after it.
  const read = reads?.replace(/\s+/g, ' ').trim();
  const isRead = (): boolean => !read || textIn(host, '[part~="root"]').replace(/\s+/g, ' ').includes(read);
  const readsFirst = isRead();
  if (key) await press(key === 'Space' ? ' ' : key);
  if (focus) await meet(focus);
  if (value) await until(() => focused().getAttribute('aria-valuetext') === value, `the value “${value}”`);
  if (says) await until(() => textIn(host, '[role="status"], [role="alert"], [aria-live]').includes(says), `“${says}” said`);
  if (!readsFirst) await until(isRead, `“${read!}” to be read`);
}

describe('the script that a person can follow', () => {
  for (const { widget, attributes = {}, steps } of scripts) {
    it(`attune-${widget} goes as its script says`, async () => {
      const element = document.createElement(`attune-${widget}`);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      const { host } = await place(html`${element}`);
      await until(() => host.shadowRoot && controlsIn(host.shadowRoot).length, 'the widget');
      for (const step of steps) await take(host, step);
    });
  }
});
