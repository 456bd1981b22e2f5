import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../../build/widgets.mjs';
import { bundle } from '../bundle.mjs';

const tags = ['attune-pattern-explainer', 'attune-reflection-card', 'attune-find-therapist'];
const ours = (attributes = '') => [
  `<${tags[0]}${attributes}></${tags[0]}>`,
  `<${tags[1]}${attributes}></${tags[1]}>`,
  `<${tags[2]} href="/book"${attributes}></${tags[2]}>`,
];
const elements = ['reference-explainer', 'reference-card', 'reference-reach'];
const places = ['explainer', 'card', 'reach'];
const placed = places.map((name) => `<div data-place="${name}"></div>`);

const script = (address) => `<script type="module" src="${address}"></script>`;
const sheet = (address) => `<link rel="stylesheet" href="${address}">`;

/**
 * The ways that are compared. `marks` find each view once it is there; an element that renders itself is ready when it says that
 * it has; `inner` are elements inside a view that render themselves.
 */
export const ways = {
  'one file': { title: 'ours, `attune.js`', head: script('/dist/attune.js'), body: ours(), marks: tags, isOwn: true, rendersItself: true },
  loader: {
    title: 'ours, by the loader',
    head: script('/dist/attune.loader.js'),
    body: ours(' loading="eager"'),
    marks: tags,
    isOwn: true,
    rendersItself: true,
  },
  prerendered: {
    title: 'ours, pre-rendered, `attune.js`',
    head: script('/dist/attune.js'),
    body: ours(),
    marks: tags,
    isOwn: true,
    rendersItself: true,
    isPrerendered: true,
  },
  sheet: {
    title: 'ours, `attune.js` and `attune.css`',
    head: sheet('/dist/attune.css') + script('/dist/attune.js'),
    body: ours(),
    marks: tags,
    isOwn: true,
    rendersItself: true,
  },
  vanilla: { title: 'vanilla', body: elements.map((tag) => `<${tag}></${tag}>`), marks: elements },
  lit: { title: 'bare Lit', packages: ['lit'], body: elements.map((tag) => `<${tag}></${tag}>`), marks: elements, rendersItself: true },
  shoelace: {
    title: 'Shoelace',
    packages: ['@shoelace-style/shoelace'],
    sheets: ['@shoelace-style/shoelace/dist/themes/light.css'],
    body: placed,
    inner: 'sl-tab-group, sl-tab, sl-tab-panel, sl-button, sl-details',
  },
  material: { title: 'Material Web', packages: ['@material/web'], body: placed, inner: 'md-tabs, md-primary-tab, md-filled-button' },
  react: { title: 'React', packages: ['react', 'react-dom'], body: placed },
  preact: { title: 'Preact', packages: ['preact'], body: placed },
};

/** What is said around the widgets, the same on every page. */
const said = [
  'Some people learn early to manage alone. It served them well, and it can still be the first thing they reach for when somebody comes near.',
  'There is no hurry here. Read what speaks to you, and leave the rest.',
  'A question that is asked kindly can stay with somebody for a long time.',
  'Whoever would like to talk with a person can begin with a few words.',
];

function page(head, body) {
  const text = said.map((line, index) => `<p>${line}</p>\n${body[index] ?? ''}`).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Three widgets</title>
<link rel="icon" href="data:,">${head}
</head>
<body style="margin: 1rem auto; max-inline-size: 44rem; padding-inline: 1rem; font: 1rem/1.5 sans-serif">
<h1>When closeness feels like too much</h1>
${text}
</body></html>`;
}

/** Every page by its address, with the scripts and sheets of the references. */
export async function coreFiles() {
  const files = new Map();
  for (const [way, { head = '', body, isOwn, isPrerendered, sheets = [] }] of Object.entries(ways)) {
    const links = [head];
    if (!isOwn) {
      files.set(`/core/${way}.js`, await bundle(`bench/references/${way}/core.mjs`));
      links.push(script(`/core/${way}.js`));
    }
    for (const [index, file] of sheets.entries()) {
      files.set(`/core/${way}-${index}.css`, await readFile(path.join(root, 'node_modules', file), 'utf8'));
      links.push(sheet(`/core/${way}-${index}.css`));
    }
    const html = page(links.join(''), body);
    files.set(`/core/${encodeURIComponent(way)}`, isPrerendered ? await prerendered(html) : html);
  }
  return files;
}

async function prerendered(html) {
  // It is imported only once it is built.
  const { prerender } = await import(pathToFileURL(path.join(root, 'dist/lib/tools/prerender/prerender.js')).href);
  return prerender(html, { base: '/dist/' });
}
