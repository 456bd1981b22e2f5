import { measure } from './measure.js';
import type { Show, Told } from './messages.js';

/**
 * The page inside the builder's frame. It is sandboxed without an origin of its own: it can run the widgets, and can neither
 * reach the builder's page nor take it away. It runs before the widgets' script, so that it hears of keys and links first.
 */
const tell = (told: Told): void => parent.postMessage(told, '*');

const probes = document.createElement('div');
probes.hidden = true;
let shown: HTMLElement | undefined;
let last: Show | undefined;
let heard = new Set<string>();
let asked = 0;

addEventListener('message', ({ data, source }: MessageEvent) => {
  if (source === parent && (data as Show | undefined)?.kind === 'show') show(data as Show);
});

function show(wanted: Show): void {
  last = wanted;
  const { tag, scheme, page } = wanted;
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  root.style.background = page[scheme];
  root.style.fontFamily = page.font;
  if (shown?.localName !== tag) {
    shown = document.createElement(tag);
    document.querySelector('main')!.replaceChildren(shown);
  }
  dress(shown, wanted);
  look();
}

/** Gives an element the settings, and takes away those that are no longer set. */
function dress(element: HTMLElement, { attributes, looks, words }: Show): void {
  for (const { name } of [...element.attributes]) if (!(name in attributes) && name !== 'style') element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const property of [...element.style]) if (!(property in looks)) element.style.removeProperty(property);
  for (const [property, value] of Object.entries(looks)) element.style.setProperty(property, value);
  (element as HTMLElement & { words?: unknown }).words = words ?? undefined;
}

/**
 * A widget tells each of its author's mistakes once. A second one, unseen and new each time, tells those that stand now, and
 * none that was mended.
 */
let timer: ReturnType<typeof setTimeout> | undefined;
function look(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const time = ++asked;
    heard = new Set();
    const probe = document.createElement(last!.tag);
    dress(probe, last!);
    probes.replaceChildren(probe);
    setTimeout(() => {
      if (time !== asked) return;
      probes.replaceChildren();
      tell({ kind: 'warnings', warnings: [...heard] });
      const root = shown?.shadowRoot?.querySelector('.root');
      const measured = root && last && measure(root, last.page);
      if (measured) tell({ kind: 'contrast', measured });
    }, 250);
  }, 80);
}

const warn = console.warn.bind(console);
console.warn = (...parts: unknown[]) => {
  warn(...parts);
  const text = parts.map(String).join(' ');
  // Which tag it is, the builder knows.
  heard.add(text.replace(/^<attune-[a-z-]+>\s*/, ''));
};
addEventListener('attune-error', (event) => {
  const { code } = event as Event & { code?: string };
  tell({ kind: 'failed', what: code ?? 'unknown' });
});
addEventListener('error', ({ message }) => tell({ kind: 'failed', what: message }));

/** Links stay here, and say where they would have led. */
addEventListener(
  'click',
  (event) => {
    const link = event
      .composedPath()
      .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement && target.hasAttribute('href'));
    if (!link || link.getAttribute('href')!.startsWith('#')) return;
    // A file that is saved leads nowhere.
    if (link.hasAttribute('download')) return;
    event.preventDefault();
    if (link.part.contains('leave')) {
      event.stopImmediatePropagation();
      tell({ kind: 'exit' });
    } else tell({ kind: 'link', href: link.href });
  },
  true,
);

/** Shift three times leaves the page; the third is not let through. */
let shifts = 0;
for (const type of ['keydown', 'keyup', 'pointerdown']) {
  addEventListener(
    type,
    (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Shift') shifts = 0;
      else if (type === 'keyup' && ++shifts > 2) {
        shifts = 0;
        event.stopImmediatePropagation();
        // Any other key takes the widget's own count back to none.
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Unidentified' }));
        tell({ kind: 'exit' });
      }
    },
    true,
  );
}

const heights = new ResizeObserver(([entry]) => {
  if (entry) tell({ kind: 'height', height: Math.ceil(entry.target.getBoundingClientRect().height) });
});

addEventListener('DOMContentLoaded', () => {
  document.body.append(probes);
  const main = document.querySelector('main')!;
  heights.observe(main);
  tell({ kind: 'ready' });
});
