import { attuneSheets, fileOf, type AttuneScript, type AttuneSheet } from './attune-files.js';
import { answerOf } from './file-rules.js';
import { placeOf, type Finding } from './finding.js';
import type { FetchedFile } from './input.js';
import { attribute, type Element, type Page } from './page.js';

/** What is wrong with the `integrity` of our scripts and of our sheet, and with the sheet itself. */
export function checkIntegrity(page: Page, scripts: readonly AttuneScript[], files: ReadonlyMap<string, FetchedFile>): Finding[] {
  const sheets = attuneSheets(page);
  return [
    ...scripts.filter(({ imported }) => !imported).flatMap(({ element, address, kind }) => check(page, element, address, files, kind)),
    ...sheets.flatMap(({ element, address }) => check(page, element, address, files)),
    ...sheets.flatMap((sheet) => checkSheet(sheet, files)),
  ];
}

function check(
  page: Page,
  element: Element,
  address: URL,
  files: ReadonlyMap<string, FetchedFile>,
  kind?: AttuneScript['kind'],
): Finding[] {
  const integrity = attribute(element, 'integrity')?.trim();
  if (!integrity) return [];
  const place = placeOf(element);
  const file = fileOf(address);
  const findings: Finding[] = [];
  const { hashes } = files.get(address.href) ?? {};
  if (hashes && !strongest(integrity).some((hash) => hashes.includes(hash))) {
    findings.push({
      code: 'integrity-mismatch',
      severity: 'wrong',
      message: `The integrity of ${file} is not that of the file at its address, so browsers refuse it. The file was changed after the snippet was copied, or something on the way rewrites it.`,
      advice: `Copy the snippet again, or take the attribute integrity away. The hash of ${file} also stands in integrity.json, beside the files that you uploaded.`,
      ...place,
    });
  }
  const otherSite = page.address !== undefined && address.origin !== page.address.origin;
  if (otherSite && attribute(element, 'type') !== 'module' && attribute(element, 'crossorigin') === undefined) {
    findings.push({
      code: 'integrity-no-crossorigin',
      severity: 'wrong',
      message: `${file} comes from ${address.host} with an integrity and without crossorigin, so browsers refuse it.`,
      advice: 'Write crossorigin="anonymous" beside integrity.',
      ...place,
    });
  }
  if (kind === 'loader' || kind === 'one widget') {
    findings.push({
      code: 'integrity-loader',
      severity: 'note',
      message: `The integrity of ${file} covers that file, and not the files that it brings.`,
      advice: 'To have all of it under a hash, take attune.js or attune.classic.js.',
      ...place,
    });
  }
  return findings;
}

/** Of several hashes browsers look at those of the strongest kind alone. */
function strongest(integrity: string): string[] {
  const hashes = integrity.split(/\s+/).map((hash) => hash.split('?')[0]!);
  for (const kind of ['sha512-', 'sha384-', 'sha256-']) {
    const found = hashes.filter((hash) => hash.startsWith(kind));
    if (found.length) return found;
  }
  return hashes;
}

function checkSheet({ element, address, preRendered }: AttuneSheet, files: ReadonlyMap<string, FetchedFile>): Finding[] {
  const file = files.get(address.href);
  const reason =
    file && (answerOf(file) ?? (/^text\/html/i.test(file.contentType ?? '') ? 'there is a web page at its address' : undefined));
  if (!reason) return [];
  const without = preRendered
    ? 'The pre-rendered widget looks bare until its script is there.'
    : 'The widgets work without it; what stands below them may jump when they come.';
  return [
    {
      code: 'sheet-unreachable',
      severity: 'warning',
      message: `The sheet ${address.href} could not be loaded: ${reason}. ${without}`,
      advice: preRendered
        ? 'Upload the whole folder, with “elements” in it, or pre-render the page again.'
        : 'Upload attune.css beside the script, or remove the line.',
      ...placeOf(element),
    },
  ];
}
