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
/**
 * How far off a height may be, in px: what keeps the score of layout shift at 0.008 in a window this tall. The score is the
 * share of the window that moves, times how far it moves by the window's longer side; what moves is what stands below.
 */
const windowHeight = 800;
const toleranceAt = (height) => (0.008 * windowHeight) / Math.max(0.16, 1 - height / windowHeight);

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
 * The heights as few straight lines: each `[least width in em, em, share of the width in %]`, the longest that stays within
 * the tolerance.
 */
function findSegments(points) {
  const segments = [];
  for (let start = 0; start < points.length;) {
    let end = start + 1;
    let line = fit(points.slice(start, end));
    for (let next = end + 1; next <= points.length; next += 1) {
      const wider = fit(points.slice(start, next));
      if (!wider) break;
      [line, end] = [wider, next];
    }
    segments.push([start ? round(points[start][0] / fontSize) : 0, round(line.base / fontSize), round(line.slope * 100)]);
    start = end;
  }
  return segments;
}

/** A line through these points, where one comes near enough to all of them. */
function fit(points) {
  const [[firstWidth, firstHeight], [lastWidth, lastHeight]] = [points[0], points.at(-1)];
  const slopes = [0, lastWidth > firstWidth ? Math.round(((lastHeight - firstHeight) / (lastWidth - firstWidth)) * 100) / 100 : 0];
  const allowed = toleranceAt(Math.min(...points.map(([, height]) => height)));
  for (const slope of slopes) {
    const bases = points.map(([width, height]) => height - slope * width);
    const [least, most] = [Math.min(...bases), Math.max(...bases)];
    if ((most - least) / 2 <= allowed) return { slope, base: (least + most) / 2 };
  }
  return undefined;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
