import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { buildIfStale } from './fresh.mjs';
import { root, widgets } from './widgets.mjs';

/**
 * `npm run measure`: measures how tall each widget stands, with no attribute set, in columns of many widths, and keeps it in
 * `build/heights.json` for `attune.css`. To be run when a widget's first view has changed; the tests of layout shift tell.
 */
const [narrowest, widest, step] = [240, 1400, 4];
const fontSize = 16;
/** As wide as what most sites are set in: Arial, Helvetica, the systems’ own faces. Liberation Sans has the same widths. */
const font = 'Arial, Liberation Sans, sans-serif';
/** Where lines may begin, in em. */
const breakpoints = [0, 18, 22, 26, 34, 44, 60];
/**
 * How far off a height may be, in px: what keeps the score of layout shift at 0.0095 in a window this tall. The score is the
 * share of the window that moves, times how far it moves by the window's longer side; what moves is what stands below.
 */
const windowHeight = 800;
const toleranceAt = (height) => (0.0095 * windowHeight) / Math.max(0.16, 1 - height / windowHeight);

await buildIfStale();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] });
try {
  const measured = await measureAll(browser);
  const heights = Object.fromEntries(Object.entries(measured).map(([name, points]) => [name, findSegments(points)]));
  const text = await format(JSON.stringify(heights), { ...(await resolveConfig(path.join(root, 'package.json'))), parser: 'json' });
  await writeFile(path.join(root, 'build/heights.json'), text);
  for (const [name, segments] of Object.entries(heights)) console.log(`${name}: ${segments.length} steps`);
} finally {
  await browser.close();
}

async function measureAll(chrome) {
  const page = await chrome.newPage();
  await page.setViewport({ width: widest, height: 1000 });
  await page.setContent(`<!doctype html><html lang="en"><body style="margin: 0; font: ${fontSize}px ${font}"><main></main>`);
  await page.addScriptTag({ content: await readFile(path.join(root, 'dist/attune.classic.js'), 'utf8') });
  return page.evaluate(
    async (names, from, to, by) => {
      const column = document.querySelector('main');
      const all = {};
      for (const name of names) {
        const element = document.createElement(`attune-${name}`);
        column.replaceChildren(element);
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 300));
        all[name] = [];
        for (let width = from; width <= to; width += by) {
          column.style.width = `${width}px`;
          all[name].push([width, element.getBoundingClientRect().height]);
        }
      }
      return all;
    },
    widgets,
    narrowest,
    widest,
    step,
  );
}

/**
 * The heights as few straight lines: each `[least width in em, em, share of the width in %]`, as long as it stays within the
 * tolerance. Lines begin at a few widths that are the same for all widgets, so that the sheet says each width once.
 */
function findSegments(points) {
  const starts = [...breakpoints.map((width) => points.findIndex(([x]) => x >= width * fontSize)), points.length];
  const segments = [];
  for (let from = 0; from < breakpoints.length;) {
    let to = from + 1;
    let line = fit(points.slice(starts[from], starts[to]));
    for (let next = to + 1; next < starts.length; next += 1) {
      const wider = fit(points.slice(starts[from], starts[next]));
      if (wider.isClose) [line, to] = [wider, next];
    }
    segments.push([breakpoints[from], Math.round((line.base / fontSize) * 2) / 2, Math.round(line.slope * 100)]);
    from = to;
  }
  return segments;
}

/** The level or slanted line that comes nearest to these points, and whether it is near enough to all of them. */
function fit(points) {
  const [[firstWidth, firstHeight], [lastWidth, lastHeight]] = [points[0], points.at(-1)];
  const slope = Math.round(((lastHeight - firstHeight) / (lastWidth - firstWidth || 1)) * 10) / 10;
  const lines = [0, slope - 0.1, slope, slope + 0.1].map((each) => {
    const bases = points.map(([width, height]) => height - each * width);
    const [least, most] = [Math.min(...bases), Math.max(...bases)];
    return { slope: each, base: (least + most) / 2, off: (most - least) / 2 };
  });
  const best = lines.reduce((one, other) => (other.off < one.off - 2 ? other : one));
  return { ...best, isClose: best.off <= toleranceAt(Math.min(...points.map(([, height]) => height))) };
}
