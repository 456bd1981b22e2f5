import { executeServerCommand } from '@web/test-runner-commands';
import { pause } from '../pages/open.js';

/** Reaches into frames of other origins, and serves them. */

/** Runs a text as script in the frame whose address has these words, and gives what comes of it. */
export async function runIn<T>(address: string, script: string): Promise<T> {
  const end = performance.now() + 20_000;
  for (;;) {
    // A frame that is on its way to its page can't be asked yet.
    const answer = await executeServerCommand<{ value?: T }, object>('run-in-frame', { address, script }).catch(() => ({}));
    if ('value' in answer) return answer.value as T;
    if (performance.now() > end) throw new Error(`nothing came of ${script} in ${address}`);
    await pause(50);
  }
}

/** Whether this engine's driver reaches into frames at all; frames that are opened from now on begin with a record. */
export async function reachesIntoFrames(): Promise<boolean> {
  const { missing } = await executeServerCommand<{ missing?: boolean }, object>('run-in-frame', {});
  return !missing;
}

/** Where the built files are on another origin: `/cors/…` and `/plain/…`. */
export const otherOrigin = await executeServerCommand<string, object>('other-origin');
