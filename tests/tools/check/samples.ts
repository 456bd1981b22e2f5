import { elementsOf, makeManifest } from '../../../build/manifest.mjs';
import type { FindingCode } from '../../../src/tools/check/finding.js';
import type { FetchedFile, PageToCheck } from '../../../src/tools/check/input.js';
import { widgetsOf, type KnownWidget } from '../../../src/tools/check/known-widgets.js';

const manifest = makeManifest();

export const widgets: readonly KnownWidget[] = widgetsOf(manifest);
export const tags = elementsOf(manifest).map(({ tagName }) => tagName ?? '');

export const address = 'https://practice.example/closeness';
export const script = '<script type="module" src="/attune/attune.js"></script>';
export const support = '<attune-support-now region="US"><a href="tel:988">Call 988</a></attune-support-now>';

/** A page around this, with all that belongs to it. */
export const page = (body: string, head = script): string =>
  `<!doctype html>\n<html lang="en">\n<head><title>Closeness</title>${head}</head>\n<body>\n${body}\n${support}\n</body>\n</html>\n`;

export const input = (html: string, more: Partial<PageToCheck> = {}): PageToCheck => ({ html, widgets, address, ...more });

export const files = (given: Record<string, FetchedFile>): Map<string, FetchedFile> =>
  new Map(Object.entries(given).map(([path, file]) => [new URL(path, address).href, file]));

/** A built file as the checks see it. */
export const built = (version: string, more: Partial<FetchedFile> = {}): FetchedFile => ({
  status: 200,
  contentType: 'text/javascript',
  text: `var a="${version}";customElements.get("attune-support-now")`,
  ...more,
});

const pause = '<attune-pause></attune-pause>';
const preRendered =
  '<attune-pause><template shadowrootmode="open"><link rel="stylesheet" href="/attune/elements/pause.css"></template></attune-pause>';
const withCsp = (policy: string): Partial<PageToCheck> => ({ headers: { 'content-security-policy': policy } });
const own = "script-src 'self'";

/** For each thing that a check can say, pages of which it has to say it. */
export const samples: Readonly<Record<FindingCode, readonly PageToCheck[]>> = {
  'nothing-here': [input('<!doctype html><html lang="en"><body><h1>Hello</h1>'), input('')],
  'no-widgets': [input(`<!doctype html><html lang="en"><head>${script}</head><body><a href="/contact">Write to us</a>`)],
  'made-by-script': [
    input('<!doctype html><html lang="en"><body><div id="root"></div><script type="module" src="/assets/index-1.js"></script>'),
    input(`<!doctype html><html lang="en"><head>${script}</head><body><div id="app"></div>`),
  ],
  'script-missing': [
    input(page(pause, '')),
    input(page(pause, '<script src="/joined.js"></script>')),
    input(page('<div data-attune="pause"></div>', '')),
  ],
  'script-unreachable': [
    input(page(pause), { files: files({ '/attune/attune.js': { status: 404, contentType: 'text/html' } }) }),
    input(page(pause), { files: files({ '/attune/attune.js': { failure: 'nothing came within 15 seconds' } }) }),
  ],
  'script-is-page': [
    input(page(pause), { files: files({ '/attune/attune.js': { status: 200, contentType: 'text/html', text: '<!doctype html>' } }) }),
    input(page(pause), { files: files({ '/attune/attune.js': { status: 200, contentType: 'text/javascript', text: ' <html><body>' } }) }),
  ],
  'script-mime-type': [
    input(page(pause), { files: files({ '/attune/attune.js': built('1.0.0', { contentType: 'application/octet-stream' }) }) }),
    input(page(pause, '<script src="/attune/attune.classic.js"></script>'), {
      files: files({ '/attune/attune.classic.js': built('1.0.0', { contentType: 'text/plain', nosniff: true }) }),
    }),
  ],
  'script-no-cors': [
    input(page(pause, '<script type="module" src="https://files.example/attune.js"></script>'), {
      files: files({ 'https://files.example/attune.js': built('1.0.0') }),
    }),
  ],
  'script-not-secure': [input(page(pause, '<script type="module" src="http://practice.example/attune.js"></script>'))],
  'script-not-module': [
    input(page(pause, '<script src="/attune/attune.js"></script>')),
    input(page(pause, '<script type="text/javascript" src="/attune/attune.loader.js"></script>')),
    input(page(pause, "<script>import '/attune/attune.js'</script>")),
    input(page(pause, '<script src="/attune/elements/pause.js"></script>')),
  ],
  'script-held-back': [
    '<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/attune/attune.js"></script>',
    '<script type="litespeed/javascript" data-src="/attune/attune.classic.js"></script>',
    '<script type="0a1b2c3d4e5f6a7b8c9d0e1f-text/javascript" src="/attune/attune.classic.js"></script>',
    '<script type="0a1b2c3d4e5f6a7b8c9d0e1f-module" src="/attune/attune.js"></script>',
    '<script type="pmdelayedscript" src="/attune/attune.classic.js" data-perfmatters-type="text/javascript"></script>',
    '<script type="wphb-delay-type" src="/attune/attune.classic.js"></script>',
    '<script type="text/plain" data-cookieconsent="statistics" src="/attune/attune.js"></script>',
    '<script type="text/plain" class="cmplz-script" data-src="/attune/attune.js"></script>',
    '<script data-type="lazy" data-src="/attune/attune.classic.js"></script>',
  ].map((head) => input(page(pause, head))),
  'script-never-runs': [input(page(pause, '<script type="application/x-nothing" src="/attune/attune.classic.js"></script>'))],
  'script-broken': [input(page(pause, `${script}<script type="module">\nimport '/attune/attune.js';</p>\n<p>console.log(1);\n</script>`))],
  'script-as-text': [input(page(`${pause}<p>&lt;script type=&quot;module&quot; src=&quot;/attune/attune.js&quot;&gt;&lt;/script&gt;</p>`))],
  'script-twice': [input(page(pause, script + script))],
  'two-kinds': [input(page(pause, `${script}<script src="/attune/attune.classic.js" defer></script>`))],
  'two-versions': [
    input(page(pause, `${script}<script src="/old/attune.classic.js"></script>`), {
      files: files({ '/attune/attune.js': built('1.1.0'), '/old/attune.classic.js': built('1.0.0') }),
    }),
    input(
      page(
        pause,
        '<script type="module" src="/attune/1.0.0/attune.js"></script><script type="module" src="https://cdn.example/attune-elements@1.1.0/dist/attune.js"></script>',
      ),
    ),
  ],
  'chunks-missing': [
    input(page(pause, '<script type="module" src="/attune/attune.loader.js"></script>'), {
      files: files({
        '/attune/attune.loader.js': built('1.0.0', {
          text: 'const t=["chunks/shared-AbC.js"],e="both-voices x1,pause Q-w_1".split(",");customElements',
        }),
        '/attune/chunks/shared-AbC.js': { status: 404 },
        '/attune/chunks/pause-Q-w_1.js': { status: 404 },
      }),
    }),
    input(page(pause, '<script type="module" src="/attune/elements/pause.js"></script>'), {
      files: files({
        '/attune/elements/pause.js': built('1.0.0', { text: 'import"../chunks/pause-1.js";' }),
        '/attune/chunks/pause-1.js': { status: 404 },
      }),
    }),
  ],
  'sheet-unreachable': [
    input(page(preRendered), { files: files({ '/attune/elements/pause.css': { status: 404 } }) }),
    input(page(pause, `${script}<link rel="stylesheet" href="/attune/attune.css">`), {
      files: files({ '/attune/attune.css': { status: 404 } }),
    }),
  ],
  'integrity-mismatch': [
    input(page(pause, '<script type="module" src="/attune/attune.js" integrity="sha384-old"></script>'), {
      files: files({ '/attune/attune.js': built('1.0.0', { hashes: ['sha384-new'] }) }),
    }),
  ],
  'integrity-no-crossorigin': [
    input(page(pause, '<script src="https://files.example/attune.classic.js" integrity="sha384-a"></script>')),
    input(page(pause, `${script}<link rel="stylesheet" href="https://files.example/attune.css" integrity="sha384-a">`)),
  ],
  'integrity-loader': [input(page(pause, '<script type="module" src="/attune/attune.loader.js" integrity="sha384-a"></script>'))],
  'unknown-tag': [input(page('<attune-reflexion-card></attune-reflexion-card>')), input(page('<attune-mood></attune-mood>'))],
  'unknown-attribute': [
    input(page('<attune-pause secnds="60"></attune-pause>')),
    input(page('<attune-pause speed="fast"></attune-pause>')),
    input(page('<div data-attune="pause" data-secnds="60"></div>')),
  ],
  'unknown-value': [
    input(page('<attune-reflection-card pace="gentel"></attune-reflection-card>')),
    input(page('<div data-attune="reflection-card" data-pace="slow"></div>')),
  ],
  'attribute-of-a-place': [input(page('<attune-reflection-card data-pace="deep"></attune-reflection-card>'))],
  'attribute-without-data': [input(page('<div data-attune="reflection-card" pace="deep"></div>'))],
  'unknown-place': [input(page('<div data-attune="reflection"></div>')), input(page('<p data-attune=""></p>'))],
  'self-closing': [input(page('<attune-pause /><p>What follows.</p>'))],
  'not-closed': [input(page('<div><attune-pause><p>What follows.</p></div>'))],
  'paragraph-inside': [
    // What wpautop makes of a tag with lines inside.
    input(page('<p><attune-reflection-card></p>\n<ul>\n<li>What may wait?</li>\n</ul>\n<p></attune-reflection-card></p>')),
    input(page('<p><attune-find-therapist><br />\nSome text</p>\n<p>more</attune-find-therapist></p>')),
  ],
  wrapped: [input(page(`<p>${pause}</p>`)), input(page(`<p>${pause}<br />\n</p>`))],
  'tag-as-text': [
    input(page(`${pause}<p>&lt;attune-reflection-card&gt;&lt;/attune-reflection-card&gt;</p>`)),
    input(page(`${pause}<pre class="wp-block-code"><code>&lt;div data-attune="pause"&gt;&lt;/div&gt;</code></pre>`)),
    input(page(`${pause}<p>&lt;div data-attune=&#8221;pause&#8221;&gt;&lt;/div&gt;</p>`)),
  ],
  'json-as-text': [
    input(page(`${pause}<p>{ “opening”: “Good that you stopped by.” }</p>`)),
    input(page('<div data-attune="reflection-card">{ "opening": "Good that you stopped by." }</div>')),
    input(page(`${pause}<p>{<br />\n"opening": "Good that you stopped by."<br />\n}</p>`)),
  ],
  'json-broken': ['{"a": "b",</p>\n<p>"c": "d"}', '{“a”: “b”}', '{"a": "b",}', '{&#8220;a&#8221;: &#8220;b&#8221;}', '{"a": }'].map(
    (json) => input(page(`<attune-pause><script type="application/json">${json}</script></attune-pause>`)),
  ),
  'json-without-type': [input(page('<attune-pause><script>{"heading": "A pause"}</script></attune-pause>'))],
  'shortcode-as-text': [input(page(`${pause}<p>[attune widget=&#8221;pause&#8221;]Write to us[/attune]</p>`))],
  'unknown-word': [
    input(page('<attune-pause><script type="application/json">{"headding": "A minute"}</script></attune-pause>')),
    input(page('<attune-pause><script type="application/json">{"heading": 3}</script></attune-pause>')),
    input(page('<attune-reflection-card><script type="application/json">{"care": {"suport": "Help"}}</script></attune-reflection-card>')),
  ],
  'list-entry': [
    input(page('<attune-reflection-card><script type="application/json">[{"txt": "What may wait?"}]</script></attune-reflection-card>')),
    input(
      page(
        '<attune-small-steps><script type="application/json">{"steps": [{"text": "Walk.", "smaller": 1}]}</script></attune-small-steps>',
      ),
    ),
    input(page('<attune-reframe><script type="application/json">{"pairs": ["Canceling."]}</script></attune-reframe>')),
    input(page('<attune-reflection-card deck-src="/q.json"></attune-reflection-card>'), {
      files: files({ '/q.json': { status: 200, contentType: 'application/json', text: '["What may wait?", 3]' } }),
    }),
  ],
  'deck-unreadable': [{ status: 404 }, { status: 200, text: '<!doctype html>' }, { failure: 'nothing whole came within 15 seconds' }].map(
    (file) => input(page('<div data-attune="reflection-card" data-deck-src="/q.json"></div>'), { files: files({ '/q.json': file }) }),
  ),
  'frame-no-title': [input(page('<iframe src="/attune/frame.html?widget=pause"></iframe><script src="/attune/frame.js"></script>'))],
  'frame-unknown': [input(page('<iframe src="/attune/frame.html?widget=pauze"></iframe>'))],
  'frame-no-script': [input(page('<iframe src="/attune/frame.html?widget=pause"></iframe>'))],
  'frame-sandbox': [input(page('<iframe sandbox src="/attune/frame.html?widget=pause"></iframe><script src="/attune/frame.js"></script>'))],
  'csp-script': [
    input(page(pause), withCsp("script-src 'none'")),
    input(page(pause), withCsp('default-src https://other.example; img-src *')),
    input(page(pause), withCsp("script-src 'nonce-abc' 'strict-dynamic' https:")),
    input(page(pause, `<meta http-equiv="Content-Security-Policy" content="script-src https://other.example">${script}`)),
    // Nobody knows whether that is the page's own site.
    { html: page(pause), widgets, ...withCsp('script-src https://practice.example') },
    input(page(pause), { headers: { 'content-security-policy-report-only': "script-src 'none'" } }),
  ],
  'csp-sheet': [
    input(page(preRendered), withCsp(`default-src 'none'; ${own}`)),
    input(page(pause, `${script}<link rel="stylesheet" href="/attune/attune.css">`), withCsp(`default-src 'none'; ${own}`)),
  ],
  'csp-parts': [
    input(
      page(pause, '<script type="module" src="/attune/attune.loader.js"></script>'),
      withCsp('script-src https://practice.example/attune/attune.loader.js'),
    ),
    input(
      page(pause, '<script type="module" src="/attune/attune.loader.js" integrity="sha384-a"></script>'),
      withCsp("script-src 'sha384-a'"),
    ),
  ],
  'csp-trusted-types': [input(page(pause), withCsp(`${own}; require-trusted-types-for 'script'; trusted-types other`))],
  'csp-second-lit': [input(page(pause), withCsp('trusted-types lit-html'))],
  'csp-fetch': [
    input(page('<attune-reflection-card deck-src="/q.json"></attune-reflection-card>'), withCsp(`default-src 'none'; ${own}`)),
    input(page('<attune-find-therapist action="/send"></attune-find-therapist>'), withCsp(`default-src 'none'; ${own}`)),
    input(page('<div data-attune="find-therapist" data-action="/send"></div>'), withCsp(`default-src 'none'; ${own}`)),
  ],
  'csp-picture': [
    input(page('<attune-find-therapist><img src="/dana.jpg" alt="Dana"></attune-find-therapist>'), withCsp(`default-src 'none'; ${own}`)),
  ],
  'csp-frame': [input(page('<iframe src="https://files.example/frame.html?widget=pause"></iframe>'), withCsp("frame-src 'self'"))],
  'csp-sandbox': [input(page(pause), withCsp('sandbox allow-forms'))],
  'support-missing': [
    input(page(pause).replace(support, '')),
    input(page('<attune-pause support-href="/help"></attune-pause>').replace(support, '')),
  ],
  'support-without-links': [input(page('').replace(support, '<attune-support-now></attune-support-now>'))],
  'no-language': [input(page(pause).replace(' lang="en"', ''))],
  tracker: [
    '<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
    "<script>!function(f){f.src='https://connect.facebook.net/en_US/fbevents.js'}(window)</script>",
    '<noscript><img src="https://www.facebook.com/tr?id=1&ev=PageView" alt=""></noscript>',
    '<script>(function(h){a.src="https://static.hotjar.com/c/hotjar-"+h})(1)</script>',
    '<script type="text/plain" data-cookieconsent="statistics" src="https://www.clarity.ms/tag/1"></script>',
    '<script type="rocketlazyloadscript" data-rocket-src="https://cdn.mxpnl.com/libs/mixpanel.js"></script>',
  ].map((snippet) => input(page(pause + snippet))),
  'tag-manager': [input(page(`${pause}<script>j.src='https://www.googletagmanager.com/gtm.js?id='+i</script>`))],
  'third-party': [
    input(page(pause, `${script}<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">`)),
    input(page(`${pause}<iframe src="https://www.youtube.com/embed/1"></iframe>`)),
  ],
  'other-sites': [input(page(`${pause}<script src="https://strange.example/a.js"></script>`))],
  found: [input(page(pause))],
};
