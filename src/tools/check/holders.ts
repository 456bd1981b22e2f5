import { attribute, type Element } from './page.js';

/** What keeps a script from running when the page loads: a plugin that delays scripts, or a tool that waits for consent. */
export interface Holder {
  readonly name: string;
  /** When the script runs, as the end of "The widgets come only". */
  readonly until: string;
  /** How its owner lets one script through. */
  readonly advice: string;
}

/** The attributes under which a held script's address goes on. */
const parked = [
  'data-rocket-src',
  'data-pmdelayedscript',
  'data-perfmatters-src',
  'data-litespeed-src',
  'data-lazy-src',
  'data-cfsrc',
  'data-src',
];

/** Where a script comes from, also while something holds it back. */
export const sourceOf = (script: Element): string | undefined =>
  attribute(script, 'src') ?? parked.map((name) => attribute(script, name)).find((value) => value !== undefined);

/** A plugin that waits for a visitor to do something. */
const delays = (name: string, where: string, more = ''): Holder => ({
  name,
  until: 'once somebody scrolls or presses',
  advice: `In ${where}, exclude “attune” from being delayed.${more}`,
});

const byType: readonly [RegExp, Holder][] = [
  [/^rocketlazyloadscript$/, delays('WP Rocket', 'WP Rocket, under File Optimization and “Delay JavaScript execution”')],
  [
    /^litespeed\/javascript$/,
    delays(
      'LiteSpeed Cache',
      'LiteSpeed Cache, under Page Optimization and Tuning',
      ' In a snippet of your own, data-no-optimize="1" data-no-defer="1" on the script does the same.',
    ),
  ],
  [/^pmdelayedscript$/, delays('Perfmatters', 'Perfmatters, under Assets and “Delay JavaScript”')],
  [/^wphb-delay-type$/, delays('Hummingbird', 'Hummingbird, under Asset Optimization and “Delay JavaScript”')],
  [/^nitropack\//, { ...delays('NitroPack', 'NitroPack'), advice: 'Put the attribute nitro-exclude on the script.' }],
  [
    /^[0-9a-f]{16,}-/,
    {
      name: 'Cloudflare Rocket Loader',
      until: 'after the rest of the page',
      advice: 'Put data-cfasync="false" on the script, before src, or switch Rocket Loader off.',
    },
  ],
];

const consent = /^data-(cookieconsent|cookiecategory|cookie-?script|category|consent|service|usercentrics|cookiefirst|borlabs)/;
/** The marks of a consent tool, where it does not say so by its attributes. */
const consentClass = /\b(cmplz|cky|optanon|iubenda|_iub|termly|borlabs)/i;

/** What holds a script back, if anything does that is known by name. */
export function holderOf(script: Element): Holder | undefined {
  const type = (attribute(script, 'type') ?? '').trim().toLowerCase();
  const known = byType.find(([pattern]) => pattern.test(type))?.[1];
  if (known) return known;
  if (waitsForConsent(script)) {
    return {
      name: 'Your consent tool',
      until: 'once a visitor agrees',
      advice:
        'The widgets set no cookie and send nothing, and keep words on a device only where the visitor turns that on. Ask whoever advises you on consent whether this script may load at once, and let it through there.',
    };
  }
  if (attribute(script, 'data-type') === 'lazy' && attribute(script, 'src') === undefined) {
    return delays('Flying Scripts', 'Flying Scripts');
  }
  return undefined;
}

/** Whether a script only runs after a visitor has agreed to something. */
export function waitsForConsent(element: Element): boolean {
  const marked = element.attrs.some(({ name }) => consent.test(name)) || consentClass.test(attribute(element, 'class') ?? '');
  const held = (attribute(element, 'type') ?? '').toLowerCase() === 'text/plain' || attribute(element, 'src') === undefined;
  return marked && held && sourceOf(element) !== undefined;
}
