import { frameSchemes, initial, loads, sites, type Settings, type WordValue } from './settings.js';

/**
 * The settings as the part of the address behind `#`, which no browser sends to a server. Readable, and read with patience:
 * `#v=1&widget=pause&set.seconds=120&words.begin=Start&look.accent=#14584c`.
 */
const version = 1;

export function toFragment(settings: Settings): string {
  const usual = initial(settings.widget);
  const pairs: [string, string][] = [
    ['v', String(version)],
    ['widget', settings.widget],
    ...Object.entries(settings.attributes).map(([name, value]): [string, string] => [`set.${name}`, value]),
    ...Object.entries(settings.words).flatMap(([path, value]) => textsOf(value).map((text): [string, string] => [`words.${path}`, text])),
    ...Object.entries(settings.looks).map(([name, value]): [string, string] => [`look.${name}`, value]),
    ...(['light', 'dark', 'font'] as const).flatMap((key): [string, string][] =>
      settings.page[key] === usual.page[key] ? [] : [[`page.${key}`, settings.page[key]]],
    ),
    ...(settings.site === usual.site ? [] : ([['site', settings.site]] as [string, string][])),
    ...(settings.files === usual.files ? [] : ([['files', settings.files]] as [string, string][])),
    ...(settings.load === usual.load ? [] : ([['load', settings.load]] as [string, string][])),
    ...(settings.frame === usual.frame ? [] : ([['frame', settings.frame]] as [string, string][])),
    ...(settings.hashes ? [] : ([['hashes', 'no']] as [string, string][])),
  ];
  // What may stand in a fragment as it is stays readable.
  return `#${String(new URLSearchParams(pairs)).replace(/%(2F|3A|2C|28|29|40)/g, (code) => decodeURIComponent(code))}`;
}

const textsOf = (value: WordValue): readonly string[] => (typeof value === 'string' ? [value] : value);

export interface Reading {
  settings: Settings;
  /** Whether the link was made by a later builder than this one, which may know more. */
  isNewer: boolean;
}

/** Whether a fragment is one of settings, and not a jump to a place on the page. */
export const isOfSettings = (fragment: string): boolean => fragment.length < 2 || fragment.includes('=');

/** Reads a fragment, whatever stands in it. What is not known is passed over. */
export function fromFragment(fragment: string): Reading {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const settings = initial(given.get('widget') ?? '');
  const attributes: Record<string, string> = {};
  const looks: Record<string, string> = {};
  const words = new Map<string, string[]>();
  for (const [key, value] of given) {
    const [, group, name] = /^(set|look|words)\.(.+)$/s.exec(key) ?? [];
    if (!group || !name) continue;
    if (group === 'set') attributes[name] = value;
    else if (group === 'look') looks[name] = value;
    else words.set(name, [...(words.get(name) ?? []), value]);
  }
  const among = <T extends string>(key: string, known: readonly T[], usual: T): T => known.find((each) => each === given.get(key)) ?? usual;
  const { page } = settings;
  return {
    settings: {
      ...settings,
      attributes,
      looks,
      words: Object.fromEntries([...words].map(([path, texts]) => [path, texts.length > 1 ? texts : texts[0]!])),
      page: {
        light: colorOr(given.get('page.light'), page.light),
        dark: colorOr(given.get('page.dark'), page.dark),
        font: (given.get('page.font') ?? '').replace(/[;{}<>\\]/g, ''),
      },
      site: among('site', sites, settings.site),
      files: given.get('files') ?? settings.files,
      load: among('load', loads, settings.load),
      frame: among('frame', frameSchemes, settings.frame),
      hashes: given.get('hashes') !== 'no',
    },
    isNewer: Number(given.get('v')) > version,
  };
}

const colorOr = (value: string | null, usual: string): string => (value && /^#[\da-f]{6}$/i.test(value) ? value.toLowerCase() : usual);
