import { attributeOf, walk, type Parent } from './tree.js';
import { widgets } from './widgets.js';

const files = new Set(['attune.js', 'attune.loader.js', 'attune.classic.js']);

/**
 * The address of a widget's sheet as a page asks for it: beside the page's own attune script, with the same query, or in the
 * folder that was given. Undefined where neither is there.
 */
export function findSheets(page: Parent, base: string | undefined): ((tag: string) => string) | undefined {
  if (base !== undefined) return (tag) => `${base}${base === '' || base.endsWith('/') ? '' : '/'}${sheetOf(tag)}`;
  let found: ((tag: string) => string) | undefined;
  walk(page, (element) => {
    const source = element.tagName === 'script' ? attributeOf(element, 'src')?.trim() : undefined;
    if (found || !source) return;
    const query = source.search(/[?#]/);
    const path = query < 0 ? source : source.slice(0, query);
    const rest = query < 0 ? '' : source.slice(query).split('#')[0]!;
    const folder = folderOf(path);
    if (folder !== undefined) found = (tag) => folder + sheetOf(tag) + rest;
  });
  return found;
}

const sheetOf = (tag: string): string => `elements/${tag.replace('attune-', '')}.css`;

/** The folder that a script of ours stands in, of which `elements/` is a part; undefined for any other script. */
function folderOf(path: string): string | undefined {
  const cut = path.lastIndexOf('/') + 1;
  const [folder, file] = [path.slice(0, cut), path.slice(cut)];
  if (files.has(file)) return folder;
  const isWidget = folder.endsWith('elements/') && file.endsWith('.js') && Object.hasOwn(widgets, `attune-${file.slice(0, -3)}`);
  return isWidget ? folder.slice(0, -'elements/'.length) : undefined;
}
