import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { parseHTML } from 'linkedom';
import { html, nothing, ReactiveElement, type LitElement, type PropertyValues } from 'lit';
import type { AttuneElement } from '../../elements/attune-element.js';
import { widgets } from './widgets.js';

/** What a widget's first view depends on, beside the tag itself. */
export interface Surroundings {
  /** The `lang` of the nearest element that has one. */
  lang: string | undefined;
  /** The page's address; unset where it isn't known. */
  url: string | undefined;
  /** The id of the page's `attune-support-now`; unset where it has none. */
  supportId: string | undefined;
}

/** A class of ours as a server may use it. */
type Rendered = AttuneElement & {
  render(): unknown;
  update(changed: PropertyValues): void;
  updated(): void;
  attributeChangedCallback(name: string, old: string | null, value: string): void;
};

/**
 * The first view of a widget, and after it what stands without script: HTML with the marks of the renderer still in it.
 * @param attributes as they stand on the tag
 * @param children the HTML inside the tag
 */
export async function renderWidget(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: string,
  around: Surroundings,
): Promise<string> {
  const { define, still: bringStill } = widgets[tag]!;
  await define();
  const element = new (customElements.get(tag) as new () => Rendered)();
  standOn(element, children, around);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  element.wording.locale.lang = around.lang || 'en';
  const view = await firstViewOf(element);
  const { still } = (await bringStill?.()) ?? {};
  const more = still?.(element as never) ?? nothing;
  return collectResult(
    render(
      more === nothing
        ? view
        : html`${view}
            <div class="still" hidden>${more}</div>`,
    ),
  );
}

/** Gives the element what it reads of the page: the children inside the tag, the page's address and its way to support. */
function standOn(element: Rendered, children: string, { url, supportId }: Surroundings): void {
  const light = parseHTML(`<!doctype html><html><body><div>${children}</div></body></html>`).document.querySelector('div')!;
  // A browser that runs scripts finds no elements in these.
  light.querySelectorAll('template, noscript').forEach((hidden) => hidden.remove());
  const page = element.ownerDocument;
  const support = supportId === undefined ? null : { id: supportId };
  Object.defineProperties(element, {
    ownerDocument: {
      value:
        url === undefined
          ? { ...page, querySelector: () => support }
          : { ...page, baseURI: url, location: new URL(url), querySelector: () => support },
    },
    textContent: { value: light.textContent },
    querySelector: { value: (selector: string) => light.querySelector(selector) },
    querySelectorAll: { value: (selector: string) => light.querySelectorAll(selector) },
  });
}

/** Runs the element's own way to its first view, with what it waits for, and takes the template in place of drawing it. */
async function firstViewOf(element: Rendered): Promise<unknown> {
  let view: unknown;
  element.update = (changed) => {
    view = element.render();
    (ReactiveElement.prototype as unknown as LitElement & Rendered).update.call(element, changed);
  };
  element.updated = () => {};
  Object.defineProperty(element, 'renderRoot', { value: {} });
  element.connectedCallback();
  await element.updateComplete;
  return view;
}
