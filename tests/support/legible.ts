import { controlsIn } from './page.js';

/** What a text must not have inherited from the page, and how it reads where it has not. */
const clean: Readonly<Record<string, RegExp>> = {
  letterSpacing: /^(normal|0px)$/,
  wordSpacing: /^(normal|0px)$/,
  textTransform: /^none$/,
  textIndent: /^0px$/,
  textShadow: /^none$/,
  fontVariantCaps: /^normal$/,
  fontStyle: /^normal$/,
  wordBreak: /^normal$/,
  unicodeBidi: /^(?!.*override)/,
  cursor: /^(?!none)/,
  webkitTextStrokeWidth: /^0px$/,
};

const isUnseen = (element: Element): boolean => Boolean(element.closest('.unseen, option'));
const isDrawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const nameOf = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent?.trim().slice(0, 30) ?? ''}”`;

interface Text {
  element: Element;
  boxes: DOMRect[];
}

/** Every text of a widget that a visitor sees, with the boxes of its lines. */
export function textsOf(root: ShadowRoot): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* texts */);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.localName === 'style' || isUnseen(element) || !isDrawn(element)) continue;
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(node);
    // WebKit leaves out how a drawing is turned where it measures a range.
    const lines = element.closest('svg') ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    const boxes = lines.filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length) texts.push({ element, boxes });
  }
  return texts;
}

/** What keeps the texts of a widget from being read, each as a line. */
export function unreadableIn(root: ShadowRoot): string[] {
  const faults: string[] = [];
  const view = root.ownerDocument.defaultView!;
  // Labels along the side of a map stand upright by themselves, so what is inherited is looked for at the top.
  const { writingMode } = view.getComputedStyle(root.querySelector('[part~="root"]')!);
  if (writingMode !== 'horizontal-tb') faults.push(`writing mode ${writingMode}`);
  for (const { element, boxes } of textsOf(root)) {
    const style = view.getComputedStyle(element);
    const svg = element.closest('svg');
    // A drawing is scaled: there the letters are measured as they stand on the page (in WebKit before a page’s own zoom).
    const size = svg ? boxes[0]!.height / 1.2 : parseFloat(style.fontSize);
    // Letters in a drawing are short names that stand in the words beside it too.
    if (size < (svg ? 8.5 : 12)) faults.push(`${nameOf(element)}: ${size.toFixed(1)} px`);
    const line = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (!svg && line < 1.2) faults.push(`${nameOf(element)}: line height ${line.toFixed(2)}`);
    if (!svg && style.webkitTextFillColor !== style.color) faults.push(`${nameOf(element)}: filled with ${style.webkitTextFillColor}`);
    for (const [property, pattern] of Object.entries(clean)) {
      const value = style[property as keyof CSSStyleDeclaration] as string | undefined;
      if (value !== undefined && !pattern.test(value)) faults.push(`${nameOf(element)}: ${property} ${value}`);
    }
  }
  return faults;
}

/** What is too small to be hit, each as a line; links inside a sentence are as tall as their line. */
export function smallTargetsIn(root: ShadowRoot): string[] {
  return controlsIn(root).flatMap((control) => {
    const style = control.ownerDocument.defaultView!.getComputedStyle(control);
    const target = control.closest('label') ?? control;
    if ((control.localName === 'a' && style.display === 'inline') || !isDrawn(target)) return [];
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) < 43.9 ? [`${nameOf(control)}: ${width.toFixed(1)} x ${height.toFixed(1)}`] : [];
  });
}

/** What stands outside of the widget's own width, and texts that stand on another, each as a line. */
export function misplacedIn(root: ShadowRoot): string[] {
  const faults: string[] = [];
  const ground = root.querySelector('[part~="root"]')!.getBoundingClientRect();
  const texts = textsOf(root);
  const isInside = ({ left, right }: DOMRect): boolean => left >= ground.left - 1.5 && right <= ground.right + 1.5;
  for (const { element, boxes } of texts) if (!boxes.every(isInside)) faults.push(`${nameOf(element)} stands out sideways`);
  for (const control of controlsIn(root))
    if (isDrawn(control) && !isUnseen(control) && !isInside(control.getBoundingClientRect()))
      faults.push(`${nameOf(control)} stands out sideways`);
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      const isOver = one.boxes.some((a) => other.boxes.some((b) => overlap(a, b)));
      if (isOver) faults.push(`${nameOf(one.element)} and ${nameOf(other.element)} overlap`);
    }
  }
  return faults;
}

/** A box of letters is taller than the letters: a quarter above and below may touch. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 2 && height > Math.min(a.height, b.height) * 0.4;
}
