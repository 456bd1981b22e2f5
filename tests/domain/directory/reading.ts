import type { DirectoryReading } from '../../../src/domain/directory/therapist.js';

/** What a reader returns at its end. */
export function readAll(steps: Generator<void, DirectoryReading>): DirectoryReading {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
