import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { readWords } from './content.mjs';
import { root } from './widgets.mjs';

/**
 * What the page may do, wherever it is served from. A site's own header can only make it stricter. In a sandbox without an origin
 * WebKit lets 'self' stand for nothing, not even for the files beside the page, so files are let in by their scheme; text never
 * becomes script all the same, and the page names no address but its own folder's.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' http: https:",
  "style-src 'self' http: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Writes `frame.html` and its sheet: one widget in a page of its own, for hosts that allow only an iframe. */
export async function writeFramePage(dist) {
  const { frame } = await readWords('src/content/en/frame.ts');
  const { code } = await transform(await readFile(path.join(root, 'build/frame-page.css'), 'utf8'), { loader: 'css', minify: true });
  await writeFile(path.join(dist, 'frame.css'), code);
  await writeFile(
    path.join(dist, 'frame.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="robots" content="noindex">
<base target="_top">
<title>${frame.title}</title>
<link rel="stylesheet" href="frame.css">
<script src="frame-page.js" defer></script>
<main><p class="missing">${frame.missing} <a href="https://${frame.directory}/" rel="noopener" referrerpolicy="no-referrer">${frame.directory}</a></p></main>
</html>
`,
  );
}
