/** What may be spent, as ratios to the reference of the same round unless a unit is named. */
export const budgets = {
  core: {
    ready: 1.15,
    main: 1.25,
    /** Milliseconds more than the reference. */
    blocking: 0,
    /** Layout shift of the worst round. */
    shift: { prerendered: 0, sheet: 0.01 },
    /** Bytes of brotli. */
    loader: 20 * 1024,
  },
  instances: { time: 1.25, script: 1.25 },
  directory: {
    ready: 0.35,
    first: 0.15,
    clearing: 0.1,
    /** Milliseconds of work without a slow-down: a frame at 60 Hz, and what Chromium calls a long task. */
    keystroke: 16.7,
    block: 50,
  },
};
