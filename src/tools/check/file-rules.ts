import { fileOf, isOurs, partsOf, versionIn, versionInAddress, type AttuneScript } from './attune-files.js';
import { placeOf, type Finding } from './finding.js';
import { javascript } from './script-rules.js';
import type { FetchedFile } from './input.js';
import { attribute, type Page } from './page.js';

/** What asking for the scripts has shown. */
export function checkFiles(
  page: Page,
  scripts: readonly AttuneScript[],
  files: ReadonlyMap<string, FetchedFile>,
  tags: ReadonlySet<string>,
): Finding[] {
  const findings = scripts.flatMap((script) => {
    const file = files.get(script.address.href);
    return file ? checkFile(page, script, file) : [];
  });
  return [...findings, ...checkParts(scripts, files, tags)];
}

function checkFile(page: Page, { element, kind, address }: AttuneScript, file: FetchedFile): Finding[] {
  const place = placeOf(element);
  const unanswered = answerOf(file);
  if (unanswered) {
    const message = `The script ${address.href} could not be loaded: ${unanswered}.`;
    const advice = 'Upload the whole folder, and see that the address in the snippet is the one where it stands.';
    return [{ code: 'script-unreachable', severity: 'wrong', message, advice, ...place }];
  }
  const mime = mimeOf(file);
  if (looksLikePage(file)) {
    const message = `At ${address.href} there is a web page, not a script. Often that is the site’s own “not found” page.`;
    return [
      { code: 'script-is-page', severity: 'wrong', message, advice: 'Correct the address of the script, or upload it there.', ...place },
    ];
  }
  const findings: Finding[] = [];
  const isModule = attribute(element, 'type') === 'module';
  if (!javascript.test(mime) && (isModule || file.nosniff)) {
    const called = mime ? `as “${mime}”` : 'without saying what it is';
    findings.push({
      code: 'script-mime-type',
      severity: 'wrong',
      message: `The server sends ${address.href} ${called}, and browsers take a script only as “text/javascript”.`,
      advice: 'Ask your host to send .js files as text/javascript.',
      ...place,
    });
  }
  const otherSite = page.address && address.origin !== page.address.origin;
  const needsCors = isModule || attribute(element, 'crossorigin') !== undefined;
  if (otherSite && needsCors && !['*', page.address.origin].includes(file.allowOrigin ?? '')) {
    findings.push({
      code: 'script-no-cors',
      severity: 'wrong',
      message: `${address.host} does not let other sites load ${fileOf(address)} as ${isModule ? 'a module' : 'a script with crossorigin'}.`,
      advice: `Let that server send Access-Control-Allow-Origin: *, put the file on ${page.address.host}${kind === 'one file' ? ', or take attune.classic.js' : ''}.`,
      ...place,
    });
  }
  return findings;
}

/** Whether the parts that a script brings are where it looks for them. */
function checkParts(scripts: readonly AttuneScript[], files: ReadonlyMap<string, FetchedFile>, tags: ReadonlySet<string>): Finding[] {
  return scripts.flatMap((script): Finding[] => {
    const missing = partsOf(script, files.get(script.address.href)?.text ?? '', tags).filter(({ href }) => {
      const part = files.get(href);
      return part && (answerOf(part) !== undefined || looksLikePage(part));
    });
    if (!missing.length) return [];
    return [
      {
        code: 'chunks-missing',
        severity: 'wrong',
        message: `${fileOf(script.address)} is there, and the files that it brings are not: ${missing[0]!.href} could not be loaded.`,
        advice: 'Upload the whole folder, with “chunks” in it, all of one build; or take attune.js, which needs no other file.',
        ...placeOf(script.element),
      },
    ];
  });
}

/** Whether the page loads more than one version, by what the files say of themselves, else by their addresses. */
export function checkVersions(
  scripts: readonly AttuneScript[],
  files: ReadonlyMap<string, FetchedFile>,
  tags: ReadonlySet<string>,
): { findings: Finding[]; versions: string[] } {
  const told = scripts.flatMap((script) => {
    const version = versionOf(script, files, tags);
    return version ? [{ version, element: script.element }] : [];
  });
  const versions = [...new Set(told.map(({ version }) => version))];
  if (versions.length < 2) return { findings: [], versions };
  const message = `The page loads two versions of the widgets, ${versions.join(' and ')}. Which one a visitor gets depends on which arrives first.`;
  const second = told.find(({ version }) => version !== versions[0])!;
  return {
    findings: [
      {
        code: 'two-versions',
        severity: 'wrong',
        message,
        advice: 'Remove the older script. It may come from the theme, a plugin or a footer.',
        ...placeOf(second.element),
      },
    ],
    versions,
  };
}

function versionOf(script: AttuneScript, files: ReadonlyMap<string, FetchedFile>, tags: ReadonlySet<string>): string | undefined {
  if (script.kind === 'frame') return undefined;
  const text = files.get(script.address.href)?.text ?? '';
  const parts = partsOf(script, text, tags).map(({ href }) => files.get(href)?.text ?? '');
  return [text, ...parts].map(versionIn).find(Boolean) ?? versionInAddress(script.address);
}

/** Why a file did not come, in words; nothing where it came. */
export function answerOf({ status, failure }: FetchedFile): string | undefined {
  if (failure) return failure;
  if (status === undefined || (status >= 200 && status < 300)) return undefined;
  if (status === 404 || status === 410) return `there is no such file (${status})`;
  if (status === 401 || status === 403) return `the server does not let everybody see it (${status})`;
  return `the server answered ${status}`;
}

export const mimeOf = ({ contentType = '' }: FetchedFile): string => contentType.split(';')[0]!.trim().toLowerCase();

const looksLikePage = (file: FetchedFile): boolean =>
  mimeOf(file) === 'text/html' || (file.text !== undefined && !isOurs(file.text) && /^\s*<(!doctype|html|head|body)\b/i.test(file.text));
