import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesOfWords, readWords } from './content.mjs';
import { root, version } from './widgets.mjs';

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
/** `openingMore` as "opening more", `reflection-card` as "Reflection card". */
const plain = (name) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDeck = (value) => isGroup(value) && Array.isArray(value.prompts) && Array.isArray(value.themes);
const link = (text) => escape(text).replace(/https?:\/\/[^\s)<]*[^\s)<.,;]/g, (address) => `<a href="${address}">${address}</a>`);

/** Writes `words.html`: every word of each widget, to be read, printed and signed by a clinical director. */
export async function writeWordsPage(dist) {
  // What `frame.html` says around a widget belongs to none of them.
  const groups = { ...(await filesOfWords()), frame: ['src/content/en/frame.ts'] };
  const sections = [];
  for (const [name, files] of Object.entries(groups)) if (files.length) sections.push({ name, html: await section(name, files) });
  const style = await readFile(path.join(root, 'build/words-page.css'), 'utf8');
  const contents = sections.map(({ name }) => `<li><a href="#${name}">${titleOf(name)}</a></li>`).join('');
  await writeFile(
    path.join(dist, 'words.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>Every word, for review · attune-elements ${version}</title>
<style>${style}</style>
<header>
<svg viewBox="0 0 58 32" width="87" height="48" aria-hidden="true"><circle cx="19" cy="16" r="14"/><circle cx="39" cy="16" r="14"/></svg>
<h1>Every word, for review</h1>
<p>All that the widgets of attune-elements ${version} say to a visitor, in the order of the source, for a clinical director to read and sign. A word in {curly brackets} is filled in on the page; the small words beside each are the path by which a site can change it: <code>first.open</code> is <code>{"first": {"open": "…"}}</code>. What a practice has changed on its own site is not in here.</p>
<nav aria-label="Sections"><ol>${contents}</ol></nav>
</header>
<main>
${sections.map(({ html }) => html).join('\n')}
</main>
</html>
`,
  );
}

const titleOf = (name) => (name === 'shared' ? 'Words that widgets share' : capital(plain(name)));

async function section(name, files) {
  const shown = [];
  const sources = [];
  const shared = name === 'shared' ? undefined : (await readWords('src/content/en/care.ts')).care;
  for (const file of files) {
    for (const [key, value] of Object.entries(await readWords(file))) {
      if (/sources?$/i.test(key)) sources.push(...[value].flat());
      else if (isDeck(value)) shown.push(deck(value));
      else if (Array.isArray(value)) shown.push(`<h3>${capital(plain(key))}</h3>${list(value)}`);
      else if (typeof value === 'object') shown.push(group(value, 3, shared, name === 'shared' ? 'care.' : ''));
    }
  }
  const signed = ['Name', 'Credential', 'Date', 'Signature'].map((label) => `<div><span>${label}</span></div>`).join('');
  return `<section id="${name}">
<h2>${titleOf(name)}</h2>
${shown.join('\n')}
${sources.length ? `<h3>Sources</h3><ul class="sources">${sources.map((source) => `<li>${oneSource(source)}</li>`).join('')}</ul>` : ''}
<div class="signed"><p>I have read these words as they stand in version ${version} and agree to their use.</p>${signed}</div>
</section>`;
}

function oneSource(source) {
  return isGroup(source)
    ? Object.entries(source)
        .map(([key, value]) => `<span class="key">${escape(plain(key))}</span> ${link(value)}`)
        .join('<br>')
    : link(source);
}

/**
 * A group of words: its texts as a list, each beside its path, then each group within it under its own heading.
 * @param path what stands before the keys of this group
 */
function group(words, level, shared, path = '') {
  const entries = Object.entries(words).filter(([, value]) => !isSame(value, shared));
  const flat = entries.filter(([, value]) => typeof value !== 'object');
  const deep = entries.filter(([, value]) => typeof value === 'object' && value !== null);
  const table = flat.length
    ? `<dl>${flat.map(([key, value]) => `<dt>${escape(path + key)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>`
    : '';
  const rank = Math.min(level, 6);
  return (
    table +
    deep
      .map(([key, value]) => {
        const title = `<h${rank}>${capital(plain(key))}${key === plain(key) ? '' : ` <span class="key">${escape(key)}</span>`}</h${rank}>`;
        if (!Array.isArray(value)) return title + group(value, level + 1, shared, `${path}${key}.`);
        if (!value.length) return '';
        if (value.every((item) => typeof item !== 'object')) return title + list(value);
        return title + value.map((item) => `<div class="item">${group(item, level + 1, shared, `${path}${key}.`)}</div>`).join('');
      })
      .join('')
  );
}

const list = (texts) => `<ul>${texts.map((text) => `<li>${escape(text)}</li>`).join('')}</ul>`;

const isSame = (value, other) => other !== undefined && JSON.stringify(value) === JSON.stringify(other);

const depths = { 1: 'stays with today', 2: 'looks at a pattern', 3: 'goes deep' };

function deck({ themes, prompts }) {
  return `<h3>The deck: ${prompts.length} prompts</h3>${themes
    .map(({ id, label }) => {
      const cards = prompts.filter(({ theme }) => theme === id);
      const rows = cards.map(
        ({ text, followUp, depth }) =>
          `<li><p>${escape(text)}</p>${followUp ? `<p class="follow-up">${escape(followUp)}</p>` : ''}<p class="key">depth ${depth}, ${depths[depth]}</p></li>`,
      );
      return `<h4>${escape(label)}</h4><ol class="cards">${rows.join('')}</ol>`;
    })
    .join('')}`;
}
