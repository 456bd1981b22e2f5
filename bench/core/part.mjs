import { coreFiles, ways } from './pages.mjs';
import { report } from './report.mjs';
import { visit } from './visit.mjs';

const names = Object.keys(ways);

/** The three core widgets beside the same view by hand and by other libraries. */
export const core = {
  files: coreFiles,
  async warm(open) {
    for (const way of names) await open((browser, origin) => visit(browser, origin, way, 'desktop'));
  },
  /** Each round begins with another way. */
  async round(open, index) {
    const visits = {};
    for (const profile of ['phone', 'desktop']) {
      visits[profile] = {};
      for (const place of names.keys()) {
        const way = names[(place + index) % names.length];
        visits[profile][way] = await open((browser, origin) => visit(browser, origin, way, profile));
      }
    }
    return visits;
  },
  report,
};
