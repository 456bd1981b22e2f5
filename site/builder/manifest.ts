/** What the form is made from: the custom-elements manifest, read into widgets with fields. A new attribute appears by itself. */

export interface Manifest {
  modules: readonly { declarations?: readonly Declaration[] }[];
}

interface Declaration {
  name: string;
  tagName?: string;
  summary?: string;
  attributes?: readonly Attribute[];
  cssProperties?: readonly { name: string; description?: string }[];
}

interface Attribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
  fieldName?: string;
  inheritedFrom?: unknown;
}

export type FieldKind = 'choice' | 'number' | 'boolean' | 'day' | 'address' | 'phone' | 'email' | 'color' | 'text';

export interface Field {
  name: string;
  /** The property's name, as frameworks write it. */
  property: string;
  label: string;
  kind: FieldKind;
  help: string;
  /** What holds where nothing is set; empty where the widget has its own words for it. */
  byDefault: string;
  choices: readonly string[];
  least?: number;
  most?: number;
  /** Whether every widget has it. */
  shared: boolean;
}

/** A custom property that an owner may set. */
export interface Look {
  /** As it is written in a sheet: `--attune-accent`. */
  property: string;
  /** As it is called in the form and the address: `accent`. */
  name: string;
  label: string;
  help: string;
}

export interface Widget {
  /** The tag without its prefix. */
  name: string;
  tag: string;
  /** The name of the React wrapper. */
  className: string;
  title: string;
  summary: string;
  fields: readonly Field[];
  looks: readonly Look[];
}

export function readWidgets(manifest: Manifest): Widget[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => (declaration.tagName ? [readWidget(declaration, declaration.tagName)] : []));
}

function readWidget({ name: className, summary = '', attributes = [], cssProperties = [] }: Declaration, tag: string): Widget {
  const name = tag.replace(/^attune-/, '');
  return {
    name,
    tag,
    className: className.replace(/Element$/, ''),
    title: nameInWords(name),
    summary: oneLine(summary),
    fields: attributes.map(readField),
    looks: cssProperties.map(({ name: property, description = '' }) => {
      const short = property.replace(/^--attune-/, '');
      return { property, name: short, label: nameInWords(short), help: oneLine(description) };
    }),
  };
}

function readField({ name, type, default: given = '', description = '', fieldName = name, inheritedFrom }: Attribute): Field {
  const help = oneLine(description);
  const text = type?.text ?? 'string';
  const choices = [...text.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const range = /\b(\d+) to (\d+)\b/.exec(help);
  const kind = kindOf(name, text, choices, help);
  return {
    name,
    property: fieldName,
    label: nameInWords(name),
    kind,
    help,
    byDefault: given.replace(/^'(.*)'$/, '$1'),
    choices: kind === 'choice' ? choices : [],
    ...(kind === 'number' && range ? { least: Number(range[1]), most: Number(range[2]) } : {}),
    shared: Boolean(inheritedFrom),
  };
}

function kindOf(name: string, type: string, choices: readonly string[], help: string): FieldKind {
  if (choices.length) return 'choice';
  if (/\bboolean\b/.test(type)) return 'boolean';
  if (/\bnumber\b/.test(type)) return 'number';
  if (help.includes('YYYY-MM-DD')) return 'day';
  if (/(^|-)(href|src|url)$|^action$/.test(name)) return 'address';
  if (/(^|-)(phone|sms|tel)$/.test(name)) return 'phone';
  if (/(^|-)e?mail$/.test(name)) return 'email';
  return /(^|-)(accent|color)$/.test(name) ? 'color' : 'text';
}

const inFull: Record<string, string> = { href: 'link', src: 'file', sms: 'text messages', email: 'e-mail', font: 'typeface' };

/** `reply-within` as "Reply within", `support-href` as "Support link". */
export function nameInWords(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[-\s]+/)
    .map((word) => inFull[word] ?? word)
    // `font-display` is a typeface, of the kind that comes after.
    .sort((a, b) => Number(a === inFull.font) - Number(b === inFull.font))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of an attribute as a choice is called: `gentle` as "Gentle", `US` as it is. */
export function choiceInWords(value: string): string {
  return value === value.toUpperCase() ? value : nameInWords(value);
}

/** A comment of the source as a sentence of a page: on one line, with its marks set as print has them. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\w)'(?=\w)/g, '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .trim();
