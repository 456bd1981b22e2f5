import { version } from '../../src/version.js';
import { fallbackFor, writeBlocks, writeInline } from './fallback.js';
import { element, jsonInScript, startTag } from './markup.js';
import { attributesOf, ownLooks, type Given } from './given.js';
import type { Load, Site } from './settings.js';
import { absoluteNotes, hashNotes, outsideNotes, withoutLooks, withoutWords } from './snippet-notes.js';
import { treeOf } from './words.js';

/** One thing to copy. */
export interface Part {
  id: string;
  title: string;
  code: string;
  /** How it may be shown; `text` is copied by hand, field by field. */
  language: 'html' | 'jsx' | 'shell' | 'shortcode' | 'text';
  /** What this snippet cannot carry, or what to know before it is pasted. */
  notes: readonly string[];
}

const files: Record<Load, string> = { one: 'attune.js', loader: 'attune.loader.js', classic: 'attune.classic.js' };

/** What to paste for each kind of site. Pure: the same settings give the same text. */
export function snippetsFor(given: Given): readonly Part[] {
  return writers[given.settings.site](given);
}

const writers: Record<Site, (given: Given) => Part[]> = {
  html: (given) => [
    { id: 'once', title: 'Once, in the head of the page', code: head(given), language: 'html', notes: hashNotes(given) },
    { id: 'tag', title: 'Where the widget should be', code: tag(given), language: 'html', notes: [] },
  ],

  wordpress: (given) => {
    const { settings, widget } = given;
    return [
      {
        id: 'shortcode',
        title: 'With our plugin: a shortcode, for every role',
        code: shortcode(given),
        language: 'shortcode',
        notes: [...withoutWords(given, 'A shortcode'), ...withoutLooks(given, 'A shortcode')],
      },
      {
        id: 'block',
        title: 'Without the plugin: an HTML block, for administrators and editors',
        code: `${script(given, settings.load)}${tag(given, true)}`,
        language: 'html',
        notes: hashNotes(given),
      },
      {
        id: 'place',
        title: `Without the plugin: for authors, and for the classic editor`,
        code: element(
          'div',
          {
            'data-attune': widget.name,
            ...Object.fromEntries(Object.entries(attributesOf(given)).map(([name, value]) => [`data-${name}`, value])),
            style: styleOf(given),
          },
          inside(given, true),
        ),
        language: 'html',
        notes: [
          'The script has to be on the page already. An administrator puts it there once: see below.',
          ...withoutWords(given, 'This snippet'),
        ],
      },
      {
        id: 'once',
        title: 'Once, by an administrator: the script, for all pages',
        code: script(given, settings.load),
        language: 'html',
        notes: [],
      },
    ];
  },

  squarespace: (given) => [
    { id: 'once', title: 'Once, into Code Injection, Header', code: head(given), language: 'html', notes: hashNotes(given) },
    { id: 'tag', title: 'Where the widget should be: a Code Block', code: tag(given), language: 'html', notes: [] },
  ],

  wix: (given) => [
    {
      id: 'embed',
      title: 'Embed HTML: everything works, in a frame of a fixed height',
      code: `<!doctype html>\n<html lang="en">\n${startTag('meta', { charset: 'utf-8' })}\n<title>${given.widget.title}</title>\n${script(given, 'classic')}\n${tag(given)}\n</html>`,
      language: 'html',
      notes: [...absoluteNotes(given), ...hashNotes(given)],
    },
    {
      id: 'element',
      title: 'Custom element: on the page itself, with attributes alone',
      code: [
        `Server URL   ${given.settings.files}${files.classic}`,
        `Tag name     ${given.widget.tag}`,
        ...Object.entries(attributesOf(given)).map(([name, value]) => `Attribute    ${name} = ${value.replace(/\s+/g, ' ')}`),
      ].join('\n'),
      language: 'text',
      notes: [
        ...absoluteNotes(given),
        ...withoutWords(given, 'A custom element in Wix'),
        ...withoutLooks(given, 'A custom element in Wix'),
      ],
    },
  ],

  webflow: (given) => [
    { id: 'once', title: 'Once, into the head code of the site or page', code: head(given), language: 'html', notes: hashNotes(given) },
    { id: 'tag', title: 'Where the widget should be: a Code Embed', code: tag(given), language: 'html', notes: [] },
  ],

  iframe: (given) => [
    {
      id: 'frame',
      title: 'Where the widget should be',
      code: frame(given),
      language: 'html',
      notes: [
        'The first line is the widget. The second gives it the height that it needs; without it, the frame scrolls inside.',
        ...withoutWords(given, 'The frame'),
        ...withoutLooks(given, 'The frame'),
        ...outsideNotes(given),
        ...hashNotes(given),
      ],
    },
  ],

  react: (given) => [
    { id: 'component', title: 'A component', code: react(given), language: 'jsx', notes: [] },
    {
      id: 'install',
      title: 'Once, in your project',
      code: `npm install ./attune-elements-${version}.tgz @lit/react`,
      language: 'shell',
      notes: [],
    },
  ],

  prerender: (given) => [
    {
      id: 'page',
      title: 'In your page, before it is rendered',
      code: `${head(given)}\n${tag(given)}`,
      language: 'html',
      notes: hashNotes(given),
    },
    { id: 'run', title: 'Then run', code: 'npx attune-elements prerender page.html -o out.html', language: 'shell', notes: [] },
  ],
};

function styleOf(given: Given): string | undefined {
  const looks = ownLooks(given);
  return looks.length ? looks.map(([property, value]) => `${property}: ${value}`).join('; ') : undefined;
}

/** The widget's own tag with its settings. */
export function tag(given: Given, isOneLine = false): string {
  return element(
    given.widget.tag,
    { ...attributesOf(given), style: styleOf(given) },
    writtenWords(given, isOneLine) + inside(given, isOneLine),
  );
}

function writtenWords({ settings }: Given, isOneLine: boolean): string {
  const tree = treeOf(settings.words);
  if (!tree) return '';
  const json = isOneLine ? jsonInScript(tree) : `\n${jsonInScript(tree, 2)}\n`;
  return `${isOneLine ? '' : '\n'}${element('script', { type: 'application/json' }, json)}`;
}

function inside({ settings, widget, words }: Given, isOneLine: boolean): string {
  const fallback = fallbackFor(widget.name, settings.attributes, words);
  return isOneLine ? writeInline(fallback) : writeBlocks(fallback);
}

function script(given: Given, load: Load): string {
  const file = files[load];
  const source = `${given.settings.files}${file}`;
  return element(
    'script',
    load === 'classic' ? { src: source, defer: true, ...hash(given, file) } : { type: 'module', src: source, ...hash(given, file) },
  );
}

function head(given: Given): string {
  const sheet = startTag('link', { rel: 'stylesheet', href: `${given.settings.files}attune.css`, ...hash(given, 'attune.css') });
  return `${sheet}\n${script(given, given.settings.load)}`;
}

/** The hash of a file, and what lets it be checked when the file lies on another host. */
function hash({ settings, integrity }: Given, file: string): Record<string, string> {
  const integrityOf = settings.hashes ? integrity[file] : undefined;
  return integrityOf ? { integrity: integrityOf, crossorigin: 'anonymous' } : {};
}

/** `[attune widget="pause" seconds="120"]…[/attune]`. Brackets inside it would end it, so they are written as entities. */
function shortcode(given: Given): string {
  const start = startTag('attune', { widget: given.widget.name, ...attributesOf(given) }).replace(/^<(.*)>$/s, '[$1]');
  return `${start}${inside(given, true)}[/attune]`;
}

function frame(given: Given): string {
  const { settings, widget, words } = given;
  const heading = settings.attributes.heading ?? (typeof words.heading === 'string' ? words.heading : widget.title);
  const scheme: Record<string, string> = settings.frame === 'light' ? {} : { scheme: settings.frame };
  const query = new URLSearchParams(Object.entries({ widget: widget.name, ...attributesOf(given), ...scheme }));
  const frameTag = element('iframe', {
    src: `${settings.files}frame.html?${String(query)}`,
    title: heading,
    'data-attune-frame': true,
    loading: 'lazy',
    width: '100%',
    height: '600',
    style: 'border: 0',
  });
  return `${frameTag}\n${element('script', { src: `${settings.files}frame.js`, async: true, ...hash(given, 'frame.js') })}`;
}

function react(given: Given): string {
  const { settings, widget } = given;
  const properties = Object.entries(attributesOf(given)).map(([name, value]) => {
    const property = widget.fields.find((field) => field.name === name)?.property ?? name;
    // In JSX a string in quotes has entities and no escapes; whatever needs either is written as a string of JavaScript.
    return /^[^"\\&{}<>\r\n\t]*$/.test(value) ? `${property}="${value}"` : `${property}={${JSON.stringify(value)}}`;
  });
  const looks = Object.fromEntries(ownLooks(given));
  const tree = treeOf(settings.words);
  if (Object.keys(looks).length) properties.push(`style={${JSON.stringify(looks)}}`);
  if (tree) properties.push(`words={${JSON.stringify(tree, undefined, 2).replaceAll('\n', '\n      ')}}`);
  const list = properties.map((property) => `\n      ${property}`).join('');
  return `import { ${widget.className} } from 'attune-elements/react/${widget.name}';

export function Widget() {
  return (
    <${widget.className}${list}${list ? '\n    ' : ' '}/>
  );
}`;
}
