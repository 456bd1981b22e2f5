import { frame as english } from './content/en/frame.js';
import { isBoxed } from './controllers/boxed.js';
import { loadScript } from './controllers/load-script.js';
import { askForWords } from './controllers/words-file.js';
import { chooseLocale } from './domain/locale.js';
import { readFrameQuery } from './domain/frame-query.js';
import { attributesOf } from './host/attributes.js';
import { bringWidget } from './host/bring-widget.js';
import { openLinks } from './host/frame-links.js';
import { tellHeight } from './host/tell-height.js';

/** The script of `frame.html`: shows the one widget that the page’s address names, with the attributes that it gives. */
const schemes: Record<string, string> = { light: 'light', dark: 'dark', auto: 'light dark' };
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const content = document.querySelector('main')!;
/** What the page says itself. */
let words = english;

void show(new URLSearchParams(location.search)).then(() => tellHeight(content));

async function show(query: URLSearchParams): Promise<void> {
  const { documentElement: page } = document;
  // A frame does not take part in what the site around it says about light and dark.
  const scheme = query.get('scheme') ?? 'light';
  if (Object.hasOwn(schemes, scheme)) page.style.colorScheme = schemes[scheme]!;
  else say(`scheme="${scheme}" is not known; it can be ${Object.keys(schemes).join(', ')}.`);
  const name = query.get('widget')?.replace(/^attune-/, '') ?? '';
  const widget = /^[a-z]+(-[a-z]+)*$/.test(name) && (await bringWidget(name, folder, loadScript));
  if (!widget) return say(`widget="${name}" names no widget that is here.`);
  const known = attributesOf(widget);
  const { attributes, leftOut } = readFrameQuery(query, known, { address: location.href, isFramed: parent !== window });
  leftOut.forEach(say);
  const element = document.createElement(`attune-${name}`) as HTMLElement & { updateComplete: Promise<unknown> };
  for (const [attribute, value] of attributes) {
    (attribute === 'lang' || attribute === 'dir' ? page : element).setAttribute(attribute, value);
  }
  content.replaceChildren(element);
  if (isBoxed('allow-top-navigation')) openLinks(sayRefused);
  // The widget brings its language, which is the page’s too.
  askForWords((lang, { frame }) => {
    if (!chooseLocale(page.lang, [lang])) return;
    words = frame;
    void nameAfter(element);
  });
  await nameAfter(element);
}

/** The page is called what the widget is called. */
async function nameAfter(element: HTMLElement & { updateComplete: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  document.title = element.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim() || document.title;
}

/** Tells the author of the page. */
function say(problem: string): void {
  console.warn(`frame.html: ${problem}`);
}

/** Tells the visitor where a link leads that the frame may not open. */
function sayRefused(address: string): void {
  const line = content.querySelector('[role="alert"]') ?? content.appendChild(document.createElement('p'));
  line.setAttribute('role', 'alert');
  line.textContent = `${words.link} ${address}`;
}
