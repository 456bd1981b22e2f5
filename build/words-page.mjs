import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
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

/** The languages that there are words in, English first. */
async function languagesOfWords() {
  const entries = await readdir(path.join(root, 'src/content'), { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return names.sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
}

const pageOf = (language) => (language === 'en' ? 'words.html' : `words.${language}.html`);
const nameOf = (language) => new Intl.DisplayNames('en', { type: 'language' }).of(language);

/**
 * Writes `words.html`, and `words.es.html` and so on: every word of each widget, to be read, printed and signed by a clinical
 * director.
 */
export async function writeWordsPage(dist) {
  // What `frame.html` says around a widget belongs to none of them.
  const groups = { ...(await filesOfWords()), frame: ['src/content/en/frame.ts'] };
  const style = await readFile(path.join(root, 'build/words-page.css'), 'utf8');
  const languages = await languagesOfWords();
  for (const language of languages) {
    const others = languages.filter((each) => each !== language);
    await writeFile(path.join(dist, pageOf(language)), await page(language, others, groups, style));
  }
}

async function page(language, others, groups, style) {
  const sections = [];
  for (const [name, files] of Object.entries(groups)) if (files.length) sections.push({ name, html: await section(name, files, language) });
  const contents = sections.map(({ name }) => `<li><a href="#${name}">${titleOf(name)}</a></li>`).join('');
  const elsewhere = others.map((each) => `<a href="${pageOf(each)}">in ${nameOf(each)}</a>`);
  const title = language === 'en' ? 'Every word, for review' : `Every word in ${nameOf(language)}, for review`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${title} · attune-elements ${version}</title>
<style>${style}</style>
<header>
<svg viewBox="0 0 58 32" width="87" height="48" aria-hidden="true"><circle cx="19" cy="16" r="14"/><circle cx="39" cy="16" r="14"/></svg>
<h1>${title}</h1>
<p>All that the widgets of attune-elements ${version} say to a visitor, in the order of the source, for a clinical director to read and sign. A word in {curly brackets} is filled in on the page; the small words beside each are the path by which a site can change it: <code>first.open</code> is <code>{"first": {"open": "…"}}</code>. What a practice has changed on its own site is not in here.${
    elsewhere.length ? ` The same words ${new Intl.ListFormat('en').format(elsewhere)}.` : ''
  }</p>
<nav aria-label="Sections"><ol>${contents}</ol></nav>
</header>
<main>
${sections.map(({ html }) => html).join('\n')}
</main>
</html>
`;
}

const titleOf = (name) => (name === 'shared' ? 'Words that widgets share' : capital(plain(name)));

async function section(name, files, language) {
  const shown = [];
  const sources = [];
  const inLanguage = (file) => file.replace('/en/', `/${language}/`);
  const marked = language === 'en' ? '' : ` lang="${language}"`;
  const shared = name === 'shared' ? undefined : (await readWords(inLanguage('src/content/en/care.ts'))).care;
  for (const english of files) {
    const file = inLanguage(english);
    const own = existsSync(path.join(root, file)) ? await readWords(file) : {};
    for (const [key, value] of Object.entries(own)) {
      if (/sources?$/i.test(key)) sources.push(...[value].flat());
      else if (isDeck(value)) shown.push(deck(value, marked));
      else if (Array.isArray(value)) shown.push(`<h3>${capital(plain(key))}</h3>${list(value, marked)}`);
      else if (typeof value === 'object') shown.push(group(value, 3, shared, marked, name === 'shared' ? 'care.' : ''));
    }
    // What a fact rests on is the same in every language.
    if (file !== english) {
      for (const [key, value] of Object.entries(await readWords(english))) if (/sources?$/i.test(key)) sources.push(...[value].flat());
    }
  }
  const signed = ['Name', 'Credential', 'Date', 'Signature'].map((label) => `<div><span>${label}</span></div>`).join('');
  return `<section id="${name}">
<h2>${titleOf(name)}</h2>
${shown.join('\n')}
${sources.length ? `<h3>Sources</h3><ul class="sources">${sources.map((source) => `<li>${oneSource(source)}</li>`).join('')}</ul>` : ''}
<div class="signed"><p>I have read these words${language === 'en' ? '' : ` in ${nameOf(language)}`} as they stand in version ${version} and agree to their use.</p>${signed}</div>
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
 * @param marked the attribute that says their language where that is not the page’s
 * @param path what stands before the keys of this group
 */
function group(words, level, shared, marked, path = '') {
  const entries = Object.entries(words).filter(([, value]) => !isSame(value, shared));
  const flat = entries.filter(([, value]) => typeof value !== 'object');
  const deep = entries.filter(([, value]) => typeof value === 'object' && value !== null);
  const table = flat.length
    ? `<dl>${flat.map(([key, value]) => `<dt>${escape(path + key)}</dt><dd${marked}>${escape(value)}</dd>`).join('')}</dl>`
    : '';
  const rank = Math.min(level, 6);
  return (
    table +
    deep
      .map(([key, value]) => {
        const title = `<h${rank}>${capital(plain(key))}${key === plain(key) ? '' : ` <span class="key">${escape(key)}</span>`}</h${rank}>`;
        if (!Array.isArray(value)) return title + group(value, level + 1, shared, marked, `${path}${key}.`);
        if (!value.length) return '';
        if (value.every((item) => typeof item !== 'object')) return title + list(value, marked);
        return title + value.map((item) => `<div class="item">${group(item, level + 1, shared, marked, `${path}${key}.`)}</div>`).join('');
      })
      .join('')
  );
}

const list = (texts, marked) => `<ul>${texts.map((text) => `<li${marked}>${escape(text)}</li>`).join('')}</ul>`;

const isSame = (value, other) => other !== undefined && JSON.stringify(value) === JSON.stringify(other);

const depths = { 1: 'stays with today', 2: 'looks at a pattern', 3: 'goes deep' };

function deck({ themes, prompts }, marked) {
  return `<h3>The deck: ${prompts.length} prompts</h3>${themes
    .map(({ id, label }) => {
      const cards = prompts.filter(({ theme }) => theme === id);
      const rows = cards.map(
        ({ text, followUp, depth }) =>
          `<li><p${marked}>${escape(text)}</p>${followUp ? `<p class="follow-up"${marked}>${escape(followUp)}</p>` : ''}<p class="key">depth ${depth}, ${depths[depth]}</p></li>`,
      );
      return `<h4${marked}>${escape(label)}</h4><ol class="cards">${rows.join('')}</ol>`;
    })
    .join('')}`;
}
