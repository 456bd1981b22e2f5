/** The drawings of the first view: circles as class, x, y and radius, and where two of them overlap, the outline of that. */
export const maps = {
  avoidant: { circles: ['other 76 76 2.2', 'other 76 24 2.2', 'glow 24 24 21', 'disc near 11.5 24 9', 'disc far 36.5 24 9'] },
  anxious: {
    circles: ['other 24 24 2.2', 'other 76 24 2.2', 'glow 76 76 21', 'disc near 72.5 76 9', 'disc far 79.5 76 9'],
    lens: 'M76 84.29A9 9 0 0 0 76 67.71A9 9 0 0 0 76 84.29Z',
  },
  disorganized: {
    circles: ['other 24 24 2.2', 'other 76 76 2.2', 'other 76 24 2.2', 'region 24 76 21', 'disc near 14 76 9', 'disc far 34 76 9'],
  },
  secure: {
    circles: ['other 24 24 2.2', 'other 76 76 2.2', 'glow 76 24 21', 'disc near 69.5 24 9', 'disc far 82.5 24 9'],
    lens: 'M76 30.22A9 9 0 0 0 76 17.78A9 9 0 0 0 76 30.22Z',
  },
};
export const apart = { circles: ['disc near 17.5 12 10', 'disc far 40.5 12 10'] };
export const near = { circles: ['disc near 22 22 21', 'disc far 54 22 21'], lens: 'M38 35.6A21 21 0 0 0 38 8.4A21 21 0 0 0 38 35.6Z' };

/** One circle’s attributes. */
export function readCircle(text) {
  const parts = text.split(' ');
  const [cx, cy, r] = parts.splice(-3);
  return { name: parts.join(' '), cx, cy, r };
}
