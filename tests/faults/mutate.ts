import fc from 'fast-check';

/** One thing that happens to a widget from outside. */
export type Mutation =
  | { kind: 'set'; name: string; value: string }
  | { kind: 'remove'; name: string }
  | { kind: 'property'; name: string; value: string | number | null | undefined }
  | { kind: 'words'; value: unknown }
  | { kind: 'data'; text: string }
  | { kind: 'markup'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'empty' }
  | { kind: 'move' }
  | { kind: 'again' }
  | { kind: 'copy' }
  | { kind: 'press'; at: number };

const long = 'w'.repeat(4000);
const nasty = [
  '',
  ' ',
  '0',
  '-1',
  '7',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//',
  'https://',
  'tel:',
  'mailto:',
  'tel:+1 (512) 555-0100',
  '<img src=x onerror=alert(1)>',
  '${1}{count}{{x}}',
  '\u202e\u2066bidi',
  '\ud800',
  '\u0000',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  'עברית',
  long,
];
/** Words that some attribute or other takes, so that a random one meets what it means. */
const known = [
  ...['card', 'banner', 'inline', 'directory', 'strip', 'deck', 'daily', 'gentle', 'steady', 'deep', 'page', 'device', 'off'],
  ...['us', 'gb', 'intl', 'auto', 'anxious', 'needs self', 'ifs', '2', '6', '2026-01-01', '#336699', 'red', '/contact'],
];
const languages = ['en', 'de', 'es', 'es-MX', 'ar', 'x', 'en-u-nu-arab', '_', 'zz-ZZ-ZZ', ''];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer().map(String),
);

const leaf = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
/** Something like what a widget reads, with something else in the place of a part of it. */
const keys = fc.constantFrom(
  ...['heading', 'text', 'intro', 'begin', 'label', 'care', 'support', 'patterns', 'said', 'steps', 'choices', 'pulls', 'moments'],
  ...['prompts', 'themes', 'theme', 'depth', 'followUp', 'id', 'therapists', 'name', 'knowsAbout', 'offices', 'fee', 'url', 'openings'],
  ...['pairs', 'inside', 'learned', 'say', '__proto__', 'constructor', 'toJSON', 'then'],
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(keys, tie('tree'), { maxKeys: 5 }),
  ),
}));
const lists = fc.constantFrom('prompts', 'therapists', 'pairs', 'steps');
const data = fc.oneof(
  tree,
  fc.record({ list: lists, items: fc.array(tree, { maxLength: 5 }) }).map(({ list, items }) => ({ [list]: items })),
  fc
    .array(fc.record({ text: leaf, name: leaf, theme: leaf, url: leaf }), { maxLength: 4 })
    .map((items) => ({ therapists: items, prompts: items })),
);
/** Written as JSON, now and then cut off in the middle as an editor may leave it. */
const json = fc
  .tuple(data, fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([value, share]) => {
    const whole = JSON.stringify(value) ?? '';
    return whole.slice(0, Math.ceil(whole.length * share));
  });

const markup = fc.constantFrom(
  '<ul><li>One step.</li><li></li><li><br></li></ul>',
  '<p></p><p><br></p>',
  '<dl><dt>Seen</dt><dd>Inside</dd><dd></dd></dl>',
  '<dt>Alone</dt><dd>1</dd><dd>2</dd><dd>3</dd><dd>4</dd><dd>5</dd>',
  '<a href="javascript:alert(1)">x</a><a>no address</a><a href="tel:1">1</a>',
  '<h3>A theme</h3><ol><li>A prompt</li></ol>',
  '<template shadowrootmode="open"><p>old</p></template>',
  '<img alt="">',
  '<attune-pause></attune-pause>',
  '<table><tr><td>1</td></tr></table>',
  '<!-- a comment -->',
  `<ul><li>${long}</li></ul>`,
);

/** What may happen to a widget with these attributes. */
export function mutationOf(attributes: readonly string[], properties: readonly string[]): fc.Arbitrary<Mutation> {
  const attribute = fc.constantFrom(...attributes, 'class', 'title');
  const some = <Kind extends Mutation['kind']>(kind: Kind): fc.Arbitrary<{ kind: Kind }> => fc.record({ kind: fc.constant(kind) });
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('set' as const), name: attribute, value: text }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('set' as const),
        name: fc.constantFrom('lang', 'dir'),
        value: fc.constantFrom(...languages, 'rtl', 'ltr'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), name: attribute }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('property' as const),
        name: fc.constantFrom(...properties),
        value: fc.oneof(text, fc.integer(), fc.double(), fc.constantFrom(null, undefined)),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('words' as const), value: tree }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('data' as const), text: json }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('markup' as const), text: markup }) },
    fc.record({ kind: fc.constant('text' as const), text }),
    some('empty'),
    some('move'),
    some('again'),
    some('copy'),
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('press' as const), at: fc.nat(40) }) },
  );
}
