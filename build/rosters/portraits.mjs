/** How many portraits there are; a roster names them by their number, from 1 on. */
export const portraits = 12;

const grounds = ['#dfe7e0', '#efdfd3', '#e3e1ec', '#e9e6d3'];
const skins = ['#f0c9a8', '#8d5a3b', '#c98f66', '#5f3b29', '#e3b08a', '#a87049'];
const hairs = ['#2f2622', '#8a4a2b', '#b9b3aa', '#171515', '#d1a55c'];
const clothes = ['#2f6b64', '#b2603f', '#4c5f86', '#7d6b3f', '#6b4a63'];

/** Shapes of hair: what lies behind the head, and what lies over it. */
const cuts = [
  ['', '<path d="M33 46c-2-17 6-26 17-26s19 9 17 26c-4-10-12-14-20-14s-11 5-14 14z"/>'],
  ['<path d="M28 78c-4-34-1-60 22-60s26 26 22 60z"/>', '<path d="M33 44c1-14 8-19 17-19s16 5 17 19c-8-3-15-8-18-13-3 6-9 11-16 13z"/>'],
  ['<circle cx="50" cy="38" r="27"/>', '<path d="M32 43c0-15 8-20 18-20s18 5 18 20c-5-7-10-9-18-9s-13 2-18 9z"/>'],
  ['<circle cx="50" cy="19" r="9"/>', '<path d="M32 45c-1-15 7-23 18-23s19 8 18 23c-4-9-9-13-18-13s-14 4-18 13z"/>'],
  ['<path d="M29 60c-3-26 2-40 21-40s24 14 21 40z"/>', '<path d="M32 43c2-13 9-18 18-18s16 5 18 18c-9-1-22-1-36 0z"/>'],
];

/** A person in a few flat shapes, without a face of anybody's. */
export function drawPortrait(number) {
  const of = (list, step, turn = 0) => list[(number * step + turn) % list.length];
  const [behind, over] = of(cuts, 3);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
<rect width="100" height="100" fill="${of(grounds, 1)}"/>
<g fill="${of(hairs, 2, number >> 1)}">${behind}</g>
<path d="M12 100c2-22 17-30 38-30s36 8 38 30z" fill="${of(clothes, 1, number >> 2)}"/>
<path d="M42 56h16v14c0 11-16 11-16 0z" fill="${of(skins, 5)}"/>
<ellipse cx="50" cy="45" rx="17" ry="20" fill="${of(skins, 5)}"/>
<path d="M42 62c4 5 12 5 16 0v3c-4 5-12 5-16 0z" opacity=".12"/>
<g fill="${of(hairs, 2, number >> 1)}">${over}</g>
</svg>
`;
}
