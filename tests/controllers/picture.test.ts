import { expect, fixture, html } from '@open-wc/testing';
import { drawPicture, savePicture, type Picture } from '../../src/controllers/picture.js';

const width = 960;

/** A drawing as a widget has it: a red disc on the left half, a dashed blue line below, on a green ground. */
async function drawing(more: Partial<Picture> = {}, { dir = 'ltr', scheme = 'light' } = {}): Promise<Picture> {
  const page = await fixture<HTMLElement>(
    html`<div style="color-scheme: ${scheme}">
      <div
        class="root"
        dir=${dir}
        style="--_paper: light-dark(rgb(250 250 240), rgb(20 30 40)); color: light-dark(black, white); font-family: sans-serif"
      >
        <svg viewBox="-10 -10 120 120" width="120" style="background: rgb(0 200 0)">
          <circle cx="25" cy="50" r="20" style="fill: rgb(255 0 0); stroke: none" />
          <path d="M60 60H90V90H60Z" style="fill: light-dark(rgb(0 0 255), rgb(0 255 255))" />
          <rect x="60" y="10" width="30" height="30" style="fill: none; stroke: rgb(255 255 0); stroke-width: 4" />
          <g class="controls"><circle cx="50" cy="100" r="8" style="fill: rgb(255 0 255)" /></g>
          <circle cx="100" cy="100" r="8" style="fill: rgb(255 0 255); display: none" />
        </svg>
      </div>
    </div>`,
  );
  return { svg: page.querySelector('svg')!, title: 'A title', lines: ['A line.'], ...more };
}

interface Pixels {
  at: (x: number, y: number) => string;
  /** The first point, row by row, where a colour is found. */
  find: (colour: string) => { x: number; y: number } | undefined;
  height: number;
}

function read(canvas: HTMLCanvasElement): Pixels {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const at = (x: number, y: number): string => {
    const index = (y * canvas.width + x) * 4;
    return [...data.subarray(index, index + 3)].join(' ');
  };
  const find = (colour: string): { x: number; y: number } | undefined => {
    const parts = colour.split(' ').map(Number);
    for (let index = 0; index < data.length; index += 4) {
      if (parts.every((part, offset) => data[index + offset] === part)) {
        return { x: (index / 4) % canvas.width, y: Math.floor(index / 4 / canvas.width) };
      }
    }
    return undefined;
  };
  return { at, find, height: canvas.height };
}

describe('a picture', () => {
  it('has the shapes of the drawing in their places and colours, on the ground of the page', async () => {
    const { at, find } = read(drawPicture(await drawing()));
    expect(at(2, 2)).to.equal('250 250 240');
    const field = find('0 200 0')!;
    expect(field.x).to.equal((width - 620) / 2);
    const inUnits = (x: number, y: number): string =>
      at(Math.round(field.x + ((x + 10) * 620) / 120), Math.round(field.y + ((y + 10) * 620) / 120));
    expect(inUnits(25, 50)).to.equal('255 0 0');
    expect(inUnits(25, 75)).to.equal('0 200 0');
    expect(inUnits(75, 75)).to.equal('0 0 255');
    expect(inUnits(60, 25), 'a line around').to.equal('255 255 0');
    expect(inUnits(75, 25), 'and nothing in it').to.equal('0 200 0');
  });

  it('leaves out what is hidden, and what paper leaves out too', async () => {
    expect(read(drawPicture(await drawing())).find('255 0 255')).to.equal(undefined);
  });

  it('is mirrored with the page, words and all', async () => {
    const { at, find } = read(drawPicture(await drawing({}, { dir: 'rtl' })));
    const field = find('0 200 0')!;
    const inUnits = (x: number, y: number): string =>
      at(Math.round(field.x + ((110 - x) * 620) / 120), Math.round(field.y + ((y + 10) * 620) / 120));
    expect(inUnits(25, 50)).to.equal('255 0 0');
    expect(inUnits(75, 75)).to.equal('0 0 255');
    expect(find('0 0 0')!.x, 'the title begins on the right').to.be.greaterThan(width / 2);
  });

  it('follows the colours of a dark page, and on paper those of a light one', async () => {
    const dark = await drawing({}, { scheme: 'dark' });
    const [saved, paper] = [read(drawPicture(dark)), read(drawPicture(dark, true))];
    expect([saved.at(2, 2), Boolean(saved.find('0 255 255')), Boolean(saved.find('255 255 255'))]).to.deep.equal(['20 30 40', true, true]);
    expect([paper.at(2, 2), Boolean(paper.find('0 0 255'))]).to.deep.equal(['250 250 240', true]);
    const root = dark.svg.closest<HTMLElement>('.root')!;
    expect(getComputedStyle(root).colorScheme, 'the widget is left as it was').to.equal('dark');
    expect(paper.find('0 0 0'), 'title and lines stand on paper as text').to.equal(undefined);
  });

  it('grows with its words, and breaks those that are wider than it', async () => {
    const height = async (lines: string[]): Promise<number> => drawPicture(await drawing({ lines })).height;
    const one = await height(['A line.']);
    expect(await height(['A line.', 'Another.'])).to.be.greaterThan(one);
    expect(await height(['word '.repeat(60)])).to.be.greaterThan(one);
    expect(await height(['語'.repeat(120)]), 'a script without spaces').to.be.greaterThan(one);
    const { at, height: tall } = read(drawPicture(await drawing({ lines: ['W'.repeat(200)] })));
    for (let y = 0; y < tall; y += 1) expect(at(width - 30, y), `the margin at ${y}`).to.equal('250 250 240');
  });

  it('has words at its four sides, and letters in the middle of their points', async () => {
    const around = { above: 'above', below: 'below', left: 'far left words', right: 'far right words' };
    const { at, find, height } = read(drawPicture(await drawing({ title: '', lines: [], around, within: [{ x: 25, y: 50, text: '■' }] })));
    const field = find('0 200 0')!;
    const size = 480;
    const isInk = (x: number, y: number): boolean => /^(\d|1?\d\d?) /.test(at(x, y)) && Number(at(x, y).split(' ')[0]) < 90;
    const hasInk = (from: [number, number], to: [number, number]): boolean => {
      for (let y = from[1]; y < to[1]; y += 1)
        for (let x = from[0]; x < to[0]; x += 1) if (isInk(x, y) && at(x, y) !== '0 200 0') return true;
      return false;
    };
    expect(hasInk([field.x, 0], [field.x + size, field.y]), 'above').to.equal(true);
    expect(hasInk([field.x, field.y + size + 1], [field.x + size, height]), 'below').to.equal(true);
    expect(hasInk([0, field.y], [field.x - 2, field.y + size]), 'left').to.equal(true);
    expect(hasInk([field.x + size + 2, field.y], [width, field.y + size]), 'right').to.equal(true);
    const [x, y] = [Math.round(field.x + (35 * size) / 120), Math.round(field.y + (60 * size) / 120)];
    expect(hasInk([x - 8, y - 8], [x + 8, y + 8]), 'on the disc').to.equal(true);
  });

  it('is saved as PNG, or says that it could not be', async () => {
    const picture = await drawing();
    let saved: { name: string; blob: Promise<Blob> } | undefined;
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved = { name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) };
    };
    expect(await savePicture(picture, 'picture.png')).to.equal(true);
    HTMLAnchorElement.prototype.click = click;
    expect(saved!.name).to.equal('picture.png');
    const bitmap = await createImageBitmap(await saved!.blob);
    expect([bitmap.width, bitmap.height]).to.deep.equal([width, drawPicture(picture).height]);

    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    expect(await savePicture(picture, 'picture.png')).to.equal(false);
    HTMLCanvasElement.prototype.getContext = getContext;
  });
});
