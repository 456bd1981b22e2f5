import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import getPort from 'get-port';

const driver = '/usr/bin/WebKitWebDriver';

/** WebKitGTK as Debian's webkit2gtk-driver brings it, or what is missing, as a sentence's end. */
export function findWebKit() {
  if (!existsSync(driver)) return { missing: 'Debian’s webkit2gtk-driver is not installed' };
  if (!existsSync('/usr/bin/xvfb-run') || !existsSync('/usr/bin/xauth')) return { missing: 'Debian’s xvfb and xauth are not installed' };
  const binary = ['/usr/lib', ...readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}`)]
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  return binary ? { binary } : { missing: 'the MiniBrowser of webkit2gtk-4.1 is not installed' };
}

/** Starts the driver on a screen of its own; `stop` ends both. */
export async function startWebKit() {
  const port = await getPort({ host: '127.0.0.1' });
  const process_ = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // A group of its own, so that the screen ends together with the driver.
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = () => {
    try {
      process.kill(-process_.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('WebKitWebDriver did not start.');
}
