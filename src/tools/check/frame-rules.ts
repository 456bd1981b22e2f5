import type { AttuneScript } from './attune-files.js';
import { placeOf, type Finding } from './finding.js';
import type { KnownWidget } from './known-widgets.js';
import { nearest } from './nearest.js';
import { attribute, toUrl, type Element, type Page } from './page.js';

/** A widget in a frame: `frame.html?widget=…`. */
export interface Frame {
  readonly element: Element;
  readonly address: URL;
  readonly widget: string;
}

export function framesOf({ elements, base }: Page): Frame[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'iframe') return [];
    const address = toUrl(attribute(element, 'src') ?? attribute(element, 'data-src'), base);
    const widget = address && /\/frame(\.html)?$/.test(address.pathname) ? address.searchParams.get('widget') : null;
    return address && widget !== null ? [{ element, address, widget }] : [];
  });
}

/** What is wrong with the frames that hold a widget. */
export function checkFrames(page: Page, scripts: readonly AttuneScript[], widgets: readonly KnownWidget[]): Finding[] {
  const frames = framesOf(page);
  const names = widgets.map(({ tag }) => tag.replace('attune-', ''));
  const findings = frames.flatMap(({ element, widget }): Finding[] => {
    const place = placeOf(element);
    const found: Finding[] = [];
    const name = widget.replace(/^attune-/, '');
    if (!names.includes(name)) {
      const meant = nearest(name, names);
      const advice = meant ? `Did you mean widget=${meant}?` : `There are ${names.join(', ')}.`;
      found.push({
        code: 'frame-unknown',
        severity: 'wrong',
        message: `The frame asks for the widget “${widget}”, which there is not.`,
        advice,
        ...place,
      });
    }
    if (!attribute(element, 'title')?.trim()) {
      const message = 'The frame has no title, by which screen readers tell what is in it.';
      found.push({
        code: 'frame-no-title',
        severity: 'warning',
        message,
        advice: 'Write title="…" with what the widget is called.',
        ...place,
      });
    }
    const sandbox = attribute(element, 'sandbox');
    if (sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox)) {
      const message = 'The frame has a sandbox without allow-scripts, so its widget does not come to life.';
      found.push({
        code: 'frame-sandbox',
        severity: 'wrong',
        message,
        advice: 'Write sandbox="allow-scripts", or leave sandbox out.',
        ...place,
      });
    }
    return found;
  });
  if (frames.length && !scripts.some(({ kind }) => kind === 'frame')) {
    findings.push({
      code: 'frame-no-script',
      severity: 'warning',
      message:
        'The page has a frame with a widget and no frame.js, so the frame keeps its height and what does not fit is scrolled inside it.',
      advice: 'Add the script of the snippet for frames: it fits the height.',
      ...placeOf(frames[0]!.element),
    });
  }
  return findings;
}
