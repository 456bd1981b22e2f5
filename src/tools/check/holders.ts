import { attribute, type Element } from './page.js';

/** What keeps a script from running when the page loads: a plugin that delays scripts, or a tool that waits for consent. */
export interface Holder {
  readonly name: string;
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

const exclude = (where: string): string =>
  `In ${where}, exclude “attune” from being delayed, or take attune.classic.js, which may run late.`;

const byType: readonly [RegExp, Holder][] = [
  [/^rocketlazyloadscript$/, { name: 'WP Rocket', advice: exclude('WP Rocket, under File Optimization and “Delay JavaScript execution”') }],
  [
    /^litespeed\/javascript$/,
    {
      name: 'LiteSpeed Cache',
      advice: `${exclude('LiteSpeed Cache, under Page Optimization and Tuning')} In a snippet of your own, data-no-optimize="1" data-no-defer="1" on the script does the same.`,
    },
  ],
  [
    /^[0-9a-f]{16,}-/,
    { name: 'Cloudflare Rocket Loader', advice: 'Put data-cfasync="false" on the script, before src, or switch Rocket Loader off.' },
  ],
  [/^pmdelayedscript$/, { name: 'Perfmatters', advice: exclude('Perfmatters, under Assets and “Delay JavaScript”') }],
  [/^wphb-delay-type$/, { name: 'Hummingbird', advice: exclude('Hummingbird, under Asset Optimization and “Delay JavaScript”') }],
  [/^nitropack\//, { name: 'NitroPack', advice: 'Put the attribute nitro-exclude on the script.' }],
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
    return { name: 'your consent tool', advice: 'The widgets set no cookie and send nothing: mark this script as necessary there.' };
  }
  if (attribute(script, 'data-type') === 'lazy' && attribute(script, 'src') === undefined) {
    return { name: 'Flying Scripts', advice: exclude('Flying Scripts') };
  }
  return undefined;
}

/** Whether a script only runs after a visitor has agreed to something. */
export function waitsForConsent(element: Element): boolean {
  const marked = element.attrs.some(({ name }) => consent.test(name)) || consentClass.test(attribute(element, 'class') ?? '');
  const held = (attribute(element, 'type') ?? '').toLowerCase() === 'text/plain' || attribute(element, 'src') === undefined;
  return marked && held && sourceOf(element) !== undefined;
}
