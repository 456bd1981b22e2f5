import { attuneSheets, fileOf, partsOf, type AttuneScript } from './attune-files.js';
import { allows, parsePolicies, type Load, type Policy } from './csp.js';
import { placeOf, type Finding, type FindingCode } from './finding.js';
import { framesOf } from './frame-rules.js';
import type { PageToCheck } from './input.js';
import { attribute, inside, toUrl, type Element, type Page } from './page.js';
import type { Placed } from './tag-rules.js';
import { deckOf } from './words-rules.js';

interface Wanted extends Load {
  readonly code: FindingCode;
  readonly element: Element;
  readonly name: string;
  /** What does not work without it. */
  readonly consequence: string;
}

/** What the page's Content-Security-Policy would block, and what to add to it. */
export function checkCsp(input: PageToCheck, page: Page, scripts: readonly AttuneScript[], placed: readonly Placed[]): Finding[] {
  const policies = policiesOf(input, page);
  const findings: Finding[] = [];
  for (const policy of policies) {
    const told = new Set<string>();
    for (const wanted of wantedBy(input, page, scripts, placed)) {
      const { code, element, url, name, consequence } = wanted;
      // A policy in the page counts for what comes after it.
      if (policy.offset !== undefined && (element.sourceCodeLocation?.startOffset ?? Infinity) < policy.offset) continue;
      const verdict = allows(policy, wanted, page.base, page.address);
      if (verdict.answer === 'yes' || told.has(code + url.origin)) continue;
      told.add(code + url.origin);
      const own = url.origin === (page.address ?? page.base).origin;
      const source = own ? "'self'" : url.origin;
      const advice = verdict.byNonce
        ? 'That policy goes by nonces: let whoever made it give this script the nonce of the page.'
        : `Add ${source} to ${verdict.directive} of that policy${own && page.address ? ` (or ${url.origin})` : ''}.`;
      const sure = verdict.answer === 'no';
      const blocks = sure
        ? `The page’s Content-Security-Policy blocks ${name}, so ${consequence}.`
        : `Whether the page’s Content-Security-Policy blocks ${name} depends on the page’s address, which this check was not told. If it does, ${consequence}.`;
      findings.push({
        code,
        severity: policy.reportOnly ? 'note' : sure ? 'wrong' : 'warning',
        message: policy.reportOnly ? `A policy that only reports for now would block ${name}.` : blocks,
        advice,
        ...placeOf(element),
      });
    }
    if (scripts.length && !policy.reportOnly) findings.push(...checkRest(policy, scripts));
  }
  return findings;
}

/** The policies of the headers, and those that the page itself carries. */
function policiesOf({ headers = {} }: PageToCheck, { elements }: Page): Policy[] {
  const inPage = elements.flatMap((element) => {
    const says = attribute(element, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy';
    if (element.tagName !== 'meta' || !says) return [];
    // A page's own policy can't set these.
    return parsePolicies(attribute(element, 'content') ?? '', false, element.sourceCodeLocation?.startOffset ?? 0).map((policy) => ({
      ...policy,
      directives: new Map([...policy.directives].filter(([name]) => !['sandbox', 'frame-ancestors', 'report-uri'].includes(name))),
    }));
  });
  return [
    ...parsePolicies(headers['content-security-policy'] ?? ''),
    ...parsePolicies(headers['content-security-policy-report-only'] ?? '', true),
    ...inPage,
  ];
}

/** Everything that the widgets on this page load. */
function wantedBy({ files }: PageToCheck, page: Page, scripts: readonly AttuneScript[], placed: readonly Placed[]): Wanted[] {
  const tags = new Set(placed.flatMap(({ known }) => (known ? [known.tag] : [])));
  const forScripts = scripts.flatMap(({ element, address, kind, imported }): Wanted[] => {
    const nonce = attribute(element, 'nonce');
    const integrity = imported ? undefined : attribute(element, 'integrity');
    const consequence = kind === 'frame' ? 'the frame keeps the height that it has' : 'no widget comes to life';
    const wanted: Wanted[] = [
      {
        what: 'script',
        url: address,
        nonce,
        integrity,
        byScript: imported,
        code: 'csp-script',
        element,
        name: fileOf(address),
        consequence,
      },
    ];
    if (kind !== 'loader' && kind !== 'one widget') return wanted;
    const text = files?.get(address.href)?.text;
    const part =
      text === undefined
        ? new URL(kind === 'loader' ? 'chunks/any.js' : '../chunks/any.js', address)
        : partsOf({ element, address, kind, imported }, text, tags)[0];
    if (part)
      wanted.push({
        what: 'script',
        url: part,
        nonce,
        byScript: true,
        code: 'csp-parts',
        element,
        name: `the files that ${fileOf(address)} brings`,
        consequence,
      });
    return wanted;
  });
  const forSheets = attuneSheets(page).map(({ element, address, preRendered }): Wanted => ({
    what: 'sheet',
    url: address,
    nonce: attribute(element, 'nonce'),
    code: 'csp-sheet',
    element,
    name: fileOf(address),
    consequence: preRendered ? 'the widget looks bare until its script is there' : 'what stands below a widget may jump when it comes',
  }));
  const forFrames = framesOf(page).map(({ element, address }): Wanted => ({
    what: 'frame',
    url: address,
    code: 'csp-frame',
    element,
    name: 'the frame',
    consequence: 'nothing is shown in its place',
  }));
  return [...forScripts, ...forSheets, ...placed.flatMap((one) => wantedByWidget(page, one)), ...forFrames];
}

function wantedByWidget(page: Page, one: Placed): Wanted[] {
  const { element, tag } = one;
  const wanted: Wanted[] = [];
  const deck = deckOf(page, one);
  if (deck) {
    wanted.push({
      what: 'fetch',
      url: deck,
      code: 'csp-fetch',
      element,
      name: 'the list of questions in deck-src',
      consequence: 'the built-in questions stand in',
    });
  }
  if (tag !== 'attune-find-therapist') return wanted;
  const action = toUrl(attribute(element, one.isPlace ? 'data-action' : 'action'), page.base);
  if (action)
    wanted.push({
      what: 'fetch',
      url: action,
      code: 'csp-fetch',
      element,
      name: 'what the request form sends',
      consequence: 'nothing that a visitor writes there arrives',
    });
  for (const picture of inside(element).filter(({ tagName }) => tagName === 'img')) {
    const url = toUrl(attribute(picture, 'src'), page.base);
    if (url)
      wanted.push({ what: 'picture', url, code: 'csp-picture', element: picture, name: 'a portrait', consequence: 'it is not shown' });
  }
  return wanted;
}

/** What a policy says beside the addresses: trusted types, and a sandbox. */
function checkRest({ directives }: Policy, scripts: readonly AttuneScript[]): Finding[] {
  const findings: Finding[] = [];
  const place = placeOf(scripts[0]!.element);
  const types = directives.get('trusted-types');
  if (types && !types.includes('lit-html') && !types.includes('*')) {
    findings.push({
      code: 'csp-trusted-types',
      severity: 'wrong',
      message: 'The page’s Content-Security-Policy names its trusted types, and “lit-html” is not among them, so no widget comes to life.',
      advice: `Add lit-html: trusted-types ${[...types.filter((type) => type !== "'none'"), 'lit-html', "'allow-duplicates'"].join(' ')}.`,
      ...place,
    });
  } else if (types && !types.includes("'allow-duplicates'")) {
    const several = new Set(scripts.filter(({ kind }) => kind !== 'frame').map(({ address }) => address.href)).size > 1;
    findings.push({
      code: 'csp-second-lit',
      severity: several ? 'warning' : 'note',
      message:
        'The page’s Content-Security-Policy lets “lit-html” be made once. If anything else on the page is built with Lit, whichever comes second does not start.',
      advice: "Add 'allow-duplicates' to trusted-types.",
      ...place,
    });
  }
  const sandbox = directives.get('sandbox');
  if (sandbox && !sandbox.includes('allow-scripts')) {
    findings.push({
      code: 'csp-sandbox',
      severity: 'wrong',
      message: 'The page’s Content-Security-Policy puts the page into a sandbox without scripts, so no widget comes to life.',
      advice: 'Add allow-scripts to sandbox.',
      ...place,
    });
  }
  return findings;
}
