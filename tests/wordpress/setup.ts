import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../build/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    site: { url: string; log: string; browser: string };
  }
}

/** Starts the WordPress that all of these tests use, and takes it down after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = process.env.ATTUNE_BROWSER ?? String(await findBrowser());
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('keeper.mjs', import.meta.url))], {
    // Ctrl-C reaches this run alone; what it kept is taken down when its end of the pipe closes.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(keeper, 'exit');
  const lines = createInterface({ input: keeper.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
  if (!first) throw new Error('WordPress could not be set up');
  project.provide('site', { ...(JSON.parse(String(first[0])) as { url: string; log: string }), browser });
  return async () => {
    keeper.stdin.end();
    await ended;
  };
}
