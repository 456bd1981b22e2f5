import { kindOf } from '../domain/directory/read-directory.js';
import { readJson } from '../domain/json.js';
import { textIn } from './author-list.js';
import { jsonTextsIn } from './light-children.js';
import { warnAuthor } from './warnings.js';

/** The JSON-LD that stands in the page, once the page has been read to its end; undefined where none holds people. */
export async function dataInPage(host: Element): Promise<unknown> {
  const page = host.ownerDocument;
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const data = readScripts(page, 'in the page', host);
  if (data.length) return data;
  warnAuthor(host, 'src="page": no JSON-LD in the page holds people.');
  return undefined;
}

/** The directory that an author put inside the tag, as JSON or else as links; undefined where there is neither. */
export function dataInTag(host: Element): unknown {
  // What can't be read in the others is told of with the words, which are JSON too.
  for (const text of jsonTextsIn(host)) {
    const reading = readJson(text);
    if (reading.ok && kindOf(reading.value) !== 'unknown') return reading.value;
  }
  const jsonLd = readScripts(host, 'inside the tag');
  if (jsonLd.length) return jsonLd;
  const therapists = linksIn(host);
  return therapists.length ? { therapists } : undefined;
}

/** The JSON-LD in a page or a tag, without what another directory of ours wrote there; the author hears of what can’t be read. */
function readScripts(root: Document | Element, where: string, host = root as Element): unknown[] {
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]:not([data-attune-directory])');
  return [...scripts].flatMap(({ textContent }, index) => {
    const reading = readJson(textContent);
    if (!reading.ok) warnAuthor(host, `JSON-LD script ${index + 1} ${where} is left out: ${reading.reason}.`);
    return reading.ok && kindOf(reading.value) === 'schema-org' ? reading.value : [];
  });
}

/** Each row of marks is looked at once, however long somebody makes it. */
const edges = /^[\s–—:,;·|-]+|(?<![\s–—:,;·|-])[\s–—:,;·|-]+$/g;

/**
 * Each link is a person, by their name. In an item of a list, what stands beside the link is said about them, and further
 * links are ways to reach them.
 */
function linksIn(host: Element): object[] {
  const people: Record<string, string | undefined>[] = [];
  let lastItem: Element | undefined;
  for (const link of host.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    // The practice’s own link, for where there is no script, is nobody’s.
    if (href === host.getAttribute('href')) continue;
    const [, scheme, rest] = /^\s*(tel|mailto):([^?]*)/i.exec(href) ?? [];
    // The list may stand inside the tag, or the tag inside a list.
    const item = [link.closest('li')].find((one) => one && host.contains(one)) ?? undefined;
    const picture = (item ?? link).querySelector('img');
    const name = textIn(link) || (picture?.alt ?? '');
    if (item && item === lastItem) {
      const person = people.at(-1)!;
      if (scheme) person[/tel/i.test(scheme) ? 'telephone' : 'email'] ??= rest;
      else if (href !== person.url) person.booking ??= href;
    } else if (href && name && !scheme) {
      let beside = item ? textIn(item) : '';
      for (const one of item?.querySelectorAll('a') ?? []) beside = beside.replace(textIn(one), '');
      people.push({
        name,
        url: href,
        description: beside.replace(edges, '') || undefined,
        image: picture?.getAttribute('src') ?? undefined,
      });
      lastItem = item;
    }
  }
  return people;
}
