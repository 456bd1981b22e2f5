import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { controlsIn, paintPage, until } from './page.js';

/** What a visitor who uses keys alone does and meets. */

/** The widget that a test is about. */
let visited: HTMLElement;

/** A widget on a page, with something to reach before it and after it. */
export async function place(template: TemplateResult): Promise<{ host: HTMLElement; before: HTMLElement; after: HTMLElement }> {
  paintPage('light');
  const page = await fixture(html`<div><button>Before</button>${template}<button>After</button></div>`);
  const [before, host, after] = page.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  visited = host;
  before.focus();
  return { host, before, after };
}

export function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** The name that a control has for a screen reader. */
export function nameOf(element: Element): string {
  const texts = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .flatMap((id) => (id && (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent) || []);
  const name = texts.length
    ? texts.join(' ')
    : (element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0] ?? element).textContent);
  return name.replace(/\s+/g, ' ').trim();
}

const isBefore = (one: Element, other: Element): boolean => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

export const press = (key: string): Promise<void> => sendKeys({ press: key });

/** Shift and Tab. */
async function pressBack(): Promise<void> {
  // WebKit's driver can't hold a key, but keys that it is given at once (by their WebDriver codes) it presses together.
  const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  if (isWebKit) return sendKeys({ press: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Goes to what has this name by Tab, or by Shift and Tab where it stands before what has focus. */
export async function tabTo(name: string): Promise<HTMLElement> {
  const target = stopsOf(visited).find((stop) => nameOf(stop) === name);
  if (!target) throw new Error(`nothing to tab to is named "${name}"`);
  const [from, to] = document.activeElement === visited ? [focused(), target] : [document.activeElement!, visited];
  const isAhead = isBefore(from, to);
  const met: string[] = [];
  while (focused() !== target && met.length < 60) {
    await (isAhead ? press('Tab') : pressBack());
    met.push(nameOf(focused()));
  }
  expect(focused(), `"${name}" by Tab; met ${met.join(', ')}`).to.equal(target);
  return target;
}

/** Waits until something holds, and looks whether focus was still on a control of the widget. */
export async function keptFocus(host: HTMLElement, holds: () => unknown): Promise<string> {
  await until(holds);
  await until(() => host.shadowRoot!.activeElement, `focus in the widget, which is on ${document.activeElement?.localName}`);
  return nameOf(focused());
}

/** Whether a ring is to be seen on what has focus, or on the label around it. */
function hasRing(element: HTMLElement): boolean {
  return [element, element.closest('label')].some((drawn) => {
    const { outlineStyle, outlineWidth } = drawn ? getComputedStyle(drawn) : { outlineStyle: 'none', outlineWidth: '0' };
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

/** Whether one control stands after another for the eye: on a line below it, inside it or further along the line. */
function isSeenAfter(later: DOMRect, earlier: DOMRect): boolean {
  return later.top >= earlier.bottom - 1 || later.left >= earlier.left;
}

/** Whether Tab stops at this one of a group of radio buttons: the one that is chosen, else the first. */
function isStopOfGroup(radio: HTMLInputElement): boolean {
  const group = [...(radio.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`[type="radio"][name="${radio.name}"]`)];
  return radio === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Everything that Tab stops at in a widget as it stands, by the document: of radio buttons and tabs one for each group. */
function stopsOf(host: HTMLElement): HTMLElement[] {
  const panels = [...host.shadowRoot!.querySelectorAll<HTMLElement>('[role="tabpanel"]')];
  const isOneOfGroup = (element: HTMLElement): boolean =>
    element.getAttribute('tabindex') !== '-1' &&
    (!(element instanceof HTMLInputElement) || element.type !== 'radio' || isStopOfGroup(element));
  return [...controlsIn(host.shadowRoot!), ...panels]
    .filter((element) => element.checkVisibility() && element.getClientRects().length && isOneOfGroup(element))
    .sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/**
 * Goes by Tab from before a widget to after it and by Shift and Tab back. Every control is met once, in the order in which
 * it is read and seen, with a ring on it, and nothing holds focus.
 * @returns the names of what was met
 */
export async function walkThrough({
  host,
  before,
  after,
}: {
  host: HTMLElement;
  before: HTMLElement;
  after: HTMLElement;
}): Promise<string[]> {
  const expected = stopsOf(host).map(nameOf);
  before.focus();
  const there: HTMLElement[] = [];
  for (await press('Tab'); focused() !== after && there.length < 60; await press('Tab')) there.push(focused());
  expect(there.map(nameOf), 'by Tab').to.deep.equal(expected);
  for (const [index, element] of there.entries()) {
    element.focus();
    expect(hasRing(element), `a ring on "${nameOf(element)}"`).to.equal(true);
    if (!index) continue;
    const isAfter = isSeenAfter(element.getBoundingClientRect(), there[index - 1]!.getBoundingClientRect());
    expect(isAfter, `"${nameOf(element)}" is seen after "${nameOf(there[index - 1]!)}"`).to.equal(true);
  }
  after.focus();
  const back: HTMLElement[] = [];
  for (await pressBack(); focused() !== before && back.length < 60; await pressBack()) back.push(focused());
  expect(back.reverse().map(nameOf), 'by Shift and Tab').to.deep.equal(expected);
  return expected;
}
