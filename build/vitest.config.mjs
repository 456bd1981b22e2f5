import { define, root } from './widgets.mjs';

export default {
  root,
  define,
  test: {
    include: ['tests/**/*.node.test.ts'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: `${process.env.ATTUNE_COUNTS ?? '.cache/counts'}/node.json` },
  },
};
