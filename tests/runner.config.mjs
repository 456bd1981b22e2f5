import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { emulateColors } from './commands.mjs';
import { rudeServer } from './rude-server.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const engine = process.env.ATTUNE_ENGINE ?? 'chromium';

async function launcher() {
  if (engine === 'chromium') {
    const { findBrowser } = await import('../build/find-browser.mjs');
    const executablePath = await findBrowser();
    return chromeLauncher({
      concurrency: 2,
      launchOptions: {
        executablePath,
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      },
    });
  }
  if (engine === 'firefox') {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({ concurrency: 1, launchOptions: { browser: 'firefox', executablePath: process.env.ATTUNE_BROWSER, headless: true } });
  }
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: Number(process.env.ATTUNE_DRIVER_PORT),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: process.env.ATTUNE_BROWSER, args: ['--automation'] },
    },
  });
}

/** Leaves the counts where `build/test.mjs` adds them up. */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const add = (suite) => {
        suite?.suites.forEach(add);
        for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      };
      for (const session of sessions) {
        add(session.testResults);
        // A file that did not load has no tests to count, and is a failure all the same.
        if (!session.passed && !session.testResults) count.failed += 1;
      }
      mkdirSync('.cache/counts', { recursive: true });
      writeFileSync(`.cache/counts/${engine}.json`, JSON.stringify(count));
    },
  };
}

export default {
  files: ['tests/**/*.test.ts', '!tests/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json', define: { __ATTUNE_VERSION__: JSON.stringify(version) } }),
    emulateColors(),
  ],
  middleware: [rudeServer],
  browsers: [await launcher()],
  concurrency: engine === 'webkit' ? 1 : 2,
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  browserStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};
