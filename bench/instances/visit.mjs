import { heapOf, openPage, rest, workOf } from '../open-page.mjs';
import { profiles } from '../profiles.mjs';
import { ways } from './pages.mjs';

/** Puts so many cards on an empty page at once, and tells what each took: time, work, and what they hold of both heaps. */
export async function visit(browser, origin, way, count) {
  const { viewport } = profiles.desktop;
  const { slowdown } = profiles.phone;
  return openPage(browser, { viewport, slowdown }, async (page, session) => {
    const { tag } = ways[way];
    await page.goto(`${origin}/instances/${way}`, { waitUntil: 'load' });
    await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
    await rest(200);
    const heap = await heapOf(session);
    const work = await workOf(session);
    const time = await page.evaluate(addCards, tag, count);
    const after = await workOf(session);
    await rest(200);
    const full = await heapOf(session);
    return {
      time: time / count,
      main: (after.main - work.main) / count,
      script: (full.script - heap.script) / count,
      blink: (full.blink - heap.blink) / count,
    };
  });
}

/** Runs in the page; it is sent there as text. */
async function addCards(tag, count) {
  const cards = document.createDocumentFragment();
  const start = performance.now();
  for (let index = 0; index < count; index += 1) cards.append(document.createElement(tag));
  const last = cards.lastChild;
  document.querySelector('main').append(cards);
  while (!last.shadowRoot?.querySelector('.foot')) await window.bench.painted();
  return (await window.bench.painted()) - start;
}
