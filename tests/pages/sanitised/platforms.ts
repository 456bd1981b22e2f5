/** What a site builder or a text format leaves around, or makes of, what was pasted into it. */
export interface Sample {
  name: string;
  html: string;
  /** The widgets that must come of it, in order. */
  widgets: readonly string[];
  /** What must be read in the first of them once its first button is pressed. */
  reads?: RegExp;
  /** What the console says, once. */
  says?: RegExp;
}

const list = '<h3>Evenings</h3><ul><li>What may wait until tomorrow?</li><li>Who or what was kind today?</li></ul>';
const ownDeck = /What may wait until tomorrow\?|Who or what was kind today\?/;

/** Written after the markup that each of them puts out; its own classes and attributes are kept where a sheet or a script looks for them. */
export const samples: readonly Sample[] = [
  {
    name: 'Squarespace, a code block',
    html: `<div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block code-block sqs-block-code"
      data-block-type="23" id="block-1a2b"><div class="sqs-block-content"><attune-reflection-card pace="gentle">${list}</attune-reflection-card></div></div></div></div></div>`,
    widgets: ['attune-reflection-card'],
    reads: ownDeck,
  },
  {
    name: 'Webflow, an embed in rich text',
    html: `<div class="w-richtext"><p>Before</p><div class="w-embed w-script"><attune-pause seconds="60"></attune-pause></div><p>‍</p></div>`,
    widgets: ['attune-pause'],
  },
  {
    name: 'Wix, a custom element: attributes, and no children',
    html: `<div id="comp-kx1" class="comp-kx1 wixui-custom-element"><attune-reflection-card pace="gentle" accent="#663399" heading="Before you write back"
      style="display:block;width:100%;height:100%"></attune-reflection-card></div>`,
    widgets: ['attune-reflection-card'],
  },
  {
    name: 'Elementor, an HTML widget',
    html: `<div class="elementor-element elementor-widget elementor-widget-html" data-widget_type="html.default"><div class="elementor-widget-container">
      <div data-attune="small-steps"><ul><li>Walk to the corner.</li></ul></div></div></div>`,
    widgets: ['attune-small-steps'],
    reads: /Walk to the corner\./,
  },
  {
    name: 'Ghost, a card of HTML between comments',
    html: `<!--kg-card-begin: html--><attune-reframe></attune-reframe><!--kg-card-end: html-->`,
    widgets: ['attune-reframe'],
  },
  {
    name: 'Markdown, a loose list with names for its headings',
    html: `<div data-attune="reflection-card" markdown="1">
<h3 id="evenings">Evenings <a class="anchor" href="#evenings" aria-hidden="true"></a></h3>
<ul>
<li>
<p>What may wait
until tomorrow?</p>
</li>
<li>
<p>Who or what was kind today?</p>
</li>
</ul>
</div>`,
    widgets: ['attune-reflection-card'],
    reads: ownDeck,
  },
  {
    name: 'Markdown, tags by themselves in a paragraph',
    html: `<p><attune-pause></attune-pause>\n<attune-small-steps></attune-small-steps></p>`,
    widgets: ['attune-pause', 'attune-small-steps'],
  },
  {
    name: 'an editor that fills what is empty',
    html: `<p>&nbsp;</p><div data-attune="small-steps">&nbsp;<br data-mce-bogus="1"></div><p><br></p><attune-reframe><p>&nbsp;</p><br></attune-reframe>`,
    widgets: ['attune-small-steps', 'attune-reframe'],
  },
  {
    name: 'an editor that wraps each line, and each word in a span',
    html: `<div data-attune="reflection-card"><p><span style="font-size: 9px"><br></span></p><ul><li><p><span>What may wait </span><b><span>until tomorrow?</span></b></p></li>
      <li><br></li><li><p>Who or what was kind today?</p></li></ul><p>&nbsp;</p></div>`,
    widgets: ['attune-reflection-card'],
    reads: ownDeck,
  },
  {
    name: 'an editor that sets typographic quotes and capitals in the name',
    html: `<div data-attune=”Small-Steps”></div><div data-attune=" attune-pause "></div>`,
    widgets: ['attune-small-steps', 'attune-pause'],
  },
  {
    name: 'an editor that shows the tag as text',
    html: `<p>&lt;attune-pause&gt;&lt;/attune-pause&gt;</p><div data-attune="pause"></div>`,
    widgets: ['attune-pause'],
  },
  {
    name: 'a name that is no widget, twice',
    html: `<div id="place" data-attune="reflecting-card">Stays.</div><script>setTimeout(() => document.body.append(place), 50)</script>`,
    widgets: [],
    says: /data-attune="reflecting-card" names no widget/,
  },
  {
    name: 'JSON with typographic quotes',
    html: `<attune-reflection-card><script type="application/json">{ “opening”: “Good that you stopped by.” }</script></attune-reflection-card>`,
    widgets: ['attune-reflection-card'],
    says: /could not read the JSON inside the tag/,
  },
  {
    name: 'an unclosed tag around the rest of the page',
    html: `<attune-find-therapist layout="banner" href="/contact"><p>The rest</p><footer>of the page</footer>`,
    widgets: ['attune-find-therapist'],
  },
  {
    name: 'a link, a list and a section as places',
    html: `<ul data-attune="small-steps"><li>Walk to the corner.</li></ul><section data-attune="reframe"></section><p data-attune="pause"></p><span data-attune="both-voices"></span>`,
    widgets: ['attune-small-steps', 'attune-reframe', 'attune-pause', 'attune-both-voices'],
    reads: /Walk to the corner\./,
  },
];
