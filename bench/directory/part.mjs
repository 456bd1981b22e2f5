import { addressOf, directoryFiles, sizes, ways } from './pages.mjs';
import { report } from './report.mjs';
import { visit } from './visit.mjs';

// A visitor never waits for the reference: it is there for the ratios alone.
const own = ways.filter((way) => way !== 'lit');

/** The directory at three sizes, beside one by hand with bare Lit that renders everybody. */
export const directory = {
  files: directoryFiles,
  async warm(open) {
    for (const way of ways) await open((browser, origin) => visit(browser, origin + addressOf(way, sizes[0]), sizes[0], false));
  },
  async round(open, index) {
    return { plain: await visitAll(open, own, index, false), slow: await visitAll(open, ways, index, true) };
  },
  report,
};

async function visitAll(open, measured, index, isSlow) {
  const visits = {};
  for (const people of sizes) {
    visits[people] = {};
    for (const place of measured.keys()) {
      const way = measured[(place + index) % measured.length];
      visits[people][way] = await open((browser, origin) => visit(browser, origin + addressOf(way, people), people, isSlow));
    }
  }
  return visits;
}
