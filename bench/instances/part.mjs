import { instancesFiles, sizes, ways } from './pages.mjs';
import { report } from './report.mjs';
import { visit } from './visit.mjs';

const names = Object.keys(ways);

/** 1, 100 and 1,000 reflection cards on one page, beside as many by hand with bare Lit. */
export const instances = {
  files: instancesFiles,
  async warm(open) {
    for (const way of names) await open((browser, origin) => visit(browser, origin, way, 1));
  },
  async round(open, index) {
    const visits = {};
    for (const count of sizes) {
      visits[count] = {};
      for (const place of names.keys()) {
        const way = names[(place + index) % names.length];
        visits[count][way] = await open((browser, origin) => visit(browser, origin, way, count));
      }
    }
    return visits;
  },
  report,
};
