import { parse } from 'parse5';
import { attributesOf } from '../../host/attributes.js';
import { childrenOf, declaredIn, findWidgets, locationOf, type FoundWidget } from './find-widgets.js';
import { findSheets } from './page-script.js';
import { bringWords } from './page-words.js';
import { renderWidget } from './render-widget.js';
import { tidyView } from './tidy-view.js';
import { attributeOf } from './tree.js';
import { widgets } from './widgets.js';

export interface PrerenderOptions {
  /**
   * The folder that `elements/` stands in, as the page is to ask for it: "/attune/". Unset: that of the page's own attune
   * script.
   */
  base?: string;
  /** The page's address. With it, links to the same site are told from links that lead elsewhere. */
  url?: string;
}

/** Why a page could not be pre-rendered, in words for whoever asked for it. */
export class PrerenderError extends Error {
  override readonly name = 'PrerenderError';
}

/** What a change to the source replaces, and with what. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

const supportTag = 'attune-support-now';

/**
 * Writes the first view of every widget into a page, as declarative shadow DOM: it can be read before the script is there, and
 * without any. Around the tags the page stays as it is, letter by letter; one that was pre-rendered before is so anew.
 * @param html a whole page, or a part of one
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  let whole = '';
  for await (const piece of prerenderInPieces(html, options)) whole += piece;
  return whole;
}

/** The same piece by piece, each as soon as its widget is drawn, so that a large page can be sent while it is made. */
export async function* prerenderInPieces(html: string, options: PrerenderOptions = {}): AsyncGenerator<string, void, undefined> {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const found = findWidgets(page);
  const sheets = findSheets(page, options.base);
  if (found.length && !sheets) {
    throw new PrerenderError(
      'The page has no attune script, which would tell where elements/ is. Name its folder as the base (--base), such as /attune/.',
    );
  }
  if (options.url !== undefined && !URL.canParse(options.url)) throw new PrerenderError(`“${options.url}” is no address of a page.`);
  const supportId = findSupport(found);
  let written = 0;
  for (const widget of found) {
    const { tag, lang } = widget;
    await widgets[tag]!.define();
    const attributes = attributesFor(widget);
    const isSupport = tag === supportTag && found.find((one) => one.tag === tag) === widget;
    if (isSupport && supportId !== undefined) attributes.id = supportId;
    await bringWords(lang);
    const view = await renderWidget(tag, attributes, childrenOf(widget), { lang, url: options.url, supportId });
    const root = `<template shadowrootmode="open"><link rel="stylesheet" href="${escape(sheets!(tag))}">${tidyView(view)}</template>`;
    for (const { from, to, text } of editsFor(widget, attributes, root)) {
      yield html.slice(written, from) + text;
      written = to;
    }
  }
  yield html.slice(written);
}

/** The id that links to support lead to, where the page has a widget for it and another one that links there. */
function findSupport(found: readonly FoundWidget[]): string | undefined {
  const support = found.find(({ tag }) => tag === supportTag);
  if (!support || found.every(({ tag }) => tag === supportTag)) return undefined;
  return (support.element && attributeOf(support.element, 'id')) || supportTag;
}

/** The attributes of the tag; in a place, those that the tag takes from it. */
function attributesFor({ tag, element, place }: FoundWidget): Record<string, string> {
  if (!place) return Object.fromEntries(element!.attrs.map(({ name, value }) => [name, value]));
  const names = attributesOf(customElements.get(tag)!);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributeOf(place, `data-${name}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What is to change in the source, in its order. */
function editsFor({ tag, element, place }: FoundWidget, attributes: Readonly<Record<string, string>>, root: string): Edit[] {
  const earlier = element
    ? declaredIn(element).map((old) => ({ from: locationOf(old).startOffset, to: locationOf(old).endOffset, text: '' }))
    : [];
  const insert = (at: number, text: string): Edit => ({ from: at, to: at, text });
  if (!place) {
    const { startOffset, startTag } = locationOf(element!);
    const id = attributes.id !== undefined && attributeOf(element!, 'id') !== attributes.id ? ` id="${escape(attributes.id)}"` : '';
    return [...(id ? [insert(startOffset + 1 + tag.length, id)] : []), insert(startTag!.endOffset, root), ...earlier];
  }
  const start = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')}>${root}`;
  if (element) {
    const { startTag } = locationOf(element);
    return [{ from: startTag!.startOffset, to: startTag!.endOffset, text: start }, ...earlier];
  }
  const { startTag, endTag, endOffset } = locationOf(place);
  return [insert(startTag!.endOffset, start), insert(endTag?.startOffset ?? endOffset, `</${tag}>`)];
}

/** A text as it stands between double quotes. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
