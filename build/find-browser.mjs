import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  Browser,
  ChromeReleaseChannel,
  computeSystemExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { root } from './widgets.mjs';

const runs = promisify(execFile);

/**
 * A browser of Chrome's kind that runs on this machine: the one that CHROME_PATH names, else one that is installed, else one
 * that can be brought. Where there is none, says so in one plain sentence and ends.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named)
    return (await starts(named))
      ? named
      : giveUp(`CHROME_PATH is "${named}", which does not start as a browser: please correct it or unset it.`);
  for (const candidate of installed()) if (await starts(candidate)) return candidate;
  for (const bring of [fromDebian, download, fromPackage]) {
    const brought = await bring().catch(() => undefined);
    if (brought && (await starts(brought))) return brought;
  }
  return giveUp(
    'No Chrome, Chromium or Edge was found and none could be brought: please install one, or set CHROME_PATH to the file of one you have.',
  );
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Debian's Firefox ESR, or another Firefox in the usual places; undefined where there is none. */
export async function findFirefox() {
  const candidates = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate;
  return undefined;
}

function* installed() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge']) {
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) yield path.join(folder, name);
  }
  for (const browser of [Browser.CHROME, Browser.CHROMIUM]) {
    for (const channel of Object.values(ChromeReleaseChannel)) {
      try {
        yield computeSystemExecutablePath({ browser, channel });
      } catch {
        // Not installed there, or this kind has no such channel.
      }
    }
  }
  yield* [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
}

/** A file may stand there and not run: a snap's stub, another processor's, one whose libraries are missing. */
async function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return true;
  return runs(file, ['--version'], { timeout: 30_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  );
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser is installed here; installing Debian’s chromium …');
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return '/usr/bin/chromium';
}

async function download() {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log('No browser is installed here; fetching Chrome for this folder alone …');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir: path.join(root, '.cache/browsers') });
  return executablePath;
}

async function fromPackage() {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
