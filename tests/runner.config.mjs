import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { define } from '../build/widgets.mjs';
import { countObjects, emulateColors, prerenderPages } from './commands.mjs';
import { directoryServer } from './directory-server.mjs';
import { otherOrigin, runInFrame } from './frame-commands.mjs';
import { frameworkApps } from './frameworks/serve-apps.mjs';
import { readTree } from './reach/commands.mjs';
import { requestAnswers, requestServer } from './request-server.mjs';
import { rudeAnswers, wholePages } from './rude-server.mjs';

/** Which engine, and where it is: `build/test.mjs` has found or started it. By itself this file runs Chromium. */
const {
  ATTUNE_ENGINE: engine = 'chromium',
  ATTUNE_BROWSER: binary,
  ATTUNE_DRIVER_PORT: port,
  ATTUNE_COUNTS: counts = '.cache/counts',
} = process.env;

const launchers = {
  async chromium() {
    const { findBrowser } = await import('../build/find-browser.mjs');
    // A browser must not talk to its maker while a test counts requests, or on a machine that is offline.
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    const args = ['--no-sandbox', '--disable-dev-shm-usage', ...quiet];
    return chromeLauncher({
      // One page at a time: a page that is not in front gets neither frames nor keys.
      concurrency: 1,
      launchOptions: { executablePath: binary ?? (await findBrowser()), args },
    });
  },
  async firefox() {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath: binary, headless: true } });
  },
  async webkit() {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    const launcher = webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(port),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    });
    // Tests cannot size this engine's window, so it is wide enough for all of them from the start.
    const startSession = launcher.startSession.bind(launcher);
    let sized = false;
    launcher.startSession = async (...session) => {
      await launcher.ensureManagerInitialized();
      if (!sized) await launcher.driver.setWindowRect(0, 0, 1400, 1000);
      sized = true;
      return startSession(...session);
    };
    return launcher;
  },
};

/** Leaves the counts of each file where `build/counts.mjs` adds them up; those of a second run take the place of the first's. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const written = `${counts}/${engine}.json`;
      // Only `build/test.mjs` runs twice into one folder.
      const files = (existsSync(written) && JSON.parse(readFileSync(written, 'utf8')).files) || {};
      for (const session of sessions) {
        const count = { passed: 0, failed: 0, skipped: 0 };
        const add = (suite) => {
          suite?.suites.forEach(add);
          for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        };
        add(session.testResults);
        // A file that did not load, or broke outside its tests, has no test to count, and is a failure all the same.
        if (!session.passed && !count.failed) count.failed = 1;
        files[path.relative(process.cwd(), session.testFile)] = count;
      }
      mkdirSync(counts, { recursive: true });
      writeFileSync(written, JSON.stringify({ files }));
    },
  };
}

export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json', define }),
    emulateColors(),
    countObjects(),
    prerenderPages(),
    runInFrame(),
    otherOrigin(),
    requestServer(),
    readTree(),
  ],
  middleware: [wholePages, rudeAnswers, requestAnswers, directoryServer, frameworkApps],
  browsers: [await launchers[engine]()],
  // A page behind another one is not drawn and has no focus: animations stand still there, and keys go elsewhere.
  concurrency: 1,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
