import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Browser, computeSystemExecutablePath, detectBrowserPlatform, install, ChromeReleaseChannel, resolveBuildId } from '@puppeteer/browsers';

const cache = path.resolve('.cache/browsers');

/** Whether this file is a browser that starts here. */
function starts(file) {
  try {
    return Boolean(file) && existsSync(file) && execFileSync(file, ['--version', '--no-sandbox'], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 30_000 }).length > 0;
  } catch {
    return false;
  }
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
  }
  return undefined;
}

function system(channel) {
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel });
  } catch {
    return undefined;
  }
}

const edges = [
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** The ways to a browser, from the nearest to the farthest; each is tried only when those before it found none. */
const ways = [
  () => process.env.CHROME_PATH,
  ...Object.values(ChromeReleaseChannel).map((channel) => () => system(channel)),
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map((name) => () => onPath(name)),
  ...edges.map((file) => () => file),
  async () => {
    console.log('No browser found; fetching Chrome for Testing (once, into .cache) …');
    const buildId = await resolveBuildId(Browser.CHROME, detectBrowserPlatform(), 'stable');
    return (await install({ browser: Browser.CHROME, buildId, cacheDir: cache })).executablePath;
  },
  () => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
    console.log('Installing the chromium package …');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return '/usr/bin/chromium';
  },
  async () => {
    console.log('Unpacking the browser of @sparticuz/chromium …');
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  },
];

/** The path of a Chrome, Chromium or Edge that starts; brings one where none is installed. */
export async function findBrowser() {
  for (const way of ways) {
    try {
      const file = await way();
      if (starts(file)) return file;
    } catch {
      // The next way may still lead to one.
    }
  }
  console.error('The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run this again.');
  process.exit(1);
}
