import { placeOf, type Finding } from './finding.js';
import { diagnoseJson, looksLikeJson } from './json-in-tag.js';
import { around, attribute, inside, isElement, isText, textIn, type Element, type Page } from './page.js';
import { type Placed } from './tag-rules.js';

/** What editors do to tags, scripts and JSON on the way from a snippet to the page. */
export function checkEditor(page: Page, placed: readonly Placed[]): Finding[] {
  return [...placed.flatMap((one) => [...checkClosing(page, one), ...checkJson(page, one)]), ...checkTexts(page)];
}

const nameOf = ({ tag, isPlace }: Placed): string => (isPlace ? `The place data-attune="${tag.replace('attune-', '')}"` : `<${tag}>`);

function checkClosing(page: Page, one: Placed): Finding[] {
  const { element, isPlace } = one;
  const place = placeOf(element);
  const location = element.sourceCodeLocation;
  const name = nameOf(one);
  const empty = `<${element.tagName}></${element.tagName}>`;
  // A tag that a parser made up, as for a second <body>, has no place in the source.
  if (location?.startTag && !location.endTag && !isPlace) {
    const source = page.html.slice(location.startTag.startOffset, location.startTag.endOffset);
    if (source.endsWith('/>')) {
      const message = `${name} ends with “/>”, which HTML does not know: the tag stays open, and what follows it on the page is taken for its content and not shown.`;
      return [{ code: 'self-closing', severity: 'wrong', message, advice: `Write ${empty}.`, ...place }];
    }
    const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : undefined;
    if (parent?.tagName === 'p') {
      const message = `Your editor has put a paragraph around the beginning of ${name}, so the tag ends there, and what was inside it now stands below it.`;
      const advice = `Put the whole tag on one line, in an HTML block, or use a place: <div data-attune="${one.tag.replace('attune-', '')}">…</div>.`;
      return [{ code: 'paragraph-inside', severity: 'wrong', message, advice, ...place }];
    }
    const message = `${name} is not closed, so what follows it on the page is taken for its content and not shown.`;
    return [{ code: 'not-closed', severity: 'wrong', message, advice: `End it with </${element.tagName}>.`, ...place }];
  }
  const parent = element.parentNode;
  if (!isPlace && parent && isElement(parent) && parent.tagName === 'p' && parent.childNodes.every(isGap)) {
    const message = `Your editor has put a paragraph around ${name}. The widget comes to life in it; the paragraph may add space above and below.`;
    return [{ code: 'wrapped', severity: 'note', message, advice: 'In an HTML block it stays as you wrote it.', ...place }];
  }
  return [];
}

/** What an editor puts beside a tag in a paragraph, or another tag of ours. */
const isGap = (node: Element['childNodes'][number]): boolean =>
  (isText(node) && node.value.trim() === '') ||
  node.nodeName === '#comment' ||
  (isElement(node) && (node.tagName === 'br' || node.tagName.startsWith('attune-')));

/** The scripts with words or data inside a widget. */
function checkJson(page: Page, one: Placed): Finding[] {
  return inside(one.element).flatMap((script): Finding[] => {
    if (script.tagName !== 'script' || attribute(script, 'src') !== undefined) return [];
    const type = (attribute(script, 'type') ?? '').trim().toLowerCase();
    const text = textIn(script);
    if (type !== 'application/json') {
      if (!/^\s*[{[]/.test(text) || !/[}\]]\s*$/.test(text) || !looksLikeJson(text)) return [];
      const message = `The words inside ${nameOf(one)} have lost type="application/json", so the built-in words stand in.`;
      return [
        { code: 'json-without-type', severity: 'wrong', message, advice: 'Write <script type="application/json">.', ...placeOf(script) },
      ];
    }
    if (!text.trim()) return [];
    const diagnosis = diagnoseJson(text);
    if (!diagnosis) return [];
    const { faults, mended, offset } = diagnosis;
    const why = faults.length ? faults.join('; ') : 'it is not written as JSON';
    const advice =
      mended !== undefined && mended.length <= 2000
        ? `This would be right, on one line: ${mended}`
        : 'JSON wants straight quotes around each key and each word, commas between, and none after the last. Keep it on one line.';
    return [
      {
        code: 'json-broken',
        severity: 'wrong',
        message: `The JSON inside ${nameOf(one)} can’t be read, so the built-in words stand in: ${why}.`,
        advice,
        ...(offset === undefined ? placeOf(script) : placeIn(page, script, offset)),
      },
    ];
  });
}

/** A place within a script, in lines and columns of the page. */
function placeIn({ html }: Page, script: Element, offset: number): { line?: number; column?: number } {
  const start = script.sourceCodeLocation?.startTag?.endOffset;
  if (start === undefined) return placeOf(script);
  const before = html.slice(0, start + offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What stands on the page as text and was meant as code. */
function checkTexts({ texts }: Page): Finding[] {
  let jsonTold = false;
  return texts.flatMap((text): Finding[] => {
    const inCode = around(text, ({ tagName }) => ['pre', 'code', 'samp', 'kbd'].includes(tagName));
    const block = inCode && around(text, (element) => /\bwp-block-(code|preformatted)\b/.test(attribute(element, 'class') ?? ''));
    const severity = inCode && !block ? 'warning' : 'wrong';
    const advice = inCode
      ? 'A block for code shows code. Use the block that runs it: “Custom HTML” in WordPress, “Code” set to HTML in Squarespace, “Embed” in Webflow.'
      : 'It was pasted into a field for text. Paste it into a block for HTML: “Custom HTML” in WordPress, “Code” in Squarespace, “Embed” in Webflow.';
    const place = placeOf(text);
    const tag = /<\/?(attune-[a-z-]+)|<\w+[^<>]*\bdata-attune\s*=\s*["“”″']?([\w-]+)/i.exec(text.value);
    if (tag) {
      const message = `The tag ${tag[1] ? `<${tag[1]}>` : `with data-attune="${tag[2]}"`} stands on the page as text that visitors can read.`;
      return [{ code: 'tag-as-text', severity, message, advice, ...place }];
    }
    if (!inCode && /\[attune\s+widget=/i.test(text.value)) {
      const message =
        'The shortcode [attune] stands on the page as text that visitors can read: the WordPress plugin that knows it is not active.';
      const install = 'Switch on “Attune Elements” under Plugins, or use a place: <div data-attune="…">…</div>.';
      return [{ code: 'shortcode-as-text', severity: 'wrong', message, advice: install, ...place }];
    }
    if (/<script\b[^>]*\battune[\w.]*\.js/i.test(text.value)) {
      return [
        {
          code: 'script-as-text',
          severity,
          message: 'The script stands on the page as text that visitors can read, so it does not run.',
          advice,
          ...place,
        },
      ];
    }
    // Each of its lines may be a text of its own.
    if (!inCode && !jsonTold && looksLikeJson(text.value)) {
      jsonTold = true;
      // From inside a widget its words are read all the same, if they are still JSON.
      const within = around(text, (element) => element.tagName.startsWith('attune-') || attribute(element, 'data-attune') !== undefined);
      return [
        {
          code: 'json-as-text',
          severity: within ? 'warning' : 'wrong',
          message: `Words in JSON stand on the page as text that visitors can read${within ? ' until the widget is there' : ''}: the editor has taken away the script around them.`,
          advice: 'Remove that text, and set the words by attributes (heading, label, text), which no editor takes away.',
          ...place,
        },
      ];
    }
    return [];
  });
}
