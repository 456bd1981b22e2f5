import type { Field, Widget } from './manifest.js';
import { leavesOf, type Words } from './words.js';

/** The kinds of site that there is a snippet for. */
export const sites = ['html', 'wordpress', 'squarespace', 'wix', 'webflow', 'iframe', 'react', 'prerender'] as const;
export type Site = (typeof sites)[number];

/** Which script a page loads. */
export const loads = ['one', 'loader', 'classic'] as const;
export type Load = (typeof loads)[number];

/** What a frame is told of light and dark, since it does not take part in what the page around says. */
export const frameSchemes = ['light', 'dark', 'auto'] as const;
export type FrameScheme = (typeof frameSchemes)[number];

export type WordValue = string | readonly string[];

/** All that is chosen in the builder. Only what differs from the default is in here. */
export interface Settings {
  widget: string;
  /** Attributes by name. */
  attributes: Readonly<Record<string, string>>;
  /** Words by their path, as `journal.open`. */
  words: Readonly<Record<string, WordValue>>;
  /** Custom properties by their short name, as `accent`. */
  looks: Readonly<Record<string, string>>;
  /** The page around, for the preview alone. */
  page: { light: string; dark: string; font: string };
  site: Site;
  /** Where the practice's copy of the files is. */
  files: string;
  load: Load;
  frame: FrameScheme;
  /** Whether the snippet carries the hashes. */
  hashes: boolean;
}

export const defaultPage = { light: '#fbf9f5', dark: '#171b1b', font: '' };

export const initial = (widget: string): Settings => ({
  widget,
  attributes: {},
  words: {},
  looks: {},
  page: defaultPage,
  site: 'html',
  files: '/attune/',
  load: 'one',
  frame: 'light',
  hashes: true,
});

/** The attributes of a widget, but those that are set as a custom property of the same name. */
export const ownFields = ({ fields, looks }: Widget): Field[] =>
  fields.filter(({ name, kind }) => kind !== 'color' || !looks.some((look) => look.name === name));

/** What a link or a form may bring, held to what there is. Whatever does not fit is left out. */
export function tidy(settings: Settings, widgets: readonly Widget[], wordsOf: (name: string) => Words): Settings {
  const widget = widgets.find(({ name }) => name === settings.widget) ?? widgets[0]!;
  const leaves = leavesOf(wordsOf(widget.name));
  const attributes = Object.fromEntries(
    ownFields(widget).flatMap(({ name, choices, byDefault }) => {
      const value = Object.hasOwn(settings.attributes, name) ? clean(settings.attributes[name]!) : '';
      const isChoice = !choices.length || choices.includes(value);
      return value.trim() && value !== byDefault && isChoice ? [[name, value]] : [];
    }),
  );
  const words = Object.fromEntries(
    [...leaves].flatMap(([path, builtIn]) => {
      const value = Object.hasOwn(settings.words, path) ? fit(settings.words[path]!, builtIn) : undefined;
      return value === undefined || String(value) === String(builtIn) ? [] : [[path, value]];
    }),
  );
  const looks = Object.fromEntries(
    widget.looks.flatMap(({ name }) => {
      const value = Object.hasOwn(settings.looks, name) ? clean(settings.looks[name]!).trim() : '';
      return value && isPlainValue(value) ? [[name, value]] : [];
    }),
  );
  return { ...settings, widget: widget.name, attributes, words, looks, files: tidyFolder(settings.files) };
}

/** The address of a folder, or the usual one where it is none. */
export const tidyFolder = (address: string): string => folderOf(address) ?? initial('').files;

/** The address of a folder where it is one: no script in it, and a slash at its end. */
export function folderOf(address: string): string | undefined {
  const folder = clean(address)
    .trim()
    .replace(/[^/]*\.(?:js|css|html|json)$/i, '');
  const isAddress = folder && !/[\s<>"'`\\?#]/.test(folder) && (/^https?:\/\/[^/]/i.test(folder) || !/^[^/]*:/.test(folder));
  if (!isAddress) return undefined;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** A word in the shape of the built-in one, or nothing where it is blank. */
function fit(value: WordValue, builtIn: WordValue): WordValue | undefined {
  const texts = (typeof value === 'string' ? [value] : value).map(clean);
  if (typeof builtIn === 'string') return texts.join('\n').trim() ? texts.join('\n') : undefined;
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim());
  return lines.length ? lines : undefined;
}

const longest = 5000;
/** No byte that HTML drops, and no half of a sign. */
const clean = (text: string): string =>
  text
    .slice(0, longest)
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** Whether a value stays one value in a `style` attribute: nothing that ends it, and nothing that fetches. */
export function isPlainValue(value: string): boolean {
  return !/[;{}<>\\]|\/\*|url\(|image-set\(|@import/i.test(value);
}
