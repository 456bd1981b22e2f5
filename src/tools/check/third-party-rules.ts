import { parseFragment } from 'parse5';
import type { AttuneScript } from './attune-files.js';
import { placeOf, type Finding } from './finding.js';
import { sourceOf, waitsForConsent } from './holders.js';
import { attribute, isElement, textIn, toUrl, type Element, type Page } from './page.js';
import { services, servicesReviewed, whatItSees, type Service } from './trackers.js';

/** Kinds that follow visitors; the others are third parties that a visit is told to. */
const following = new Set(['analytics', 'advertising', 'recorder', 'chat', 'marketing', 'tag manager']);

interface Seen {
  readonly service: Service;
  readonly element: Element;
  readonly afterConsent: boolean;
}

/** Which services of others would know of a visit to this page, and what can be done. */
export function checkThirdParties(page: Page, scripts: readonly AttuneScript[]): Finding[] {
  const ours = new Set(scripts.map(({ element }) => element));
  const seen = new Map<string, Seen>();
  const strangers = new Map<string, Element>();
  for (const element of page.elements) {
    if (ours.has(element)) continue;
    const afterConsent = waitsForConsent(element);
    for (const url of addressesOf(element, page.base)) {
      const service = services.find(({ hosts }) => hosts.some((host) => isAt(url, host)));
      if (service) remember(service, element, afterConsent);
      else if (element.tagName === 'script' && url.origin !== page.base.origin && page.address) strangers.set(url.host, element);
    }
    for (const service of servicesNamedIn(element)) remember(service, element, afterConsent);
  }
  const findings = [...seen.values()].map(findingOf);
  if (strangers.size) {
    findings.push({
      code: 'other-sites',
      severity: 'note',
      message: `The page also takes scripts from ${[...strangers.keys()].join(', ')}. Whoever runs these can know of each visit. They are not on the list of this check, which was last looked through on ${servicesReviewed}.`,
      advice: 'Ask whoever put them there what they are for, and remove what nobody needs.',
      ...placeOf([...strangers.values()][0]!),
    });
  }
  return findings;

  function remember(service: Service, element: Element, afterConsent: boolean): void {
    const before = seen.get(service.name);
    // One that does not wait decides.
    if (!before || (before.afterConsent && !afterConsent)) seen.set(service.name, { service, element, afterConsent });
  }
}

function findingOf({ service, element, afterConsent }: Seen): Finding {
  const { name, kind } = service;
  const consent = afterConsent ? ' It seems to wait until a visitor agrees.' : '';
  const message = `${name} is on this page. It ${whatItSees[kind]}.${consent}`;
  const place = placeOf(element);
  if (kind === 'tag manager') {
    return { code: 'tag-manager', severity: afterConsent ? 'note' : 'warning', message, advice: adviceFor(kind), ...place };
  }
  if (following.has(kind))
    return { code: 'tracker', severity: afterConsent ? 'note' : 'warning', message, advice: adviceFor(kind), ...place };
  return { code: 'third-party', severity: 'note', message, advice: adviceFor(kind), ...place };
}

const why = 'That somebody reads about closeness, pain or help can itself say something about their health.';

function adviceFor(kind: Service['kind']): string {
  switch (kind) {
    case 'advertising':
      return `${why} Please leave advertising tools off pages like this one; the US Federal Trade Commission’s case against BetterHelp (2023) was about health data shared for advertising. Whoever advises you on law can say what holds where you are.`;
    case 'recorder':
      return `${why} Please leave recorders off pages like this one. The widgets’ writing fields carry the marks that recorders honour, which helps only with recorders that do.`;
    case 'tag manager':
      return `${why} Look up in its own settings what it brings, and leave this page out, above all from advertising.`;
    case 'analytics':
    case 'marketing':
      return `${why} Leave this page out, or count visits with something on your own server that keeps nothing about a person.`;
    case 'chat':
      return `${why} Let it load only once somebody presses a button to open it, or leave it off this page.`;
    case 'fonts':
      return 'Serve the typeface from your own site. In one case, a court in Munich held against a site whose visitors’ browsers fetched web fonts from another company (LG München I, 3 O 17493/20).';
    case 'video':
    case 'map':
    case 'booking':
      return 'Show a picture or a link first, and load it once somebody presses that.';
    case 'robot check':
      return 'It belongs on pages with a form. Leave it off the others.';
  }
}

/** The addresses that an element makes a browser ask for. */
function addressesOf(element: Element, base: URL): URL[] {
  const source = sourceOf(element);
  switch (element.tagName) {
    case 'script':
    case 'iframe':
    case 'img':
    case 'embed':
      return [toUrl(source, base)].filter((url) => url !== undefined);
    case 'link':
      return /\bstylesheet\b/i.test(attribute(element, 'rel') ?? '')
        ? [toUrl(attribute(element, 'href'), base)].filter((url) => url !== undefined)
        : [];
    case 'noscript':
      return parseFragment(textIn(element))
        .childNodes.filter(isElement)
        .flatMap((inner) => addressesOf(inner, base));
    default:
      return [];
  }
}

/** Whether an address is at a host or below it, and at a path that begins so. */
function isAt(url: URL, where: string): boolean {
  const slash = where.indexOf('/');
  const host = slash < 0 ? where : where.slice(0, slash);
  const path = slash < 0 ? '' : where.slice(slash);
  return (url.hostname === host || url.hostname.endsWith(`.${host}`)) && (path === '' || url.pathname.startsWith(path));
}

/** The services whose address stands in a script on the page, as in most of their snippets. */
function servicesNamedIn(element: Element): Service[] {
  if (element.tagName !== 'script' || sourceOf(element) !== undefined || /json/i.test(attribute(element, 'type') ?? '')) return [];
  const text = textIn(element);
  return services.filter(({ hosts }) => hosts.some((host) => names(text, host)));
}

function names(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + host.length] ?? ' ';
    // Part of a longer name it is another host's; in prose no slash comes before it.
    if (!/[\w-]/.test(before) && (host.includes('/') || !/[\w.-]/.test(after)) && /\/\/[\w.-]*$/.test(text.slice(Math.max(0, at - 80), at)))
      return true;
  }
  return false;
}
