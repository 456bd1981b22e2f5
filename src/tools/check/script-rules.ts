import { fileOf, type AttuneScript } from './attune-files.js';
import { placeOf, type Finding } from './finding.js';
import { holderOf, sourceOf } from './holders.js';
import { attribute, textIn, toUrl, type Page } from './page.js';

/** The types under which a browser runs a script. */
export const javascript = /^(text|application)\/(x-)?(java|ecma)script$/;

/** What is wrong with the script tags themselves. */
export function checkScripts(page: Page, scripts: readonly AttuneScript[]): Finding[] {
  return [...scripts.flatMap(checkType), ...checkTogether(scripts), ...brokenScripts(page)];
}

function checkType({ element, kind, address, imported }: AttuneScript): Finding[] {
  const place = placeOf(element);
  const file = fileOf(address);
  const type = (attribute(element, 'type') ?? '').trim().toLowerCase();
  const holder = holderOf(element);
  if (holder) {
    const message = `${holder.name} holds ${file} back, so the widgets come only ${holder.until}; until then the page shows what stands inside the tags.`;
    const late = kind === 'classic' ? '' : ' If that can’t be, take attune.classic.js, which works however late it comes.';
    return [{ code: 'script-held-back', severity: 'warning', message, advice: holder.advice + late, ...place }];
  }
  if (type === 'module') return [];
  if (type !== '' && !javascript.test(type)) {
    const message = `The script ${file} never runs: its type is “${type}”, which browsers pass over.`;
    return [{ code: 'script-never-runs', severity: 'wrong', message, advice: adviceFor(kind), ...place }];
  }
  if (kind === 'classic' || kind === 'frame') return [];
  const message = imported
    ? `The script on the page that imports ${file} has lost its type="module", so it does not run.`
    : `The script ${file} has lost its type="module", so browsers refuse it.`;
  return [{ code: 'script-not-module', severity: 'wrong', message, advice: adviceFor(kind), ...place }];
}

const adviceFor = (kind: AttuneScript['kind']): string =>
  kind === 'classic' || kind === 'frame'
    ? 'Paste the script again as the snippet has it.'
    : 'Paste it again with type="module". If your editor takes that away each time, use attune.classic.js in its place: <script src="…/attune.classic.js" defer></script>.';

/** What several scripts on one page do to each other. */
function checkTogether(scripts: readonly AttuneScript[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const whole = scripts.filter(({ kind }) => kind !== 'one widget' && kind !== 'frame');
  for (const { address, element } of whole) {
    if (seen.has(address.href)) {
      findings.push({
        code: 'script-twice',
        severity: 'note',
        message: `The script ${fileOf(address)} stands on the page twice. That does no harm.`,
        advice: 'One of the two can go.',
        ...placeOf(element),
      });
    }
    seen.add(address.href);
  }
  const kinds = [...new Set(whole.map(({ kind }) => kind))];
  if (kinds.length > 1) {
    findings.push({
      code: 'two-kinds',
      severity: 'note',
      message: `The page has more than one script for the widgets: ${[...new Set(whole.map(({ address }) => fileOf(address)))].join(' and ')}. It works, and visitors load more than they need.`,
      advice: 'Keep one of them: attune.js for most pages, attune.classic.js where a plugin delays or joins scripts.',
      ...placeOf(whole.at(-1)!.element),
    });
  }
  return findings;
}

/** Scripts on the page that speak of us and into which an editor has put paragraphs. */
function brokenScripts({ elements }: Page): Finding[] {
  return elements.flatMap((element): Finding[] => {
    if (element.tagName !== 'script' || /json/i.test(attribute(element, 'type') ?? '') || sourceOf(element) !== undefined) return [];
    const text = textIn(element);
    if (!/attune/i.test(text) || !/^[^\S\n]*<\/?(p|br)\b[^<>]*>[^\S\n]*$|<\/p>\s*<p>/im.test(text)) return [];
    return [
      {
        code: 'script-broken',
        severity: 'wrong',
        message: 'Your editor has put paragraphs into a script on the page, so it does not run.',
        advice: 'Write the script without blank lines, or load a file with src="…" instead.',
        ...placeOf(element),
      },
    ];
  });
}

/** Addresses with http on a page with https, which browsers block. */
export function checkSecure(page: Page, scripts: readonly AttuneScript[]): Finding[] {
  if (page.address?.protocol !== 'https:') return [];
  return scripts
    .filter(({ address }) => address.protocol === 'http:')
    .map(({ address, element }) => ({
      code: 'script-not-secure',
      severity: 'wrong',
      message: `The page is loaded over https and the script ${fileOf(address)} over http, which browsers block.`,
      advice: 'Begin the address of the script with https.',
      ...placeOf(element),
    }));
}

/** The addresses of other scripts of a site, in which ours may have been joined with others. */
export function otherScripts(page: Page, scripts: readonly AttuneScript[]): URL[] {
  const ours = new Set(scripts.map(({ element }) => element));
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'script' || ours.has(element)) return [];
    const address = toUrl(sourceOf(element), page.base);
    return address && address.origin === page.base.origin ? [address] : [];
  });
}
