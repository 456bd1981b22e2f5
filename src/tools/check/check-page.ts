import { attuneScripts, fileOf, isOurs, type AttuneScript } from './attune-files.js';
import { checkCsp } from './csp-rules.js';
import { checkEditor } from './editor-rules.js';
import { checkFiles, checkVersions } from './file-rules.js';
import { placeOf, type Finding, type Severity } from './finding.js';
import { checkFrames, framesOf } from './frame-rules.js';
import type { PageToCheck } from './input.js';
import { checkIntegrity } from './integrity-rules.js';
import { attribute, readPage, type Page } from './page.js';
import { checkSurroundings } from './page-rules.js';
import { checkScripts, checkSecure, otherScripts } from './script-rules.js';
import { checkNames, placedWidgets, type Placed } from './tag-rules.js';
import { checkThirdParties } from './third-party-rules.js';
import { checkWords } from './words-rules.js';

const rank: Readonly<Record<Severity, number>> = { wrong: 0, warning: 1, note: 2 };

/**
 * Says what is wrong with the widgets on a page, which services of others would know of its visitors, and what can be done;
 * the gravest first, and in the order of the page. The last finding sums up what was found. Asks nobody and never throws: it
 * runs in a browser as well.
 */
export function checkPage(input: PageToCheck): Finding[] {
  const { widgets, files = new Map() } = input;
  const page = readPage(input.html, input.address);
  const scripts = attuneScripts(page, widgets).filter(({ kind }) => kind !== 'frame' || framesOf(page).length > 0);
  const placed = placedWidgets(page, widgets);
  const tags = new Set(placed.flatMap(({ known }) => (known ? [known.tag] : [])));
  const { findings: aboutVersions, versions } = checkVersions(scripts, files, tags);
  const findings = [
    ...checkPresence(input, page, scripts, placed),
    ...checkScripts(page, scripts),
    ...checkSecure(page, scripts),
    ...checkFiles(page, scripts, files, tags),
    ...checkIntegrity(page, scripts, files),
    ...aboutVersions,
    ...checkNames(placed, widgets),
    ...checkEditor(page, placed),
    ...checkWords(page, placed, files),
    ...checkFrames(page, scripts, widgets),
    ...checkCsp(input, page, scripts, placed),
    ...checkSurroundings(page, placed),
    ...checkThirdParties(page, scripts),
  ];
  findings.sort(
    (one, other) =>
      rank[one.severity] - rank[other.severity] || (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
  return [...sayOnce(findings), sumUp(findings, page, scripts, placed, versions)];
}

/** The same thing in many places, as a plugin leaves it, is said at the first of them. */
function sayOnce(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  const keyOf = ({ code, message, advice }: Finding): string => [code, message, advice].join('\n');
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return findings.flatMap((finding) => {
    const count = counts.get(keyOf(finding));
    counts.delete(keyOf(finding));
    if (count === undefined) return [];
    return count > 1 ? { ...finding, message: `${finding.message} That is so in ${count} places.` } : finding;
  });
}

/** Whether there is something to bring to life, and something that does it. */
function checkPresence({ files }: PageToCheck, page: Page, scripts: readonly AttuneScript[], placed: readonly Placed[]): Finding[] {
  const running = scripts.some(({ kind }) => kind !== 'frame');
  if (placed.length) {
    if (running || joined(page, scripts, files)) return [];
    return [scriptMissing(page, scripts, placed, files)];
  }
  if (framesOf(page).length) return [];
  const madeByScript = emptyShell(page);
  if (running) {
    const message = madeByScript
      ? 'The script is on the page, and a program makes the page’s content in the browser: this check does not see what it makes.'
      : 'The script is on the page, and no widget is. Either none was placed, or the editor took the tags away.';
    const advice = madeByScript
      ? 'Open the page, copy its source from the browser’s developer tools (the element <html>), and check that.'
      : 'Write the tag’s name into a plain div, which editors leave alone: <div data-attune="reflection-card">…</div>.';
    return [
      { code: madeByScript ? 'made-by-script' : 'no-widgets', severity: 'warning', message, advice, ...placeOf(scripts[0]!.element) },
    ];
  }
  if (madeByScript) {
    const message =
      'A program makes this page’s content in the browser, so its source holds next to nothing, and this check does not see what it makes.';
    return [
      {
        code: 'made-by-script',
        severity: 'warning',
        message,
        advice: 'Open the page, copy its source from the browser’s developer tools (the element <html>), and check that.',
      },
    ];
  }
  return [
    {
      code: 'nothing-here',
      severity: 'wrong',
      message: 'There is no widget on this page, and no script for one.',
      advice:
        'See whether this is the page that you meant, and whether the change is published. If it is, the editor may have taken both away: a place such as <div data-attune="pause"></div> stays, and the script goes into the site’s header.',
    },
  ];
}

function scriptMissing(page: Page, scripts: readonly AttuneScript[], placed: readonly Placed[], files: PageToCheck['files']): Finding {
  // Only a look into a site's own scripts could tell whether ours was joined with them.
  const mayBeJoined = otherScripts(page, scripts).some(({ href }) => files?.get(href)?.text === undefined);
  const others = mayBeJoined ? ' This check knows it by its name: if your site joins its scripts into one, it may be in there unseen.' : '';
  return {
    code: 'script-missing',
    severity: mayBeJoined ? 'warning' : 'wrong',
    message: `The page has ${placed.length === 1 ? 'a widget' : `${placed.length} widgets`}, and no script that brings ${placed.length === 1 ? 'it' : 'them'} to life.${others}`,
    advice:
      'Put the script into the site’s header once: <script type="module" src="…/attune.js"></script>, or <script src="…/attune.classic.js" defer></script> where that is taken away.',
    ...placeOf(placed[0]!.element),
  };
}

/** Whether one of the site's other scripts has ours in it. */
const joined = (page: Page, scripts: readonly AttuneScript[], files: PageToCheck['files']): boolean =>
  otherScripts(page, scripts).some(({ href }) => isOurs(files?.get(href)?.text ?? ''));

/** Whether the page is a shell that a program fills. */
function emptyShell({ elements, texts }: Page): boolean {
  const shell = elements.some(
    (element) =>
      /^(root|app|__next|__nuxt|___gatsby|svelte|q-app)$/.test(attribute(element, 'id') ?? '') &&
      !element.childNodes.some((node) => 'tagName' in node),
  );
  const words = texts.reduce((sum, { value }) => sum + value.trim().length, 0);
  return shell && words < 400 && elements.some(({ tagName }) => tagName === 'script');
}

function sumUp(
  findings: readonly Finding[],
  page: Page,
  scripts: readonly AttuneScript[],
  placed: readonly Placed[],
  versions: readonly string[],
): Finding {
  const known = placed.filter((one) => one.known).length + framesOf(page).length;
  const counted = known === 1 ? 'one widget' : `${known || 'no'} widgets`;
  const names = [...new Set(scripts.map(({ address }) => fileOf(address)))];
  const by = names.length ? `, brought by ${names.join(' and ')}` : '';
  const version = versions.length === 1 ? `, version ${versions[0]!}` : '';
  const wrong = findings.filter(({ severity }) => severity === 'wrong').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const verdict = wrong || warnings ? '' : ' The check found nothing wrong.';
  return { code: 'found', severity: 'note', message: `Found ${counted}${by}${version}.${verdict}` };
}
