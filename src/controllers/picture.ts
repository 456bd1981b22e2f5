import { saveBlob, type Taken } from './outlets.js';

/** A drawing of a widget with the words that belong to it, as it goes into a file or onto paper. */
export interface Picture {
  /** The drawing as it stands in the widget, with the colours it has there; what stands in `.controls` is left out, as on paper. */
  svg: SVGSVGElement;
  title: string;
  /** The words at the four sides of the drawing. */
  around?: { above: string; below: string; left: string; right: string };
  /** The words inside the drawing, each in the middle of its point in the drawing's own units. */
  within?: readonly { x: number; y: number; text: string }[];
  /** The words under it, a paragraph each. */
  lines: readonly string[];
  /** A line in small print at the end. */
  foot?: string;
}

const width = 960;
const margin = 64;
const drawn = 620;

/** Saves a picture as PNG on the visitor's device. */
export async function savePicture(picture: Picture, fileName: string): Promise<Taken> {
  try {
    const canvas = drawPicture(picture);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return blob !== null && saveBlob(blob, fileName);
  } catch {
    return false;
  }
}

/**
 * Draws a picture on a canvas: the drawing's shapes from their own geometry and computed colours, and the words around.
 * @param onPaper draws in the colours of a light page, and leaves out what paper has as real text: title, lines, foot
 */
export function drawPicture(picture: Picture, onPaper = false): HTMLCanvasElement {
  const root = picture.svg.closest<HTMLElement>('.root')!;
  if (onPaper) root.style.colorScheme = 'only light';
  try {
    return draw(onPaper ? { ...picture, title: '', lines: [], foot: '' } : picture, root);
  } finally {
    root.style.removeProperty('color-scheme');
  }
}

function draw(picture: Picture, host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const { svg, title, around, within = [], lines, foot = '' } = picture;
  const context = canvas.getContext('2d')!;
  const root = getComputedStyle(host);
  const isRightToLeft = root.direction === 'rtl';
  const font = (size: number, weight = 400): void => void (context.font = `${weight} ${size}px ${root.fontFamily}`);
  const wrap = (text: string, room: number): string[] => {
    const fits = (row: string): boolean => context.measureText(row.trimEnd()).width <= room;
    const rows = [''];
    // A word that is wider than the paper, or a script without spaces, breaks where it has to.
    for (const part of text.match(/\S+\s*/g)?.flatMap((word) => (fits(word) ? word : [...word])) ?? []) {
      if (rows.at(-1) && !fits(rows.at(-1) + part)) rows.push(part);
      else rows[rows.length - 1] += part;
    }
    return rows.map((row) => row.trimEnd());
  };

  // Once to measure how tall it becomes, and once to draw: a canvas is emptied when it is sized.
  const lay = (paint: boolean): number => {
    let top = margin;
    const write = (text: string, size: number, gap: number, align: CanvasTextAlign, weight?: number): void => {
      if (!text) return;
      font(size, weight);
      context.textAlign = align;
      const x = align === 'center' ? width / 2 : isRightToLeft ? width - margin : margin;
      for (const row of wrap(text, width - 2 * margin)) {
        top += size * 1.4;
        if (paint) context.fillText(row, x, top - size * 0.35);
      }
      top += gap;
    };
    write(title, 34, 24, 'start', 600);
    write(around?.above ?? '', 20, 12, 'center');
    const box = svg.viewBox.baseVal;
    const scale = (around ? drawn - 140 : Math.min(drawn, width - 2 * margin)) / Math.max(box.width, box.height);
    const left = (width - box.width * scale) / 2;
    if (paint) drawShapes(context, svg, left, top, scale, isRightToLeft);
    if (paint) {
      context.textAlign = 'center';
      font(20);
      const sides = isRightToLeft ? [around?.right, around?.left] : [around?.left, around?.right];
      sides.forEach((text, index) => {
        const middle = index ? width - (left + margin) / 2 + margin / 4 : (left + margin) / 2 - margin / 4;
        const rows = wrap(text ?? '', left - margin);
        rows.forEach((row, at) => context.fillText(row, middle, top + (box.height * scale) / 2 + 7 + (at - (rows.length - 1) / 2) * 28));
      });
      for (const { x, y, text } of within) {
        const across = isRightToLeft ? box.width - (x - box.x) : x - box.x;
        const rows = wrap(text, (box.width * scale) / within.length);
        rows.forEach((row, at) =>
          context.fillText(row, left + across * scale, top + (y - box.y) * scale + 7 + (at - (rows.length - 1) / 2) * 28),
        );
      }
    }
    top += box.height * scale + 16;
    write(around?.below ?? '', 20, 24, 'center');
    for (const line of lines) write(line, 24, 10, 'start');
    top += 14;
    write(foot, 17, 0, 'start');
    return top + margin;
  };
  canvas.width = width;
  canvas.height = Math.ceil(lay(false));
  for (const ground of groundsOf(host)) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.fillStyle = root.color;
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  lay(true);
  return canvas;
}

function drawShapes(
  context: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  left: number,
  top: number,
  scale: number,
  mirrored: boolean,
): void {
  const { x, y, width: across, height } = svg.viewBox.baseVal;
  context.save();
  context.translate(mirrored ? left + across * scale : left, top);
  context.scale(mirrored ? -scale : scale, scale);
  context.translate(-x, -y);
  // The drawing's own ground, where its sheet gives it one.
  context.fillStyle = getComputedStyle(svg).backgroundColor;
  context.fillRect(x, y, across, height);
  for (const shape of svg.querySelectorAll<SVGGeometryElement>('circle, path, line, rect')) {
    const style = getComputedStyle(shape);
    if (style.display === 'none' || style.visibility === 'hidden' || shape.closest('.controls')) continue;
    const outline = outlineOf(shape);
    context.globalAlpha = Number(style.opacity);
    context.fillStyle = style.fill === 'none' ? 'transparent' : style.fill;
    context.fill(outline);
    if (style.stroke === 'none') continue;
    context.strokeStyle = style.stroke;
    const unit = style.vectorEffect === 'non-scaling-stroke' ? 1.5 / scale : 1;
    context.lineWidth = parseFloat(style.strokeWidth) * unit;
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map((dash) => parseFloat(dash) * unit),
    );
    context.stroke(outline);
  }
  context.restore();
}

/** A shape's outline, from the attributes that the domain's geometry was written into. */
function outlineOf(shape: SVGGeometryElement): Path2D {
  const [x, y, dx, dy] = [
    ['cx', 'x1', 'x'],
    ['cy', 'y1', 'y'],
    ['r', 'x2', 'width'],
    ['y2', 'height'],
  ].map((names) => Number(names.map((name) => shape.getAttribute(name)).find((value) => value !== null) ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  if (shape.localName === 'path') return new Path2D(shape.getAttribute('d') ?? '');
  const outline = new Path2D();
  if (shape.localName === 'circle') outline.arc(x, y, dx, 0, 2 * Math.PI);
  else if (shape.localName === 'rect') outline.rect(x, y, dx, dy);
  else {
    outline.moveTo(x, y);
    outline.lineTo(dx, dy);
  }
  return outline;
}

/** The page's plain ground and the widget's own over it; that of a site may be transparent, and unreadable in a file. */
function groundsOf(host: HTMLElement): string[] {
  const probe = host.appendChild(document.createElement('span'));
  const grounds = ['Canvas', 'var(--_paper)'].map((color) => {
    probe.style.backgroundColor = color;
    return getComputedStyle(probe).backgroundColor;
  });
  probe.remove();
  return grounds;
}
