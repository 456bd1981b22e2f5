import { openText, pause, until, type Page } from '../pages/open.js';
import { controlsIn } from '../support/page.js';
import { holdBack, use } from '../support/visit.js';
import type { Fault } from './fault.js';
import { mainPaths } from './main-paths.js';

const width = 320;

/** Lets one page live through a fault, with all the widgets on it, and gives what went wrong: one line each. */
export async function survive({ first, then, around, kept = 'on' }: Fault): Promise<string[]> {
  const page = await openText('<meta name="viewport" content="width=device-width"><body style="margin: 0"><main></main>');
  const { window, document, frame } = page;
  frame.style.width = `${width}px`;
  holdBack(page);
  first?.(window);
  const markup = mainPaths.map((path) => path.markup).join('');
  document.querySelector('main')!.innerHTML = around?.(markup) ?? markup;
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/dist/attune.js' }));
  const widgets = mainPaths.map(({ markup: own }, index) => {
    const tag = /^<([\w-]+)/.exec(own)![1]!;
    const before = mainPaths.slice(0, index).filter((path) => path.markup.startsWith(`<${tag}`)).length;
    return document.querySelectorAll<HTMLElement>(tag)[before]!;
  });
  const troubles: string[] = [];
  const attempt = async (name: string, action: () => unknown): Promise<void> => {
    try {
      await action();
    } catch (error) {
      troubles.push(`${name}: ${(error as Error).message}`);
    }
  };
  const all = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('main *')].filter(({ localName }) => /^attune-/.test(localName));

  await attempt('the page', () => until(() => all().every((widget) => textIn(widget).length > 60), 'every widget', 20_000));
  await then?.(window);
  for (const [index, { name, walk }] of mainPaths.entries()) await attempt(name, () => walk(widgets[index]!, kept));
  // Whatever else there is to press, each once, in whatever order: it must answer somehow, and break nothing.
  for (const widget of all()) {
    const controls = controlsIn(widget.shadowRoot ?? widget).filter((control) => control.isConnected);
    for (const control of controls) await attempt(widget.localName, () => use(control, window, () => 0.5));
  }
  await pause(150);
  for (const widget of all()) troubles.push(...lookAt(widget).map((trouble) => `${widget.localName}: ${trouble}`));
  if (document.documentElement.scrollWidth > width) troubles.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  return [...troubles, ...page.record.errors.map((error) => `uncaught: ${error}`), ...spoken(page)];
}

/** What the console has to say that is a fault: a warning to the site’s author is none. */
const spoken = ({ record }: Page): string[] => record.messages.filter((message) => message.startsWith('error'));

const textIn = (widget: Element): string => widget.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What is not sensible about a widget as it stands there. */
function lookAt(widget: Element): string[] {
  const text = textIn(widget);
  return [
    ...(text.length > 60 ? [] : [`it shows “${text}” alone`]),
    ...(/undefined|\[object |\bNaN\b|\{\w+\}|Invalid Date/.exec(text) ?? []).map((found) => `it shows “${found}”`),
  ];
}
