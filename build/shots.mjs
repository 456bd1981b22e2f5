/**
 * `npm run shots [-- word …]`: a picture of every story whose name has the words, at 280, 480 and 900 px, light and dark,
 * in `.cache/shots`. For eyes, not for comparison by machines.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const folder = path.resolve('.cache/shots');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
const names = files.map((_, index) => `story${index}`);
const { outputFiles } = await build({
  stdin: {
    contents: `${files.map((file, index) => `import * as ${names[index]} from './stories/${file}';`).join('\n')}
      import { render } from 'lit';
      window.stories = Object.fromEntries([${names}].flatMap(({ default: { component }, ...stories }) =>
        Object.entries(stories).map(([name, story]) => [component + ' ' + name, story])));
      window.show = (name) => { const ground = document.createElement('div'); document.body.replaceChildren(ground); render(stories[name].render(), ground); };`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
  define: { __ATTUNE_VERSION__: JSON.stringify(version) },
});

const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] });
const page = await browser.newPage();
const file = path.join(folder, 'page.html');
writeFileSync(
  file,
  '<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:0;padding:16px;font:16px/1.6 system-ui,sans-serif}</style><body>',
);
for (const width of [280, 480, 900]) {
  for (const scheme of ['light', 'dark']) {
    await page.setViewport({ width: width + 32, height: 400 });
    await page.goto(`file://${file}`);
    await page.evaluate(
      (value, ground) => {
        document.documentElement.style.colorScheme = value;
        document.documentElement.style.background = ground;
      },
      scheme,
      scheme === 'dark' ? '#171b1b' : '#fbf9f5',
    );
    await page.addScriptTag({ content: outputFiles[0].text });
    for (const name of await page.evaluate(() => Object.keys(window.stories))) {
      if (!words.every((word) => name.toLowerCase().includes(word))) continue;
      await page.evaluate((story) => window.show(story), name);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await page.screenshot({ path: path.join(folder, `${name.replace(/\W+/g, '-')}-${width}-${scheme}.png`), fullPage: true });
    }
  }
}
await browser.close();
console.log(`pictures in ${path.relative('.', folder)}`);
