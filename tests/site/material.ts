import fc from 'fast-check';
import { makeManifest } from '../../build/manifest.mjs';
import { wordsOfWidgets } from '../../build/site.mjs';
import { readWidgets, type Manifest, type Widget } from '../../site/builder/manifest.js';
import { initial, ownFields, sites, tidy, type Settings } from '../../site/builder/settings.js';
import { leavesOf, type Words } from '../../site/builder/words.js';

/** The widgets and words as they are built, and settings as people, links and attackers may make them. */
export const manifest = makeManifest() as unknown as Manifest;
export const widgets: readonly Widget[] = readWidgets(manifest);
export const allWords = (await wordsOfWidgets()) as Record<string, Words>;
export const wordsOf = (name: string): Words => allWords[name] ?? {};
export const widgetOf = (name: string): Widget => widgets.find((widget) => widget.name === name)!;

/** Whatever ends an attribute, a tag, a script, a line, a shortcode or a string, among ordinary words and signs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '<',
        '>',
        '&',
        '&quot;',
        '&#60;',
        '</script>',
        '<!--',
        '<script>alert(1)</script>',
        '">',
        '[/attune]',
        ']',
        '[',
        '{x}',
        '${x}',
        '\n',
        '\r\n',
        '\t',
        '\0',
        '\\',
        '\\u003c',
        '\u2028',
        '👩‍👩‍👧',
        '“so”',
        'ü',
        'א',
        ' ',
        '--',
        '/*',
        '%3C',
        '+',
        '=',
        '#',
        '--attune-accent',
        'javascript:alert(1)',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

export const anySettings: fc.Arbitrary<Settings> = fc.constantFrom(...widgets).chain((widget) => {
  const paths = [...leavesOf(wordsOf(widget.name)).keys()];
  const names = ownFields(widget).map(({ name }) => name);
  const values = (name: string): fc.Arbitrary<string> => {
    const { choices } = widget.fields.find((field) => field.name === name)!;
    return choices.length ? fc.constantFrom(...choices) : anyText;
  };
  return fc.record({
    widget: fc.constant(widget.name),
    attributes: fc
      .uniqueArray(fc.constantFrom(...names), { maxLength: 5 })
      .chain((chosen) => fc.tuple(...chosen.map(values)).map((texts) => Object.fromEntries(chosen.map((name, at) => [name, texts[at]!])))),
    words: fc.dictionary(fc.constantFrom(...paths), fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })), { maxKeys: 6 }),
    looks: fc.dictionary(
      fc.constantFrom(...widget.looks.map(({ name }) => name)),
      fc.oneof(fc.constantFrom('#14584c', '1.5em', 'light-dark(#ffffff, #101010)', 'Georgia, serif', '\'Iowan "Old"\', serif'), anyText),
      { maxKeys: 5 },
    ),
    page: fc.record({ light: fc.constant('#ffffff'), dark: fc.constant('#101010'), font: fc.constantFrom('', 'Georgia, serif') }),
    site: fc.constantFrom(...sites),
    files: fc.oneof(fc.constantFrom('/attune/', 'https://cdn.example/a b/', 'https://cdn.example/x', './files'), anyText),
    load: fc.constantFrom('one', 'loader', 'classic'),
    frame: fc.constantFrom('light', 'dark', 'auto'),
    hashes: fc.boolean(),
  });
});

/** As the builder holds it: tidied. */
export const heldSettings = anySettings.map((settings) => tidy(settings, widgets, wordsOf));

export const plainSettings = (name: string): Settings => tidy(initial(name), widgets, wordsOf);
