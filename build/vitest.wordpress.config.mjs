import base from './vitest.config.mjs';

/** The tests against a real WordPress: one site for all of them, one after another. */
export default {
  ...base,
  test: {
    ...base.test,
    include: ['tests/wordpress/**/*.wordpress.ts'],
    globalSetup: 'tests/wordpress/setup.ts',
    fileParallelism: false,
    hookTimeout: 120_000,
    outputFile: { json: base.test.outputFile.json.replace('node.json', 'wordpress.json') },
  },
};
