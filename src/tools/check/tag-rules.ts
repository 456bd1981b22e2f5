import { tagOfPlace } from '../../domain/place-name.js';
import { placeOf, type Finding } from './finding.js';
import type { KnownWidget } from './known-widgets.js';
import { nearest } from './nearest.js';
import { attribute, type Element, type Page } from './page.js';

/** A widget on the page: a tag of ours, or a place for one. */
export interface Placed {
  readonly element: Element;
  /** The tag, as `attune-pause`. */
  readonly tag: string;
  readonly isPlace: boolean;
  readonly known: KnownWidget | undefined;
}

/** Every tag and place of ours, those with a wrong name too. */
export function placedWidgets(page: Page, widgets: readonly KnownWidget[]): Placed[] {
  return page.elements.flatMap((element): Placed[] => {
    const name = attribute(element, 'data-attune')?.trim();
    const isPlace = name !== undefined && !element.tagName.startsWith('attune-');
    if (!isPlace && !element.tagName.startsWith('attune-')) return [];
    const tag = isPlace ? tagOfPlace(name) : element.tagName;
    return [{ element, tag, isPlace, known: widgets.find((widget) => widget.tag === tag) }];
  });
}

/** What HTML itself, or a framework, puts on any tag. */
const everywhere =
  /^(id|class|lang|dir|style|slot|part|hidden|title|role|tabindex|translate|inert|is|loading|nonce|popover|itemscope|itemprop|on[a-z]+|aria-.+|data-.+|v-.+|_ng.+|ng-.+|xmlns.*|defer-hydration|client:.+)$/;

/** What is wrong with the names and values on tags and places. */
export function checkNames(placed: readonly Placed[], widgets: readonly KnownWidget[]): Finding[] {
  return placed.flatMap((one) => (one.known ? checkAttributes(one, one.known) : [unknownName(one, widgets)]));
}

function unknownName({ element, tag, isPlace }: Placed, widgets: readonly KnownWidget[]): Finding {
  const meant = nearest(
    tag,
    widgets.map((widget) => widget.tag),
  );
  const name = tag.replace('attune-', '');
  const names = widgets.map((widget) => (isPlace ? widget.tag.replace('attune-', '') : widget.tag)).join(', ');
  return {
    code: isPlace ? 'unknown-place' : 'unknown-tag',
    severity: 'wrong',
    message: isPlace ? `data-attune="${name}" names no widget.` : `<${tag}> is no widget.`,
    advice: meant ? `Did you mean ${isPlace ? `data-attune="${meant.replace('attune-', '')}"` : `<${meant}>`}?` : `There are ${names}.`,
    ...placeOf(element),
  };
}

function checkAttributes({ element, tag, isPlace }: Placed, { attributes }: KnownWidget): Finding[] {
  const findings: Finding[] = [];
  const place = placeOf(element);
  const names = attributes.map(({ name }) => name);
  const prefix = isPlace ? 'data-' : '';
  for (const { name, value } of element.attrs) {
    const own = isPlace ? /^data-(.+)$/.exec(name)?.[1] : name;
    const known = attributes.find((candidate) => candidate.name === own);
    if (known?.values && !isUnderstood(value, known.values)) {
      const meant = nearest(value.trim(), known.values);
      findings.push({
        code: 'unknown-value',
        severity: 'warning',
        message: `${name}="${value}" is not known to <${tag}>, which goes on with ${known.values[0]!}.`,
        advice: `${meant ? `Did you mean ${meant}? ` : ''}It can be ${known.values.join(', ')}.`,
        ...place,
      });
    }
    if (known || (isPlace && (name === 'data-attune' || name === 'data-loading'))) continue;
    const finding = isPlace ? aboutPlace(name, own, names, tag) : aboutTag(name, names, tag);
    if (finding) findings.push({ severity: 'warning', ...finding, ...place });
  }
  return findings;

  function aboutTag(name: string, known: readonly string[], of: string): Pick<Finding, 'code' | 'message' | 'advice'> | undefined {
    const bare = name.replace(/^data-/, '');
    if (bare !== name && known.includes(bare)) {
      const message = `<${of}> has ${name}. With data- before it, an attribute is read only from a place such as <div data-attune="…">.`;
      return { code: 'attribute-of-a-place', message, advice: `Write ${bare} instead.` };
    }
    if (everywhere.test(name)) return undefined;
    const meant = nearest(name, known);
    const advice = meant ? `Did you mean ${meant}?` : `It has ${known.join(', ')}.`;
    return { code: 'unknown-attribute', message: `<${of}> has no attribute ${name}, so that does nothing.`, advice };
  }

  function aboutPlace(
    name: string,
    own: string | undefined,
    known: readonly string[],
    of: string,
  ): Pick<Finding, 'code' | 'message' | 'advice'> | undefined {
    if (own === undefined) {
      // What the place's own tag understands means the place itself.
      if (!known.includes(name) || (name === 'href' && element.tagName === 'a')) return undefined;
      const message = `${name} on a place is not passed on to the widget.`;
      return { code: 'attribute-without-data', message, advice: `Write ${prefix}${name}="…".` };
    }
    if (['lang', 'dir', 'class'].includes(own)) return undefined;
    const meant = nearest(own, known);
    // Any other data- attribute may belong to the theme.
    if (!meant) return undefined;
    return {
      code: 'unknown-attribute',
      message: `<${of}> has no attribute ${own}, so ${name} does nothing.`,
      advice: `Did you mean ${prefix}${meant}?`,
    };
  }
}

const isUnderstood = (value: string, values: readonly string[]): boolean =>
  value.trim() === '' || values.some((known) => known.toLowerCase() === value.trim().toLowerCase());
